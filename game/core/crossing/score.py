"""How a crossing went: links kept, cards mended and moves against par; never speed."""

from dataclasses import dataclass

from game.core.crossing.level import Level
from game.core.crossing.state import CrossingState

LINKS, CARDS, MOVES = 50, 20, 30
"""Points; on a level without cards their points are given for links."""


@dataclass(frozen=True)
class Share:
    """One part of the score: so many of so many, and the points for it."""

    got: int
    of: int
    points: int
    most: int


@dataclass(frozen=True)
class CrossingScore:
    """What a crossing earned, of 100 points."""

    links: Share
    """Places at which the chain never broke, of all."""
    cards: Share
    """Cards mended with the first answer, of all that were drawn or are still to come."""
    moves: Share
    """`got` moves were made, par is `of`."""

    @property
    def total(self) -> int:
        """All points, from 0 to 100."""
        return self.links.points + self.cards.points + self.moves.points


def score(level: Level, state: CrossingState) -> CrossingScore:
    """Return the score so far; moves count fully up to par, and nothing from twice par on."""
    cards = tuple(dict.fromkeys((*(card for card, _ in state.answers), *state.cards, *((state.card,) if state.card else ()))))
    most = LINKS if cards else LINKS + CARDS
    return CrossingScore(_links(level, state, most), _cards(level, state, len(cards)), _moves(level, state))


def _links(level: Level, state: CrossingState, most: int) -> Share:
    """Every break counts, the second one at the same place as well."""
    of = len(level.places)
    got = max(0, of - len(state.broken))
    return Share(got, of, most * got // of, most)


def _cards(level: Level, state: CrossingState, of: int) -> Share:
    first: dict[str, str] = {}
    for card, keeper in state.answers:
        first.setdefault(card, keeper)
    good = {(card.id, answer.keeper) for card in level.cards for answer in card.answers if answer.good}
    got = sum(pair in good for pair in first.items())
    return Share(got, of, CARDS * got // of, CARDS) if of else Share(0, 0, 0, 0)


def _moves(level: Level, state: CrossingState) -> Share:
    over = max(0, state.moves - level.par)
    points = max(0, MOVES - -(-MOVES * over // level.par)) if state.won else 0
    return Share(state.moves, level.par, points, MOVES)
