from pathlib import Path

import pytest

from game.app.desk.desk import Desk
from game.core.exercise.exercise import Exercise
from game.core.exercise.items import items
from game.core.exercise.result import ExerciseResult
from game.core.exercise.run import Show, Take, Turn, advance, begin
from game.core.law import Ages
from game.files.places import content_folder, open_places
from game.screens.effects import KeepExerciseResult, KeepRun

GOOD = (Path(__file__).resolve().parents[2] / "bad" / "good-sort.yaml.txt").read_text("utf-8")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "exercises").mkdir()
    (tmp_path / "exercises" / "mine.yaml").write_text(GOOD.replace("good-sort", "mine"), "utf-8")
    return tmp_path


def desk_at(data: Path) -> Desk:
    return Desk(open_places(data, content_folder()))


def mine(desk: Desk) -> Exercise:
    found = next(each.exercise for each in desk.services.exercises.shelf() if each.id == "mine")
    assert found is not None
    return found


def test_ones_own_exercises_stand_behind_the_shipped_ones(data: Path) -> None:
    last = desk_at(data).services.exercises.shelf()[-1]
    assert (last.id, last.own, last.begun, last.done) == ("mine", True, False, None)


def test_an_exercise_done_alone_goes_on_after_a_restart(data: Path) -> None:
    desk = desk_at(data)
    tiny = mine(desk)
    option = items(tiny, Ages.ADULT)[0].options[0]
    run = begin(tiny, Ages.ADULT)
    for move in (Take(option), Show(), Turn()):
        run = advance(tiny, run, move)
    desk.do(KeepRun(run, tiny))
    again = desk_at(data)
    assert again.services.exercises.kept(tiny) == run
    assert again.services.exercises.shelf()[-1].begun
    assert again.notes == []


def test_a_finished_exercise_is_no_longer_begun(data: Path) -> None:
    desk = desk_at(data)
    tiny = mine(desk)
    result = ExerciseResult(tiny.id, 1, 2, "2026-11-21")
    desk.do(KeepRun(begin(tiny, Ages.ADULT), tiny))
    desk.do(KeepExerciseResult(result))
    services = desk_at(data).services.exercises
    assert services.kept(tiny) is None
    assert services.results() == (result,)
    assert (services.shelf()[-1].begun, services.shelf()[-1].done) == (False, result)


def test_a_damaged_run_is_told_once(data: Path) -> None:
    (data / "journeys" / "exercises").mkdir(parents=True)
    (data / "journeys" / "exercises" / "mine.json").write_text("{", "utf-8")
    desk = desk_at(data)
    assert desk.services.exercises.kept(mine(desk)) is None
    assert desk.services.exercises.kept(mine(desk)) is None
    assert len(desk.notes) == 1


def test_the_file_of_the_results_is_told_to_be_damaged(data: Path) -> None:
    (data / "exercise-results.json").write_text("[]", "utf-8")
    desk = desk_at(data)
    assert desk.services.exercises.results() == ()
    assert len(desk.notes) == 1
