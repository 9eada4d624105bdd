"""The answers to "what would you do now?": each ending has its own, or those of the case."""

from hashlib import sha256

from game.core.journey.case import Case, Response
from game.core.journey.conditions import all_hold, standpoint
from game.core.journey.journey import Journey


def answers_of(case: Case, journey: Journey) -> tuple[Response, ...]:
    """Return the answers of the scene the journey is in, as they stand in the case; moves name them by their index."""
    return case.scenes[journey.path[-1].scene].responses or case.responses


def open_answers(case: Case, journey: Journey) -> tuple[int, ...]:
    """Return the indices of the answers that can be given on this road."""
    at = standpoint(journey)
    return tuple(index for index, answer in enumerate(answers_of(case, journey)) if all_hold(at, answer.needs))


def shown_answers(case: Case, journey: Journey) -> tuple[int, ...]:
    """Return the indices of the answers that can be given, in the order in which they are shown.

    The order is mixed by the number of the journey: the same every time in one journey, and another one in the next,
    so that no place in it says anything.
    """
    mixed = f"{journey.terms.number} {journey.path[-1].scene}"
    return tuple(sorted(open_answers(case, journey), key=lambda index: sha256(f"{mixed} {index}".encode()).digest()))
