"""Starts the game, keeps it going, and says so when something goes wrong."""

import logging
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from game.app.desk.desk import Desk
from game.app.machine.machine import Machine
from game.app.phones.host import PhoneHost
from game.app.ready import SORRY, tell
from game.app.window.arranger import Arranger
from game.app.window.hearing import Hearing
from game.app.window.trainer_window import TrainerWindow
from game.app.window.window import NoScreenError, Window, run
from game.core.message import text
from game.files.log import close_log, open_log
from game.files.places import Places, leave, open_places
from game.screens.furniture import GameScreen
from game.screens.note import NoteScreen
from game.screens.settings.language import LanguageScreen
from game.screens.title import TitleScreen

LOG = logging.getLogger(__name__)
MOST_FAULTS = 3
"""Faults after which the game gives up instead of trying again."""
NO_SCREEN = (
    f"{SORRY}there is no screen here that a window could be shown on.",
    "Start it on the computer that has the screen, after you have logged in there, and not through ssh or as a service.",
)


@dataclass(frozen=True)
class Wanted:
    """What the command line asks for."""

    data: Path | None = None
    size: tuple[int, int] | None = None
    language: str = ""
    case: str = ""
    trainer_window: bool = False
    """Whether the trainer's page has a window of its own with one display, too."""
    phones: bool = False
    """Whether phones are let in as soon as a workshop is held."""


def play(wanted: Wanted) -> int:
    """Play until the player ends it; return the exit code."""
    places = open_places(wanted.data)
    log = open_log(places.log)
    try:
        return _play(wanted, places)
    except NoScreenError:
        tell(NO_SCREEN)
        return 1
    except Exception:
        LOG.exception("The game could not begin")
        tell((_sorry(places),))
        return 1
    finally:
        close_log(log)
        leave(places)


def _play(wanted: Wanted, places: Places) -> int:
    desk = Desk(places, wanted.language)
    window = Window(places.assets, places.content / "maps", places.cache, LOG.warning)
    window.open(wanted.size, full=desk.settings.full_screen)
    window.wear(desk.settings.theme)
    desk.call_keys(window.keyboard.cap)
    machine = Machine(desk, _first(desk, wanted), window.surface.get_size(), window.type)
    arranger = Arranger(window, LOG.warning, always=wanted.trainer_window)
    trainer, faults, hearing = TrainerWindow(window, desk, arranger), 0, Hearing(desk, places.assets)
    host = PhoneHost(desk, places, at_once=wanted.phones)
    while machine.stack:
        try:
            run(machine, window, partial(_settle, desk, host, window, arranger, hearing), trainer)
        except Exception:
            # Whatever it is: nothing is lost, and the player is told.
            LOG.exception("A fault while playing")
            faults += 1
            if faults >= MOST_FAULTS:
                raise
            machine = Machine(desk, (TitleScreen(), _fault(places)), window.surface.get_size(), window.type)
            window.forget()
            trainer.close()
    trainer.close()
    host.close()
    hearing.close()
    return 0


def _settle(desk: Desk, host: PhoneHost, window: Window, arranger: Arranger, hearing: Hearing, machine: Machine) -> None:
    """Take over changed settings, and lay what has to be said on top."""
    window.wear(desk.settings.theme)
    arranger.full_screen(full=desk.settings.full_screen)
    if window.surface.get_size() != machine.layout.size:
        machine.resize(window.surface.get_size())
    if host.turn(machine.stack):
        machine.refresh()
    hearing.turn(machine)
    if desk.notes:
        notes, desk.notes = tuple(desk.notes), []
        machine.lay(NoteScreen(text("Please note"), notes, "note"))


def _first(desk: Desk, wanted: Wanted) -> tuple[GameScreen, ...]:
    """Return the screens the game begins with."""
    screens: tuple[GameScreen, ...] = (TitleScreen(),)
    if wanted.case:
        from game.app.first_screen import asked_for  # noqa: PLC0415  without a case none of its screens is needed yet

        screens = (*screens, *asked_for(desk, wanted.case))
    return screens if desk.settings.language else (*screens, LanguageScreen())


def _fault(places: Places) -> NoteScreen:
    words = (
        text("Something went wrong in the program. Everything up to your last step is kept."),
        text("What happened is written down in {file}. Please send it to the people who gave you the game.", file=str(places.log)),
    )
    return NoteScreen(text("That should not have happened"), words, "torn")


def _sorry(places: Places) -> str:
    return f"The game has to end because something went wrong. Everything is kept. What happened is written down in {places.log}."
