"""Why nothing happened: one small line on what a page waits for."""

from math import ceil

from game.core.message import Text, text
from game.screens.services import Services
from game.ui.page.marks import Layout
from game.ui.page.page import Card, Page, walk
from game.ui.page.pieces import Button

OVER = 20
"""Seconds for which it is still seen that a talk is over."""

TOOLS = frozenset(("back", "help", "settings", "leave", "trainer", "notes", "undo", "previous", "before", "page:further", "page:top"))
"""What stands on many pages, and is no way on."""
NUMBER = text("Somebody has to choose: press its number.")
COUNT = text("Type how many hands went up, or press plus and minus.")
TAKES = text("In a workshop Enter presses only the green button. Ctrl and Enter together press this.")
GREEN = text("Press the green button to go on.")
CHOOSE = text("Somebody has to choose: take something with the arrows and Enter, or with the mouse.")
NOTHING = text("Nothing follows on this page. Esc leads back.")


def is_room(services: Services) -> bool:
    """Whether a workshop is held, in which a key may have been sent by a presenter's clicker; somebody with one switch sends all keys."""
    return services.room is not None and not services.settings.scan


def one_way(page: Page, layout: Layout) -> bool:
    """Whether a page has nothing to press but the way on and what stands on many pages."""
    return all(each.shut or each.key == page.on or each.key in TOOLS for each in layout.targets)


def why_not(page: Page, otherwise: Text | None = None) -> Text | None:
    """Return why going on, or pressing what has the focus, led nowhere; None on a page that keeps quiet."""
    if page.quiet:
        return None
    buttons = [item for item in walk(page.body) if isinstance(item, Button) and not item.shut]
    if any(isinstance(item, Button | Card) and item.key.startswith("plus:") for item in walk(page.body)):
        return COUNT
    if any(button.number.isdecimal() for button in buttons) and (otherwise is None or not page.on):
        return NUMBER
    if otherwise is not None:
        return otherwise
    if page.on:
        return GREEN
    return CHOOSE if any(button.key not in TOOLS for button in buttons) else NOTHING


def talk_left(services: Services) -> str:
    """Return how much is left of the talk that is counted down, as 1:05; it says 0:00 for a while, then nothing."""
    until = None if services.room is None else services.room.talk_until
    if until is None:
        return ""
    left = ceil(until - services.now())
    return "" if left < -OVER else f"{max(0, left) // 60}:{max(0, left) % 60:02}"
