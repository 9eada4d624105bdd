"""What a learner is taught: everything seen on many roads, with what their debriefs said of it."""

from collections.abc import Callable, Iterator
from importlib import import_module
from random import Random

from benchmarks.judging.learner import DEPTH, Lesson, Tree, learnt, note_row, scene_row, way_row
from benchmarks.judging.playing import play
from benchmarks.judging.proving import by_twin, level_of, roads
from benchmarks.judging.strategies import CHANCE, strategies
from benchmarks.judging.view import Strategy, View, handle
from game.core.journey.answers import answers_of
from game.core.journey.case import Case
from game.core.journey.journey import Journey, Phase, Terms
from game.core.journey.moves import Move
from game.core.journey.turning import right_at, turning_visit
from game.core.journey.twins import draw
from game.core.law import Reading

ENOUGH = 10
"""Cases from which on the library is halved; before that one case after the other is left out."""


def learner(cases: tuple[Case, ...], count: int, seed: int = 1) -> float:
    """Return the mean points of a learner over cases that it has not learnt from."""
    parts = _parts(cases)
    points = [_taught(tuple(case for case in cases if case not in part), part, count, seed) for part in parts]
    return sum(sum(each) for each in points) / len(cases)


def tree() -> Tree:
    """Return an untrained decision tree."""
    trees = import_module("sklearn.tree")  # only for whoever measures
    made: Tree = trees.DecisionTreeClassifier(max_depth=DEPTH, min_samples_leaf=20, class_weight="balanced", random_state=1)
    return made


def _parts(cases: tuple[Case, ...]) -> tuple[tuple[Case, ...], ...]:
    if len(cases) < ENOUGH:
        return tuple((case,) for case in cases)
    return cases[::2], cases[1::2]


def _taught(known: tuple[Case, ...], new: tuple[Case, ...], count: int, seed: int) -> list[float]:
    chance = Random(seed)  # noqa: S311
    lessons = [lesson for case in known for lesson in _lessons(case, count, chance)]
    strategy = learnt(lessons, tree)
    return [by_twin(roads(case, strategy, count * max(1, len(case.twins)), chance)) for case in new]


def _lessons(case: Case, count: int, chance: Random) -> Iterator[Lesson]:
    """Walk a case by chance, so many times each twin, and tell of everything seen on the way what it was."""
    for number in range(count * max(1, len(case.twins))):
        terms = Terms(number, level_of(case, number))
        twin = draw(case, terms.number)
        seen: list[View] = []
        journey = play(twin, terms, _watched(strategies()[CHANCE], seen.append), chance)
        yield from (lesson for view in seen for lesson in _of(twin, journey, view))


def _watched(strategy: Strategy, watch: Callable[[View], None]) -> Strategy:
    def move(seen: View, chance: Random) -> Move:
        watch(seen)
        return strategy(seen, chance)

    return move


def _of(case: Case, journey: Journey, seen: View) -> Iterator[Lesson]:
    known = {fact.id: fact for _, fact in case.facts()}
    facts = {handle(order): known[fact] for order, fact in enumerate(journey.found)}
    choices = case.scenes[seen.scene].choices
    if seen.phase is Phase.CHOOSING:
        turn = turning_visit(case, journey.path)
        turned = turn is not None and turn <= seen.visit
        reading = Reading.TRAFFICKING if turned else right_at(case, journey, seen.visit)
        yield Lesson("reading", scene_row(seen), reading.value)
        for note in seen.new_notes:
            parts = [element.part.value for element in facts[note.fact].shows if element.part in seen.parts]
            yield Lesson("note", note_row(seen, note), parts[0] if parts else "")
        ways = tuple(way for way in seen.choices if way.open)
        yield from (Lesson("way", way_row(ways, way, seen), "yes" if choices and choices[way.index].careful else "no") for way in ways)
    for way in seen.answers:
        good = answers_of(case, journey)[way.index].good
        yield Lesson("answer", way_row(seen.answers, way, seen), "yes" if good else "no")
