"""The workshops: running orders for a trainer with a room full of people, and what was held before."""

from dataclasses import dataclass

from game.core.law import is_for
from game.core.message import count_text, day_of, text
from game.core.workshop.session import SessionId
from game.core.workshop.workshop import Workshop
from game.screens.effects import OpenSession
from game.screens.furniture import GameAnswer, chip, head, heading, page_frame
from game.screens.level_names import AGES_NAMES
from game.screens.services import KeptSession, Services, ShelvedWorkshop
from game.screens.torn import TornScreen
from game.screens.workshop.begin import begin_screen
from game.screens.workshop.step import StepScreen
from game.screens.workshop.steps import lasting
from game.ui.input.intent import Activate, Intent, Number, Wish
from game.ui.nav import Pop, Push
from game.ui.page.page import Card, Column, Grid, Item, Page, Row
from game.ui.page.pieces import Button, Icon, Size, Words

MOST = 30
"""Earlier sessions that are listed, the latest ones."""


@dataclass(frozen=True)
class WorkshopsScreen:
    """All workshops that can be held."""

    def page(self, services: Services) -> Page:
        """Return the way back into the latest one, a card for each workshop, and what was held before."""
        say, shelf = services.say, shelf_entries(services)
        title = say(text("Workshops"))
        under = say(text("For a trainer, a projector and a room full of people. A presenter's clicker leads through them."))
        latest = unfinished_session(services)
        again = () if latest is None else (_again(services, latest),)
        cards = Grid(tuple(_card(services, entry) for entry in shelf), least=520, gap=28)
        own = Words(say(text("Your own workshops lie in {folder}.", folder=services.workshops.folder)), Size.SMALL, "soft")
        body = Column((*again, cards, own, *_earlier(services)), gap=24)
        focus = "go-on" if latest is not None else next((f"workshop:{entry.id}" for entry in shelf), "back")
        return Page(title, page_frame(services, head(services, title, under=under), body), focus, on="go-on" if latest is not None else "")

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Go on with a workshop, or prepare one."""
        latest = unfinished_session(services)
        match intent:
            case Wish.START | Wish.NEXT | Activate(key="go-on") if latest is not None:
                return going_on(latest)
            case Activate(what="workshop", of=name):
                return self._open(services, name)
            case Activate(what="session", of=name):
                found = next((each for each in services.workshops.sessions() if each.id == name), None)
                return None if found is None else going_on(found)
            case Number(number=number) if number <= len(shelf_entries(services)):
                return self._open(services, shelf_entries(services)[number - 1].id)
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None

    def _open(self, services: Services, name: str) -> GameAnswer | None:
        entry = next((entry for entry in shelf_entries(services) if entry.id == name), None)
        if entry is None:
            return None
        return GameAnswer(Push(TornScreen(entry.file, entry.reports) if entry.workshop is None else begin_screen(entry.workshop)))


def shelf_entries(services: Services) -> tuple[ShelvedWorkshop, ...]:
    """Return the workshops for a room at the level that is set, and torn ones; one for nobody but oneself stands elsewhere."""
    level = services.settings.level
    entries = services.workshops.shelf()
    return tuple(each for each in entries if each.workshop is None or (is_for(each.workshop.ages, level) and not each.workshop.alone))


def unfinished_session(services: Services) -> KeptSession | None:
    """Return the latest session that has not ended, and whose workshop is still there."""
    whole = {entry.id for entry in services.workshops.shelf() if entry.workshop is not None}
    return next((each for each in services.workshops.sessions() if not each.ended and each.workshop in whole), None)


def going_on(kept: KeptSession) -> GameAnswer:
    """Return the way back into a session; one that has ended shows its end, and can be gone on with from there."""
    return GameAnswer(Push(StepScreen()), (OpenSession(SessionId(kept.id)),))


def _again(services: Services, kept: KeptSession) -> Item:
    say = services.say
    told = Words(say(text("A workshop is not over yet")), Size.SMALL, "soft")
    words = (told, Words(_name(services, kept), Size.LEAD, bold=True), _when(services, kept))
    button = Button("go-on", say(text("Go on with it")), icon="walk", tone="moss")
    return Card(Row((Column(words, gap=6), button), (1.0, 0.0), gap=24, stretch=False, stack_below=900), pad=30, lift=8)


def _card(services: Services, entry: ShelvedWorkshop) -> Item:
    say, workshop = services.say, entry.workshop
    if workshop is None:
        return _torn_card(services, entry)
    title = say(workshop.title)
    top = Row((Icon("together", size=64), Words(title, Size.LEAD, bold=True)), (0.0, 1.0), gap=18)
    items = (top, Words(say(workshop.summary), Size.BODY, "soft"), _chips(services, entry, workshop))
    return Card(Column(items, gap=14), pad=28, lift=8, key=f"workshop:{entry.id}", label=title)


def _chips(services: Services, entry: ShelvedWorkshop, workshop: Workshop) -> Item:
    say = services.say
    chips = [
        chip(say(lasting(workshop.minutes)), "clock"),
        chip(say(text("{least} to {most} people", least=workshop.least, most=workshop.most)), "together"),
        chip(say(AGES_NAMES[workshop.ages]), "person"),
        chip(say(count_text("{count} step", "{count} steps", len(workshop.steps))), "history"),
    ]
    return Row((*chips, chip(say(text("your own")), "star")) if entry.own else tuple(chips), gap=10)


def _torn_card(services: Services, entry: ShelvedWorkshop) -> Item:
    say, count = services.say, len(entry.reports)
    name = say(text("A torn card: {file}", file=entry.file.rpartition("/")[2]))
    words = say(count_text("There is {count} thing to mend in this file.", "There are {count} things to mend in this file.", count))
    inside = Column((Words(name, Size.LEAD, bold=True), Words(words), Row((chip(say(text("torn")), "torn", "warn"),))), gap=12)
    return Card(inside, "card", pad=24, key=f"workshop:{entry.id}", label=name, torn=True)


def _earlier(services: Services) -> tuple[Item, ...]:
    """Return what was held before, the latest first."""
    sessions = services.workshops.sessions()[:MOST]
    if not sessions:
        return ()
    buttons = tuple(_session(services, kept) for kept in sessions)
    return (Card(Column((heading(services.say(text("Held before"))), Grid(buttons, least=520, gap=12)), gap=14), pad=26, lift=4),)


def _session(services: Services, kept: KeptSession) -> Button:
    say, name = services.say, _name(services, kept)
    gone = all(entry.id != kept.workshop or entry.workshop is None for entry in services.workshops.shelf())
    people = count_text("{count} person", "{count} people", kept.people)
    state = text("its file is not there any more") if gone else text("ended") if kept.ended else text("not ended")
    detail = say(text("{day}, {people}, {state}", day=day_of(kept.day), people=people, state=state))
    return Button(f"session:{kept.id}", name, "done" if kept.ended else "begun", detail, shut=gone)


def _when(services: Services, kept: KeptSession) -> Item:
    people = count_text("{count} person", "{count} people", kept.people)
    return Words(services.say(text("Begun on {day} with {people}", day=day_of(kept.day), people=people)), Size.BODY)


def _name(services: Services, kept: KeptSession) -> str:
    shelf = services.workshops.shelf()
    workshop = next((entry.workshop for entry in shelf if entry.id == kept.workshop), None)
    return kept.workshop if workshop is None else services.say(workshop.title)
