"""A trainer holds a workshop: from the shelf through every step to the end."""

from pathlib import Path

import pygame
import pytest

from game.core.law import Ages
from game.core.workshop.session_events import SessionBegun, SessionEnded, StepOpened, StopReached
from game.core.workshop.workshop import StepId
from game.ui.page.marks import Type
from tests.pilot import Pilot
from tests.screens.crossing.crossing_player import FIRST, across
from tests.screens.workshop.workshop_player import (
    NAME,
    STEPS,
    WORDS,
    at,
    held,
    logged,
    own_workshop,
    prepared,
    room,
    session,
    torn_workshop,
)

HANDS = ("mouse", "keyboard", "gamepad", "arrows")


@pytest.fixture(params=HANDS)
def trainer(request: pytest.FixtureRequest, tmp_path: Path) -> Pilot:
    """A trainer with one device only."""
    return Pilot(tmp_path, hand=request.param)


def test_a_card_says_how_long_it_takes_and_for_whom(pilot: Pilot) -> None:
    own_workshop(pilot)
    pilot.do("workshops")
    assert all(words in pilot.words for words in ("95 minutes", "6 to 24 people", "from 13", "your own"))


def test_a_long_workshop_is_told_in_hours(pilot: Pilot) -> None:
    assert "7 hours" in pilot.do("workshops").words


def test_a_path_for_one_person_is_not_among_them(pilot: Pilot) -> None:
    assert "workshop:forty-five-minutes-alone" not in pilot.do("workshops").keys()


def test_what_is_made_for_older_ones_is_not_shown(pilot: Pilot) -> None:
    assert "workshop:a-day" in pilot.do("workshops").keys()
    pilot.set(level=Ages.FROM_13)
    assert "workshop:a-day" not in pilot.keys()


def test_a_torn_workshop_says_what_has_to_be_mended(pilot: Pilot) -> None:
    torn_workshop(pilot)
    pilot.do("workshops", "workshop:torn-hours")
    assert pilot.title == "This card is torn"
    assert "who-wants-to-live" in pilot.all


# ---- before it begins


def test_everything_can_be_done_with_one_device(trainer: Pilot) -> None:
    prepared(trainer).do("ten", "fewer", "fewer", "fewer", "more", "teams:3", "level:16+", "begin")
    begun = session(trainer).begun
    assert (begun.people, begun.teams, begun.level) == (8, 3, Ages.FROM_16)
    trainer.do("go")
    assert "What did you hear?" in trainer.all
    trainer.do("go")
    assert session(trainer).at == "leave"
    trainer.do("before", "trainer", "jump:rest", "go")
    assert session(trainer).at == "stones"


def test_it_says_what_to_prepare_and_in_which_order(pilot: Pilot) -> None:
    prepared(pilot)
    assert "Put the chairs in a half circle." in pilot.words
    assert "Coffee" in pilot.words


def test_people_are_typed(pilot: Pilot) -> None:
    prepared(pilot).press("2", "4").do("begin")
    assert session(pilot).begun.people == 24


def test_a_number_typed_wrongly_is_taken_back(pilot: Pilot) -> None:
    prepared(pilot).press("2", "4", "Backspace", "7")
    assert "27" in pilot.words
    pilot.press("Backspace", "Backspace")
    assert "begin" in pilot.shut()


def test_plus_and_minus_count_people(pilot: Pilot) -> None:
    prepared(pilot).press("9")
    for code in (pygame.K_KP_PLUS, pygame.K_KP_PLUS, pygame.K_KP_MINUS):
        pilot.event(pygame.event.Event(pygame.KEYDOWN, key=code, scancode=0, mod=0))
    assert "10" in pilot.words


@pytest.mark.parametrize(("typed", "people"), [("618", 18), ("18", 18), ("125", 25)])
def test_of_many_digits_the_last_two_are_the_number(pilot: Pilot, typed: str, people: int) -> None:
    prepared(pilot).press(*typed).do("begin")
    assert session(pilot).begun.people == people


def test_nobody_is_counted_before_the_trainer_has_counted(pilot: Pilot) -> None:
    assert "begin" in prepared(pilot).shut()
    assert "First count the people" in pilot.all
    assert pilot.press("F5").desk.services.room is None


def test_people_can_be_counted_anew_later(pilot: Pilot) -> None:
    held(pilot).do("trainer", "plan", "people:1", "people:1", "people:-1", "people:1")
    assert session(pilot).begun.people == 8
    assert "8 people take part" in pilot.all
    (kept,) = pilot.desk.services.workshops.sessions()
    assert kept.people == 8
    assert pilot.desk.services.workshops.session(kept.id) == session(pilot)


def test_teams_are_shown_as_their_papers(pilot: Pilot) -> None:
    prepared(pilot).do("teams:4")
    assert all(name in pilot.words for name in ("Circle", "Triangle", "Square", "Star"))
    assert "Moon" not in pilot.words


def test_a_level_is_not_above_the_one_that_is_set(pilot: Pilot) -> None:
    own_workshop(pilot)
    pilot.set(level=Ages.FROM_16)
    pilot.do("workshops", f"workshop:{NAME}")
    assert pilot.keys("level:") == ("level:13+", "level:16+")


def test_f5_begins_and_a_clickers_way_on_does_not(pilot: Pilot) -> None:
    prepared(pilot).press("6").press(*["PageDown"] * 20)
    assert pilot.desk.services.room is None
    assert pilot.press("F5").title == "Good morning"
    assert session(pilot).at == "hello"


def test_what_is_begun_is_written_down(pilot: Pilot) -> None:
    held(pilot, teams=2)
    assert logged(pilot) == (SessionBegun(room(pilot).workshop.id, 6, 2, Ages.FROM_13, "en"), StepOpened(room(pilot).workshop.steps[0].id))


# ---- its steps


def test_a_step_says_what_the_room_has_to_know(pilot: Pilot) -> None:
    held(pilot)
    told = ("1 of 6: Good morning", "You can pass.", "10 minutes", "What do you need from the others?")
    assert all(words in pilot.words for words in told)
    assert "Begin on time." not in pilot.all


def test_questions_come_on_one_page_after_what_was_done(pilot: Pilot) -> None:
    held(pilot)
    assert "What do you need from the others?" in pilot.all
    assert pilot.press("PageDown").title == "To talk about"
    assert {"What did you hear?", "Who has not spoken?"} <= set(pilot.words)
    assert pilot.press("PageUp").title == "Good morning"
    assert pilot.press("PageDown", "PageDown").title == "Who wants to leave?"


def test_what_is_done_to_its_end_leads_on_without_a_card_between(pilot: Pilot) -> None:
    held(pilot, "leave").do("go")
    for _ in range(12):
        if session(pilot).at != "leave":
            break
        pilot.press("PageDown")
    assert (session(pilot).at, pilot.title) == ("journey", "The night road")


def test_who_leaves_what_is_done_by_the_way_back_stays_in_the_step(pilot: Pilot) -> None:
    held(pilot, "leave").do("go").press("Esc", "2")
    assert (session(pilot).at, pilot.title) == ("leave", "Who wants to leave?")


def test_what_leads_into_a_step_is_a_sentence(pilot: Pilot) -> None:
    held(pilot, "leave")
    assert "Begin the exercise" in pilot.words
    assert "Begin the journey" in at(pilot, "journey").words
    assert "Begin the crossing" in at(pilot, "stones").words


def test_each_kind_of_step_leads_into_what_is_done_there(pilot: Pilot) -> None:
    held(pilot, "leave").do("go")
    assert "Count hands" in pilot.words
    at(pilot, "journey").do("go")
    assert pilot.title == "The night road"
    at(pilot, "stones").do("go")
    assert "begin" in pilot.keys()


def test_a_break_is_quiet_and_goes_on(pilot: Pilot) -> None:
    held(pilot, "rest")
    assert "We go on in a quarter of an hour." in pilot.words
    assert pilot.press("PageDown").title == "Paper stones"


def test_going_back_leads_to_the_step_before(pilot: Pilot) -> None:
    assert held(pilot, "rest").press("PageUp").title == "The night road"
    assert at(pilot, "hello").press("PageUp").title == "Good morning"


def test_a_step_can_be_passed_with_a_button(pilot: Pilot) -> None:
    held(pilot, "leave")
    assert pilot.do(*pilot.keys("skip:")).title == "The night road"


def test_pressed_twice_the_button_that_passes_a_step_passes_one(pilot: Pilot) -> None:
    held(pilot, "leave")
    pilot.do(*pilot.keys("skip:"))
    assert pilot.machine.focus == "go"


def test_the_trainers_page_can_be_reached_by_a_button_from_every_page(pilot: Pilot) -> None:
    held(pilot, "leave").do("go")
    assert "trainer" in pilot.keys()
    assert pilot.do("trainer").title == "Trainer's page"


def test_a_river_that_is_crossed_is_done(pilot: Pilot) -> None:
    held(pilot, "stones").do("go", "begin")
    across(pilot, FIRST)
    assert session(pilot).of(StepId("stones")).crossing is not None
    assert "following" not in pilot.keys()
    while pilot.title.startswith("Across"):
        pilot.press("PageDown")
    assert "done" in pilot.words
    assert pilot.press("PageDown").title == "The last word"


def test_what_is_not_on_the_shelf_any_more_is_passed(pilot: Pilot) -> None:
    own = pilot.places.exercises / "my-poll.yaml"
    shipped = pilot.places.scenarios / "exercises" / "who-wants-to-leave.yaml"
    own.write_text(shipped.read_text(encoding="utf-8").replace("exercise: who-wants-to-leave", "exercise: my-poll"), encoding="utf-8")
    own_workshop(pilot, WORDS.replace("exercise: who-wants-to-leave", "exercise: my-poll"))
    at(pilot.do("workshops", f"workshop:{NAME}").press("9").do("begin"), "leave")
    own.unlink()
    pilot.machine.refresh()
    assert "is not on the shelf" in pilot.all
    assert pilot.press("PageDown").title == "The night road"


# ---- leaving, ending, going on


def test_esc_leads_to_the_step_then_to_the_workshops_and_all_is_kept(pilot: Pilot) -> None:
    held(pilot, "leave").do("go")
    assert pilot.press("Esc").title == "Back to the workshop?"
    assert pilot.press("2").title == "Who wants to leave?"
    assert pilot.press("Esc").title == "Leave the workshop?"
    assert pilot.press("2").title == "Workshops"
    assert pilot.desk.services.room is None
    assert "A workshop is not over yet" in pilot.words
    assert pilot.do("go-on").title == "Who wants to leave?"


def test_the_end_thanks_and_says_whom_to_call(pilot: Pilot) -> None:
    assert held(pilot, "bye").press("PageDown").title == "Thank you"
    assert "0800" in pilot.all
    assert session(pilot).ended
    assert isinstance(logged(pilot)[-1], SessionEnded)


@pytest.mark.parametrize(("size", "text_size"), [((1280, 720), 100), ((1024, 768), 100), ((1024, 768), 150), ((1920, 1080), 100)])
def test_at_the_end_the_number_fills_the_wall(pilot: Pilot, size: tuple[int, int], text_size: int) -> None:
    held(pilot, "bye").do("trainer", "end").set(text_size=text_size).machine.resize(size)
    words = [mark.shape for mark in pilot.machine.layout.marks if isinstance(mark.shape, Type)]
    (number,) = (each for each in words if [line.words for line in each.lines] == ["0800\u00a011111"])
    assert number.size >= 2.4 * max(each.size for each in words if each != number)
    assert number.box.x >= 0
    assert number.box.x + number.box.w <= size[0]


def test_after_the_end_one_can_go_back(pilot: Pilot) -> None:
    held(pilot, "bye").do("trainer", "end")
    assert pilot.press("PageUp").title == "The last word"
    assert not session(pilot).ended


def test_what_was_held_before_is_listed_with_its_end(pilot: Pilot) -> None:
    held(pilot, "bye").do("trainer", "end", "done")
    name = pilot.keys("session:")[0]
    assert "6 people, ended" in pilot.all
    assert "go-on" not in pilot.keys()
    assert pilot.do(name).title == "Thank you"


def test_after_the_program_was_killed_the_title_leads_back(pilot: Pilot, tmp_path: Path) -> None:
    held(pilot, "journey").do("go", "begin").listen()
    before = session(pilot)
    later = Pilot(tmp_path)
    assert later.focus == "go-on-workshop"
    assert later.do("go-on-workshop").title == "The night road"
    assert session(later) == before
    assert later.press("Esc", "2").title == "Workshops"


def test_a_clicker_goes_on_with_the_workshop_that_waits(pilot: Pilot, tmp_path: Path) -> None:
    held(pilot, "leave")
    assert Pilot(tmp_path).press("PageDown").title != "Choose a case"


def test_f5_on_the_title_goes_on(pilot: Pilot, tmp_path: Path) -> None:
    held(pilot, "rest")
    assert Pilot(tmp_path).press("F5").title == "Coffee"


def test_a_workshop_that_is_over_is_not_gone_on_with_from_the_title(pilot: Pilot, tmp_path: Path) -> None:
    held(pilot).do("trainer", "end")
    assert "go-on-workshop" not in Pilot(tmp_path).keys()


def test_a_session_whose_workshop_is_gone_stays_listed(pilot: Pilot, tmp_path: Path) -> None:
    held(pilot).press("Esc")
    (pilot.places.workshops / f"{NAME}.yaml").unlink()
    later = Pilot(tmp_path).do("workshops")
    assert "its file is not there any more" in later.all
    assert "go-on" not in later.keys()


def test_a_step_that_is_not_in_the_workshop_any_more_leads_to_the_first(pilot: Pilot, tmp_path: Path) -> None:
    held(pilot, "rest").press("Esc")
    file = pilot.places.workshops / f"{NAME}.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("- rest:", "- coffee:"), encoding="utf-8")
    assert Pilot(tmp_path).do("workshops", "go-on").title == "Good morning"


def test_talking_is_written_down_when_the_room_goes_on_from_it(pilot: Pilot) -> None:
    talk = StopReached(room(held(pilot)).workshop.steps[0].id, 0)
    assert talk not in logged(pilot)
    assert talk in logged(pilot.press("PageDown"))


def test_the_order_is_that_of_the_file(pilot: Pilot) -> None:
    held(pilot)
    assert tuple(step.id for step in room(pilot).workshop.steps) == STEPS
