"""When it was careful to pin "cannot tell yet: ask and protect" anew, and when it only put things off."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.core.journey.case import Case
from game.core.journey.entering import facts_here
from game.core.journey.journey import Journey
from game.core.journey.pins import Pin
from game.core.journey.reasons import is_reason, is_sign
from game.core.journey.standing import contested_entry, place_of, said_at, standing_pins
from game.core.journey.turning import is_ending, law_at
from game.core.law import Reading


@dataclass(frozen=True)
class Asking:
    """One scene in which "cannot tell yet" was pinned anew, and stood when the scene was left."""

    visit: int
    founded: bool
    """A reason to worry stood there, and its fact was on the board."""
    groundless: bool
    """Nothing there was a sign of any strength, and it could be told what it was."""


def askings(case: Case, journey: Journey) -> tuple[Asking, ...]:
    """Return the scenes in which one asked, in their order."""
    return tuple(_askings(case, journey))


def read_well(case: Case, journey: Journey) -> tuple[bool, ...]:
    """Return for each visit whether what stood as it was left was right, near or disputed, or a question with reason.

    At an ending a flag that stands is the answer: there one is asked about the whole road.
    """
    founded = {asking.visit for asking in askings(case, journey) if asking.founded}
    said = list(said_at(case, journey))
    if journey.flag and is_ending(case, journey.path, len(said) - 1):
        said[-1] = Reading.TRAFFICKING
    each = enumerate(said)
    return tuple(visit in founded or (reading is not None and _is_supported(case, journey, visit, reading)) for visit, reading in each)


def _is_supported(case: Case, journey: Journey, visit: int, reading: Reading) -> bool:
    law, offered = law_at(case, journey, visit), journey.offered
    return law.is_right(reading, offered) or law.near(reading, offered) or contested_entry(case, reading) is not None


def _askings(case: Case, journey: Journey) -> Iterator[Asking]:
    first = True
    for visit, pin in enumerate(standing_pins(case, journey)):
        if pin is not None and pin.reading is Reading.UNCLEAR and place_of(case, journey, pin) == visit:
            founded = _is_founded(case, journey, pin, visit)
            # Something has to be pinned first, and nobody can know much then.
            yield Asking(visit, founded, not first and not founded and _is_groundless(case, journey, visit))
        first = first and pin is None


def _is_founded(case: Case, journey: Journey, pin: Pin, visit: int) -> bool:
    pinned = {piece.fact for piece in pin.evidence}
    return any(is_reason(fact) and fact.id in pinned for fact in facts_here(case, journey.path[visit]))


def _is_groundless(case: Case, journey: Journey, visit: int) -> bool:
    if any(is_sign(fact) for fact in facts_here(case, journey.path[visit])):
        return False
    return not law_at(case, journey, visit).is_right(Reading.UNCLEAR, journey.offered)
