"""What can be done on every screen."""

from dataclasses import replace

from game.screens.furniture import GameAnswer, GameScreen
from game.screens.helping import HelpScreen
from game.screens.neutral import NeutralScreen
from game.screens.services import KeepSettings, Services
from game.screens.setting_up import SettingsScreen
from game.ui.intent import Activate, Intent, Wish
from game.ui.nav import Push, Stay


def answer(screen: GameScreen, services: Services, intent: Intent) -> GameAnswer | None:
    """Return what an intent leads to, on this screen or on any."""
    if isinstance(screen, NeutralScreen):
        return screen.handle(services, intent)
    match intent:
        case Wish.LEAVE | Activate(key="leave"):
            return GameAnswer(Push(NeutralScreen()))
        case Wish.FULL_SCREEN:
            settings = replace(services.settings, full_screen=not services.settings.full_screen)
            return GameAnswer(Stay(screen), (KeepSettings(settings),))
        case Wish.HELP | Activate(key="help") if not isinstance(screen, HelpScreen):
            return GameAnswer(Push(HelpScreen()))
        case Wish.SETTINGS | Activate(key="settings") if not isinstance(screen, SettingsScreen):
            return GameAnswer(Push(SettingsScreen()))
        case _:
            return screen.handle(services, intent)
