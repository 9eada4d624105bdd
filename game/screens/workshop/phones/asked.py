"""What phones are asked while the room is on a page: made from the session and that page, so that it is the same after a cut."""

from game.core.exercise.exercise import Exercise, Poll, Quiz, Spot
from game.core.exercise.items import Item
from game.core.journey.journey import Phase
from game.core.message import text
from game.core.reading_names import READING_NAMES
from game.core.workshop.phones.asked import Asked, Choice, Question
from game.core.workshop.phones.pairing import item_question
from game.core.workshop.workshop import StepId
from game.screens.exercise.doing import Doing, current_doing
from game.screens.exercise.play import ExerciseScreen
from game.screens.exercise.words import asked_of_all, item_words, option_name
from game.screens.furniture import GameScreen
from game.screens.journey.scene import SceneScreen
from game.screens.journey.scene_words import shown_choices
from game.screens.journey.travel import Travel
from game.screens.names import READING_ICONS
from game.screens.services import Services
from game.screens.workshop.hands_voting import HandsScreen
from game.screens.workshop.votes import ballot_here, step_here, visit_here
from game.screens.workshop.voting import VotingScreen

FORK = 2
"""So many ways are something to choose between."""


def asked_in(services: Services, stack: tuple[GameScreen, ...]) -> Asked | None:
    """Return what phones are asked by the uppermost screen that asks anything, even if that has been answered: a note may lie over it."""
    kinds = (HandsScreen, VotingScreen, ExerciseScreen, SceneScreen)
    asking = next((screen for screen in reversed(stack) if isinstance(screen, kinds)), None)
    return None if asking is None else asked_on(services, asking)


def asked_on(services: Services, screen: GameScreen) -> Asked | None:
    """Return what phones are asked while a screen is on top; None while they have nothing to do."""
    match screen:
        case HandsScreen(travel=travel, round=round_) | VotingScreen(travel=travel, round=round_):
            return asked_reading(services, travel, round_)
        case ExerciseScreen(doing=doing) if doing.room:
            return asked_item(services, current_doing(services, doing))
        case SceneScreen(travel=travel) if travel.company.together:
            return asked_choice(services, travel)
        case _:
            return None


def asked_reading(services: Services, travel: Travel, round_: int) -> Asked | None:
    """Return how the situation is read, until the vote is revealed."""
    if ballot_here(services, travel, round_).revealed:
        return None
    step, readings = step_here(travel), travel.history.now.offered
    name = f"reading:{visit_here(travel)}:{travel.scene.id}"
    return Asked(
        question=Question(step, name, round_, times_before(services, step)),
        title=text("What is this now?") if round_ == 1 else text("After talking: what is this now?"),
        choices=tuple(Choice(reading.value, READING_NAMES[reading], READING_ICONS[reading]) for reading in readings),
        single=frozenset(reading.value for reading in readings),
        sure=True,
    )


def asked_item(services: Services, doing: Doing) -> Asked | None:
    """Return what is asked in an exercise, until the room sees how it answered."""
    item, step = doing.item, doing.step
    if item is None or step is None or doing.is_shown(item.id):
        return None
    round_ = doing.run.round(item.id)
    if doing.is_open(item.id, round_):
        return None
    quiz, words = isinstance(doing.exercise.task, Quiz), item_words(doing.exercise, item)
    return Asked(
        question=item_question(step, item, round_, times_before(services, step)),
        title=text("What is this?") if quiz else words,
        choices=_choices(doing.exercise, item),
        single=frozenset(item.single),
        lines=(words,) if quiz else (),
        gain=isinstance(doing.exercise.task, Poll) and any(each.gain for each in doing.exercise.task.questions if each.id == item.id),
    )


def asked_choice(services: Services, travel: Travel) -> Asked | None:
    """Return where to go at a fork of the road, once the room has said what it is; one way is nothing to ask."""
    shown = shown_choices(travel) if travel.history.now.phase is not Phase.LISTENING else ()
    if len(shown) < FORK or travel.scene.ending is not None or travel.company.due(services, travel):
        return None
    step = step_here(travel)
    name = f"choice:{visit_here(travel)}:{travel.scene.id}"
    return Asked(
        question=Question(step, name, 1, times_before(services, step)),
        title=text("What next?"),
        choices=tuple(Choice(str(index), travel.scene.choices[index].words) for index in shown),
        single=frozenset(str(index) for index in shown),
        open=True,
    )


def times_before(services: Services, step: StepId) -> int:
    """Return how often a step was begun before this time."""
    return 0 if services.room is None else sum(each.step == step for each in services.room.session.earlier)


def _choices(exercise: Exercise, item: Item) -> tuple[Choice, ...]:
    named = tuple(Choice(option, option_name(exercise, item, option)) for option in asked_of_all(exercise, item))
    if not isinstance(exercise.task, Spot):
        return named
    document = next(each for each in exercise.task.documents if each.id == item.id)
    lines, whole = text("Press every line that makes you wary"), text("And all in all?")
    return (
        *(Choice(line.id, line.says, under=lines) for line in document.lines),
        *(Choice(each.id, each.words, under=whole) for each in named),
    )

