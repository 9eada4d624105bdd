"""The steps of a path, for one person alone: what they are called, and the screen that each is done on."""

from dataclasses import replace

from game.core.alone.choosing import chosen
from game.core.alone.path import Progress, after_step, is_open, with_pick
from game.core.message import Text, text
from game.core.workshop.picking import with_case
from game.core.workshop.workshop import Activity, Cross, DoExercise, PlayCase, Talk, Workshop, WorkshopStep
from game.screens.effects import Effect, KeepProgress
from game.screens.furniture import GameAnswer, GameScreen
from game.screens.services import Services
from game.screens.workshop.on_shelves import cards_wanted, case_of, exercise_of, level_of
from game.screens.workshop.steps import kind
from game.ui.nav import Push


def kind_alone(activity: Activity) -> tuple[Text, str]:
    """Return what is done in a step, in a word and as a sign."""
    return (text("To think about"), "speech") if isinstance(activity, Talk) else kind(activity)


def open_step(services: Services, workshop: Workshop, progress: Progress, step: WorkshopStep) -> GameAnswer | None:
    """Return the way into a step; None if its turn has not come, or it is not there. A path begins with its first step."""
    if not is_open(workshop, progress, step):
        return None
    before, progress = progress, _picked(services, workshop, progress, step)
    screen = _screen(services, replace(step, activity=with_case(step.activity, dict(progress.picked).get(step.id))))
    if screen is None:
        return None
    if isinstance(step.activity, Talk):
        # A question is done when it is read; how everything else ends is noted by whoever keeps it.
        return GameAnswer(Push(screen), (KeepProgress(after_step(progress, step.id)),))
    kept = services.progress(workshop.id) is not None and progress == before
    begun: tuple[Effect, ...] = () if kept else (KeepProgress(progress),)
    return GameAnswer(Push(screen), begun)


def _picked(services: Services, workshop: Workshop, progress: Progress, step: WorkshopStep) -> Progress:
    """Return the progress with a case for a step that does not name one: what was chosen before, if it is still there."""
    if not isinstance(step.activity, PlayCase) or step.activity.wanted is None:
        return progress
    before = dict(progress.picked).get(step.id)
    if before is not None and case_of(services, before) is not None:
        return progress
    seen = {entry.id for entry in services.shelf() if entry.done or entry.begun}
    card = chosen(cards_wanted(services, workshop, step), seen, services.draw())
    return progress if card is None else with_pick(progress, step.id, card.id)


def _screen(services: Services, step: WorkshopStep) -> GameScreen | None:  # each of these brings a good part of the game along
    match step.activity:
        case DoExercise(exercise=name) if (exercise := exercise_of(services, name)) is not None:
            from game.screens.exercise.play import exercise_screen  # noqa: PLC0415

            return exercise_screen(services, exercise)
        case PlayCase(case=case_id) if (case := case_of(services, case_id)) is not None:
            from game.screens.journey.content_note import ContentNoteScreen  # noqa: PLC0415

            return ContentNoteScreen(case, services.kept(case), path=True)
        case Cross(level=level_id) if (level := level_of(services, level_id)) is not None:
            from game.screens.crossing.setup import setup_screen  # noqa: PLC0415

            return setup_screen(services, level)
        case Talk(stop=stop):
            from game.screens.talk_stop import TalkStopScreen  # noqa: PLC0415

            return TalkStopScreen(stop)
        case _:
            return None
