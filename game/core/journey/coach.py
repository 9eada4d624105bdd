"""What the coach answers to a reading in self-study: at once, and without giving away what comes."""

from game.core.journey.case import Case
from game.core.journey.journey import Journey, Pin
from game.core.journey.standing import place_of
from game.core.journey.turning import assessment_at, turning_visit
from game.core.law import Part, Reading
from game.core.message import Text, count_text, text


def coach(case: Case, journey: Journey, pin: Pin) -> Text:
    """Return the answer to a reading that has just been pinned, from what could be seen until now only."""
    if pin.reading is not Reading.TRAFFICKING:
        return text("Noted. You can change it whenever you see more.")
    visit = min(place_of(case, journey, pin), len(journey.path) - 1)
    missing = _unshown_parts(case, journey, pin, visit)
    if missing:
        return _not_yet(missing)
    weak = _weak_slot(case, pin)
    if weak:
        return _weak(weak)
    return _right(visit, turning_visit(case, journey.path[: visit + 1]))


def _unshown_parts(case: Case, journey: Journey, pin: Pin, visit: int) -> tuple[Part, ...]:
    """Return the parts that nothing has shown yet; what was found on the way and pinned counts as seen."""
    pinned = {piece.fact for piece in pin.evidence}
    ahead = {e.part for _, fact in case.facts() if fact.id in pinned for e in fact.shows}
    missing = assessment_at(case, journey.path, visit).missing
    return tuple(part for part in missing if part not in ahead)


def _weak_slot(case: Case, pin: Pin) -> Part | None:
    """Return the first slot in which nothing shows what the slot stands for."""
    facts = {fact.id: fact for _, fact in case.facts()}
    slots = dict.fromkeys(piece.part for piece in pin.evidence)
    shown = {piece.part for piece in pin.evidence if any(element.part is piece.part for element in facts[piece.fact].shows)}
    return next((slot for slot in slots if slot not in shown), None)


def _not_yet(missing: tuple[Part, ...]) -> Text:
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
