"""What can be done on every screen."""

from dataclasses import replace

from game.screens.blank import BlankScreen
from game.screens.effects import KeepSettings
from game.screens.furniture import GameAnswer, GameScreen
from game.screens.helping import HelpScreen
from game.screens.neutral import NeutralScreen
from game.screens.services import Services
from game.screens.settings.settings import SettingsScreen
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Push, Stay


def answer(screen: GameScreen, services: Services, intent: Intent) -> GameAnswer | None:
    """Return what an intent leads to, on this screen or on any."""
    if isinstance(screen, NeutralScreen):
        return screen.handle(services, intent)
    if services.room is not None:
        held = _held(screen, intent)
        if held is not None:
            return held
    if isinstance(screen, BlankScreen):
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


def _held(screen: GameScreen, intent: Intent) -> GameAnswer | None:
    """Return what an intent leads to on any screen while a workshop is held."""
    from game.screens.workshop.trainer import TrainerScreen  # noqa: PLC0415  the title is shown sooner without all that a workshop needs

    match intent:
        case Wish.TRAINER | Activate(key="trainer") if not isinstance(screen, TrainerScreen):
            return GameAnswer(Push(TrainerScreen()))
        case Wish.BLANK | Activate(key="blank") if not isinstance(screen, BlankScreen | TrainerScreen):
            return GameAnswer(Push(BlankScreen()))
        case _:
            return None
