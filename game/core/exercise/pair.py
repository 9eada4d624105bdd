"""Whether two parallel quizzes measure the same: a gain between unequal ones would say nothing."""

from collections import Counter
from collections.abc import Iterable, Iterator

from game.core.exercise.check import levels
from game.core.exercise.exercise import Exercise, Form, Quiz, Vignette
from game.core.law import Ages, is_for
from game.core.message import text
from game.core.naming import did_you_mean
from game.core.problem import Problem

OPPOSITE = {Form.BEFORE: Form.AFTER, Form.AFTER: Form.BEFORE}


def check_pair(exercise: Exercise, other: Exercise | None, folder: Iterable[str] = ()) -> tuple[Problem, ...]:
    """Return what is wrong between a quiz and its parallel one; `other` is None if it cannot be read, `folder` names what lies beside.

    All are warnings, since each of the two can be done alone.
    """
    quiz = exercise.task
    if not isinstance(quiz, Quiz) or quiz.pair is None:
        return ()
    if other is None:
        return (_not_there(quiz.pair, folder),)
    if not _belong(exercise, quiz, other):
        return (_strange(exercise, quiz),)
    return tuple(_unequal(exercise, other))


def _not_there(name: str, folder: Iterable[str]) -> Problem:
    words = text(
        'Beside this file lies no exercise "{name}" that can be read.{hint} Write the name of its parallel quiz, or mend that file.',
        name=name,
        hint=did_you_mean(name, folder),
    )
    return Problem("E106", ("pair",), words, warning=True)


def _belong(exercise: Exercise, quiz: Quiz, other: Exercise) -> bool:
    opposite = other.task
    return isinstance(opposite, Quiz) and opposite.pair == exercise.id and opposite.form is OPPOSITE.get(quiz.form)


def _strange(exercise: Exercise, quiz: Quiz) -> Problem:
    words = text(
        '"{other}" does not belong to this quiz. Write there: kind: quiz, form: {form}, pair: {name}.',
        other=quiz.pair or "",
        form=OPPOSITE.get(quiz.form, quiz.form).value,
        name=exercise.id,
    )
    return Problem("E107", ("pair",), words, warning=True)


def _unequal(exercise: Exercise, other: Exercise) -> Iterator[Problem]:
    for level in levels(exercise):
        here, there = _vignettes_for(exercise, level), _vignettes_for(other, level)
        differences = (
            *_differing((each.right(level).value for each in here), (each.right(level).value for each in there)),
            *_differing((_difficulty(each) for each in here), (_difficulty(each) for each in there)),
        )
        if differences:
            words = text(
                'For ages {ages} this quiz and "{other}" are not equally hard. Here and there:\n{differences}\n'
                "Let both have as many stories of each reading and of each difficulty.",
                ages=level.value,
                other=other.id,
                differences="\n".join(differences),
            )
            yield Problem("E108", ("pair",), words, warning=True)
            return


def _vignettes_for(exercise: Exercise, level: Ages) -> list[Vignette]:
    task = exercise.task
    return [each for each in task.vignettes if is_for(each.ages, level)] if isinstance(task, Quiz) else []


def _difficulty(vignette: Vignette) -> str:
    return f"difficulty {vignette.difficulty}"


def _differing(here: Iterable[str], there: Iterable[str]) -> list[str]:
    """Name what the two have in different numbers."""
    one, two = Counter(here), Counter(there)
    return [f"  {name}: {one[name]}, {two[name]}" for name in sorted({*one, *two}) if one[name] != two[name]]
