"""Runs the real program and presses keys in it: python presses_keys.py KEYS ARGUMENTS; KEYS are names with commas between them."""

import sys
from threading import Event, Thread

import pygame

from game.app import play
from game.app.machine.machine import Machine
from game.cli import main
from game.ui.input.intent import Intent
from tests.pilot import KEYS, LETTERS

AGES = 1.0
"""Seconds that go by for the program before each key, so that none comes too soon after the last one."""
TURN = 0.01
"""Seconds between two looks at whether the last key has been taken."""


def press(names: list[str]) -> None:
    """Press one key after the other, each once the program has taken the last one; then close the window."""
    pause = Event()
    while not (pygame.display.get_init() and pygame.display.get_surface()):
        pause.wait(TURN)
    for name in names:
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=KEYS.get(name, 0), scancode=LETTERS.get(name, 0), mod=0))
        while pygame.display.get_init() and pygame.event.peek(pygame.KEYDOWN, pump=False):
            pause.wait(TURN)
    if pygame.display.get_init():
        pygame.event.post(pygame.event.Event(pygame.QUIT))


class Slow(Machine):
    """A machine at which nobody presses quickly."""

    def intend(self, intent: Intent) -> None:
        self.wait(AGES)
        super().intend(intent)


if __name__ == "__main__":
    vars(play)["Machine"] = Slow
    Thread(target=press, args=(sys.argv[1].split(","),), daemon=True).start()
    sys.exit(main(sys.argv[2:]))
