"""In which order and direction the pieces of a line stand when scripts run both ways."""

from dataclasses import dataclass
from itertools import groupby

MARKS = dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Signs without a shape that only steer direction."""


@dataclass(frozen=True)
class Run:
    """A piece of a line, in reading order, that stands in one direction."""

    words: str
    rtl: bool


def runs_right(char: str) -> bool:
    """Whether a letter or sign belongs to a script written from the right."""
    return "\u0590" <= char <= "\u08ff" or "\ufb1d" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufeff"


def runs(line: str, *, rtl: bool) -> tuple[Run, ...]:
    """Cut a line into runs, from left to right as they stand on the screen.

    A line with letters of left-to-right scripts only is one run in any case: a name or an English
    sentence in an Arabic page keeps its full stop at its own end.
    """
    if not any(map(runs_right, line)) and (not rtl or any(map(str.isalpha, line))):
        return (Run(line.translate(MARKS), rtl=False),)
    pieces = [(level, "".join(char for char, _ in group)) for level, group in groupby(_levels(line, rtl=rtl), key=lambda pair: pair[1])]
    return tuple(Run(words.translate(MARKS), rtl=level % 2 == 1) for level, words in _order(pieces))


def _levels(line: str, *, rtl: bool) -> list[tuple[str, int]]:
    # Only right-to-left text pays for this import, which takes longer than the first page.
    from bidi import algorithm  # noqa: PLC0415

    store = algorithm.get_empty_storage()
    store["base_level"], store["base_dir"] = int(rtl), "R" if rtl else "L"
    algorithm.get_embedding_levels(line.translate(_without_isolates()), store)
    algorithm.explicit_embed_and_overrides(store)
    algorithm.resolve_weak_types(store)
    algorithm.resolve_neutral_types(store, debug=False)
    algorithm.resolve_implicit_levels(store, debug=False)
    return [(str(char["ch"]), int(char["level"])) for char in store["chars"]]


def _without_isolates() -> dict[int, None]:
    # python-bidi does not know isolates (Unicode 6.3) and would take them for letters.
    return dict.fromkeys(range(0x2066, 0x206A))


def _order(pieces: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Turn round every stretch at or above each level, highest first (rule L2 of UAX #9)."""
    for least in range(max((level for level, _ in pieces), default=0), 0, -1):
        turned: list[tuple[int, str]] = []
        for high, group in groupby(pieces, key=lambda piece: piece[0] >= least):
            stretch = list(group)
            turned += reversed(stretch) if high else stretch
        pieces = turned
    return pieces
