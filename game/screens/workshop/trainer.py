"""The trainer's own page: what to say, what to watch for, the answers, the time, and the running order."""

from dataclasses import dataclass, replace

from game.core.journey.case import CaseId
from game.core.journey.held import TwinId
from game.core.message import Text, text
from game.core.workshop.pacing import Pace, pace
from game.core.workshop.session_events import PeopleCounted, SessionEnded, SessionEvent, StepOpened, StepRepeated, TwinChosen
from game.core.workshop.workshop import StepId, WorkshopStep
from game.screens.blank import BlankScreen
from game.screens.effects import Log
from game.screens.furniture import GameAnswer, bullet, head, heading, page_frame, side_by_side
from game.screens.going_on import following, onward, step_of
from game.screens.services import Room, Services
from game.screens.workshop.end import nobody_page
from game.screens.workshop.phones.trainer_part import phone_effect, phones_card, phones_page
from game.screens.workshop.picks import picked
from game.screens.workshop.step import StepScreen
from game.screens.workshop.steps import lasting
from game.screens.workshop.trainer_answers import answers
from game.screens.workshop.trainer_order import people_row, running_order, ways
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Down, Pop, Push, Stay, Swap
from game.ui.page.page import Card, Column, Item, Page, Row
from game.ui.page.pieces import Button, Icon, Meter, Size, Words

COMMAND = "python run.py report"
LONG = 120
"""From so many minutes on they are told in hours; a step that is over by as much goes on on another day."""


@dataclass(frozen=True)
class TrainerScreen:
    """Everything that only the trainer needs; it lies over the room's page, or stands in a window of its own."""

    beside: bool = False
    """Whether it has its own window, so that the room does not see it."""
    two: bool = False
    """Whether there are two displays, so that the windows can change places."""
    pace: Pace | None = None
    """What its clock showed last."""
    uncovered: bool = False
    """Whether the answers are shown although the room can see them."""
    phones: bool = False
    """Whether it shows all about phones instead."""

    def page(self, services: Services) -> Page:
        """Return the clock on top, what to say on one side, the answers and the order on the other."""
        room, say = services.room, services.say
        if room is None:
            return nobody_page(services)
        if self.phones:
            return phones_page(services)
        step = step_of(room)
        number, count = room.workshop.number(step.id) + 1, len(room.workshop.steps)
        title = say(text("Trainer's page"))
        under = say(text("Step {number} of {count}: {step}", number=number, count=count, step=step.title))
        warning = () if self.beside else (_warning(services),)
        words, hidden = _words(services, step), answers(services, room)
        if hidden and not (self.beside or self.uncovered):
            hidden = (_cover(services),)
        columns = (side_by_side(words, hidden),) if words and hidden else (*words, *hidden)
        ended = (_report(services),) if room.session.ended else ()
        first = (*warning, *ended, _clock(services, room, step), phones_card(services))
        body = Column((*first, *columns, running_order(services, room)), gap=20)
        return Page(
            title, page_frame(services, head(services, title, *self._swap(services), under=under), body), entry="skip", part=step.id
        )

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Lead the workshop: on, once more, to any step, to a black page, to the end."""
        room = services.room
        if self.phones or intent == Activate("phones"):
            return self._about_phones(intent)
        match intent:
            case Wish.TRAINER | Wish.BACK | Wish.NEXT | Wish.PREVIOUS | Activate(key="back" | "trainer"):
                return GameAnswer(Pop())
            case Activate(key="uncover"):
                return GameAnswer(Stay(replace(self, uncovered=True)))
            case Wish.BLANK | Activate(key="blank"):
                return GameAnswer(Push(BlankScreen()) if self.beside else Swap((BlankScreen(),), 1))
            case Activate(what="people", of=by) if room is not None:
                people = max(1, room.session.begun.people + int(by))
                return GameAnswer(Stay(self), (Log(PeopleCounted(people)),))
            case Activate(what="twin", of=twin) if room is not None:
                return GameAnswer(Stay(self), (Log(TwinChosen(step_of(room).id, TwinId(twin) if twin else None)),))
            case Activate(what="pick", of=name) if room is not None:
                pick = picked(services, room.workshop, step_of(room), CaseId(name))
                return None if pick is None else GameAnswer(Stay(self), (Log(pick),))
            case Activate() as pressed if room is not None:
                event = _event(room, pressed)
                return GameAnswer(Down(StepScreen(), StepScreen), (Log(event),)) if event is not None else None
            case _:
                return None

    def _about_phones(self, intent: Intent) -> GameAnswer | None:
        if intent == Activate("phones"):
            return GameAnswer(Stay(replace(self, phones=True)))
        effect = phone_effect(intent)
        if effect is not None:
            return GameAnswer(Stay(self), (effect,))
        back = intent in (Wish.TRAINER, Wish.BACK, Wish.NEXT, Wish.PREVIOUS, Activate("back"))
        return GameAnswer(Stay(replace(self, phones=False))) if back else None

    def _swap(self, services: Services) -> tuple[Button, ...]:
        return (Button("swap", "", "pass-on", label=services.say(text("Both windows change places"))),) if self.two else ()

    def tick(self, services: Services, dt: float) -> GameAnswer | None:
        """Let the clock go on, when it shows another minute."""
        now = None if services.room is None else now_left(services, services.room)
        return None if now == self.pace else GameAnswer(Stay(replace(self, pace=now)))


def now_left(services: Services, room: Room) -> Pace:
    """Return the minutes that are left now."""
    return pace(room.workshop, step_of(room).id, services.now() - room.since)


def _event(room: Room, pressed: Activate) -> SessionEvent | None:
    """Return what a button of the running order stands for."""
    match pressed:
        case Activate(key="skip"):
            return onward(room)
        case Activate(key="repeat"):
            return StepRepeated(step_of(room).id)
        case Activate(what="jump", of=step):
            return StepOpened(StepId(step))
        case Activate(key="end"):
            return SessionEnded()
        case _:
            return None


def _warning(services: Services) -> Item:
    told = text("The room can see this page now. {key} or Esc closes it.", key=services.cap("T"))
    words = Words(services.say(told), tone="on-ochre", bold=True)
    return Card(Row((Icon("warning", tone="on-ochre", paper="ochre"), words), (0.0, 1.0), gap=14), "ochre", pad=12, lift=3)


def _cover(services: Services) -> Item:
    """Return what lies over the answers while the room could read them."""
    told = services.say(text("The answers are covered, for the room would see them."))
    shows = Button("uncover", services.say(text("Show the answers all the same")), icon="eye", tone="sand")
    return Card(Column((Words(told), shows), gap=14), "card", pad=24, lift=4)


def _report(services: Services) -> Item:
    words = text("For the report on paper, from the command line: {command}", command=COMMAND)
    return Words(services.say(words), Size.BODY, "soft")


def _clock(services: Services, room: Room, step: WorkshopStep) -> Item:
    """Return the minutes left of the step and of the day, and what comes next."""
    say, left = services.say, now_left(services, room)
    ahead = following(room.workshop, step)
    coming = text("the end") if ahead is None else text("{step}, {count}\u00a0min", step=ahead.title, count=ahead.minutes)
    late = left.step < 0
    over = text("{count} min over", count=-left.step) if -left.step < LONG else text("the time is up")
    here = _figure(services, text("This step"), over if late else text("{count} min left", count=left.step), "bad" if late else "ink")
    rest = text("{count} min left", count=left.all) if left.all < LONG else text("{time} left", time=lasting(left.all))
    day = _figure(services, text("All together"), rest, "ink")
    then = _figure(services, text("Next"), coming, "ink", Size.LEAD)
    gone = Meter(say(text("Minutes of this step")), min(step.minutes, step.minutes - left.step), step.minutes, "warn" if late else "moss")
    figures = Row((here, day, then), (1.3, 1.3, 1.5), gap=24, align="start", stack_below=900)
    return Card(Column((figures, gone, Row(ways(services), gap=12), people_row(services, room)), gap=14), pad=24, lift=6)


def _figure(services: Services, name: Text, words: Text, tone: str, size: Size = Size.TITLE) -> Item:
    return Column((Words(services.say(name), Size.SMALL, "soft"), Words(services.say(words), size, tone, bold=True)), gap=2)


def _words(services: Services, step: WorkshopStep) -> tuple[Item, ...]:
    """Return what to say, what to do and what to ask in a step."""
    parts = (
        (text("Say"), "speech", step.says, Size.LEAD),
        (text("Do, and watch for"), "eye", step.notes, Size.BODY),
        (text("Ask afterwards"), "question", step.asks, Size.BODY),
    )
    return tuple(_part(services, name, icon, lines, size) for name, icon, lines, size in parts if lines)


def _part(services: Services, name: Text, icon: str, lines: tuple[Text, ...], size: Size) -> Item:
    items = tuple(bullet(services.say(line), icon, size) for line in lines)
    return Card(Column((heading(services.say(name)), *items), gap=14), pad=26, lift=5)
