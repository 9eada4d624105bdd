"""What all phones said to a question, as the event that is written down when the room sees it."""

from game.core.exercise.exercise import OptionId
from game.core.law import Reading
from game.core.workshop.phone_events import PhoneEvent, PhonesAnswered, PhonesRead
from game.core.workshop.phones.asked import Asked
from game.core.workshop.phones.counting import Given, counted, how_sure, team_readings

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
        return PhonesAnswered(asked.question.step, tuple((OptionId(name), count) for name, count in counts))
    return None
