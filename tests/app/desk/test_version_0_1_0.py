"""What version 0.1.0 left on the disk goes on working: see tests/kept-0.1.0/README.md."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from game.app.desk.desk import Desk
from game.core.journey.case import Case, CaseId
from game.core.journey.history import begin
from game.core.journey.kept import Kept
from game.core.journey.twins import draw
from game.core.law import Ages
from game.core.settings import Theme
from game.core.workshop.session import SessionId
from game.core.workshop.workshop import PlayCase, StepId, WorkshopId
from game.files.phrase import opens
from game.files.places import Places, content_folder
from game.files.settings_file import read_settings
from game.screens.effects import KeepJourney, OpenSession
from game.screens.workshop.results import found_in
from game.screens.workshop.travel import RoomNoteScreen, room_case_screen
from game.ui.input.intent import Activate

KEPT = Path(__file__).resolve().parents[2] / "kept-0.1.0"
STAGES = ("listening", "walking", "reading", "responding", "done")
FOUND: dict[str, Any] = json.loads((KEPT / "found.json").read_text("utf-8"))


class WithOldContent(Places):
    """Places where the cases, crossings, exercises and workshops are those of version 0.1.0."""

    @property
    def scenarios(self) -> Path:
        return KEPT / "scenarios"


def files(folder: Path) -> dict[str, bytes]:
    every = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {name: data for name, data in every.items() if not name.startswith("cache/")}


@pytest.fixture(params=STAGES)
def stage(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def data(stage: str, tmp_path: Path) -> Path:
    """The data folder of a stage, without its settings: they lock the level."""
    shutil.copytree(KEPT / stage, tmp_path / "data", ignore=shutil.ignore_patterns("settings.json"))
    return tmp_path / "data"


@pytest.fixture
def desk(data: Path) -> Desk:
    return Desk(WithOldContent(content_folder(), data))


@pytest.fixture
def over(tmp_path: Path) -> Desk:
    """The data folder in which there is something of everything."""
    shutil.copytree(KEPT / "done", tmp_path / "over", ignore=shutil.ignore_patterns("settings.json"))
    return Desk(WithOldContent(content_folder(), tmp_path / "over"))


def whole_cases(desk: Desk) -> list[Case]:
    """Return every case that can be played, read whole."""
    found = [desk.services.cases.whole(entry.id) for entry in desk.services.shelf()]
    return [case for case in found if case is not None]


def test_in_a_case_that_has_not_changed_a_journey_stands_where_it_was(desk: Desk, stage: str) -> None:
    if stage == "done":
        pytest.skip("what is over only counts as finished")
    found = {}
    for case in whole_cases(desk):
        kept = desk.services.kept(case)
        assert kept.history is not None
        assert kept.note is None
        now = kept.history.now
        found[case.id] = (now.phase.value, [visit.scene for visit in now.path], list(now.found), len(now.said))
        pins = [pin.reading.value for pin in now.pins]
        # At an ending nobody is asked any more who has a flag standing, or noted nothing.
        assert pins == FOUND[stage]["journeys"][case.id]["pins"][: len(pins)]
    there = FOUND[stage]["journeys"].items()
    assert found == {name: (each["phase"], each["path"], each["found"], each["said"]) for name, each in there}


def test_a_journey_that_is_over_only_counts_as_finished(over: Desk) -> None:
    for entry in over.services.shelf():
        assert entry.done
    assert [over.services.kept(case) for case in whole_cases(over)] == [Kept()] * 3
    assert over.notes == []


def test_a_finished_journey_lies_beside_the_next_one(over: Desk, tmp_path: Path) -> None:
    case = whole_cases(over)[0]
    over.do(KeepJourney(begin(draw(case, 0)), case))
    assert (tmp_path / "over" / "journeys" / f"{case.id}.json.version-0.1.0-1").is_file()
    assert over.services.kept(case).history is not None


def test_the_shelf_knows_which_journeys_were_begun_and_which_are_over(desk: Desk, stage: str) -> None:
    over = stage == "done"
    assert [(entry.begun, entry.done) for entry in desk.services.shelf()] == [(not over, over)] * 3
    assert desk.services.resumes is not over


def test_every_crossing_is_replayed_and_stands_where_it_was(desk: Desk, stage: str) -> None:
    found = {}
    for entry in desk.services.crossings.shelf():
        assert entry.level is not None
        kept = desk.services.crossings.kept(entry.level)
        assert kept.note is None
        if kept.history is not None:
            now, steps = kept.history.now, len(kept.history.steps)
            found[entry.id] = {"mode": now.mode.value, "won": now.won, "moves": now.moves, "at": list(now.board.at), "steps": steps}
    assert found == FOUND[stage]["crossings"]


def test_every_exercise_goes_on_where_it_was(desk: Desk, stage: str) -> None:
    runs = {entry.id: desk.services.exercises.kept(entry.exercise) for entry in desk.services.exercises.shelf() if entry.exercise}
    found = {name: {"at": run.at, "chosen": len(run.chosen), "shown": len(run.shown)} for name, run in runs.items() if run is not None}
    assert found == FOUND[stage]["exercises"]


def test_every_session_is_as_it_was(desk: Desk, stage: str) -> None:
    workshops, found = desk.services.workshops, []
    for each in workshops.sessions():
        session = workshops.session(each.id)
        assert session is not None
        events = len(workshops.events(each.id))
        held = {"people": each.people, "ended": each.ended, "events": events, "at": session.at, "visited": list(session.visited)}
        found.append(held)
    assert found == FOUND[stage]["sessions"]


def test_nothing_is_told_put_aside_or_written_when_it_is_opened(desk: Desk, data: Path) -> None:
    before = files(data)
    for case in whole_cases(desk):
        desk.services.kept(case)
    for river in desk.services.crossings.shelf():
        assert river.level is not None
        desk.services.crossings.kept(river.level)
    for each in desk.services.exercises.shelf():
        assert each.exercise is not None
        desk.services.exercises.kept(each.exercise)
    desk.services.progress(WorkshopId("forty-five-minutes-alone"))
    desk.services.results()
    assert [desk.services.workshops.session(each.id) for each in desk.services.workshops.sessions()].count(None) == 0
    assert desk.notes == []
    assert files(data) == before


def test_the_path_goes_on_where_it_was(over: Desk) -> None:
    progress = over.services.progress(WorkshopId("forty-five-minutes-alone"))
    assert progress is not None
    assert [(each.step, each.score, each.left_out) for each in progress.passed] == [
        ("before", (1, 8), False),
        ("the-journey", None, True),
    ]
    assert progress.of(StepId("after")) is None


def test_how_everything_ended_is_still_known(over: Desk) -> None:
    assert [(each.case, each.verdict.value, each.total, each.rules) for each in over.services.results()] == [
        ("the-building-site", "taken-back", 22, None),
        ("the-harvest", "taken-back", 5, None),
        ("the-night-road", "false-alarm", 31, None),
    ]
    assert [(entry.old, entry.endings, entry.twins) for entry in over.services.shelf()] == [(True, (), ())] * 3
    best = {entry.id: entry.best for entry in over.services.crossings.shelf()}
    assert [(name, end.points, end.moves) for name, end in best.items() if end] == [
        ("1-first-steps", 100, 15),
        ("5-somebody-is-missing", 76, 21),
    ]
    assert [(each.exercise, each.right, each.of, each.day) for each in over.services.exercises.results()] == [
        ("quiz-before", 1, 8, "2026-10-01")
    ]


def test_settings_and_the_lock_are_as_they_were(tmp_path: Path) -> None:
    shutil.copyfile(KEPT / "done" / "settings.json", tmp_path / "settings.json")
    settings, notes = read_settings(tmp_path / "settings.json")
    assert notes == ()
    assert (settings.text_size, settings.theme, settings.motion, settings.language) == (125, Theme.CONTRAST, False, "mk")
    assert (settings.level, settings.scan, settings.helped) == (Ages.FROM_13, 1.2, True)
    assert opens("Ohrid trout", settings.lock)


def test_with_the_words_of_today_a_journey_says_so_lies_aside_and_begins_anew(data: Path, stage: str) -> None:
    if stage == "done":
        pytest.skip("nothing is under way")
    desk = Desk(Places(content_folder(), data))
    kept = {case.id: desk.services.kept(case) for case in whole_cases(desk)}
    for name in FOUND[stage]["journeys"]:
        assert kept[CaseId(name)].history is None
        note = kept[CaseId(name)].note
        assert note is not None
        assert dict(note.values)["file"] == f"{name}.json.version-0.1.0-1"
        assert (data / "journeys" / f"{name}.json.version-0.1.0-1").is_file()
    assert not [entry.id for entry in desk.services.shelf() if entry.begun]
    assert not Desk(Places(content_folder(), data)).services.resumes
    assert not list(data.rglob("*.damaged-*"))


def test_a_session_that_was_held_has_the_findings_it_had(over: Desk, tmp_path: Path) -> None:
    today = Desk(Places(content_folder(), tmp_path / "over"))
    for each in over.services.workshops.sessions():
        then, now = (found_in(desk.services, SessionId(each.id)) for desk in (over, today))
        assert then is not None
        assert now is not None
        assert then.cases
        assert now.casts == then.casts
        assert now.cases == then.cases
        assert all(case.old for case in now.cases)


def test_in_a_session_under_way_the_case_begins_anew_and_nothing_is_lost(tmp_path: Path) -> None:
    shutil.copytree(KEPT / "done", tmp_path / "data", ignore=shutil.ignore_patterns("settings.json"))
    desk = Desk(Places(content_folder(), tmp_path / "data"))
    under_way = next(each for each in desk.services.workshops.sessions() if not each.ended)
    before = desk.services.workshops.events(SessionId(under_way.id))
    desk.do(OpenSession(SessionId(under_way.id)))
    room = desk.services.room
    assert room is not None
    step = room.workshop.steps[room.workshop.number(StepId("the-journey"))]
    assert isinstance(step.activity, PlayCase)
    case = desk.services.cases.whole(step.activity.case)
    assert case is not None
    screen = room_case_screen(desk.services, case, step.id)
    assert isinstance(screen, RoomNoteScreen)
    assert screen.note is not None
    begun = screen.handle(desk.services, Activate("begin"))
    assert begun is not None
    for effect in begun.effects:
        desk.do(effect)
    again = desk.services.room
    assert again is not None
    assert not again.session.of(step.id).old
    assert [each.old for each in again.session.earlier if each.step == step.id] == [True]
    assert desk.services.workshops.events(room.id)[: len(before)] == before


def test_the_words_of_that_version_are_shipped_as_they_were() -> None:
    shipped = {path.name: path.read_bytes() for path in Places(content_folder(), KEPT).old_cases.iterdir()}
    assert shipped == {path.name: path.read_bytes() for path in (KEPT / "scenarios" / "cases").iterdir()}
