"""A frame while the figure walks across the map, as the game's own loop makes it, beside a blit of the whole window."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import pygame

from benchmarks.player import Player, on_the_map
from benchmarks.row import Row
from game.app.window.window import Window
from game.core.settings import Theme

SIZE = (1920, 1080)
FRAMES, ROUNDS = 600, 8
DT = 1 / 60


def walking() -> tuple[Row, ...]:
    """Middle and 99th percentile of the frames of several walks."""
    with TemporaryDirectory() as folder:
        player, window = on_the_map(Path(folder) / "data", SIZE), opened(Path(folder))
        pairs = sorted(pair for _ in range(ROUNDS) for pair in walk(player, window))
    ours, bare = sorted(pair[0] for pair in pairs), sorted(pair[1] for pair in pairs)
    middle, late = len(pairs) // 2, int(len(pairs) * 0.99)
    return (
        Row("a frame of the walk, median", ours[middle], "ms", bare[middle]),
        Row("a frame of the walk, 99th percentile", ours[late], "ms", bare[late], most_ratio=2),
    )


def opened(folder: Path) -> Window:
    root = Path(__file__).parents[1]
    window = Window(root / "assets", root / "maps", folder / "cache", print)
    window.open(SIZE, full=False)
    window.wear(Theme.PAPER)
    return window


def walk(player: Player, window: Window) -> list[tuple[float, float]]:
    """Milliseconds of each frame of one walk, each with those of a blit and a flip right after it; then all is as before."""
    machine, before = player.machine, player.machine.stack
    while window.show(machine):
        pass
    machine.wait(1.0)
    player.press("walk")
    window.show(machine)
    background, country = pygame.Surface(SIZE), type(before[-1])

    def frame() -> None:
        machine.tick(DT)
        if type(machine.stack[-1]) is country:
            window.show(machine)

    def whole() -> None:
        window.surface.blit(background, (0, 0))
        pygame.display.flip()

    pairs: list[tuple[float, float]] = []
    while type(machine.stack[-1]) is country and len(pairs) < FRAMES:
        pairs.append((taken(frame), taken(whole)))
    machine.stack = before
    machine.refresh()
    window.forget()
    # The last one is the arrival: another page, and no frame of the walk.
    return pairs[:-1]


def taken(work: Callable[[], object]) -> float:
    begin = perf_counter()
    work()
    return (perf_counter() - begin) * 1000
