"""What the coach of a practice journey answers to a reading: at once, right or wrong, and without giving away what comes."""

from game.core.journey.case import Case
from game.core.journey.journey import Journey
from game.core.journey.pins import Evidence, Pin
from game.core.journey.standing import place_of
from game.core.journey.turning import facts_on, links_on, road_at, shown_on, turning_visit
from game.core.law import Reading, assess
from game.core.law_elements import Part
from game.core.message import Text, count_text, text


def practice(case: Case, journey: Journey, pin: Pin) -> Text:
    """Return the answer to a reading that has just been pinned, from what could be seen until now only."""
    if pin.reading is not Reading.TRAFFICKING:
        return text("Noted. You can change it whenever you see more.")
    visit = min(place_of(case, journey, pin), len(journey.path) - 1)
    missing = _missing(case, journey, pin, visit)
    if missing:
        return _not_yet(missing, apart=_all_shown(case, journey, pin, visit))
    weak = _weak_slot(case, pin)
    if weak:
        return _weak(weak)
    return _right(visit, turning_visit(case, journey.path[: visit + 1]))


def _missing(case: Case, journey: Journey, pin: Pin, visit: int) -> tuple[Part, ...]:
    """Return the parts that nothing has shown yet; what was found on the way and pinned counts as seen."""
    so_far = journey.path[: visit + 1]
    there = {fact.id for _, fact in facts_on(case, so_far)}
    pinned = {piece.fact for piece in pin.evidence} - there
    ahead = [fact for _, fact in case.facts() if fact.id in pinned]
    shown = (*shown_on(case, so_far), *(each for fact in ahead for each in fact.shown))
    links = (*links_on(case, so_far), *(fact.tied for fact in ahead))
    return assess(shown, child=case.traveller.child, together=links).missing


def _all_shown(case: Case, journey: Journey, pin: Pin, visit: int) -> bool:
    """Whether every part was shown, if by doers of whom nothing shows that they act together."""
    missing = road_at(case, journey.path, visit).missing
    pinned = {piece.fact for piece in pin.evidence}
    parts = {part for _, fact in case.facts() if fact.id in pinned for part in fact.parts}
    parts |= {each.element.part for each in shown_on(case, journey.path[: visit + 1])}
    return bool(missing) and set(missing) <= parts


def _weak_slot(case: Case, pin: Pin) -> Part | None:
    """Return the first slot in which nothing shows what the slot stands for; the string is never wrong."""
    facts = {fact.id: fact for _, fact in case.facts()}

    def fits(piece: Evidence) -> bool:
        return piece.part in facts[piece.fact].parts

    slots = dict.fromkeys(piece.part for piece in pin.evidence if piece.part is not None)
    shown = {piece.part for piece in pin.evidence if fits(piece)}
    return next((slot for slot in slots if slot not in shown), None)


def _not_yet(missing: tuple[Part, ...], *, apart: bool) -> Text:
    if apart:
        return text("Not yet: nothing shows that those who do these things act together. Keep watching.")
    if Part.PURPOSE in missing:
        return text("Not yet: nothing shows a purpose of exploitation so far. Keep watching.")
    if Part.MEANS in missing:
        return text("Not yet: nothing shows a means, such as force, threat or deception, so far. Keep watching.")
    return text("Not yet: nothing shows an act, such as recruiting, moving or keeping somebody, so far. Keep watching.")


def _weak(slot: Part) -> Text:
    if slot is Part.PURPOSE:
        return text("You are on to something, but your evidence is weak: what you put under Purpose does not show one.")
    if slot is Part.MEANS:
        return text("You are on to something, but your evidence is weak: what you put under Means does not show one.")
    return text("You are on to something, but your evidence is weak: what you put under Act does not show one.")


def _right(visit: int, turn: int | None) -> Text:
    delay = visit - turn if turn is not None else 0
    if delay <= 0:
        return text("Yes: all the parts are there now. You saw it as soon as it could be seen.")
    return count_text(
        "Yes: all the parts are there. They could be seen {count} scene ago.",
        "Yes: all the parts are there. They could be seen {count} scenes ago.",
        delay,
    )
