"""The trainer's page: what the room does not see."""

from dataclasses import replace

import pytest

from game.core.workshop.pacing import Pace
from game.core.workshop.session_events import SessionEnded, StepOpened, StepRepeated
from game.screens.services import Services
from game.screens.talk_stop import TalkStopScreen
from game.screens.workshop.trainer import TrainerScreen
from game.screens.workshop.trainer_time import now_left
from game.ui.nav import Stay
from game.ui.page.spoken import spoken_words
from tests.pilot import Pilot
from tests.screens.workshop.workshop_player import NAME, WORDS, at, held, logged, own_workshop, room, session


def later(pilot: Pilot, seconds: float) -> Services:
    """Return what screens may ask so many seconds after the step was opened."""
    return replace(pilot.desk.services, now=lambda: room(pilot).since + seconds)


def told(pilot: Pilot, seconds: float = 0) -> str:
    """Return what the trainer reads."""
    return "\n".join(spoken_words(TrainerScreen(beside=True).page(later(pilot, seconds))))


def test_it_says_what_to_say_do_and_ask(pilot: Pilot) -> None:
    words = told(held(pilot))
    for line in ("Good morning to everybody.", "Begin on time.", "Who has not spoken?", "Who asks about the boss?"):
        assert line in words


def test_with_one_display_it_warns_that_the_room_can_see_it(pilot: Pilot) -> None:
    assert "The room can see this page now." in held(pilot).press("T").all
    assert "The room can see" not in told(pilot)


def test_with_one_display_the_answers_are_covered_until_they_are_asked_for(pilot: Pilot) -> None:
    pilot = at(held(pilot), "leave")
    hidden = set(told(pilot).split("\n")) - set(pilot.press("T").words)
    assert "The answers are covered, for the room would see them." in pilot.words
    assert hidden
    assert hidden <= set(pilot.do("uncover").all.split("\n")) | set(pilot.words)
    assert "The answers are covered, for the room would see them." not in told(pilot)


@pytest.mark.parametrize("key", ["T", "Esc"])
def test_the_key_that_opens_it_closes_it(pilot: Pilot, key: str) -> None:
    held(pilot, "leave").do("go")
    before = pilot.words
    assert pilot.press("T").title == "Trainer's page"
    assert pilot.press(key).words == before


def test_a_gamepad_and_a_mouse_find_it_on_the_steps_page(pilot: Pilot) -> None:
    assert held(pilot).do("trainer").title == "Trainer's page"
    assert pilot.do("back").pad_in("trainer").title == "Trainer's page"


def test_it_says_what_comes_next_and_how_much_is_left(pilot: Pilot) -> None:
    words = told(held(pilot))
    assert "10 min left" in words
    assert "95 min left" in words
    assert "Who wants to leave?, 10\u00a0min" in words
    assert "3 min over" in told(pilot, 790)


def test_the_clock_moves_only_when_it_shows_another_minute(pilot: Pilot) -> None:
    held(pilot)
    answer = TrainerScreen().tick(later(pilot, 1), 0.05)
    assert answer is not None
    assert isinstance(answer.nav, Stay)
    screen = answer.nav.screen
    assert isinstance(screen, TrainerScreen)
    assert screen.pace is not None
    assert screen.pace[0] == Pace(10, 95)
    assert screen.tick(later(pilot, 1), 0.05) is None
    assert screen.tick(later(pilot, 61), 0.05) is not None


def test_after_a_night_nobody_counts_minutes(pilot: Pilot) -> None:
    held(pilot)
    assert "the time is up" in told(pilot, 60 * 60 * 14)
    assert now_left(later(pilot, 0), room(pilot)).step == 10


# ---- what is hidden


def test_in_a_poll_nobody_is_wrong(pilot: Pilot) -> None:
    assert "Nobody is wrong here." in told(held(pilot, "leave"))


def test_in_a_case_it_says_how_the_law_reads_it_and_how_teams_vote(pilot: Pilot) -> None:
    words = told(held(pilot, "journey", teams=3))
    assert "By law, up to here" in words
    assert "It has not turned." in words
    assert "Lawful migration" in words
    assert words.count("not yet") == 3


@pytest.mark.parametrize(
    ("exercise", "words"),
    [("twelve-myths", "rue"), ("quiz-before", "muggling"), ("eight-offers", "One "), ("push-pull-universal", ": ")],
)
def test_it_knows_the_answer_to_each_kind_of_exercise(pilot: Pilot, exercise: str, words: str) -> None:
    own_workshop(pilot, WORDS.replace("exercise: who-wants-to-leave", f"exercise: {exercise}"))
    at(pilot.do("workshops", f"workshop:{NAME}").press("9").do("begin"), "leave")
    answer = told(pilot).partition("The answer\n")[2].partition("Running order")[0]
    assert words in answer


def test_at_a_talk_stop_of_an_exercise_it_says_what_to_listen_for(pilot: Pilot) -> None:
    held(pilot, "leave").do("go")
    while not isinstance(pilot.top, TalkStopScreen):
        pilot.press("PageDown")
    stop = pilot.top.stop
    assert stop.listen
    assert all(pilot.desk.services.say(line) in told(pilot) for line in stop.listen)


def test_when_an_exercise_is_over_there_is_no_answer(pilot: Pilot) -> None:
    held(pilot, "leave").do("go")
    for _ in range(60):
        pilot.press("PageDown")
    assert "Nobody is wrong" not in told(pilot)


# ---- leading


def test_it_leads_on_again_and_to_any_step(pilot: Pilot) -> None:
    held(pilot, "leave").do("go").press("T").do("skip")
    assert (session(pilot).at, pilot.title) == ("journey", "The night road")
    pilot.press("T").do("repeat")
    assert logged(pilot)[-1] == StepRepeated(room(pilot).workshop.steps[2].id)
    pilot.press("T").do("jump:bye")
    assert logged(pilot)[-1] == StepOpened(room(pilot).workshop.steps[5].id)
    assert pilot.press("T").do("end").title == "Thank you"
    assert isinstance(logged(pilot)[-1], SessionEnded)


def test_jumping_leaves_no_screens_lying_about(pilot: Pilot) -> None:
    held(pilot)
    height = len(pilot.machine.stack)
    for step in ("journey", "leave", "stones"):
        at(pilot, step).do("go").press("F1")
        at(pilot, "rest")
        assert len(pilot.machine.stack) == height
    assert pilot.press("Esc", "2").title == "Workshops"


def test_from_it_the_room_sees_a_black_page(pilot: Pilot) -> None:
    assert held(pilot).press("T", "B").title == "Nothing to see"
    assert pilot.press("B").title == "Good morning"


def test_a_clicker_chooses_nothing_on_it(pilot: Pilot) -> None:
    held(pilot).press("T")
    before = logged(pilot)
    while pilot.title == "Trainer's page":
        pilot.press("PageDown")
    assert logged(pilot) == before
    assert pilot.title == "Good morning"
