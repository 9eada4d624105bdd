import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from game.core.workshop.session import SessionId
from game.core.workshop.session_events import SessionEnded, SessionEvent, StepOpened
from game.core.workshop.workshop import StepId
from game.files.workshop.session_base import move_aside
from game.files.workshop.session_log import Logged, LoggedSession, SessionLog
from tests.files.bad_examples import say
from tests.files.workshop.keeps_logging import BEGUN, NAME, NOT_WRITTEN, event
from tests.strange import a_pipe

ROOT = Path(__file__).resolve().parents[3]
TWO = SessionId("two")


class Written:
    """A log in a folder, and what it told."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "sessions.sqlite3"
        self.told: list[str] = []
        self.log = SessionLog(self.path, lambda words: self.told.append(say(words)))

    def begin(self, name: SessionId = NAME, at: float = 1.0) -> "Written":
        self.log.begin(name, "2026-11-21", at, BEGUN)
        return self

    def add(self, *events: SessionEvent, name: SessionId = NAME) -> bool:
        alone = [self.log.append(name, Logged(2.0, each)) for each in events]
        return all(alone)

    def events(self, name: SessionId = NAME) -> list[SessionEvent]:
        return [logged.event for logged in self.log.events(name)]

    def do(self, *commands: str) -> None:
        with closing(sqlite3.connect(self.path)) as base:
            for command in commands:
                base.execute(command)
            base.commit()


@pytest.fixture
def here(tmp_path: Path) -> Written:
    return Written(tmp_path)


def again(here: Written) -> Written:
    """The same file in a new game."""
    return Written(here.path.parent)


def asides(here: Written) -> list[str]:
    return sorted(path.name for path in here.path.parent.iterdir() if "damaged" in path.name)


def test_what_was_logged_is_there_in_a_new_game(here: Written) -> None:
    assert here.begin().add(event(1), event(2))
    assert again(here).log.events(NAME) == (Logged(1.0, BEGUN), Logged(2.0, event(1)), Logged(2.0, event(2)))
    assert here.told == []


def test_before_the_first_workshop_there_is_no_file(here: Written) -> None:
    assert here.log.sessions() == ()
    assert here.events() == []
    assert not here.path.exists()


def test_one_file_has_everything_and_can_be_copied_at_any_time(here: Written, tmp_path: Path) -> None:
    here.begin().add(event(1))
    (tmp_path / "stick").mkdir()
    shutil.copy(here.path, tmp_path / "stick")
    here.add(event(2))
    assert Written(tmp_path / "stick").events() == [BEGUN, event(1)]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["sessions.sqlite3", "stick"]


def test_the_latest_session_comes_first(here: Written) -> None:
    here.begin(NAME, 1.0).begin(TWO, 5.0)
    listed = again(here).log.sessions()
    assert [each.id for each in listed] == [TWO, NAME]
    assert listed[0] == LoggedSession(TWO, BEGUN.workshop, "2026-11-21", people=12, ended=False)


def test_a_session_is_over_until_a_step_is_opened_again(here: Written) -> None:
    here.begin().add(StepOpened(StepId("talk")), SessionEnded())
    assert again(here).log.sessions()[0].ended
    here.add(StepOpened(StepId("talk")))
    assert not again(here).log.sessions()[0].ended


def test_a_session_of_an_earlier_game_is_gone_on_with(here: Written) -> None:
    here.begin().add(event(1))
    later = again(here)
    assert later.add(event(2))
    assert later.events() == [BEGUN, event(1), event(2)]


def test_a_session_that_never_began_cannot_be_gone_on_with(here: Written) -> None:
    with pytest.raises(LookupError):
        here.add(event(1))


def test_no_name_of_anybody_can_be_in_the_file(here: Written) -> None:
    here.begin()
    with closing(sqlite3.connect(here.path)) as base:
        columns = {table: [row[1] for row in base.execute(f"PRAGMA table_info({table})")] for table in ("sessions", "events")}
    assert columns == {
        "sessions": ["id", "workshop", "day", "people", "at"],
        "events": ["session", "number", "at", "kind", "data"],
    }


@pytest.mark.parametrize("content", [b"Not a database at all, and longer than a page's head." * 99, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file_is_put_aside_and_told(here: Written, content: bytes) -> None:
    here.path.write_bytes(content)
    assert here.log.sessions() == ()
    here.begin().add(event(1))
    assert again(here).events() == [BEGUN, event(1)]
    assert asides(here) == ["sessions.sqlite3.damaged-1"]
    (told,) = here.told
    assert told.startswith("The log of earlier workshops is damaged or comes from a newer game.")
    assert "put aside as sessions.sqlite3.damaged-1" in told


def test_a_file_that_is_damaged_during_a_session_costs_nothing_of_it(here: Written) -> None:
    here.begin().add(event(1))
    here.path.write_bytes(b"torn" * 3000)
    here.add(event(2))
    assert again(here).events() == [BEGUN, event(1), event(2)]
    assert len(here.told) == 1


def test_a_file_that_disappears_during_a_session_is_written_anew(here: Written) -> None:
    here.begin().add(event(1))
    here.path.unlink()
    here.add(event(2))
    assert again(here).events() == [BEGUN, event(1), event(2)]


@pytest.mark.parametrize(
    "change",
    ["PRAGMA user_version = 2", "PRAGMA application_id = 7", "DROP TABLE events", "ALTER TABLE events DROP COLUMN kind"],
)
def test_a_file_of_a_newer_game_or_of_another_program_is_put_aside(here: Written, change: str) -> None:
    here.begin()
    here.do(change)
    later = again(here)
    assert later.log.sessions() == ()
    assert asides(here) == ["sessions.sqlite3.damaged-1"]
    assert later.begin(TWO).events(TWO) == [BEGUN]


def test_an_event_that_cannot_be_read_is_left_out(here: Written) -> None:
    here.begin().add(event(1), event(2), event(3), event(4))
    here.do("UPDATE events SET data = '{' WHERE number = 2", "UPDATE events SET kind = x'ff' WHERE number = 3")
    later = again(here)
    assert later.events() == [BEGUN, event(1), event(4)]
    assert later.add(event(5))
    assert later.events() == [BEGUN, event(1), event(4), event(5)]
    assert later.told == []


def test_what_sqlite_needs_to_undo_a_change_moves_aside_with_its_file(tmp_path: Path) -> None:
    for name in ("log", "log-journal"):
        (tmp_path / name).write_text(name, "utf-8")
    assert move_aside(tmp_path / "log") == tmp_path / "log.damaged-1"
    assert (tmp_path / "log.damaged-1-journal").read_text("utf-8") == "log-journal"


def test_a_game_that_was_killed_before_its_first_event_leaves_nothing_to_be_told(here: Written) -> None:
    here.path.touch()
    assert here.log.sessions() == ()
    assert here.begin().events() == [BEGUN]
    assert here.told == []


def test_where_nothing_can_be_written_it_is_told_once_and_the_session_goes_on(tmp_path: Path) -> None:
    (tmp_path / "nowhere").write_bytes(b"in the way")
    here = Written(tmp_path / "nowhere")
    assert here.begin().add(event(1), event(2))
    assert here.events() == [BEGUN, event(1), event(2)]
    assert [each.id for each in here.log.sessions()] == [NAME]
    (told,) = here.told
    assert told.startswith("What happens in the workshop cannot be written down. Something that is no folder lies where")


def test_as_soon_as_it_can_be_written_everything_is(tmp_path: Path) -> None:
    (tmp_path / "later").write_bytes(b"in the way")
    here = Written(tmp_path / "later")
    here.begin().begin(TWO).add(event(1))
    (tmp_path / "later").unlink()
    here.add(event(2))
    assert again(here).events() == [BEGUN, event(1), event(2)]
    assert again(here).events(TWO) == [BEGUN]
    assert len(here.told) == 1


def test_a_data_folder_that_was_removed_meanwhile_is_made_anew_with_everything_in_it(tmp_path: Path) -> None:
    here = Written(tmp_path / "data")
    here.begin(TWO).begin().add(event(1))
    shutil.rmtree(here.path.parent)
    here.add(event(2))
    assert again(here).events() == [BEGUN, event(1), event(2)]
    assert again(here).events(TWO) == [BEGUN]
    assert here.told == []


def test_a_pipe_in_the_place_of_the_log_is_left_alone_and_told(tmp_path: Path) -> None:
    a_pipe(tmp_path / "sessions.sqlite3")
    told: list[str] = []
    log = SessionLog(tmp_path / "sessions.sqlite3", lambda words: told.append(say(words)))
    assert log.sessions() == ()
    assert "It is a pipe between programs" in told[0]


def test_while_another_program_writes_it_is_waited_for_and_then_held_in_memory(here: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.files.workshop.session_base.PATIENCE", 0.05)
    here.begin()
    with closing(sqlite3.connect(here.path, isolation_level=None)) as base:
        base.execute("BEGIN EXCLUSIVE")
        assert here.add(event(1))
        base.execute("ROLLBACK")
    assert here.told[0].startswith("What happens in the workshop cannot be written down. Another program holds the file.")
    here.add(event(2))
    assert again(here).events() == [BEGUN, event(1), event(2)]
    assert asides(here) == []


def test_what_another_program_logs_in_the_same_session_is_noticed_and_kept(here: Written) -> None:
    here.begin().add(event(1))
    other = again(here)
    assert other.add(event(2))
    assert not here.add(event(3))
    assert here.events() == [BEGUN, event(1), event(2), event(3)]
    assert not other.add(event(4))
    assert here.add(event(5)) is False
    assert again(here).events() == [BEGUN, *map(event, range(1, 6))]


def asked_at_once(children: list[subprocess.Popen[str]]) -> list[int]:
    """Ask programs for one event each, all before the first answers; return the numbers of those that are written."""
    for child in children:
        assert child.stdin is not None
        child.stdin.write("\n")
        child.stdin.flush()
    return [int(child.stdout.readline()) for child in children if child.stdout is not None]


def test_two_programs_at_once_lose_nothing(here: Written) -> None:
    command = [sys.executable, "-c", "from tests.files.workshop.keeps_logging import main; main()", str(here.path), "asked"]
    here.begin()
    children = [subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    try:
        said = [number for _ in range(40) for number in asked_at_once(children)]
    finally:
        for child in children:
            child.kill()
            child.communicate()
    events = again(here).events()
    assert all(events.count(event(number)) >= said.count(number) for number in said if number != NOT_WRITTEN)
    with closing(sqlite3.connect(here.path)) as base:
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
