"""The exercises, as cards; broken files as torn cards."""

from dataclasses import dataclass

from game.core.exercise.exercise import Exercise, Form, Myths, Poll, Quiz, Sort, Spot, Task
from game.core.law import is_for
from game.core.message import count_text, text
from game.screens.exercise.parts import KIND_ICONS, KIND_NAMES, KIND_PICTURES, SHAPE
from game.screens.exercise.play import exercise_screen
from game.screens.furniture import GameAnswer, chip, head, page_frame
from game.screens.level_names import AGES_NAMES
from game.screens.remembering import KEY, reminder, way_to_quiz
from game.screens.services import Services, ShelvedExercise
from game.screens.torn import TornScreen
from game.ui.input.intent import Activate, Intent, Number, Wish
from game.ui.nav import Pop, Push
from game.ui.page.page import Card, Column, Grid, Item, Page, Row
from game.ui.page.pieces import Icon, Picture, Size, Words

KINDS: tuple[type[Task], ...] = (Poll, Sort, Spot, Myths, Quiz)
"""Kinds in the order in which a workshop comes to them."""


@dataclass(frozen=True)
class ExercisesScreen:
    """All exercises that can be done."""

    def page(self, services: Services) -> Page:
        """Return a card for each exercise."""
        say = services.say
        title = say(text("Exercises"))
        under = say(text("Short ones, for one person or for a whole room."))
        shelf = _shelf(services)
        focus = next((f"exercise:{entry.id}" for entry in shelf if entry.done is None), "back")
        body = Column((*reminder(services), Grid(_cards(services, shelf), least=520, gap=28)), gap=24)
        return Page(title, page_frame(services, head(services, title, under=under), body), focus)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Take an exercise."""
        shelf = _shelf(services)
        match intent:
            case Activate(what="exercise", of=name):
                return _open(services, next((entry for entry in shelf if entry.id == name), None))
            case Number(number=number) if number <= len(shelf):
                return _open(services, shelf[number - 1])
            case Activate(key=key) if key == KEY:
                return way_to_quiz(services)
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None


def _shelf(services: Services) -> tuple[ShelvedExercise, ...]:
    """Return what is made for the players' level, and every broken file."""
    level = services.settings.level
    here = (entry for entry in services.exercises.shelf() if entry.exercise is None or is_for(entry.exercise.ages, level))
    return tuple(sorted(here, key=lambda entry: _order(services, entry)))


def _order(services: Services, entry: ShelvedExercise) -> tuple[int, str]:
    """Return where a card stands: by kind, then by title; a poll that looks back after all others, broken ones last."""
    if entry.exercise is None:
        return len(KINDS) + 1, entry.file
    task = entry.exercise.task
    looks_back = isinstance(task, Poll) and any(question.gain for question in task.questions)
    return len(KINDS) if looks_back else KINDS.index(type(task)), services.say(entry.exercise.title)


def _open(services: Services, entry: ShelvedExercise | None) -> GameAnswer | None:
    if entry is None:
        return None
    return GameAnswer(Push(TornScreen(entry.file, entry.reports) if entry.exercise is None else exercise_screen(services, entry.exercise)))


def _cards(services: Services, shelf: tuple[ShelvedExercise, ...]) -> tuple[Item, ...]:
    return tuple(_torn_card(services, entry) if entry.exercise is None else _card(services, entry, entry.exercise) for entry in shelf)


def _card(services: Services, entry: ShelvedExercise, exercise: Exercise) -> Item:
    say, kind = services.say, type(exercise.task)
    sort = Row((Icon(KIND_ICONS[kind], size=30, tone="redtext"), Words(say(KIND_NAMES[kind]), Size.SMALL, "soft", bold=True)), gap=10)
    title = Words(say(exercise.title), Size.LEAD, bold=True)
    picture = Picture(KIND_PICTURES[kind], "", 0, SHAPE)
    items = (picture, Column((sort, title), gap=2), Words(say(exercise.summary), Size.BODY, "soft"), _chips(services, entry, exercise))
    return Card(Column(items, gap=12), pad=20, lift=8, key=f"exercise:{entry.id}", label=say(exercise.title))


def _chips(services: Services, entry: ShelvedExercise, exercise: Exercise) -> Item:
    say = services.say
    chips = [
        chip(say(AGES_NAMES[exercise.ages]), "person"),
        chip(say(count_text("{count} minute", "{count} minutes", exercise.minutes)), "clock"),
    ]
    if entry.done is not None:
        chips.append(chip(say(text("done")), "done", "moss"))
    if entry.begun and not _waits(entry, exercise):
        chips.append(chip(say(text("begun")), "begun", "ochre"))
    if entry.own:
        chips.append(chip(say(text("your own")), "star"))
    return Row(tuple(chips), gap=10)


def _waits(entry: ShelvedExercise, exercise: Exercise) -> bool:
    """Whether it is only kept to be told after the second round."""
    return entry.done is not None and isinstance(exercise.task, Quiz) and exercise.task.form is Form.BEFORE


def _torn_card(services: Services, entry: ShelvedExercise) -> Item:
    say, count = services.say, len(entry.reports)
    name = say(text("A torn card: {file}", file=entry.file.rpartition("/")[2]))
    words = say(count_text("There is {count} thing to mend in this file.", "There are {count} things to mend in this file.", count))
    inside = Column((Words(name, Size.LEAD, bold=True), Words(words), Row((chip(say(text("torn")), "torn", "warn"),))), gap=12)
    return Card(inside, "card", pad=24, key=f"exercise:{entry.id}", label=name, torn=True)
