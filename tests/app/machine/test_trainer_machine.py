"""The trainer's page in a window of its own, without a window: what is done there happens in the room."""

import pytest

from game.app.machine.trainer_machine import TrainerMachine
from game.ui.input.intent import Activate, Direction, Go, Intent, Number, Pressed, Wish
from tests.pilot import Pilot
from tests.screens.workshop.workshop_player import at, held, logged, session

SIZE = (1280, 720)


@pytest.fixture
def trainer(pilot: Pilot) -> TrainerMachine:
    held(pilot)
    return TrainerMachine(pilot.machine, pilot.desk, (SIZE, pilot.type), two=True)


def press(trainer: TrainerMachine, key: str) -> None:
    """Press something on the trainer's page."""
    assert key in {target.key for target in trainer.layout.targets}
    for machine in (trainer, trainer.room):
        machine.wait(1)
    trainer.intend(Activate(key))


def test_it_does_not_warn_since_the_room_does_not_see_it(trainer: TrainerMachine) -> None:
    assert trainer.page.title == "Trainer's page"
    assert "skip" in {target.key for target in trainer.layout.targets}


def test_a_clickers_keys_go_to_the_room(trainer: TrainerMachine, pilot: Pilot) -> None:
    trainer.intend(Wish.NEXT)
    assert "What did you hear?" in pilot.all
    clicks = (Wish.BACK, "Leave the workshop?"), (Wish.NEXT, "To talk about"), (Wish.NEXT, "Who wants to leave?")
    for wish, title in (*clicks, (Wish.BLANK, "Nothing to see"), (Wish.LEAVE, "Who wants to leave?"), (Wish.LEAVE, "A quiet picture")):
        pilot.machine.wait(1)
        trainer.intend(wish)
        assert pilot.title == title
    assert trainer.page.title == "Trainer's page"


@pytest.mark.parametrize("intent", [Wish.CONFIRM, Go(Direction.RIGHT), Go(Direction.DOWN), Wish.START])
def test_whatever_a_clicker_sends_leads_the_room_on(trainer: TrainerMachine, pilot: Pilot, intent: Intent) -> None:
    trainer.wait(1)
    trainer.intend(Wish.FOCUS_NEXT)
    trainer.intend(intent)
    assert "What did you hear?" in pilot.all
    assert session(pilot).at == "hello"


def test_other_keys_choose_nothing_in_the_room(trainer: TrainerMachine, pilot: Pilot) -> None:
    before = logged(pilot), pilot.words
    for intent in (Number(1), Number(2), Wish.FLAG, Wish.UNDO, Wish.HISTORY, Wish.FOCUS_NEXT):
        trainer.intend(intent)
    assert (logged(pilot), pilot.words) == before


def test_jumping_leads_the_room_there(trainer: TrainerMachine, pilot: Pilot) -> None:
    pilot.press("PageDown").press("F1")
    press(trainer, "jump:rest")
    assert (session(pilot).at, pilot.title) == ("rest", "Coffee")
    assert "Step 4 of 6: Coffee" in str(trainer.page)
    press(trainer, "skip")
    assert pilot.title == "Paper stones"


def test_the_black_page_comes_and_goes(trainer: TrainerMachine, pilot: Pilot) -> None:
    press(trainer, "blank")
    assert pilot.title == "Nothing to see"
    press(trainer, "blank")
    assert pilot.title == "Good morning"


def test_help_is_shown_in_the_room(trainer: TrainerMachine, pilot: Pilot) -> None:
    trainer.intend(Wish.HELP)
    assert pilot.title == "Help and helplines"
    assert trainer.page.title == "Trainer's page"


def test_both_windows_can_change_places(trainer: TrainerMachine, pilot: Pilot) -> None:
    press(trainer, "swap")
    assert trainer.swaps
    assert pilot.title == "Good morning"


def test_the_trainers_key_closes_it(trainer: TrainerMachine, pilot: Pilot) -> None:
    trainer.intend(Wish.TRAINER)
    assert trainer.stack == ()
    assert pilot.title == "Good morning"


def test_it_can_be_scrolled_and_read_by_itself(trainer: TrainerMachine, pilot: Pilot) -> None:
    before = pilot.machine.layout
    trainer.intend(Wish.FOCUS_NEXT)
    assert trainer.focus
    assert pilot.machine.layout is before


def test_a_digit_chooses_in_the_room_whichever_window_has_the_keyboard(trainer: TrainerMachine, pilot: Pilot) -> None:
    at(pilot, "journey").do("go", "begin").listen()
    scene = pilot.scene
    for machine in (trainer, trainer.room):
        machine.wait(1)
    trainer.intend(Number(1))
    assert (pilot.scene, pilot.title) != (scene, trainer.page.title)
    assert pilot.history.moves


def test_a_letter_that_the_rooms_page_listens_to_is_heard_there(trainer: TrainerMachine, pilot: Pilot) -> None:
    at(pilot, "leave").do("go")
    assert trainer.listens
    for machine in (trainer, trainer.room):
        machine.wait(1)
    trainer.intend(Pressed("keys", "C"))
    assert "counted" in pilot.keys()


def test_the_letter_of_the_trainers_page_closes_it(trainer: TrainerMachine) -> None:
    trainer.wait(1)
    trainer.intend(Pressed("keys", "T", usual=Wish.TRAINER))
    assert trainer.stack == ()
