from pathlib import Path

import pytest

from game.core.exercise.exercise import Myths, Sort, Spot
from game.core.law import Ages
from game.screens.exercise.play import ExerciseScreen
from game.screens.exercise.shelf import ExercisesScreen
from tests.pilot import Pilot
from tests.screens.exercise.exercise_states import begun_alone, exercise, on, passed


def shelf(pilot: Pilot) -> Pilot:
    pilot.machine.lay(ExercisesScreen())
    return pilot


def chosen(pilot: Pilot) -> tuple[str, ...]:
    assert isinstance(pilot.top, ExerciseScreen)
    doing = pilot.top.doing
    assert doing.item is not None
    return doing.run.choice(doing.item.id)


def at(pilot: Pilot) -> int:
    assert isinstance(pilot.top, ExerciseScreen)
    return pilot.top.doing.run.at


# ---- the shelf


def test_every_exercise_has_a_card(pilot: Pilot) -> None:
    entries = pilot.desk.services.exercises.shelf()
    assert {f"exercise:{entry.id}" for entry in entries} == set(shelf(pilot).keys("exercise:"))


def test_a_card_tells_what_was_begun_and_what_is_done(pilot: Pilot) -> None:
    begun_alone(pilot, "twelve-myths").press("1").do("back")
    passed(begun_alone(pilot, "who-wants-to-leave"), "2").do("finish")
    cards = shelf(pilot).all
    assert "begun" in cards
    assert "done" in cards


def test_a_first_round_that_waits_for_the_second_is_done(pilot: Pilot) -> None:
    passed(begun_alone(pilot, "quiz-before"), "1").do("finish")
    assert "begun" not in shelf(pilot).words


def test_what_is_made_for_older_ones_is_not_on_the_shelf(pilot: Pilot) -> None:
    pilot.set(level=Ages.FROM_13)
    assert "exercise:obstacles-and-remedies" not in shelf(pilot).keys()
    assert "exercise:twelve-myths" in pilot.keys()


# ---- true or not


def test_alone_it_is_told_at_once(pilot: Pilot) -> None:
    begun_alone(pilot, "twelve-myths").press("2")
    assert "That is not true." in pilot.all
    assert "Right: you said so, too." in pilot.all
    assert "Source: Palermo Protocol" in pilot.all


def test_a_wrong_answer_is_told_calmly(pilot: Pilot) -> None:
    assert "Not right: you said something else." in begun_alone(pilot, "twelve-myths").do("take:true").all


def test_a_clicker_goes_on_and_never_chooses(pilot: Pilot) -> None:
    begun_alone(pilot, "twelve-myths").press("PageDown", "PageDown")
    assert chosen(pilot) == ()
    pilot.press("1", "PageDown")
    assert at(pilot) == 1
    assert at(pilot.press("PageUp")) == 0


def test_at_the_end_every_statement_is_there_with_its_source(pilot: Pilot) -> None:
    passed(begun_alone(pilot, "twelve-myths"), "2")
    task = exercise(pilot, "twelve-myths").task
    assert isinstance(task, Myths)
    right = sum(not one.true for one in task.statements)
    assert f"{right} of {len(task.statements)} wholly right" in pilot.all
    assert pilot.all.count("Source:") == len(task.statements)


# ---- cards to sort


def test_a_card_goes_into_several_bins_and_out_again(pilot: Pilot) -> None:
    begun_alone(pilot, "who-is-vulnerable").press("1", "3", "1")
    assert len(chosen(pilot)) == 1
    assert "lies here" in pilot.all
    pilot.press("Backspace")
    assert chosen(pilot) == ()


def test_nothing_is_shown_before_a_card_lies_somewhere(pilot: Pilot) -> None:
    assert "show" in begun_alone(pilot, "who-is-vulnerable").shut()
    pilot.press("PageDown")
    assert "show" in pilot.shut()


def test_each_bin_tells_whether_it_is_right_and_why(pilot: Pilot) -> None:
    task = exercise(pilot, "who-is-vulnerable").task
    assert isinstance(task, Sort)
    card = task.cards[0]
    begun_alone(pilot, "who-is-vulnerable").press("1").do("show")
    assert all(place.why.source in pilot.all for place in card.places)
    assert f"Source: {card.source.words.source}, {card.source.year}." in pilot.all
    assert {"Right", "Missed"} & set(pilot.words)


def test_at_the_end_all_cards_lie_in_their_bins(pilot: Pilot) -> None:
    passed(begun_alone(pilot, "who-is-vulnerable"), "1")
    task = exercise(pilot, "who-is-vulnerable").task
    assert isinstance(task, Sort)
    for card in task.cards:
        assert pilot.words.count(card.says.source) >= len(card.places)


# ---- the small print


def test_a_line_is_marked_and_told(pilot: Pilot) -> None:
    begun_alone(pilot, "eight-offers").press("1")
    assert "marked" in pilot.words
    assert "show" in pilot.shut()
    pilot.do("take:stop", "take:go-on", "take:stop", "show")
    assert "Marked: right" in pilot.words
    assert "Not marked: missed" in pilot.words
    assert "Stop here" in pilot.words


def test_pressed_again_a_line_is_no_longer_marked(pilot: Pilot) -> None:
    assert "marked" not in begun_alone(pilot, "eight-offers").press("1", "1").words


def test_number_keys_never_give_the_verdict(pilot: Pilot) -> None:
    begun_alone(pilot, "eight-offers").press("9", "8", "7", "6", "5", "4", "3", "2", "1")
    assert not {"go-on", "stop"} & set(chosen(pilot))


def test_every_form_says_what_it_is(pilot: Pilot) -> None:
    begun_alone(pilot, "eight-offers")
    seen = set()
    while "finish" not in pilot.keys():
        seen |= {"A job advert", "A chat", "A contract"} & set(pilot.words)
        on(pilot.do("take:stop", "show"))
    assert seen == {"A job advert", "A chat", "A contract"}


def test_all_lines_of_a_paper_are_explained_if_they_mean_something(pilot: Pilot) -> None:
    task = exercise(pilot, "eight-offers").task
    assert isinstance(task, Spot)
    begun_alone(pilot, "eight-offers").do("take:stop", "show")
    for line in task.documents[0].lines:
        assert line.why is None or line.why.source in pilot.all


# ---- quizzes


def test_a_first_round_tells_nothing(pilot: Pilot) -> None:
    passed(begun_alone(pilot, "quiz-before"), "3")
    assert "Your readings are kept." in pilot.all
    assert "right" in pilot.all
    assert "Not right" not in pilot.all


def test_after_the_second_round_both_are_told(pilot: Pilot) -> None:
    passed(begun_alone(pilot, "quiz-before"), "3").do("finish")
    passed(begun_alone(pilot, "quiz-after"), "6")
    assert "before" in pilot.words
    assert "now" in pilot.words
    assert "The stories of the other round" in pilot.all
    begun_alone(pilot.do("finish"), "quiz-before")
    assert "Story by story" in pilot.all


def test_a_reading_can_be_changed_until_one_goes_on(pilot: Pilot) -> None:
    assert "next" in begun_alone(pilot, "quiz-before").shut()
    pilot.press("1", "3")
    assert chosen(pilot) == ("smuggling",)
    assert at(pilot.do("next").press("PageUp")) == 0


# ---- polls


def test_a_poll_tells_why_it_asks_and_that_nobody_is_wrong(pilot: Pilot) -> None:
    begun_alone(pilot, "who-wants-to-leave").press("2")
    assert "No answer is wrong here." in pilot.all


def test_nobody_has_to_answer_a_poll(pilot: Pilot) -> None:
    assert at(begun_alone(pilot, "who-wants-to-leave").do("next")) == 1


# ---- what is kept


def test_an_exercise_goes_on_where_it_was_left(tmp_path: Path) -> None:
    begun_alone(Pilot(tmp_path), "who-is-vulnerable").press("1").do("show", "next").press("2")
    again = begun_alone(Pilot(tmp_path), "who-is-vulnerable")
    assert at(again) == 1
    assert len(chosen(again)) == 1


def test_a_finished_exercise_begins_anew(pilot: Pilot) -> None:
    passed(begun_alone(pilot, "who-wants-to-leave"), "1").do("finish")
    assert pilot.desk.services.exercises.results()[-1].exercise == "who-wants-to-leave"
    assert at(begun_alone(pilot, "who-wants-to-leave")) == 0


def test_it_can_be_done_once_more(pilot: Pilot) -> None:
    assert at(passed(begun_alone(pilot, "twelve-myths"), "1").do("anew")) == 0


@pytest.mark.parametrize("hand", ["mouse", "keyboard", "gamepad", "arrows"])
@pytest.mark.parametrize("name", ["who-is-vulnerable", "eight-offers", "twelve-myths", "who-wants-to-leave", "quiz-before"])
def test_any_hand_alone_does_an_exercise(tmp_path: Path, hand: str, name: str) -> None:
    pilot = begun_alone(Pilot(tmp_path, hand=hand), name)
    pilot.do(pilot.keys("take:")[-1])
    if "show" in pilot.keys():
        pilot.do("show")
    assert at(pilot.do("next")) == 1
    assert at(pilot.do("previous")) == 0
