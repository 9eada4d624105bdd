"""A learner without words: decision trees on everything that can be seen, trained on some cases and played in another.

It learns from the debriefs of many roads when it had turned, which notes showed which part, which answers were good and
which choices careful; and plays a case that it has never seen, all twins of it together.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random
from typing import Protocol

from benchmarks.judging.habits import Habits, any_answers, any_way, by_chance, one_a_slot, player
from benchmarks.judging.view import Note, Strategy, View, Way
from game.core.journey.held import Belonging
from game.core.journey.pins import Evidence
from game.core.law import Reading
from game.core.law_elements import Part

Row = tuple[float, ...]
DEPTH = 6
"""Questions a tree may ask one after the other."""


class Tree(Protocol):
    """What tells labels apart."""

    def fit(self, rows: list[Row], labels: list[str]) -> object:
        """Learn."""
        ...

    def predict(self, rows: list[Row]) -> Iterable[str]:
        """Return a label for each row."""
        ...


@dataclass(frozen=True)
class Lesson:
    """One thing seen, and what the debrief said of it."""

    about: str
    """"reading", "note", "answer" or "way"."""
    row: Row
    label: str


def scene_row(seen: View) -> Row:
    """Return a scene as numbers."""
    lengths = [way.length for way in seen.choices] or [0]
    notes = [note.length for note in seen.new_notes] or [0]
    return (
        *(seen.visit, ("red", "blue", "green").index(seen.country), seen.people, seen.lines, seen.line_length, len(seen.notes)),
        *(len(seen.new_notes), sum(notes), max(notes), len(seen.lost), len(seen.moved), len(seen.looks), seen.ending, seen.asks),
        *(len(lengths), max(lengths), min(lengths), sum(way.open for way in seen.choices), len(seen.parts)),
        *(dict(seen.panel).get(what, -2) for what in Belonging),
        *(what in seen.moved for what in Belonging),
    )


def note_row(seen: View, note: Note) -> Row:
    """Return a note as numbers, with where it stands among the others of its scene."""
    here = [each for each in seen.notes if each.visit == note.visit]
    return (note.length, here.index(note), len(here), note.visit, seen.visit - note.visit, len(seen.notes), len(seen.parts))


def way_row(ways: tuple[Way, ...], way: Way, seen: View) -> Row:
    """Return a choice or an answer as numbers, with where it stands among the others."""
    longer = sum(other.length > way.length for other in ways)
    return (way.length, ways.index(way), len(ways), longer, seen.visit, len(seen.lost), seen.flag)


def learnt(lessons: Iterable[Lesson], tree: Callable[[], Tree]) -> Strategy:
    """Return the strategy of somebody who has learnt from these."""
    by_kind: dict[str, list[Lesson]] = {}
    for lesson in lessons:
        by_kind.setdefault(lesson.about, []).append(lesson)
    trees = {about: _fitted(each, tree()) for about, each in by_kind.items()}
    return player(_habits(trees))


def _fitted(lessons: list[Lesson], tree: Tree) -> Tree:
    tree.fit([lesson.row for lesson in lessons], [lesson.label for lesson in lessons])
    return tree


def _habits(trees: dict[str, Tree]) -> Habits:
    def label(about: str, row: Row) -> str:
        return str(next(iter(trees[about].predict([row])))) if about in trees else ""

    def says(seen: View, _chance: Random) -> Reading | None:
        said = Reading(label("reading", scene_row(seen)) or "smuggling")
        return None if said is seen.standing else said

    def pins(seen: View, chance: Random) -> tuple[Evidence, ...]:
        shown = [(note, label("note", note_row(seen, note))) for note in seen.notes]
        board = tuple(Evidence(Part(part), note.fact) for note, part in shown if part and Part(part) in seen.parts)
        missing = set(seen.parts) - {piece.part for piece in board}
        return (*board, *(piece for piece in one_a_slot(seen, chance) if piece.part in missing)) or by_chance(seen, chance)

    def picks(seen: View, chance: Random) -> Way:
        ways = tuple(way for way in seen.choices if way.open)
        careful = [way for way in ways if label("way", way_row(ways, way, seen)) == "yes"]
        return chance.choice(careful) if careful else any_way(seen, chance)

    def answers(seen: View, chance: Random) -> tuple[Way, ...]:
        good = tuple(way for way in seen.answers if label("answer", way_row(seen.answers, way, seen)) == "yes")
        return good or any_answers(seen, chance)

    return Habits(says, pins, picks, answers)
