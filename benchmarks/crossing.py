"""A frame of the paper stones in live mode, all keepers in the air and the wave running, beside a blit of the whole window."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pygame

from benchmarks.player import Player, at_the_river
from benchmarks.row import Row
from benchmarks.walking import DT, SIZE, opened, taken
from game.app.window.window import Window
from game.screens.crossing.hops import SECONDS, Hop
from game.screens.crossing.play import PlayScreen
from game.screens.crossing.river import River

FRAMES = 1200


def crossing() -> tuple[Row, ...]:
    """Middle and 99th percentile of the frames."""
    with TemporaryDirectory() as folder:
        player, window = at_the_river(Path(folder) / "data", SIZE), opened(Path(folder))
        pairs = frames(player, window)
    ours, bare = sorted(pair[0] for pair in pairs), sorted(pair[1] for pair in pairs)
    middle, late = len(pairs) // 2, int(len(pairs) * 0.99)
    return (
        Row("a frame of the river in live mode, median", ours[middle], "ms", bare[middle]),
        Row("a frame of the river in live mode, 99th percentile", ours[late], "ms", bare[late], most_ratio=2),
    )


def frames(player: Player, window: Window) -> list[tuple[float, float]]:
    """Milliseconds of each frame, each with those of a blit and a flip right after it."""
    machine, background = player.machine, pygame.Surface(SIZE)
    while window.show(machine):
        pass

    def frame() -> None:
        machine.tick(DT)
        window.show(machine)

    def whole() -> None:
        window.surface.blit(background, (0, 0))
        pygame.display.flip()

    pairs: list[tuple[float, float]] = []
    while len(pairs) < FRAMES:
        keep_jumping(player)
        pairs.append((taken(frame), taken(whole)))
    return pairs


def keep_jumping(player: Player) -> None:
    """Let everybody who has landed jump again, up and down between the bank and the water."""
    river = player.machine.stack[-1]
    if isinstance(river, PlayScreen) and len(river.hops) < len(river.now.board.line):
        player.machine.stack = (*player.machine.stack[:-1], replace(river, hops=tuple(leaps(river))))


def leaps(river: PlayScreen) -> list[Hop]:
    where, in_the_air = River(river.level, river.now), {hop.keeper: hop for hop in river.hops}
    made = []
    for index, number in enumerate(river.now.board.line):
        keeper = river.level.keepers[number].id
        begin = where.feet(index)
        hop = Hop(keeper, begin, (begin[0] + 150, begin[1]), -SECONDS * 0.1 * index)
        made.append(in_the_air.get(keeper, hop))
    return made
