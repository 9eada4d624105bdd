"""Which reading stood when, and whether the flag was raised in time."""

from dataclasses import dataclass
from enum import Enum
from itertools import takewhile

from game.core.journey.case import Case, Contested
from game.core.journey.journey import Journey, Pin
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


def place_of(case: Case, journey: Journey, pin: Pin) -> int:
    """Return the visit a pin counts for.

    Pinned on the way with something that was found there, it counts for the scene that lies ahead,
    since that is where the fact stands. Pinned again after stepping back, a reading gets no earlier by it.
    """
    before = takewhile(lambda other: other != pin, journey.pins)
    same = (other for other in before if other.reading is pin.reading)
    place = max(_own_place(case, journey, each) for each in (*same, pin))
    return min(place, len(journey.path) - 1)


def _own_place(case: Case, journey: Journey, pin: Pin) -> int:
    pinned = {piece.fact for piece in pin.evidence}
    visits = (visit for visit, fact in facts_on(case, journey.path) if fact.id in pinned)
    return max(pin.visit, *visits, 0)


def standing_at(case: Case, journey: Journey, visit: int) -> Pin | None:
    """Return the reading that stood when a visit was left: of the pins up to there the last one pinned."""
    pins = [pin for pin in journey.pins if place_of(case, journey, pin) <= visit]
    return pins[-1] if pins else None


def contested_entry(case: Case, reading: Reading) -> Contested | None:
    """Return what the author says about a reading that lawyers dispute here."""
    return next((entry for entry in case.afterword.contested if entry.reading is reading), None)


def alarms(case: Case, *, turned: bool) -> frozenset[Reading]:
    """Return the readings that count as the flag.

    Where it turned, so does a contested reading with full credit; where it did not, a contested flag with
    full credit is no false alarm.
    """
    full = {entry.reading for entry in case.afterword.contested if entry.full}
    flag = {Reading.TRAFFICKING}
    return frozenset(flag | full if turned else flag - full)


def judge(case: Case, journey: Journey) -> Judgement:
    """Compare the flag with the turning point of the path taken."""
    turn = turning_visit(case, journey.path)
    alarm = alarms(case, turned=turn is not None)
    first = next((place_of(case, journey, pin) for pin in journey.pins if pin.reading in alarm), None)
    last = journey.standing
    stands = last is not None and last.reading in alarm
    if turn is None:
        return Judgement(None, first, _without_turn(first, stands=stands))
    flag = flag_from(flags(case, journey), turn)
    flag = first if flag is None else flag
    return Judgement(turn, flag, _with_turn(flag, turn, stands=stands))


def flags(case: Case, journey: Journey) -> tuple[bool, ...]:
    """Return for each visit whether the flag stood when it was left."""
    alarm = alarms(case, turned=turning_visit(case, journey.path) is not None)
    pins = (standing_at(case, journey, visit) for visit in range(len(journey.path)))
    return tuple(pin is not None and pin.reading in alarm for pin in pins)


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
