"""Exercises with phones: polls, sorts, offers, myths, and two quizzes that are compared without slips."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from game.core.exercise.exercise import OptionId
from game.core.exercise.run import Run
from game.core.findings.session import Held, findings
from game.core.workshop.replaying import replay
from game.core.workshop.session import Session
from game.core.workshop.workshop import StepId
from game.screens.workshop.on_shelves import content_of
from tests.app.phones.hosting import Hosting
from tests.app.phones.phone import Phone
from tests.pilot import Pilot
from tests.screens.workshop.workshop_player import at, logged, own_workshop, session

EXERCISES = ("who-wants-to-leave", "push-pull-universal", "eight-offers", "twelve-myths", "quiz-before", "quiz-after", "looking-back")
STEP = """\
  - {name}:
      title: {name}
      minutes: 10
      exercise: {name}
"""
WORDS = """\
workshop: two-hours
title: Two hours
language: en
ages: adult
people: {least: 2, most: 24}
summary: A short one.
steps:
""" + "".join(STEP.format(name=name) for name in EXERCISES)


@contextmanager
def exercise(folder: Path, name: str, phones: int = 3) -> Iterator[tuple[Pilot, Hosting, list[Phone]]]:
    """Hold a workshop in one of these exercises, with phones in the room."""
    pilot = Pilot(folder)
    own_workshop(pilot, WORDS)
    pilot.do("workshops", "workshop:two-hours").press("9").do("teams:0", "begin")
    hosting = Hosting(pilot).open()
    try:
        every = [hosting.phone() for _ in range(phones)]
        at(pilot, name).do("go")
        hosting.turn()
        yield pilot, hosting, every
    finally:
        hosting.host.close()


def run(pilot: Pilot, step: str) -> Run:
    found = session(pilot).of(StepId(step)).run
    assert found is not None
    return found


def first_take(phone: Phone, number: int = 0) -> str:
    return [key for key in phone.get().buttons if key.startswith("take:")][number]


def test_a_poll_is_answered_on_phones_and_by_hand_together(tmp_path: Path) -> None:
    with exercise(tmp_path, "who-wants-to-leave") as (pilot, hosting, phones):
        key = first_take(phones[0])
        for phone in phones:
            hosting.vote(phone, key)
        assert "3 of 3 have answered" in pilot.all
        pilot.do("reveal")
        hosting.turn()
        (item,) = {each.item for each in run(pilot, "who-wants-to-leave").phones}
        assert run(pilot, "who-wants-to-leave").votes(item, 1).of(OptionId(key.removeprefix("take:"))) == 3
        assert "3 on phones, 0 by hand" in pilot.all
        assert "Look at the wall" in phones[0].get().words


def test_a_card_can_lie_in_several_bins_on_a_phone(tmp_path: Path) -> None:
    with exercise(tmp_path, "push-pull-universal") as (pilot, hosting, phones):
        one, two = first_take(phones[0]), first_take(phones[0], 1)
        hosting.vote(phones[0], one, two)
        assert phones[0].get().pressed == (one, two)
        pilot.do("reveal")
        (votes,) = run(pilot, "push-pull-universal").phones
        assert [count for _, count in votes.counts] == [1, 1]


def test_lines_that_most_phones_mark_are_marked_and_the_verdicts_are_counted(tmp_path: Path) -> None:
    with exercise(tmp_path, "eight-offers") as (pilot, hosting, phones):
        line, other = first_take(phones[0]), first_take(phones[0], 1)
        hosting.vote(phones[0], line, "take:stop")
        hosting.vote(phones[1], line, other, "take:stop")
        hosting.vote(phones[2], "take:go-on")
        pilot.do("reveal")
        here = run(pilot, "eight-offers")
        (votes,) = here.phones
        assert dict(votes.counts) == {"stop": 2, "go-on": 1}
        assert here.choice(votes.item) == (line.removeprefix("take:"),)


def test_the_way_on_counts_what_was_said_without_a_reveal(tmp_path: Path) -> None:
    with exercise(tmp_path, "quiz-before") as (pilot, hosting, phones):
        hosting.vote(phones[0], first_take(phones[0]))
        assert "1 of 3 have answered" in pilot.all
        pilot.do("next")
        hosting.turn()
        assert [each.all for each in run(pilot, "quiz-before").phones] == [1]
        assert phones[0].get().pressed == ()


def test_two_quizzes_are_compared_by_phone_and_nobody_needs_a_slip(tmp_path: Path) -> None:
    with exercise(tmp_path, "quiz-before", phones=6) as (pilot, hosting, phones):
        through_quiz(pilot, hosting, phones, "quiz-before", right=0)
        at(pilot, "quiz-after").do("go")
        through_quiz(pilot, hosting, phones, "quiz-after", right=5)
        at(pilot, "looking-back").do("go")
        hosting.turn()
        while "6 of 6 have answered" not in pilot.all:
            pilot.do("next")
            hosting.turn()
        assert "compared by themselves" in phones[0].get().words
        pilot.do("reveal")
        found = findings(Held("2026-12-01", logged(pilot)), content_of(pilot.desk.services))
        assert found is not None
        assert found.gain is not None
        assert (found.gain.first.of("more"), found.gain.first.of("same"), found.gain.first.all) == (5, 1, 6)


def test_after_a_session_is_replayed_phones_are_needed_no_more(tmp_path: Path) -> None:
    with exercise(tmp_path, "twelve-myths") as (pilot, hosting, phones):
        for phone in phones:
            hosting.vote(phone, "take:true")
        pilot.do("reveal", "show", "next")
        assert replayed(pilot) == session(pilot)


def through_quiz(pilot: Pilot, hosting: Hosting, phones: list[Phone], name: str, right: int) -> None:
    """Let everybody answer all stories, so many of them rightly."""
    hosting.turn()
    shelf = {each.id: each.exercise for each in pilot.desk.services.exercises.shelf()}
    task = shelf[name].task  # type: ignore[index, union-attr]
    for story in task.vignettes:  # type: ignore[union-attr]
        answer = story.right(session(pilot).begun.level).value
        wrong = "lawful" if answer != "lawful" else "smuggling"
        for number, phone in enumerate(phones):
            hosting.vote(phone, f"take:{answer if number < right else wrong}")
        pilot.do("next")
        hosting.turn()


def replayed(pilot: Pilot) -> Session | None:
    """Return what comes out of what was written down."""
    return replay(logged(pilot), content_of(pilot.desk.services))
