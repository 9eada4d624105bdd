"""The game's words in the player's language."""

import gettext
import logging
from collections.abc import Callable
from pathlib import Path

from game.core.direction_signs import without_turns
from game.core.language import Language
from game.core.message import Text, Value, as_called, text
from game.files.languages.catalogues import ACCENTED, ARABIC, ENGLISH, languages, po_file, translations
from game.files.languages.figures import Figures, zero_of
from game.files.languages.placeholders import PLACEHOLDER, fill, is_broken, strip_isolates
from game.files.languages.pseudo import accented, arabic
from game.files.plain_file import read_plain
from game.files.plain_text import LARGEST

LOG = logging.getLogger(__name__)
MADE_UP: dict[str, Callable[[str], str]] = {ACCENTED.code: accented, ARABIC.code: arabic}


class Texts:
    """Says words in one language; what is not translated, or not well, is said in the language it was written in."""

    def __init__(
        self, language: Language, catalogue: gettext.NullTranslations, zero: Callable[[], str] = str, note: Text | None = None
    ) -> None:
        """Say words in a language with the translations of a catalogue; `zero` finds the nought of the digits it writes with."""
        self.language = language
        self.note = note
        """What a player has to be told of this language; None if all is well."""
        self._catalogue = catalogue
        self._figures = Figures(language, zero)
        self._change = MADE_UP.get(language.code, str)
        self._known: dict[tuple[str, str, str, int], str] = {}

    def say(self, words: Text) -> str:
        """Return the words with their placeholders filled; nothing can go wrong here."""
        said = self._template(words)
        if words.values:
            said = fill(said, {name: self._value_words(value) for name, value in words.values}, rtl=self.language.rtl)
        return as_called(said) if words.called else said

    def printable(self, words: Text) -> str:
        """Return the words without signs that only steer direction: for files, and for a terminal, from where they are copied."""
        return strip_isolates(self.say(words))

    def _value_words(self, value: Value) -> str:
        if isinstance(value, Text):
            return self.say(value)
        return value if isinstance(value, str) else self._figures.figure_words(value)

    def _template(self, words: Text) -> str:
        key = (words.context, words.source, words.plural, words.count)
        if PLACEHOLDER.fullmatch(words.source):
            return words.source
        if key not in self._known:
            self._known[key] = self._change(self._translate(words)) if words.source else ""
        return self._known[key]

    def _translate(self, words: Text) -> str:
        """Return the right form in this language, or in the source's if that cannot be used."""
        try:
            found = _find(self._catalogue, words)
        except Exception:
            LOG.exception("No translation of %r", words.source)
            return _source(words)
        if is_broken(words.source, words.plural, found):
            LOG.warning("The translation of %r into %s has other placeholders: %r", words.source, self.language.code, found)
            return _source(words)
        return without_turns(found)


def open_texts(locales: Path, cache: Path, code: str) -> Texts:
    """Return the words in a language; in English if there is no such translation."""
    known = languages(locales, asked=code)
    po = po_file(locales, code)
    if po is None:
        language = next((each for each in known if each.code == code), ENGLISH)
        return Texts(language, gettext.NullTranslations())
    tag = po.parts[-3].replace("_", "-")
    language = next((each for each in known if each.code == tag), ENGLISH)
    found = translations(po, cache)
    note = None if isinstance(found, gettext.GNUTranslations) else _unread(language)
    return Texts(language, found, lambda: _zero(po), note)


def _unread(language: Language) -> Text:
    return text(
        "The translation into {language} cannot be read, so everything is said in English. For whoever translates: {command} says why.",
        language=language.name,
        command="python run.py languages",
    )


def _zero(po: Path) -> str:
    try:
        return zero_of(read_plain(po, LARGEST).decode("utf-8", "replace"))
    except OSError:
        return ""


def _find(catalogue: gettext.NullTranslations, words: Text) -> str:
    if words.context and words.plural:
        return catalogue.npgettext(words.context, words.source, words.plural, words.count)
    if words.context:
        return catalogue.pgettext(words.context, words.source)
    if words.plural:
        return catalogue.ngettext(words.source, words.plural, words.count)
    return catalogue.gettext(words.source)


def _source(words: Text) -> str:
    return words.plural if words.plural and words.count != 1 else words.source
