"""The careful reader, who understands every word: finds every fact, flags at the turn, pins what shows it, chooses with care."""

from random import Random

from game.core.journey.advance import facts_to_look_at, options
from game.core.journey.answers import answers_of, open_answers
from game.core.journey.case import Case
from game.core.journey.journey import Journey, Phase
from game.core.journey.moves import Arrive, Ask, Choose, Keep, Listen, Look, Move, PinReading, Respond
from game.core.journey.pins import Evidence
from game.core.journey.turning import facts_on, links_on, right_at, turning_visit
from game.core.law import Reading, required_parts
from game.core.law_elements import circles


def read(case: Case, journey: Journey, chance: Random, *, careful: bool = True) -> Move:
    """Return the move of somebody who reads well; without care a way is taken by chance."""
    looks = [fact.at for fact in facts_to_look_at(case, journey) if fact.id not in journey.found]
    if looks and journey.phase is not Phase.LISTENING:
        return Look(looks[0])
    match journey.phase:
        case Phase.WALKING:
            return Arrive()
        case Phase.LISTENING:
            return Listen()
        case Phase.CHOOSING:
            return _ask(case, journey, chance) or _say(case, journey) or _choose(case, journey, chance, careful=careful)
        case Phase.READING:
            return _say(case, journey) or Keep()
        case _:
            answers = answers_of(case, journey)
            return Respond(tuple(index for index in open_answers(case, journey) if answers[index].good))


def _say(case: Case, journey: Journey) -> Move | None:
    """Return the flag where it has turned, or the reading that is right now; None if it stands already."""
    if turning_visit(case, journey.path) is not None and journey.flag is None and journey.flags_left:
        return PinReading(Reading.TRAFFICKING, board(case, journey))
    right = right_at(case, journey, len(journey.path) - 1)
    if right is Reading.TRAFFICKING and journey.flag is not None:
        return None
    return None if journey.standing is not None and journey.standing.reading is right else PinReading(right)


def board(case: Case, journey: Journey) -> tuple[Evidence, ...]:
    """Return a fact that was found for each part, of one doer or of doers who act together, and what shows that they do."""
    found = [fact for _, fact in facts_on(case, journey.path) if fact.id in journey.found]
    parts, links = required_parts(child=case.traveller.child), links_on(case, journey.path)
    every = dict.fromkeys(doer for fact in found for doer in fact.doers)
    boards = []
    for circle in circles(every, links):
        theirs = [fact for fact in found if not circle.isdisjoint(fact.doers)]
        shown = {part: fact for part in reversed(parts) for fact in theirs if part in fact.parts}
        boards.append(tuple(Evidence(part, fact.id) for part, fact in shown.items()))
    ties = tuple(Evidence(None, fact.id) for fact in found if fact.together)
    return (*max(boards, key=len), *ties)


def _ask(case: Case, journey: Journey, chance: Random) -> Ask | None:
    left = [option.move for option in options(case, journey) if option.open and isinstance(option.move, Ask)]
    return chance.choice(left) if left else None


def _choose(case: Case, journey: Journey, chance: Random, *, careful: bool) -> Choose:
    choices = case.scenes[journey.path[-1].scene].choices
    ways = [option.move for option in options(case, journey) if option.open and isinstance(option.move, Choose)]
    with_care = [way for way in ways if choices and choices[way.choice].careful]
    return chance.choice(with_care if careful and with_care else ways)
