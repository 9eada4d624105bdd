"""The shelf: all cases as cards, broken ones as torn cards; what is looked for is said in words, and one press shows all again."""

from dataclasses import dataclass, replace

from game.core.journey.library.sought import Sought
from game.core.journey.themes import THEMES
from game.core.law import Ages
from game.core.message import Text, count_text, text
from game.screens.effects import ReadOn, Seek
from game.screens.furniture import GameAnswer, bullet, comma, head, heading, page_frame
from game.screens.journey.afterwards.over_all import OverAllScreen
from game.screens.journey.content_note import ContentNoteScreen
from game.screens.journey.library.cards import card_key, shelf_card
from game.screens.journey.library.finding import MOST, by_ages, fitting, on_page, pages, sought_of
from game.screens.journey.library.searching import SearchingScreen
from game.screens.journey.library.seeking import ICONS, NAMES, By, SeekingScreen, is_asked
from game.screens.journey.library.sought_names import sought_words
from game.screens.journey.prologue import PrologueScreen
from game.screens.level_names import AGES_NAMES
from game.screens.remembering import KEY, reminder, way_to_quiz
from game.screens.services import Services
from game.screens.shelved import Left, Shelved, SoFar
from game.screens.torn import TornScreen
from game.ui.input.intent import Activate, Intent, Number, Wish
from game.ui.nav import Pop, Push, Stay, Swap
from game.ui.page.page import Card, Column, Grid, Item, Page, Row
from game.ui.page.pieces import Button, Meter, Size, Words

QUIET = 0.8
"""Seconds without a key after which a file is proved: a row of keys is never held up."""
FEW = 6
"""Up to so many cases nobody has to look for one."""
WIDE_CARD, CARD = 520, 420
"""How wide a card is at least, among a few and among many."""
STEPS = 20
"""In so many steps a bar is filled."""


@dataclass(frozen=True)
class ShelfScreen:
    """All cases that can be played, or those that are looked for, page by page."""

    def page(self, services: Services) -> Page:
        """Return a card for each case that is left, in groups by level."""
        say, found, sought = services.say, services.cases.so_far(), sought_of(services)
        title = say(text("Choose a case"))
        left = fitting(services, found.shelf, sought)
        cards = on_page(left, sought.page)
        lift = Button("prologue", "", icon="flag", label=say(text("A lift home: how to look, to pin and to raise the flag")))
        results = Button("over-all", "", icon="scales", label=say(text("My readings over all cases")))
        own = Words(say(text("Your own cases lie in {folder}.", folder=services.folder)), Size.SMALL, "soft")
        themes = bullet(say(THEMES), "warning", Size.SMALL)
        seek = _seeking(services, found, len(left)) if len(found.shelf) > FEW or not sought.everything else ()
        groups = _groups(services, cards, grouped=len(found.shelf) > FEW)
        body = Column(
            (*reminder(services), *_progress(services, found), themes, *seek, *groups, *_turning(services, len(left)), own), gap=24
        )
        focus = next((card_key(entry) for entry in cards if not entry.done), "back")
        return Page(title, page_frame(services, head(services, title, lift, results), body), focus, part=str(sought.page))

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Take a case from the shelf, turn its page, look for something, or go elsewhere."""
        match intent:
            case Activate(what="case" | "file", key=key):
                return self._open(services, key)
            case Number(number=number):
                return self._open_number(services, number)
            case Activate(key="further") | Wish.NEXT:
                return self._turn(services, 1)
            case Activate(key="before"):
                return self._turn(services, -1)
            case Wish.PREVIOUS if sought_of(services).page:
                return self._turn(services, -1)
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case Activate():
                return self._sought(services, intent) or self._elsewhere(services, intent)
            case _:
                return None

    def _elsewhere(self, services: Services, pressed: Activate) -> GameAnswer | None:
        match pressed:
            case Activate(key=key) if key == KEY:
                return way_to_quiz(services)
            case Activate(key="prologue"):
                return GameAnswer(Push(PrologueScreen()))
            case Activate(key="over-all"):
                return GameAnswer(Push(OverAllScreen()))
            case _:
                return None

    def _sought(self, services: Services, pressed: Activate) -> GameAnswer | None:
        match pressed:
            case Activate(what="by", of=by):
                return GameAnswer(Push(SeekingScreen(By(by))))
            case Activate(key="words"):
                return GameAnswer(Push(SearchingScreen(sought_of(services).words)))
            case Activate(key="not-played"):
                sought = sought_of(services)
                return GameAnswer(Stay(self), (Seek(replace(sought, new=not sought.new, page=0)),))
            case Activate(key="all"):
                return GameAnswer(Stay(self), (Seek(Sought()),))
            case _:
                return None

    def tick(self, services: Services, dt: float) -> GameAnswer | None:
        """Look at some more files while the shelf is shown; a proof waits until nobody presses keys."""
        left = services.cases.left()
        if left is Left.NOTHING or (left is Left.PROOFS and services.idle < QUIET):
            return None
        return GameAnswer(Stay(self), (ReadOn(),))

    def _turn(self, services: Services, step: int) -> GameAnswer | None:
        """Turn to the next page of the shelf, or to the one before; it is looked at from its top."""
        sought = sought_of(services)
        count = len(fitting(services, services.cases.so_far().shelf, sought))
        page = min(sought.page, pages(count) - 1) + step
        return GameAnswer(Swap((self,), drop=1), (Seek(replace(sought, page=page)),)) if 0 <= page < pages(count) else None

    def _open_number(self, services: Services, number: int) -> GameAnswer | None:
        sought = sought_of(services)
        cards = on_page(fitting(services, services.cases.so_far().shelf, sought), sought.page)
        return self._open(services, card_key(cards[number - 1])) if number <= len(cards) else None

    def _open(self, services: Services, key: str) -> GameAnswer | None:
        entry = next((entry for entry in services.cases.so_far().shelf if card_key(entry) == key), None)
        if entry is None:
            return None
        case = None if entry.second else services.cases.whole(entry.id)
        if case is None:
            return GameAnswer(Push(TornScreen(entry.file, services.cases.reports(entry.file))))
        return GameAnswer(Push(ContentNoteScreen(case, services.kept(case))))


def _progress(services: Services, found: SoFar) -> tuple[Item, ...]:
    """Return how far the files have been looked at, as long as not all of them have; one can choose meanwhile."""
    whole, left = found.files, services.cases.left()
    if left is Left.NOTHING or whole - found.whole <= MOST:
        return ()
    done = found.seen if left is Left.GLANCES else found.whole
    words = (
        text("The cases are being looked at: {done} of {whole}.", done=done, whole=whole)
        if left is Left.GLANCES
        else text("New cases are being read and checked, once. You can choose already.")
    )
    bar = Meter(services.say(words), done * STEPS // max(1, whole), STEPS)
    return (Card(Column((Words(services.say(words)), bar), gap=10), "card", pad=20, lift=3),)


def _seeking(services: Services, found: SoFar, left: int) -> tuple[Item, ...]:
    """Return by what one can look, and in words what is looked for and how many cases are left."""
    say, sought = services.say, sought_of(services)
    chosen = {By.AGES: sought.ages, By.LENGTH: sought.length, By.ABOUT: sought.about, By.COUNTRY: sought.country or None}
    buttons = [
        Button(f"by:{by.value}", say(NAMES[by]), icon=ICONS[by], tone="ochre" if chosen[by] is not None else "card")
        for by in By
        if chosen[by] is not None or is_asked(found.shelf, by)
    ]
    buttons.append(Button("not-played", say(text("Not yet played")), icon="star", chosen=sought.new))
    buttons.append(Button("words", say(text("Look for words")), icon="lens", tone="ochre" if sought.words else "card"))
    # A torn card is no case yet.
    count = sum(1 for entry in found.shelf if entry.card is not None or entry.new)
    if sought.everything:
        told = say(count_text("{count} case.", "{count} cases.", count))
        return (Row(tuple(buttons), gap=12), Words(told, Size.BODY, "soft"))
    everything = Button("all", say(text("Show all again")), icon="cross", tone="moss")
    what = say(text("Looked for: {what}.", what=comma(services, tuple(sought_words(sought)))))
    how_many = say(count_text("{left} of {count} case is left.", "{left} of {count} cases are left.", count, left=left))
    told_line = Row((Column((Words(what, bold=True), Words(how_many)), gap=2), everything), (1.0, 0.0), gap=16, stack_below=700)
    return (Row(tuple(buttons), gap=12), Card(told_line, "card", pad=18, lift=3))


def _groups(services: Services, cards: tuple[Shelved, ...], *, grouped: bool) -> tuple[Item, ...]:
    if not grouped:
        return (Grid(tuple(shelf_card(services, entry) for entry in cards), least=WIDE_CARD, gap=28),)
    groups = by_ages(cards)
    return tuple(Column((heading(services.say(_group_name(ages))), _grid(services, group)), gap=14) for ages, group in groups)


def _grid(services: Services, cards: tuple[Shelved, ...]) -> Item:
    return Grid(tuple(shelf_card(services, entry, small=True) for entry in cards), least=CARD, gap=22, steady=True)


def _group_name(ages: Ages | None) -> Text:
    if ages is None:
        return text("To be mended")
    return text("Level: {level}", level=AGES_NAMES[ages])


def _turning(services: Services, count: int) -> tuple[Item, ...]:
    """Return the ways to the other pages, where there are several."""
    many, say = pages(count), services.say
    if many == 1:
        return ()
    at = min(sought_of(services).page, many - 1)
    before = Button("before", say(text("Page before")), icon="arrow-back", shut=not at)
    further = Button("further", say(text("Next page")), icon="arrow-forward", shut=at == many - 1)
    told = Words(say(text("Page {page} of {pages}", page=at + 1, pages=many)), Size.LEAD, align="middle")
    return (Row((before, told, further), (0.0, 1.0, 0.0), gap=16),)
