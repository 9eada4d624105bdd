"""The report on a long session, as the command that a trainer types."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.row import Row, row
from game.core.exercise.items import items
from game.core.exercise.run import Count, ExerciseMove, Show, Turn
from game.core.law import Ages
from game.core.workshop.session import SessionId
from game.core.workshop.session_events import ExerciseMoved, SessionBegun, SessionEnded, StepOpened
from game.core.workshop.workshop import DoExercise
from game.files.content_files import ContentFiles
from game.files.places import Places, open_places
from game.files.workshop.session_log import Logged, SessionLog

ROOT = Path(__file__).parents[1]
EVENTS, RUNS = 2000, 5
SECOND = 1000


def reporting() -> tuple[Row, ...]:
    """A process that reads 2,000 events and writes the page with its charts; bare is Python that imports the same libraries."""
    with TemporaryDirectory() as folder:
        data, page = Path(folder) / "data", Path(folder) / "report.html"
        _hold(open_places(data))
        command = (str(ROOT / "run.py"), "report", "--data", str(data), "--out", str(page), "--csv")
        bare = ("-c", "import jinja2, pygal, yaml, sqlite3, babel.dates")
        pairs = [(_taken(*command), _taken(*bare)) for _ in range(RUNS)]
    return (row(f"the report on a session of {EVENTS} events", pairs, most=2 * SECOND),)


def _hold(places: Places) -> None:
    """Write a session in which hands are counted, one by one, until there are enough events."""
    log, name = SessionLog(places.sessions, print), SessionId("long")
    files, step = ContentFiles(places), "before"
    workshop = files.workshop("a-day")
    activity = next(each.activity for each in workshop.steps if each.id == step) if workshop else None
    exercise = files.exercise(activity.exercise) if isinstance(activity, DoExercise) else None
    if workshop is None or exercise is None:
        raise LookupError(step)
    log.begin(name, "2026-11-21", 0, SessionBegun(workshop.id, 24, 4, Ages.ADULT, "en"))
    every = items(exercise, Ages.ADULT)
    moves: list[ExerciseMove] = []
    for item in every:
        each = (EVENTS - 3) // len(every) - 2
        moves += (Count(item.options[number % len(item.options)], number % 24) for number in range(each))
        moves += (Show(), Turn())
    log.append(name, Logged(1, StepOpened(workshop.steps[1].id)))
    for number, move in enumerate(moves):
        log.append(name, Logged(number, ExerciseMoved(workshop.steps[1].id, move)))
    log.append(name, Logged(len(moves), SessionEnded()))


def _taken(*arguments: str) -> float:
    """Run Python, and return how many milliseconds it took."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begin = perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=kept)
    return (perf_counter() - begin) * SECOND
