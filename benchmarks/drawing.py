"""How fast pictures, pages and words are drawn, in milliseconds of the processor."""

import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pygame

from benchmarks.row import Row, row
from game.ui.cache import DiskCache
from game.ui.page.marks import Box, Layout, Mark, Sheet, Sign, Type
from game.ui.paint.painting import Painter
from game.ui.paint.paper import Paper
from game.ui.paint.picture import Order, Pictures
from game.ui.text.text import Typesetter
from game.ui.theme import PAPER

ROOT = Path(__file__).parents[1]
ASSETS = ROOT / "assets"
ROUNDS = 7
SIZE = (1920, 1080)
VIEW = (0.0, 0.0, 1920.0, 1080.0)
WORDS = "The supervisor keeps the passports. Маја прашува кога ќе ја добие платата. Кој ја држи картата? "  # noqa: RUF001  words in Macedonian


def find(name: str) -> Path:
    return (ROOT if name.startswith("maps/") else ASSETS) / f"{name}.svg"


def complain(words: str) -> None:
    print(words, file=sys.stderr)


def stock() -> tuple[Paper, pygame.Surface]:
    pygame.display.init()
    return Paper(PAPER, ASSETS, complain), pygame.display.set_mode(SIZE)


def sheets() -> tuple[Row, ...]:
    """Pictures that fill the window: drawn bare, made of their sheets, and taken from the disk."""
    names = ("maps/red", "maps/blue", "maps/green", "stages/farm-day", "title")
    return tuple(each for name in names for each in sheet(name))


def sheet(name: str) -> tuple[Row, ...]:
    paper, data, order = stock()[0], find(name).read_bytes(), Order(name, SIZE, VIEW)
    with tempfile.TemporaryDirectory() as folder:
        disk = DiskCache(Path(folder))
        Pictures(paper, find, complain, disk).get(order)

        def bare() -> float:
            return taken(lambda: pygame.image.load_sized_svg(io.BytesIO(data), SIZE).convert_alpha())

        made = [(taken(lambda: Pictures(paper, find, complain).get(order)), bare()) for _ in range(ROUNDS)]
        kept = [(taken(lambda: Pictures(paper, find, complain, disk).at_hand(order)), bare()) for _ in range(ROUNDS)]
    return (
        row(f"{name} made of its sheets", made, most_ratio=2, most=400),
        row(f"{name} from the disk", kept, most=30),
    )


def taken(work: Callable[[], object]) -> float:
    """Milliseconds of the processor, which other programs disturb less than the clock."""
    begin = time.process_time()
    work()
    return (time.process_time() - begin) * 1000


def middle(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    return statistics.median(taken(work) for _ in range(rounds))


def page() -> tuple[Row, ...]:
    """A page full of cards and words: the first time, again with everything at hand, and a step of the focus."""
    (paper, screen), letters = stock(), Typesetter(ASSETS / "fonts")
    painter = Painter(paper, letters, Pictures(paper, find, complain))
    layouts = [full_page(letters, focus) for focus in (0, 1)]
    turns = iter(range(10**9))

    def again() -> None:
        painter.forget()
        painter.paint(screen, layouts[0])

    return (
        Row("a page of words painted, first", taken(again), "ms"),
        Row("a page of words painted, again", middle(again), "ms"),
        Row("the focus moved to the next card", middle(lambda: painter.paint(screen, layouts[next(turns) % 2]), 40), "ms"),
    )


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


def text() -> tuple[Row, ...]:
    """420 letters broken into lines and one line drawn, in Cyrillic and in Arabic with numbers."""
    arabic = "لدينا 25 سؤالاً و 3 طرق إلى Skopje (نسخة 2.5) قبل الساعة 18:30."
    return (*written("Cyrillic", WORDS, rtl=False), *written("Arabic", arabic, rtl=True))


def written(name: str, words: str, *, rtl: bool) -> tuple[Row, ...]:
    def fresh() -> Typesetter:
        return Typesetter(ASSETS / "fonts")

    def drawn() -> None:
        letters = fresh()
        letters.render(letters.lines(words[:65], 31, False, 9999, rtl)[0], 31, False, (0, 0, 0))

    return (
        Row(f"420 letters in lines, {name}", middle(lambda: fresh().lines((words * 7)[:420], 31, False, 900, rtl)), "ms"),
        Row(f"a line drawn, {name}", middle(drawn), "ms"),
    )
