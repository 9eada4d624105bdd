from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.language import Language
from game.core.message import Text, count_text, short_name, text, text_in
from game.files.languages.catalogues import ENGLISH, languages
from game.files.languages.texts import Texts, open_texts
from tests.strange import a_pipe

MACEDONIAN = r"""
msgid ""
msgstr ""
"Language: mk\n"
"Content-Type: text/plain; charset=utf-8\n"
"Plural-Forms: nplurals=2; plural=(n % 10 == 1 && n % 100 != 11) ? 0 : 1;\n"
"X-Own-Name: македонски\n"

msgid "Quit"
msgstr "Излези"

msgctxt "belonging"
msgid "Money"
msgstr "Пари"

msgid "{name} waits."
msgstr "{name} чека."

msgid "{name} goes."
msgstr "{nome} оди."

#, fuzzy
msgid "Undo"
msgstr "Назад?"

msgid "{count} scene"
msgid_plural "{count} scenes"
msgstr[0] "{count} сцена"
msgstr[1] "{count} сцени"

msgctxt "the-farm/home"
msgid "One for {a}."
msgid_plural "{count} for {a}."
msgstr[0] "Една за {a}."
msgstr[1] "{count} за {a}."
"""


def locales(folder: Path, code: str = "mk", words: str = MACEDONIAN) -> Path:
    """Write a translation below a folder; return the folder of all of them."""
    po = folder / "locales" / code / "LC_MESSAGES" / "messages.po"
    po.parent.mkdir(parents=True)
    po.write_text(words, "utf-8")
    return folder / "locales"


def macedonian(folder: Path, code: str = "mk") -> Texts:
    return open_texts(locales(folder), folder / "cache", code)


@pytest.fixture
def mk(tmp_path: Path) -> Texts:
    return macedonian(tmp_path)


def test_words_are_said_in_the_language(mk: Texts) -> None:
    assert mk.say(text("Quit")) == "Излези"
    assert mk.language == Language("mk", "македонски")


def test_a_context_tells_equal_words_apart(mk: Texts) -> None:
    assert mk.say(text_in("belonging", "Money")) == "Пари"
    assert mk.say(text("Money")) == "Money"


@pytest.mark.parametrize(("count", "words"), [(1, "1 сцена"), (2, "2 сцени"), (11, "11 сцени"), (21, "21 сцена")])
def test_a_number_chooses_the_form(mk: Texts, count: int, words: str) -> None:
    assert mk.say(count_text("{count} scene", "{count} scenes", count)) == words


def test_a_number_chooses_the_form_in_a_context_too(mk: Texts) -> None:
    def bread(count: int) -> Text:
        return Text("One for {a}.", "the-farm/home", (("a", "Lina"), ("count", count)), "{count} for {a}.", count)

    assert [mk.say(bread(1)), mk.say(bread(3))] == ["Една за Lina.", "3 за Lina."]


def test_a_text_within_a_text_is_said_too(mk: Texts) -> None:
    assert mk.say(text("{name} waits.", name=text("Quit"))) == "Излези чека."


def test_a_translation_with_other_placeholders_falls_back_to_the_source(mk: Texts) -> None:
    assert mk.say(text("{name} goes.", name="Lina")) == "Lina goes."


def test_a_translation_that_nobody_has_looked_at_is_not_used(mk: Texts) -> None:
    assert mk.say(text("Undo")) == "Undo"


def test_words_of_a_case_written_in_another_language_are_said_as_they_are(mk: Texts) -> None:
    assert mk.say(Text("Добар ден {не}", "my-case/home")) == "Добар ден {не}"


def test_nothing_is_said_as_nothing(mk: Texts) -> None:
    assert mk.say(Text("")) == ""


def test_without_a_translation_the_source_has_its_plural(tmp_path: Path) -> None:
    texts = open_texts(tmp_path, tmp_path, "sq")
    assert texts.language == ENGLISH
    assert [texts.say(count_text("{count} scene", "{count} scenes", count)) for count in (1, 2)] == ["1 scene", "2 scenes"]


def test_a_kind_of_a_language_is_said_in_that_language(tmp_path: Path) -> None:
    assert macedonian(tmp_path, "mk-MK").say(text("Quit")) == "Излези"


@given(st.builds(Text, st.text(), st.text(), plural=st.text(), count=st.integers()))
def test_no_words_can_make_saying_fail(words: Text) -> None:
    for code in ("en", "en-XA", "ar-XB"):
        open_texts(Path("not-there"), Path("not-there"), code).say(words)


def test_a_translation_is_compiled_once_and_again_when_it_has_changed(tmp_path: Path) -> None:
    macedonian(tmp_path)
    (first,) = (tmp_path / "cache").iterdir()
    stamp = first.stat().st_mtime_ns
    po = tmp_path / "locales" / "mk" / "LC_MESSAGES" / "messages.po"
    open_texts(tmp_path / "locales", tmp_path / "cache", "mk")
    assert first.stat().st_mtime_ns == stamp
    po.write_text(MACEDONIAN.replace("Излези", "Затвори"), "utf-8")
    texts = open_texts(tmp_path / "locales", tmp_path / "cache", "mk")
    assert texts.say(text("Quit")) == "Затвори"
    (second,) = (tmp_path / "cache").iterdir()
    assert second != first


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file", "utf-8")
    texts = open_texts(locales(tmp_path), tmp_path / "cache" / "locales", "mk")
    assert texts.say(text("Quit")) == "Излези"


def test_a_damaged_compiled_file_is_made_again(tmp_path: Path) -> None:
    macedonian(tmp_path)
    (mo,) = (tmp_path / "cache").iterdir()
    mo.write_bytes(b"half")
    assert open_texts(tmp_path / "locales", tmp_path / "cache", "mk").say(text("Quit")) == "Излези"


def test_a_line_that_is_no_part_of_a_translation_leaves_the_rest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts = open_texts(locales(tmp_path, words=f"{MACEDONIAN}\nhello\n"), tmp_path, "mk")
    assert texts.say(text("Quit")) == "Излези"
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("words", ["", "no translation", 'msgid ""\nmsgstr "Content-Type: text/plain; charset=nonsense\\n"'])
def test_a_file_that_is_no_translation_is_said_in_english(tmp_path: Path, words: str) -> None:
    assert open_texts(locales(tmp_path, words=words), tmp_path, "mk").say(text("Quit")) == "Quit"


def test_languages_have_their_own_names_and_english_comes_first(tmp_path: Path) -> None:
    folder = locales(tmp_path)
    locales(tmp_path, "ar", MACEDONIAN.replace("македонски", "العربية").replace('"Language', '"X-Direction: rtl\\n"\n"Language'))
    locales(tmp_path, "sq", 'msgid ""\nmsgstr ""\n')
    found = languages(folder)
    assert found == (ENGLISH, Language("ar", "العربية", rtl=True), Language("mk", "македонски"), Language("sq", "shqip"))


def test_made_up_languages_are_there_only_when_asked_for(tmp_path: Path) -> None:
    assert [language.code for language in languages(tmp_path)] == ["en"]
    assert [(language.code, language.rtl) for language in languages(tmp_path, "ar-XB")] == [("en", False), ("ar-XB", True)]


def test_a_pipe_in_the_place_of_a_translation_is_said_in_english(tmp_path: Path) -> None:
    folder = locales(tmp_path)
    (folder / "mk" / "LC_MESSAGES" / "messages.po").unlink()
    a_pipe(folder / "mk" / "LC_MESSAGES" / "messages.po")
    assert open_texts(folder, tmp_path / "cache", "mk").say(text("Quit")) == "Quit"


def test_a_name_that_begins_a_sentence_is_said_so_in_the_language(tmp_path: Path) -> None:
    words = MACEDONIAN + '\nmsgid "the boy, nine"\nmsgstr "момче, девет"\n'
    said = open_texts(locales(tmp_path, words=words), tmp_path, "mk").say(text("{who}!", who=short_name(Text("the boy, nine"))))
    assert said == "Момче!"


def test_what_turns_letters_round_in_a_translation_is_left_out(tmp_path: Path) -> None:
    words = MACEDONIAN.replace('"Излези"', '"Изле\u202eзи"')
    assert open_texts(locales(tmp_path, words=words), tmp_path / "cache", "mk").say(text("Quit")) == "Излези"
