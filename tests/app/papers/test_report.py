"""The commands that write pages, as somebody types them."""

from pathlib import Path

import pytest

from game.app.papers.report import report_of
from game.cli import main
from game.core.law import Ages
from game.core.workshop.session import SessionId
from game.core.workshop.session_events import SessionBegun, SessionEnded, StepOpened
from game.core.workshop.workshop import StepId, WorkshopId
from game.files.places import Places, open_places
from game.files.workshop.session_log import Logged, SessionLog
from tests.strange import a_link, a_pipe


def held(data: Path, workshop: str = "one-lesson", day: str = "2026-11-20", name: str = "a1", *, ended: bool = True) -> Places:
    """Hold a workshop in a data folder."""
    places = open_places(data)
    log = SessionLog(places.sessions, lambda words: pytest.fail(words.source))
    log.begin(SessionId(name), day, 1000, SessionBegun(WorkshopId(workshop), 14, 3, Ages.FROM_13, "en"))
    log.append(SessionId(name), Logged(1060, StepOpened(StepId("welcome"))))
    if ended:
        log.append(SessionId(name), Logged(1300, SessionEnded()))
    return places


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Do what is typed; return the exit code, what was printed, and what went wrong."""
    code = main([*arguments, "--language", "en"])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_a_report_on_the_latest_session_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    held(tmp_path / "data")
    out = tmp_path / "out.html"
    assert run(capsys, "report", "--data", str(tmp_path / "data"), "--out", str(out)) == (0, f"Report: {out}\n", "")
    page = out.read_text(encoding="utf-8")
    assert "One lesson" in page
    assert "14 people took part." in page
    assert "November 20, 2026" in page


def test_without_a_name_the_page_gets_one_of_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    held(tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    assert run(capsys, "report", "--data", str(tmp_path / "data"), "--csv")[0] == 0
    assert {path.name for path in tmp_path.glob("report-*")} == {"report-one-lesson-2026-11-20.html", "report-one-lesson-2026-11-20.csv"}


def test_a_table_goes_where_it_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    held(tmp_path / "data")
    page, table = tmp_path / "page.html", tmp_path / "figures.csv"
    arguments = ("report", "one-lesson", "--data", str(tmp_path / "data"), "--out", str(page), "--csv", str(table))
    assert run(capsys, *arguments)[0] == 0
    assert table.read_bytes().startswith(b"\xef\xbb\xbfsession,day,step,item,round,option,count\r\n")


def test_all_sessions_of_a_workshop_are_counted_together(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    held(tmp_path / "data")
    held(tmp_path / "data", day="2026-11-21", name="b2")
    out = tmp_path / "out.html"
    assert run(capsys, "report", "one-lesson", "--all", "--data", str(tmp_path / "data"), "--out", str(out))[0] == 0
    assert "28 people took part in 2 sessions." in out.read_text(encoding="utf-8")


def test_sessions_are_listed_the_latest_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    held(tmp_path)
    held(tmp_path, "a-day", "2026-11-21", "b2", ended=False)
    code, told, _ = run(capsys, "report", "--list", "--data", str(tmp_path))
    assert (code, told.splitlines()) == (0, ["a-day 1  2026-11-21, 14 people (not ended)", "one-lesson 1  2026-11-20, 14 people"])


def test_before_the_first_workshop_there_is_nothing_to_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sorry = "No workshop has been held yet on this computer. Hold one with the game, then ask again.\n"
    assert run(capsys, "report", "--data", str(tmp_path)) == (1, "", sorry)
    assert run(capsys, "report", "--list", "--data", str(tmp_path)) == (1, "", sorry)


def test_a_workshop_that_is_not_there_is_answered_with_those_that_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    held(tmp_path)
    for command in ("report", "guide"):
        code, _, sorry = run(capsys, command, "no-such", "--data", str(tmp_path))
        assert (code, sorry.count("\n")) == (1, 1)
        assert "There are: a-day, double-lesson, forty-five-minutes-alone, one-lesson." in sorry


def test_a_workshop_that_was_never_held_has_no_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    held(tmp_path)
    code, _, sorry = run(capsys, "report", "a-day", "--data", str(tmp_path))
    assert (code, sorry) == (1, 'The workshop "a-day" has not been held yet on this computer. --list shows what has been.\n')


def test_a_session_of_a_workshop_that_is_gone_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    held(tmp_path, "gone")
    code, _, sorry = run(capsys, "report", "--data", str(tmp_path), "--out", str(tmp_path / "out.html"))
    assert (code, sorry.count("\n")) == (1, 1)
    assert '"gone"' in sorry


@pytest.mark.parametrize("command", ["report", "guide"])
def test_a_page_that_cannot_be_written_says_what_to_do(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    held(tmp_path, "a-day")
    nowhere = tmp_path / "no-folder" / "page.html"
    code, _, sorry = run(capsys, command, "--data", str(tmp_path), "--out", str(nowhere))
    assert (code, sorry.count("\n")) == (1, 1)
    assert "Name another file with --out." in sorry


def test_a_damaged_log_is_no_traceback(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    open_places(tmp_path).sessions.write_bytes(b"this is no database" * 100)
    code, _, sorry = run(capsys, "report", "--data", str(tmp_path))
    assert code == 1
    assert sorry.strip()
    assert "Traceback" not in sorry


def test_a_guide_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "guide.html"
    assert run(capsys, "guide", "one-lesson", "--data", str(tmp_path / "data"), "--out", str(out))[:2] == (0, f"Guide: {out}\n")
    assert "For the trainer only" in out.read_text(encoding="utf-8")


def test_a_guide_to_a_broken_workshop_sends_to_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    open_places(tmp_path).workshops.joinpath("mine.yaml").write_text("workshop: mine\ntitle: [", encoding="utf-8")
    code, _, sorry = run(capsys, "guide", "mine", "--data", str(tmp_path))
    assert (code, sorry) == (1, 'The file of the workshop "mine" has to be mended first. "check" says how.\n')


def test_from_inside_the_game_the_report_goes_into_the_data_folder(tmp_path: Path) -> None:
    places = held(tmp_path)
    words = report_of(places, SessionId("a1"), "en")
    file = places.data / "report-one-lesson-2026-11-20.html"
    assert dict(words.values)["file"] == str(file)
    assert "One lesson" in file.read_text(encoding="utf-8")


def test_a_report_of_a_session_that_is_not_there_is_told_in_the_game(tmp_path: Path) -> None:
    assert "cannot be found" in report_of(held(tmp_path), SessionId("zz"), "en").source


def test_a_second_session_of_the_day_leaves_the_report_on_the_first_one(tmp_path: Path) -> None:
    places = held(tmp_path)
    held(tmp_path, name="b2")
    (tmp_path / "report-one-lesson-2026-11-20.html").write_bytes(b"the first one")
    words = report_of(places, SessionId("b2"), "en")
    assert dict(words.values)["file"] == str(tmp_path / "report-one-lesson-2026-11-20-2.html")
    assert report_of(places, SessionId("b2"), "en") == words
    assert (tmp_path / "report-one-lesson-2026-11-20.html").read_bytes() == b"the first one"


def test_every_session_can_be_asked_for_by_its_number(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    held(tmp_path / "data", day="2026-11-19")
    held(tmp_path / "data", "a-day", name="b2")
    held(tmp_path / "data", name="c3")
    code, told, _ = run(capsys, "report", "--list", "--data", str(tmp_path / "data"))
    assert [line.split("  ")[0] for line in told.splitlines()] == ["one-lesson 2", "a-day 1", "one-lesson 1"]
    out = tmp_path / "out.html"
    assert run(capsys, "report", "one-lesson", "1", "--data", str(tmp_path / "data"), "--out", str(out))[0] == 0
    assert "November 19, 2026" in out.read_text("utf-8")
    code, _, sorry = run(capsys, "report", "one-lesson", "3", "--data", str(tmp_path / "data"), "--out", str(out))
    assert (code, sorry) == (1, '"one-lesson" has no session 3. --list shows what has been held.\n')
    code, _, sorry = run(capsys, "report", "one-lesson", "1", "--all", "--data", str(tmp_path / "data"), "--out", str(out))
    assert (code, sorry) == (1, "--all counts every session. Leave out the number, or --all.\n")


@pytest.mark.parametrize("command", ["report", "guide"])
def test_a_page_is_never_written_over_what_is_no_plain_file(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    held(tmp_path, "a-day")
    (tmp_path / "mine.txt").write_bytes(b"mine")
    a_link(tmp_path / "link.html", tmp_path / "mine.txt")
    a_pipe(tmp_path / "pipe.html")
    for name in ("link.html", "pipe.html", "workshops", "/dev/null"):
        code, _, sorry = run(capsys, command, "--data", str(tmp_path), "--out", str(tmp_path / name))
        assert (code, sorry.count("\n")) == (1, 1), name
    assert (tmp_path / "mine.txt").read_bytes() == b"mine"
    assert (tmp_path / "link.html").is_symlink()
    assert Path("/dev/null").is_char_device()


def test_a_workshop_and_its_exercise_may_end_with_yml(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    places = open_places(tmp_path)
    words = (places.scenarios / "exercises" / "who-wants-to-leave.yaml").read_text("utf-8")
    words = words.replace("exercise: who-wants-to-leave", "exercise: ours").replace("Who wants to leave?", "Who of us leaves?")
    (places.exercises / "ours.yml").write_text(words, "utf-8")
    words = (places.scenarios / "workshops" / "one-lesson.yaml").read_text("utf-8")
    words = words.replace("workshop: one-lesson", "workshop: mine").replace("exercise: who-wants-to-leave", "exercise: ours")
    (places.workshops / "mine.yml").write_text(words, "utf-8")
    held(tmp_path, "mine")
    assert run(capsys, "check", str(places.exercises), str(places.workshops))[0] == 0
    page = tmp_path / "page.html"
    for command in ("guide", "report"):
        assert run(capsys, command, "mine", "--data", str(tmp_path), "--out", str(page))[0] == 0
    assert run(capsys, "guide", "mine", "--data", str(tmp_path), "--out", str(page))[0] == 0
    assert "Who of us leaves?" in page.read_text("utf-8")
