"""The rules of a journey: how it starts, what can be done, and what each move does."""

from dataclasses import dataclass, replace
from typing import assert_never

from game.core.journey.answers import open_answers
from game.core.journey.asking import ask, questions_left
from game.core.journey.belongings import apply_changes
from game.core.journey.case import Case, Choice, Line, SceneId
from game.core.journey.conditions import is_hidden, standpoint
from game.core.journey.entering import enter, facts_ahead, facts_found_by, hear, hear_more, notice, scene_of
from game.core.journey.facts import Fact, Found
from game.core.journey.held import DeedId
from game.core.journey.journey import USUAL, CrossedBorder, Ended, Journey, Phase, Terms, Turn
from game.core.journey.moves import Arrive, Ask, Choose, Keep, Listen, Look, Move, PinReading, Respond, TakeBack
from game.core.journey.need import need
from game.core.journey.pinning import can_pin, needs_board, pin, take_back
from game.core.law import Reading
from game.core.message import Text, text

IN_SCENE = (Phase.LISTENING, Phase.CHOOSING)
TRAVELLING = (Phase.WALKING, *IN_SCENE, Phase.READING)


@dataclass(frozen=True)
class Option:
    """One move of this moment; a shut one says why."""

    move: Move
    open: bool = True
    why: Text | None = None


def start(case: Case, terms: Terms = USUAL) -> Turn:
    """Return a new journey, in the first scene; ValueError for a case whose twin has not been drawn (a bug of ours)."""
    if case.twins and case.twin is None:
        raise ValueError(f"no twin of {case.id} was drawn")
    return enter(case, Journey(case.id, Phase.LISTENING, (), case.belongings, terms=terms), case.start)


def advance(case: Case, journey: Journey, move: Move) -> Turn:
    """Return the journey after a move; ValueError when the move is not possible now (a bug of ours)."""
    match move:
        case Arrive():
            return _arrive(case, journey)
        case Listen():
            return _listen(case, journey)
        case Look(at):
            return _look(case, journey, at)
        case Ask(deed):
            return _ask(case, journey, deed)
        case Choose(choice):
            return _choose(case, journey, choice)
        case PinReading():
            return _pin(case, journey, move)
        case Keep():
            _must(journey.phase is Phase.READING and journey.standing is not None, move)
            return _leave(case, replace(journey, asked=len(journey.found)))
        case Respond(responses):
            return _respond(case, journey, responses)
        case TakeBack():
            return _take_back(journey)
        case _ as never:
            assert_never(never)


def options(case: Case, journey: Journey) -> tuple[Option, ...]:
    """Return every move of this moment.

    A stage or a map has more to look at than a case has facts for; `Look` at any of it is possible, too.
    Readings are listed without evidence. Any responses may be given together; they are listed one by one.
    """
    match journey.phase:
        case Phase.WALKING:
            return (Option(Arrive()), *_looks(case, journey), *_readings(journey))
        case Phase.LISTENING:
            return (Option(Listen()), *_looks(case, journey), *_readings(journey))
        case Phase.CHOOSING:
            return (*_choices(case, journey), *_asks(case, journey), *_looks(case, journey), *_readings(journey))
        case Phase.READING:
            keep = (Option(Keep()),) if journey.standing else ()
            return (*keep, *_readings(journey))
        case Phase.RESPONDING:
            return tuple(Option(Respond((index,))) for index in open_answers(case, journey))
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
    if journey.phase is Phase.WALKING:
        return facts_ahead(case, journey)
    return facts_found_by(case, journey, Found.LOOKING) if journey.phase in IN_SCENE else ()


def asks_at(case: Case, journey: Journey) -> bool:
    """Whether the reading is asked for before the scene is left.

    On the way only if something was noted since it was last asked, or nothing is pinned yet; at an ending, where the
    question is what the whole way was, unless a flag has said so.
    """
    if scene_of(case, journey).ending is not None:
        return journey.flag is None
    return journey.standing is None or len(journey.found) > journey.asked


# ---- what can be done


def _choices(case: Case, journey: Journey) -> tuple[Option, ...]:
    scene = scene_of(case, journey)
    if scene.ending is not None:
        return (Option(Choose(0)),)
    at = standpoint(journey)
    shown = ((index, choice) for index, choice in enumerate(scene.choices) if not is_hidden(at, choice.needs))
    reasons = ((index, need(case, journey.belongings, choice.needs)) for index, choice in shown)
    return tuple(Option(Choose(index), why is None, why) for index, why in reasons)


def _asks(case: Case, journey: Journey) -> tuple[Option, ...]:
    reasons = ((question.deed, need(case, journey.belongings, question.needs)) for question in questions_left(case, journey))
    return tuple(Option(Ask(deed), why is None, why) for deed, why in reasons)


def _looks(case: Case, journey: Journey) -> tuple[Option, ...]:
    names = dict.fromkeys(fact.at for fact in facts_to_look_at(case, journey))
    return tuple(Option(Look(name)) for name in names)


def _readings(journey: Journey) -> tuple[Option, ...]:
    nothing = text("You have not found anything yet that you could put on the board.")
    reasons = {Reading.TRAFFICKING: nothing} if needs_board(journey) and not journey.found else {}
    offered = journey.offered
    pins = (Option(PinReading(reading), reasons.get(reading) is None, reasons.get(reading)) for reading in offered)
    return (*pins, Option(TakeBack())) if journey.flag else tuple(pins)


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
    return hear_more(case, notice(Turn(journey), [f for f in facts_to_look_at(case, journey) if f.at == at]))


def _ask(case: Case, journey: Journey, deed: DeedId) -> Turn:
    _must(journey.phase is Phase.CHOOSING and Option(Ask(deed)) in _asks(case, journey), Ask(deed))
    return ask(case, journey, deed)


def _choose(case: Case, journey: Journey, choice: int) -> Turn:
    move = Choose(choice)
    _must(journey.phase is Phase.CHOOSING, move)
    now_open = tuple(option.move.choice for option in _choices(case, journey) if option.open and isinstance(option.move, Choose))
    _must(choice in now_open, move)
    here = replace(journey.path[-1], open=now_open if scene_of(case, journey).choices else ())
    chosen = replace(journey, phase=Phase.READING, pending=choice, path=(*journey.path[:-1], here))
    return Turn(chosen) if asks_at(case, journey) else _leave(case, chosen)


def _pin(case: Case, journey: Journey, move: PinReading) -> Turn:
    _must(journey.phase in TRAVELLING and can_pin(case, journey, move), move)
    pinned = pin(journey, move)
    if journey.phase is not Phase.READING:
        return hear_more(case, pinned)
    return _after(pinned, _leave(case, pinned.journey))


def _take_back(journey: Journey) -> Turn:
    _must(journey.phase in TRAVELLING and journey.flag is not None, TakeBack())
    return take_back(journey)


def _leave(case: Case, journey: Journey) -> Turn:
    scene = scene_of(case, journey)
    if scene.ending is not None or journey.pending is None:
        over = Phase.RESPONDING if open_answers(case, journey) else Phase.DONE
        return Turn(replace(journey, phase=over, pending=None), (Ended(),))
    choice = scene.choices[journey.pending]
    belongings, handed = apply_changes(journey.belongings, choice.changes)
    path = (*journey.path[:-1], replace(journey.path[-1], choice=journey.pending))
    gone = replace(journey, path=path, belongings=belongings, deeds=_deeds(journey, choice), pending=None)
    return _after(Turn(gone, handed), _set_out(case, gone, choice.to))


def _deeds(journey: Journey, choice: Choice) -> tuple[DeedId, ...]:
    return journey.deeds if choice.deed is None else tuple(dict.fromkeys((*journey.deeds, choice.deed)))


def _set_out(case: Case, journey: Journey, to: SceneId) -> Turn:
    here, there = scene_of(case, journey), case.scenes[to]
    if not there.walked_to_from(here):
        return enter(case, journey, to)
    crossed = () if here.country == there.country else (CrossedBorder(there.country),)
    return Turn(replace(journey, phase=Phase.WALKING, ahead=to), crossed)


def _respond(case: Case, journey: Journey, responses: tuple[int, ...]) -> Turn:
    given = set(responses)
    _must(journey.phase is Phase.RESPONDING, Respond(responses))
    _must(bool(given) and given <= set(open_answers(case, journey)), Respond(responses))
    return Turn(replace(journey, phase=Phase.DONE, responses=tuple(sorted(given))))


def _after(first: Turn, then: Turn) -> Turn:
    return Turn(then.journey, (*first.events, *then.events))
