"""What the coach asks back when something was pinned; whether it is right, nobody says before the debrief."""

from game.core.journey.case import Case
from game.core.journey.journey import Journey
from game.core.journey.judging.practice import practice
from game.core.journey.pins import Evidence, Pin
from game.core.law import Reading
from game.core.law_elements import Part
from game.core.message import Text, text


def coach(case: Case, journey: Journey, pin: Pin) -> Text:
    """Return the question about a reading that has just been pinned; in a practice journey, whether it is right.

    The question depends on what was pinned and on nothing else, so it gives nothing away.
    """
    if journey.terms.practice:
        return practice(case, journey, pin)
    piece = _newest(journey, pin)
    if piece is None:
        return _without_board(pin.reading)
    see = next(fact.see for _, fact in case.facts() if fact.id == piece.fact)
    return _about(pin.reading, piece.part, see)


def _newest(journey: Journey, pin: Pin) -> Evidence | None:
    """Return what was put on the board last and was on none before; if nothing is new, another piece each time."""
    before = [other for other in journey.pins if other is not pin]
    known = {piece for other in before for piece in other.evidence}
    new = [piece for piece in pin.evidence if piece not in known]
    if new:
        return new[-1]
    return pin.evidence[len(before) % len(pin.evidence)] if pin.evidence else None


def _about(reading: Reading, part: Part | None, see: Text) -> Text:
    if reading is not Reading.TRAFFICKING:
        return text("You noted “{fact}”. Whom could you ask about it, without putting anybody in danger?", fact=see)
    match part:
        case Part.ACT:
            return text("You put “{fact}” under Act. Who brings, moves or keeps whom?", fact=see)
        case Part.MEANS:
            return text("You put “{fact}” under Means. What happens to somebody who says no?", fact=see)
        case Part.PURPOSE:
            return text("You put “{fact}” under Purpose. Who gains by it, and what?", fact=see)
        case _:
            return text("You put “{fact}” on the string. What does one of them do for the other?", fact=see)


def _without_board(reading: Reading) -> Text:
    if reading is Reading.UNCLEAR:
        return text("What would you have to see, so that you can tell?")
    return text("Noted. What would you have to see, so that you change it?")
