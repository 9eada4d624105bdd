import re
from pathlib import Path

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.speaking import albanian, macedonian_numbers
from game.core.speaking.prepare import LANGUAGES, pieces, prepared
from tests.core.speaking.said import SAID

LOCALES = Path(__file__).parents[3] / "locales"
ROWS = [(language, written, words) for language, rows in SAID.items() for written, (words, _) in rows.items()]


@pytest.mark.parametrize(("language", "written", "words"), ROWS)
def test_the_voice_is_given_words(language: str, written: str, words: str) -> None:
    assert prepared(written, language) == words


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("СО, Со", "СО́, Со́"),
        ("сè и нè", "се и не"),
        ("102, 1002, 2026", "сто и два, илјада и два, две илјади дваесет и шест"),
        ("121 жена", "сто дваесет и една жена"),
        ("21 000 луѓе", "дваесет и една илјада луѓе"),
        ("од 16-18 години", "од шеснаесет до осумнаесет години"),
        ("12,5 %", "дванаесет запирка пет отсто"),
        ("30 ноември 2026 г.", "триесетти ноември две илјади дваесет и шеста година"),
        ("5-ти, 21-ви", "петти, дваесет и први"),
        ("14:00", "четиринаесет часот"),
        ("0.05", "нула точка нула пет"),
        ("070 123 456", "нула седум нула, еден два три, четири пет шест"),
        ("член 418-а", "член четиристотини и осумнаесет-а"),
        ("18-годишна", "осумнаесетгодишна"),
        ("€500, 200 ден.", "петстотини евра, двесте денари"),
        ("Директива 2011/36/ЕУ, чл. 2", "Директива две илјади и единаесет, триесет и шест, е у, член два"),
        ("Како жените во 2002.", "Како жените во две илјади и втора."),
        ("он и она", "он и она"),
        ("ВНИМАНИЕ ЗА СИТЕ", "ВНИМАНИЕ ЗА СИТЕ"),
        ("Esc, Page Down, WhatsApp", "ескејп, пејџ даун, вотсап"),
    ],
)
def test_macedonian_is_said_as_it_is_read(written: str, words: str) -> None:
    assert prepared(written, "mk") == words


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("1998, 2026", "një mijë e nëntëqind e nëntëdhjetë e tetë, dy mijë e njëzet e gjashtë"),
        ("1 000 000 dhe 2 000 000", "një milion dhe dy milionë"),
        ("0,8", "zero presje tetë"),
        ("−5", "minus pesë"),
        ("1/2", "gjysmë"),
        ("14:30", "katërmbëdhjetë e tridhjetë"),
        ("i 5-të", "i pestë"),
        ("OKB, BE", "o kë bë, bë e"),
        ("shekulli XX", "shekulli njëzet"),
        ("24 orë, 33 ditë", "njëzet e katër orë, tridhjetë e tri ditë"),
        ("македонски", "makedonski"),
    ],
)
def test_albanian_is_said_as_it_is_read(written: str, words: str) -> None:
    assert prepared(written, "sq") == words


@pytest.mark.parametrize("language", ["mk", "sq"])
def test_nothing_but_letters_and_pauses_is_left_of_all_that_the_game_says(language: str) -> None:
    entries = polib.pofile(str(LOCALES / language / "LC_MESSAGES" / "messages.po"))
    said = [words for entry in list(entries)[::4] for words in (entry.msgstr, *entry.msgstr_plural.values()) if words]
    wrong = re.compile(r"[^\w\s.,?!'\u0301-]|\d|_" + ("|[A-Za-zѝѐ]" if language == "mk" else "|[а-я]"))
    left = [words for words in said if wrong.search(prepared(re.sub(r"\{\w+\}", "5", words), language))]
    assert left == []


@given(st.text(), st.sampled_from(("mk", "sq", "en", "ar", "tr", "")))
def test_whatever_is_written_can_be_prepared(words: str, language: str) -> None:
    assert not set(prepared(words, language)) & set("%…№„“()[]{}<>&|")


@given(st.integers(0, 10**13), st.sampled_from("mfn"))
def test_numbers_have_no_digits_and_differ(number: int, gender: str) -> None:
    words = macedonian_numbers.cardinal(number, gender)
    assert not re.search(r"\d", words + albanian.cardinal(number))
    assert words != macedonian_numbers.cardinal(number + 1, gender)
    assert albanian.cardinal(number) != albanian.cardinal(number + 1)


def test_sentences_are_said_one_after_the_other_and_each_comes_to_an_end() -> None:
    assert pieces(("Добро утро. Како си", "5"), "mk") == ("Добро утро.", "Како си.", "пет.")


def test_a_long_first_sentence_begins_with_its_first_part_so_that_it_is_heard_soon() -> None:
    assert pieces(("Well then, this is a sentence that goes on for quite a while.",), "en") == (
        "Well then,",
        "this is a sentence that goes on for quite a while.",
    )


def test_what_has_no_words_is_not_said() -> None:
    assert pieces(("", "•", "..."), "en") == ()


def test_every_language_of_the_game_is_prepared() -> None:
    assert {each.name for each in LOCALES.iterdir() if (each / "LC_MESSAGES").is_dir()} <= set(LANGUAGES)
