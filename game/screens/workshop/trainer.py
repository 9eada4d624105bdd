"""The trainer's own page: what to say, what to watch for, the answers, the time, and the running order."""

from dataclasses import dataclass, replace

from game.core.journey.case import CaseId
from game.core.journey.held import TwinId
from game.core.message import Text, text
from game.core.workshop.pacing import Pace
from game.core.workshop.session_events import SessionEnded, SessionEvent, StepOpened, StepRepeated, TwinChosen
from game.core.workshop.workshop import StepId, WorkshopStep
from game.screens.blank import BlankScreen
from game.screens.effects import CountDown, Log
from game.screens.furniture import GameAnswer, bullet, head, heading, page_frame, side_by_side
from game.screens.going_on import onward, step_of
from game.screens.services import Room, Services
from game.screens.workshop.end import nobody_page
from game.screens.workshop.phones.trainer_part import phone_effect, phones_card, phones_page
from game.screens.workshop.picks import picked
from game.screens.workshop.remark import Remark, is_done, is_left
from game.screens.workshop.step import StepScreen
from game.screens.workshop.trainer_answers import answers
from game.screens.workshop.trainer_order import countdown_row, running_order, ways
from game.screens.workshop.trainer_plan import plan_events, plan_page
from game.screens.workshop.trainer_time import clock_card, clock_words, now_left
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Down, Pop, Push, Stay, Swap
from game.ui.page.page import Card, Column, Item, Page, Row
from game.ui.page.pieces import Button, Gap, Icon, Size, Words

WALL = "wall"
"""The name of the place at which the wall is shown small."""
WALL_TALL = 270
"""How tall it is, in units."""
COMMAND = "python run.py report"


@dataclass(frozen=True)
class TrainerScreen:
    """Everything that only the trainer needs; it lies over the room's page, or stands in a window of its own."""

    beside: bool = False
    """Whether it has its own window, so that the room does not see it."""
    two: bool = False
    """Whether there are two displays, so that the windows can change places."""
    pace: tuple[Pace, str] | None = None
    """What its clock showed last."""
    uncovered: bool = False
    """Whether the answers are shown although the room can see them."""
    phones: bool = False
    """Whether it shows all about phones instead."""
    planning: bool = False
    """Whether it shows what can be changed of the plan instead."""
    writing: Remark | None = None
    """What is being written down."""
    wall: str = ""
    """The title of the page that the room looks at."""
    coming: str = ""
    """What the room's next press does; empty where that is not known."""

    def page(self, services: Services) -> Page:
        """Return the clock on top, what to say on one side, the answers and the order on the other."""
        room, say = services.room, services.say
        if room is None:
            return nobody_page(services)
        if self.phones:
            return phones_page(services)
        if self.writing is not None:
            return self.writing.page(services)
        if self.planning:
            return plan_page(services, room)
        step = step_of(room)
        number, count = room.workshop.number(step.id) + 1, len(room.workshop.steps)
        title = say(text("Trainer's page"))
        under = say(text("Step {number} of {count}: {step}", number=number, count=count, step=step.title))
        warning = () if self.beside else (_warning(services),)
        words, hidden = _words(services, step), answers(services, room)
        if hidden and not (self.beside or self.uncovered):
            hidden = (_cover(services),)
        if self.beside and self.wall:
            hidden = (self._wall(services), *hidden)
        columns = (side_by_side(words, hidden),) if words and hidden else (*words, *hidden)
        ended = (_report(services),) if room.session.ended else ()
        first = (*warning, *ended, self._clock(services, room), *_remark(services, room))
        body = Column((*first, *columns, phones_card(services), running_order(services, room)), gap=20)
        return Page(
            title, page_frame(services, head(services, title, *self._swap(services), under=under), body), entry="skip", part=step.id
        )

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Lead the workshop: on, once more, to any step, to a black page, to the end."""
        if self.phones or intent == Activate("phones"):
            return self._about_phones(intent)
        if self.writing is not None:
            return self._write(self.writing, intent)
        if self.planning:
            return self._plan(services, intent)
        return self._lead(services, intent)

    def _lead(self, services: Services, intent: Intent) -> GameAnswer | None:
        room = services.room
        match intent:
            case Wish.TRAINER | Wish.BACK | Wish.NEXT | Wish.PREVIOUS | Activate(key="back" | "trainer"):
                return GameAnswer(Pop())
            case Wish.BLANK | Activate(key="blank"):
                return GameAnswer(Push(BlankScreen()) if self.beside else Swap((BlankScreen(),), 1))
            case Activate() as pressed if room is not None:
                then = self._opened(room, pressed)
                return self._changed(services, room, pressed) if then is None else GameAnswer(Stay(then))
            case _:
                return None

    def _opened(self, room: Room, pressed: Activate) -> "TrainerScreen | None":
        """Return what a press shows that changes nothing in the workshop; None for any other one."""
        step = step_of(room).id
        match pressed.key:
            case "uncover":
                return replace(self, uncovered=True)
            case "plan":
                return replace(self, planning=True)
            case "remark":
                return replace(self, writing=Remark(step, room.session.plan.remark(step)))
            case _:
                return None

    def _changed(self, services: Services, room: Room, pressed: Activate) -> GameAnswer | None:
        """Return what a press changes in the workshop, here or by leading the room elsewhere."""
        if pressed.what == "count-down":
            return GameAnswer(Stay(self), (CountDown(None if pressed.of == "off" else int(pressed.of)),))
        changes = plan_events(services, room, pressed) or _choice(services, room, pressed)
        if changes:
            return GameAnswer(Stay(self), tuple(Log(each) for each in changes))
        event = _event(room, pressed)
        return None if event is None else GameAnswer(Down(StepScreen(), StepScreen), (Log(event),))

    def _plan(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Change the plan, or go back to what is to be said."""
        if intent in (Wish.TRAINER, Wish.BACK, Wish.NEXT, Wish.PREVIOUS, Activate("back")):
            return GameAnswer(Stay(replace(self, planning=False)))
        room = services.room
        changes = plan_events(services, room, intent) if room is not None and isinstance(intent, Activate) else ()
        return GameAnswer(Stay(self), tuple(Log(each) for each in changes)) if changes else None

    def _write(self, writing: Remark, intent: Intent) -> GameAnswer | None:
        """Take a letter, keep the words, or forget them."""
        if is_done(intent) or is_left(intent):
            kept = (writing.kept(),) if is_done(intent) else ()
            return GameAnswer(Stay(replace(self, writing=None)), kept)
        after = writing.after(intent)
        return None if after is None else GameAnswer(Stay(replace(self, writing=after)))

    def _wall(self, services: Services) -> Item:
        """Return the place at which the window shows the wall."""
        told = Words(services.say(text("On the wall: {page}", page=self.wall)), Size.SMALL, "soft")
        return Card(Column((told, Card(Gap(WALL_TALL), "sand", pad=0, lift=2, name=WALL)), gap=10), pad=18, lift=5)

    def _clock(self, services: Services, room: Room) -> Item:
        return clock_card(services, room, self.coming, Row(ways(services), gap=12), countdown_row(services, room))

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
        now = None if services.room is None else (now_left(services, services.room), clock_words(services.now()))
        return None if now == self.pace else GameAnswer(Stay(replace(self, pace=now)))


def _choice(services: Services, room: Room, pressed: Activate) -> tuple[SessionEvent, ...]:
    """Return which case, or which twin, is chosen by a press; nothing for any other one."""
    match pressed:
        case Activate(what="twin", of=twin):
            return (TwinChosen(step_of(room).id, TwinId(twin) if twin else None),)
        case Activate(what="pick", of=name):
            pick = picked(services, room.workshop, step_of(room), CaseId(name))
            return () if pick is None else (pick,)
        case _:
            return ()


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


def _remark(services: Services, room: Room) -> tuple[Item, ...]:
    """Return what was written down about the step."""
    words = room.session.plan.remark(step_of(room).id)
    told = Column((Words(services.say(text("Your remark")), Size.SMALL, "soft"), Words(words)), gap=2)
    return (Card(told, pad=18, lift=3),) if words else ()


def _report(services: Services) -> Item:
    words = text("For the report on paper, from the command line: {command}", command=COMMAND)
    return Words(services.say(words), Size.BODY, "soft")


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
