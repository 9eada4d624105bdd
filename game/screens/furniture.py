"""What stands on many pages: the head, its tools, small chips."""

from game.core.message import Text, text
from game.screens.services import Destination, Services
from game.ui.nav import Answer, Screen
from game.ui.page.page import Anchor, Card, Column, Item, Page, Row, Scroll
from game.ui.page.pieces import Button, Gap, Icon, Size, Words

GameScreen = Screen[Services]
"""A screen of this game."""
GameAnswer = Answer[Services]
"""What a screen of this game answers."""

WIDE_TEXT = 150
"""Text size in percent from which pages have less beside each other."""
WIDE, WIDEST = 1600, 1800
"""Units of a window's width from which a page has room beside what it asks, and from which it has plenty."""


def entrance(services: Services, destination: Destination) -> GameScreen:
    """Return the screen at a destination, without knowing which one that is."""
    return services.entrances(services, destination)


def trainer_button(services: Services) -> tuple[Button, ...]:
    """Return the way to the trainer's page by mouse or gamepad, while a workshop is held."""
    if services.room is None:
        return ()
    return (Button("trainer", "", icon="quill", label=services.say(text("Trainer's page ({key})", key=services.cap("T")))),)


def tools(services: Services, *extra: Button) -> tuple[Item, ...]:
    """Return the buttons that are on every page: help, settings and whatever the page adds."""
    return (
        *extra,
        *trainer_button(services),
        Button("help", "", icon="help", label=services.say(text("Help and helplines"))),
        Button("settings", "", icon="settings", label=services.say(text("Settings"))),
        Button("leave", "", icon="leave", label=services.say(text("Leave at once, to a quiet picture"))),
    )


def head(services: Services, title: str, *extra: Button, under: str = "") -> Item:
    """Return a page's head: the way back, its title, and the tools."""
    back = Button("back", "", icon="arrow-back", label=services.say(text("Back")))
    words: Item = Words(title, Size.TITLE, "ink", bold=True)
    if under:
        words = Column((words, Words(under, Size.BODY, "soft")), gap=2)
    buttons = tools(services, *extra)
    if services.settings.text_size >= WIDE_TEXT:
        return Column((Row((back, *buttons), gap=12), words))
    return Row((back, words, *buttons), (0.0, 1.0, *(0.0 for _ in buttons)), gap=16, stretch=False)


def sheet_page(
    services: Services, title: str, *items: Item, entry: str = "back", foot: Item | None = None, under: str = "", on: str = ""
) -> Page:
    """Return a page with a head, things below each other that scroll, and perhaps a foot that stays."""
    return Page(title, page_frame(services, head(services, title, under=under), Column(items, gap=20), foot), entry=entry, on=on)


def page_frame(services: Services, top: Item, body: Item, foot: Item | None = None) -> Item:
    """Return a head that stays, a body that scrolls, and perhaps a foot that stays; with big words all of it scrolls."""
    feet = () if foot is None else (foot,)
    if services.settings.text_size >= WIDE_TEXT:
        return Scroll("main", Column((top, body, *feet), gap=20))
    return Column((top, Scroll("main", body), *feet), gap=20)


def side_by_side(left: tuple[Item, ...], right: tuple[Item, ...]) -> Item:
    """Return two columns, below each other where there is no room."""
    return Row((Column(left, gap=20), Column(right, gap=20)), (1.0, 1.0), gap=22, align="start", stack_below=1250)


def note_page(title: str, *items: Item, focus: str, on: str = "", background: str = "desk") -> Page:
    """Return a page with one card in the middle."""
    inside = Column((Words(title, Size.TITLE, bold=True), Gap(4), *items), gap=18)
    return Page(title, Anchor(Card(inside, lift=12, pad=44), width=1000), focus, on=on, background=background)


def heading(words: str) -> Words:
    """Return the heading of a part of a page."""
    return Words(words, Size.LEAD, bold=True)


def bullet(words: str, icon: str = "pin", size: Size = Size.BODY) -> Item:
    """Return a line with a small sign in front."""
    return Row((Icon(icon, size=30, tone="redtext"), Words(words, size)), (0.0, 1.0), gap=14, align="start")


def chip(words: str, icon: str = "", tone: str = "sand") -> Item:
    """Return a small piece of paper with a word on it."""
    label = Words(words, Size.SMALL, f"on-{tone}")
    inner: Item = Row((Icon(icon, size=26, tone=f"on-{tone}", paper=tone), label), gap=8) if icon else label
    return Card(inner, tone, pad=9, lift=2)


def comma(services: Services, words: tuple[Text, ...]) -> str:
    """Return a list in one line."""
    return ", ".join(services.say(word) for word in words)
