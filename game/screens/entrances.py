"""Which screen stands at a destination: the one place that knows all of them, so that they need not know each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from game.screens.services import CaseAlone, ExerciseAlone, Place

if TYPE_CHECKING:
    from game.core.journey.case import CaseId
    from game.screens.furniture import GameScreen
    from game.screens.services import Destination, Services


def entrance_to(services: Services, destination: Destination) -> GameScreen:
    """Return the screen at a destination; it is read only now, so that the title is shown sooner."""
    match destination:
        case ExerciseAlone(exercise=exercise):
            from game.screens.exercise.play import exercise_screen  # noqa: PLC0415

            return exercise_screen(services, exercise)
        case CaseAlone(case=name):
            return _case(services, name)
        case Place():
            return _page_at(services, destination)
        case _:
            assert_never(destination)


def _case(services: Services, name: CaseId) -> GameScreen:
    from game.screens.journey.content_note import ContentNoteScreen  # noqa: PLC0415
    from game.screens.torn import TornScreen  # noqa: PLC0415

    case = services.cases.whole(name)
    if case is None:
        file = next((entry.file for entry in services.shelf() if entry.id == name), "")
        return TornScreen(file, services.cases.reports(file))
    return ContentNoteScreen(case, services.kept(case))


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
