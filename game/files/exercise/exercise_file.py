"""An exercise file as an exercise."""

from collections.abc import Callable, Mapping
from functools import partial

from game.core.exercise.exercise import Exercise, ExerciseId, Myths, Poll, Sort, Spot, Task
from game.core.law import Ages
from game.core.message import text
from game.core.problem import Problem
from game.files.exercise.parts import Ground, ground, read_bins, read_cards, read_questions, read_statements
from game.files.exercise.quiz import read_quiz
from game.files.exercise.spot import read_documents
from game.files.yaml.head import Keys, OwnName, read_ages, read_keys, read_language, read_minutes
from game.files.yaml.part import read_if_given
from game.files.yaml.talk import read_stops
from game.files.yaml.tree import Tree

NEEDED = ("exercise", "kind", "title", "minutes", "ages", "summary")
POSSIBLE = ("language", "stops")
BODIES: Mapping[str, tuple[str, ...]] = {
    "poll": ("questions",),
    "sort": ("bins", "cards"),
    "spot": ("documents",),
    "myths": ("statements",),
    "quiz": ("form", "vignettes"),
}
"""The keys that each kind needs."""
LONGEST = 240
"""Minutes."""
OWN_NAME = OwnName(
    "exercise",
    "E001",
    text(
        'This exercise is called "{word}", but its file "{name}.yaml". Both must be the same: write exercise: {name}, or rename the file.'
    ),
)


def read_exercise(tree: Tree, name: str) -> tuple[Exercise, tuple[Problem, ...]]:
    """Read the exercise of a file that is called `name`.yaml; where there are problems, something harmless stands in the exercise."""
    kind = tree.get("kind") if isinstance(tree, dict) else ""
    body = BODIES.get(kind, ()) if isinstance(kind, str) else ()
    # Of a kind that nobody knows every body may be meant.
    every = tuple(key for keys in BODIES.values() for key in keys)
    possible = (*POSSIBLE, *(("pair",) if kind == "quiz" or not body else ()), *(() if body else every))
    return read_keys(tree, (*NEEDED, *body), possible, partial(_exercise, name))


def _exercise(name: str, keys: Keys) -> Exercise:
    here = ground(name, keys)
    OWN_NAME.check(keys, name)
    return Exercise(
        id=ExerciseId(name),
        title=here.words(keys, "title"),
        summary=here.words(keys, "summary"),
        minutes=read_minutes(keys, LONGEST),
        ages=read_ages(keys, Ages.ADULT),
        task=_task(keys, here),
        stops=read_if_given(keys, "stops", lambda stops: read_stops(stops, here.context), ()),
        language=read_language(keys),
    )


def _task(keys: Keys, here: Ground) -> Task:
    tasks: Mapping[str, Callable[[], Task]] = {
        "poll": lambda: Poll(read_if_given(keys, "questions", lambda part: read_questions(part, here), ())),
        "sort": lambda: _sort(keys, here),
        "spot": lambda: Spot(read_if_given(keys, "documents", lambda part: read_documents(part, here), ())),
        "myths": lambda: Myths(read_if_given(keys, "statements", lambda part: read_statements(part, here), ())),
        "quiz": lambda: read_quiz(keys, here),
    }
    read = read_if_given(keys, "kind", lambda kind: kind.one_of("E002", tasks), None)
    return read() if read is not None else Poll(())


def _sort(keys: Keys, here: Ground) -> Sort:
    bins = read_if_given(keys, "bins", lambda part: read_bins(part, here), ())
    return Sort(bins, read_if_given(keys, "cards", lambda part: read_cards(part, here), ()))
