"""What all phones said to a question, as the event that is written down when the room sees it."""

from game.core.exercise.exercise import OptionId
from game.core.law import Reading
from game.core.workshop.phone_events import PhoneEvent, PhonesAnswered, PhonesRead
from game.core.workshop.phones.asked import Asked
from game.core.workshop.phones.counting import Given, Paired, counted, how_sure, team_readings

READING, ITEM = "reading", "item"
"""What can be asked: how a scene is read (with its number on the path, and its name), and an item of an exercise."""


def said_event(asked: Asked, given: tuple[Given, ...]) -> PhoneEvent | None:
    """Return what phones said as an event; None if nobody said anything, or where it is not written down."""
    what, _, rest = asked.question.name.partition(":")
    counts = counted(asked, given)
    if not counts:
        return None
    if what == READING:
        return PhonesRead(
            step=asked.question.step,
            visit=int(rest.partition(":")[0]),
            round=asked.question.round,
            readings=tuple((Reading(name), count) for name, count in counts),
            teams=team_readings(given),
            sure=tuple((Reading(name), sure, count) for name, sure, count in how_sure(given)),
        )
    if what == ITEM:
        # Lines of a document are marked by the room as a whole; how many phones have a verdict is counted.
        told = tuple((OptionId(name), count) for name, count in counts if not asked.single or name in asked.single)
        return PhonesAnswered(asked.question.step, told)
    return None


def marked(asked: Asked, given: tuple[Given, ...]) -> tuple[OptionId, ...]:
    """Return the lines of a document that at least half of the phones marked that have answered; none where there is no document."""
    if not asked.single or asked.question.name.partition(":")[0] != ITEM:
        return ()
    lines = (each for each in counted(asked, given) if each[0] not in asked.single)
    return tuple(OptionId(name) for name, count in lines if 2 * count >= len(given))


def gain_event(asked: Asked, paired: Paired) -> PhonesAnswered:
    """Return how many had more right, as many, and fewer, as the answers to the question that asks for it."""
    counts = zip((OptionId("more"), OptionId("same"), OptionId("fewer")), paired.raw, strict=True)
    return PhonesAnswered(asked.question.step, tuple((name, count) for name, count in counts if count))
