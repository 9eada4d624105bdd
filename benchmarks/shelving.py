"""The shelf with many cases of a trainer's own: when it is first seen, when every card is there, when all is proved, and each key on it."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from benchmarks.player import before_the_title
from benchmarks.row import Row
from benchmarks.walking import SIZE, opened
from game.screens.shelved import Left
from game.ui.input.intent import Activate, Direction, Go, Intent, Wheel, Wish

ROOT = Path(__file__).parents[1]
SHIPPED = ROOT / "scenarios" / "cases"
MANY = (50, 150, 500)
TURN = 0.2
"""Seconds between two turns of the loop, as the shelf is told."""
FIRST, AGAIN, KEY = 3_540, 710, 50
"""Goals in ms: a tenth and a fiftieth of the 35.4 s and 35.5 s that it took when every file was read whole; what a key may take."""
KEYS: tuple[Intent, ...] = (Wish.FOCUS_NEXT, Wish.FOCUS_NEXT, *(Go(Direction.DOWN),) * 4, *(Wheel(-1),) * 3, Wish.NEXT, Wish.BOTTOM)
NAMES = ("the first picture", "every card", "all proved", "a key")


def shelving() -> tuple[Row, ...]:
    """Processor time of whole processes, each on a data folder of its own; the second one finds what the first one has kept."""
    rows: list[Row] = []
    for count in MANY:
        with TemporaryDirectory() as folder:
            lay_own_cases(Path(folder) / "cases", count)
            first, again = _in_a_new_process(folder), _in_a_new_process(folder)
        rows += _rows(count, first, again)
    return tuple(rows)


def _rows(count: int, first: tuple[float, ...], again: tuple[float, ...]) -> tuple[Row, ...]:
    most = count == MANY[-1]
    return (
        Row(f"title to shelf, {count} own cases, first time: {NAMES[0]}", first[0], "ms"),
        Row(f"title to shelf, {count} own cases, first time: {NAMES[1]}", first[0] + first[1], "ms", most=FIRST if most else None),
        Row(f"title to shelf, {count} own cases, first time: {NAMES[2]}, while one can choose", sum(first[:3]), "ms"),
        Row(f"title to shelf, {count} own cases, again", sum(again[:3]), "ms", most=AGAIN if most else None),
        Row(f"{NAMES[3]} on that shelf, the slowest of {len(KEYS)}, {count} own cases", again[3], "ms", most=KEY if most else None),
    )


def lay_own_cases(folder: Path, count: int) -> None:
    """Write copies of shipped cases under names of their own."""
    folder.mkdir(parents=True, exist_ok=True)
    shipped = sorted(SHIPPED.glob("*.yaml"))[:3]
    for number in range(count):
        path = shipped[number % len(shipped)]
        name = f"own-{number:03}-{path.stem}"
        words = re.sub(r"(?m)^case: .*$", f"case: {name}", path.read_text("utf-8"), count=1)
        (folder / f"{name}.yaml").write_text(words, "utf-8")


def looked_at(data: Path) -> tuple[float, float, float, float]:
    """Go from the title to the shelf; return the milliseconds to its picture, to every card, to all proofs, and of the slowest key."""
    window, player = opened(data), before_the_title(data, SIZE)
    machine, services = player.machine, player.desk.services

    def settle() -> None:
        while window.show(machine):
            pass

    def press(intent: Intent) -> None:
        machine.wait(1.0)
        machine.intend(intent)
        window.show(machine)

    def read(left: Left) -> None:
        while services.cases.left() is left:
            machine.tick(TURN)
            window.show(machine)

    settle()
    seen, cards, proofs = _taken(lambda: press(Activate("cases"))), _taken(lambda: read(Left.GLANCES)), _taken(lambda: read(Left.PROOFS))
    settle()
    keys = []
    for intent in KEYS:
        keys.append(_taken(lambda intent=intent: press(intent)))  # type: ignore[misc]
        settle()
    return seen, cards, proofs, max(keys)


def _taken(work: Callable[[], object]) -> float:
    before = process_time()
    work()
    return (process_time() - before) * 1000


def _in_a_new_process(folder: str) -> tuple[float, ...]:
    words = (sys.executable, "-m", "benchmarks.shelving", folder)
    out = subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return tuple(float(word) for word in out.split()[-4:])


if __name__ == "__main__":
    print(*looked_at(Path(sys.argv[1])))
