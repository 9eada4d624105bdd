import pytest

from game.ui.text.numbers import glue_spaces
from game.ui.text.wrap import wrap

WHOLE = (
    *("+389 2 3290 650", "(02) 3290-650", "10 min", "10 мин", "25 %", "art. 3", "чл. 3"),
    *("No. 12", "§ 3", "№ 5", "10 000", "3 / 12", "d\u2032 1.2", "5 €"),
)


@pytest.mark.parametrize("whole", WHOLE)
def test_what_belongs_together_stays_on_one_line(whole: str) -> None:
    for before in range(20):
        written = f"{'x' * before} {whole} and more"
        lines = [line.replace("\u00a0", " ") for line in wrap(glue_spaces(written), lambda piece: len(piece) <= 20)]
        assert any(whole in line for line in lines), lines


def test_lines_may_still_end_between_words_and_numbers() -> None:
    assert glue_spaces("one 2 three four") == "one 2 three four"
    assert glue_spaces("no number here") == "no number here"
    assert glue_spaces("In 2019 people left.") == "In 2019 people left."


def test_everything_keeps_its_place() -> None:
    written = "art. 3, +389 2 3290-650, 10 min"
    assert glue_spaces(written).replace("\u00a0", " ") == written
