"""An exercise being done, alone or by a room, and what a move leads to outside."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import reduce

from game.core.exercise.exercise import Exercise, ExerciseId, Form, ItemId, OptionId, Poll, Quiz
from game.core.exercise.fewer import fewer_items
from game.core.exercise.items import Item
from game.core.exercise.result import exercise_result
from game.core.exercise.run import ExerciseMove, Run, Show, Turn, VoteAgain, advance, begin, current, is_done
from game.core.talk import TalkStop
from game.core.workshop.session import run_of
from game.core.workshop.session_events import ExerciseMoved, StopReached
from game.core.workshop.workshop import DoExercise, StepId
from game.screens.effects import CountPhones, Effect, KeepExerciseResult, KeepRun, Log
from game.screens.going_on import asks_itself
from game.screens.services import Services


@dataclass(frozen=True)
class Doing:
    """Where an exercise stands; in a room `run` is what the session says."""

    exercise: Exercise
    run: Run
    step: StepId | None = None
    """The step of the room's workshop; None: somebody does it alone."""
    opened: tuple[tuple[ItemId, int], ...] = ()
    """Votes that the room has been shown: the item, and the round."""
    counting: OptionId | None = None
    """The answer whose hands are counted first; None while no hands are counted."""
    typed: OptionId | None = None
    """The answer whose number is being typed."""
    leaf: int = 0
    """Which page of the end a room looks at."""
    without: frozenset[ItemId] = frozenset()
    """Items that the room's trainer leaves out."""
    phones: int = 0
    """How many phones have answered what is asked, and are not counted yet."""

    @property
    def room(self) -> bool:
        """Whether a room does it."""
        return self.step is not None

    @property
    def item(self) -> Item | None:
        """What is asked now; None at the end."""
        return current(self.exercise, self.run)

    @property
    def by_hands(self) -> bool:
        """Whether the room answers by raising hands only."""
        return self.room and isinstance(self.exercise.task, Poll | Quiz)

    @property
    def measures(self) -> bool:
        """Whether a room is asked twice, so that nobody may see how others answer before all is over."""
        return self.room and isinstance(self.exercise.task, Quiz) and self.exercise.task.pair is not None

    def is_shown(self, name: ItemId) -> bool:
        """Whether the answer to an item has been told."""
        return name in self.run.shown

    def is_open(self, name: ItemId, round_: int) -> bool:
        """Whether the room may see how it voted."""
        return not self.measures and (self.is_shown(name) or round_ < self.run.round(name) or (name, round_) in self.opened)


def resume_or_begin(services: Services, exercise: Exercise, step: StepId | None) -> Doing:
    """Return an exercise as it was left, or a new one."""
    if step is not None:
        return current_doing(services, Doing(exercise, begin(exercise, services.settings.level), step))
    kept = services.exercises.kept(exercise)
    fits = kept is not None and kept.level is services.settings.level
    run = kept if kept is not None and fits else begin(exercise, services.settings.level)
    return Doing(exercise, run)


def current_doing(services: Services, doing: Doing) -> Doing:
    """Return an exercise as it stands now; in a room the session knows."""
    if doing.step is None or services.room is None:
        return doing
    session, step = services.room.session, doing.step
    without = session.plan.without(step)
    if without != doing.without:
        whole = _exercise(services, doing.exercise.id) or doing.exercise
        doing = replace(doing, exercise=fewer_items(whole, without), without=without)
    return replace(doing, run=run_of(session, step, doing.exercise), phones=services.phones.said)


def make_moves(doing: Doing, *moves: ExerciseMove) -> tuple[Doing, tuple[Effect, ...]] | None:
    """Return what moves lead to, and what has to be written down; None if they are not possible now."""
    try:
        run = reduce(lambda before, move: advance(doing.exercise, before, move), moves, doing.run)
    except ValueError:
        return None
    then = replace(doing, run=run, typed=None)
    if doing.step is not None:
        counts = (CountPhones(),) if any(isinstance(move, Show | Turn | VoteAgain) for move in moves) else ()
        return then, (*counts, *(Log(ExerciseMoved(doing.step, move)) for move in moves))
    return then, (KeepRun(run, doing.exercise),)


def end_effects(services: Services, doing: Doing) -> tuple[Effect, ...]:
    """Return what has to be written down at the end of an exercise done alone."""
    task = doing.exercise.task
    day = datetime.fromtimestamp(services.now(), UTC).astimezone().date().isoformat()
    result = KeepExerciseResult(exercise_result(doing.exercise, doing.run, day))
    # The readings of a first round are kept, to be told after the second one.
    first = isinstance(task, Quiz) and task.form is Form.BEFORE
    return (result, KeepRun(doing.run, doing.exercise)) if first else (result,)


def stops_after(services: Services, doing: Doing, name: str) -> tuple[tuple[TalkStop, Effect], ...]:
    """Return the stops to talk that come after an item (empty: at the end), and have not been reached in this session."""
    if doing.step is None or services.room is None:
        return ()
    if not name and asks_itself(services, doing.step):
        # The step has questions of its own for the end; one question twice would be one too many.
        return ()
    reached = services.room.session.of(doing.step).stops
    stops = enumerate(doing.exercise.stops)
    return tuple((stop, Log(StopReached(doing.step, number))) for number, stop in stops if stop.after == name and number not in reached)


# ---- two quizzes that belong together


def tells(services: Services, doing: Doing) -> bool:
    """Whether the right answers may be told at the end: those of a first round only after the second one."""
    task = doing.exercise.task
    if not isinstance(task, Quiz) or task.form is not Form.BEFORE or task.pair is None:
        return True
    if doing.room:
        return pair_run(services, doing) is not None
    return task.pair in {result.exercise for result in services.exercises.results()}


def pair_run(services: Services, doing: Doing) -> tuple[Exercise, Run] | None:
    """Return the other quiz and how it was done to its end; None if it was not."""
    task = doing.exercise.task
    pair = _exercise(services, task.pair) if isinstance(task, Quiz) and task.pair is not None else None
    if pair is None:
        return None
    runs = _room_runs(services, pair) if doing.room else ((pair, services.exercises.kept(pair)),)
    return next(((done, run) for done, run in runs if run is not None and is_done(done, run)), None)


def _exercise(services: Services, name: ExerciseId) -> Exercise | None:
    return next((entry.exercise for entry in services.exercises.shelf() if entry.id == name), None)


def _room_runs(services: Services, exercise: Exercise) -> tuple[tuple[Exercise, Run | None], ...]:
    """Return how an exercise was done in the steps of this session, the latest first."""
    room = services.room
    if room is None:
        return ()
    steps = [step.id for step in room.workshop.steps if step.activity == DoExercise(exercise.id)]
    plan = room.session.plan
    return tuple((fewer_items(exercise, plan.without(step)), room.session.of(step).run) for step in reversed(steps))
