from dataclasses import replace

from game.ui.page.aloud import focus_aloud, news_aloud, page_aloud
from game.ui.page.marks import Box, Target
from game.ui.page.page import Canvas, Column, Page, Put
from game.ui.page.pieces import Button, Sprite, Words

STAGE = Canvas((0, 0, 10, 10), (Put(Sprite("x", "a figure", 9), 1, 1), Put(Words("on the stage"), 1, 1)), label="A kitchen.")


def page(*words: str, title: str = "Kitchen") -> Page:
    buttons = (Button("go", "Go on"), Button("help", "", icon="help", label="Help"))
    return Page(title, Column((STAGE, *map(Words, words), *buttons)))


def test_a_page_is_read_with_its_title_first_and_signs_without_words_left_out() -> None:
    assert page_aloud(page("One.", "One.")) == ("Kitchen", "A kitchen.", "on the stage", "One.", "Go on")


def test_of_the_same_page_only_the_new_line_is_read() -> None:
    assert news_aloud(page("One."), page("Two.")) == ("Two.",)
    assert news_aloud(page("One."), page("One.")) == ()


def test_of_another_page_everything_is_read_but_pictures() -> None:
    assert news_aloud(page("One."), page("One.", title="Road")) == ("Road", "One.", "Go on")
    assert news_aloud(None, page("One.")) == ("Kitchen", "One.", "Go on")


def test_a_moving_figure_says_nothing() -> None:
    moving = replace(page("One."), moving=(Put(Sprite("y", "somebody walks", 9), 1, 1),))
    assert news_aloud(page("One."), moving) == ()


def test_the_focus_says_whether_it_is_chosen_or_shut() -> None:
    target = Target("a", Box(0, 0, 9, 9), "Paper")
    assert focus_aloud(target, "chosen", "shut") == ("Paper",)
    assert focus_aloud(replace(target, chosen=True), "chosen", "shut") == ("Paper", "chosen")
    assert focus_aloud(replace(target, shut=True), "chosen", "shut") == ("Paper", "shut")
