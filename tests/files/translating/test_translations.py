import shutil
from pathlib import Path

import pytest
from babel import Locale

from game.core.language import Language
from game.core.message import text
from game.files.languages.catalogues import languages
from game.files.languages.texts import open_texts
from game.files.places import content_folder
from game.files.translating.translations import add_language, standings, summary, update

COIN = '"You would need {count} coin."'
QUIET = 'msgid "You have not found anything yet that you could put on the board."\nmsgstr ""'


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a few words to translate, and one translation that is begun."""
    folder = tmp_path_factory.mktemp("begun")
    (folder / "locales").mkdir()
    (folder / "scenarios").mkdir()
    shutil.copy(content_folder() / "locales" / "babel.cfg", folder / "locales")
    shutil.copy(content_folder() / "scenarios" / "helplines.yaml", folder / "scenarios")
    add_language(folder, "mk")
    return folder


@pytest.fixture
def content(tmp_path: Path, begun: Path) -> Path:
    """Return such a folder to change."""
    return shutil.copytree(begun, tmp_path, dirs_exist_ok=True)


def translated(content: Path, *changes: tuple[str, str]) -> Path:
    """Change the words in the translation that is begun."""
    po = content / "locales" / "mk" / "LC_MESSAGES" / "messages.po"
    words = po.read_text("utf-8")
    for old, new in changes:
        assert old in words
        words = words.replace(old, new)
    po.write_text(words, "utf-8")
    return po


def test_a_new_translation_has_the_name_and_the_numbers_of_its_language(content: Path) -> None:
    assert languages(content / "locales")[1:] == (Language("mk", Locale("mk").display_name or ""),)
    (standing,) = standings(content)
    assert (standing.code, standing.translated, standing.stale, standing.broken) == ("mk", 0, (), ())
    assert standing.total == len(standing.missing) > 100
    assert "n % 10 == 1" in standing.file.read_text("utf-8")


def test_a_language_from_right_to_left_says_so(content: Path) -> None:
    add_language(content, "fa")
    assert languages(content / "locales")[1] == Language("fa", Locale("fa").display_name or "", rtl=True)


def test_a_language_that_nobody_knows_is_refused(content: Path) -> None:
    with pytest.raises(ValueError, match="no language tag: xx-nowhere"):
        add_language(content, "xx-nowhere")


def test_an_update_changes_nothing_where_nothing_has_changed(content: Path) -> None:
    assert update(content) == (content / "locales" / "messages.pot",)
    assert update(content) == ()


def test_an_update_keeps_what_is_translated_and_what_is_not_needed_any_more(content: Path) -> None:
    more = '\n\nmsgid "Gone."\nmsgstr "Замина."\n\nmsgid "Empty."\nmsgstr ""'
    po = translated(content, (QUIET, QUIET.replace('msgstr ""', 'msgstr "Ништо."') + more))
    assert po in update(content)
    (standing,) = standings(content)
    assert (standing.translated, standing.stale) == (1, ("Gone.",))
    texts = open_texts(content / "locales", content, "mk")
    assert texts.say(text("You have not found anything yet that you could put on the board.")) == "Ништо."
    assert f"X-Own-Name: {Locale('mk').display_name}" in po.read_text("utf-8")


def test_no_day_and_no_line_number_makes_a_difference_that_nobody_needs(content: Path) -> None:
    update(content)
    words = (content / "locales" / "messages.pot").read_text("utf-8")
    assert "POT-Creation-Date" not in words
    assert "Generated-By" not in words
    assert "EMAIL@ADDRESS" not in words
    assert "#: game/core/journey/need.py\n" in words


def test_wrong_placeholders_are_told_with_file_and_line_and_cure(content: Path) -> None:
    po = translated(content, (COIN + "\nmsgid_plural", COIN + "\nmsgid_plural"))
    words = po.read_text("utf-8").split("\n")
    start = next(index for index, line in enumerate(words) if COIN in line)
    words[start + 2 : start + 4] = ['msgstr[0] "{broj} пара"', 'msgstr[1] "{count} пари"']
    po.write_text("\n".join(words), "utf-8")
    (standing,) = standings(content)
    (report,) = standing.broken
    assert report.file == "locales/mk/LC_MESSAGES/messages.po"
    assert report.place is not None
    assert report.place.line == start + 1
    assert dict(report.problem.words.values) == {"wrong": "{broj}"}


def test_a_broken_translation_that_is_still_to_be_looked_at_is_not_counted_as_broken(content: Path) -> None:
    translated(content, (f"msgid {COIN}", f"#, fuzzy\nmsgid {COIN}"))
    po = content / "locales" / "mk" / "LC_MESSAGES" / "messages.po"
    words = po.read_text("utf-8").split("\n")
    start = next(index for index, line in enumerate(words) if COIN in line)
    words[start + 2 : start + 4] = ['msgstr[0] "{broj} пара"', 'msgstr[1] "{count} пари"']
    po.write_text("\n".join(words), "utf-8")
    (standing,) = standings(content)
    assert (standing.broken, standing.unsure, standing.translated) == ((), 1, 0)


def test_a_file_that_is_no_translation_is_told(content: Path) -> None:
    translated(content).write_text('msgid "x"\nhello\n', "utf-8")
    (standing,) = standings(content)
    assert [report.problem.code for report in standing.broken] == ["L001"]


def test_a_translation_is_summed_up_in_one_line(content: Path) -> None:
    (standing,) = standings(content)
    said = open_texts(content, content, "en").say(summary(standing))
    assert said == f"mk: 0 of {standing.total} translated, {standing.total} missing, 0 to be looked at, 0 not needed, 0 broken."


def test_the_shipped_translations_have_no_broken_placeholders() -> None:
    assert [report for standing in standings(content_folder()) for report in standing.broken] == []
