from game.core.journey.held import DeedId, Did, Not
from game.core.journey.judging.came_back import came_back
from tests.builders import case, line, travel, with_choice, with_scene

NAME = Did(DeedId("left-name"))
ROAD = case("home -> town -> farm")
DONE = with_choice(ROAD, "home", 0, deed=DeedId("left-name"))


def test_what_was_done_came_back_where_a_line_was_said_because_of_it() -> None:
    tiny = with_scene(DONE, "farm", lines=(line("Nuri found you.", needs=(NAME,)),))
    (told,) = came_back(tiny, travel(tiny))
    assert told.words == tiny.scenes[told.done_in].choices[0].words
    assert (told.done_in, told.came_in) == ("home", ("farm",))


def test_what_changed_nothing_did_not_come_back() -> None:
    assert came_back(DONE, travel(DONE)) == ()


def test_what_is_said_because_it_was_not_done_is_no_coming_back() -> None:
    tiny = with_scene(DONE, "farm", lines=(line("Nobody knows you here.", needs=(Not((NAME,)),)), line("It is late.")))
    assert came_back(tiny, travel(tiny)) == ()


def test_a_choice_that_was_open_because_of_it_is_a_coming_back() -> None:
    tiny = with_choice(DONE, "town", 0, needs=(NAME,))
    (told,) = came_back(tiny, travel(tiny))
    assert told.came_in == ("town",)
