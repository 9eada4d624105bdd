"""A trainer's own short workshop with a step of every kind, and the way through it."""

from pathlib import Path

from game.core.workshop.session import Session
from game.core.workshop.session_events import SessionEvent
from game.screens.services import Room
from tests.pilot import Pilot

NAME = "two-hours"
STEPS = ("hello", "leave", "journey", "rest", "stones", "bye")
WORDS = """\
workshop: two-hours
title: Two hours
language: en
ages: 13+
people: {least: 6, most: 24}
summary: A short one.
prepare:
  - Put the chairs in a half circle.
steps:
  - hello:
      title: Good morning
      minutes: 10
      talk:
        asks: What do you need from the others?
        prompts: [No real names., Pass whenever you like.]
        listen: [Who asks about the boss?]
      shows: You can pass.
      says: [Good morning to everybody.]
      asks: [What did you hear?, Who has not spoken?]
      notes: [Begin on time.]
  - leave:
      title: Who wants to leave?
      minutes: 10
      exercise: who-wants-to-leave
  - journey:
      title: The night road
      minutes: 40
      case: the-night-road
      asks: [Where were you uneasy?]
  - rest:
      title: Coffee
      minutes: 15
      break: We go on in a quarter of an hour.
  - stones:
      title: Paper stones
      minutes: 15
      crossing: 1-first-steps
  - bye:
      title: The last word
      minutes: 5
      talk: {asks: What do you take along?}
"""


def own_workshop(pilot: Pilot, words: str = WORDS, name: str = NAME) -> Path:
    """Put a workshop into the trainer's folder, and return its file."""
    file = pilot.places.workshops / f"{name}.yaml"
    file.write_text(words.replace(f"workshop: {NAME}", f"workshop: {name}"), encoding="utf-8")
    return file


def torn_workshop(pilot: Pilot) -> Path:
    """Put a workshop into the trainer's folder that cannot be held."""
    return own_workshop(pilot, WORDS.replace("exercise: who-wants-to-leave", "exercise: who-wants-to-live"), "torn-hours")


def prepared(pilot: Pilot) -> Pilot:
    """Come to the page on which the workshop is begun."""
    own_workshop(pilot)
    return pilot.do("workshops", f"workshop:{NAME}")


def held(pilot: Pilot, step: str = "hello", teams: int = 0) -> Pilot:
    """Begin the workshop, and go to one of its steps."""
    prepared(pilot).press("6").do(f"teams:{teams}", "begin")
    return pilot if step == "hello" else at(pilot, step)


def at(pilot: Pilot, step: str) -> Pilot:
    """Go to a step by the trainer's page."""
    return pilot.press("T").do(f"jump:{step}")


def room(pilot: Pilot) -> Room:
    """Return the room that the workshop is held in."""
    found = pilot.desk.services.room
    assert found is not None
    return found


def session(pilot: Pilot) -> Session:
    """Return what the session has come to."""
    return room(pilot).session


def logged(pilot: Pilot) -> tuple[SessionEvent, ...]:
    """Return everything that was written down of it."""
    return pilot.desk.services.workshops.events(room(pilot).id)
