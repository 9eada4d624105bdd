"""The phrase with which a trainer keeps the level where it is: typed on a keyboard, or put together from paper letters."""

from dataclasses import dataclass, replace

from game.core.letters import boxes
from game.core.message import Text, count_text, text
from game.screens.effects import LockLevel, UnlockLevel
from game.screens.furniture import GameAnswer, bullet, head, note_page, page_frame
from game.screens.letters import paper_letters
from game.screens.level_names import LEVEL_NAMES
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Typed, Wish
from game.ui.nav import Pop, Stay
from game.ui.page.page import Card, Column, Item, Page, Row
from game.ui.page.pieces import Button, Size, Words

LEAST, MOST = 4, 40
"""How many letters and digits a phrase has."""
DOT = "\u2022"


@dataclass(frozen=True)
class LockScreen:
    """A phrase being typed, to lock the level or to unlock it."""

    unlocks: bool
    typed: str = ""
    seen: bool = False
    """Whether the letters are shown; on a projector they better are not."""
    tried: bool = False
    """Whether another phrase was tried before."""
    boxed: bool = False
    """Whether something was typed that cannot be shown."""

    def page(self, services: Services) -> Page:
        """Return what the phrase is for, what was typed, and paper letters for who has no keyboard."""
        say = services.say
        if self.unlocks and not services.settings.lock:
            return _open(services)
        title = say(text("Unlock the level") if self.unlocks else text("Lock the level"))
        words = Column(tuple(bullet(say(each), icon) for each, icon in self._words(services)), gap=10)
        body = Column((Card(Column((words, self._field(services)), gap=18), pad=28), paper_letters(services)), gap=20)
        # With one switch the space bar takes what has the frame; words are put together from paper then.
        whole = page_frame(services, head(services, title), body, self._foot(services))
        return Page(title, whole, "done", on="done" if self._enough else "", types=not services.settings.scan)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Take a letter, take one back, or try the phrase."""
        match intent:
            case Activate(key="back") | Wish.BACK:
                return GameAnswer(Pop())
            case Activate(key="done") if self._enough:
                return self._try()
            case Activate(key="delete") | Wish.UNDO if self.typed:
                return GameAnswer(Stay(replace(self, typed=self.typed[:-1])))
            case Activate(key="show"):
                return GameAnswer(Stay(replace(self, seen=not self.seen)))
            case Typed(words=more):
                return self._with(more)
            case Activate(what="key", of=letter):
                return self._with(letter)
            case _:
                return None

    @property
    def _enough(self) -> bool:
        return len("".join(self.typed.split())) >= LEAST

    def _with(self, more: str) -> GameAnswer:
        """Take letters; a new phrase is made of what can be shown only."""
        boxed = {sign for _, sign in boxes(more)} if not self.unlocks else set()
        taken = "".join(sign for sign in more if sign not in boxed)
        return GameAnswer(Stay(replace(self, typed=(self.typed + taken).lstrip()[:MOST], tried=False, boxed=bool(boxed))))

    def _try(self) -> GameAnswer:
        if self.unlocks:
            return GameAnswer(Stay(replace(self, typed="", tried=True)), (UnlockLevel(self.typed),))
        return GameAnswer(Pop(), (LockLevel(self.typed),))

    # ---- parts of the page

    def _words(self, services: Services) -> tuple[tuple[Text, str], ...]:
        if self.tried:
            return ((text("That was another phrase. The level stays as it is. Capitals and spaces do not count; try again."), "warning"),)
        if self.unlocks:
            return ((text("Type the phrase with which the level was locked."), "lock"),)
        if self.boxed:
            return ((text("The game cannot show the letter that was just typed. Take another one."), "warning"),)
        name = LEVEL_NAMES[services.settings.level]
        return (
            (text("The level stays where it is ({level}) until somebody types the same phrase.", level=name), "lock"),
            (text("At least four letters or digits. Capitals and spaces do not count. Write the phrase down for yourself."), "note"),
        )

    def _field(self, services: Services) -> Item:
        say, count = services.say, len(self.typed)
        shown = self.typed if self.seen else DOT * count
        told = say(count_text("{count} letter", "{count} letters", count))
        eye = say(text("Hide the letters") if self.seen else text("Show the letters"))
        field = Card(Words(shown or " ", Size.TITLE, bold=True), "card", pad=18, lift=2)
        delete = Button("delete", "", icon="undo", label=say(text("Delete the last letter (Backspace)")), shut=not count)
        row = (field, delete, Button("show", "", icon="eye", label=eye, chosen=self.seen))
        return Column((Row(row, (1.0, 0.0, 0.0), gap=14, stretch=False), Words(told, Size.SMALL, "soft")), gap=8)

    def _foot(self, services: Services) -> Item:
        done = text("Unlock") if self.unlocks else text("Lock")
        button = Button("done", services.say(done), icon="lock", tone="moss", size=Size.LEAD, shut=not self._enough)
        return Row((button,), pack="end")


def _open(services: Services) -> Page:
    say = services.say
    told = Words(say(text("The level can be changed again, and locked again.")), Size.LEAD)
    button = Button("back", say(text("To the settings")), icon="settings", tone="moss")
    return note_page(say(text("Unlocked")), told, button, focus="back", on="back")
