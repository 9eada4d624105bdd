"""An exercise on the screen: item after item, by somebody alone or by a room."""

from dataclasses import dataclass, replace
from typing import assert_never

from game.core.exercise.exercise import Exercise, Myths, OptionId, Poll, Quiz, Sort, Spot
from game.core.exercise.items import Item as ExerciseItem
from game.core.exercise.run import ExerciseMove, Show, Take, Turn, VoteAgain, begin, is_done
from game.core.workshop.workshop import StepId
from game.screens.effects import CountPhones, KeepRun
from game.screens.exercise.all_hands import all_hands_screen
from game.screens.exercise.doing import Doing, current_doing, end_effects, make_moves, resume_or_begin, stops_after
from game.screens.exercise.end import end_body, end_foot
from game.screens.exercise.hands import count_hands, counting_foot, counting_rows
from game.screens.exercise.myths import myth
from game.screens.exercise.parts import exercise_page, foot_of
from game.screens.exercise.poll import poll
from game.screens.exercise.quiz import quiz
from game.screens.exercise.sort import sort
from game.screens.exercise.spot import spot
from game.screens.exercise.told import is_last, turn_page, with_reasons
from game.screens.exercise.ways import buttons, is_ready, main_way, other_ways
from game.screens.exercise.words import asked_of_all
from game.screens.furniture import GameAnswer, GameScreen
from game.screens.going_on import leave_step
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Number, Pressed, Wish
from game.ui.nav import Pop, Push, Stay, Swap
from game.ui.page.page import Item, Page


def exercise_screen(services: Services, exercise: Exercise, step: StepId | None = None) -> GameScreen:
    """Return an exercise where it was left: in the step of the room's session, or alone."""
    return ExerciseScreen(resume_or_begin(services, exercise, step))


@dataclass(frozen=True)
class ExerciseScreen:
    """The item that is asked, the hands that are counted for it, or the end."""

    doing: Doing

    def page(self, services: Services) -> Page:
        """Return what is asked, or everything that was."""
        doing = current_doing(services, self.doing)
        item = doing.item
        listens = doing.room and not services.settings.scan
        title = services.say(doing.exercise.title)
        if item is None:
            body = exercise_page(services, doing, end_body(services, doing), foot_of(services, doing, end_foot(services, doing)))
            main = end_foot(services, doing)[-1].key
            return Page(title, body, main if doing.room else "", entry=main, on=main, part="end", listens=listens)
        if doing.counting is not None:
            body = exercise_page(services, doing, counting_rows(services, doing, item), foot_of(services, doing, counting_foot(services)))
            return Page(title, body, f"plus:{doing.counting}", on="counted", part=item.id, listens=listens, rapid=True)
        body = exercise_page(services, doing, _task_body(services, doing, item), foot_of(services, doing, buttons(services, doing, item)))
        way = main_way(doing, item)
        ready = is_ready(doing, item)
        focus, on = way.key if ready else "", way.key if ready and not way.shut else ""
        return Page(title, body, focus, focus or f"take:{item.options[0]}", on, item.id, listens=listens)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Choose, count, tell, go on, or go back."""
        doing = current_doing(services, self.doing)
        if doing.item is None:
            if doing.room and isinstance(doing.exercise.task, Quiz):
                return _through_the_end(services, doing, intent) or _at_the_end(services, doing, intent)
            return _at_the_end(services, doing, intent)
        if doing.counting is not None:
            return _count_hands(doing, doing.item, intent)
        return _choose(doing, doing.item, intent) or _take_way(services, doing, doing.item, intent)


def _task_body(services: Services, doing: Doing, item: ExerciseItem) -> Item:
    task = doing.exercise.task
    match task:
        case Poll():
            return poll(services, doing, task, item)
        case Sort():
            return sort(services, doing, task, item)
        case Spot():
            return spot(services, doing, task, item)
        case Myths():
            return myth(services, doing, task, item)
        case Quiz():
            return quiz(services, doing, task, item)
        case _:
            assert_never(task)


# ---- choosing


def _choose(doing: Doing, item: ExerciseItem, intent: Intent) -> GameAnswer | None:
    """Return what choosing, taking back or counting leads to."""
    match intent:
        case Activate(what="take", of=option):
            return _take_option(doing, item, OptionId(option))
        case Number(number=number) if number <= len(_numbered_options(doing, item)):
            return _take_option(doing, item, _numbered_options(doing, item)[number - 1])
        case Wish.UNDO if doing.run.choice(item.id) and not doing.is_shown(item.id):
            return _make_moves(doing, Take(doing.run.choice(item.id)[-1]))
        case Activate(key="count") | Wish.HISTORY | Pressed(name="C") if _counts(doing, item):
            return GameAnswer(Stay(ExerciseScreen(replace(doing, counting=asked_of_all(doing.exercise, item)[0]))))
        case _:
            return None


def _numbered_options(doing: Doing, item: ExerciseItem) -> tuple[OptionId, ...]:
    """Return what number keys stand for: of a document its lines."""
    return item.options[:-2] if isinstance(doing.exercise.task, Spot) else item.options


def _counts(doing: Doing, item: ExerciseItem) -> bool:
    return "count" in (way.key for way in other_ways(doing, item))


def _take_option(doing: Doing, item: ExerciseItem, option: OptionId) -> GameAnswer | None:
    if doing.by_hands:
        return GameAnswer(Stay(ExerciseScreen(replace(doing, counting=option)))) if _counts(doing, item) else None
    at_once = isinstance(doing.exercise.task, Myths) and not doing.room
    return _make_moves(doing, Take(option), *((Show(),) if at_once else ()))


def _make_moves(doing: Doing, *moves: ExerciseMove) -> GameAnswer | None:
    then = make_moves(doing, *moves)
    return None if then is None else GameAnswer(Stay(ExerciseScreen(then[0])), then[1])


def _count_hands(doing: Doing, item: ExerciseItem, intent: Intent) -> GameAnswer | None:
    change = count_hands(doing, item, intent)
    if change is None:
        return None
    then, moves = change
    made = make_moves(then, *moves) if moves else (then, ())
    if made is None:
        return None
    return GameAnswer(Stay(ExerciseScreen(replace(made[0], typed=then.typed))), made[1])


# ---- going on


def _take_way(services: Services, doing: Doing, item: ExerciseItem, intent: Intent) -> GameAnswer | None:
    way = main_way(doing, item)
    match intent:
        case Wish.NEXT if not way.shut:
            return _on(services, doing, item, way.key)
        case Activate(key="reveal" | "show" | "next" as key) if key == way.key and not way.shut:
            return _on(services, doing, item, key)
        case Activate(key="again"):
            return _make_moves(doing, VoteAgain())
        case Activate(key="previous") | Wish.PREVIOUS if doing.run.at:
            return _make_moves(doing, Turn(-1))
        case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
            return GameAnswer(Pop())
        case _:
            return None


def _on(services: Services, doing: Doing, item: ExerciseItem, key: str) -> GameAnswer | None:
    if key == "reveal":
        opened = (*doing.opened, (item.id, doing.run.round(item.id)))
        return GameAnswer(Stay(ExerciseScreen(replace(doing, opened=opened))), (CountPhones(),))
    return _make_moves(doing, Show()) if key == "show" else _go_to_next(services, doing, item)


def _go_to_next(services: Services, doing: Doing, item: ExerciseItem) -> GameAnswer | None:
    """Go on to the next item or to the end, past the stops to talk that come here."""
    # How a room voted in a poll stays open when one comes back.
    voted = isinstance(doing.exercise.task, Poll) and (doing.run.votes(item.id, 1).all or doing.phones) and not doing.is_shown(item.id)
    made = make_moves(doing, *((Show(),) if doing.room and voted else ()), Turn())
    if made is None:
        return None
    then, effects = made
    over = is_done(then.exercise, then.run)
    if over and not doing.room:
        effects = (*effects, *end_effects(services, then))
    # A room has seen each answer. All of them once more are only for whoever opens the exercise again.
    stays = () if over and doing.room and not isinstance(doing.exercise.task, Quiz) else (ExerciseScreen(then),)
    stops = (*stops_after(services, doing, item.id), *(stops_after(services, doing, "") if over else ()))
    if stops:
        from game.screens.talk_stop import TalkStopScreen  # noqa: PLC0415  only a room stops to talk

        screens = tuple(TalkStopScreen(stop) for stop, _ in reversed(stops))
        return GameAnswer(Swap((*stays, *screens), 1), (*effects, *(log for _, log in stops)))
    return GameAnswer(Stay(stays[0]), effects) if stays else GameAnswer(Pop(), (*effects, *leave_step(services, doing.step)))


def _through_the_end(services: Services, doing: Doing, intent: Intent) -> GameAnswer | None:
    """Turn the pages of what a room is told at the end of a quiz."""
    match intent:
        case Activate(key="next") | Wish.NEXT if not is_last(services, doing):
            return GameAnswer(Stay(ExerciseScreen(turn_page(services, doing, 1))))
        case Activate(key="previous") | Wish.PREVIOUS if doing.leaf:
            return GameAnswer(Stay(ExerciseScreen(turn_page(services, doing, -1))))
        case Activate(key="reasons"):
            return GameAnswer(Stay(ExerciseScreen(with_reasons(services, doing))))
        case Activate(key="all-hands" | "count") | Pressed(name="C") if not doing.leaf:
            return GameAnswer(Push(all_hands_screen(services, doing)))
        case _:
            return None


def _at_the_end(services: Services, doing: Doing, intent: Intent) -> GameAnswer | None:
    match intent:
        case Activate(key="previous") | Wish.PREVIOUS if doing.room:
            return _make_moves(doing, Turn(-1))
        case Activate(key="anew") if not doing.room:
            run = begin(doing.exercise, services.settings.level)
            return GameAnswer(Stay(ExerciseScreen(Doing(doing.exercise, run))), (KeepRun(run, doing.exercise),))
        case Activate(key="finish") | Wish.NEXT:
            return GameAnswer(Pop(), leave_step(services, doing.step))
        case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
            return GameAnswer(Pop())
        case _:
            return None
