"""The pictures that pages for phones name: those of the game, dyed as asked, and nothing else from the disk."""

import gzip
import re
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import parse_qsl

from game.files.plain_file import read_plain
from game.ui.paint.sheets import dye_style
from game.ui.theme import CLOTH, PAPER, Colour

LARGEST = 400_000
"""Bytes that a picture may have."""
MADE, WAYS = 300, 12
"""Pictures that are kept in memory, and colours that one may be asked with."""
STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
BETWEEN = re.compile(r">\s+<")
LIFTED = "svg>g{filter:drop-shadow(0 4px 4px rgba(46,30,34,.34))}"
"""Each sheet of paper lies on its shadow."""
FOLDERS = ("stages", "figures", "icons", "crossing")


@dataclass(frozen=True)
class Drawn:
    """A picture as it is sent."""

    data: bytes
    zipped: bytes


class Art:
    """Reads pictures when they are first asked for, and keeps them as they are sent."""

    def __init__(self, assets: Path, maps: Path) -> None:
        self._assets, self._maps = assets, maps
        self._made: OrderedDict[tuple[str, tuple[tuple[str, Colour], ...]], Drawn] = OrderedDict()

    @cached_property
    def _files(self) -> dict[str, Path]:
        """Every picture that may be asked for, by its address."""
        return dict(self._found())

    def _found(self) -> Iterator[tuple[str, Path]]:
        for folder in FOLDERS:
            yield from ((str(file.relative_to(self._assets).as_posix()), file) for file in (self._assets / folder).rglob("*.svg"))
        yield from ((f"maps/{file.name}", file) for file in self._maps.glob("*.svg"))

    def picture(self, path: str, query: str = "") -> Drawn | None:
        """Return the picture at an address such as "figures/man-stand.svg", dyed by a query such as "coat=teal"; None for any other."""
        file = self._files.get(path)
        if file is None:
            return None
        key = path, tuple(_fills(path, query))
        if key not in self._made:
            try:
                data = drawn(read_plain(file, LARGEST).decode("utf-8"), key[1], lifted=not path.startswith("icons/"))
            except (OSError, UnicodeDecodeError):
                return None
            self._made[key] = Drawn(data, gzip.compress(data, 6))
            if len(self._made) > MADE:
                self._made.popitem(last=False)
        self._made.move_to_end(key)
        return self._made[key]


def drawn(svg: str, fills: Iterable[tuple[str, Colour]], *, lifted: bool) -> bytes:
    """Return a picture with other fills, without what only its authors need."""
    dyed = STYLE.sub(lambda found: dye_style(found.group(), dict(fills)), svg)
    if lifted:
        dyed = dyed.replace("<style>", f"<style>{LIFTED}", 1) if "<style>" in dyed else dyed.replace(">", f"><style>{LIFTED}</style>", 1)
    return BETWEEN.sub("><", dyed).encode()


def _fills(path: str, query: str) -> Iterator[tuple[str, Colour]]:
    """Return the colours that were asked for; a word that is no colour is left out."""
    try:
        asked = parse_qsl(query, max_num_fields=WAYS)
    except ValueError:
        return
    words = dict(asked)
    if path.startswith("icons/"):
        tone, paper = words.get("ink", "ink"), words.get("paper", "cream")
        yield from (("ink", PAPER.colour(tone)), ("paper", PAPER.colour(paper)), ("red", PAPER.accent(tone, paper)))
        return
    for part, word in sorted(words.items()):
        colour = PAPER.part(part, word) if part.isalnum() and (part in {"hair", "skin"} or word in CLOTH) else None
        if colour is not None:
            yield part, colour
