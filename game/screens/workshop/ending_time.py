"""When a workshop has to end: set by a few presses, on the page on which it is begun and on the trainer's page."""

from math import ceil

from game.core.message import text
from game.screens.services import Services
from game.screens.workshop.trainer_time import clock_words
from game.ui.page.page import Column, Item, Row
from game.ui.page.pieces import Button, Size, Words

MINUTE = 60
ROUND = 5 * MINUTE
"""A bell rings at full five minutes."""
LENGTHS = (45, 90)
"""Minutes of a lesson, and of a double one."""


def end_row(services: Services, end: float | None) -> Item:
    """Return when it ends, and what changes that."""
    say = services.say
    words = text("Nobody waits for the end.") if end is None else text("It ends at {time}.", time=clock_words(end))
    earlier = Button("end-at:-5", say(text("{count} min", count="-5")), label=say(text("Five minutes earlier")), shut=end is None)
    later = Button("end-at:5", say(text("{count} min", count="+5")), label=say(text("Five minutes later")))
    fine = (
        Button("end-at:-1", say(text("{count} min", count="-1")), label=say(text("One minute earlier")), shut=end is None),
        Button("end-at:1", say(text("{count} min", count="+1")), label=say(text("One minute later")), shut=end is None),
    )
    lengths = tuple(Button(f"end-at:in-{count}", say(text("in {count} min", count=count))) for count in LENGTHS)
    off = Button("end-at:off", say(text("No end")), chosen=end is None)
    return Column((Words(say(words), Size.LEAD, bold=True), Row((earlier, fine[0], fine[1], later, *lengths, off), gap=12)), gap=10)


def end_after(end: float | None, by: str, now: float, planned: float) -> float | None:
    """Return when it ends after a press, in seconds since 1970: "off", "in-45", or minutes more; the first time near to what is planned."""
    if by == "off":
        return None
    if by.startswith("in-"):
        return now + int(by.removeprefix("in-")) * MINUTE
    if end is None:
        return ceil(max(planned, now) / ROUND) * float(ROUND)
    return end + int(by) * MINUTE
