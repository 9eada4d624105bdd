"""Every kind of page of locks and of the path for one alone."""

from dataclasses import dataclass, replace

from game.core.alone.path import Passed, Progress
from game.core.exercise.exercise import ExerciseId
from game.core.exercise.result import ExerciseResult
from game.core.workshop.workshop import StepId
from game.screens.alone.path import PathScreen
from game.screens.alone.paths import AloneScreen, paths
from game.screens.furniture import GameScreen
from game.screens.services import Services
from game.screens.settings.locking import MOST, LockScreen
from game.ui.page.page import Page
from tests.pilot import Pilot
from tests.screens.alone.path_walker import NAME, results_of

States = dict[str, GameScreen]
BEHIND = (
    Passed(StepId("before"), (4, 8)),
    Passed(StepId("the-journey"), left_out=True),
    Passed(StepId("first-river")),
    Passed(StepId("myths"), (9, 12)),
    Passed(StepId("after"), (3, 8)),
    Passed(StepId("whom-to-tell")),
)


@dataclass(frozen=True)
class Somewhere(PathScreen):
    """The path with somebody on it, whatever lies on the disk."""

    passed: tuple[Passed, ...] = ()
    results: tuple[ExerciseResult, ...] = ()

    def page(self, services: Services) -> Page:
        results = self.results or services.exercises.results()
        there = replace(services, exercises=replace(services.exercises, results=lambda: results))
        return super().page(replace(there, progress=lambda _: Progress(NAME, self.passed)))


def path_states(pilot: Pilot) -> States:
    """Return the pages by their names; from then on four weeks have passed since somebody learnt alone."""
    results_of(pilot.places.data, ("quiz-after", 5, 8, 30))
    again = tuple(ExerciseResult(ExerciseId(name), 2, 3, "2026-11-21") for name in ("quiz-after", "quiz-again"))
    path = paths(pilot.desk.services)[0]
    return {
        "paths": AloneScreen(),
        "path": Somewhere(path),
        "path, on the way": Somewhere(path, BEHIND[:3]),
        "path, end": Somewhere(path, BEHIND),
        "path, four weeks later": Somewhere(path, BEHIND, again),
        "lock": LockScreen(unlocks=False),
        "lock, wrong": LockScreen(unlocks=False, typed="w" * MOST, seen=True, tried=True),
        "unlocked": LockScreen(unlocks=True),
    }
