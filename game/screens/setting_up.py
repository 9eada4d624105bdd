"""Settings: text size, theme, motion, language, full screen."""

from dataclasses import dataclass, replace

from game.core.message import text
from game.core.settings import PACES, TEXT_SIZES, Settings, Theme
from game.screens.furniture import GameAnswer, heading, sheet_page, side_by_side
from game.screens.services import KeepSettings, Services
from game.ui.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Stay
from game.ui.page import Button, Card, Column, Item, Page, Row


@dataclass(frozen=True)
class SettingsScreen:
    """What can be set; everything counts at once."""

    def page(self, services: Services) -> Page:
        """Return one card a setting."""
        say, now = services.say, services.settings
        sizes = tuple(Button(f"size:{size}", say(text("{percent} %", percent=size)), chosen=size == now.text_size) for size in TEXT_SIZES)
        themes = (
            Button("theme:paper", say(text("Paper")), icon="note", chosen=now.theme is Theme.PAPER),
            Button("theme:contrast", say(text("High contrast")), icon="eye", chosen=now.theme is Theme.CONTRAST),
        )
        motion = (
            Button("motion:on", say(text("Paper moves")), icon="walk", chosen=now.motion),
            Button("motion:off", say(text("Paper keeps still")), icon="pause", chosen=not now.motion),
        )
        screen = (
            Button("screen:window", say(text("In a window")), icon="minus", chosen=not now.full_screen),
            Button("screen:full", say(text("Full screen (F11)")), icon="full-screen", chosen=now.full_screen),
        )
        languages = tuple(
            Button(f"language:{each.code}", each.name, icon="globe", chosen=each.code == now.language) for each in services.languages
        )
        scan = tuple(Button(f"scan:{pace}", pace_name(services, pace), chosen=pace == now.scan) for pace in PACES)
        return sheet_page(
            services,
            say(text("Settings")),
            _card(say(text("Size of the words")), sizes),
            side_by_side(
                (_card(say(text("Look")), themes), _card(say(text("Motion")), motion)),
                (_card(say(text("Language")), languages), _card(say(text("Window")), screen)),
            ),
            _card(say(text("One switch: the focus goes on by itself, Space or a click takes what has it")), scan),
        )

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Take over a setting."""
        match intent:
            case Activate(key="back") | Wish.BACK | Wish.SETTINGS | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case Activate(key=key):
                settings = changed(services.settings, key)
                return GameAnswer(Stay(self), (KeepSettings(settings),)) if settings != services.settings else None
            case _:
                return None


def changed(settings: Settings, key: str) -> Settings:
    """Return settings after a button was pressed; the same ones for any other key."""
    what, _, value = key.partition(":")
    match what:
        case "size":
            return replace(settings, text_size=int(value))
        case "theme":
            return replace(settings, theme=Theme(value))
        case "motion":
            return replace(settings, motion=value == "on")
        case "screen":
            return replace(settings, full_screen=value == "full")
        case "scan":
            return replace(settings, scan=float(value))
        case "language":
            return replace(settings, language=value)
        case _:
            return settings


def pace_name(services: Services, pace: float) -> str:
    """Return how fast the focus goes on, in words."""
    if not pace:
        return services.say(text("Off"))
    return services.say(text("every {seconds} s", seconds=f"{pace:g}"))


def _card(name: str, buttons: tuple[Button, ...]) -> Item:
    return Card(Column((heading(name), Row(buttons, gap=12)), gap=12), pad=22, lift=4)
