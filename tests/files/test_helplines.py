from datetime import date
from pathlib import Path

from game.files.helplines import read_helplines
from game.files.places import content_folder

GOOD = """open-gate:
  name: Open Gate
  numbers: [0800 11111]
  words: Call them.
  source: lastrada.org.mk
  checked: 2026-11-21
"""


def helplines(folder: Path, words: str) -> Path:
    (folder / "helplines.yaml").write_text(words, "utf-8")
    return folder / "helplines.yaml"


def test_the_shipped_helplines_can_be_read_and_say_when_they_were_checked() -> None:
    shipped, reports = read_helplines(content_folder() / "scenarios" / "helplines.yaml")
    assert reports == ()
    assert shipped[0].numbers == ("0800 11111", "02 2777 070")
    assert date.fromisoformat(shipped[0].checked) <= date(2027, 12, 31)
    assert "Its page says: every day from 8 to 20" in shipped[0].words.source


def test_a_number_stays_as_it_is_written(tmp_path: Path) -> None:
    (line,), _ = read_helplines(helplines(tmp_path, GOOD.replace("[0800 11111]", "[0800, 112]")))
    assert line.numbers == ("0800", "112")


def test_a_helpline_with_a_wrong_day_is_left_out_and_the_others_stay(tmp_path: Path) -> None:
    wrong = GOOD.replace("open-gate", "other").replace("2026-11-21", "21.11.2026")
    lines, reports = read_helplines(helplines(tmp_path, wrong + GOOD))
    assert [line.name for line in lines] == ["Open Gate"]
    assert [(report.problem.code, report.place.line if report.place else 0) for report in reports] == [("H002", 6)]


def test_a_line_can_say_when_it_was_rung_and_in_which_languages_it_answers(tmp_path: Path) -> None:
    heard = "  languages: Macedonian, Albanian\n  rung: 2026-11-30\n"
    (line,), reports = read_helplines(helplines(tmp_path, GOOD + heard))
    assert (line.rung, line.languages, reports) == ("2026-11-30", "Macedonian, Albanian", ())
    _, reports = read_helplines(helplines(tmp_path, GOOD + heard.replace("2026-11-30", "yesterday")))
    assert [report.problem.code for report in reports] == ["H002"]


def test_there_is_a_line_for_children_and_one_for_the_night_and_a_way_from_abroad() -> None:
    shipped, _ = read_helplines(content_folder() / "scenarios" / "helplines.yaml")
    said = [line.words.source for line in shipped]
    assert any("children" in words for words in said)
    assert any("night" in words for words in said)
    assert shipped[0].abroad == "+389 2 2777 070"


def test_what_is_missing_is_said_with_its_place(tmp_path: Path) -> None:
    lines, reports = read_helplines(helplines(tmp_path, GOOD.replace("  source: lastrada.org.mk\n", "")))
    assert lines == ()
    assert [(report.problem.code, dict(report.problem.words.values)["key"]) for report in reports] == [("C002", "source")]


def test_a_file_that_is_not_there_or_no_yaml_is_said(tmp_path: Path) -> None:
    assert [report.problem.code for report in read_helplines(tmp_path / "helplines.yaml")[1]] == ["H001"]
    lines, reports = read_helplines(helplines(tmp_path, "]["))
    assert lines == ()
    assert reports
