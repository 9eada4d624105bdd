"""What happens in a session as JSON trees and back; only what cannot be an event is refused here, not what does not fit a workshop."""

from collections.abc import Callable
from typing import assert_never

from game.core.crossing.level import CrossingId
from game.core.crossing.result import CrossingResult
from game.core.exercise.exercise import OptionId
from game.core.exercise.run import Count, ExerciseMove, Show, Take, Turn, VoteAgain
from game.core.journey.case import CaseId, SceneId
from game.core.journey.held import TwinId
from game.core.law import Ages, Reading
from game.core.workshop.phone_events import PhonesAnswered, PhonesRead
from game.core.workshop.plan_events import EndSet, ItemPassed, MinutesSet, RemarkWritten, StepMoved, StepPassed
from game.core.workshop.session_events import (
    CaseBegun,
    CaseEvent,
    CaseMoved,
    CasePicked,
    CrossingEnded,
    ExerciseMoved,
    HandsCounted,
    PeopleCounted,
    SessionBegun,
    SessionEnded,
    SessionEvent,
    StepOpened,
    StepRepeated,
    StopReached,
    TeamsCounted,
    TwinChosen,
    Voted,
    VoteSet,
    VotesRevealed,
)
from game.core.workshop.team import Team
from game.core.workshop.workshop import StepId, WorkshopId
from game.files.journey.steps_json import read_step, write_step
from game.files.json_part import DamagedError, a_group, a_list, a_number, a_text, a_word, a_yes, complete
from game.files.workshop.phone_events_json import PHONE_READERS, write_phone_event
from game.files.workshop.plan_json import PLAN_READERS, write_plan

Tree = dict[str, object]


def write_move(move: ExerciseMove) -> list[object]:
    """Write a move in an exercise as a word, and what belongs to it."""
    match move:
        case Take(option):
            return ["take", option]
        case Count(option, hands):
            return ["count", option, hands]
        case Show():
            return ["show"]
        case VoteAgain():
            return ["again"]
        case Turn(by):
            return ["turn", by]
        case _ as never:
            assert_never(never)


def read_move(tree: object) -> ExerciseMove:
    """Read a move in an exercise; DamagedError if there is none like it."""
    match a_list(tree):
        case ["take", option]:
            return Take(OptionId(a_text(option)))
        case ["count", option, hands]:
            return Count(OptionId(a_text(option)), _whole(hands))
        case ["show"]:
            return Show()
        case ["again"]:
            return VoteAgain()
        case ["turn", by]:
            return Turn(_whole(by))
        case _:
            raise DamagedError(f"no move: {tree!r:.40}")


def write_event(event: SessionEvent) -> tuple[str, Tree]:
    """Write an event as its kind, and everything that belongs to it."""
    match event:
        case SessionBegun() | PeopleCounted() | TeamsCounted() | SessionEnded():
            return _write_frame(event)
        case StepOpened(step) | StepRepeated(step):
            return "opened" if isinstance(event, StepOpened) else "repeated", {"step": step}
        case ExerciseMoved(step, move):
            return "exercise", {"step": step, "move": write_move(move)}
        case TwinChosen() | CasePicked() | CaseBegun() | CaseMoved() | VoteSet():
            return _write_case_event(event)
        case Voted() | HandsCounted() | VotesRevealed():
            return _write_vote(event)
        case PhonesRead() | PhonesAnswered():
            return write_phone_event(event)
        case EndSet() | MinutesSet() | StepMoved() | StepPassed() | ItemPassed() | RemarkWritten():
            return write_plan(event)
        case StopReached(step, number):
            return "stop", {"step": step, "number": number}
        case CrossingEnded(step, result):
            return "crossing", {"step": step, "result": [result.level, result.points, result.moves, result.broken]}
        case _ as never:
            assert_never(never)


def read_event(kind: str, tree: object) -> SessionEvent:
    """Read an event of a kind; DamagedError if there is none like it."""
    reader = READERS.get(kind)
    if reader is None:
        raise DamagedError(f"no event: {kind:.40}")
    with complete():
        return reader(a_group(tree))


def _write_frame(event: SessionBegun | PeopleCounted | TeamsCounted | SessionEnded) -> tuple[str, Tree]:
    match event:
        case SessionBegun():
            return "begun", _write_begun(event)
        case PeopleCounted(people):
            return "people", {"people": people}
        case TeamsCounted(teams):
            return "teams", {"teams": teams}
        case SessionEnded():
            return "ended", {}
        case _ as never:
            assert_never(never)


def _write_begun(event: SessionBegun) -> Tree:
    return {
        "workshop": event.workshop,
        "people": event.people,
        "teams": event.teams,
        "level": event.level.value,
        "language": event.language,
    }


def _write_vote(event: Voted | HandsCounted | VotesRevealed) -> tuple[str, Tree]:
    where: Tree = {"step": event.step, "visit": event.visit, "round": event.round}
    match event:
        case Voted(team=team, reading=reading):
            return "vote", {**where, "team": team.value, "reading": reading and reading.value}
        case HandsCounted(reading=read, hands=hands):
            return "hands", {**where, "reading": read.value, "hands": hands}
        case VotesRevealed():
            return "revealed", where
        case _ as never:
            assert_never(never)


def _write_case_event(event: CaseEvent) -> tuple[str, Tree]:
    match event:
        case TwinChosen(step, twin):
            return "twin", {"step": step, "twin": twin}
        case CasePicked(step, case, twin):
            return "picked", {"step": step, "case": case, "twin": twin}
        case CaseBegun(step, number, twin, level):
            read = {} if level is None else {"level": level.value}
            return "case-begun", {"step": step, "number": number, "twin": twin, **read}
        case CaseMoved(step, move):
            return "case", {"step": step, "move": write_step(move)}
        case VoteSet(step, scene, wanted):
            return "vote-set", {"step": step, "scene": scene, "wanted": wanted}
        case _ as never:
            assert_never(never)


def _read_begun(tree: Tree) -> SessionEvent:
    return SessionBegun(
        workshop=WorkshopId(a_text(tree["workshop"])),
        people=a_number(tree["people"]),
        teams=a_number(tree["teams"]),
        level=a_word(Ages, tree["level"]),
        language=a_text(tree["language"]),
    )


def _read_vote(tree: Tree) -> SessionEvent:
    reading = None if tree["reading"] is None else a_word(Reading, tree["reading"])
    return Voted(_step(tree), a_number(tree["visit"]), a_number(tree["round"]), a_word(Team, tree["team"]), reading)


def _read_hands(tree: Tree) -> SessionEvent:
    where = _step(tree), a_number(tree["visit"]), a_number(tree["round"])
    return HandsCounted(*where, a_word(Reading, tree["reading"]), _whole(tree["hands"]))


def _read_crossing(tree: Tree) -> SessionEvent:
    level, points, moves, broken = a_list(tree["result"], 4)
    return CrossingEnded(_step(tree), CrossingResult(CrossingId(a_text(level)), a_number(points), a_number(moves), a_number(broken)))


def _step(tree: Tree) -> StepId:
    return StepId(a_text(tree["step"]))


def _twin(tree: Tree) -> TwinId | None:
    twin = tree["twin"]
    return None if twin is None else TwinId(a_text(twin))


def _level(tree: Tree) -> Ages | None:
    return a_word(Ages, tree["level"]) if "level" in tree else None


def _whole(value: object) -> int:
    """Take a whole number that may be negative."""
    if type(value) is not int:
        raise DamagedError(f"no number: {value!r:.40}")
    return value


READERS: dict[str, Callable[[Tree], SessionEvent]] = {
    "begun": _read_begun,
    "opened": lambda tree: StepOpened(_step(tree)),
    "repeated": lambda tree: StepRepeated(_step(tree)),
    "exercise": lambda tree: ExerciseMoved(_step(tree), read_move(tree["move"])),
    "twin": lambda tree: TwinChosen(_step(tree), _twin(tree)),
    "picked": lambda tree: CasePicked(_step(tree), CaseId(a_text(tree["case"])), _twin(tree)),
    "case-begun": lambda tree: CaseBegun(_step(tree), a_number(tree["number"]), _twin(tree), _level(tree)),
    "case": lambda tree: CaseMoved(_step(tree), read_step(tree["move"])),
    "vote-set": lambda tree: VoteSet(_step(tree), SceneId(a_text(tree["scene"])), a_yes(tree["wanted"])),
    "vote": _read_vote,
    "hands": _read_hands,
    "revealed": lambda tree: VotesRevealed(_step(tree), a_number(tree["visit"]), a_number(tree["round"])),
    "stop": lambda tree: StopReached(_step(tree), a_number(tree["number"])),
    "crossing": _read_crossing,
    "people": lambda tree: PeopleCounted(a_number(tree["people"])),
    "teams": lambda tree: TeamsCounted(a_number(tree["teams"])),
    **PLAN_READERS,
    "ended": lambda _: SessionEnded(),
    **PHONE_READERS,
}
"""How each kind of event is read."""
