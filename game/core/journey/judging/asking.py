"""When it was careful to pin "cannot tell yet: ask and protect" anew, and when it only put things off."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.core.journey.case import Case
from game.core.journey.journey import Journey, Pin
from game.core.journey.reasons import facts_at, is_reason, is_sign
from game.core.journey.standing import contested_entry, place_of, standing_at
from game.core.journey.turning import is_ending, law_at
from game.core.law import Reading, readings_for


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


def asked_well(case: Case, journey: Journey, visit: int) -> bool:
    """Whether one asked in this scene, with reason."""
    pin = standing_at(case, journey, visit)
    return _is_asking(case, journey, pin, visit) and _is_founded(case, journey, pin, visit)


def read_well(case: Case, journey: Journey, visit: int) -> bool:
    """Whether what stood when a scene was left was right, near or disputed, or a question with reason.

    At an ending a flag that stands is the answer: there one is asked about the whole road.
    """
    if journey.flag and is_ending(case, journey.path, visit):
        return _is_supported(case, journey, visit, Reading.TRAFFICKING)
    pin = standing_at(case, journey, visit)
    return pin is not None and (_is_supported(case, journey, visit, pin.reading) or asked_well(case, journey, visit))


def _is_supported(case: Case, journey: Journey, visit: int, reading: Reading) -> bool:
    law, offered = law_at(case, journey, visit), readings_for(journey.terms.level)
    return law.is_right(reading, offered) or law.near(reading, offered) or contested_entry(case, reading) is not None


def _askings(case: Case, journey: Journey) -> Iterator[Asking]:
    first = True
    for visit in range(len(journey.path)):
        pin = standing_at(case, journey, visit)
        if pin is not None and _is_asking(case, journey, pin, visit):
            founded = _is_founded(case, journey, pin, visit)
            # Something has to be pinned first, and nobody can know much then.
            yield Asking(visit, founded, not first and not founded and _is_groundless(case, journey, visit))
        first = first and pin is None


def _is_asking(case: Case, journey: Journey, pin: Pin | None, visit: int) -> bool:
    return pin is not None and pin.reading is Reading.UNCLEAR and place_of(case, journey, pin) == visit


def _is_founded(case: Case, journey: Journey, pin: Pin | None, visit: int) -> bool:
    pinned = {piece.fact for piece in pin.evidence} if pin else set()
    return any(is_reason(fact) and fact.id in pinned for fact in facts_at(case, journey.path, visit))


def _is_groundless(case: Case, journey: Journey, visit: int) -> bool:
    law, offered = law_at(case, journey, visit), readings_for(journey.terms.level)
    signs = any(is_sign(fact) for fact in facts_at(case, journey.path, visit))
    return not signs and not law.is_right(Reading.UNCLEAR, offered)
