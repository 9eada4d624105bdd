"""How fast pages are drawn. Every function gives milliseconds by name; `python -m benchmarks` prints them."""

import io
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")

import pygame

from game.ui.cache import DiskCache
from game.ui.marks import Art, Box, Disc, Layout, Mark, Puppet, Sheet, Sign, Type
from game.ui.paint import Painter
from game.ui.paper import Paper
from game.ui.picture import Order, Pictures
from game.ui.text import Typesetter
from game.ui.theme import PAPER

ROOT = Path(__file__).parents[1]
ASSETS = ROOT / "assets"
SIZE = (1920, 1080)
VIEW = (0.0, 0.0, 1920.0, 1080.0)
WORDS = "The supervisor keeps the passports. Маја прашува кога ќе ја добие платата. Кој ја држи картата? "


def find(name: str) -> Path:
    return (ROOT if name.startswith("maps/") else ASSETS) / f"{name}.svg"


def complain(words: str) -> None:
    print(words, file=sys.stderr)


def stock() -> tuple[Paper, pygame.Surface]:
    pygame.display.init()
    return Paper(PAPER, ASSETS, complain), pygame.display.set_mode(SIZE)


def milliseconds(work: Callable[[], object], rounds: int) -> list[float]:
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return sorted(taken)


def median(work: Callable[[], object], rounds: int = 7) -> float:
    return round(statistics.median(milliseconds(work, rounds)), 2)


def p99(work: Callable[[], object], rounds: int = 300) -> float:
    return round(milliseconds(work, rounds)[int(rounds * 0.99)], 2)


def pictures(name: str = "maps/red") -> dict[str, float]:
    """A country's sheet at 1920x1080: drawn bare, made with its sheets, and taken from the disk."""
    paper, data = stock()[0], find(name).read_bytes()
    order = Order(name, SIZE, VIEW)
    with tempfile.TemporaryDirectory() as folder:
        disk = DiskCache(Path(folder))
        Pictures(paper, find, complain, disk).get(order)
        return {
            f"{name}: bare rasterising": median(lambda: pygame.image.load_sized_svg(io.BytesIO(data), SIZE).convert_alpha()),
            f"{name}: made of its sheets": median(lambda: Pictures(paper, find, complain).get(order)),
            f"{name}: from the disk": median(lambda: Pictures(paper, find, complain, disk).at_hand(order)),
        }


def walking() -> dict[str, float]:
    """A frame with a walking figure on a country's map, beside a blit of the whole window."""
    paper, screen = stock()
    painter = Painter(paper, Typesetter(ASSETS / "fonts"), Pictures(paper, find, complain))
    ground = (Mark(Art(Box(0, 0, *SIZE), "maps/red", VIEW)), *(Mark(Disc(Box(x, 500, 56, 56), "cream", 4)) for x in range(100, 1800, 200)))
    layout = Layout(SIZE, 1.0, "desk", ground)
    background, step = pygame.Surface(SIZE), iter(range(10**9))

    def frame() -> None:
        number = next(step)
        place = Box(100 + number * 4 % 1600, 400 - number % 12, 80, 160)
        figure = Mark(Puppet(place, "figures/woman-walk", (("coat", "coral"),), tilt=float(number % 12 - 6)))
        pygame.display.update(list(painter.paint(screen, replace(layout, moving=(figure,)))))

    def whole() -> None:
        screen.blit(background, (0, 0))
        pygame.display.flip()

    for _ in range(15):
        frame()
    return {"whole window, blit and flip, p99": p99(whole), "walking figure, p99": p99(frame)}


def page() -> dict[str, float]:
    """A page full of cards and words: the first time, again with everything at hand, and a step of the focus."""
    (paper, screen), letters = stock(), Typesetter(ASSETS / "fonts")
    painter = Painter(paper, letters, Pictures(paper, find, complain))
    layouts = [full_page(letters, focus) for focus in (0, 1)]
    first = median(lambda: painter.paint(screen, layouts[0]), 1)
    turns = iter(range(10**9))

    def again() -> None:
        painter.forget()
        painter.paint(screen, layouts[0])

    warm = median(again)
    focus = median(lambda: painter.paint(screen, layouts[next(turns) % 2]), 20)
    return {"page of words, first": first, "page of words, again": warm, "focus on the next card": focus}


def full_page(letters: Typesetter, focus: int) -> Layout:
    marks = []
    for number in range(12):
        x, y = 40 + number % 2 * 930, 40 + number // 2 * 170
        outline = "focus" if number == focus else ""
        lines = letters.lines(WORDS * 2, 31, False, 760, False)[:3]
        marks += [
            Mark(Sheet(Box(x, y, 900, 150), "cream", 7, 14, outline=outline)),
            Mark(Sign(Box(x + 20, y + 50, 48, 48), "passport", "ink", "cream")),
            Mark(Type(Box(x + 100, y + 14, 780, 126), lines, 31, letters.line_step(31), "ink")),
        ]
    return Layout(SIZE, 1.0, "desk", tuple(marks))


def text() -> dict[str, float]:
    """420 letters broken into lines and one line drawn, in Cyrillic and in Arabic with numbers."""
    arabic = "لدينا 25 سؤالاً و 3 طرق إلى Skopje (نسخة 2.5) قبل الساعة 18:30."
    return {
        f"{name}: {what}": median(work)
        for name, words, rtl in (("latin and cyrillic", WORDS, False), ("arabic", arabic, True))
        for what, work in (
            ("420 letters in lines", lambda words=words, rtl=rtl: fresh().lines((words * 7)[:420], 31, False, 900, rtl)),
            ("a line drawn", lambda words=words, rtl=rtl: fresh().render(words[:65], 31, False, (0, 0, 0), rtl)),
        )
    }


def fresh() -> Typesetter:
    return Typesetter(ASSETS / "fonts")


def everything() -> dict[str, float]:
    return {**pictures(), **pictures("stages/farm-day"), **walking(), **page(), **text()}
