"""The score of a case: 100 points, never for time."""

from dataclasses import dataclass
from fractions import Fraction

from game.core.journey.answers import answers_of, open_answers
from game.core.journey.case import Case, Choice, Contested
from game.core.journey.journey import Journey
from game.core.journey.judging.board import board_points
from game.core.journey.judging.points import CARE, EVIDENCE, NEAR, RESPONSE, Points, rounded
from game.core.journey.judging.timing import timing
from game.core.journey.standing import Judgement, Verdict, contested_entry, judge
from game.core.journey.turning import road_at
from game.core.law import Reading
from game.core.message import count_text, text

RULES = 2
"""The version of these rules; results of version 0.1.0 have none, and keep the points they had."""


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
        timing=timing(case, journey, judgement),
        evidence=_evidence(case, journey, judgement),
        response=_response(case, journey),
        care=_care(case, journey),
    )


def care_on(case: Case, journey: Journey) -> tuple[Care, ...]:
    """Return the scenes that were left and in which a careful choice was open, and what was taken there."""
    each: list[Care] = []
    for visit in (visit for visit in journey.path if visit.choice is not None):
        choices = case.scenes[visit.scene].choices
        offered = tuple(choices[index] for index in visit.open if choices[index].careful)
        if offered:
            choice = choices[visit.choice or 0]
            each.append(Care(offered, choice if choice.careful else None))
    return tuple(each)


def final_reading(journey: Journey) -> Reading | None:
    """Return what was said of the whole road: "trafficking" with a flag that stands, otherwise what was pinned last."""
    if journey.flag:
        return Reading.TRAFFICKING
    return journey.standing.reading if journey.standing else None


# ---- evidence


def _evidence(case: Case, journey: Journey, judgement: Judgement) -> Points:
    if judgement.turn is not None:
        return _turned(case, journey)
    if judgement.verdict is Verdict.ASKED_IN_TIME and journey.flag:
        return _in_time(case, journey)
    return _said_at_the_end(case, journey, final_reading(journey))


def _turned(case: Case, journey: Journey) -> Points:
    board, final = board_points(case, journey), final_reading(journey)
    entry = contested_entry(case, final) if final and final is not Reading.TRAFFICKING else None
    if entry is None or board.points >= _credit(entry):
        return board
    return _disputed(entry)


def _in_time(case: Case, journey: Journey) -> Points:
    """Return the points where the flag was raised in time: nobody was asked at the end, so what was said besides it counts."""
    said = journey.standing.reading if journey.standing else None
    if _said_at_the_end(case, journey, said).points == EVIDENCE:
        return Points(EVIDENCE, EVIDENCE, text("What you said beside your flag is right."))
    return Points(NEAR, EVIDENCE, text("Your flag was raised with reason, and it kept worse away."))


def _said_at_the_end(case: Case, journey: Journey, final: Reading | None) -> Points:
    law, offered = road_at(case, journey.path, len(journey.path) - 1), journey.offered
    if final is not None and law.is_right(final, offered):
        return Points(EVIDENCE, EVIDENCE, text("Your reading at the end is the right one."))
    entry = contested_entry(case, final) if final else None
    if entry is not None:
        return _disputed(entry)
    if final is not None and law.near(final, offered):
        return Points(NEAR, EVIDENCE, text("Your reading at the end is near: something graver could be seen."))
    return Points(0, EVIDENCE, text("What could be seen does not support your reading at the end."))


def _disputed(entry: Contested) -> Points:
    return Points(_credit(entry), EVIDENCE, text("Your reading at the end is disputed: {why}", why=entry.why))


def _credit(entry: Contested) -> int:
    return EVIDENCE if entry.full else NEAR


# ---- response and care


def _response(case: Case, journey: Journey) -> Points:
    answers = answers_of(case, journey)
    good = sum(1 for index in open_answers(case, journey) if answers[index].good)
    chosen = [answers[index] for index in journey.responses]
    right = sum(1 for answer in chosen if answer.good)
    share = Fraction(max(0, 2 * right - len(chosen)), good) if good else Fraction(1)
    points = rounded(share * RESPONSE)
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
    return Points(rounded(Fraction(taken * CARE, len(each))), CARE, words)
