from datetime import date
from pathlib import Path

import pytest

from game.core.language import Language
from game.core.message import count_text, day_of, figure, text
from game.files.languages.catalogues import ACCENTED, ARABIC, ENGLISH
from game.files.languages.figures import Figures, zero_of
from game.files.languages.texts import open_texts

MACEDONIAN = Language("mk", "македонски")
FARSI = Language("fa", "فارسی", rtl=True)
EGYPTIAN = Language("ar-EG", "العربية", rtl=True)
UNKNOWN = Language("zz", "zz")
DAY = date(2026, 11, 21)
HEADER = r"""msgid ""
msgstr ""
"Language: ar\n"
"Content-Type: text/plain; charset=utf-8\n"
"X-Own-Name: العربية\n"
"X-Direction: rtl\n"
"""


@pytest.mark.parametrize(
    ("language", "written"),
    [
        (ENGLISH, ("17", "0.8", "2", "2026", "12,345", "-3")),
        (MACEDONIAN, ("17", "0,8", "2", "2026", "12.345", "-3")),
        (FARSI, ("۱۷", "۰٫۸", "۲", "۲۰۲۶", "۱۲٬۳۴۵", "-۳")),
        (EGYPTIAN, ("١٧", "٠٫٨", "٢", "٢٠٢٦", "١٢٬٣٤٥", "-٣")),
        (UNKNOWN, ("17", "0.8", "2", "2026", "12,345", "-3")),
    ],
)
def test_numbers_are_written_as_the_language_does(language: Language, written: tuple[str, ...]) -> None:
    figures = Figures(language)
    assert tuple(figures.figure_words(number) for number in (17, 0.8, 2.0, 2026, 12345, -3)) == written


def test_days_are_written_as_the_language_does() -> None:
    assert Figures(ENGLISH).figure_words(DAY) == "November 21, 2026"
    assert Figures(MACEDONIAN).figure_words(DAY).startswith("21 ноември 2026")
    assert set("۲۱۰۶") <= set(Figures(FARSI).figure_words(DAY))
    assert Figures(UNKNOWN).figure_words(DAY) == "2026-11-21"
    assert Figures(ARABIC).figure_words(DAY)


def test_what_is_no_day_stays_as_it_is() -> None:
    assert day_of("some day") == "some day"
    assert day_of("2026-11-21") == DAY


def test_numbers_have_the_digits_that_the_translation_writes_with(tmp_path: Path) -> None:
    po = tmp_path / "locales" / "ar" / "LC_MESSAGES" / "messages.po"
    po.parent.mkdir(parents=True)
    po.write_text(HEADER + '\nmsgid "{count} of 16"\nmsgstr "{count} من ١٦"\n', "utf-8")
    texts = open_texts(tmp_path / "locales", tmp_path / "cache", "ar")
    assert texts.printable(text("{count} of 16", count=17)) == "١٧ من ١٦"
    assert texts.say(figure(17)) == "١٧"


def test_a_translation_without_digits_tells_none() -> None:
    assert zero_of('msgid "12"\nmsgstr "нема"\n') == ""
    assert zero_of('msgid "a"\nmsgstr[0] "۱۲ 3"\n') == "\u06f0"


def test_a_value_is_isolated_where_letters_run_both_ways(tmp_path: Path) -> None:
    arabic = open_texts(tmp_path, tmp_path, ARABIC.code)
    english = open_texts(tmp_path, tmp_path, "en")
    words = text("It lies in {file}.", file="/a/b.")
    assert "\u2068/a/b.\u2069" in arabic.say(words)
    assert "\u2068" not in arabic.printable(words)
    assert english.say(words) == "It lies in /a/b.."
    assert english.say(text("By {name}, 12", name="אבג")) == "By \u2068אבג\u2069, 12"


def test_a_number_alone_is_not_changed_in_a_made_up_language(tmp_path: Path) -> None:
    accented = open_texts(tmp_path, tmp_path, ACCENTED.code)
    assert accented.say(figure(12)) == "12"
    assert "12" in accented.say(count_text("{count} scene", "{count} scenes", 12))
