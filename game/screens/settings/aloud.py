"""The part of the settings that is about reading aloud."""

from dataclasses import replace

from game.core.message import text
from game.core.settings import VOICE_PACES, Settings, reads_aloud, with_reading
from game.screens.furniture import heading
from game.screens.services import Services
from game.ui.input.intent import Activate
from game.ui.page.page import Card, Column, Item, Row
from game.ui.page.pieces import Button, Size, Words

PACES = (text("Slow"), text("Usual"), text("Quick"), text("Very quick"))
INSTALL = 'pip install "turning-point[voice]"'


def reading_card(services: Services) -> Item:
    """Return whether pages are read by themselves, how fast, and by which voice; without a voice how to get one."""
    say = services.say
    title = heading(say(text("Reading aloud (F9 reads the page, and stops)")))
    if not services.can_read():
        missing = text("The voice is not installed. It is an extra: {command}. A screen reader needs none.", command=INSTALL)
        return _card(title, Words(say(missing), Size.BODY, "soft"))
    now, by_itself = services.settings, reads_aloud(services.settings, room=services.room is not None)
    itself = (
        Button("aloud:off", say(text("Only when asked")), icon="pause", chosen=not by_itself),
        Button("aloud:on", say(text("By itself: what is new, and what has the frame")), icon="speech", chosen=by_itself),
    )
    paces = tuple(Button(f"pace:{pace}", say(name), chosen=pace == now.voice_pace) for pace, name in zip(VOICE_PACES, PACES, strict=True))
    voices = (
        Button("voice:low", say(text("Low voice")), icon="person", chosen=not now.voice_high),
        Button("voice:high", say(text("High voice")), icon="person", chosen=now.voice_high),
    )
    told = (Words(say(text("This is for workshops: the wall reads to the room.")), Size.BODY, "soft"),) if services.room is not None else ()
    return _card(title, Row(itself, gap=12), *told, Row(paces, gap=12), Row(voices, gap=12))


def reading_setting(services: Services, pressed: Activate) -> Settings:
    """Return settings after a button of that card was pressed; the same ones for any other button."""
    now, value = services.settings, pressed.of
    match pressed.what:
        case "aloud":
            return with_reading(now, by_itself=value == "on", room=services.room is not None)
        case "pace":
            return replace(now, voice_pace=int(value))
        case "voice":
            return replace(now, voice_high=value == "high")
        case _:
            return now


def _card(*items: Item) -> Item:
    return Card(Column(items, gap=12), pad=22, lift=4)
