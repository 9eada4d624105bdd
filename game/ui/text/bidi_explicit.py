"""Rules P2 to X10 of UAX #9: how deep each sign lies in embeddings and isolates, and which stretches are judged together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from game.ui.text.bidi_classes import EMBEDDINGS, ISOLATES, REMOVED

DEEPEST = 125


class Stretch(NamedTuple):
    """Signs that are judged together, by their places, and the directions before and behind them."""

    places: tuple[int, ...]
    before: str
    behind: str


class _Entry(NamedTuple):
    level: int
    forced: str
    isolate: bool


@dataclass
class _Stack:
    """What is open at a place of the paragraph."""

    entries: list[_Entry]
    lost_isolates: int = 0
    lost_embeddings: int = 0
    isolates: int = 0
    levels: list[int] = field(default_factory=list)

    @property
    def top(self) -> _Entry:
        return self.entries[-1]

    def open_level(self, direction: str, *, forced: bool = False, isolate: bool = False) -> None:
        """Go one level deeper, or count what lies too deep."""
        deeper = self.top.level + (2 if self.top.level % 2 == (direction == "R") else 1)
        if deeper <= DEEPEST and not self.lost_isolates and not self.lost_embeddings:
            self.isolates += isolate
            self.entries.append(_Entry(deeper, direction if forced else "", isolate))
        elif isolate:
            self.lost_isolates += 1
        elif not self.lost_isolates:
            self.lost_embeddings += 1

    def isolate_closed(self) -> None:
        """Come out of the last isolate, and of what was left open in it (X6a)."""
        if self.lost_isolates:
            self.lost_isolates -= 1
        elif self.isolates:
            self.lost_embeddings = 0
            while not self.top.isolate:
                self.entries.pop()
            self.entries.pop()
            self.isolates -= 1

    def embedding_closed(self) -> None:
        """Come out of the last embedding (X7)."""
        if self.lost_isolates:
            return
        if self.lost_embeddings:
            self.lost_embeddings -= 1
        elif not self.top.isolate and len(self.entries) > 1:
            self.entries.pop()


def first_strong(classes: Sequence[str], begin: int = 0) -> str:
    """Return the direction of the first letter that is in no isolate, up to where the isolate begun before `begin` ends (P2)."""
    depth = 0
    for kind in classes[begin:]:
        if kind in ISOLATES:
            depth += 1
        elif kind == "PDI":
            if begin and not depth:
                break
            depth = max(0, depth - 1)
        elif not depth and kind in ("L", "R", "AL"):
            return "L" if kind == "L" else "R"
    return ""


def explicit(classes: list[str], base: int) -> list[int]:
    """Return each sign's level (X1 to X8), and change the classes of what is forced into a direction."""
    stack = _Stack([_Entry(base, "", isolate=False)])
    for place, kind in enumerate(classes):
        if kind in EMBEDDINGS:
            stack.levels.append(stack.top.level)
            direction, forced = EMBEDDINGS[kind]
            stack.open_level(direction, forced=forced)
        elif kind in ISOLATES:
            _note(stack, classes, place)
            asked = {"LRI": "L", "RLI": "R"}.get(kind) or first_strong(classes, place + 1) or "L"
            stack.open_level(asked, isolate=True)
        else:
            if kind == "PDI":
                stack.isolate_closed()
            elif kind == "PDF":
                stack.embedding_closed()
            _note(stack, classes, place, base if kind == "B" else None)
    return stack.levels


def _note(stack: _Stack, classes: list[str], place: int, level: int | None = None) -> None:
    stack.levels.append(stack.top.level if level is None else level)
    if stack.top.forced and classes[place] not in REMOVED and level is None:
        classes[place] = stack.top.forced


def sequences(kinds: Sequence[str], levels: Sequence[int], base: int) -> Iterator[Stretch]:
    """Give the stretches that are judged together: runs of one level, joined across isolates (X10). `kinds` are the signs' own classes."""
    kept = [place for place, kind in enumerate(kinds) if kind not in REMOVED]
    joined: list[list[int]] = []
    waiting: list[list[int]] = []
    for _, group in groupby(kept, key=levels.__getitem__):
        run = list(group)
        if kinds[run[0]] == "PDI" and waiting and levels[waiting[-1][-1]] == levels[run[0]]:
            sequence = waiting.pop()
            sequence += run
        else:
            sequence = run
            joined.append(sequence)
        if kinds[run[-1]] in ISOLATES:
            waiting.append(sequence)
    at = {place: number for number, place in enumerate(kept)}
    for sequence in joined:
        first, last = at[sequence[0]], at[sequence[-1]]
        before = levels[kept[first - 1]] if first else base
        open_end = kinds[sequence[-1]] in ISOLATES or last + 1 == len(kept)
        behind = base if open_end else levels[kept[last + 1]]
        level = levels[sequence[0]]
        yield Stretch(tuple(sequence), "LR"[max(before, level) % 2], "LR"[max(behind, level) % 2])
