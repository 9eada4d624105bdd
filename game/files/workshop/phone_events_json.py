"""What phones said in a session as JSON trees and back."""

from collections.abc import Callable
from typing import assert_never

from game.core.exercise.exercise import OptionId
from game.core.journey.pins import Sureness
from game.core.law import Reading
from game.core.workshop.phone_events import PhoneEvent, PhonesAnswered, PhonesRead
from game.core.workshop.team import Team
from game.core.workshop.workshop import StepId
from game.files.json_part import a_list, a_number, a_text, a_word

Tree = dict[str, object]


def write_phone_event(event: PhoneEvent) -> tuple[str, Tree]:
    """Write what phones said as its kind, and everything that belongs to it."""
    match event:
        case PhonesRead():
            return "phones-read", _write_read(event)
        case PhonesAnswered(step, counts):
            return "phones-answered", {"step": step, "counts": [list(each) for each in counts]}
        case _ as never:
            assert_never(never)


def _write_read(event: PhonesRead) -> Tree:
    return {
        "step": event.step,
        "visit": event.visit,
        "round": event.round,
        "readings": [[reading.value, count] for reading, count in event.readings],
        "teams": [[team.value, reading.value] for team, reading in event.teams],
        "sure": [[reading.value, sure.value, count] for reading, sure, count in event.sure],
    }


def _read_read(tree: Tree) -> PhoneEvent:
    return PhonesRead(
        _step(tree),
        a_number(tree["visit"]),
        a_number(tree["round"]),
        tuple((a_word(Reading, reading), a_number(count)) for reading, count in _parts(tree["readings"], 2)),
        tuple((a_word(Team, team), a_word(Reading, reading)) for team, reading in _parts(tree["teams"], 2)),
        tuple((a_word(Reading, of), a_word(Sureness, sure), a_number(count)) for of, sure, count in _parts(tree["sure"], 3)),
    )


def _read_answered(tree: Tree) -> PhoneEvent:
    counts = tuple((OptionId(a_text(option)), a_number(count)) for option, count in _parts(tree["counts"], 2))
    return PhonesAnswered(_step(tree), counts)


def _parts(tree: object, length: int) -> tuple[list[object], ...]:
    return tuple(a_list(each, length) for each in a_list(tree))


def _step(tree: Tree) -> StepId:
    return StepId(a_text(tree["step"]))


PHONE_READERS: dict[str, Callable[[Tree], PhoneEvent]] = {
    "phones-read": _read_read,
    "phones-answered": _read_answered,
}
"""How each kind of event is read."""
