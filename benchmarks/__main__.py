"""Measures what has a goal, each beside the bare thing in the same run, and prints a table: python -m benchmarks."""

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")

from benchmarks.check_2000 import checking
from benchmarks.crossing import crossing
from benchmarks.drawing import page, sheets, text
from benchmarks.holding import holding
from benchmarks.processes import resting, starting
from benchmarks.reporting import reporting
from benchmarks.row import written
from benchmarks.staging import staging
from benchmarks.walking import walking

if __name__ == "__main__":
    drawn = (*starting(), *walking(), *staging(), *crossing(), *resting(), *sheets())
    print(written([*drawn, *checking(), *holding(), *reporting(), *page(), *text()]))
