"""The title page."""

from dataclasses import dataclass

from game.core.message import text
from game.screens.furniture import GameAnswer
from game.screens.language import LanguageScreen
from game.screens.services import Services
from game.ui.intent import Activate, Intent, Wish
from game.ui.nav import Home, Push, Quit
from game.ui.page import Anchor, Button, Canvas, Card, Column, Item, Layers, Page, Size, Words

PICTURE = (-300.0, 0.0, 2520.0, 1080.0)


@dataclass(frozen=True)
class TitleScreen:
    """The picture of the three countries, and what one can do."""

    def page(self, services: Services) -> Page:
        """Return the picture with the menu on a card."""
        say = services.say
        name = say(text("Turning Point"))
        under = say(text("A journey from red through blue to green. When does smuggling become trafficking?"))
        buttons: list[Item] = []
        if services.resumes:
            buttons.append(Button("go-on", say(text("Go on with the journey")), icon="walk", tone="moss"))
        buttons += [
            Button("cases", say(text("Choose a case")), icon="book", tone="card" if services.resumes else "moss"),
            Button("crossings", say(text("The paper stones")), icon="stone"),
            Button("language", say(text("Language")), icon="globe"),
            Button("settings", say(text("Settings")), icon="settings"),
            Button("help", say(text("Help and helplines")), icon="help"),
            Button("quit", say(text("End")), icon="leave"),
        ]
        menu = Column((Words(name, Size.HUGE, bold=True), Words(under, Size.BODY, "soft"), *buttons), gap=14)
        picture = Canvas(
            PICTURE, (), "title", say(text("A paper landscape: a road from a red through a blue into a green country.")), cover=True
        )
        card = Anchor(Card(menu, lift=12, pad=38), x="start", y="middle", width=700, margin=56)
        return Page(name, Layers((picture, card)), "go-on" if services.resumes else "cases", margin=0)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Go where the menu leads."""
        from game.screens.shelf import ShelfScreen  # noqa: PLC0415  the title is shown sooner without all other screens

        match intent:
            case Activate(key="cases") | Wish.NEXT:
                return GameAnswer(Push(ShelfScreen()))
            case Activate(key="go-on"):
                return self._go_on(services)
            case Activate(key="crossings"):
                from game.screens.crossing_levels import LevelsScreen  # noqa: PLC0415

                return GameAnswer(Push(LevelsScreen()))
            case Activate(key="language"):
                return GameAnswer(Push(LanguageScreen()))
            case Activate(key="quit"):
                return GameAnswer(Quit())
            case _:
                return None

    def _go_on(self, services: Services) -> GameAnswer:
        from game.screens.content_note import ContentNoteScreen  # noqa: PLC0415
        from game.screens.journeying import screen_for, travel  # noqa: PLC0415
        from game.screens.shelf import ShelfScreen  # noqa: PLC0415

        case = services.latest()
        if case is None:
            return GameAnswer(Push(ShelfScreen()))
        kept = services.kept(case)
        if kept.history is None or kept.note is not None:
            return GameAnswer(Home((self, ShelfScreen(), ContentNoteScreen(case, kept))))
        # The shelf lies below, for "Other cases" leads there.
        return GameAnswer(Home((self, ShelfScreen(), screen_for(services, travel(case, kept.history)))))
