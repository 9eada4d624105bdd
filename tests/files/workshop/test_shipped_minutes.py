"""The lessons that come with the game fit the bell: their words read aloud, their votes, their talk."""

from pathlib import Path
from random import Random

import pytest

from game.core.journey.advance import options
from game.core.journey.answers import open_answers
from game.core.journey.case import Case
from game.core.journey.history import begin
from game.core.journey.journey import Journey, Phase
from game.core.journey.moves import Arrive, Choose, Keep, Listen, Move, PinReading, Respond
from game.core.journey.twins import draw
from game.core.law import Reading
from game.core.workshop.asking import asked_scenes
from game.core.workshop.pacing import VOTE
from game.core.workshop.together import play_together
from game.core.workshop.workshop import PlayCase, Workshop
from game.files.content_files import ContentFiles
from game.files.places import Places, content_folder

FILES = ContentFiles(Places(content_folder(), Path("nowhere")))
ALOUD = 130
"""Words that are read aloud in a minute."""
FORK, BACK = 0.4, 3
"""Minutes that a room takes at a fork, and at least to look back."""


def road(case: Case, number: int) -> Journey:
    """Return a journey to its end, by choices that chance has made."""
    chance, history = Random(number), begin(case)
    while history.now.phase is not Phase.DONE:
        history = play_together(case, history, _move(case, history.now, chance), asked_scenes(case))[0]
    return history.now


def _move(case: Case, now: Journey, chance: Random) -> Move:
    match now.phase:
        case Phase.WALKING:
            return Arrive()
        case Phase.LISTENING:
            return Listen()
        case Phase.CHOOSING:
            return chance.choice([each.move for each in options(case, now) if each.open and isinstance(each.move, Choose)])
        case Phase.READING:
            return Keep() if now.standing else PinReading(Reading.UNCLEAR)
        case _:
            return Respond((open_answers(case, now)[0],))


def words(case: Case, now: Journey) -> int:
    scenes = [case.scenes[visit.scene] for visit in now.path]
    lines = (line.words.source for scene in scenes for line in scene.lines)
    choices = (choice.words.source for scene in scenes for choice in scene.choices)
    return sum(len(each.split()) for each in (*lines, *choices))


def journey_minutes(name: str) -> float:
    """Return how long a room takes for a case, on the middle one of many roads."""
    shelved = FILES.case(name)
    assert shelved is not None
    cases = [draw(shelved, number) for number in range(30)]
    roads = [(case, road(case, number)) for number, case in enumerate(cases)]
    lengths = sorted(words(case, now) / ALOUD + FORK * len(now.path) + VOTE * votes(case, now) for case, now in roads)
    return lengths[len(lengths) // 2] + BACK


def votes(case: Case, now: Journey) -> int:
    """Return at how many scenes of a road the room votes."""
    return sum(visit.scene in asked_scenes(case) for visit in now.path)


def held(name: str) -> Workshop:
    found = FILES.workshop(name)
    assert found is not None
    return found


@pytest.mark.parametrize(("name", "bell"), [("one-lesson", 45), ("double-lesson", 90), ("a-day", 420)])
def test_a_journey_fits_its_step_and_all_steps_the_bell(name: str, bell: int) -> None:
    assert held(name).minutes <= bell
    for step in held(name).steps:
        if isinstance(step.activity, PlayCase):
            assert journey_minutes(step.activity.case) <= step.minutes, step.id


@pytest.mark.parametrize("name", ["one-lesson", "double-lesson", "a-day"])
def test_what_is_said_takes_a_third_of_its_step_at_most(name: str) -> None:
    for step in held(name).steps:
        said = sum(len(words.source.split()) for words in step.says)
        assert said / ALOUD <= step.minutes / 3, step.id


def test_a_lesson_leaves_two_minutes_to_spare_and_a_day_twenty() -> None:
    assert held("one-lesson").minutes == 43
    assert sum(step.minutes for step in held("a-day").steps if step.id in ("slack", "second-slack")) == 20
