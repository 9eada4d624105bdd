"""Which reading stood when, and whether the flag was raised in time."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import takewhile

from game.core.journey.case import Case, Contested
from game.core.journey.held import FactId
from game.core.journey.in_time import asked_in_time
from game.core.journey.journey import Journey
from game.core.journey.pins import Flag, Pin
from game.core.journey.turning import facts_on, turning_visit
from game.core.law import Reading


class Verdict(Enum):
    """How the flag and the turning point lie to each other."""

    HIT = "hit"
    """Raised at the turning point."""
    EARLY = "early"
    LATE = "late"
    MISSED = "missed"
    """It turned, and no flag was raised."""
    FALSE_ALARM = "false-alarm"
    """It never turned, and the flag stands at the end."""
    TAKEN_BACK = "taken-back"
    """Raised, but not standing at the end; good or bad, depending on whether it turned."""
    CALM = "calm"
    """It never turned, and no flag was raised."""
    ASKED_IN_TIME = "asked-in-time"
    """The flag opened the way on which it never turned, and there was reason for it."""


@dataclass(frozen=True)
class Judgement:
    """The turning point and the flag of one journey, as numbers of visits."""

    turn: int | None
    flag: int | None
    verdict: Verdict

    @property
    def delay(self) -> int | None:
        """Scenes from the turning point to the flag, negative when it was early; None without both."""
        if self.turn is None or self.flag is None:
            return None
        return self.flag - self.turn


# ---- readings


def place_of(case: Case, journey: Journey, pin: Pin) -> int:
    """Return the visit a pin counts for.

    Pinned on the way with something that was found there, it counts for the scene that lies ahead,
    since that is where the fact stands. Pinned again after stepping back, a reading gets no earlier by it.
    """
    return next(place for other, place in _places(case, journey) if other == pin)


def standing_pins(case: Case, journey: Journey) -> tuple[Pin | None, ...]:
    """Return for each visit the reading that stood when it was left: of the pins up to there the last one pinned."""
    places, visits = _places(case, journey), range(len(journey.path))
    return tuple(next((pin for pin, place in reversed(places) if place <= visit), None) for visit in visits)


def standing_at(case: Case, journey: Journey, visit: int) -> Pin | None:
    """Return the reading that stood when a visit was left."""
    return standing_pins(case, journey)[visit]


def said_at(case: Case, journey: Journey) -> tuple[Reading | None, ...]:
    """Return for each visit the reading that stood when it was left."""
    return tuple(None if pin is None else pin.reading for pin in standing_pins(case, journey))


def _places(case: Case, journey: Journey) -> tuple[tuple[Pin, int], ...]:
    """Return each pin with the visit it counts for, as they were pinned."""
    stands = {fact.id: visit for visit, fact in facts_on(case, journey.path)}
    latest: dict[Reading, int] = {}
    places: list[tuple[Pin, int]] = []
    for pin in journey.pins:
        latest[pin.reading] = max(latest.get(pin.reading, 0), _own_place(pin, stands))
        places.append((pin, min(latest[pin.reading], len(journey.path) - 1)))
    return tuple(places)


def _own_place(pin: Pin, stands: Mapping[FactId, int]) -> int:
    return max(pin.visit, *(stands.get(piece.fact, 0) for piece in pin.evidence), 0)


def contested_entry(case: Case, reading: Reading) -> Contested | None:
    """Return what the author says about a reading that lawyers dispute here."""
    return next((entry for entry in case.afterword.contested if entry.reading is reading), None)


# ---- flags


def flag_visit(case: Case, journey: Journey, flag: Flag) -> int:
    """Return the visit from which a flag stands.

    Raised on the way with something that was found there, it stands in the scene that lies ahead. Raised again after
    stepping back, it gets no earlier by it.
    """
    raised = (pin for pin in journey.pins if pin.reading is Reading.TRAFFICKING and pin.visit == flag.visit and flag.back is None)
    stands = {fact.id: visit for visit, fact in facts_on(case, journey.path)}
    here = next((_own_place(pin, stands) for pin in raised), flag.visit)
    before = takewhile(lambda other: other != flag, journey.flags)
    return min(max(here, *(each.visit for each in before), 0), len(journey.path) - 1)


def holes(journey: Journey) -> tuple[Flag, ...]:
    """Return the flags that were taken back."""
    return tuple(flag for flag in journey.flags if flag.back is not None)


def planted(case: Case, journey: Journey) -> tuple[bool, ...]:
    """Return for each visit whether a flag stood when it was left."""
    spans = [(flag_visit(case, journey, flag), flag.back) for flag in journey.flags]
    return tuple(any(first <= visit and (back is None or visit < back) for first, back in spans) for visit in range(len(journey.path)))


def voted(case: Case, journey: Journey) -> tuple[bool, ...]:
    """Return for each visit whether a room, which plants nothing, said "trafficking" when it was left."""
    return tuple(reading is Reading.TRAFFICKING for reading in said_at(case, journey))


def alarms(case: Case, *, turned: bool) -> frozenset[Reading]:
    """Return the readings that count as the flag; trafficking stands for the flag itself.

    Where it turned, so does a contested reading with full credit; where it did not, a contested flag with
    full credit is no false alarm.
    """
    full = {entry.reading for entry in case.afterword.contested if entry.full}
    flag = {Reading.TRAFFICKING}
    return frozenset(flag | full if turned else flag - full)


def flags(case: Case, journey: Journey) -> tuple[bool, ...]:
    """Return for each visit whether the flag, or a reading that counts as one, stood when it was left."""
    turned = turning_visit(case, journey.path) is not None
    return _alarmed(case, said_at(case, journey), planted(case, journey), turned=turned)


def judge(case: Case, journey: Journey) -> Judgement:
    """Compare the flag with the turning point of the path taken."""
    raised = [flag_visit(case, journey, flag) for flag in journey.flags]
    return _judgement(case, journey, planted(case, journey), min(raised, default=None))


def judge_votes(case: Case, journey: Journey) -> Judgement:
    """Compare what part of a room voted with the turning point: "trafficking" is a flag until another vote, which makes no hole."""
    stood = voted(case, journey)
    return _judgement(case, journey, stood, next((visit for visit, flag in enumerate(stood) if flag), None))


def flag_from(stood: tuple[bool, ...], turn: int) -> int | None:
    """Return the visit from which the flag that counts stood.

    It is the first one that stood at the turning point or after it: a flag that was taken back before the turn
    and raised again counts from when it was raised again. One that stood through the turn counts from its
    beginning, so it was early.
    """
    flag = next((visit for visit in range(turn, len(stood)) if stood[visit]), None)
    while flag is not None and 0 < flag <= turn and stood[flag - 1]:
        flag -= 1
    return flag


def _alarmed(case: Case, said: tuple[Reading | None, ...], stood: tuple[bool, ...], *, turned: bool) -> tuple[bool, ...]:
    alarm = alarms(case, turned=turned)
    instead = alarm - {Reading.TRAFFICKING}
    flagged = (flag and Reading.TRAFFICKING in alarm for flag in stood)
    return tuple(flag or reading in instead for flag, reading in zip(flagged, said, strict=True))


def _judgement(case: Case, journey: Journey, stood: tuple[bool, ...], first: int | None) -> Judgement:
    """Return the judgement of flags that stood so; `first` is where one was raised first, if only for a moment."""
    turn, said = turning_visit(case, journey.path), said_at(case, journey)
    alarmed = _alarmed(case, said, stood, turned=turn is not None)
    stands = bool(alarmed) and alarmed[-1]
    if turn is None:
        first = first if Reading.TRAFFICKING in alarms(case, turned=False) else None
        in_time = first is not None and asked_in_time(case, journey, stood, said)
        return Judgement(None, first, Verdict.ASKED_IN_TIME if in_time else _without_turn(first, stands=stands))
    seen = next((visit for visit, alarm in enumerate(alarmed) if alarm), None)
    flag = flag_from(alarmed, turn)
    flag = min((visit for visit in (first, seen) if visit is not None), default=None) if flag is None else flag
    return Judgement(turn, flag, _with_turn(flag, turn, stands=stands))


def _without_turn(flag: int | None, *, stands: bool) -> Verdict:
    if stands:
        return Verdict.FALSE_ALARM
    return Verdict.CALM if flag is None else Verdict.TAKEN_BACK


def _with_turn(flag: int | None, turn: int, *, stands: bool) -> Verdict:
    if flag is None:
        return Verdict.MISSED
    if not stands:
        return Verdict.TAKEN_BACK
    if flag == turn:
        return Verdict.HIT
    return Verdict.EARLY if flag < turn else Verdict.LATE
