from game.core.journey.journey import Phase
from game.screens.journey.question_strip import QuestionStrip
from tests.pilot import Pilot

HOLDS = {"act": "gate-at-nine", "means": "passports-in-the-box", "purpose": "double-fare"}


def raised(pilot: Pilot) -> Pilot:
    return pilot.pin(**HOLDS).do("ok")


def test_the_price_is_said_and_it_is_asked_once(builder: Pilot) -> None:
    raised(builder).do("flag")
    assert "It leaves a hole in the road." in builder.all
    builder.do("take-back")
    assert builder.title == "Take the flag back?"
    assert "It leaves a hole in the road, and the hole stays." in builder.all
    assert builder.focus == "stays"


def test_a_flag_that_is_taken_back_leaves_a_hole(builder: Pilot) -> None:
    raised(builder).do("flag", "take-back", "take-back")
    now = builder.history.now
    assert now.flag is None
    assert [flag.back is not None for flag in now.flags] == [True]
    assert now.phase is Phase.CHOOSING
    assert builder.saved == builder.history
    builder.do("flag")
    assert "2 flags are left. 1 left a hole in the road." in builder.all


def test_whoever_thinks_again_leaves_it_standing(builder: Pilot) -> None:
    before = raised(builder).history
    assert builder.do("flag", "take-back", "stays").history == before


def test_no_other_reading_takes_it_back(builder: Pilot) -> None:
    raised(builder).do("reading", "reading:smuggling")
    assert builder.history.now.flag is not None


def test_it_can_be_taken_back_while_a_scene_is_left(builder: Pilot) -> None:
    raised(builder).walk().leave(0).listen().do("choice:0")
    assert isinstance(builder.top, QuestionStrip)
    builder.do("change", "take-back", "take-back")
    assert builder.history.now.flag is None
    assert isinstance(builder.top, QuestionStrip)
    assert builder.saved == builder.history


def test_without_a_flag_there_is_nothing_to_take_back(builder: Pilot) -> None:
    assert "take-back" not in builder.do("flag").keys()


def test_with_none_left_the_reading_is_pinned_without_a_flag_and_the_page_says_so(builder: Pilot) -> None:
    raised(builder).do("flag", "take-back", "take-back")
    for _ in range(2):
        builder.do("flag", "pin", "ok", "flag", "take-back", "take-back")
    builder.do("flag")
    assert "No flag is left." in builder.all
    assert "Pin it without a flag, for none is left: this is trafficking" in builder.all
    builder.do("pin")
    assert builder.history.now.flag is None
    assert builder.history.now.flags_left == 0
