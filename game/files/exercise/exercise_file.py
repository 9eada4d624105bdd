"""An exercise file as an exercise."""

from collections.abc import Callable, Mapping

from game.core.exercise.exercise import Exercise, ExerciseId, Myths, Poll, Sort, Spot, Task
from game.core.message import text
from game.core.problem import Problem
from game.files.exercise.parts import AGES, Ground, ground, read_bins, read_cards, read_questions, read_statements
from game.files.exercise.quiz import read_quiz
from game.files.exercise.spot import read_documents
from game.files.yaml.part import Notebook, Part, given
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


def read_exercise(tree: Tree, name: str) -> tuple[Exercise, tuple[Problem, ...]]:
    """Read the exercise of a file that is called `name`.yaml; where there are problems, something harmless stands in the exercise."""
    book = Notebook()
    kind = tree.get("kind") if isinstance(tree, dict) else ""
    body = BODIES.get(kind, ()) if isinstance(kind, str) else ()
    # Of a kind that nobody knows every body may be meant.
    every = tuple(key for keys in BODIES.values() for key in keys)
    possible = (*POSSIBLE, *(("pair",) if kind == "quiz" or not body else ()), *(() if body else every))
    keys = Part(tree, (), book).keys((*NEEDED, *body), possible)
    exercise = _exercise(keys, name)
    return exercise, tuple(book.problems)


def _exercise(keys: dict[str, Part], name: str) -> Exercise:
    here = ground(name, keys)
    _called_like_its_file(keys, name)
    return Exercise(
        id=ExerciseId(name),
        title=here.words(keys, "title"),
        summary=here.words(keys, "summary"),
        minutes=given(keys, "minutes", lambda minutes: minutes.number(1, LONGEST), 1),
        ages=given(keys, "ages", lambda part: part.one_of("C017", AGES), None) or AGES["adult"],
        task=_task(keys, here),
        stops=given(keys, "stops", lambda stops: read_stops(stops, here.context), ()),
        language=given(keys, "language", Part.language, "en"),
    )


def _called_like_its_file(keys: dict[str, Part], name: str) -> None:
    word = given(keys, "exercise", Part.text, name)
    if word and word != name:
        words = text(
            'This exercise is called "{word}", but its file "{name}.yaml". Both must be the same: write exercise: {name}, '
            "or rename the file.",
            word=word,
            name=name,
        )
        keys["exercise"].wrong("E001", words)


def _task(keys: dict[str, Part], here: Ground) -> Task:
    tasks: Mapping[str, Callable[[], Task]] = {
        "poll": lambda: Poll(given(keys, "questions", lambda part: read_questions(part, here), ())),
        "sort": lambda: _sort(keys, here),
        "spot": lambda: Spot(given(keys, "documents", lambda part: read_documents(part, here), ())),
        "myths": lambda: Myths(given(keys, "statements", lambda part: read_statements(part, here), ())),
        "quiz": lambda: read_quiz(keys, here),
    }
    read = given(keys, "kind", lambda kind: kind.one_of("E002", tasks), None)
    return read() if read is not None else Poll(())


def _sort(keys: dict[str, Part], here: Ground) -> Sort:
    bins = given(keys, "bins", lambda part: read_bins(part, here), ())
    return Sort(bins, given(keys, "cards", lambda part: read_cards(part, here), ()))
