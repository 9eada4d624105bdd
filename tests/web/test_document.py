"""A page as HTML."""

import re

from game.ui.input.intent import Activate, Typed
from game.ui.page.page import Canvas, Card, Column, Fill, Layers, Page, Put, Row
from game.ui.page.pieces import Button, Icon, Meter, Size, Spot, Sprite, Words
from game.web.answer import intent_of
from game.web.document import render
from game.web.frame import PageFrame
from game.web.pruning import without
from game.web.tones import tone_rules

FRAME = PageFrame("en", action="/press", number=7001)


def html(*items: object, title: str = "A page", frame: PageFrame = FRAME) -> str:
    return render(Page(title, Column(items)), frame)  # type: ignore[arg-type]


def levels(document: str) -> list[int]:
    return [int(level) for level in re.findall(r"<h(\d)", document)]


def test_a_page_says_its_language_its_direction_and_its_number() -> None:
    assert '<html lang="ar" dir="rtl" data-number="3">' in html(frame=PageFrame("ar", rtl=True, number=3))


def test_a_page_is_one_form_that_works_without_a_script() -> None:
    document = html(Button("yes", "Yes"), Button("no", "No"))
    assert document.count("<form") == 1
    assert '<form method="post" action="/press"' in document
    assert '<input type="hidden" name="number" value="7001">' in document
    assert '<button name="press" value="yes"' in document
    assert "<script" not in document


def test_nothing_on_a_page_is_script_or_style_of_its_own() -> None:
    document = html(Words("<script>alert(1)</script>"), Button('"><b>', "<b>x</b>", label='"onclick="'), title="<i>")
    assert "<script" not in document
    assert " style=" not in document
    assert "<b>" not in document
    assert "<i>" not in document
    assert not re.search(r"<[^>]*\sonclick=", document)


def test_the_title_is_the_first_heading_though_it_stands_nowhere() -> None:
    assert '<h1 class="vh">A page</h1>' in html(Words("Something else"))


def test_a_title_that_stands_on_the_page_is_its_heading() -> None:
    document = html(Words("A page", Size.TITLE, bold=True))
    assert levels(document) == [1]
    assert "vh" not in document.partition("<main>")[2]


def test_headings_go_one_step_deeper_at_most() -> None:
    part, whole = Words("Part", Size.LEAD, bold=True), Words("Whole", Size.TITLE, bold=True)
    assert levels(html(part, whole, part)) == [1, 2, 2, 3]


def test_a_shut_button_is_disabled_and_says_why() -> None:
    document = html(Button("go", "Run", detail="You have no money", shut=True))
    assert re.search(r"<button[^>]*value=\"go\"[^>]* disabled>", document)
    assert "You have no money" in document


def test_a_button_that_is_only_a_sign_has_a_name() -> None:
    assert 'aria-label="Step back"' in html(Button("undo", "", icon="undo", label="Step back"))


def test_a_button_that_can_be_on_or_off_says_which() -> None:
    document = html(Button("a", "A", chosen=True), Button("b", "B", chosen=False))
    assert 'aria-pressed="true"' in document
    assert 'aria-pressed="false"' in document


def test_a_card_that_can_be_pressed_is_one_button_without_headings() -> None:
    document = html(Card(Column((Words("Case", Size.TITLE, bold=True), Words("Words"))), key="case:1", label="Open it"))
    button = document[document.index("<button") : document.index("</button>")]
    assert 'value="case:1"' in button
    assert "Open it" in button
    assert "<h" not in button
    assert "<div" not in button
    assert "<p" not in button


def test_a_card_with_buttons_in_it_is_no_button_in_a_button() -> None:
    document = html(Card(Button("in", "In"), key="out", label="Out"))
    assert not re.search(r"<button(?:(?!</button>).)*<button", document)
    assert document.count("<button") == 2


def test_a_meter_is_said_in_words() -> None:
    assert "Care: 2 / 5" in html(Meter("Care", 2, 5))


def test_a_stage_is_a_picture_with_its_people_in_words_and_no_style() -> None:
    figure = Sprite("figures/woman-stand", "Nadia", 380, (("coat", "teal"),), flip=True)
    stage = Canvas((-300, 0, 2520, 1080), (Put(figure, 600, 650),), "stages/farm-day", "A field.", cover=True)
    document = html(stage)
    assert 'role="img" aria-label="A field. Nadia"' in document
    assert "/art/stages/farm-day.svg" in document
    assert "/art/figures/woman-stand.svg?coat=teal" in document
    assert "style=" not in document


def test_a_place_on_a_stage_can_be_pressed_below_it_once() -> None:
    stage = Canvas((0, 0, 100, 100), (Put(Spot("look:a", "The door"), 5, 5), Put(Spot("look:b", "The wall"), 5, 5)), "stages/farm-day")
    document = html(stage, Button("look:a", "The door"))
    assert document.count('value="look:a"') == 1
    assert document.count('value="look:b"') == 1


def test_the_words_over_a_stage_come_before_what_stands_at_its_upper_edge() -> None:
    over = Column((Row((Button("undo", "", label="Step back"),)), Fill(), Words("What is said")))
    document = html(Layers((Canvas((0, 0, 10, 10), (), "stages/farm-day"), over)))
    assert document.index("What is said") < document.index("Step back")


def test_a_sign_has_the_colours_of_its_paper() -> None:
    assert "/art/icons/pin.svg?ink=ink&amp;paper=cream" in html(Icon("pin"))


def test_an_answer_is_what_was_pressed_on_the_page_that_is_shown() -> None:
    page = Page("A page", Column((Button("a", "A"), Button("b", "B", shut=True), Card(Words("C"), key="c"))))
    assert intent_of(page, {"press": "a"}) == Activate("a")
    assert intent_of(page, {"press": "c"}) == Activate("c")
    assert intent_of(page, {"press": "b"}) is None
    assert intent_of(page, {"press": "settings"}) is None
    assert intent_of(page, {}) is None


def test_what_is_written_counts_only_where_words_are_written() -> None:
    page = Page("A page", Words("Write"), types=True)
    assert intent_of(page, {"typed": "a\x00b"}) == Typed("ab")
    assert intent_of(Page("A page", Words("Read")), {"typed": "ab"}) is None
    assert len(getattr(intent_of(page, {"typed": "a" * 9000}), "words", "")) == 200


def test_what_is_kept_from_a_page_is_neither_shown_nor_answered() -> None:
    row = Row((Button("settings", "Settings"), Words("Head"), Button("ok", "OK")), (0, 1, 0))
    body = Column((row, Card(Words("A case"), key="case:1", label="Open")))
    page = without(Page("A page", body), lambda key: key.startswith(("settings", "case:")))
    document = render(page, FRAME)
    assert "settings" not in document
    assert "case:1" not in document
    assert "A case" in document
    assert intent_of(page, {"press": "settings"}) is None
    assert intent_of(page, {"press": "ok"}) == Activate("ok")


def test_every_tone_has_its_rules_and_more_contrast_can_be_asked_for() -> None:
    rules = tone_rules()
    assert ".c-moss{" in rules
    assert ".t-redtext{" in rules
    assert "prefers-contrast:more" in rules


def test_a_place_that_cannot_be_pressed_is_no_button() -> None:
    document = html(Canvas((0, 0, 10, 10), (Put(Spot("", "1. Village"), 1, 1), Put(Words("Red country", tone="on-red"), 1, 1))))
    assert "<button" not in document
    assert "1. Village" in document
    assert 'class="card c-red small"><p class="w body t-on-red">Red country' in document


def test_a_button_with_a_number_on_it_is_called_by_that_number_too() -> None:
    assert 'aria-label="3. Notebook"' in html(Button("notes", "3", label="Notebook"))


def test_a_sign_stays_in_the_line_that_it_stands_before_and_buttons_beside_words_wrap() -> None:
    assert 'class="row line"' in html(Row((Icon("pin"), Words("A fact")), (0, 1)))
    assert 'class="row line"' not in html(Row((Words("A fact"), Row((Button("a", "Act"), Button("b", "Means")))), (1, 0)))
