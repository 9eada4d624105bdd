"""A path whose journey is chosen: one that was not seen, kept for this path, and turning as often as not."""

from pathlib import Path

from game.core.alone.path import Progress, left_out
from game.core.journey.case import CaseId
from game.core.journey.twins import draw, evenly
from game.core.law import Ages
from game.core.workshop.workshop import StepId, WorkshopId
from game.files.places import open_places
from game.screens.effects import KeepProgress
from tests.pilot import Pilot

PATH, STEP = WorkshopId("forty-five-minutes-alone"), StepId("the-journey")
MINUTES = 18
"""What the step of the journey asks for."""


def before_the_journey(folder: Path) -> Pilot:
    """Come to the journey of the path, with the shipped cases."""
    pilot = Pilot(open_places(folder))
    pilot.desk.do(KeepProgress(left_out(Progress(PATH), StepId("before"))))
    return pilot.do("alone")


def fitting(pilot: Pilot) -> set[str]:
    """Return the cases that the step asks for."""
    cards = [entry.card for entry in pilot.desk.services.shelf() if entry.card is not None]
    return {card.id for card in cards if card.ages is Ages.FROM_13 and card.minutes <= MINUTES}


def picked(pilot: Pilot) -> str:
    progress = pilot.desk.services.progress(PATH)
    assert progress is not None
    return dict(progress.picked)[STEP]


def test_the_path_chooses_a_case_and_keeps_to_it(tmp_path: Path) -> None:
    pilot = before_the_journey(tmp_path)
    pilot.desk.drawn = 1
    pilot.do(f"open:{STEP}")
    first = picked(pilot)
    assert first in fitting(pilot)
    pilot.desk.drawn = 2
    pilot.do("back", f"open:{STEP}")
    assert picked(pilot) == first
    again = Pilot(open_places(tmp_path))
    again.desk.drawn = 2
    again.do("alone", f"open:{STEP}")
    assert picked(again) == first


def test_nothing_on_the_path_names_the_case_before_it_is_opened(tmp_path: Path) -> None:
    pilot = before_the_journey(tmp_path)
    assert "The harvest" not in pilot.all
    assert "The night road" not in pilot.all


def test_a_case_that_was_played_already_is_not_chosen(tmp_path: Path) -> None:
    pilot = Pilot(open_places(tmp_path)).begin("the-harvest")
    for number in range(4):
        pilot.desk.do(KeepProgress(left_out(Progress(PATH), StepId("before"))))
        pilot.desk.drawn = number
        again = Pilot(pilot.places)
        again.desk.drawn = number
        again.do("alone", f"open:{STEP}")
        assert picked(again) in fitting(again) - {"the-harvest"}


def test_on_a_path_a_journey_turns_as_often_as_not(tmp_path: Path) -> None:
    pilot = Pilot(open_places(tmp_path))
    for name in sorted(fitting(pilot)):
        case = pilot.desk.services.cases.whole(CaseId(name))
        assert case is not None
        turning = [bool(draw(case, evenly(case, number)).turns_at) for number in range(720)]
        assert turning.count(True) in (turning.count(False), 0, len(turning))
        assert {draw(case, evenly(case, number)).twin for number in range(720)} == {twin.id for twin in case.twins}
