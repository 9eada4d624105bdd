"""Where somebody, or a whole room, stands in an exercise, and how each move changes it."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import assert_never

from game.core.exercise.exercise import Exercise, ExerciseId, ItemId, OptionId
from game.core.exercise.items import Item, count_items, item, item_at, items
from game.core.law import Ages

MOST_HANDS = 99
"""The most hands that are counted for one answer."""


@dataclass(frozen=True)
class Hands:
    """How many hands went up for each answer to an item, in one round of voting."""

    item: ItemId
    round: int
    """1, or 2 for the vote after talking."""
    counts: tuple[tuple[OptionId, int], ...] = ()

    def of(self, option: OptionId) -> int:
        """Return how many hands went up for an answer."""
        return dict(self.counts).get(option, 0)

    @property
    def all(self) -> int:
        """How many hands went up in all."""
        return sum(count for _, count in self.counts)

    def __add__(self, other: "Hands") -> "Hands":
        """Return both together."""
        both = dict(self.counts)
        for option, count in other.counts:
            both[option] = both.get(option, 0) + count
        return replace(self, counts=tuple(both.items()))


@dataclass(frozen=True)
class Run:
    """An exercise being done."""

    exercise: ExerciseId
    level: Ages
    at: int = 0
    """The number of the item, from 0; as many as there are items: all are done."""
    chosen: tuple[tuple[ItemId, tuple[OptionId, ...]], ...] = ()
    shown: tuple[ItemId, ...] = ()
    """Items whose answer has been told."""
    hands: tuple[Hands, ...] = ()
    again: tuple[ItemId, ...] = ()
    """Items that are being voted on for the second time."""
    phones: tuple[Hands, ...] = ()
    """What was said on phones, counted like hands."""

    def choice(self, name: ItemId) -> tuple[OptionId, ...]:
        """Return what was chosen for an item."""
        return dict(self.chosen).get(name, ())

    def round(self, name: ItemId) -> int:
        """Return which round of voting an item is in, 1 or 2."""
        return 2 if name in self.again else 1

    def votes(self, name: ItemId, round_: int) -> Hands:
        """Return how many people gave each answer to an item in a round, by hand and on phones together."""
        by_hand, on_phones = self.by_hand(name, round_), self.on_phones(name, round_)
        return by_hand + on_phones if on_phones.counts else by_hand

    def by_hand(self, name: ItemId, round_: int) -> Hands:
        """Return the hands for an item in a round; none yet are no hands."""
        return _same(self.hands, name, round_)

    def on_phones(self, name: ItemId, round_: int) -> Hands:
        """Return what was said on phones to an item in a round."""
        return _same(self.phones, name, round_)


# ---- moves


@dataclass(frozen=True)
class Take:
    """Choose an option of the item, or put it back."""

    option: OptionId


@dataclass(frozen=True)
class Count:
    """So many hands went up for an option, in the round that the item is in."""

    option: OptionId
    hands: int


@dataclass(frozen=True)
class Show:
    """Tell the answer of the item."""


@dataclass(frozen=True)
class VoteAgain:
    """Vote on the item once more, after talking."""


@dataclass(frozen=True)
class Turn:
    """Go on to another item, by so many; 1 is the next one."""

    by: int = 1


ExerciseMove = Take | Count | Show | VoteAgain | Turn


@dataclass(frozen=True)
class Mark:
    """How an item was answered."""

    right: tuple[OptionId, ...]
    wrong: tuple[OptionId, ...]
    missed: tuple[OptionId, ...]

    @property
    def whole(self) -> bool:
        """Whether everything right was chosen, and nothing else."""
        return not self.wrong and not self.missed


def begin(exercise: Exercise, level: Ages) -> Run:
    """Return an exercise that nothing has been done in yet."""
    return Run(exercise.id, level)


def advance(exercise: Exercise, run: Run, move: ExerciseMove) -> Run:
    """Return the run after a move; ValueError when the move is not possible now."""
    return _advance(items(exercise, run.level), run, move)


def advance_all(exercise: Exercise, run: Run, moves: Iterable[ExerciseMove]) -> Run:
    """Return the run after many moves; one that is not possible is passed over."""
    every = items(exercise, run.level)
    for move in moves:
        with suppress(ValueError):
            run = _advance(every, run, move)
    return run


def _advance(every: Sequence[Item], run: Run, move: ExerciseMove) -> Run:
    here = every[run.at] if run.at < len(every) else None
    match move:
        case Turn(by=by):
            return replace(run, at=max(0, min(len(every), run.at + by)))
        case _ if here is None:
            raise ValueError(f"nothing to answer: {move}")
        case Take(option=option):
            return _take(run, here, option)
        case Count(option=option, hands=hands):
            return _count(run, here, option, hands)
        case Show():
            return replace(run, shown=(*(name for name in run.shown if name != here.id), here.id))
        case VoteAgain():
            return replace(run, again=(*(name for name in run.again if name != here.id), here.id))
        case _:
            assert_never(move)


def current(exercise: Exercise, run: Run) -> Item | None:
    """Return the item that is asked now; None when all are done."""
    return item_at(exercise, run.level, run.at)


def mark(exercise: Exercise, run: Run, name: ItemId) -> Mark:
    """Compare what was chosen for an item with what is right; LookupError for an item that is not there."""
    one = item(exercise, run.level, name)
    chosen = run.choice(name)
    return Mark(
        right=tuple(option for option in one.options if option in chosen and option in one.right),
        wrong=tuple(option for option in one.options if option in chosen and option not in one.right),
        missed=tuple(option for option in one.options if option not in chosen and option in one.right),
    )


def is_done(exercise: Exercise, run: Run) -> bool:
    """Whether the last item has been passed."""
    return run.at >= count_items(exercise, run.level)


def whole(exercise: Exercise, run: Run) -> tuple[int, int]:
    """Return how many items were answered wholly right, of those that were answered; one that nobody was asked is not wrong."""
    every = [each for each in items(exercise, run.level) if each.right and run.choice(each.id)]
    return sum(1 for each in every if mark(exercise, run, each.id).whole), len(every)


def take_phones(exercise: Exercise, run: Run, counts: tuple[tuple[OptionId, int], ...]) -> Run:
    """Return the run after phones have answered what is asked, in its round; ValueError where nothing is asked."""
    here = current(exercise, run)
    if here is None:
        raise ValueError("nothing to answer")
    before, found = run.on_phones(here.id, run.round(here.id)), dict(counts)
    after = replace(before, counts=tuple((each, found[each]) for each in here.options if found.get(each, 0) > 0))
    return replace(run, phones=(*(each for each in run.phones if each != before), after))


def _same(every: tuple[Hands, ...], name: ItemId, round_: int) -> Hands:
    return next((each for each in every if each.item == name and each.round == round_), Hands(name, round_))


def _take(run: Run, here: Item, option: OptionId) -> Run:
    if option not in here.options or here.id in run.shown:
        raise ValueError(f"{option} cannot be chosen now")
    before = run.choice(here.id)
    if option in before:
        after = tuple(each for each in before if each != option)
    else:
        rivals = here.single if option in here.single else frozenset()
        after = (*(each for each in before if each not in rivals), option)
    others = tuple((name, chosen) for name, chosen in run.chosen if name != here.id)
    return replace(run, chosen=(*others, (here.id, after)))


def _count(run: Run, here: Item, option: OptionId, hands: int) -> Run:
    if option not in here.options:
        raise ValueError(f"nobody can vote for {option}")
    before = run.by_hand(here.id, run.round(here.id))
    counts = {**dict(before.counts), option: max(0, min(MOST_HANDS, hands))}
    after = replace(before, counts=tuple((each, counts[each]) for each in here.options if counts.get(each)))
    return replace(run, hands=(*(each for each in run.hands if each != before), after))
