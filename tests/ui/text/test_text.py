import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.page.line import Run
from game.ui.text.local import in_forms_of
from game.ui.text.text import Inked, Typesetter, by_script
from game.ui.text.wrap import wrap

INK = (40, 30, 30)
LETTERS = st.text(alphabet="abc éњЉшل م\u0301\u00a0-.", max_size=80)


def words_of(typesetter: Typesetter, words: str, px: int, width: int) -> tuple[str, ...]:
    return tuple(line.words for line in typesetter.lines(words, px, False, width, False))


def drawn_line(typesetter: Typesetter, words: str, px: int) -> Inked:
    (line,) = typesetter.lines(words, px, False, 9999, False)
    return typesetter.render(line, px, False, INK)


def inked(surface: pygame.Surface) -> bool:
    return bool(surface.get_bounding_rect())


@given(LETTERS, st.integers(1, 12))
def test_breaking_lines_loses_no_letter(words: str, most: int) -> None:
    lines = list(wrap(words, lambda piece: len(piece) <= most))
    assert "".join(lines).replace(" ", "") == words.replace(" ", "")


@given(LETTERS, st.integers(2, 12))
def test_no_line_is_wider_than_the_place(words: str, most: int) -> None:
    plain = words.replace("\u0301", "")
    assert all(len(line) <= most for line in wrap(plain, lambda piece: len(piece) <= most))


@given(LETTERS, st.integers(1, 12))
def test_an_accent_never_parts_from_its_letter(words: str, most: int) -> None:
    lines = list(wrap("x" + words.replace(" \u0301", ""), lambda piece: len(piece) <= most))
    assert not any(line.startswith("\u0301") for line in lines)


def test_lines_break_at_spaces_and_at_line_ends(typesetter: Typesetter) -> None:
    width = typesetter.width("one two", 30, bold=False)
    assert words_of(typesetter, "one two three\n\nfour", 30, width) == ("one two", "three", "", "four")


def test_a_number_stays_with_its_unit(typesetter: Typesetter) -> None:
    width = typesetter.width("it costs 25", 30, bold=False)
    assert words_of(typesetter, "it costs 25\u00a0hours", 30, width) == ("it costs", "25\u00a0hours")


def test_a_word_wider_than_the_page_is_cut_and_not_lost(typesetter: Typesetter) -> None:
    lines = words_of(typesetter, "многудолгзборбезпразнини", 40, 120)
    assert len(lines) > 1
    assert "".join(lines) == "многудолгзборбезпразнини"
    assert all(typesetter.width(line, 40, bold=False) <= 120 for line in lines)


@pytest.mark.parametrize("line", ["Plain", "Љубов", "نعم، هذا", "Skopje نعم 25", ""])
def test_a_drawn_line_is_as_wide_as_it_was_measured(typesetter: Typesetter, line: str) -> None:
    drawn = drawn_line(typesetter, line, 32).surface
    assert abs(drawn.get_width() - typesetter.width(line, 32, bold=False)) <= 2


PAIRS = [("љ", "л"), ("њ", "н"), ("ë", "e"), ("ѓ", "г"), ("ل", "م"), ("א", "ב"), ("→", "←"), ("✓", "✗"), ("−", "+"), ("Ω", "Σ")]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_letters_that_differ_look_different(typesetter: Typesetter, one: str, other: str) -> None:
    drawn = [drawn_line(typesetter, letter, 40).surface for letter in (one, other)]
    assert pygame.image.tobytes(drawn[0], "RGBA") != pygame.image.tobytes(drawn[1], "RGBA")
    assert all(map(inked, drawn))


def test_bold_is_bolder(typesetter: Typesetter) -> None:
    assert typesetter.width("Побарај", 30, bold=True) > typesetter.width("Побарај", 30, bold=False)


def test_arabic_and_latin_stand_on_one_base_line(typesetter: Typesetter) -> None:
    mixed = drawn_line(typesetter, "Aم", 40)
    latin = drawn_line(typesetter, "A", 40)
    feet = mixed.surface.subsurface((0, 0, latin.surface.get_width(), mixed.surface.get_height())).get_bounding_rect().bottom
    assert feet + mixed.top == latin.surface.get_bounding_rect().bottom + latin.top


def test_brackets_are_drawn_by_the_font_that_has_them() -> None:
    assert by_script("(نعم)") == [("", "("), ("Arabic", "نعم"), ("", ")")]
    assert by_script("אב اب") == [("Hebrew", "אב "), ("Arabic", "اب")]


def test_lines_are_a_third_higher_than_letters(typesetter: Typesetter) -> None:
    assert typesetter.line_step(100) == 135


@pytest.mark.parametrize("bold", [False, True])
def test_be_has_its_macedonian_form_in_macedonian_and_serbian_only(typesetter: Typesetter, bold: bool) -> None:  # noqa: FBT001
    shapes = {language: be(typesetter, language, bold=bold) for language in ("mk", "sr", "sr-Cyrl", "ru", "bg", "en")}
    assert shapes["mk"] == shapes["sr"] == shapes["sr-Cyrl"]
    assert shapes["ru"] == shapes["bg"] == shapes["en"] != shapes["mk"]


def be(typesetter: Typesetter, language: str, *, bold: bool) -> bytes:
    letters = in_forms_of(typesetter, language)
    (line,) = letters.lines("б", 60, bold, 999, False)
    assert line.words == "б"
    drawn = typesetter.render(line, 60, bold, INK).surface
    assert abs(drawn.get_width() - letters.width("б", 60, bold)) <= 2
    return pygame.image.tobytes(drawn, "RGBA")


def test_other_letters_have_one_form(typesetter: Typesetter) -> None:
    written = "Прашање: дали е тоа добра работа?"
    (line,) = in_forms_of(typesetter, "mk").lines(written, 30, False, 9999, False)
    assert line.runs == (Run(written.replace("б", "\ue431"), rtl=False),)
