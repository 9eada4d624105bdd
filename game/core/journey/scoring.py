"""The score of a case: 100 points, never for time."""

from dataclasses import dataclass
from fractions import Fraction

from game.core.journey.case import Case, Choice, Sign
from game.core.journey.journey import Journey, Pin
from game.core.journey.standing import Judgement, Verdict, alarms, contested_entry, judge, standing_at
from game.core.journey.turning import assessment_at, facts_on
from game.core.law import Part, Reading, readings_for, required_parts
from game.core.message import Text, count_text, text

TIMING, EVIDENCE, RESPONSE, CARE = 40, 30, 20, 10
"""What can be reached in each part."""
LATE = {0: 40, 1: 32, 2: 22, 3: 14}
"""Points for a flag so many scenes after the turning point."""
LATER = 8
EARLY_WITH_REASON, EARLY = 30, 20
KEPT_ASKING = 16
"""Never flagged, but "cannot tell yet: ask and protect" from the turning point on."""
TAKEN_BACK, FALSE_ALARM = 28, 12
NEAR = 15


@dataclass(frozen=True)
class Points:
    """The points for one part of the score, with the reason."""

    points: int
    out_of: int
    words: Text


@dataclass(frozen=True)
class Score:
    """The score of one journey."""

    timing: Points
    evidence: Points
    response: Points
    care: Points

    @property
    def parts(self) -> tuple[Points, ...]:
        """The four parts in their order."""
        return (self.timing, self.evidence, self.response, self.care)

    @property
    def total(self) -> int:
        """0 to 100."""
        return sum(part.points for part in self.parts)


@dataclass(frozen=True)
class Care:
    """One scene in which a careful choice was open."""

    offered: tuple[Choice, ...]
    taken: Choice | None


def score(case: Case, journey: Journey) -> Score:
    """Return the points of a journey."""
    judgement = judge(case, journey)
    return Score(
        timing=_timing(case, journey, judgement),
        evidence=_evidence(case, journey, judgement),
        response=_response(case, journey),
        care=_care(case, journey),
    )


def care_on(case: Case, journey: Journey) -> tuple[Care, ...]:
    """Return the scenes that were left and in which a careful choice was open, and what was taken there."""
    each: list[Care] = []
    for visit in journey.path:
        choices = case.scenes[visit.scene].choices
        offered = tuple(choices[index] for index in visit.open if choices[index].careful)
        if offered and visit.choice is not None:
            choice = choices[visit.choice]
            each.append(Care(offered, choice if choice.careful else None))
    return tuple(each)


def evidence_pin(journey: Journey) -> Pin | None:
    """Return the pin whose board is scored: the last flag, or what stands at the end if none was raised."""
    flags = [pin for pin in journey.pins if pin.reading is Reading.TRAFFICKING]
    return flags[-1] if flags else journey.standing


# ---- timing


def _timing(case: Case, journey: Journey, judgement: Judgement) -> Points:
    if judgement.turn is None:
        points, words = _timing_without_turn(case, judgement.verdict)
    elif judgement.verdict in (Verdict.MISSED, Verdict.TAKEN_BACK):
        points, words = _timing_without_flag(case, journey, judgement)
    else:
        points, words = _timing_of_flag(case, journey, judgement)
    return Points(points, TIMING, words)


def _timing_without_turn(case: Case, verdict: Verdict) -> tuple[int, Text]:
    if verdict is Verdict.TAKEN_BACK:
        return TAKEN_BACK, text("You raised the flag, and took it back: it never became trafficking here.")
    if verdict is Verdict.CALM:
        return TIMING, text("It never became trafficking here, and you did not say so.")
    if contested_entry(case, Reading.TRAFFICKING):
        return TAKEN_BACK, text("Whether this is trafficking is disputed. Your flag stands, and it can be argued for.")
    return FALSE_ALARM, text("Your flag stands, but it never became trafficking here.")


def _timing_of_flag(case: Case, journey: Journey, judgement: Judgement) -> tuple[int, Text]:
    delay = judgement.delay or 0
    if delay > 0:
        words = count_text(
            "You raised the flag {count} scene after it turned.", "You raised the flag {count} scenes after it turned.", delay
        )
        return LATE.get(delay, LATER), words
    if delay == 0:
        return LATE[0], text("You raised the flag in the scene in which it turned.")
    if _reason_up_to(case, journey, judgement.flag or 0):
        return EARLY_WITH_REASON, text("You raised the flag before it turned, and there was already reason to worry.")
    return EARLY, text("You raised the flag before it turned, when little spoke for it.")


def _timing_without_flag(case: Case, journey: Journey, judgement: Judgement) -> tuple[int, Text]:
    turn, flags = judgement.turn or 0, alarms(case, turned=True)
    pins = [standing_at(case, journey, visit) for visit in range(turn, len(journey.path))]
    readings = [pin.reading if pin else None for pin in pins]
    if all(reading is Reading.UNCLEAR or reading in flags for reading in readings):
        return KEPT_ASKING, text("It turned. You raised no flag that stands, but you kept asking and protecting.")
    final = readings[-1]
    if final is not None and contested_entry(case, final):
        return KEPT_ASKING, text("It turned. What you said instead is disputed here, and counts in part.")
    if any(reading in flags for reading in readings):
        return LATER, text("It turned. You saw it, and took your flag back.")
    return 0, text("It turned, and no flag of yours stood.")


def _reason_up_to(case: Case, journey: Journey, flag: int) -> bool:
    """Whether a means or a strong warning sign could be seen when the flag was raised."""
    facts = [fact for visit, fact in facts_on(case, journey.path) if visit <= flag]
    means = any(element.part is Part.MEANS for fact in facts for element in fact.shows)
    return means or any(fact.sign is Sign.STRONG for fact in facts)


# ---- evidence


def _evidence(case: Case, journey: Journey, judgement: Judgement) -> Points:
    final = journey.standing.reading if journey.standing else None
    if judgement.turn is None:
        return _final_reading(case, journey, final)
    entry = contested_entry(case, final) if final and final is not Reading.TRAFFICKING else None
    board = _board(case, journey)
    credit = 0 if entry is None else EVIDENCE if entry.full else NEAR
    if entry is None or board.points >= credit:
        return board
    return Points(credit, EVIDENCE, text("Your reading at the end is disputed: {why}", why=entry.why))


def _board(case: Case, journey: Journey) -> Points:
    pin, parts = evidence_pin(journey), required_parts(child=case.traveller.child)
    shares = [_share(case, pin, part) for part in parts] if pin else []
    points = _rounded(sum(shares, Fraction(0)) * EVIDENCE / len(parts))
    shown = sum(1 for share in shares if share)
    if points == EVIDENCE:
        return Points(points, EVIDENCE, text("Everything on your board shows what you say it shows."))
    if not shown:
        return Points(points, EVIDENCE, text("Nothing on your board shows trafficking."))
    if shown == len(parts):
        return Points(points, EVIDENCE, text("Every part of your board is shown, but not everything you put there shows it."))
    words = count_text("Your board shows {count} of {all} parts.", "Your board shows {count} of {all} parts.", shown, all=len(parts))
    return Points(points, EVIDENCE, words)


def _share(case: Case, pin: Pin, part: Part) -> Fraction:
    """Return how much of a slot's share is earned: whole, less a third for each fact that does not belong there."""
    facts = {fact.id: fact for _, fact in case.facts()}
    pinned = [facts[piece.fact] for piece in pin.evidence if piece.part is part and piece.fact in facts]
    showing = [fact for fact in pinned if any(element.part is part for element in fact.shows)]
    if not showing:
        return Fraction(0)
    return max(Fraction(0), 1 - Fraction(len(pinned) - len(showing), 3))


def _final_reading(case: Case, journey: Journey, final: Reading | None) -> Points:
    law = assessment_at(case, journey.path, len(journey.path) - 1)
    entry = contested_entry(case, final) if final else None
    if final is law.right(readings_for(case.ages)):
        return Points(EVIDENCE, EVIDENCE, text("Your reading at the end is the right one."))
    if entry is not None:
        points = EVIDENCE if entry.full else NEAR
        return Points(points, EVIDENCE, text("Your reading at the end is disputed: {why}", why=entry.why))
    if final in law.supported:
        return Points(NEAR, EVIDENCE, text("Your reading at the end is near: something graver could be seen."))
    return Points(0, EVIDENCE, text("What could be seen does not support your reading at the end."))


# ---- response and care


def _response(case: Case, journey: Journey) -> Points:
    good = sum(1 for response in case.responses if response.good)
    chosen = [case.responses[index] for index in journey.responses]
    right = sum(1 for response in chosen if response.good)
    share = Fraction(max(0, 2 * right - len(chosen)), good) if good else Fraction(1)
    points = _rounded(share * RESPONSE)
    if points == RESPONSE:
        return Points(points, RESPONSE, text("You chose everything that helps, and nothing that harms."))
    if right < len(chosen):
        return Points(points, RESPONSE, text("Something you chose does not help, or harms."))
    return Points(points, RESPONSE, text("What you chose helps; there was more that could be done."))


def _care(case: Case, journey: Journey) -> Points:
    each = care_on(case, journey)
    if not each:
        return Points(CARE, CARE, text("No careful choice was offered on this path, so nothing is lost."))
    taken = sum(1 for care in each if care.taken)
    words = count_text(
        "You took {taken} of {count} careful choice.", "You took {taken} of {count} careful choices.", len(each), taken=taken
    )
    return Points(_rounded(Fraction(taken * CARE, len(each))), CARE, words)


def _rounded(number: Fraction) -> int:
    """Return the nearest whole number; a half is rounded up, for the player."""
    return int(number + Fraction(1, 2))
