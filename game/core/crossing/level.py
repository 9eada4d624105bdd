"""A level of the crossing: a river with its places, the keepers who have to cross it, and the cards that stop them."""

from dataclasses import dataclass
from typing import NewType

from game.core.message import Text
from game.core.source import Source

CrossingId = NewType("CrossingId", str)
KeeperId = NewType("KeeperId", str)
PlaceId = NewType("PlaceId", str)
CardId = NewType("CardId", str)


@dataclass(frozen=True)
class Missing:
    """Why a keeper is not there at first: somebody has to call, from a place in the river."""

    called_by: KeeperId
    at: PlaceId


@dataclass(frozen=True)
class Keeper:
    """An institution or a person in the chain."""

    id: KeeperId
    name: Text
    missing: Missing | None = None


@dataclass(frozen=True)
class RiverPlace:
    """A place in the river, and the task that waits there."""

    id: PlaceId
    name: Text
    task: Text
    by: tuple[KeeperId, ...]
    """Who has the mandate for the task; nobody named means that everybody has it."""
    breaks: Text
    """What really happens to a person where the chain breaks here."""
    source: Source


@dataclass(frozen=True)
class CardAnswer:
    """A keeper whom the group may ask to mend a card; each is explained."""

    keeper: KeeperId
    good: bool
    why: Text


@dataclass(frozen=True)
class Card:
    """An event that stops the chain when the lantern first comes to a place."""

    id: CardId
    at: PlaceId
    says: Text
    answers: tuple[CardAnswer, ...]
    source: Source


@dataclass(frozen=True)
class Hold:
    """How long a stone in use may stay empty before it sinks."""

    moves: int
    """In calm mode."""
    seconds: int
    """In live mode."""


@dataclass(frozen=True)
class Level:
    """One authored crossing."""

    id: CrossingId
    title: Text
    summary: Text
    minutes: int
    places: tuple[RiverPlace, ...]
    """From the red bank to the green one."""
    keepers: tuple[Keeper, ...]
    """Those who are there at first in their line-up, front first; then the missing ones."""
    stones: int
    hold: Hold
    par: int
    """The fewest moves; the checker proves it."""
    lantern: KeeperId | None = None
    """Who carries it at the start; on a level without a lantern tasks are done by standing there."""
    together: bool = False
    """Whether all may go one place forward at once."""
    chosen: bool = False
    """Whether the players choose the line-up."""
    cards: tuple[Card, ...] = ()
    talk: tuple[Text, ...] = ()
    language: str = "en"

    @property
    def green(self) -> int:
        """The number of the green bank; the red one is 0, the places between count from 1."""
        return len(self.places) + 1

    @property
    def present(self) -> tuple[KeeperId, ...]:
        """The keepers who are there at first, as the level lines them up: front first."""
        return tuple(keeper.id for keeper in self.keepers if keeper.missing is None)

    def keeper(self, name: KeeperId) -> Keeper:
        """Return the keeper of that name; LookupError if there is none."""
        return self.keepers[self.number(name)]

    def number(self, name: KeeperId) -> int:
        """Return where a keeper stands among all of the level, from 0; LookupError if nowhere."""
        for number, keeper in enumerate(self.keepers):
            if keeper.id == name:
                return number
        raise LookupError(name)

    def place(self, number: int) -> RiverPlace:
        """Return a place by its number in the river, from 1; LookupError for a bank."""
        if number < 1:
            raise LookupError(number)
        return self.places[number - 1]

    def place_number(self, name: PlaceId) -> int:
        """Return the number of a place in the river, from 1; LookupError if there is none of that name."""
        for number, place in enumerate(self.places, start=1):
            if place.id == name:
                return number
        raise LookupError(name)

    def card(self, name: CardId) -> Card:
        """Return the card of that name; LookupError if there is none."""
        for card in self.cards:
            if card.id == name:
                return card
        raise LookupError(name)
