"""The paths for one person alone, as cards."""

from dataclasses import dataclass

from game.core.alone.path import following
from game.core.message import count_text, text
from game.core.workshop.workshop import Workshop
from game.screens.alone.path import PathScreen
from game.screens.furniture import GameAnswer, GameScreen, chip, head, page_frame
from game.screens.level_names import AGES_NAMES
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Number, Wish
from game.ui.nav import Pop, Push
from game.ui.page.page import Card, Column, Grid, Item, Page, Row
from game.ui.page.pieces import Icon, Size, Words


@dataclass(frozen=True)
class AloneScreen:
    """All paths that can be walked."""

    def page(self, services: Services) -> Page:
        """Return a card for each path."""
        say, every = services.say, paths(services)
        title = say(text("Learn alone"))
        under = say(text("Without a trainer, at your own pace, and nobody sees your answers."))
        cards = Grid(tuple(_card(services, each) for each in every), least=520, gap=28)
        none = Words(say(text("There is no path for this level.")), Size.LEAD)
        focus = f"path:{every[0].id}" if every else "back"
        return Page(title, page_frame(services, head(services, title, under=under), cards if every else none), focus)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Take a path."""
        every = paths(services)
        match intent:
            case Activate(what="path", of=name):
                chosen = next((each for each in every if each.id == name), None)
                return None if chosen is None else GameAnswer(Push(PathScreen(chosen)))
            case Number(number=number) if number <= len(every):
                return GameAnswer(Push(PathScreen(every[number - 1])))
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None


def alone_screen(services: Services) -> GameScreen:
    """Return the path, if there is only one; else all of them."""
    every = paths(services)
    return PathScreen(every[0]) if len(every) == 1 else AloneScreen()


def paths(services: Services) -> tuple[Workshop, ...]:
    """Return the workshops that are for one person alone."""
    return tuple(each.workshop for each in services.workshops.shelf() if each.workshop is not None and each.workshop.alone)


def _card(services: Services, workshop: Workshop) -> Item:
    say, progress = services.say, services.progress(workshop.id)
    chips = [
        chip(say(AGES_NAMES[workshop.ages]), "person"),
        chip(say(count_text("{count} minute", "{count} minutes", workshop.minutes)), "clock"),
    ]
    if progress is not None:
        over = following(workshop, progress) is None
        chips.append(chip(say(text("done") if over else text("begun")), "done" if over else "begun", "moss" if over else "ochre"))
    top = Row((Icon("two-paths", size=64), Words(say(workshop.title), Size.LEAD, bold=True)), (0.0, 1.0), gap=18)
    items = (top, Words(say(workshop.summary), Size.BODY, "soft"), Row(tuple(chips), gap=10))
    return Card(Column(items, gap=14), pad=28, lift=8, key=f"path:{workshop.id}", label=say(workshop.title))
