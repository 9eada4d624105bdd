"""Finding a case among many: what is looked for, how many are left, and that nothing tells how one ends."""

import re
from dataclasses import replace

import pytest

from game.core.journey.library.card import TwinCard
from game.core.settings import Settings
from game.screens.journey.library.cards import shelf_card
from game.screens.journey.library.finding import MOST
from game.screens.shelved import Left
from tests.library import OLD_CASES
from tests.pilot import STILL, Pilot
from tests.screens.states import torn_case

LEVELS = ("13+", "16+", "adult")
LIVES = ("farm", "road", "school")


def many(pilot: Pilot, count: int) -> None:
    """Lay cases of one's own on the shelf: every third one for each level, every third one about the same life."""
    words = (OLD_CASES / "the-night-road.yaml").read_text("utf-8")
    for number in range(count):
        name = f"road-{number:03}"
        own = words.replace("case: the-night-road", f"case: {name}").replace("title: The night road", f"title: Road {number}")
        own = re.sub(r"(?m)^ages: .*$", f"ages: {LEVELS[number % 3]}", own)
        own = re.sub(r"(?m)^minutes: .*$", f"minutes: {14 + number}", own)
        own = own.replace("\nages:", f"\nabout: {LIVES[number % 3]}\nages:")
        (pilot.places.cases / f"{name}.yaml").write_text(own, "utf-8")


def looked_at(pilot: Pilot) -> Pilot:
    """Let time go by until every file has been read."""
    for _ in range(1000):
        if pilot.desk.services.cases.left() is Left.NOTHING:
            return pilot
        pilot.machine.tick(1.0)
    raise AssertionError("the shelf is never done")


@pytest.fixture
def shelf(pilot: Pilot) -> Pilot:
    many(pilot, 9)
    return looked_at(pilot.do("cases"))


def test_with_a_few_cases_nobody_has_to_look_for_one(pilot: Pilot) -> None:
    assert not pilot.do("cases").keys("by:")


def test_it_is_said_how_many_cases_there_are_and_they_stand_in_groups_by_level(shelf: Pilot) -> None:
    assert "12 cases." in shelf.all
    assert [words for words in shelf.words if words.startswith("Level: ")] == ["Level: from 13", "Level: from 16", "Level: adults"]


def test_a_level_leaves_its_cases_and_says_so_in_words(shelf: Pilot) -> None:
    shelf.do("by:ages")
    assert "adults" in shelf.all
    assert "3 cases" in shelf.all
    shelf.do("choose:3")
    assert "Looked for: adults." in shelf.all
    assert "3 of 12 cases are left." in shelf.all
    assert len(shelf.keys("case:")) == 3


def test_what_is_looked_for_adds_up_and_one_press_shows_all_again(shelf: Pilot) -> None:
    shelf.do("by:ages", "choose:1", "by:length", "choose:1")
    assert "Looked for: from 13, up to 15 minutes." in shelf.all
    assert len(shelf.keys("case:")) < 12
    shelf.do("all")
    assert "12 cases." in shelf.all
    assert len(shelf.keys("case:")) == 12


def test_a_life_is_looked_for_among_those_that_a_case_is_about(shelf: Pilot) -> None:
    shelf.do("by:about")
    names = [word.partition(".")[0] for word in shelf.words if word.endswith(". 3 cases")]
    assert names == ["farm work", "school", "on the road"]
    shelf.do("choose:1")
    assert len(shelf.keys("case:")) == 3


def test_what_was_played_can_be_left_out(pilot: Pilot) -> None:
    pilot.begin("the-night-road").play().end(0).do("shelf", "back")
    many(pilot, 5)
    looked_at(pilot.do("cases")).do("not-played")
    assert "case:the-night-road" not in pilot.keys("case:")
    assert "Looked for: not yet played." in pilot.all


def test_words_are_looked_for_as_they_are_typed_on_paper(shelf: Pilot) -> None:
    shelf.do("words", *(f"key:{letter}" for letter in "road"), "space", "key:7")
    assert "1 case is left." in shelf.all
    shelf.do("done")
    assert shelf.keys("case:") == ("case:road-007",)
    assert 'Looked for: "road 7" in its words.' in shelf.all


def test_it_is_remembered_while_the_program_runs_and_not_longer(shelf: Pilot) -> None:
    shelf.do("by:ages", "choose:3", "back", "cases")
    assert len(shelf.keys("case:")) == 3
    assert len(Pilot(shelf.places).do("cases").keys("case:")) == 12


def test_everything_can_be_looked_for_with_keys_alone(shelf: Pilot) -> None:
    keyboard = Pilot(shelf.places, hand="keyboard").do("cases", "by:ages")
    assert len(keyboard.press("4").keys("case:")) == 3
    assert len(keyboard.do("all").keys("case:")) == 12


@pytest.mark.parametrize("hand", ["mouse", "arrows", "gamepad"])
def test_everything_can_be_looked_for_with_one_hand_alone(shelf: Pilot, hand: str) -> None:
    pilot = Pilot(shelf.places, hand=hand).do("cases", "by:ages", "choose:3")
    assert len(pilot.keys("case:")) == 3
    assert len(pilot.do("by:length", "choose:1", "not-played").keys("case:")) == 2
    assert len(pilot.do("all").keys("case:")) == 12


def test_many_cases_stand_on_several_pages_and_page_down_turns_them(pilot: Pilot) -> None:
    many(pilot, MOST + 6)
    looked_at(pilot.do("cases"))
    assert len(pilot.keys("case:")) == MOST
    assert "Page 1 of 2" in pilot.all
    first = set(pilot.keys("case:"))
    for _ in range(40):
        if "Page 2 of 2" in pilot.all:
            break
        pilot.press("PageDown")
    assert "Page 2 of 2" in pilot.all
    assert len(first | set(pilot.keys("case:"))) == MOST + 9
    assert set(pilot.do("before").keys("case:")) == first


def test_a_page_that_is_not_there_any_more_is_the_last_one(pilot: Pilot) -> None:
    many(pilot, MOST + 6)
    looked_at(pilot.do("cases")).do("further")
    for path in pilot.places.cases.glob("road-0[1-3]*.yaml"):
        path.unlink()
    pilot.do("back", "cases")
    assert pilot.keys("case:")


def test_many_new_files_are_read_step_by_step_while_one_can_choose_already(pilot: Pilot) -> None:
    many(pilot, MOST + 6)
    torn_case(pilot)
    pilot.do("cases")
    assert "The cases are being looked at" in pilot.all
    while pilot.desk.services.cases.left() is Left.GLANCES:
        pilot.machine.tick(0.1)
    assert "You can choose already." in pilot.all
    assert pilot.do("case:the-night-road").title == "The night road"
    looked_at(pilot.do("back"))
    assert "being read" not in pilot.all
    assert "A torn card" not in pilot.all
    assert "A torn card" in pilot.do("further").all


def test_a_row_of_keys_is_never_held_up_by_a_proof(pilot: Pilot) -> None:
    many(pilot, MOST + 6)
    pilot.do("cases")
    while pilot.desk.services.cases.left() is Left.GLANCES:
        pilot.machine.tick(0.1)
    whole = pilot.desk.services.cases.so_far().whole
    for _ in range(6):
        pilot.press("Tab")
        pilot.machine.tick(0.3)
    assert pilot.desk.services.cases.so_far().whole == whole
    for _ in range(6):
        pilot.machine.tick(0.3)
    assert pilot.desk.services.cases.so_far().whole > whole


def test_a_broken_file_that_nobody_has_read_yet_says_what_is_wrong_when_it_is_opened(pilot: Pilot) -> None:
    many(pilot, MOST + 6)
    broken = pilot.places.cases / "road-000.yaml"
    broken.write_text(broken.read_text("utf-8").replace("to: the-market", "to: the-markt"), "utf-8")
    pilot.do("cases")
    while pilot.desk.services.cases.left() is Left.GLANCES:
        pilot.machine.tick(0.1)
    assert pilot.do("case:road-000").title == "This card is torn"
    assert "the-markt" in pilot.all


def test_torn_cards_are_not_among_what_is_looked_for(pilot: Pilot) -> None:
    torn_case(pilot)
    many(pilot, 5)
    looked_at(pilot.do("cases"))
    assert "To be mended" in pilot.all
    assert "A torn card" not in pilot.do("by:ages", "choose:1").all


def test_a_file_that_has_the_name_of_another_says_so_and_leaves_that_one_whole(pilot: Pilot) -> None:
    words = (OLD_CASES / "the-night-road.yaml").read_text("utf-8")
    (pilot.places.cases / "the-night-road.yaml").write_text(words, "utf-8")
    pilot.do("cases")
    second = pilot.keys("file:")
    assert len(second) == 1
    assert pilot.do(second[0]).title == "This card is torn"
    assert "There is a case" in pilot.all
    assert pilot.do("back", "case:the-night-road").title == "The night road"


def test_nothing_on_the_shelf_tells_whether_a_case_turns(pilot: Pilot) -> None:
    for entry in pilot.desk.services.shelf():
        assert entry.card is not None
        cards = {
            shelf_card(pilot.desk.services, replace(entry, card=replace(entry.card, twins=(TwinCard(None, turns),))))
            for turns in (True, False)
        }
        assert len(cards) == 1


@pytest.mark.parametrize("size", [100, 200])
def test_the_shelf_fits_with_letters_of_any_size(shelf: Pilot, size: int) -> None:
    settings = Settings(language="en", motion=False, prologue=True, text_size=size)
    small = Pilot(shelf.places, settings, (1024, 768)).do("cases")
    assert not small.machine.layout.overflows
    assert not small.do("by:about").machine.layout.overflows
    assert not small.do("back", "words").machine.layout.overflows
    assert STILL.text_size == 100
