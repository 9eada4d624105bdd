from game.ui.page.page import Canvas, Card, Column, Page, Put, Row
from game.ui.page.pieces import Button, Icon, Meter, Pennant, Picture, Spot, Sprite, Words
from game.ui.page.spoken import spoken_words


def test_a_page_is_read_in_its_order_the_title_first() -> None:
    page = Page("Title", Column((Words("One"), Row((Words("Two"), Card(Words("Three")))), Words("Four"))))
    assert spoken_words(page) == ("Title", "One", "Two", "Three", "Four")


def test_a_button_is_read_by_its_label_with_what_stands_below() -> None:
    assert spoken_words(Page("", Button("a", "Go", detail="You would need money.")))[1:] == ("Go. You would need money.",)
    assert spoken_words(Page("", Button("a", "", icon="help", label="Help")))[1:] == ("Help",)


def test_pictures_and_signs_are_read_by_what_they_mean() -> None:
    puts = (Put(Spot("s", "A window"), 0, 0), Put(Sprite("f", "Nadia", 9), 0, 0), Put(Pennant("It turned here"), 0, 0))
    canvas = Canvas((0, 0, 9, 9), puts, label="A kitchen.")
    assert spoken_words(Page("", Column((canvas, Picture("p", "A field"), Icon("flag", "Raised")))))[1:] == (
        "A kitchen.", "A window", "Nadia", "It turned here", "A field", "Raised",
    )  # fmt: skip


def test_decoration_says_nothing() -> None:
    assert spoken_words(Page("Title", Column((Icon("flag"), Picture("p", ""))))) == ("Title",)


def test_a_meter_is_read_as_a_number() -> None:
    assert spoken_words(Page("", Meter("Timing", 32, 40)))[1:] == ("Timing: 32 / 40",)


def test_what_moves_is_read_last() -> None:
    assert spoken_words(Page("", Words("Map"), moving=(Put(Sprite("f", "Nadia", 9), 0, 0),)))[1:] == ("Map", "Nadia")
