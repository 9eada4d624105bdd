"""What can be done on every screen."""

from dataclasses import replace

from game.screens.blank import BlankScreen
from game.screens.effects import KeepSettings
from game.screens.furniture import GameAnswer, GameScreen
from game.screens.helping import HelpScreen
from game.screens.leaving import LeavingScreen
from game.screens.loud import louder
from game.screens.neutral import NeutralScreen
from game.screens.note import NoteScreen
from game.screens.services import Services
from game.screens.settings.settings import SettingsScreen
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Down, Pop, Push, Stay, Swap

Stack = tuple[GameScreen, ...]


def answer(stack: Stack, services: Services, intent: Intent) -> GameAnswer | None:
    """Return what an intent leads to, on the screen on top or on any."""
    screen = stack[-1]
    if isinstance(screen, NeutralScreen):
        return screen.handle(services, intent)
    if services.room is not None:
        held = _answer_in_workshop(stack, services, intent)
        if held is not None:
            return held
    if isinstance(screen, BlankScreen):
        return screen.handle(services, intent)
    match intent:
        case Wish.LEAVE | Activate(key="leave"):
            # Who comes back from the quiet picture is not asked what was asked before.
            return GameAnswer(Swap((NeutralScreen(),), 1) if isinstance(screen, LeavingScreen) else Push(NeutralScreen()))
        case Wish.FULL_SCREEN:
            settings = replace(services.settings, full_screen=not services.settings.full_screen)
            return GameAnswer(Stay(screen), (KeepSettings(settings),))
        case Wish.SOUND:
            return GameAnswer(Stay(screen), (KeepSettings(louder(services)),))
        case Wish.HELP | Activate(key="help") if not isinstance(screen, HelpScreen):
            return _over(stack, HelpScreen())
        case Wish.SETTINGS | Activate(key="settings") if not isinstance(screen, SettingsScreen):
            return _over(stack, SettingsScreen())
        case _:
            return screen.handle(services, intent)


def _over(stack: Stack, screen: GameScreen) -> GameAnswer:
    """Lay a screen on top; where one of its kind lies already, go back to that."""
    there = any(type(each) is type(screen) for each in stack)
    return GameAnswer(Down(screen, type(screen)) if there else Push(screen))


def _answer_in_workshop(stack: Stack, services: Services, intent: Intent) -> GameAnswer | None:
    """Return what an intent leads to on any screen while a workshop is held."""
    from game.screens.workshop.phones.joining import JoinScreen  # noqa: PLC0415  the title is shown sooner without all that a workshop needs
    from game.screens.workshop.trainer import TrainerScreen  # noqa: PLC0415

    screen = stack[-1]
    match intent:
        case Wish.TRAINER | Activate(key="trainer") if not isinstance(screen, TrainerScreen):
            return _over(stack, TrainerScreen())
        case Wish.BLANK | Activate(key="blank") if not isinstance(screen, BlankScreen | TrainerScreen) or _is_dark(stack[:-1]):
            return _over(stack, BlankScreen())
        case Wish.PHONES if not isinstance(screen, TrainerScreen | BlankScreen | JoinScreen):
            return _over(stack, JoinScreen())
        case Wish.BACK:
            return _leaving_question(stack, services)
        case _:
            return None


def _is_dark(stack: Stack) -> bool:
    return any(isinstance(each, BlankScreen) for each in stack)


def _leaving_question(stack: Stack, services: Services) -> GameAnswer | None:
    """Ask before a room leaves the workshop, or what it does in a step; None where going back leaves neither."""
    from game.screens.workshop.step import StepScreen  # noqa: PLC0415

    screen = stack[-1]
    in_step = len(stack) > 1 and isinstance(stack[-2], StepScreen) and not _lies_over(screen)
    if not in_step and not isinstance(screen, StepScreen):
        return None
    back = screen.handle(services, Wish.BACK)
    if back is None or not isinstance(back.nav, Pop):
        return None
    return GameAnswer(Push(LeavingScreen(not in_step, back.effects), screen))


def _lies_over(screen: GameScreen) -> bool:
    """Whether a screen only lies over what a room does for a while."""
    from game.screens.workshop.phones.joining import JoinScreen  # noqa: PLC0415
    from game.screens.workshop.results import RoomResultsScreen  # noqa: PLC0415
    from game.screens.workshop.trainer import TrainerScreen  # noqa: PLC0415

    over = (HelpScreen, SettingsScreen, BlankScreen, NoteScreen, LeavingScreen, TrainerScreen, RoomResultsScreen, JoinScreen)
    return isinstance(screen, over)
