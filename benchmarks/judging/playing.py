"""Plays whole journeys for a strategy, and keeps what their debriefs told."""

from random import Random

from benchmarks.judging.view import Play, Strategy, View, first_open, with_facts
from game.core.journey.advance import advance, options, start
from game.core.journey.case import Case
from game.core.journey.journey import Journey, Phase, Terms
from game.core.journey.moves import Ask, Listen, Move

MOST = 400
"""Moves after which a player only goes on."""


def play(case: Case, terms: Terms, strategy: Strategy, chance: Random, earlier: tuple[Play, ...] = ()) -> Journey:
    """Return the journey of a strategy through a twin of a case, to its end."""
    journey, before, moves = start(case, terms).journey, case.belongings, 0
    while journey.phase is not Phase.DONE:
        if journey.phase is Phase.LISTENING:
            journey = advance(case, journey, Listen()).journey
            continue
        asked = _asked(case, journey, chance)
        if asked is not None:
            journey = advance(case, journey, asked).journey
            continue
        wanted = strategy(View(case, journey, before, earlier), chance) if moves < MOST else first_open(case, journey)
        try:
            after = advance(case, journey, with_facts(wanted, journey)).journey
        except (ValueError, LookupError):
            after = advance(case, journey, first_open(case, journey)).journey
        before = journey.belongings if len(after.path) > len(journey.path) else before
        journey, moves = after, moves + 1
    return journey


def _asked(case: Case, journey: Journey, chance: Random) -> Move | None:
    """Return a question by chance, whoever plays: what is asked cannot be known without its words."""
    left = [option.move for option in options(case, journey) if option.open and isinstance(option.move, Ask)]
    return chance.choice(left) if left else None
