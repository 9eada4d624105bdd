"""Before a workshop: what to prepare, how many people come, and how they sit."""

from dataclasses import dataclass, replace

from game.core.law import LEVELS, Ages, is_for
from game.core.message import count_text, figure, text
from game.core.workshop.plan_events import EndSet
from game.core.workshop.session_events import SessionBegun, StepOpened
from game.core.workshop.team import FEWEST, MOST, teams
from game.core.workshop.workshop import Workshop, WorkshopStep
from game.screens.effects import BeginSession, Log
from game.screens.furniture import GameAnswer, bullet, chip, head, heading, page_frame, side_by_side
from game.screens.level_names import LEVEL_NAMES
from game.screens.services import Services
from game.screens.workshop.ending_time import end_after, end_row
from game.screens.workshop.step import StepScreen
from game.screens.workshop.steps import kind, lasting
from game.screens.workshop.team_looks import TEAM_ICONS, TEAM_NAMES, TEAM_TONES
from game.ui.input.intent import Activate, Intent, Pressed, Wish
from game.ui.nav import Pop, Stay
from game.ui.page.page import Card, Column, Item, Page, Row
from game.ui.page.pieces import Button, Icon, Size, Words

MOST_PEOPLE = 99
STEPS = {"fewer": -1, "more": 1, "ten": 10}
"""How many people each button adds."""


@dataclass(frozen=True)
class BeginScreen:
    """One workshop, still to be begun."""

    workshop: Workshop
    people: int = 0
    """0: nobody has been counted yet, or the number is just being typed."""
    teams: int = 0
    level: Ages = Ages.FROM_13
    end: float | None = None
    """When it has to be over, in seconds since 1970; None: nobody waits for it."""
    typing: bool = False
    """Whether the next digit stands behind the last one."""

    def page(self, services: Services) -> Page:
        """Return what is prepared, the running order, and what has to be chosen."""
        say = services.say
        title = say(self.workshop.title)
        left = (self._people(services), self._teams(services), self._level(services), self._end(services))
        columns = side_by_side(left, (self._prepare(services), self._order(services)))
        words = text("Begin (F5)") if self.people else text("First count the people")
        begin = Button("begin", say(words), icon="walk", tone="moss", size=Size.LEAD, shut=not self.people)
        under = say(self.workshop.summary)
        body = page_frame(services, head(services, title, under=under), columns, Row((begin,), pack="end"))
        first, on = ("begin", "begin") if self.people else ("more", "")
        return Page(title, body, first, on=on, listens=not services.settings.scan, rapid=True)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Count people, divide them, and begin; a clicker's start button begins, its way on does not."""
        match intent:
            case Pressed(name=name) if name.isdecimal() and len(name) == 1:
                return GameAnswer(Stay(self._type_digit(int(name))))
            case Pressed(name="+" | "-" as sign):
                return self.handle(services, Activate("more" if sign == "+" else "fewer"))
            case Wish.UNDO:
                return GameAnswer(Stay(replace(self, people=self.people // 10, typing=True)))
            case Wish.START | Activate(key="begin") if self.people:
                return self._begin(services)
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case Activate() as pressed:
                then = self._settled(services, pressed)
                return None if then is None else GameAnswer(Stay(replace(then, typing=False)))
            case _:
                return None

    def _settled(self, services: Services, pressed: Activate) -> "BeginScreen | None":
        """Return the page after a choice on it; None for what is none."""
        match pressed:
            case Activate(key=key) if key in STEPS:
                return replace(self, people=max(1, min(MOST_PEOPLE, self.people + STEPS[key])))
            case Activate(what="teams", of=count):
                return replace(self, teams=int(count))
            case Activate(what="level", of=level):
                return replace(self, level=Ages(level))
            case Activate(what="end-at", of=by):
                planned = services.now() + 60 * self.workshop.minutes
                return replace(self, end=end_after(self.end, by, services.now(), planned))
            case _:
                return None

    def _type_digit(self, digit: int) -> "BeginScreen":
        # Of three digits the last two count: who mistypes simply types the number once more.
        people = self.people * 10 + digit if self.typing else digit
        return replace(self, people=people % (MOST_PEOPLE + 1), typing=True)

    def _begin(self, services: Services) -> GameAnswer:
        begun = SessionBegun(self.workshop.id, self.people, self.teams, self.level, services.settings.language)
        ends = () if self.end is None else (Log(EndSet(self.end)),)
        return GameAnswer(Stay(StepScreen()), (BeginSession(begun), *ends, Log(StepOpened(self.workshop.steps[0].id))))

    # ---- parts of the page

    def _people(self, services: Services) -> Item:
        say, most, least = services.say, self.workshop.most, self.workshop.least
        fewer = Button("fewer", "", "minus", label=say(text("One fewer")), shut=self.people <= 1)
        more = Button("more", "", "plus", label=say(text("One more")), shut=self.people >= MOST_PEOPLE)
        ten = Button("ten", "+10", label=say(text("Ten more")), shut=self.people >= MOST_PEOPLE)
        number = Words(services.say(figure(self.people or "?")), Size.TITLE, bold=True, align="middle")
        made = text("Made for {least} to {most}. Type the number, or count with the buttons.", least=least, most=most)
        words = Words(say(made), Size.SMALL, "soft")
        counted = Row((fewer, number, more, ten, words), (0.0, 0.0, 0.0, 0.0, 1.0), gap=22, stretch=False, stack_below=560)
        return _card(say(text("How many people take part?")), counted)

    def _teams(self, services: Services) -> Item:
        say = services.say
        none = Button("teams:0", say(text("No teams: hands are counted")), "hand", chosen=self.teams == 0)
        counts = tuple(
            Button(f"teams:{count}", say(figure(count)), chosen=count == self.teams, label=say(named))
            for count in range(FEWEST, MOST + 1)
            for named in (count_text("{count} team", "{count} teams", count),)
        )
        papers = tuple(chip(say(TEAM_NAMES[team]), TEAM_ICONS[team], TEAM_TONES[team]) for team in teams(self.teams))
        told = Words(say(text("Each team gets one of these papers and votes as one.")), Size.SMALL, "soft")
        shown: tuple[Item, ...] = (Row(papers, gap=10), told) if papers else ()
        return _card(say(text("How do they sit?")), none, Row(counts, gap=12), *shown)

    def _level(self, services: Services) -> Item:
        say, most = services.say, services.settings.level
        buttons = tuple(
            Button(f"level:{level.value}", say(LEVEL_NAMES[level]), chosen=level is self.level)
            for level in LEVELS
            if is_for(self.workshop.ages, level) and is_for(level, most)
        )
        told = Words(say(text("What is made for older ones is not shown.")), Size.SMALL, "soft")
        return _card(say(text("How old are they?")), Row(buttons, gap=12), told)

    def _end(self, services: Services) -> Item:
        return _card(services.say(text("When does it have to end?")), end_row(services, self.end))

    def _prepare(self, services: Services) -> Item:
        lines = tuple(bullet(services.say(words), "check") for words in self.workshop.prepare)
        return Card(Column((heading(services.say(text("Before they come"))), *lines), gap=12))

    def _order(self, services: Services) -> Item:
        say = services.say
        whole = Words(say(lasting(self.workshop.minutes)), Size.BODY, "soft")
        top = Row((heading(say(text("Running order"))), whole), (1.0, 0.0))
        return Card(Column((top, *(_step(services, step) for step in self.workshop.steps)), gap=10))


def begin_screen(workshop: Workshop) -> BeginScreen:
    """Return a workshop to be begun, at its own level; how many people come only a trainer can count."""
    return BeginScreen(workshop, level=workshop.ages)


def _step(services: Services, step: WorkshopStep) -> Item:
    say = services.say
    name, icon = kind(step.activity)
    minutes = Words(say(text("{count} min", count=step.minutes)), Size.SMALL, "soft")
    return Row((Icon(icon, say(name), 32), Words(say(step.title)), minutes), (0.0, 1.0, 0.0), gap=14, align="start")


def _card(name: str, *items: Item) -> Item:
    return Card(Column((heading(name), *items), gap=8, align="start"), pad=18, lift=5)
