"""Journeys and steps as JSON trees and back; only what cannot be one is refused here, not what does not fit a case."""

from typing import assert_never

from game.core.journey.case import Belonging, CaseId, FactId, SceneId
from game.core.journey.history import Step
from game.core.journey.journey import (
    Arrive,
    Choose,
    Evidence,
    Journey,
    Keep,
    Listen,
    Look,
    Phase,
    Pin,
    PinReading,
    Respond,
    Sureness,
    Visit,
)
from game.core.journey.people import PersonId
from game.core.law import Part, Reading
from game.core.undo import Undo
from game.files.json_part import DamagedError, a_group, a_list, a_number, a_text, a_word, complete

PLAIN: dict[str, Step] = {"arrive": Arrive(), "listen": Listen(), "keep": Keep(), "undo": Undo()}


def write_step(step: Step) -> list[object]:
    """Write a step as a word, and what belongs to it."""
    match step:
        case Arrive() | Listen() | Keep() | Undo():
            return [type(step).__name__.lower()]
        case Look(at):
            return ["look", at]
        case Choose(choice):
            return ["choose", choice]
        case PinReading(reading, evidence, sureness):
            return ["pin", reading.value, _write_evidence(evidence), sureness and sureness.value]
        case Respond(responses):
            return ["respond", list(responses)]
        case _ as never:
            assert_never(never)


def read_step(tree: object) -> Step:
    """Read a step; DamagedError if there is none like it."""
    match a_list(tree):
        case [str(word)] if word in PLAIN:
            return PLAIN[word]
        case ["look", at]:
            return Look(a_text(at))
        case ["choose", choice]:
            return Choose(a_number(choice))
        case ["pin", reading, evidence, sureness]:
            return PinReading(a_word(Reading, reading), _read_evidence(evidence), _read_sureness(sureness))
        case ["respond", responses]:
            return Respond(tuple(a_number(each) for each in a_list(responses)))
        case _:
            raise DamagedError(f"no step: {tree!r:.40}")


def write_journey(journey: Journey) -> dict[str, object]:
    """Write a journey, all of it."""
    return {
        "case": journey.case,
        "phase": journey.phase.value,
        "path": [[visit.scene, visit.choice] for visit in journey.path],
        "belongings": [[what.value, held] for what, held in journey.belongings],
        "ahead": journey.ahead,
        "line": journey.line,
        "found": list(journey.found),
        "pins": [_write_pin(pin) for pin in journey.pins],
        "pending": journey.pending,
        "responses": list(journey.responses),
        "said": [list(said) for said in journey.said],
    }


def read_journey(tree: object) -> Journey:
    """Read a journey; DamagedError if something is missing or of the wrong kind."""
    keys = a_group(tree)
    with complete():
        return Journey(
            case=CaseId(a_text(keys["case"])),
            phase=a_word(Phase, keys["phase"]),
            path=tuple(_read_visit(visit) for visit in a_list(keys["path"])),
            belongings=tuple(_read_belonging(belonging) for belonging in a_list(keys["belongings"])),
            ahead=None if keys["ahead"] is None else SceneId(a_text(keys["ahead"])),
            line=a_number(keys["line"]),
            found=tuple(FactId(a_text(fact)) for fact in a_list(keys["found"])),
            pins=tuple(_read_pin(pin) for pin in a_list(keys["pins"])),
            pending=_maybe(keys["pending"]),
            responses=tuple(a_number(response) for response in a_list(keys["responses"])),
            said=tuple(_read_said(said) for said in a_list(keys["said"])),
        )


def _maybe(value: object) -> int | None:
    return None if value is None else a_number(value)


def _read_visit(tree: object) -> Visit:
    scene, choice = a_list(tree, 2)
    return Visit(SceneId(a_text(scene)), _maybe(choice))


def _read_belonging(tree: object) -> tuple[Belonging, PersonId | int]:
    what, held = a_list(tree, 2)
    belonging = a_word(Belonging, what)
    return belonging, a_number(held) if belonging.counted else PersonId(a_text(held))


def _read_said(tree: object) -> tuple[int, int]:
    visit, line = a_list(tree, 2)
    return a_number(visit), a_number(line)


def _write_pin(pin: Pin) -> list[object]:
    return [pin.visit, pin.reading.value, _write_evidence(pin.evidence), pin.sureness and pin.sureness.value]


def _read_pin(tree: object) -> Pin:
    visit, reading, evidence, sureness = a_list(tree, 4)
    return Pin(a_number(visit), a_word(Reading, reading), _read_evidence(evidence), _read_sureness(sureness))


def _write_evidence(evidence: tuple[Evidence, ...]) -> list[object]:
    return [[piece.part.value, piece.fact] for piece in evidence]


def _read_evidence(tree: object) -> tuple[Evidence, ...]:
    pairs = (a_list(piece, 2) for piece in a_list(tree))
    return tuple(Evidence(a_word(Part, part), FactId(a_text(fact))) for part, fact in pairs)


def _read_sureness(value: object) -> Sureness | None:
    return None if value is None else a_word(Sureness, value)
