from pathlib import Path

from game.core.journey.journey import Phase
from game.core.law import Reading
from game.core.settings import Settings
from game.ui.page.page import walk
from game.ui.page.pieces import Spot
from tests.pilot import Pilot


def test_a_scene_says_where_one_is_and_who_speaks(pilot: Pilot) -> None:
    pilot.begin("the-night-road").do("next")
    assert pilot.title == "The night road: Village"
    assert "Red country · Village" in pilot.words
    assert "Yara, nine" in pilot.words
    assert "“Mother, was that thunder?”" in pilot.words


def test_what_the_narrator_tells_stands_without_quotation_marks(pilot: Pilot) -> None:
    pilot.begin("the-night-road")
    assert "Nadia marks exercise books by candle. There are twenty-three books, and eleven pupils left." in pilot.words


def test_everybody_who_is_there_stands_on_the_stage(pilot: Pilot) -> None:
    pilot.begin("the-night-road")
    assert {"Nadia", "My husband Farid", "Yara, nine", "Omid, five"} <= set(pilot.words)


def test_one_listens_line_by_line_before_one_can_choose(pilot: Pilot) -> None:
    pilot.begin("the-night-road")
    presses = 0
    while "next" in pilot.keys():
        assert pilot.keys("choice:") == ()
        pilot.do("next")
        presses += 1
    assert presses == len(pilot.travel.scene.lines) - 1
    assert pilot.keys("choice:") == ("choice:0", "choice:1", "choice:2")


def test_what_was_heard_is_noted(pilot: Pilot) -> None:
    pilot.begin("the-night-road").listen()
    assert "You note: The school has been hit" in pilot.all


def test_looking_closer_finds_a_fact(pilot: Pilot) -> None:
    pilot.begin("the-night-road").listen().do("look:papers")
    assert "Her diploma and four passports lie in the last exercise book" in pilot.all
    assert "last-book" in pilot.do("ok").history.now.found


def test_what_was_looked_at_is_ticked_off(pilot: Pilot) -> None:
    pilot.begin("the-night-road").listen()
    before = pilot.item("look:papers")
    assert pilot.look("papers").item("look:papers") != before


def test_a_shut_choice_says_why_and_does_nothing(pilot: Pilot) -> None:
    pilot.begin("the-building-site").go(0, 0, 0, 1).listen()
    assert "choice:0" in pilot.shut()
    assert "You would need your phone." in pilot.all
    assert pilot.press("1").history.now.phase is Phase.CHOOSING
    assert pilot.click("choice:0").history.now.phase is Phase.CHOOSING


def test_a_number_takes_the_choice_of_that_number(pilot: Pilot) -> None:
    pilot.begin("the-night-road").listen().press("2")
    assert pilot.history.now.pending == 1


def test_a_number_without_a_choice_does_nothing(pilot: Pilot) -> None:
    pilot.begin("the-night-road").listen().press("9")
    assert pilot.history.now.pending is None


def test_numbers_do_nothing_while_somebody_speaks(pilot: Pilot) -> None:
    before = pilot.begin("the-night-road").history
    assert pilot.press("1").history == before


def test_enter_listens_but_never_chooses_by_itself(pilot: Pilot) -> None:
    pilot.begin("the-night-road").press(*["Enter"] * 7)
    assert pilot.history.now.phase is Phase.CHOOSING
    assert pilot.focus == ""
    assert pilot.press("Enter").history.now.phase is Phase.CHOOSING


def test_the_first_key_goes_to_the_first_choice(pilot: Pilot) -> None:
    assert pilot.begin("the-night-road").listen().press("Tab").focus == "choice:0"


def test_a_step_can_be_taken_back(pilot: Pilot) -> None:
    pilot.begin("the-night-road").go(0)
    before = pilot.history.now
    pilot.do("next", "undo")
    assert pilot.history.now == before
    assert pilot.saved == pilot.history


def test_at_the_beginning_there_is_nothing_to_take_back(pilot: Pilot) -> None:
    assert "undo" in pilot.begin("the-night-road").shut()
    assert pilot.press("U").scene == "the-exercise-books"


def test_steps_go_back_over_a_border_and_into_the_scene_before(pilot: Pilot) -> None:
    pilot.begin("the-night-road").go(0)
    while pilot.scene != "the-exercise-books":
        pilot.press("Backspace")
    assert pilot.saved == pilot.history


def test_a_reading_can_be_pinned_at_any_time_in_a_scene(pilot: Pilot) -> None:
    pilot.begin("the-night-road")
    assert "My reading: not pinned yet" in pilot.all
    pilot.do("reading", "reading:smuggling")
    assert "My reading: Smuggling" in pilot.all
    assert pilot.history.now.phase is Phase.LISTENING


def test_f_raises_the_flag(pilot: Pilot) -> None:
    assert pilot.begin("the-night-road").press("F").title == "Raise the flag: what shows it?"


def test_the_belongings_lie_in_the_hands_that_hold_them(pilot: Pilot) -> None:
    pilot.begin("the-night-road").go(0, 0).listen()
    assert "The guide:" in pilot.words
    assert pilot.words.index("Phone") > pilot.words.index("The guide:")
    assert "Money 1" in pilot.words


def test_an_ending_is_told_and_leads_to_looking_back(pilot: Pilot) -> None:
    pilot.begin("the-night-road")
    while pilot.travel.scene.ending is None:
        pilot.leave()
    pilot.listen()
    assert "Look back at the journey" in pilot.all
    assert pilot.do("choice:0", "keep").title == "What would you do now?"


def test_leaving_the_case_leads_to_the_shelf(pilot: Pilot) -> None:
    assert pilot.begin("the-night-road").do("back").title == "Choose a case"


def test_a_flag_that_was_raised_stands_as_the_reading(builder: Pilot) -> None:
    builder.pin(act="gate-at-nine", means="passports-in-the-box", purpose="double-fare").do("ok")
    assert builder.history.now.standing is not None
    assert builder.history.now.standing.reading is Reading.TRAFFICKING
    assert "My reading: Trafficking" in builder.all


def test_with_big_words_what_can_be_looked_at_stands_only_in_the_card(tmp_path: Path) -> None:
    big = Pilot(tmp_path, Settings(language="en", motion=False, text_size=200)).begin("the-night-road")
    assert [item for item in walk(big.machine.page.body) if isinstance(item, Spot)] == []
    assert big.look("papers").travel.history.now.found == ("last-book",)
