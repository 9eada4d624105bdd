"""A kept run in an exercise whose file was changed since: as much of it as still fits."""

from dataclasses import replace

from game.core.exercise.exercise import Exercise, ItemId, OptionId
from game.core.exercise.items import Item, items
from game.core.exercise.run import Hands, Run


def fit(exercise: Exercise, run: Run, where: ItemId | None) -> Run:
    """Return what still fits of a run; `where` is the item that was asked last, None if all were done."""
    known = {item.id: item for item in items(exercise, run.level)}
    shown = tuple(name for name in run.shown if name in known)
    return replace(
        run,
        at=_place(tuple(known), shown, where),
        chosen=tuple((name, left) for name, chosen in run.chosen if name in known and (left := _choice(known[name], chosen))),
        shown=shown,
        hands=tuple(_hands(known[each.item], each) for each in run.hands if each.item in known),
        again=tuple(name for name in run.again if name in known),
    )


def _place(names: tuple[ItemId, ...], shown: tuple[ItemId, ...], where: ItemId | None) -> int:
    """Find where it goes on: where it was, or else at the first item whose answer was never told."""
    if where in names:
        return names.index(where)
    return next((number for number, name in enumerate(names) if name not in shown and where is not None), len(names))


def _choice(item: Item, chosen: tuple[OptionId, ...]) -> tuple[OptionId, ...]:
    """Keep what can be chosen together."""
    single = [option for option in chosen if option in item.single]
    return tuple(option for option in dict.fromkeys(chosen) if option in item.options and (option not in single or option == single[-1]))


def _hands(item: Item, hands: Hands) -> Hands:
    return replace(hands, counts=tuple((option, count) for option, count in hands.counts if option in item.options))
