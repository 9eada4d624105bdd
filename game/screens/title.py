"""The title page."""

from dataclasses import dataclass

from game.core.message import text
from game.screens.furniture import GameAnswer, GameScreen, entrance
from game.screens.services import KeptSession, Place, Services
from game.screens.settings.language import LanguageScreen
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Home, Push, Quit
from game.ui.page.page import Anchor, Canvas, Card, Column, Grid, Item, Layers, Page
from game.ui.page.pieces import Button, Gap, Size, Words

PICTURE = (-300.0, 0.0, 2520.0, 1080.0)
TRAVELLER = (780.0, 926.0)
"""From where to where the traveller stands in the picture."""
CARD, MARGIN, ROOM = 824.0, 56.0, 60.0
"""How wide the card is, how far from the window's side, and how far from the traveller."""


@dataclass(frozen=True)
class TitleScreen:
    """The picture of the three countries, and what one can do."""

    def page(self, services: Services) -> Page:
        """Return the picture with the menu on a card."""
        say = services.say
        name = say(text("Turning Point"))
        under = say(text("A journey from red through blue to green. When does smuggling become trafficking?"))
        ways = _ways_on(services)
        words = Words(name, Size.HUGE, bold=True), Words(under, Size.BODY, "soft"), Gap(2)
        menu = Column((*words, *ways, *_menu(services, first=not ways)), gap=14)
        picture = Canvas(
            _picture_part(services),
            (),
            "title",
            say(text("A paper landscape: a road from a red through a blue into a green country.")),
            cover=True,
        )
        card = Anchor(Card(menu, lift=12, pad=38), x="start", y="middle", width=CARD, margin=MARGIN)
        first = _first(services)
        return Page(name, Layers((picture, card)), first, on=first, margin=0)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Go where the menu leads."""
        match intent:
            case Activate(key="go-on-workshop") | Wish.START:
                return self._hold(services)
            case Wish.NEXT:
                return self.handle(services, Activate(_first(services)))
            case Activate(key="go-on"):
                return self._go_on(services)
            case Activate(key="quit"):
                return GameAnswer(Quit())
            case Activate(key="cases"):
                return self._to_the_shelf(services)
            case Activate(key=key):
                screen = _screen(services, key)
                return GameAnswer(Push(screen)) if screen is not None else None
            case _:
                return None

    def _hold(self, services: Services) -> GameAnswer:
        """Go on with a workshop; the other ones lie below it, and are all there is when its file is gone."""
        from game.screens.workshop.shelf import WorkshopsScreen, going_on  # noqa: PLC0415

        latest = _waiting(services)
        if latest is None or services.workshops.session(latest.id) is None:
            return GameAnswer(Push(WorkshopsScreen()))
        way = going_on(latest)
        screens = (way.nav.screen,) if isinstance(way.nav, Push) else ()
        return GameAnswer(Home((self, WorkshopsScreen(), *screens)), way.effects)

    def _to_the_shelf(self, services: Services) -> GameAnswer:
        """Return the shelf; before the first case ever the lift home lies on it."""
        shelf = entrance(services, Place.CASES)
        if services.settings.prologue or services.room is not None or services.resumes or services.results():
            return GameAnswer(Push(shelf))
        from game.screens.journey.prologue import PrologueScreen  # noqa: PLC0415  the title is shown sooner

        return GameAnswer(Home((self, shelf, PrologueScreen())))

    def _go_on(self, services: Services) -> GameAnswer:
        from game.screens.journey.content_note import ContentNoteScreen  # noqa: PLC0415
        from game.screens.journey.journeying import screen_for, travel  # noqa: PLC0415
        from game.screens.journey.library.shelf import ShelfScreen  # noqa: PLC0415

        case = services.latest()
        if case is None:
            return GameAnswer(Push(ShelfScreen()))
        kept = services.kept(case)
        if kept.history is None or kept.note is not None:
            return GameAnswer(Home((self, ShelfScreen(), ContentNoteScreen(case, kept))))
        # The shelf lies below, for "Other cases" leads there.
        return GameAnswer(Home((self, ShelfScreen(), screen_for(services, travel(case, kept.history)))))


def _picture_part(services: Services) -> tuple[float, float, float, float]:
    """Return the part of the picture that is seen: with the traveller beside the card, at whatever side that lies."""
    left, top, width, height = PICTURE
    seen, taken = min(services.wide, width), MARGIN + CARD + ROOM
    begin = TRAVELLER[1] + taken - seen if services.rtl else TRAVELLER[0] - taken
    return (max(left, min(begin, left + width - seen)), top, seen, height)


def _waiting(services: Services) -> KeptSession | None:
    """Return the session that a room waits to go on with, if there is one."""
    latest = next(iter(services.workshops.sessions()), None)
    return None if latest is None or latest.ended else latest


def _first(services: Services) -> str:
    """Return the key of what one goes on with, or begins with."""
    ways = _ways_on(services)
    return ways[0].key if ways else "cases"


def _ways_on(services: Services) -> tuple[Button, ...]:
    """Return the ways back to what was begun, a workshop first: a room is waiting."""
    ways: list[Button] = []
    if _waiting(services) is not None:
        ways.append(Button("go-on-workshop", services.say(text("Go on with the workshop")), icon="together", tone="moss"))
    if services.resumes:
        ways.append(Button("go-on", services.say(text("Go on with the journey")), icon="walk", tone="card" if ways else "moss"))
    return tuple(ways)


def _menu(services: Services, *, first: bool) -> tuple[Item, ...]:
    """Return what can be played, and below it what else there is."""
    say = services.say
    games = (
        Button("cases", say(text("Choose a case")), icon="book", tone="moss" if first else "card"),
        Button("crossings", say(text("The paper stones")), icon="stone"),
        Button("exercises", say(text("Exercises")), icon="quill"),
        Button("workshops", say(text("Workshops")), icon="together"),
    )
    others = (
        Button("language", say(text("Language")), icon="globe"),
        Button("settings", say(text("Settings")), icon="settings"),
        Button("help", say(text("Help and helplines")), icon="help"),
        Button("quit", say(text("End")), icon="leave"),
    )
    alone = Button("alone", say(text("Alone: 45 minutes")), icon="person")
    return Grid(games, least=320, gap=14), alone, Grid(others, least=320, gap=14)


def _screen(services: Services, key: str) -> GameScreen | None:
    """Return the page behind an item of the menu."""
    if key == "language":
        return LanguageScreen()
    place = next((place for place in Place if place.value == key), None)
    return entrance(services, place) if place is not None else None
