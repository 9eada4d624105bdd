"""Four weeks later: a quiet card that leads to three new stories."""

from datetime import UTC, date, datetime

from game.core.alone.remember import due, may_be_due
from game.core.exercise.exercise import Exercise, ExerciseId, Form, Quiz
from game.core.message import text
from game.screens.furniture import GameAnswer, entrance
from game.screens.services import ExerciseAlone, Services
from game.ui.nav import Push
from game.ui.page.page import Card, Column, Item, Row
from game.ui.page.pieces import Icon, Size, Words

KEY = "four-weeks"


def reminder(services: Services) -> tuple[Item, ...]:
    """Return the card, if it is time; with it, the key `KEY` can be pressed."""
    if not is_due(services):
        return ()
    say = services.say
    title = say(text("Four weeks have passed. Try three new ones."))
    under = say(text("Three short stories, three minutes. See what has stayed with you."))
    words = Column((Words(title, Size.LEAD, bold=True), Words(under, Size.BODY, "soft")), gap=4)
    return (Card(Row((Icon("clock", size=64), words), (0.0, 1.0), gap=22), "cream", pad=26, lift=8, key=KEY, label=title),)


def way_to_quiz(services: Services) -> GameAnswer | None:
    """Return the way to the quiz that is done again; None if there is none."""
    exercise = _again(services)
    return None if exercise is None else GameAnswer(Push(entrance(services, ExerciseAlone(exercise))))


def is_due(services: Services) -> bool:
    """Whether somebody who learnt alone four weeks ago has not tried again yet, and there is something to try."""
    if services.room is not None:
        return False
    results, day = services.exercises.results(), today(services)
    return may_be_due(results, day) and due(results, forms(services), day) and _again(services) is not None


def forms(services: Services) -> dict[ExerciseId, Form]:
    """Return which exercises are quizzes, and of which form."""
    shelf = services.exercises.shelf()
    return {each.id: each.exercise.task.form for each in shelf if each.exercise is not None and isinstance(each.exercise.task, Quiz)}


def today(services: Services) -> date:
    """Return the day it is where the player is."""
    return datetime.fromtimestamp(services.now(), UTC).astimezone().date()


def _again(services: Services) -> Exercise | None:
    quizzes = (each.exercise for each in services.exercises.shelf())
    return next((each for each in quizzes if each and isinstance(each.task, Quiz) and each.task.form is Form.AGAIN), None)
