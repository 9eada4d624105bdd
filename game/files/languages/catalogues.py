"""The translations on disk: which languages there are, and the compiled form of each."""

import gettext
import logging
import os
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from game.core.language import Language
from game.files.atomic import write_kept
from game.files.content_folder import files_ending
from game.files.languages.catalogue_file import read_leniently
from game.files.plain_file import read_plain, read_start
from game.files.plain_text import LARGEST

LOG = logging.getLogger(__name__)
SOURCE = "en"
"""The language the program and most cases are written in."""
HEADER = 4096
"""How many bytes the header of a .po file has at most."""
LONGEST_NAME = 60
"""How many letters of a language's own name are shown."""


ENGLISH = Language(SOURCE, "English")
ACCENTED = Language("en-XA", "Éñĝļíšĥ (accents)")
ARABIC = Language("ar-XB", "English (right to left)", rtl=True)
PSEUDO = (ACCENTED, ARABIC)
"""Languages that are made up for trying out pages."""


def languages(locales: Path, asked: str = "") -> tuple[Language, ...]:
    """Return every language, English first; a made-up one only if it is asked for."""
    translated = tuple(_language(path) for path in po_files(locales) if path.parts[-3] != SOURCE)
    made_up = tuple(language for language in PSEUDO if language.code == asked)
    return (ENGLISH, *translated, *made_up)


def po_files(locales: Path) -> tuple[Path, ...]:
    """Return the file of each translation, by the names of their folders."""
    found = (folder / "LC_MESSAGES" / "messages.po" for folder in files_ending(locales, ""))
    return tuple(po for po in found if os.path.lexists(po))


def tag_meant(locales: Path, asked: str) -> str | None:
    """Return the tag of the language that somebody means; None if there is no such language.

    `MK`, `mk_MK` and `mk-MK.UTF-8` are mk, and so is its own name.
    """
    wanted = asked.strip().replace("_", "-").partition(".")[0].partition("@")[0].casefold()
    names = {name.casefold(): each.code for each in (*languages(locales), *PSEUDO) for name in (each.name, each.code)}
    return names.get(wanted) or names.get(wanted.partition("-")[0])


def po_file(locales: Path, code: str) -> Path | None:
    """Return the file of a language, or of the language it is a kind of; None if there is no such translation."""
    tag = code.replace("-", "_")
    names = (tag, tag.split("_")[0])
    found = {path.parts[-3].replace("-", "_"): path for path in po_files(locales)}
    return next((found[name] for name in names if name in found), None)


def header(words: str) -> dict[str, str]:
    """Return the first entry of a .po file, key by key."""
    lines = words.split('\nmsgstr ""\n', 1)[-1].split("\n\n", 1)[0].splitlines()
    pairs = (line.strip().strip('"').removesuffix("\\n").partition(":") for line in lines if line.startswith('"'))
    return {key.strip(): value.strip() for key, colon, value in pairs if colon}


def translations(po: Path, cache: Path) -> gettext.NullTranslations:
    """Return a translation ready for use, compiled into the cache if it has changed; nothing is translated if that fails."""
    try:
        data = read_plain(po, LARGEST)
        mo = cache / f"{po.parts[-3]}-{sha256(data).hexdigest()[:16]}.mo"
        return _read_compiled(mo) or gettext.GNUTranslations(BytesIO(_compile(data, mo)))
    except Exception:
        # Whatever is wrong with a translation, the game speaks its source language then.
        LOG.exception("The translation %s cannot be used", po)
        return gettext.NullTranslations()


def _read_compiled(mo: Path) -> gettext.GNUTranslations | None:
    """Read what was compiled before; None if there is nothing, or it is damaged."""
    try:
        return gettext.GNUTranslations(BytesIO(read_plain(mo, LARGEST)))
    except FileNotFoundError:
        return None
    except Exception:
        LOG.exception("The compiled translation %s is damaged; it is made again", mo)
        return None


def _compile(data: bytes, mo: Path) -> bytes:
    catalogue, passed = read_leniently(data)
    for error in passed:
        LOG.warning("%s: line %d is no part of a translation", mo.name, error.line)
    compiled = catalogue.to_binary()
    _put_away(compiled, mo)
    return compiled


def _put_away(compiled: bytes, mo: Path) -> None:
    language = mo.name.rsplit("-", 1)[0]
    try:
        for old in files_ending(mo.parent, ".mo"):
            if old.name.startswith(f"{language}-"):
                old.unlink()
        write_kept(mo, compiled)
    except OSError:
        LOG.warning("The compiled translation %s cannot be kept; it is made again next time", mo)


def _language(po: Path) -> Language:
    code = po.parts[-3].replace("_", "-")
    try:
        keys = header(read_start(po, HEADER).decode("utf-8", "replace").replace("\r\n", "\n"))
    except OSError:
        keys = {}
    name = keys.get("X-Own-Name", "")[:LONGEST_NAME] or _name_of(code)
    return Language(code, name, rtl=keys.get("X-Direction") == "rtl", unread=keys.get("X-Native-Reader") == "none")


def _name_of(code: str) -> str:
    """Return a language's name for itself as Unicode's table has it; its tag if it is not there."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  only where a file lacks the name

    try:
        return Locale.parse(code, sep="-").display_name or code
    except (UnknownLocaleError, ValueError):
        return code
