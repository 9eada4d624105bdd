"""Where the frame is after something has been done: on what comes next, never on what was just done."""

from game.core.journey.journey import Phase
from game.screens.exercise.play import ExerciseScreen
from game.ui.page.easel import Frame
from game.ui.page.layout import lay_out
from game.ui.page.marks import Box, Layout, Puppet, Type
from tests.pilot import Pilot
from tests.screens.crossing.crossing_player import FIRST, across, begun
from tests.screens.exercise.exercise_states import begun_alone
from tests.screens.states import all_scenes
from tests.screens.workshop.workshop_player import at, held, session

PATIENCE = 80


def test_after_looking_the_frame_is_not_on_what_was_looked_at(pilot: Pilot) -> None:
    pilot.begin("the-night-road").listen()
    spot = pilot.keys("look:")[0]
    pilot.key_in(spot).press("Enter")
    assert not pilot.focus.startswith("look:")
    assert pilot.press("Enter").history.now.phase is Phase.CHOOSING
    assert pilot.title.startswith("The night road")


def test_after_looking_while_listening_enter_listens_on(pilot: Pilot) -> None:
    pilot.begin("the-night-road")
    while not pilot.keys("look:"):
        pilot.do("next")
    if "next" in pilot.keys():
        pilot.key_in(pilot.keys("look:")[0]).press("Enter")
        assert pilot.focus == "next"


def test_after_the_coach_the_flag_is_not_raised_once_more(builder: Pilot) -> None:
    builder.pin(act="gate-at-nine", means="passports-in-the-box", purpose="double-fare")
    builder.press("Enter")
    assert builder.focus != "flag"


def test_a_keeper_without_moves_keeps_the_frame_among_the_keepers(pilot: Pilot) -> None:
    begun(pilot, FIRST)
    for keeper in pilot.keys("keeper:"):
        pilot.click(keeper)
        pilot.press("Tab", "Tab").set(text_size=pilot.settings.text_size)
        assert pilot.machine.page.focus.startswith(("move:", "jump:", "keeper:"))


def test_at_a_rivers_end_enter_presses_the_green_button(pilot: Pilot) -> None:
    begun(pilot, FIRST)
    across(pilot, FIRST)
    assert pilot.focus == "following"
    assert pilot.press("Enter").title != "Across: First steps"


def test_with_enter_alone_a_quiz_is_answered_and_gone_through(pilot: Pilot) -> None:
    begun_alone(pilot, "quiz-before")
    for _ in range(PATIENCE):
        if "finish" in pilot.keys():
            break
        pilot.press("Enter")
    assert "finish" in pilot.keys()
    assert isinstance(pilot.top, ExerciseScreen)
    assert all(chosen for _, chosen in pilot.top.doing.run.chosen)


def test_a_room_that_has_left_an_exercise_is_not_led_back_into_it(pilot: Pilot) -> None:
    held(pilot, "leave").press("PageDown").press("Esc", "2")
    assert pilot.title == "Who wants to leave?"
    pilot.press("PageDown")
    assert session(pilot).at == "journey"
    assert at(pilot, "leave").press("PageDown").keys("take:")


def test_who_stays_has_the_frame_on_the_way_on_again(pilot: Pilot) -> None:
    held(pilot, "leave").press("Tab", "Tab", "Esc", "Enter")
    assert pilot.focus == "go"


def heads(layout: Layout) -> list[Box]:
    """Return where heads are: a grown-up's high in its picture, a child's lower."""
    figures = [mark.shape.box for mark in layout.marks if isinstance(mark.shape, Puppet)]
    return [Box(box.x + box.w // 3, box.y + box.h // 10, box.w // 3, box.h // 2) for box in figures]


def test_the_name_of_what_is_looked_at_lies_over_no_head(pilot: Pilot) -> None:
    wrong = []
    for name, scene in all_scenes():
        page = scene.page(pilot.desk.services)
        for key in {target.key for target in lay_out(page, Frame((1280, 720), 1.0, rtl=False, type=pilot.type))[0].targets}:
            layout = lay_out(page, Frame((1280, 720), 1.0, rtl=False, type=pilot.type, focus=key))[0]
            types = [mark.shape for mark in layout.marks if isinstance(mark.shape, Type)]
            words = [shape for shape in types if shape.lines[0].words.startswith("Look closer")]
            wrong += [f"{name}: {key}" for each in words for head in heads(layout) if each.box.cut(head).w and each.box.cut(head).h]
    assert wrong == []
