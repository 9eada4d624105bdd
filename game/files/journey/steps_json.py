"""Steps of a journey, and its terms, as JSON trees and back; only what cannot be one is refused here, not what does not fit a case."""

from typing import assert_never

from game.core.journey.held import DeedId, FactId
from game.core.journey.history import Step
from game.core.journey.journey import Terms
from game.core.journey.moves import Arrive, Ask, Choose, Keep, Listen, Look, PinReading, Respond, TakeBack
from game.core.journey.pins import Evidence, Sureness
from game.core.law import Ages, Reading
from game.core.law_elements import Part
from game.core.undo import Undo
from game.files.json_part import DamagedError, a_group, a_list, a_number, a_text, a_word, a_yes, complete

PLAIN: dict[str, Step] = {"arrive": Arrive(), "listen": Listen(), "keep": Keep(), "takeback": TakeBack(), "undo": Undo()}


def write_step(step: Step) -> list[object]:
    """Write a step as a word, and what belongs to it."""
    match step:
        case Arrive() | Listen() | Keep() | TakeBack() | Undo():
            return [type(step).__name__.lower()]
        case Look(at):
            return ["look", at]
        case Ask(deed):
            return ["ask", deed]
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
        case ["ask", deed]:
            return Ask(DeedId(a_text(deed)))
        case ["choose", choice]:
            return Choose(a_number(choice))
        case ["pin", reading, evidence, sureness]:
            return PinReading(a_word(Reading, reading), _read_evidence(evidence), _read_sureness(sureness))
        case ["respond", responses]:
            return Respond(tuple(a_number(each) for each in a_list(responses)))
        case _:
            raise DamagedError(f"no step: {tree!r:.40}")


def write_terms(terms: Terms) -> dict[str, object]:
    """Write what was settled when a journey began."""
    return {"number": terms.number, "level": terms.level.value, "practice": terms.practice}


def read_terms(tree: object) -> Terms:
    """Read what was settled; DamagedError if something is missing or of the wrong kind."""
    keys = a_group(tree)
    with complete():
        return Terms(a_number(keys["number"]), a_word(Ages, keys["level"]), a_yes(keys["practice"]))


def _write_evidence(evidence: tuple[Evidence, ...]) -> list[object]:
    return [[piece.part and piece.part.value, piece.fact] for piece in evidence]


def _read_evidence(tree: object) -> tuple[Evidence, ...]:
    pairs = (a_list(piece, 2) for piece in a_list(tree))
    return tuple(Evidence(None if part is None else a_word(Part, part), FactId(a_text(fact))) for part, fact in pairs)


def _read_sureness(value: object) -> Sureness | None:
    return None if value is None else a_word(Sureness, value)
