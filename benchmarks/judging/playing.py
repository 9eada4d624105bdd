"""Plays whole journeys for a strategy, and keeps what their debriefs told."""

from random import Random

from benchmarks.judging.view import Earlier, Strategy, first_open, view
from game.core.journey.advance import advance, start
from game.core.journey.answers import answers_of
from game.core.journey.case import Case
from game.core.journey.journey import Journey, Listen, Phase, Terms
from game.core.journey.turning import doers_of, facts_on, right_at, turning_visit
from game.core.law import required_parts

MOST = 400
"""Moves after which a player only goes on."""


def play(case: Case, terms: Terms, strategy: Strategy, chance: Random, earlier: tuple[Earlier, ...] = ()) -> Journey:
    """Return the journey of a strategy through a twin of a case, to its end."""
    journey, before, moves = start(case, terms).journey, case.belongings, 0
    while journey.phase is not Phase.DONE:
        if journey.phase is Phase.LISTENING:
            journey = advance(case, journey, Listen()).journey
            continue
        wanted = strategy(view(case, journey, before, earlier), chance) if moves < MOST else first_open(case, journey)
        try:
            after = advance(case, journey, wanted).journey
        except (ValueError, LookupError):
            after = advance(case, journey, first_open(case, journey)).journey
        before = journey.belongings if len(after.path) > len(journey.path) else before
        journey, moves = after, moves + 1
    return journey


def told(case: Case, journey: Journey) -> Earlier:
    """Return what the debrief of a journey tells somebody who cannot read: where, what and which, but not why."""
    path, turn = journey.path, turning_visit(case, journey.path)
    parts = required_parts(child=case.traveller.child)
    here = [fact for _, fact in facts_on(case, path)]
    end = path[-1].scene
    return Earlier(
        turn=None if turn is None else path[turn].scene,
        right=tuple((visit.scene, right_at(case, journey, number)) for number, visit in enumerate(path)),
        board=tuple((part, fact.id) for part in parts for fact in here if doers_of(fact) and any(e.part is part for e in fact.shows)),
        careful=tuple((visit.scene, index) for visit in path for index in visit.open if case.scenes[visit.scene].choices[index].careful),
        good=tuple((end, len(answer.words.source)) for answer in answers_of(case, journey) if answer.good),
    )
