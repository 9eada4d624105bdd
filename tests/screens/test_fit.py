"""Every page in every language, with big and small words, in big and small windows: nothing is cut off."""

from dataclasses import dataclass
from itertools import product
from pathlib import Path

import pytest

from game.app.desk.desk import Desk
from game.app.machine.frame import in_window
from game.core.settings import Settings
from game.files.languages.catalogues import ACCENTED, ARABIC
from game.files.places import content_folder, open_places
from game.screens.effects import KeepSettings
from game.screens.services import Services
from game.screens.title import TRAVELLER, TitleScreen
from game.ui.input.focus import View, move_focus, settle_focus, step_focus
from game.ui.input.intent import Direction
from game.ui.page.easel import Frame
from game.ui.page.layout import lay_out
from game.ui.page.marks import Layout, Sheet
from game.ui.page.page import Canvas, Page, Put, walk
from game.ui.page.pieces import Meter, Spot, Sprite, Words
from game.ui.text.text import Typesetter
from tests.pilot import Pilot
from tests.screens.fitting import below_the_fold, faults, mirrored
from tests.screens.states import States, all_scenes, collect

TRANSLATED = tuple(path.parts[-3] for path in sorted((content_folder() / "locales").glob("*/LC_MESSAGES/messages.po")))
LANGUAGES = ("en", *TRANSLATED, ACCENTED.code, ARABIC.code)
SIZES = (100, 200)
WINDOWS = ((1024, 768), (1920, 1080), (2560, 1080))
LAPTOP = (1366, 768)
VIEWS = (*product(SIZES, WINDOWS), *product((100, 150), (LAPTOP,)))
"""Sizes of words and of windows; what fits at 100 and at 200 % in a window of the same shape is not tried at every size between."""
ANSWERS = ("take", "reading", "respond", "choice")
NARROW = WINDOWS[0]


@dataclass(frozen=True)
class Room:
    """Everything that pages are laid out with."""

    folder: Path
    states: States
    scenes: States
    type: Typesetter

    def services(self, language: str, size: int) -> Services:
        """Return what screens may ask, in a language."""
        desk = Desk(open_places(self.folder))
        desk.do(KeepSettings(Settings(language=language, text_size=size, motion=False)))
        return desk.services

    def frame(self, services: Services, window: tuple[int, int], focus: str = "") -> Frame:
        """Return what a page is laid out for."""
        rtl = any(each.rtl for each in services.languages if each.code == services.settings.language)
        return Frame(window, services.settings.text_size / 100, rtl, self.type, focus)


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Room:
    folder = tmp_path_factory.mktemp("played")
    states = collect(folder)
    pilot = Pilot(folder)
    return Room(folder, states, dict(all_scenes()), pilot.type)


def wrong(room: Room, screens: States, language: str, size: int, window: tuple[int, int]) -> list[str]:
    """Return what is wrong with pages, each fault with the name of its page."""
    services = room.services(language, size)
    found = []
    for name, screen in screens.items():
        page = screen.page(in_window(services, window))
        found += [f"{name}: {fault}" for fault in faults(page, room.frame(services, window, page.focus))]
    return found


@pytest.mark.parametrize(("language", "view"), tuple(product(LANGUAGES, VIEWS)))
def test_no_page_cuts_anything_off(room: Room, language: str, view: tuple[int, tuple[int, int]]) -> None:
    size, window = view
    assert wrong(room, room.states, language, size, window) == []


@pytest.mark.parametrize(("language", "size"), tuple(product(LANGUAGES, SIZES)))
def test_no_scene_cuts_anything_off_in_a_small_window(room: Room, language: str, size: int) -> None:
    assert wrong(room, room.scenes, language, size, NARROW) == []


@pytest.mark.parametrize(
    ("language", "window"), tuple(product(("en", ARABIC.code), ((1024, 768), (1280, 800), (1366, 768), (1920, 1080), (2560, 1080))))
)
def test_the_card_of_the_title_leaves_the_traveller_free(room: Room, language: str, window: tuple[int, int]) -> None:
    services = in_window(room.services(language, 100), window)
    page = TitleScreen().page(services)
    picture = next(item for item in walk(page.body) if isinstance(item, Canvas))
    layout, _ = lay_out(page, room.frame(services, window))
    card = max((mark.shape.box for mark in layout.marks if isinstance(mark.shape, Sheet)), key=lambda box: box.h)
    left, right = ((x - picture.box[0]) * layout.unit for x in TRAVELLER)
    assert left >= 0
    assert right <= window[0]
    assert card.right < left or right < card.x


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_every_answer_is_seen_without_scrolling_on_a_laptop(room: Room, language: str) -> None:
    services = in_window(room.services(language, 100), LAPTOP)
    hidden = {}
    # A paper to be looked over is read line by line, and may be as long as it is.
    for name, screen in ((name, screen) for name, screen in room.states.items() if "spot" not in name):
        page = screen.page(services)
        hidden[name] = below_the_fold(page, room.frame(services, LAPTOP, page.focus), ANSWERS)
    assert {name: keys for name, keys in hidden.items() if keys} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_way_back_is_where_reading_begins(room: Room, language: str) -> None:
    services = room.services(language, 100)
    rtl = language == ARABIC.code
    for name in ("help", "settings", "shelf", "torn", "reading", "board, filled", "notebook, found", "response", "debrief hit", "over-all"):
        assert mirrored(room.states[name].page(services), room.frame(services, NARROW)) == rtl, name


def test_everything_that_is_drawn_and_means_something_has_words(room: Room) -> None:
    services = room.services("en", 100)
    for name, screen in (room.states | room.scenes).items():
        without = [item for item in walk(screen.page(services).body) if isinstance(item, Spot | Sprite | Canvas | Meter) and not item.label]
        assert without == [], name


@pytest.mark.parametrize("size", SIZES)
def test_arrows_lead_to_everything_that_can_be_pressed(room: Room, size: int) -> None:
    services = room.services("en", size)
    for name, screen in (room.states | room.scenes).items():
        page = screen.page(services)
        if not page.steers:
            layout, _ = lay_out(page, room.frame(services, NARROW))
            assert reached(layout, page.focus or page.entry) == {each.key for each in layout.targets}, name


def reached(layout: Layout, begin: str) -> set[str]:
    """Return where one can get by arrows alone."""
    seen: set[str] = set()
    ahead = {settle_focus(View(begin), layout, begin).focus or step_focus(View(), layout, 1).focus}
    while ahead:
        seen |= ahead
        ahead = {move_focus(View(key), layout, way).focus for key in ahead for way in Direction} - seen
    return seen


def test_a_fault_is_noticed(room: Room) -> None:
    frame = room.frame(room.services("en", 100), NARROW)
    long = Canvas((0, 0, 99, 99), (Put(Words("Incomprehensibilities " * 40), 50, 50, 30),))
    assert "outside at" in " ".join(faults(Page("", long), frame))
    assert "too small to press" in " ".join(faults(Page("", Canvas((0, 0, 99, 99), (Put(Spot("a", "A", size=20), 9, 9),))), frame))
    near = Put(Spot("a", "A", named=True), 50, 50), Put(Spot("b", ""), 51, 50)
    assert "lie on each other" in " ".join(faults(Page("", Canvas((0, 0, 99, 99), near)), frame))
    assert "without words: b" in faults(Page("", Canvas((0, 0, 99, 99), near)), frame)
