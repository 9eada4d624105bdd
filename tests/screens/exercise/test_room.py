from pathlib import Path

import pygame
import pytest

from game.core.exercise.run import Run
from game.core.workshop.session import run_of
from game.screens.exercise.play import ExerciseScreen
from game.screens.talk_stop import TalkStopScreen
from tests.pilot import Pilot
from tests.screens.exercise.exercise_states import begun_in_room, count, exercise, on, opened_room, shown_to_room, step_of

POLL, SORT, MYTHS, QUIZ, AFTER = "who-wants-to-leave", "who-is-vulnerable", "twelve-myths", "quiz-before", "quiz-after"


@pytest.fixture
def room(pilot: Pilot) -> Pilot:
    """A room of twelve people, with a trainer who holds a mouse."""
    return opened_room(pilot)


def hands(pilot: Pilot, name: str, round_: int = 1) -> tuple[int, ...]:
    """Return what the session knows of the hands for the item that is asked now."""
    held = pilot.desk.services.room
    assert held is not None
    assert isinstance(pilot.top, ExerciseScreen)
    run = run_of(held.session, step_of(pilot, name), exercise(pilot, name))
    item = pilot.top.doing.item
    assert item is not None
    return tuple(run.votes(item.id, round_).of(option) for option in item.options)


# ---- counting hands


def test_numbers_are_typed_in_the_row_that_has_the_focus(room: Pilot) -> None:
    count(begun_in_room(room, POLL), 7, 10, 0, 2)
    assert hands(room, POLL) == (7, 10, 0, 2)


def test_plus_and_minus_count_one_hand(room: Pilot) -> None:
    begun_in_room(room, POLL).do("count")
    soon = room.keys("plus:")[0]
    room.do(soon, soon, soon, soon.replace("plus", "minus"))
    assert hands(room, POLL)[0] == 2


def test_the_keypad_types_numbers_too(room: Pilot) -> None:
    begun_in_room(room, POLL).do("count")
    for key in (pygame.K_KP2, pygame.K_KP0):
        room.event(pygame.event.Event(pygame.KEYDOWN, key=key, scancode=0, mod=pygame.KMOD_NUM))
    assert hands(room, POLL)[0] == 20


def test_of_three_digits_the_last_two_are_the_number(room: Pilot) -> None:
    begun_in_room(room, POLL).do("count").press("6", "1", "2")
    assert hands(room, POLL)[0] == 12


def test_the_letter_c_and_an_answer_lead_to_counting(room: Pilot) -> None:
    assert begun_in_room(room, POLL).press("C").keys("plus:")
    room.press("C").press("3").press("4").do("counted")
    assert hands(room, POLL)[2] == 4


def test_counted_hands_lie_under_a_closed_paper(room: Pilot) -> None:
    count(begun_in_room(room, POLL), 7, 3, 2)
    assert "Hands counted: 12. The paper is closed." in room.all
    assert "58 %" not in room.all
    assert "58 %" in room.do("reveal").all


def test_only_the_number_that_is_being_counted_lies_open(room: Pilot) -> None:
    begun_in_room(room, POLL).do("count").press("9")
    assert "9" in room.all.split()
    second = room.keys("plus:")[1]
    room.do(second)
    assert "9" not in room.all.split()
    assert "Counted" in room.all


def test_a_clicker_opens_the_paper_and_then_goes_on(room: Pilot) -> None:
    count(begun_in_room(room, POLL), 7, 3, 2).press("PageDown", "PageDown", "PageDown")
    assert isinstance(room.top, ExerciseScreen | TalkStopScreen)
    assert "The paper is closed" not in room.all


def test_few_hands_get_no_shares(room: Pilot) -> None:
    count(begun_in_room(room, POLL), 3, 1).do("reveal")
    assert "%" not in room.all
    assert "only the hands are told" in room.all


def test_both_votes_are_seen_beside_each_other(room: Pilot) -> None:
    count(begun_in_room(room, POLL), 7, 3, 2).do("reveal", "again")
    assert "before and after" not in room.all
    count(room, 2, 9, 1)
    assert "Hands counted: 12. The paper is closed." in room.all
    room.do("reveal")
    assert "before" in room.words
    assert "after" in room.words
    assert hands(room, POLL, 1) == (7, 3, 2, 0)
    assert hands(room, POLL, 2) == (2, 9, 1, 0)


# ---- the answer of the room


def test_the_trainer_puts_the_card_where_the_room_wants_it(room: Pilot) -> None:
    begun_in_room(room, SORT).press("1").do("show")
    assert {"Right", "Does not belong here"} & set(room.words)


def test_a_room_may_only_talk_and_then_see(room: Pilot) -> None:
    begun_in_room(room, MYTHS).press("PageDown")
    assert "That is not true." in room.all
    assert "the room said" not in room.all


def test_the_room_answers_and_is_told(room: Pilot) -> None:
    begun_in_room(room, MYTHS).press("2")
    assert "That is not true." not in room.all
    assert "Right: the room said so, too." in room.do("show").all


def test_everything_is_in_the_session_not_in_the_screen(room: Pilot) -> None:
    count(begun_in_room(room, MYTHS), 4, 5).press("2")
    before = room.all
    begun_in_room(room.do("back"), MYTHS)
    assert room.all == before


# ---- quizzes in a room


def test_a_first_round_tells_the_room_nothing(room: Pilot) -> None:
    count(begun_in_room(room, QUIZ), 0, 0, 9)
    shown_to_room(room)
    assert "Keep your slip." in room.all
    assert "Why, story by story" not in room.all


@pytest.mark.parametrize("name", [QUIZ, AFTER])
def test_in_neither_round_the_room_sees_how_others_answer(room: Pilot, name: str) -> None:
    count(begun_in_room(room, name), 0, 0, 9, 3)
    assert not {"reveal", "again"} & set(room.keys())
    assert "%" not in room.all
    room.press("PageDown", "PageUp")
    assert "%" not in room.all


def test_stories_have_their_numbers_on_the_wall(room: Pilot) -> None:
    assert "1" in begun_in_room(room, QUIZ).words
    assert "2" in room.press("PageDown").words


def ended(room: Pilot, name: str) -> Pilot:
    """Read all stories of a quiz, without counting."""
    return shown_to_room(begun_in_room(room, name))


def test_when_all_have_written_the_hands_for_all_stories_go_on_one_page(room: Pilot) -> None:
    ended(room, QUIZ).do("all-hands").press("3", "Right", "9", "Down", "1", "2")
    assert room.press("PageDown").title == exercise(room, QUIZ).title.source
    first, second = run(room, QUIZ).hands
    assert sorted(many for _, many in first.counts) == [3, 9]
    assert [many for _, many in second.counts] == [12]


@pytest.mark.parametrize("hand", ["mouse", "keyboard", "gamepad"])
def test_places_are_filled_by_plus_and_minus(tmp_path: Path, hand: str) -> None:
    pilot = ended(opened_room(Pilot(tmp_path, hand=hand)), QUIZ)
    pilot.do("all-hands")
    cell = pilot.keys("cell:")[8]
    pilot.do(cell, "plus", "plus", "plus", "minus", "filled")
    assert [many for each in run(pilot, QUIZ).hands for _, many in each.counts] == [2]


def test_only_the_row_that_is_filled_lies_open(room: Pilot) -> None:
    ended(room, QUIZ).do("all-hands").press("7", "Down", "4")
    assert "Counted" in room.words
    assert "4" in room.words


def run(room: Pilot, name: str) -> Run:
    held = room.desk.services.room
    assert held is not None
    return run_of(held.session, step_of(room, name), exercise(room, name))


def test_the_answers_of_each_round_stand_on_one_page(room: Pilot) -> None:
    ended(room, QUIZ).do("finish")
    ended(room, AFTER)
    assert "All stories are read." in room.all
    for times in ("The answers, first time", "The answers, second time"):
        assert times in room.press("PageDown").words
        assert {str(number) for number in range(1, 9)} <= set(room.words)
        assert not room.machine.layout.reaches or max(reach.most for reach in room.machine.layout.reaches) == 0
    assert "The answers, first time" in room.press("PageUp").words
    assert "finish" in room.press("PageDown").keys()


def test_after_the_second_round_hands_of_both_are_told(room: Pilot) -> None:
    begun_in_room(room, QUIZ)
    while "finish" not in room.keys():
        count(room, 1, 1, 1, 1, 1, 1, 1)
        on(room)
    begun_in_room(room.do("finish"), AFTER)
    while room.keys("take:"):
        count(room, 0, 0, 4, 0, 0, 4)
        on(room)
    room.do("next")
    assert "Hands for the right reading" in room.all
    assert "before" in room.words
    assert "now" in room.words
    assert "Story by story" in room.do("next", "next", "reasons").all
    assert "Story by story" not in room.press("PageUp").all


def test_more_hands_than_people_are_a_question_and_stop_nobody(room: Pilot) -> None:
    begun_in_room(room, POLL).do("count").press("9")
    assert "9 of 12" in room.all
    room.press("Down", "8")
    assert "17 hands of 12 people?" in room.all
    assert hands(room.do("counted"), POLL)[:2] == (9, 8)


# ---- stops to talk


def passed_by_room(room: Pilot, name: str) -> list[str]:
    """Pass everything of an exercise, and return what there was to talk about."""
    begun_in_room(room, name)
    asked = []
    while isinstance(room.top, ExerciseScreen) and room.top.doing.item is not None:
        if "show" in room.keys():
            room.do("show")
        room.do("next")
        while isinstance(room.top, TalkStopScreen):
            asked.append(room.title)
            room.press("Esc")
    return asked


def test_a_stop_to_talk_comes_once(room: Pilot) -> None:
    stops = exercise(room, "eight-offers").stops
    assert passed_by_room(room, "eight-offers") == [stop.asks.source for stop in stops]
    begun_in_room(room, "eight-offers").do("previous", "next")
    assert not isinstance(room.top, TalkStopScreen)


def test_where_the_step_asks_at_its_end_the_exercise_does_not_ask_as_well(room: Pilot) -> None:
    at_the_end = [stop.asks.source for stop in exercise(room, POLL).stops if not stop.after]
    assert at_the_end
    assert not set(at_the_end) & set(passed_by_room(room, POLL))


def test_a_room_that_has_seen_every_answer_sees_them_once_more_only_if_it_asks(room: Pilot) -> None:
    passed_by_room(room, MYTHS)
    assert not isinstance(room.top, ExerciseScreen)
    assert "finish" in begun_in_room(room, MYTHS).keys()
