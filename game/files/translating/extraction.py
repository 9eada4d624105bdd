"""All words of the program and its content, gathered for translators."""

from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg

from game.files.plain_text import read_words
from game.files.translating.babel_extract import KEYWORDS

if TYPE_CHECKING:
    from babel.messages.catalog import Message

TAGS = ("TRANSLATORS:",)
PROJECT = "Turning Point"
NOT_OURS = ("__pycache__", "_content")


def gather(content: Path) -> Catalog:
    """Return every text of the game with this content folder.

    UnreadableError for a case, stage, map or helpline that must be mended first; OSError for a file that cannot be read.
    """
    catalogue = Catalog(project=PROJECT, version="1", header_comment=f"# The words of {PROJECT}.", charset="utf-8")
    for file, _, words, comments, context in _extract_messages(content):
        catalogue.add(words, None, [(file, 1)], auto_comments=comments, context=context)
    without_percent_signs(catalogue)
    return catalogue


def without_percent_signs(catalogue: Catalog) -> None:
    """Take away Babel's guess that "50 % of" is a placeholder; ours are {names}."""
    message: Message
    for message in catalogue:
        message.flags.discard("python-format")


def _extract_messages(content: Path) -> Iterator[tuple[str, int, str | tuple[str, ...], list[str], str | None]]:
    methods, _ = parse_mapping_cfg(StringIO(read_words(content / "locales" / "babel.cfg")))  # type: ignore[no-untyped-call]
    folders = {pattern.split("/")[0] for pattern, _ in methods}
    package = Path(__file__).resolve().parents[2]
    found = []
    for root in dict.fromkeys((package.parent, content.resolve())):
        found += list(extract_from_dir(root, methods, {}, KEYWORDS, TAGS, directory_filter=_filter(root, folders), strip_comment_tags=True))
    # The program's words come first, then each file's in the order in which they stand in it.
    return iter(sorted(found, key=lambda each: (each[0].split("/")[0] != "game", each[0], each[1])))


def _filter(root: Path, folders: set[str]) -> Callable[[str], bool]:
    def is_wanted(folder: str) -> bool:
        parts = Path(folder).relative_to(root).parts
        return parts[0] in folders and parts[-1] not in NOT_OURS

    return is_wanted
