"""What pinning a reading does: it stands, it may plant a flag, and a flag that is taken back leaves a hole."""

from collections.abc import Iterable
from dataclasses import replace

from game.core.journey.case import Case
from game.core.journey.journey import FlagRaised, FlagTakenBack, Journey, Pinned, Turn
from game.core.journey.moves import PinReading
from game.core.journey.pins import Evidence, Flag, Pin
from game.core.law import Reading, required_parts
from game.core.law_elements import Part


def board_complete(case: Case, evidence: Iterable[Evidence]) -> bool:
    """Whether every required part of the evidence board has a fact; the string may stay empty."""
    return _parts(case) <= {piece.part for piece in evidence}


def needs_board(journey: Journey) -> bool:
    """Whether "trafficking" can be pinned with something in each slot only: a flag stands, or one is left and will."""
    return journey.flag is not None or journey.flags_left > 0


def can_pin(case: Case, journey: Journey, move: PinReading) -> bool:
    """Whether a reading is offered, its facts were found, and a flag has something in each slot."""
    offered = move.reading in journey.offered
    found = {piece.fact for piece in move.evidence} <= set(journey.found)
    slots = {piece.part for piece in move.evidence} <= {*_parts(case), None}
    free = move.reading is not Reading.TRAFFICKING or not needs_board(journey)
    return offered and found and slots and (free or board_complete(case, move.evidence))


def pin(journey: Journey, move: PinReading) -> Turn:
    """Return the journey with a reading pinned, and a flag if it is one."""
    made = Pin(len(journey.path) - 1, move.reading, tuple(dict.fromkeys(move.evidence)), move.sureness)
    pinned = replace(journey, pins=(*journey.pins, made), asked=len(journey.found))
    if move.reading is not Reading.TRAFFICKING:
        return Turn(pinned, (Pinned(made),))
    planted = _plant(pinned, made)
    return Turn(planted.journey, (Pinned(made), *planted.events))


def take_back(journey: Journey) -> Turn:
    """Leave a hole where the flag stood. What was pinned before it stands again, and it is asked for before the scene is left."""
    if journey.flag is None:
        raise ValueError("no flag stands")
    hole = replace(journey.flag, back=len(journey.path) - 1)
    pins = tuple(each for each in journey.pins if each.reading is not Reading.TRAFFICKING)
    return Turn(replace(journey, flags=(*journey.flags[:-1], hole), pins=pins, asked=0), (FlagTakenBack(hole),))


def _plant(journey: Journey, made: Pin) -> Turn:
    """Raise a flag, or change the board of the one that stands; without flags left nothing is planted."""
    if journey.flag is not None:
        changed = replace(journey.flag, evidence=made.evidence, sureness=made.sureness)
        return Turn(replace(journey, flags=(*journey.flags[:-1], changed)))
    if not journey.flags_left:
        return Turn(journey)
    flag = Flag(made.visit, made.evidence, made.sureness)
    return Turn(replace(journey, flags=(*journey.flags, flag)), (FlagRaised(flag),))


def _parts(case: Case) -> set[Part]:
    return set(required_parts(child=case.traveller.child))
