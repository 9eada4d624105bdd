"""The page that asks for the language."""

from dataclasses import dataclass, replace

from game.core.message import text
from game.screens.effects import KeepSettings
from game.screens.furniture import GameAnswer, note_page
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop
from game.ui.page.page import Column, Page
from game.ui.page.pieces import Button, Size


@dataclass(frozen=True)
class LanguageScreen:
    """The languages, each by its own name."""

    def page(self, services: Services) -> Page:
        """Return a card with one button a language."""
        now = services.settings.language
        unread = services.say(text("not yet read by a native speaker"))
        buttons = tuple(
            Button(
                f"language:{each.code}",
                each.name,
                icon="globe",
                detail=unread if each.unread else "",
                chosen=each.code == now if now else None,
                size=Size.LEAD,
            )
            for each in services.languages
        )
        focus = f"language:{now}" if now else f"language:{services.languages[0].code}"
        return note_page(services.say(text("Language")), Column(buttons, gap=16), focus=focus)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Take over a language."""
        match intent:
            case Activate(what="language", of=code):
                settings = replace(services.settings, language=code)
                return GameAnswer(Pop(), (KeepSettings(settings),))
            case Wish.BACK | Wish.NEXT | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None
