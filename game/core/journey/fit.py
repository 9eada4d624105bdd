"""Whether a kept journey still fits a case that its author has edited since."""

from dataclasses import replace

from game.core.journey.advance import start
from game.core.journey.belongings import all_hold, apply_changes
from game.core.journey.case import Case, Choice, FactId
from game.core.journey.entering import enter
from game.core.journey.journey import Journey, Phase, Pin, Visit


def fits(case: Case, journey: Journey) -> Journey | None:
    """Return the journey itself if it could have been played like this in the case; None otherwise."""
    again = _walk(case, journey)
    if again is None or len(again.path) != len(journey.path):
        return None
    return journey if _same_place(case, journey, again) else None


def fit_again(case: Case, journey: Journey) -> Journey | None:
    """Return the journey at the beginning of its last scene that the same choices still lead to.

    Belongings are counted again; found facts, pins and lines heard that no longer exist are dropped.
    None if not even the start is the same.
    """
    again = _walk(case, journey)
    if again is None:
        return None
    facts = _facts(case, again)
    last = len(again.path) - 1
    pins = tuple(_with_facts(pin, facts) for pin in journey.pins if pin.visit <= last)
    kept = tuple(fact for fact in journey.found if fact in facts and fact not in again.found)
    heard = tuple((visit, line) for visit, line in journey.said if visit < last and line < len(case.scenes[again.path[visit].scene].lines))
    here = tuple(said for said in again.said if said[0] == last)
    return replace(again, found=(*kept, *again.found), pins=pins, said=(*heard, *here))


def _walk(case: Case, journey: Journey) -> Journey | None:
    """Enter the scenes of a path one after the other, as far as its choices lead there."""
    if not journey.path or journey.path[0].scene != case.start or case.start not in case.scenes:
        return None
    walked = start(case).journey
    for visit, following in zip(journey.path, journey.path[1:], strict=False):
        choice = _choice(case, walked, visit)
        if choice is None or choice.to != following.scene or choice.to not in case.scenes:
            break
        walked = _take(case, walked, visit, choice)
    return walked


def _choice(case: Case, walked: Journey, visit: Visit) -> Choice | None:
    choices = case.scenes[visit.scene].choices
    if visit.choice is None or visit.choice >= len(choices):
        return None
    choice = choices[visit.choice]
    return choice if all_hold(walked.belongings, choice.needs) else None


def _take(case: Case, walked: Journey, visit: Visit, choice: Choice) -> Journey:
    belongings, _ = apply_changes(walked.belongings, choice.changes)
    path = (*walked.path[:-1], visit)
    return enter(case, replace(walked, path=path, belongings=belongings), choice.to).journey


def _same_place(case: Case, journey: Journey, again: Journey) -> bool:
    """Whether everything the journey refers to is there, besides the scenes themselves."""
    facts = _facts(case, again) | _facts_ahead(case, journey)
    pinned = {piece.fact for pin in journey.pins for piece in pin.evidence}
    lines = case.scenes[again.path[-1].scene].lines
    return (
        set(journey.found) <= facts
        and pinned <= {fact.id for _, fact in case.facts()}
        and (journey.line == 0 or journey.line < len(lines))
        and all(index < len(case.responses) for index in journey.responses)
        and _same_way(case, journey, again)
    )


def _same_way(case: Case, journey: Journey, again: Journey) -> bool:
    """Whether what the traveller has, and where the way leads, is what the case says."""
    here, last = again.path[-1], journey.path[-1]
    if journey.phase is not Phase.WALKING:
        pending = journey.pending or 0
        open_end = case.scenes[here.scene].ending is not None
        choices = len(case.scenes[here.scene].choices)
        over = journey.phase in (Phase.RESPONDING, Phase.DONE)
        possible = open_end if over else open_end or pending < choices
        return possible and dict(journey.belongings) == dict(again.belongings)
    choice = _choice(case, again, last)
    if choice is None or choice.to != journey.ahead or choice.to not in case.scenes:
        return False
    return dict(journey.belongings) == dict(apply_changes(again.belongings, choice.changes)[0])


def _facts(case: Case, walked: Journey) -> set[FactId]:
    return {fact.id for visit in walked.path for fact in case.scenes[visit.scene].facts}


def _facts_ahead(case: Case, journey: Journey) -> set[FactId]:
    if journey.ahead is None or journey.ahead not in case.scenes:
        return set()
    return {fact.id for fact in case.scenes[journey.ahead].facts}


def _with_facts(pin: Pin, facts: set[FactId]) -> Pin:
    return replace(pin, evidence=tuple(piece for piece in pin.evidence if piece.fact in facts))
