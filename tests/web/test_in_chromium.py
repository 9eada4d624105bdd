"""Pages in a real browser: without a script, with it, on the smallest phone, and by the rules of axe."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from game.app.desk.cases import source
from game.core.journey.pins import Sureness
from game.core.law import Reading
from game.core.message import Text
from game.core.reading_names import READING_NAMES
from game.core.workshop.phones.asked import NO_ANSWER, Answer, Asked, Choice, Question
from game.core.workshop.phones.counting import Seat
from game.core.workshop.team import Team
from game.core.workshop.workshop import StepId
from game.screens.workshop.phones.phone_page import phone_page
from game.ui.page.page import Column, Page
from game.ui.page.pieces import Button, Size, Words
from game.web.document import render
from game.web.frame import PageFrame
from tests.app.phones.readers import ReadingPhone, reading_room
from tests.pilot import Pilot
from tests.web.browser import Served, chromium, serving

SMALL, USUAL, TABLET = (320, 640), (390, 844), (768, 1024)
AXE = Path(os.environ.get("AXE", "/nowhere"))
"""The file axe.min.js of axe-core, if somebody has it: npm install axe-core."""
TOO_SMALL = """[...document.querySelectorAll('button')].filter(e => { const r = e.getBoundingClientRect();
    return r.width < 44 || r.height < 44 }).map(e => e.value)"""
SIDEWAYS = "document.documentElement.scrollWidth - innerWidth"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as found:
        yield found


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with serving(Served(tmp_path)) as found:
        yield found


def opened(browser: Any, served: Served, size: tuple[int, int] = USUAL, **how: Any) -> Any:
    page = browser.new_context(viewport={"width": size[0], "height": size[1]}, **how).new_page()
    page.goto(served.address)
    return page


def kinds(data: Path) -> list[str]:
    """Every kind of page of a case on a phone, as documents."""
    phone, found = ReadingPhone(reading_room(data)), dict[str, str]()
    for _ in range(200):
        found.setdefault(",".join(sorted({key.partition(":")[0] for key in phone.keys})), phone.html)
        for aside in ("flag", "notes", "help"):
            if aside in phone.keys and aside not in found:
                found[aside] = phone.press(aside).html
                phone.press("back")
        if "next-part" in phone.keys:
            found[phone.number] = phone.press("next-part").html
        elif (answers := [key for key in phone.keys if key.startswith("respond:")]) and "respond" not in found:
            found["respond"] = phone.press(answers[0]).html
        elif answers:
            phone.press("done")
        elif not phone.step():
            break
    return list(found.values())


ANSWERS = ("take:", "answer:", "choose:", "mark:", "sort:", "choice:", "pick:", "put:")


def done(pilot: Pilot, look: Callable[[], None]) -> None:
    """Go some steps into an exercise: by the green button, else by the first answer."""
    for _ in range(8):
        ways = [pilot.machine.page.on, *(key for begin in ANSWERS for key in pilot.keys(begin))]
        way = next((key for key in ways if key in pilot.keys()), "")
        if not way:
            return
        pilot.do(way)
        look()


def asked_on_phones() -> list[str]:
    """Pages on which phones are asked something."""
    choices = tuple(Choice(each.value, READING_NAMES[each], "pin", Text("Readings")) for each in Reading)
    single = frozenset(each.id for each in choices)
    asked = Asked(Question(StepId("a"), "n"), Text("What is this now?"), choices, single, (Text("A line."),), sure=True)
    pages = (phone_page(source, Seat(3, Team.MOON), asked, answer) for answer in (NO_ANSWER, Answer((choices[1].id,), Sureness.FAIRLY)))
    return [render(page, PageFrame("en")) for page in (*pages, phone_page(source, Seat(4), None, NO_ANSWER))]


def elsewhere(data: Path) -> list[str]:
    """Pages of the rest of the game: each is the same value that is painted."""
    pilot, found = Pilot(data), list[str]()

    def look() -> None:
        found.append(render(pilot.machine.page, PageFrame("en")))

    look()
    for place in ("cases", "exercises", "workshops"):
        pilot.do(place) if place in pilot.keys() else pilot
        look()
        pilot.do("pass") if "pass" in pilot.keys() else pilot
        look()
        for key in (*pilot.keys("exercise:"), *pilot.keys("workshop:")):
            pilot.do(key)
            look()
            done(pilot, look)
            while key not in pilot.keys():
                pilot.do("back" if "back" in pilot.keys() else pilot.keys()[0])
        pilot.do("back")
    return found


def test_a_case_begins_without_any_script(browser: Any, served: Served) -> None:
    room = reading_room(served.data)
    served.page, served.press = lambda: room.page(1), lambda form: room.press(1, form)
    page = opened(browser, served, java_script_enabled=False)
    page.click("button[value=begin]")
    page.click("button[value=next]")
    assert page.locator("svg.stage").count() == 1
    assert room.progress().begun == 1


def test_a_page_loads_nothing_that_its_policy_forbids_and_its_pictures_are_there(browser: Any, served: Served) -> None:
    room = reading_room(served.data)
    served.page, served.press = lambda: room.page(1), lambda form: room.press(1, form)
    page = opened(browser, served)
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.click("button[value=begin]")
    page.wait_for_selector("svg.stage")
    page.wait_for_load_state("networkidle")
    assert not [words for words in told if "Content Security Policy" in words]
    assert any(path.startswith("/art/stages/") for path in served.asked)
    assert sum(path.startswith("/art/figures/") for path in served.asked) > 1


@dataclass
class Room:
    """What is asked now, as the page of a phone."""

    served: Served
    words: str = "First question"
    pressed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.served.page, self.served.press = self.html, self.take

    def html(self) -> str:
        items = (Words(self.words, Size.TITLE, bold=True), Words("Choose."), Button("yes", "Yes"), Button("no", "No"))
        number = self.served.number * 1000 + len(self.pressed)
        return render(Page(self.words, Column(items)), PageFrame("en", number=number, script="/phone.js"))

    def take(self, form: dict[str, str]) -> str:
        self.pressed.append(form["press"])
        return self.html()


def test_news_come_by_asking_where_a_stream_was_refused_and_the_focus_stays(browser: Any, served: Served) -> None:
    question = Room(served)
    page = opened(browser, served)
    page.focus("button[value=no]")
    question.words, served.number = "Second question", 8
    page.wait_for_selector("h1:has-text('Second question')", timeout=20_000)
    assert page.evaluate("document.activeElement.value") == "no"
    assert "Second question" in page.text_content("#said")
    assert "Choose." not in page.text_content("#said")


def test_a_press_is_sent_once_and_its_page_comes_without_loading_anew(browser: Any, served: Served) -> None:
    question = Room(served)
    page = opened(browser, served)
    page.evaluate("window.here = 1")
    page.click("button[value=yes]")
    page.wait_for_selector("html[data-number='7001']")
    assert question.pressed == ["yes"]
    assert page.evaluate("window.here") == 1


def test_nothing_scrolls_sideways_on_the_smallest_phone_with_words_of_any_size(browser: Any, served: Served) -> None:
    documents = kinds(served.data)
    page = opened(browser, served, SMALL)
    for document in documents:
        served.page = lambda document=document: document  # type: ignore[misc]
        page.goto(served.address)
        assert page.evaluate(SIDEWAYS) <= 0, document
        assert page.evaluate(TOO_SMALL) == []
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert page.evaluate(SIDEWAYS) <= 0, document


def test_the_first_load_with_a_picture_is_small(browser: Any, served: Served) -> None:
    room = reading_room(served.data)
    served.page = lambda: room.page(1)
    ReadingPhone(room).press("begin")
    page = opened(browser, served)
    page.wait_for_load_state("networkidle")
    loaded = page.evaluate("performance.getEntries().reduce((sum, each) => sum + (each.transferSize || 0), 0)")
    assert 10_000 < loaded < 120_000


@pytest.mark.skipif(not AXE.is_file(), reason="axe-core is not here: npm install axe-core, and AXE=.../axe.min.js")
@pytest.mark.parametrize("size", [SMALL, TABLET])
def test_no_page_breaks_a_rule_of_axe(browser: Any, served: Served, size: tuple[int, int]) -> None:
    rules, broken = AXE.read_text(encoding="utf-8"), set[tuple[str, str]]()
    documents = [*kinds(served.data / "case"), *elsewhere(served.data / "game"), *asked_on_phones()]
    page = opened(browser, served, size, bypass_csp=True)
    for document in documents:
        served.page = lambda document=document: document  # type: ignore[misc]
        page.goto(served.address)
        page.evaluate(rules)
        found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
        broken |= {(each["id"], node["html"]) for each in found for node in each["nodes"]}
    assert len(documents) > 60
    assert not broken
