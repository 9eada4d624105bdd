"""Measures what has a goal, each beside the bare thing in the same run, and prints a table: python -m benchmarks."""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")

from benchmarks.check_2000 import checking
from benchmarks.crossing import crossing
from benchmarks.drawing import page, sheets, text
from benchmarks.holding import holding
from benchmarks.judging.table import ROADS, judge_one, judging, library
from benchmarks.phones import phones
from benchmarks.processes import resting, starting
from benchmarks.proving import proving
from benchmarks.reading import reading
from benchmarks.reporting import reporting
from benchmarks.row import written
from benchmarks.shelving import shelving
from benchmarks.staging import staging
from benchmarks.walking import walking


def main() -> None:
    """Measure everything, or with the word judging what players who cannot read are worth."""
    words = ArgumentParser(prog="python -m benchmarks", description=__doc__)
    words.add_argument("what", nargs="?", choices=("speed", "judging"), default="speed")
    words.add_argument("cases", nargs="*", type=Path, help="case files to be judged; those of the game without any")
    words.add_argument("--roads", type=int, default=ROADS, help="journeys of each player through each twin")
    words.add_argument("--player", default="", help="module:function, a strategy of your own")
    asked = words.parse_args()
    print(_judged(asked) if asked.what == "judging" else _measured())


def _judged(asked: Namespace) -> str:
    cases = library(tuple(asked.cases))
    return judge_one(cases, asked.player, asked.roads) if asked.player else judging(cases, asked.roads)


def _measured() -> str:
    drawn = (*starting(), *walking(), *staging(), *crossing(), *resting(), *sheets())
    return written([*drawn, *checking(), *proving(), *shelving(), *holding(), *phones(), *reporting(), *reading(), *page(), *text()])


if __name__ == "__main__":
    main()
