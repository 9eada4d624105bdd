from pathlib import Path

from game.app.desk.desk import Desk
from game.core.alone.path import Passed, Progress
from game.core.crossing.level import CrossingId
from game.core.crossing.result import CrossingResult
from game.core.exercise.exercise import ExerciseId
from game.core.exercise.result import ExerciseResult
from game.core.law import Ages
from game.core.workshop.session_events import SessionBegun
from game.core.workshop.workshop import StepId, WorkshopId
from game.files.places import open_places
from game.screens.effects import BeginSession, KeepCrossingResult, KeepExerciseResult, KeepProgress

NAME = WorkshopId("forty-five-minutes-alone")
ACROSS = KeepCrossingResult(CrossingResult(CrossingId("1-first-steps"), 90, 20, 0))


def begun(folder: Path) -> Desk:
    desk = Desk(open_places(folder))
    desk.do(KeepProgress(Progress(NAME)))
    return desk


def behind(desk: Desk) -> list[str]:
    progress = desk.services.progress(NAME)
    return [] if progress is None else [each.step for each in progress.passed]


def test_what_somebody_finishes_alone_counts_on_a_path_that_was_begun(tmp_path: Path) -> None:
    desk = begun(tmp_path)
    desk.do(ACROSS)
    assert behind(desk) == ["first-river"]
    assert behind(Desk(open_places(tmp_path))) == ["first-river"]


def test_a_path_keeps_how_its_exercise_ended(tmp_path: Path) -> None:
    desk = begun(tmp_path)
    desk.do(KeepExerciseResult(ExerciseResult(ExerciseId("quiz-before"), 5, 8, "2026-11-21")))
    assert desk.services.progress(NAME) == Progress(NAME, (Passed(StepId("before"), (5, 8)),))


def test_nothing_is_written_for_a_path_that_nobody_began(tmp_path: Path) -> None:
    desk = Desk(open_places(tmp_path))
    desk.do(ACROSS)
    assert desk.services.progress(NAME) is None


def test_what_a_room_does_counts_for_nobody_alone(tmp_path: Path) -> None:
    desk = begun(tmp_path)
    desk.do(BeginSession(SessionBegun(WorkshopId("a-day"), 12, 0, Ages.ADULT, "en")))
    desk.do(ACROSS)
    assert behind(desk) == []
