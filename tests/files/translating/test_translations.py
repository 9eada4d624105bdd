import shutil
from pathlib import Path

import pytest
from babel import Locale
from polib import POEntry

from game.core.language import Language
from game.core.message import count_text, text
from game.files.languages.catalogue_file import CatalogueError, read_catalogue
from game.files.languages.catalogues import languages
from game.files.languages.texts import open_texts
from game.files.places import content_folder
from game.files.translating import msgfmt
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


def mk_entry(content: Path, source: str) -> POEntry:
    """Return the entry of some words in the translation that is begun."""
    words = (content / "locales" / "mk" / "LC_MESSAGES" / "messages.po").read_bytes()
    return next(entry for entry in read_catalogue(words) if entry.msgid == source)


def codes(content: Path) -> list[str]:
    """Return the codes of all that has to be mended in the one translation there is."""
    (standing,) = standings(content)
    return [report.problem.code for report in standing.broken]


def test_a_new_translation_has_the_name_and_the_numbers_of_its_language(content: Path) -> None:
    assert languages(content / "locales")[1:] == (Language("mk", Locale("mk").display_name or "", unread=True),)
    (standing,) = standings(content)
    assert (standing.code, standing.translated, standing.stale, standing.broken) == ("mk", 0, (), ())
    assert standing.total == len(standing.missing) > 100
    assert "n % 10 == 1" in standing.file.read_text("utf-8")


def test_a_language_counts_as_unread_until_its_head_says_who_read_it(content: Path) -> None:
    assert languages(content / "locales")[1].unread
    translated(content, ("X-Native-Reader: none", "X-Native-Reader: yes"))
    assert not languages(content / "locales")[1].unread


def test_a_language_from_right_to_left_says_so(content: Path) -> None:
    add_language(content, "fa")
    assert languages(content / "locales")[1] == Language("fa", Locale("fa").display_name or "", rtl=True, unread=True)


def test_what_is_no_tag_of_a_language_is_refused(content: Path) -> None:
    for words in ("xx-nowhere", "", "macedonian", "mk/../x"):
        with pytest.raises(ValueError, match="no language tag"):
            add_language(content, words)


@pytest.mark.parametrize("code", ["rom", "rup", "prs", "rom_MK", "prs-Arab"])
def test_a_language_that_unicodes_table_lacks_can_be_begun_and_asks_for_its_name(content: Path, code: str) -> None:
    shutil.rmtree(content / "locales" / "mk")
    po = add_language(content, code)
    assert "nplurals=2; plural=(n != 1);" in po.read_text("utf-8")
    assert codes(content) == ["L003"]
    po.write_text(po.read_text("utf-8").replace("X-Own-Name: ", "X-Own-Name: romani čhib"), "utf-8")
    assert (codes(content), update(content)[1:]) == ([], ())
    assert languages(content / "locales")[1].name == "romani čhib"


def test_a_language_in_an_arabic_script_runs_from_right_to_left(content: Path) -> None:
    add_language(content, "prs-Arab")
    assert [each.rtl for each in languages(content / "locales") if each.code == "prs-Arab"] == [True]


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


def test_a_language_without_its_own_name_is_broken_and_is_called_as_in_unicodes_table(content: Path) -> None:
    po = content / "locales" / "mk" / "LC_MESSAGES" / "messages.po"
    lines = po.read_text("utf-8").splitlines(keepends=True)
    po.write_text("".join(line for line in lines if "X-Own-Name" not in line), "utf-8")
    assert codes(content) == ["L003"]
    assert languages(content / "locales")[1].name == "македонски"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (("X-Direction: ltr", "X-Direction: left"), "L004"),
        (('"Language: mk\\n"', '"Language: mk\\n"\n"Last-Translator: FULL NAME <EMAIL@ADDRESS>\\n"'), "L005"),
        (("nplurals=2; plural=(n % 10 == 1 && n % 100 != 11) ? 0 : 1;", "nplurals=2; plural=n % 5;"), "L006"),
        (("nplurals=2; plural=(n % 10 == 1 && n % 100 != 11) ? 0 : 1;", "nplurals=INTEGER; plural=EXPRESSION;"), "L005"),
        ((QUIET, QUIET.replace('msgstr ""', 'msgstr "Ништо."') + "\n\n" + QUIET), "L007"),
        ((QUIET, "#, python-format\n" + QUIET.replace('msgstr ""', 'msgstr "50 % од."')), "L009"),
        ((QUIET, QUIET.replace('msgstr ""', 'msgstr "Ништо.\\n"')), "L010"),
    ],
)
def test_what_msgfmt_would_refuse_is_refused_without_it(content: Path, change: tuple[str, str], code: str) -> None:
    translated(content, change)
    assert codes(content)[0] == code


def test_an_entry_has_as_many_forms_as_the_rule_in_the_files_own_head_says(content: Path) -> None:
    po = translated(content)
    words = po.read_text("utf-8").split("\n")
    start = next(index for index, line in enumerate(words) if COIN in line)
    words[start + 2 : start + 4] = ['msgstr[0] "{count} пара"', 'msgstr[1] "{count} пари"', 'msgstr[2] "{count} пари"']
    po.write_text("\n".join(words), "utf-8")
    assert codes(content) == ["L008"]


def test_the_rule_in_the_files_own_head_chooses_the_form(content: Path) -> None:
    """Babel 2.18 and 2.19 know other rules for Arabic: what was written with one must be said with the same."""
    shutil.rmtree(content / "locales" / "mk")
    po = add_language(content, "ar")
    words = po.read_text("utf-8")
    rule = next(line for line in words.split("\n") if "Plural-Forms" in line)
    swapped = '"Plural-Forms: nplurals=3; plural=(n==1 ? 2 : n==2 ? 1 : 0);\\n"'
    lines = words.replace(rule, swapped).split("\n")
    start = next(index for index, line in enumerate(lines) if COIN in line)
    lines[start + 2 : start + 8] = ['msgstr[0] "other {count}"', 'msgstr[1] "two {count}"', 'msgstr[2] "one {count}"']
    po.write_text("\n".join(lines), "utf-8")
    update(content)
    texts = open_texts(content / "locales", content, "ar")
    said = [texts.say(count_text("You would need {count} coin.", "You would need {count} coins.", count)) for count in (1, 2, 3)]
    assert [words.split()[0] for words in said] == ["one", "two", "other"]


WEBLATE = r"""# Macedonian words.
# Somebody <somebody@example.org>, 2026.
msgid ""
msgstr ""
"Project-Id-Version: Turning Point 1\n"
"PO-Revision-Date: 2026-11-30 12:00+0000\n"
"Last-Translator: Somebody <somebody@example.org>\n"
"Language-Team: Macedonian <https://example.org/mk/>\n"
"Language: mk\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n % 10 == 1 && n % 100 != 11) ? 0 : 1;\n"
"X-Generator: Weblate 5.10\n"
"X-Own-Name: македонски\n"
"X-Direction: ltr\n"

# A remark of the translator.
#: game/core/somewhere.py:12
#, fuzzy
#| msgid "You have found nothing yet that you could put on the board."
msgid "You have not found anything yet that you could put on the board."
msgstr ""
"Досега не најде ништо што може да се стави на таблата, па погледни уште еднаш "
"наоколу."

#, fuzzy
#~| msgid "Long gone"
#~ msgid "Nobody says this any more at all."
#~ msgstr "Замина."
"""


@pytest.mark.parametrize(("start", "told"), [("", []), ("\ufeff", ["L012"])])
def test_a_catalogue_as_weblate_and_poedit_write_it_is_read_and_kept_with_nothing_lost(content: Path, start: str, told: list[str]) -> None:
    po = content / "locales" / "mk" / "LC_MESSAGES" / "messages.po"
    po.write_text(start + WEBLATE, "utf-8")
    assert codes(content) == told
    update(content)
    assert codes(content) == []
    words = po.read_text("utf-8")
    head = ("X-Generator: Weblate 5.10", "Last-Translator: Somebody", "PO-Revision-Date: 2026-11-30", "# Macedonian words.")
    assert all(kept in words for kept in (*head, "# A remark of the translator."))
    entry = mk_entry(content, "You have not found anything yet that you could put on the board.")
    assert entry.previous_msgid == "You have found nothing yet that you could put on the board."
    assert entry.fuzzy
    assert entry.msgstr.startswith("Досега не најде ништо што може да се стави на таблата, па погледни")
    gone = mk_entry(content, "Nobody says this any more at all.")
    assert (gone.obsolete, gone.msgstr) == (True, "Замина.")
    assert update(content) == ()


def test_a_changed_english_text_keeps_its_translation_to_be_looked_at_and_leaves_nothing_behind(content: Path) -> None:
    changed = 'msgid "You have found nothing yet that you could put on the board."\nmsgstr "Ништо."'
    po = translated(content, (QUIET, changed))
    update(content)
    entry = mk_entry(content, "You have not found anything yet that you could put on the board.")
    assert (entry.msgstr, entry.fuzzy) == ("Ништо.", True)
    assert entry.previous_msgid == "You have found nothing yet that you could put on the board."
    assert "#~" not in po.read_text("utf-8")
    looked_at = [line for line in po.read_text("utf-8").split("\n") if not line.startswith("#, fuzzy")]
    po.write_text("\n".join(looked_at), "utf-8")
    update(content)
    assert "#|" not in po.read_text("utf-8")
    assert (codes(content), standings(content)[0].translated) == ([], 1)


def test_an_earlier_source_that_another_tool_made_a_remark_of_is_taken_away(content: Path) -> None:
    po = translated(content, (QUIET, '# | msgid "Old words."\n# Mine.\n' + QUIET.replace('msgstr ""', 'msgstr "Ништо."')))
    update(content)
    assert "Old words" not in po.read_text("utf-8")
    assert "# Mine." in po.read_text("utf-8")


def test_letters_other_than_the_head_says_are_told_with_their_line(content: Path) -> None:
    po = translated(content, (QUIET, QUIET.replace('msgstr ""', 'msgstr "Ништо."')))
    words = po.read_text("utf-8")
    po.write_bytes(words.encode("cp1251", "replace"))
    (standing,) = standings(content)
    (report,) = standing.broken
    assert report.problem.code == "L001"
    assert "UTF-8" in str(report.problem.words)
    with pytest.raises(CatalogueError):
        update(content)
    assert open_texts(content / "locales", content, "mk").note is not None


def test_letters_that_the_head_names_are_read(content: Path) -> None:
    po = translated(content, (QUIET, QUIET.replace('msgstr ""', 'msgstr "Ништо."')), ("charset=UTF-8", "charset=windows-1251"))
    po.write_bytes(po.read_text("utf-8").encode("cp1251", "replace"))
    texts = open_texts(content / "locales", content, "mk")
    assert (texts.say(text("You have not found anything yet that you could put on the board.")), texts.note) == ("Ништо.", None)


def test_gathering_words_says_nothing(content: Path, capfd: pytest.CaptureFixture[str]) -> None:
    standings(content)
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(not msgfmt.is_there(), reason="GNU msgfmt is not installed (Debian: gettext)")
def test_msgfmt_refuses_none_of_the_shipped_translations() -> None:
    content = content_folder()
    assert {standing.code: msgfmt.complaints(standing.file, standing.code) for standing in standings(content)} == {"mk": (), "sq": ()}
    assert all(standing.broken == () for standing in standings(content))


def test_the_shipped_translations_say_their_own_name_and_have_nothing_that_nobody_filled_in() -> None:
    assert [report for standing in standings(content_folder()) for report in standing.broken] == []
