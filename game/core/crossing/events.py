"""What happens in a crossing, seen by comparing the board before with the board after."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.core.crossing.board import NO_LANTERN, Board
from game.core.crossing.level import CardId, KeeperId, Level, PlaceId


@dataclass(frozen=True)
class Moved:
    """A keeper went from one place to another, by their numbers in the river."""

    keeper: KeeperId
    before: int
    after: int


@dataclass(frozen=True)
class Laid:
    """A stone was laid."""

    place: int


@dataclass(frozen=True)
class Lifted:
    """A stone was lifted."""

    place: int


@dataclass(frozen=True)
class PassedOn:
    """Stones went from hand to hand."""

    stones: int
    to: KeeperId


@dataclass(frozen=True)
class LanternHanded:
    """The lantern changed hands."""

    giver: KeeperId
    to: KeeperId


@dataclass(frozen=True)
class Joined:
    """A keeper who was missing came to the red bank."""

    keeper: KeeperId


@dataclass(frozen=True)
class TaskDone:
    """A task was done, by the keeper who stands there."""

    place: PlaceId
    keeper: KeeperId


@dataclass(frozen=True)
class LinkBroke:
    """A stone sank; the lantern is out until somebody ahead steps back onto it."""

    place: int


@dataclass(frozen=True)
class LinkMended:
    """A stone came up again; without another broken link the lantern burns again."""

    place: int


@dataclass(frozen=True)
class CardDrawn:
    """A card stops the chain."""

    card: CardId


@dataclass(frozen=True)
class Answered:
    """A card was answered; a good answer lets the chain go on."""

    card: CardId
    keeper: KeeperId
    good: bool


@dataclass(frozen=True)
class Won:
    """All are on the green bank and all tasks are done."""


CrossingEvent = Moved | Laid | Lifted | PassedOn | LanternHanded | Joined | TaskDone | LinkBroke | LinkMended | CardDrawn | Answered | Won


def what_happened(level: Level, before: Board, after: Board) -> tuple[CrossingEvent, ...]:
    """Return what differs between two boards, in the order in which it is told."""
    return (*_on_foot(level, before, after), *_by_hand(level, before, after), *_links(before, after), *_tasks(level, before, after))


def _on_foot(level: Level, before: Board, after: Board) -> Iterator[CrossingEvent]:
    for number, start, end in zip(after.line, before.at, after.at, strict=False):
        if start != end:
            yield Moved(level.keepers[number].id, start, end)
    for number in after.line[len(before.line) :]:
        yield Joined(level.keepers[number].id)


def _by_hand(level: Level, before: Board, after: Board) -> Iterator[CrossingEvent]:
    above, below = before.stones | before.sunk, after.stones | after.sunk
    yield from (Laid(place) for place in _bits(below & ~above))
    yield from (Lifted(place) for place in _bits(above & ~below))
    if sum(before.hands) == sum(after.hands) and len(before.hands) == len(after.hands):
        more = (index for index, pair in enumerate(zip(before.hands, after.hands, strict=True)) if pair[0] < pair[1])
        yield from (PassedOn(after.hands[index] - before.hands[index], _name(level, after, index)) for index in more)
    if before.lantern != after.lantern:
        yield LanternHanded(_name(level, before, before.lantern), _name(level, after, after.lantern))


def _links(before: Board, after: Board) -> Iterator[CrossingEvent]:
    yield from (LinkMended(place) for place in _bits(before.sunk & ~after.sunk))
    yield from (LinkBroke(place) for place in _bits(after.sunk & ~before.sunk))


def _tasks(level: Level, before: Board, after: Board) -> Iterator[CrossingEvent]:
    for done in range(before.done, after.done):
        index = after.at.index(done + 1) if after.lantern == NO_LANTERN else after.lantern
        yield TaskDone(level.places[done].id, _name(level, after, index))


def _name(level: Level, board: Board, index: int) -> KeeperId:
    return level.keepers[board.line[index]].id


def _bits(mask: int) -> list[int]:
    return [place for place in range(mask.bit_length()) if mask >> place & 1]
