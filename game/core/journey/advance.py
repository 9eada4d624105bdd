"""The rules of a journey: how it starts, what can be done, and what each move does."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import assert_never

from game.core.journey.belongings import apply_changes
from game.core.journey.case import Case, Fact, Found, Line, SceneId
from game.core.journey.entering import enter, found_by, hear, notice, scene_of
from game.core.journey.journey import (
    Arrive,
    Choose,
    CrossedBorder,
    Ended,
    Evidence,
    Journey,
    Keep,
    Listen,
    Look,
    Move,
    Phase,
    Pin,
    Pinned,
    PinReading,
    Respond,
    Turn,
    Visit,
)
from game.core.journey.need import need
from game.core.law import Part, Reading, readings_for, required_parts
from game.core.message import Text, text

IN_SCENE = (Phase.LISTENING, Phase.CHOOSING)
TRAVELLING = (Phase.WALKING, *IN_SCENE, Phase.READING)


@dataclass(frozen=True)
class Option:
    """One move of this moment; a shut one says why."""

    move: Move
    open: bool = True
    why: Text | None = None


def start(case: Case) -> Turn:
    """Return a new journey, in the first scene."""
    return enter(case, Journey(case.id, Phase.LISTENING, (), case.belongings), case.start)


def advance(case: Case, journey: Journey, move: Move) -> Turn:
    """Return the journey after a move; ValueError when the move is not possible now (a bug of ours)."""
    match move:
        case Arrive():
            return _arrive(case, journey)
        case Listen():
            return _listen(case, journey)
        case Look(at):
            return _look(case, journey, at)
        case Choose(choice):
            return _choose(case, journey, choice)
        case PinReading():
            return _pin(case, journey, move)
        case Keep():
            _must(journey.phase is Phase.READING and journey.standing is not None, move)
            return _leave(case, journey)
        case Respond(responses):
            return _respond(case, journey, responses)
        case _ as never:
            assert_never(never)


def options(case: Case, journey: Journey) -> tuple[Option, ...]:
    """Return every move of this moment.

    A stage or a map has more to look at than a case has facts for; `Look` at any of it is possible, too.
    Readings are listed without evidence. Any responses may be given together; they are listed one by one.
    """
    match journey.phase:
        case Phase.WALKING:
            return (Option(Arrive()), *_looks(case, journey), *_readings(case, journey))
        case Phase.LISTENING:
            return (Option(Listen()), *_looks(case, journey), *_readings(case, journey))
        case Phase.CHOOSING:
            return (*_choices(case, journey), *_looks(case, journey), *_readings(case, journey))
        case Phase.READING:
            keep = (Option(Keep()),) if journey.standing else ()
            return (*keep, *_readings(case, journey))
        case Phase.RESPONDING:
            return tuple(Option(Respond((index,))) for index in range(len(case.responses)))
        case Phase.DONE:
            return ()
        case _ as never:
            assert_never(never)


def line_shown(case: Case, journey: Journey) -> Line | None:
    """Return the line last shown in this scene; None if nothing is said here."""
    visit = len(journey.path) - 1
    if not journey.said or journey.said[-1][0] != visit:
        return None
    return case.scenes[journey.path[visit].scene].lines[journey.said[-1][1]]


def facts_to_look_at(case: Case, journey: Journey) -> tuple[Fact, ...]:
    """Return the facts that can be found now by going up to something, found or not."""
    if journey.phase is Phase.WALKING and journey.ahead is not None:
        return found_by(case.scenes[journey.ahead], Found.ON_THE_WAY)
    return found_by(scene_of(case, journey), Found.LOOKING) if journey.phase in IN_SCENE else ()


def board_complete(case: Case, evidence: Iterable[Evidence]) -> bool:
    """Whether every required part of the evidence board has a fact."""
    return _parts(case) <= {piece.part for piece in evidence}


# ---- what can be done


def _choices(case: Case, journey: Journey) -> tuple[Option, ...]:
    scene = scene_of(case, journey)
    if scene.ending is not None:
        return (Option(Choose(0)),)
    reasons = (need(case, journey.belongings, choice.needs) for choice in scene.choices)
    return tuple(Option(Choose(i), why is None, why) for i, why in enumerate(reasons))


def _looks(case: Case, journey: Journey) -> tuple[Option, ...]:
    names = dict.fromkeys(fact.at for fact in facts_to_look_at(case, journey))
    return tuple(Option(Look(name)) for name in names)


def _readings(case: Case, journey: Journey) -> tuple[Option, ...]:
    nothing = text("You have not found anything yet that you could put on the board.")
    shut = None if journey.found else nothing
    reasons = {Reading.TRAFFICKING: shut}
    return tuple(Option(PinReading(reading), reasons.get(reading) is None, reasons.get(reading)) for reading in readings_for(case.ages))


# ---- what each move does


def _must(possible: bool, move: Move) -> None:  # noqa: FBT001
    if not possible:
        raise ValueError(f"not possible now: {move}")


def _arrive(case: Case, journey: Journey) -> Turn:
    if journey.phase is not Phase.WALKING or journey.ahead is None:
        raise ValueError("nowhere to arrive")
    return enter(case, journey, journey.ahead)


def _listen(case: Case, journey: Journey) -> Turn:
    _must(journey.phase is Phase.LISTENING, Listen())
    return hear(case, Turn(journey), journey.line + 1)


def _look(case: Case, journey: Journey, at: str) -> Turn:
    _must(journey.phase in (Phase.WALKING, *IN_SCENE), Look(at))
    return notice(Turn(journey), [f for f in facts_to_look_at(case, journey) if f.at == at])


def _choose(case: Case, journey: Journey, choice: int) -> Turn:
    move = Choose(choice)
    _must(journey.phase is Phase.CHOOSING, move)
    _must(Option(move) in _choices(case, journey), move)
    return Turn(replace(journey, phase=Phase.READING, pending=choice))


def _pin(case: Case, journey: Journey, move: PinReading) -> Turn:
    _must(journey.phase in TRAVELLING and move.reading in readings_for(case.ages), move)
    evidence = tuple(dict.fromkeys(move.evidence))
    _must({piece.fact for piece in evidence} <= set(journey.found), move)
    _must({piece.part for piece in evidence} <= _parts(case), move)
    _must(move.reading is not Reading.TRAFFICKING or board_complete(case, evidence), move)
    pin = Pin(len(journey.path) - 1, move.reading, evidence, move.sureness)
    pinned = Turn(replace(journey, pins=(*journey.pins, pin)), (Pinned(pin),))
    if journey.phase is not Phase.READING:
        return pinned
    return _after(pinned, _leave(case, pinned.journey))


def _leave(case: Case, journey: Journey) -> Turn:
    scene = scene_of(case, journey)
    if scene.ending is not None or journey.pending is None:
        over = Phase.RESPONDING if case.responses else Phase.DONE
        return Turn(replace(journey, phase=over, pending=None), (Ended(),))
    choice = scene.choices[journey.pending]
    belongings, handed = apply_changes(journey.belongings, choice.changes)
    path = (*journey.path[:-1], Visit(scene.id, journey.pending))
    gone = replace(journey, path=path, belongings=belongings, pending=None)
    return _after(Turn(gone, handed), _set_out(case, gone, choice.to))


def _set_out(case: Case, journey: Journey, to: SceneId) -> Turn:
    here, there = scene_of(case, journey), case.scenes[to]
    if (here.country, here.station) == (there.country, there.station):
        return enter(case, journey, to)
    crossed = () if here.country == there.country else (CrossedBorder(there.country),)
    return Turn(replace(journey, phase=Phase.WALKING, ahead=to), crossed)


def _respond(case: Case, journey: Journey, responses: tuple[int, ...]) -> Turn:
    given = set(responses)
    _must(journey.phase is Phase.RESPONDING, Respond(responses))
    _must(bool(given) and given <= set(range(len(case.responses))), Respond(responses))
    return Turn(replace(journey, phase=Phase.DONE, responses=tuple(sorted(given))))


def _after(first: Turn, then: Turn) -> Turn:
    return Turn(then.journey, (*first.events, *then.events))


def _parts(case: Case) -> set[Part]:
    return set(required_parts(child=case.traveller.child))
