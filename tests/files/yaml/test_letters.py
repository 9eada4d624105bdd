from pathlib import Path

from game.files.places import content_folder
from game.files.world_letters import undrawn_in_world
from game.files.yaml.letters import MOST_TOLD, undrawn


def told(*lines: str) -> list[tuple[int, int, int]]:
    return [(place.line, place.column, place.length) for _, place in undrawn(lines)]


def test_each_sign_is_told_once_where_it_stands_first() -> None:
    assert told("- driver: Hello 🙂", "- 🙂 გ") == [(1, 17, 1), (2, 5, 1)]


def test_a_sign_in_a_remark_does_no_harm() -> None:
    assert told("# 🙂", "case: a  # 🙂", "  # გ") == []


def test_a_sign_may_be_written_by_its_number() -> None:
    assert told(r'- "Hello \U0001F642"', r'- "\u10d2"', r'- "\u0451"') == [(1, 10, 10), (2, 4, 6)]


def test_a_text_in_another_script_does_not_fill_the_screen() -> None:
    assert len(told("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ")) == MOST_TOLD


def test_maps_and_stages_are_looked_at(tmp_path: Path) -> None:
    (tmp_path / "maps").mkdir()
    (tmp_path / "maps" / "red.tmx").write_text('<object name="a">\n<property value="გ"/>', "utf-8")
    (report,) = undrawn_in_world(tmp_path)
    assert (report.file, report.place and report.place.line, report.problem.warning) == ("maps/red.tmx", 2, True)


def test_nothing_that_is_shipped_has_such_a_sign() -> None:
    assert list(undrawn_in_world(content_folder())) == []


def test_half_a_sign_and_a_number_too_large_are_told_without_fault() -> None:
    assert len(told(r'- "\ud83d &#9999999; &#x10d2;"')) == 1
