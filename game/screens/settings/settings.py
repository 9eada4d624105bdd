"""Settings: text size, theme, motion, language, full screen, level, sounds."""

from dataclasses import dataclass, replace

from game.core.law import LEVELS, Ages, is_for
from game.core.message import text
from game.core.settings import PACES, TEXT_SIZES, Settings, Theme, with_lock
from game.core.sound import Loudness
from game.screens.effects import KeepSettings, LeaveSession
from game.screens.furniture import GameAnswer, entrance, heading, sheet_page, side_by_side
from game.screens.level_names import LEVEL_NAMES
from game.screens.loud import LOUDNESS_NAMES, loudness_now, set_loudness
from game.screens.services import Place, Services
from game.screens.settings.aloud import reading_card, reading_setting
from game.screens.settings.locking import LockScreen
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Home, Pop, Push, Stay
from game.ui.page.page import Card, Column, Item, Page, Row
from game.ui.page.pieces import Button, Size, Words


@dataclass(frozen=True)
class SettingsScreen:
    """What can be set; everything counts at once."""

    at: str = ""
    """What the first key press goes to."""

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
            _level(services),
            _sound(services),
            reading_card(services),
            _card(say(text("One switch: the focus goes on by itself, Space or a click takes what has it")), scan),
            entry=self.at or "back",
        )

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Take over a setting."""
        match intent:
            case Activate(key="back") | Wish.BACK | Wish.SETTINGS | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case Activate(what="sound", of=value):
                return GameAnswer(Stay(self), (KeepSettings(set_loudness(services, Loudness(value))),))
            case Activate(what="aloud" | "pace" | "voice"):
                return GameAnswer(Stay(self), (KeepSettings(reading_setting(services, intent)),))
            case Activate(key="lock"):
                return GameAnswer(Push(LockScreen(unlocks=bool(services.settings.lock))))
            case Activate() as pressed:
                return self._apply_setting(services, pressed)
            case _:
                return None

    def _apply_setting(self, services: Services, pressed: Activate) -> GameAnswer | None:
        now = services.settings
        settings = with_lock(now, change_setting(now, pressed))
        if settings == now:
            return None
        if is_for(now.level, settings.level):
            return GameAnswer(Stay(self), (KeepSettings(settings),))
        # What lies below may be for older ones than those who now sit here.
        left = (LeaveSession(),) if services.room is not None else ()
        return GameAnswer(Home((entrance(services, Place.TITLE), SettingsScreen(pressed.key))), (*left, KeepSettings(settings)))


def change_setting(settings: Settings, pressed: Activate) -> Settings:
    """Return settings after a button was pressed; the same ones for any other button."""
    value = pressed.of
    match pressed.what:
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
        case "level":
            return replace(settings, level=Ages(value))
        case "language":
            return replace(settings, language=value)
        case _:
            return settings


def pace_name(services: Services, pace: float) -> str:
    """Return how fast the focus goes on, in words."""
    if not pace:
        return services.say(text("Off"))
    return services.say(text("every {seconds} s", seconds=pace))


def _level(services: Services) -> Item:
    """Return who plays, and whether a trainer keeps it so."""
    say, now = services.say, services.settings
    buttons = tuple(
        Button(f"level:{level.value}", say(LEVEL_NAMES[level]), icon="person", chosen=level is now.level, shut=bool(now.lock))
        for level in LEVELS
    )
    if now.lock:
        told = text("Kept on {level} by your trainer.", level=LEVEL_NAMES[now.level])
    else:
        told = text("What is made for older ones is not shown.")
    lock = text("Unlock with the phrase") if now.lock else text("Lock this level with a phrase")
    words = Words(say(told), Size.BODY, "ink" if now.lock else "soft", bold=bool(now.lock))
    title = heading(say(text("Level: how old are the players?")))
    inside = (title, Row(buttons, gap=12), words, Row((Button("lock", say(lock), icon="lock"),)))
    return Card(Column(inside, gap=12), pad=22, lift=4)


def _sound(services: Services) -> Item:
    """Return how loud sounds are, here and now."""
    say, now = services.say, loudness_now(services)
    icons = {Loudness.OFF: "cross", Loudness.LOW: "minus", Loudness.ON: "plus"}
    buttons = tuple(Button(f"sound:{each.value}", say(LOUDNESS_NAMES[each]), icon=icons[each], chosen=each is now) for each in Loudness)
    told = text("Everything that is heard is also seen.")
    if services.room is not None:
        told = text("This is for workshops. Alone, sounds are as loud as they were set there.")
    inside = (heading(say(text("Sounds (F8)"))), Row(buttons, gap=12), Words(say(told), Size.BODY, "soft"))
    return Card(Column(inside, gap=12), pad=22, lift=4)


def _card(name: str, buttons: tuple[Button, ...]) -> Item:
    return Card(Column((heading(name), Row(buttons, gap=12)), gap=12), pad=22, lift=4)
