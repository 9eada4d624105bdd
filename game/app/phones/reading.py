"""A class reads alone: one case, the same twin for all, and each phone at its own pace through the same screens and rules."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from game.app.machine.pages import Pages
from game.app.phones.languages import Languages
from game.core.journey.case import Case
from game.core.journey.held import TwinId
from game.core.journey.history import History, Step, follow
from game.core.journey.journey import Phase, Terms
from game.core.journey.twins import draw, number_for
from game.core.message import text
from game.core.settings import Settings
from game.core.workshop.phones.reading_alone import HowFar, ReadingProgress, counted, how_far, shortest_road
from game.screens.effects import Effect, KeepJourney
from game.screens.furniture import GameAnswer, GameScreen
from game.screens.helping import HelpScreen
from game.screens.journey.journeying import screen_for, travel
from game.screens.services import Services
from game.screens.workshop.phones.reading_start import ReadingStartScreen
from game.ui.input.intent import Activate, Intent
from game.ui.nav import Push
from game.ui.page.page import Page
from game.web.answer import NUMBER, intent_of
from game.web.document import render
from game.web.frame import PageFrame
from game.web.pruning import without

BARRED = frozenset(("settings", "trainer", "over-all", "shelf", "crossings", "practice", "blank"))
"""What leads out of the case, or to the trainer."""
END = text("You are at the end. When all of you are, the room talks about it together.")
TURNS = 1000
"""Pages that one phone can be shown under one number of the room."""
Moves = tuple[Step, ...]
Seat = int
"""The number of a phone in the room."""


class Reader:
    """One phone: its screens, and a journey that is kept nowhere else."""

    def __init__(self, case: Case, terms: Terms, services: Services, moved: Callable[[Moves], None]) -> None:
        """Begin before the case; `moved` is told all steps of the journey after each of them."""
        self.services = services
        self.history: History | None = None
        self.turn = 0
        self._case, self._terms, self._moved = case, terms, moved
        self._pages = Pages(self, (ReadingStartScreen(case),))
        self._seen: tuple[int, Services, Page] | None = None
        """The page as it was last made, and for which turn and language."""

    def do(self, effect: Effect) -> None:
        """Keep a journey; nothing else leads out of here."""
        if isinstance(effect, KeepJourney):
            self.history = effect.history
            self._moved(effect.history.moves)

    def restore(self, moves: Moves) -> None:
        """Go on where these steps lead; what does not fit the case any more is left out."""
        self.history, _ = follow(draw(self._case, self._terms.number), moves, self._terms)
        screen: GameScreen = screen_for(self.services, travel(self._case, self.history))
        self._pages = Pages(self, (screen,))
        self.turn += 1

    @property
    def page(self) -> Page:
        """Return the page as a phone may see it."""
        if self._seen is None or self._seen[0] != self.turn or self._seen[1] is not self.services:
            alone = len(self._pages.stack) == 1
            page = without(self._pages.page, lambda key: key in BARRED or (alone and key == "back"))
            self._seen = self.turn, self.services, page
        return self._seen[2]

    @property
    def over(self) -> bool:
        """Whether it looks back on its journey."""
        return self.history is not None and self.history.now.phase is Phase.DONE

    def intend(self, intent: Intent) -> None:
        """Do what was pressed."""
        if intent == Activate("help"):
            self._pages.follow(GameAnswer(Push(HelpScreen(keys=False))))
        else:
            self._pages.intend(intent)
        self.turn += 1


class ReadingRoom:
    """Everybody who reads one case alone. Used by one thread at a time."""

    def __init__(
        self, case: Case, twin: TwinId | None, services: Callable[[str], Services], number: int, kept: Callable[[Seat, Moves], None]
    ) -> None:
        """Begin with nobody.

        `services` gives what screens may ask in the language of a phone, `number` is that of what the room does now,
        and `kept` is told of each move before its page is made.
        """
        drawn = services("").draw()
        self._case = case
        self._terms = Terms(drawn if twin is None else number_for(case, twin, drawn), services("").settings.level)
        self._road = shortest_road(draw(case, self._terms.number))
        self._services, self._number, self._kept = services, number, kept
        self._languages: dict[str, Services] = {}
        self._readers: dict[Seat, Reader] = {}
        self._made: dict[Seat, tuple[tuple[int, str], str]] = {}

    @property
    def terms(self) -> Terms:
        """Return what was settled for all: the twin, and the level."""
        return self._terms

    def page(self, seat: Seat, language: str = "", foot: str = "") -> str:
        """Return where a phone is, as a document; who comes for the first time is shown what the case is about."""
        reader = self._reader(seat, language)
        made = self._made.get(seat)
        if made is None or made[0] != (reader.turn, language):
            made = (reader.turn, language), self._document(reader, foot)
            self._made[seat] = made
        return made[1]

    def press(self, seat: Seat, form: Mapping[str, str], language: str = "", foot: str = "") -> str:
        """Take what a phone pressed, and return the page that it leads to; what was late, or is not on its page, changes nothing."""
        reader = self._reader(seat, language)
        if form.get(NUMBER) == str(self._page_number(reader)):
            intent = intent_of(reader.page, form)
            if intent is not None:
                reader.intend(intent)
        return self.page(seat, language, foot)

    def moves(self, seat: Seat) -> Moves | None:
        """Return every step of a phone; None before it began."""
        found = self._readers.get(seat)
        return None if found is None or found.history is None else found.history.moves

    def restore(self, seat: Seat, moves: Moves | None) -> None:
        """Put a phone back where these steps lead to, e.g. after the program was cut off; None: before its beginning."""
        self._readers.pop(seat, None)
        self._made.pop(seat, None)
        if moves is not None:
            self._reader(seat, "").restore(moves)

    def leave(self, seat: Seat) -> None:
        """Forget a phone that was thrown out."""
        self.restore(seat, None)

    def progress(self) -> ReadingProgress:
        """Return how many are where."""
        return counted(self._how_far(reader) for reader in self._readers.values())

    # ---- inside

    def _how_far(self, reader: Reader) -> HowFar:
        return how_far(None if reader.history is None else reader.history.now, self._road)

    def _reader(self, seat: Seat, language: str) -> Reader:
        services = self._told(language)
        if seat not in self._readers:
            self._readers[seat] = Reader(self._case, self._terms, services, lambda moves: self._kept(seat, moves))
        self._readers[seat].services = services
        return self._readers[seat]

    def _told(self, language: str) -> Services:
        services = self._services(language)
        code = services.settings.language
        if code not in self._languages:
            self._languages[code] = replace(services, draw=lambda: self._terms.number)
        return self._languages[code]

    def _page_number(self, reader: Reader) -> int:
        return self._number * TURNS + reader.turn % TURNS

    def _document(self, reader: Reader, foot: str) -> str:
        services = reader.services
        frame = PageFrame(
            services.settings.language or "en",
            services.rtl,
            number=self._page_number(reader),
            script="/phone.js",
            said=services.say(END) if reader.over else "",
            foot=foot,
        )
        return render(reader.page, frame)


class PhoneServices:
    """What screens may ask for a phone: in its language, and without anything that others began or that is kept."""

    def __init__(self, wall: Services, languages: Languages) -> None:
        self._wall, self._languages = wall, languages
        self._made: dict[str, Services] = {}

    def __call__(self, language: str) -> Services:
        """Return it in a language; in that of the wall if it is not known."""
        spoken = self._languages.spoken(language)
        code = spoken.language.code
        if code not in self._made:
            settings = Settings(language=code, motion=False, prologue=True, level=self._wall.settings.level)
            own = replace(self._wall, say=spoken.say, settings=settings, room=None, resumes=False)
            self._made[code] = replace(own, shelf=lambda: (), results=lambda: (), latest=lambda: None)
        return self._made[code]
