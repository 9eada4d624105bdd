"""What an author must mend in a level: everything that can be proved without playing it."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.core.crossing.level import Level
from game.core.crossing.solver import MOST_POSITIONS, Solution, solve_all
from game.core.message import Text, text
from game.core.naming import name_list
from game.core.problem import Problem


@dataclass(frozen=True)
class CrossingSurvey:
    """How large a level is."""

    places: int
    keepers: int
    stones: int
    line_ups: int
    par: int | None
    """The fewest moves; None where it cannot be crossed."""
    worst: int | None
    """The fewest moves in the line-up that needs most."""
    positions: int
    """How many positions can be reached with the chain whole, in the best line-up."""


def check_crossing(level: Level, most: int = MOST_POSITIONS) -> tuple[tuple[Problem, ...], CrossingSurvey]:
    """Return all problems of a level, and how large it is; warnings do not stop it from being played.

    A level with more than `most` positions cannot be proved.
    """
    solutions = solve_all(level, most)
    return tuple(_problems(level, solutions, most)), _survey(level, solutions)


def _problems(level: Level, solutions: tuple[Solution, ...], most: int) -> Iterator[Problem]:
    if not all(solution.complete for solution in solutions):
        words = text(
            "This level has more than {most} positions, so it cannot be proved. Take fewer places or keepers, or a shorter hold.",
            most=most,
        )
        yield Problem("X103", ("river",), words, on_key=True)
        return
    best = solutions[0]
    if best.moves is None:
        yield Problem("X101", ("river",), _how_far(level, solutions), on_key=True)
        return
    yield from _par(level, len(best.moves))
    idle = tuple(_line_ups(solutions)) if level.chosen else ()
    yield from idle or _one_for_all(level)


def _par(level: Level, fewest: int) -> Iterator[Problem]:
    if level.par != fewest:
        words = text("par says {par}, but the fewest moves across are {fewest}. Write par: {fewest}.", par=level.par, fewest=fewest)
        yield Problem("X102", ("par",), words)


def _one_for_all(level: Level) -> Iterator[Problem]:
    """Say who could do every task alone: then the river does not show that nobody helps alone."""
    able = [keeper.id for keeper in level.keepers if all(not place.by or keeper.id in place.by for place in level.places)]
    if able and len(level.places) > 1:
        words = text(
            "{keeper} has the mandate for every task, so one does all the work and the others only walk. Give one task or more to others.",
            keeper=able[0],
        )
        yield Problem("X105", ("river",), words, warning=True, on_key=True)


def _line_ups(solutions: tuple[Solution, ...]) -> Iterator[Problem]:
    lengths = {None if solution.moves is None else len(solution.moves) for solution in solutions}
    if len(lengths) == 1:
        words = text(
            "The players choose the line-up, but all of them need the same number of moves. "
            "Let the tasks ask for other neighbours, or write line_up: fixed."
        )
        yield Problem("X104", ("line_up",), words, warning=True)


def _how_far(level: Level, solutions: tuple[Solution, ...]) -> Text:
    far = max(solutions, key=lambda solution: (solution.done, solution.furthest))
    needed = len(level.keepers) + 1
    return text(
        "Nobody can bring this crossing to its end. With the line-up {line_up} the keepers do {done} of {tasks} tasks, and then the "
        "last of them gets as far as {place}.\n{cure}",
        line_up=name_list(far.line_up),
        done=far.done,
        tasks=len(level.places),
        place=_place_name(level, far.furthest),
        cure=text("{keepers} keepers need {needed} stones on a long river.", keepers=len(level.keepers), needed=needed)
        if level.stones < needed
        else text('See who has the mandate for "{place}", and who calls whom from where.', place=_next_task(level, far.done)),
    )


def _place_name(level: Level, place: int) -> Text | str:
    if place == 0:
        return text("the red bank")
    return text("the green bank") if place == level.green else level.place(place).id


def _next_task(level: Level, done: int) -> str:
    return level.places[min(done, len(level.places) - 1)].id


def _survey(level: Level, solutions: tuple[Solution, ...]) -> CrossingSurvey:
    lengths = [len(solution.moves) for solution in solutions if solution.moves is not None]
    return CrossingSurvey(
        places=len(level.places),
        keepers=len(level.keepers),
        stones=level.stones,
        line_ups=len(solutions),
        par=min(lengths, default=None),
        worst=max(lengths, default=None),
        positions=solutions[0].positions,
    )
