"""Which screen stands at a destination: the one place that knows all of them, so that they need not know each other."""

from typing import assert_never

from game.screens.furniture import GameScreen
from game.screens.services import Destination, ExerciseAlone, Place, Services


def entrance_to(services: Services, destination: Destination) -> GameScreen:
    """Return the screen at a destination; it is read only now, so that the title is shown sooner."""
    match destination:
        case ExerciseAlone(exercise=exercise):
            from game.screens.exercise.play import exercise_screen  # noqa: PLC0415

            return exercise_screen(services, exercise)
        case Place():
            return _page_at(services, destination)
        case _:
            assert_never(destination)


def _page_at(services: Services, place: Place) -> GameScreen:
    match place:
        case Place.TITLE:
            from game.screens.title import TitleScreen  # noqa: PLC0415

            return TitleScreen()
        case Place.CASES:
            from game.screens.journey.library.shelf import ShelfScreen  # noqa: PLC0415

            return ShelfScreen()
        case Place.CROSSINGS:
            from game.screens.crossing.levels import LevelsScreen  # noqa: PLC0415

            return LevelsScreen()
        case Place.EXERCISES:
            from game.screens.exercise.shelf import ExercisesScreen  # noqa: PLC0415

            return ExercisesScreen()
        case Place.WORKSHOPS:
            from game.screens.workshop.shelf import WorkshopsScreen  # noqa: PLC0415

            return WorkshopsScreen()
        case Place.ALONE:
            from game.screens.alone.paths import alone_screen  # noqa: PLC0415

            return alone_screen(services)
        case _:
            assert_never(place)
