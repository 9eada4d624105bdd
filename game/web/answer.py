"""What a form's answer means on a page. Whatever is not on the page, or is shut there, means nothing."""

from collections.abc import Iterator, Mapping

from game.ui.input.intent import Activate, Intent, Typed
from game.ui.page.page import Card, Page, walk
from game.ui.page.pieces import Button, Spot

PRESS, NUMBER, TYPED = "press", "number", "typed"
"""The names of the fields: what was pressed, on which page, what was written."""
LONGEST = 200
"""Letters that are taken of what was written."""


def intent_of(page: Page, form: Mapping[str, str]) -> Intent | None:
    """Return what a form means on the page that is shown now; None for a key that is not open on it."""
    key = form.get(PRESS, "")
    if key:
        return Activate(key) if key in open_keys(page) else None
    words = "".join(letter for letter in form.get(TYPED, "")[:LONGEST] if letter.isprintable())
    return Typed(words) if page.types and words else None


def open_keys(page: Page) -> frozenset[str]:
    """Return everything that can be pressed on a page now."""
    return frozenset(_open(page))


def _open(page: Page) -> Iterator[str]:
    for item in walk(page.body):
        match item:
            case Button(key=key, shut=False) | Card(key=key) | Spot(key=key) if key:
                yield key
            case _:
                pass
