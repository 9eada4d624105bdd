from pathlib import Path

from game.files.journey.library_table import library_lines, read_circles
from tests.core.journey.proof.test_library import never, turning
from tests.files.bad_examples import say

CIRCLES = {"south": ("Lina",)}


def test_every_twin_has_a_row_and_every_column_stands_below_its_head() -> None:
    lines = library_lines((turning("one"), never("another")), CIRCLES, say)
    assert lines[0] == "The library: 2 cases with 2 twins, of which 50 % turn."
    head, first, second = lines[1:4]
    assert head.index("turns in") == first.index("red") == second.index("never")
    assert first.startswith("one ")
    assert "purpose.forced-labour" in first


def test_people_and_circles_of_names_are_counted() -> None:
    lines = library_lines((turning("one"), never("another")), CIRCLES, say)
    assert "one: is helped: Lina (22)" in lines
    assert lines[-1] == 'Names of the circle "south": is helped 2, helps 0, exploits 0, something else 0'


def test_what_is_always_the_same_is_told_with_its_code() -> None:
    lines = library_lines([turning(f"case-{number}") for number in range(6)], {}, say)
    assert any(line.startswith("L001: 100 % of all twins turn.") for line in lines)


def test_circles_of_names_are_read_from_a_file_and_without_one_there_are_none(tmp_path: Path) -> None:
    file = tmp_path / "names.yaml"
    assert read_circles(file) == {}
    file.write_text("south: [Lina, Pino]\nnorth: [Anna]\n", "utf-8")
    assert read_circles(file) == {"south": ("Lina", "Pino"), "north": ("Anna",)}
    file.write_text("- Lina\n", "utf-8")
    assert read_circles(file) == {}
