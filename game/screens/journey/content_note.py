"""What a case is about, before it begins, with a way past it."""

from dataclasses import dataclass, replace

from game.core.journey.case import Case
from game.core.journey.journey import Phase
from game.core.journey.kept import Kept
from game.core.journey.themes import THEMES
from game.core.message import Text, count_text, text
from game.screens.effects import KeepJourney
from game.screens.furniture import GameAnswer, GameScreen, bullet, chip, comma, note_page
from game.screens.journey.journeying import screen_for, set_out, travel
from game.screens.journey.stage_picture import stages
from game.screens.level_names import AGES_NAMES
from game.screens.names import NOTE_NAMES
from game.screens.note import NoteScreen
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Push, Stay
from game.ui.page.page import Column, Item, Page, Row
from game.ui.page.pieces import Button, Size, Words

STOP = text("You can stop at any time: Esc twice leaves at once. Everything is kept.")


@dataclass(frozen=True)
class ContentNoteScreen:
    """The note before a case."""

    case: Case
    kept: Kept
    path: bool = False
    """Whether the case is a step of a path for one alone."""
    practice: bool = False
    """Whether the next journey is practice, with the coach."""

    def page(self, services: Services) -> Page:
        """Return the note, with what can be done."""
        say = services.say
        told = (bullet(say(self.kept.note), "note"),) if self.kept.note is not None else ()
        items = (*about(services, self.case), *told, Column(self._buttons(services), gap=12))
        page = note_page(say(self.case.title), *items, focus=self._first(), on=self._first())
        return replace(page, ahead=stages(services, self.case, (self.case.scenes[self.case.start],)))

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Begin, go on, or take another case."""
        match intent:
            case Activate(key="go-on") if self.kept.history:
                return GameAnswer(Stay(screen_for(services, travel(self.case, self.kept.history, path=self.path))))
            case Activate(key="begin"):
                begun = set_out(services, self.case, path=self.path, practice=self.practice)
                return GameAnswer(Stay(screen_for(services, begun)), (KeepJourney(begun.history, begun.case),))
            case Activate(key="practice"):
                return GameAnswer(Stay(replace(self, practice=not self.practice)))
            case Activate(key="notes"):
                return GameAnswer(Push(all_notes(services, self.case)))
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
        back = Button("back", say(text("Back to the path") if self.path else text("Choose another case")), icon="arrow-back")
        others = Row((notes_button(services), back), (1.0, 1.0), gap=12, stack_below=700)
        return (*self._ways(services), self._practice(services), others)

    def _ways(self, services: Services) -> tuple[Item, ...]:
        say, history = services.say, self.kept.history
        if history is None:
            return (Button("begin", say(text("Begin the journey")), icon="walk", tone="moss"),)
        over = history.now.phase is Phase.DONE
        go_on = text("See the debrief again") if over else text("Go on where I stopped")
        return (
            Button("go-on", say(go_on), icon="book" if over else "walk", tone="moss"),
            Button("begin", say(text("Begin anew")), icon="undo"),
        )

    def _practice(self, services: Services) -> Item:
        """Return the switch for a journey with the coach."""
        name = services.say(text("Practise with the coach"))
        detail = services.say(text("It says right and wrong at once. A journey begun like that is not counted."))
        return Button("practice", name, icon="person", detail=detail, chosen=self.practice, tone="card")


def about(services: Services, case: Case, stop: Text = STOP) -> tuple[Item, ...]:
    """Return what a case is about, for whom it is, and that one can stop at any time; the same few themes before every case."""
    say = services.say
    chips = (
        chip(say(AGES_NAMES[case.ages]), "person"),
        chip(say(count_text("{count} minute", "{count} minutes", case.minutes)), "clock"),
    )
    return (
        Words(say(case.summary), Size.LEAD),
        Row(chips, gap=10),
        bullet(say(THEMES), "warning"),
        Words(say(stop), Size.SMALL, "soft"),
    )


def all_notes(services: Services, case: Case) -> GameScreen:
    """Return the page with everything that a case touches on, for whoever wants to know before."""
    notes = tuple(NOTE_NAMES[note] for note in case.notes if note in NOTE_NAMES)
    named = text("It is also about: {notes}.", notes=comma(services, notes)) if notes else text("There is nothing else in it.")
    return NoteScreen(text("What is in it?"), (named, text("You can go out at any time, and everything is kept.")), "warning")


def notes_button(services: Services) -> Button:
    """Return the way to everything that a case touches on."""
    return Button("notes", services.say(text("What is in it?")), icon="question", tone="card")
