"""What is laid round or over a page, whatever page it is: stops for one switch, why nothing happened, how much is left of a talk."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from game.core.message import Text, text
from game.ui.page.marks import Layout
from game.ui.page.page import Anchor, Card, Column, Fill, Layers, Page, Row, Scroll
from game.ui.page.pieces import Button, Icon, Size, Words

FURTHER, TOP = "page:further", "page:top"
"""Where one switch stops to read on, and to read from the beginning."""
STOPS = (FURTHER, TOP)


@dataclass(frozen=True)
class Dress:
    """What is added to a page."""

    told: Text | None = None
    """Why nothing happened, for a moment."""
    stops: tuple[str, ...] = ()
    """The stops of one switch that are open."""
    counted: str = ""
    """How much is left of a talk, as minutes and seconds; empty while nothing is counted."""
    scrolls: bool = False
    """Whether the page scrolls as a whole."""


def stops_of(layout: Layout) -> tuple[str, ...]:
    """Return where one switch has to stop so that everything can be read."""
    further = any(reach.offset < reach.most for reach in layout.reaches)
    top = any(reach.offset for reach in layout.reaches)
    return (*((FURTHER,) if further else ()), *((TOP,) if top else ()))


def dress_page(page: Page, dress: Dress, say: Callable[[Text], str]) -> Page:
    """Return a page with what is added to it."""
    body = page.body
    if dress.stops:
        further = Button(FURTHER, say(text("Further down")), icon="arrow-down", size=Size.SMALL, shut=FURTHER not in dress.stops)
        top = Button(TOP, say(text("Back to the top")), icon="arrow-up", size=Size.SMALL, shut=TOP not in dress.stops)
        whole = Scroll("page", body) if dress.scrolls else Fill(body)
        body = Column((whole, Row((further, top), gap=12, pack="end")), gap=8)
    if dress.counted:
        left = Row((Icon("clock", say(text("Left for the talk")), 44), Words(dress.counted, Size.TITLE, bold=True)), gap=14)
        # Beside the page, not over it: nothing that is talked about is covered.
        body = Column((Fill(body), Row((Card(left, "card", pad=12, lift=6),))), gap=8)
    if dress.told is not None:
        sign, why = Icon("note", size=36, tone="on-ochre", paper="ochre"), Words(say(dress.told), Size.BODY, "on-ochre")
        words = Row((sign, why), (0.0, 1.0), gap=12)
        body = Layers((body, Anchor(Card(words, "ochre", pad=16, lift=12), y="bottom", margin=20)))
    return page if body is page.body else replace(page, body=body)
