"""The guide to a workshop: which one is asked for, and the file that is written of it."""

from dataclasses import dataclass
from pathlib import Path

from game.app.papers.report import SorryError, no_workshop, print_lines, write_page
from game.core.message import text
from game.core.workshop.workshop import Workshop
from game.files.content_files import ContentFiles
from game.files.guide.guide import guide_html
from game.files.languages.texts import Texts
from game.files.paper.page import Tongue
from game.files.places import Places

FIRST = "a-day"
"""The workshop whose guide is written when none is named."""


@dataclass(frozen=True)
class AskedGuide:
    """What the command line asks for."""

    workshop: str = FIRST
    out: Path | None = None
    data: Path | None = None
    language: str = ""


def guide(asked: AskedGuide) -> int:
    """Write the guide that is asked for; return the exit code."""
    return print_lines(asked.data, asked.language, lambda places, texts: (_write_guide(asked, places, texts),))


def _write_guide(asked: AskedGuide, places: Places, texts: Texts) -> str:
    files = ContentFiles(places)
    workshop = _asked_for(asked.workshop, files)
    page = guide_html(workshop, files, Tongue(texts.say, texts.language)).encode()
    path = write_page(asked.out, f"guide-{workshop.id}.html", page)
    return texts.printable(text("Guide: {file}", file=str(path)))


def _asked_for(name: str, files: ContentFiles) -> Workshop:
    workshop = files.workshop(name)
    if workshop is not None:
        return workshop
    if name in files.workshops():
        words = text('The file of the workshop "{name}" has to be mended first. "check" says how.', name=name)
        raise SorryError(words)
    raise SorryError(no_workshop(name, files))
