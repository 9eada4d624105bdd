"""Starts the program as `game.cli` does, and writes each page that it shows into a folder: run by the tests as a process of its own."""

import json
import os
import sys
from pathlib import Path

import pygame

from game import cli
from game.app import play
from game.app.machine.machine import Machine
from game.app.window.trainer_window import TrainerWindow
from game.app.window.window import Window
from game.ui.page.spoken import spoken_words


class Teller:
    """Writes pages down, whole ones only, and only what is new."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._told: dict[str, str] = {}

    def tell(self, name: str, machine: Machine | None) -> None:
        """Write down what a machine shows under the name of its window."""
        if machine is not None and machine.stack and not machine.ready:
            # Nobody has looked at it yet, and it takes no press: whoever waits for a page wants to press something on it.
            return
        shown = None if machine is None or not machine.stack else _shown(machine)
        words = json.dumps(shown)
        if self._told.get(name) == words:
            return
        self._told[name] = words
        beside = self._folder / f"{name}.new"
        beside.write_text(words, encoding="utf-8")
        beside.replace(self._folder / f"{name}.json")


def _shown(machine: Machine) -> dict[str, object]:
    places = {target.key: (target.box.x + target.box.w // 2, target.box.y + target.box.h // 2) for target in machine.layout.targets}
    return {
        "window": pygame.display.get_wm_info()["window"],
        "words": spoken_words(machine.page),
        "focus": machine.focus,
        "screen": type(machine.stack[-1]).__name__,
        "targets": places,
    }


def main(folder: Path, arguments: list[str]) -> int:
    """Play as the arguments say."""
    teller = Teller(folder)

    class TellingWindow(Window):
        def show(self, machine: Machine) -> bool:
            busy = super().show(machine)
            teller.tell("room", machine)
            return busy

    class TellingTrainerWindow(TrainerWindow):
        def turn(self, machine: Machine, dt: float) -> None:
            super().turn(machine, dt)
            teller.tell("trainer", self.machine)

    vars(play).update(Window=TellingWindow, TrainerWindow=TellingTrainerWindow)
    return cli.main(arguments)


if __name__ == "__main__":
    sys.exit(main(Path(os.environ["TELLS_PAGES_INTO"]), sys.argv[1:]))
