"""How soon the room sees the first page of a workshop: after F5 when it begins, and after F5 on the title when it goes on."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import pygame

from benchmarks.player import Player, before_the_title
from benchmarks.row import Row, row
from benchmarks.walking import SIZE, opened
from game.app.window.window import Window
from game.core.law import Ages
from game.core.workshop.session_events import SessionBegun, StepOpened
from game.core.workshop.workshop import StepId, WorkshopId
from game.screens.effects import BeginSession, Log
from game.ui.input.intent import Activate, Wish

ROOT = Path(__file__).parents[1]
RUNS, MOST = 7, 100
WORKSHOP, FIRST = "a-day", "ground-rules"


def holding() -> tuple[Row, ...]:
    """From the key to the painted page; bare is a blit of the whole window and a flip."""
    with TemporaryDirectory() as folder:
        begun = [(began(Path(folder) / f"begun-{run}"), bare()) for run in range(RUNS)]
        held = Path(folder) / "held"
        desk = before_the_title(held, SIZE).desk
        for effect in (BeginSession(SessionBegun(WorkshopId(WORKSHOP), 20, 4, Ages.ADULT, "en")), Log(StepOpened(StepId(FIRST)))):
            desk.do(effect)
        on = [(_in_a_new_process(held), bare()) for _ in range(RUNS)]
    return (
        row("the first page of a workshop, from the key that begins it", begun, most=MOST),
        row("a workshop goes on, from F5 on the title of a new process", on, most=MOST),
    )


def began(data: Path) -> float:
    """Choose a workshop and press F5; return the milliseconds until its first page is painted."""
    player, window = _seated(data)
    for intent in (Activate("workshops"), Activate(f"workshop:{WORKSHOP}")):
        player.machine.intend(intent)
        _finish(player, window)
    return _pressed(player, window)


def went_on(data: Path) -> float:
    """Press F5 on the title; return the milliseconds until the step that the room was at is painted."""
    return _pressed(*_seated(data))


def bare() -> float:
    """Return the milliseconds of a blit and a flip."""
    pygame.display.init()
    window, background = pygame.display.set_mode(SIZE), pygame.Surface(SIZE)

    def whole() -> None:
        window.blit(background, (0, 0))
        pygame.display.flip()

    return _taken(whole)


def _seated(data: Path) -> tuple[Player, Window]:
    window = opened(data)
    player = before_the_title(data, SIZE)
    _finish(player, window)
    return player, window


def _pressed(player: Player, window: Window) -> float:
    title = player.machine.page.title

    def press() -> None:
        player.machine.intend(Wish.START)
        window.show(player.machine)

    taken = _taken(press)
    if player.machine.page.title == title:
        raise RuntimeError(f"F5 leads nowhere on {title}")
    return taken


def _finish(player: Player, window: Window) -> None:
    while window.show(player.machine):
        pass


def _taken(work: Callable[[], object]) -> float:
    before = perf_counter()
    work()
    return (perf_counter() - before) * 1000


def _in_a_new_process(data: Path) -> float:
    words = (sys.executable, "-m", "benchmarks.holding", str(data))
    return float(subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split()[-1])


if __name__ == "__main__":
    print(went_on(Path(sys.argv[1])))
