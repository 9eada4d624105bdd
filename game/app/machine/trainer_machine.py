"""The trainer's page beside the room's: a machine of its own whose answers happen on the room's."""

from dataclasses import replace

from game.app.machine.frame import Outside
from game.app.machine.machine import Machine
from game.screens.blank import BlankScreen
from game.screens.furniture import GameAnswer
from game.screens.telling import is_room
from game.screens.workshop.trainer import TrainerScreen
from game.ui.input.intent import Activate, Direction, Go, Intent, Number, Pressed, Wish
from game.ui.nav import Pop, Push, Stay
from game.ui.page.measure_pieces import Measure
from game.ui.page.page import walk
from game.ui.page.pieces import Button

HANDS = (Wish.CONFIRM, *(Go(direction) for direction in Direction))
"""What a clicker can send that somebody with one switch needs on this page itself."""
CLICKER = (Wish.NEXT, Wish.PREVIOUS, Wish.BLANK, Wish.START, Wish.BACK, Wish.LEAVE, Wish.ALOUD, *HANDS)
"""What a clicker can send, leaving at once, and reading aloud: meant for the room, whichever window has the keyboard."""
OWN = (Wish.TRAINER, Wish.HELP, Wish.SETTINGS, Wish.FULL_SCREEN)
"""What a letter can mean on this page itself."""


class TrainerMachine(Machine):
    """Shows the trainer's page; its stack is empty when the page is to go away."""

    counts = False
    """The page itself says what is left of a talk."""

    def __init__(self, room: Machine, outside: Outside, frame: tuple[tuple[int, int], Measure], *, two: bool = False) -> None:
        """Show it in a frame of that size in pixels, with what measures its letters; with `two` displays, windows can change places."""
        self.room = room
        self.swaps = False
        """Whether the windows are to change places."""
        super().__init__(outside, (TrainerScreen(beside=True, two=two),), *frame)

    def refresh(self) -> None:
        """Show the page as it is now, with what the room's next press does."""
        page = self.room.page
        coming = next((each.words for each in walk(page.body) if isinstance(each, Button) and each.key == page.on), "") if page.on else ""
        self.stack = tuple(
            replace(screen, coming=coming, wall=page.title) if isinstance(screen, TrainerScreen) else screen for screen in self.stack
        )
        super().refresh()

    def on_displays(self, *, two: bool) -> None:
        """Learn whether there are two displays now."""
        self.stack = tuple(replace(screen, two=two) if isinstance(screen, TrainerScreen) else screen for screen in self.stack)
        self.refresh()

    def intend(self, intent: Intent) -> None:
        """Do what the trainer means here, or let it happen in the room."""
        if isinstance(intent, Pressed) and intent.usual in OWN:
            self.intend(intent.usual)
        elif self._is_for_the_room(intent):
            self.room.intend(intent)
            self.refresh()
        else:
            super().intend(intent)

    @property
    def listens(self) -> bool:
        """Whether keys have to come as they were pressed, since the room's page wants them so."""
        return self.page.listens or self.room.page.listens

    def _is_for_the_room(self, intent: Intent) -> bool:
        """Whether a key means nothing here: digits and letters vote, choose and count, whichever window has the keyboard."""
        if self.page.types:
            return False
        if isinstance(intent, Number | Pressed):
            return True
        return intent in CLICKER and (intent not in HANDS or is_room(self._outside.services))

    def _ask(self, intent: Intent) -> bool:
        if intent == Activate("swap"):
            self.swaps = True
            return True
        return super()._ask(intent)

    def _take(self, answer: GameAnswer) -> None:
        match answer.nav:
            case Stay() | Pop():
                super()._take(answer)
                if answer.effects:
                    self.room.refresh()
            case Push(screen=BlankScreen()):
                self.room.intend(Wish.BLANK)
            case _:
                self.room.follow(answer)
                self.refresh()
