"""The game as a process beside a bare window: how soon it shows itself, what it costs at rest, how much memory it takes."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import pygame

from benchmarks.player import on_the_map
from benchmarks.row import Row, row

ROOT = Path(__file__).parents[1]
STARTS, RESTS = 9, 3
REST = 10.0
"""Seconds for which a still window is watched."""
MIB = 2**20


@dataclass(frozen=True)
class Seen:
    """What one run showed: milliseconds to the first picture, share of a core at rest, MiB of memory."""

    first: float
    busy: float = 0.0
    memory: float = 0.0


@dataclass(frozen=True)
class Yard:
    """A folder for one series of runs, with compiled Python, the game's data, and a picture for the bare window."""

    folder: Path

    def game(self, size: str, seconds: float = 0, keys: str = "-") -> Seen:
        arguments = ("--data", str(self.folder / "data"), "--window", size, "--language", "en")
        return self._run(seconds, keys, ROOT / "run.py", *arguments)

    def bare(self, size: str, seconds: float = 0) -> Seen:
        width, height = size.split("x")
        return self._run(seconds, "-", ROOT / "benchmarks" / "bare_window.py", str(self._picture(size)), width, height)

    def _picture(self, size: str) -> Path:
        path = self.folder / f"{size}.png"
        if not path.exists():
            width, height = map(int, size.split("x"))
            pygame.image.save(pygame.image.load_sized_svg(ROOT / "assets" / "title.svg", (width, height)), path)
        return path

    def _run(self, seconds: float, keys: str, script: Path, *arguments: str) -> Seen:
        command = [sys.executable, str(ROOT / "benchmarks" / "watch.py"), str(seconds), keys, str(script), *arguments]
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        told = {"PYTHONPYCACHEPREFIX": str(self.folder / "compiled")}
        begin = perf_counter()
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**kept, **told}) as process:
            lines = iter(process.stdout or ())
            if next(lines, "").strip() != "shown":
                raise RuntimeError(f"{script.name} showed nothing")
            first = (perf_counter() - begin) * 1000
            rest = next(lines, "0 0").split()
        return Seen(first, float(rest[0]), int(rest[1]) / MIB)


@contextmanager
def yard() -> Iterator[Yard]:
    with TemporaryDirectory() as folder:
        yield Yard(Path(folder))


def starting(size: str = "1280x720") -> tuple[Row, ...]:
    """From the command to the first picture: the very first time, and later."""
    with yard() as place:
        place.bare(size)
        first = place.game(size, 0.5)
        pairs = [(place.game(size).first, place.bare(size).first) for _ in range(STARTS)]
    again = row("start to the first picture, again", pairs, most_ratio=2)
    return Row("start to the first picture, the very first time", first.first, "ms", again.bare), again


def resting(size: str = "1920x1080") -> tuple[Row, ...]:
    """What a still window costs at the title and on the map, and the memory there."""
    with yard() as place:
        on_the_map(place.folder / "data", (1920, 1080))
        bare = [place.bare(size, REST) for _ in range(RESTS)]
        title = [place.game(size, REST) for _ in range(RESTS)]
        country = [place.game(size, REST, "return") for _ in range(RESTS)]
    idle, empty = median(seen.busy for seen in bare), median(seen.memory for seen in bare)
    return (
        Row("processor while the title is still", 100 * median(seen.busy for seen in title), "%", 100 * idle, most=1),
        Row("processor while the map is still", 100 * median(seen.busy for seen in country), "%", 100 * idle, most=1),
        Row("memory on the map", median(seen.memory for seen in country), "MiB", empty, most=150),
    )
