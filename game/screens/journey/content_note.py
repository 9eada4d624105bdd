"""What a case is about, before it begins, with a way past it."""

from dataclasses import dataclass, replace

from game.core.journey.case import Case
from game.core.journey.journey import Phase
from game.core.journey.kept import Kept
from game.core.message import count_text, text
from game.screens.effects import KeepJourney
from game.screens.furniture import GameAnswer, bullet, chip, note_page
from game.screens.journey.journeying import screen_for, set_out, travel
from game.screens.journey.stage_picture import stages
from game.screens.level_names import AGES_NAMES
from game.screens.names import NOTE_NAMES
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Stay
from game.ui.page.page import Column, Item, Page, Row
from game.ui.page.pieces import Button, Size, Words


@dataclass(frozen=True)
class ContentNoteScreen:
    """The note before a case."""

    case: Case
    kept: Kept
    path: bool = False
    """Whether the case is a step of a path for one alone."""

    def page(self, services: Services) -> Page:
        """Return the note, with what can be done."""
        say = services.say
        told = (bullet(say(self.kept.note), "note"),) if self.kept.note is not None else ()
        items = (*about(services, self.case), *told, Column(self._buttons(services), gap=12))
        page = note_page(say(self.case.title), *items, focus=self._first(), on=self._first())
        return replace(page, ahead=stages(services, (self.case.scenes[self.case.start],)))

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Begin, go on, or take another case."""
        match intent:
            case Activate(key="go-on") if self.kept.history:
                return GameAnswer(Stay(screen_for(services, travel(self.case, self.kept.history, path=self.path))))
            case Activate(key="begin"):
                begun = set_out(services, self.case, path=self.path)
                return GameAnswer(Stay(screen_for(services, begun)), (KeepJourney(begun.history, self.case),))
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case Wish.NEXT:
                return self.handle(services, Activate(self._first()))
            case _:
                return None

    def _first(self) -> str:
        return "go-on" if self.kept.history else "begin"

    def _buttons(self, services: Services) -> tuple[Item, ...]:
        say = services.say
        history = self.kept.history
        other = Button("back", say(text("Back to the path") if self.path else text("Choose another case")), icon="arrow-back")
        if history is None:
            return (Button("begin", say(text("Begin the journey")), icon="walk", tone="moss"), other)
        over = history.now.phase is Phase.DONE
        go_on = text("See the debrief again") if over else text("Go on where I stopped")
        return (
            Button("go-on", say(go_on), icon="book" if over else "walk", tone="moss"),
            Button("begin", say(text("Begin anew")), icon="undo"),
            other,
        )


def about(services: Services, case: Case) -> tuple[Item, ...]:
    """Return what a case is about, for whom it is, and that one can stop at any time."""
    say = services.say
    chips = (
        chip(say(AGES_NAMES[case.ages]), "person"),
        chip(say(count_text("{count} minute", "{count} minutes", case.minutes)), "clock"),
    )
    items: list[Item] = [Words(say(case.summary), Size.LEAD), Row(chips, gap=10)]
    if case.notes:
        names = ", ".join(say(NOTE_NAMES[note]) for note in case.notes if note in NOTE_NAMES)
        items.append(bullet(say(text("It is also about: {notes}.", notes=names)), "warning"))
    stop = say(text("You can stop at any time: Esc twice leaves at once. Everything is kept."))
    return (*items, Words(stop, Size.SMALL, "soft"))
