"""How much it is worth when the flag was raised, or that none was."""

from fractions import Fraction

from game.core.journey.case import Case
from game.core.journey.journey import Journey
from game.core.journey.judging.asking import Asking, askings, read_well
from game.core.journey.judging.points import TIMING, Points, rounded
from game.core.journey.reasons import reason_up_to
from game.core.journey.standing import Judgement, Verdict, alarms, contested_entry, flags, holes, said_at
from game.core.journey.turning import is_ending
from game.core.law import Reading
from game.core.message import Text, count_text, text

LATE = {0: TIMING, 1: 32, 2: 22, 3: 14}
"""Points for a flag so many scenes after the turning point."""
LATER = 8
EARLY_WITH_REASON, EARLY = 30, 20
KEPT_ASKING = 16
"""Never flagged, but "cannot tell yet: ask and protect" from the turning point on."""
HOLE = 8
"""What a flag that was taken back costs."""
CALM, CALM_SHARE = 15, 25
"""Where it never turned: for raising no flag, and for reading every scene."""
DISPUTED, FALSE_ALARM, IN_TIME = 28, 12, 30


def timing(case: Case, journey: Journey, judgement: Judgement) -> Points:
    """Return the points for when the flag was raised, or for having raised none."""
    if judgement.turn is None:
        points, words = _without_turn(case, journey, judgement)
    elif judgement.verdict in (Verdict.MISSED, Verdict.TAKEN_BACK):
        points, words = _without_flag(case, journey, judgement.turn)
    else:
        points, words = _of_flag(case, journey, judgement)
    return Points(max(0, points - HOLE * _paid_holes(journey, judgement)), TIMING, words)


def calm_share(case: Case, journey: Journey) -> Fraction:
    """Return the share of scenes that were read well when they were left; endings do not count."""
    left = [well for visit, well in enumerate(read_well(case, journey)) if not is_ending(case, journey.path, visit)]
    return Fraction(sum(left), len(left)) if left else Fraction(1)


def asked_before(case: Case, journey: Journey, flag: int) -> tuple[Asking, ...]:
    """Return where one asked before a flag was raised."""
    return tuple(asking for asking in askings(case, journey) if asking.visit < flag)


def _paid_holes(journey: Journey, judgement: Judgement) -> int:
    """Return how many holes cost something; the flag that was raised in time has done what it was for."""
    count = len(holes(journey))
    spared = judgement.verdict is Verdict.ASKED_IN_TIME and journey.flag is None
    return max(0, count - spared)


# ---- it never turned


def _without_turn(case: Case, journey: Journey, judgement: Judgement) -> tuple[int, Text]:
    calm = CALM + rounded(CALM_SHARE * calm_share(case, journey))
    if judgement.verdict is Verdict.ASKED_IN_TIME:
        return max(IN_TIME, calm), text("You raised the flag in time. It opened the way on which it never became trafficking.")
    if judgement.verdict is Verdict.TAKEN_BACK:
        return calm, text("You raised the flag, and took it back: it never became trafficking here.")
    if judgement.verdict is Verdict.CALM:
        return calm, _calm_words(calm)
    if contested_entry(case, Reading.TRAFFICKING):
        return DISPUTED, text("Whether this is trafficking is disputed. Your flag stands, and it can be argued for.")
    # A false alarm that stands is never worth more than one that was taken back.
    return min(FALSE_ALARM, calm - HOLE), text("Your flag stands, but it never became trafficking here.")


def _calm_words(calm: int) -> Text:
    if calm == TIMING:
        return text("It never became trafficking here, and you read every scene for what it was.")
    return text("It never became trafficking here, and you did not say so. Not every scene was what you said it was.")


# ---- it turned


def _of_flag(case: Case, journey: Journey, judgement: Judgement) -> tuple[int, Text]:
    delay, flag = judgement.delay or 0, judgement.flag or 0
    before = asked_before(case, journey, flag)
    well, badly = any(asking.founded for asking in before), any(asking.groundless for asking in before)
    if delay < 0:
        return _early(case, journey, flag)
    steps = max(0, delay - well + badly)
    points = LATE.get(steps, LATER)
    if delay > 0 and points < KEPT_ASKING and _kept_asking(case, journey, judgement.turn or 0):
        return KEPT_ASKING, text("You raised the flag late; until then you kept asking and protecting.")
    return points, _late_words(delay, well=steps < delay, badly=steps > delay)


def _early(case: Case, journey: Journey, flag: int) -> tuple[int, Text]:
    if reason_up_to(case, journey.path, flag):
        return EARLY_WITH_REASON, text("You raised the flag before it turned, and there was already reason to worry.")
    return EARLY, text("You raised the flag before it turned, when little spoke for it.")


def _late_words(delay: int, *, well: bool, badly: bool) -> Text:
    if delay == 0:
        in_time = text("You raised the flag in the scene in which it turned.")
        return text("You raised the flag in the scene in which it turned. Before, you asked where nothing worried.") if badly else in_time
    if well:
        return count_text(
            "You raised the flag {count} scene after it turned, and you had asked before, with reason.",
            "You raised the flag {count} scenes after it turned, and you had asked before, with reason.",
            delay,
        )
    if badly:
        return count_text(
            "You raised the flag {count} scene after it turned. Before, you asked where nothing worried.",
            "You raised the flag {count} scenes after it turned. Before, you asked where nothing worried.",
            delay,
        )
    return count_text("You raised the flag {count} scene after it turned.", "You raised the flag {count} scenes after it turned.", delay)


def _without_flag(case: Case, journey: Journey, turn: int) -> tuple[int, Text]:
    if _kept_asking(case, journey, turn):
        return KEPT_ASKING, text("It turned. You raised no flag that stands, but you kept asking and protecting.")
    final = journey.standing.reading if journey.standing else None
    if final is not None and contested_entry(case, final):
        return KEPT_ASKING, text("It turned. What you said instead is disputed here, and counts in part.")
    if any(flags(case, journey)[turn:]):
        return LATER, text("It turned. You saw it, and took it back.")
    return 0, text("It turned, and no flag of yours stood.")


def _kept_asking(case: Case, journey: Journey, turn: int) -> bool:
    """Whether from the turning point on a flag stood, or "cannot tell yet", or "trafficking" without a flag."""
    kept = (Reading.UNCLEAR, *alarms(case, turned=True))
    each = zip(said_at(case, journey), flags(case, journey), strict=True)
    return all(flag or said in kept for said, flag in tuple(each)[turn:])
