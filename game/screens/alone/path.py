"""A path for one person alone: a paper road from step to step, and at its end what has changed."""

from dataclasses import dataclass

from game.core.alone.path import Progress, following, left_out
from game.core.exercise.run import begin
from game.core.message import text
from game.core.workshop.workshop import DoExercise, StepId, Workshop
from game.screens.alone.end import end_cards
from game.screens.alone.road import road, step_card
from game.screens.alone.steps import open_step
from game.screens.effects import Effect, KeepProgress, KeepRun
from game.screens.furniture import GameAnswer, bullet, entrance, head, page_frame
from game.screens.helping import HelpScreen
from game.screens.remembering import KEY, reminder, way_to_quiz
from game.screens.services import Place, Services
from game.screens.workshop.on_shelves import exercise_of
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Push, Stay
from game.ui.page.page import Card, Column, Grid, Item, Page, Row
from game.ui.page.pieces import Button, Size, Words


@dataclass(frozen=True)
class PathScreen:
    """One path; how far one has come on it lies on the disk."""

    workshop: Workshop

    def page(self, services: Services) -> Page:
        """Return the road, the step whose turn it is, and all others; at the end what has changed comes first."""
        say, progress = services.say, self._progress(services)
        title = say(self.workshop.title)
        ahead = following(self.workshop, progress)
        first = self._beginning(services) if not progress.passed else ()
        last = end_cards(services, self.workshop, progress) if ahead is None else ()
        now = () if ahead is None else (step_card(services, self.workshop, progress, ahead),)
        others = tuple(step_card(services, self.workshop, progress, step) for step in self.workshop.steps if step != ahead)
        cards = Grid(others, least=560, gap=22)
        body = Column((*reminder(services), *last, road(services, self.workshop, progress), *now, *first, cards), gap=24)
        foot = None if ahead is not None else self._foot(services)
        focus = f"open:{ahead.id}" if ahead is not None else "done"
        top = head(services, title, under=say(text("Alone, at your own pace. Nobody sees your answers.")))
        return Page(title, page_frame(services, top, body, foot), focus, on=focus)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Open a step, or leave it out."""
        progress = self._progress(services)
        ahead = following(self.workshop, progress)
        match intent:
            case Activate(what="open" | "again", of=step):
                return self._open(services, progress, step)
            case Wish.NEXT if ahead is not None:
                return self._open(services, progress, ahead.id)
            case Activate(what="leave-out", of=step):
                return GameAnswer(Stay(self), (KeepProgress(left_out(progress, StepId(step))),))
            case Activate(key="anew"):
                return GameAnswer(Stay(self), self._anew(services))
            case Activate(key=key) if key == KEY:
                return way_to_quiz(services)
            case Activate(key="back" | "done") | Wish.BACK | Wish.PREVIOUS | Wish.NEXT:
                return GameAnswer(Pop())
            case Activate(key=key):
                return _elsewhere(services, key)
            case _:
                return None

    def _progress(self, services: Services) -> Progress:
        return services.progress(self.workshop.id) or Progress(self.workshop.id)

    def _open(self, services: Services, progress: Progress, name: str) -> GameAnswer | None:
        step = next((step for step in self.workshop.steps if step.id == name), None)
        return None if step is None else open_step(services, self.workshop, progress, step)

    def _anew(self, services: Services) -> tuple[Effect, ...]:
        """Return what has to be done for a path that begins again: its exercises begin again, too."""
        names = (step.activity.exercise for step in self.workshop.steps if isinstance(step.activity, DoExercise))
        exercises = (exercise_of(services, name) for name in names)
        runs = (KeepRun(begin(each, services.settings.level), each) for each in exercises if each is not None)
        return (KeepProgress(Progress(self.workshop.id)), *runs)

    # ---- parts of the page

    def _beginning(self, services: Services) -> tuple[Item, ...]:
        lines = tuple(bullet(services.say(words), "note") for words in self.workshop.prepare)
        summary = Words(services.say(self.workshop.summary), Size.LEAD)
        return (Card(Column((summary, *lines), gap=14), pad=28),)

    def _foot(self, services: Services) -> Item:
        anew = Button("anew", services.say(text("Walk the path once more")), icon="undo")
        done = Button("done", services.say(text("Done")), icon="check", tone="moss")
        return Row((anew, done), gap=16, pack="end")


def _elsewhere(services: Services, key: str) -> GameAnswer | None:
    """Return where the end of a path leads to."""
    match key:
        case "call":
            return GameAnswer(Push(HelpScreen()))
        case "cases":
            return GameAnswer(Push(entrance(services, Place.CASES)))
        case "exercises":
            return GameAnswer(Push(entrance(services, Place.EXERCISES)))
        case _:
            return None
