import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.journey.case import Afterword, Case, Contested
from game.core.journey.history import replay, undo
from game.core.journey.moves import Arrive, Choose, Keep, Look, PinReading, TakeBack
from game.core.journey.standing import Verdict, flag_from, flag_visit, holes, judge, place_of, planted, said_at, standing_at
from game.core.law import Reading
from game.core.law_elements import Element
from game.core.message import Text
from tests.builders import Plan, case, flag, on_the_way, travel, with_scene

FLAG = flag("a:home-a m:home-a p:home-a")
BACK = TakeBack()
CALM = PinReading(Reading.SMUGGLING)
TURNS_IN_PARK = case("home[a] -> town -> park[mp] -> farm -> shelter")
NEVER = case("home[a] -> town -> farm")


@pytest.mark.parametrize(
    ("pins", "flagged", "verdict"),
    [
        ({}, None, Verdict.MISSED),
        ({"park": FLAG}, 2, Verdict.HIT),
        ({"town": FLAG}, 1, Verdict.EARLY),
        ({"farm": FLAG}, 3, Verdict.LATE),
        ({"park": FLAG, "farm": BACK}, 2, Verdict.TAKEN_BACK),
        ({"home": FLAG, "town": BACK}, 0, Verdict.TAKEN_BACK),
        ({"home": (FLAG, BACK)}, 0, Verdict.TAKEN_BACK),
        ({"home": FLAG, "town": BACK, "park": FLAG}, 2, Verdict.HIT),
        ({"home": FLAG, "town": BACK, "farm": FLAG}, 3, Verdict.LATE),
        ({"park": FLAG, "farm": BACK, "shelter": FLAG}, 2, Verdict.HIT),
    ],
)
def test_the_flag_is_compared_with_the_turning_point(pins: dict[str, Plan], flagged: int | None, verdict: Verdict) -> None:
    judgement = judge(TURNS_IN_PARK, travel(TURNS_IN_PARK, pins))
    assert (judgement.turn, judgement.flag, judgement.verdict) == (2, flagged, verdict)


@pytest.mark.parametrize(
    ("pins", "verdict"),
    [({}, Verdict.CALM), ({"town": FLAG}, Verdict.FALSE_ALARM), ({"home": FLAG, "town": BACK}, Verdict.TAKEN_BACK)],
)
def test_where_it_never_turns_a_flag_is_an_alarm(pins: dict[str, Plan], verdict: Verdict) -> None:
    assert judge(NEVER, travel(NEVER, pins)).verdict is verdict


def test_another_reading_of_the_present_takes_no_flag_back() -> None:
    journey = travel(TURNS_IN_PARK, {"park": FLAG, "farm": CALM})
    assert planted(TURNS_IN_PARK, journey) == (False, False, True, True, True)
    assert judge(TURNS_IN_PARK, journey).verdict is Verdict.HIT


def test_a_flag_that_was_taken_back_leaves_the_reading_that_stood_before_it() -> None:
    journey = travel(TURNS_IN_PARK, {"home": CALM, "park": FLAG, "farm": BACK})
    assert said_at(TURNS_IN_PARK, journey) == (Reading.SMUGGLING,) * 5
    assert [(hole.visit, hole.back) for hole in holes(journey)] == [(2, 3)]


def test_without_a_flag_left_trafficking_can_be_said_but_no_flag_stands() -> None:
    used_up: dict[str, Plan] = {"home": (FLAG, BACK, FLAG, BACK, FLAG, BACK), "park": PinReading(Reading.TRAFFICKING)}
    journey = travel(TURNS_IN_PARK, used_up)
    assert said_at(TURNS_IN_PARK, journey)[2:] == (Reading.TRAFFICKING,) * 3
    assert judge(TURNS_IN_PARK, journey).verdict is Verdict.TAKEN_BACK


def test_the_board_of_a_flag_that_stands_can_be_changed_without_making_it_later() -> None:
    journey = travel(TURNS_IN_PARK, {"park": FLAG, "farm": flag("a:home-a m:park-m p:park-p")})
    assert (judge(TURNS_IN_PARK, journey).flag, len(journey.flags)) == (2, 1)


def test_the_delay_counts_scenes() -> None:
    assert judge(TURNS_IN_PARK, travel(TURNS_IN_PARK, {"shelter": FLAG})).delay == 2
    assert judge(TURNS_IN_PARK, travel(TURNS_IN_PARK, {"home": FLAG})).delay == -2
    assert judge(NEVER, travel(NEVER, {"home": FLAG})).delay is None


def test_a_flag_for_what_was_heard_on_the_way_counts_for_the_scene_ahead() -> None:
    tiny = case("home[am] -> farm[x]", {"farm": "blue/farm"})
    tiny = with_scene(tiny, "farm", facts=(on_the_way("rumour", "neighbour", shows=(Element.FORCED_LABOUR,)),))
    moves = (Choose(0), CALM, Look("neighbour"), flag("a:home-a m:home-m p:rumour"), Arrive(), Choose(0))
    journey = replay(tiny, moves).now
    assert journey.pins[-1].visit == 0
    assert place_of(tiny, journey, journey.pins[-1]) == flag_visit(tiny, journey, journey.flags[0]) == 1
    assert judge(tiny, journey).verdict is Verdict.HIT


def test_a_reading_stands_until_the_next_one() -> None:
    journey = travel(TURNS_IN_PARK, {"home": CALM, "park": FLAG})
    readings = [standing_at(TURNS_IN_PARK, journey, visit) for visit in range(4)]
    assert [pin.reading for pin in readings if pin] == [Reading.SMUGGLING, Reading.SMUGGLING, Reading.TRAFFICKING, Reading.TRAFFICKING]


def test_a_flag_raised_after_looking_back_replaces_what_stood_there() -> None:
    history = replay(TURNS_IN_PARK, (Choose(0), CALM, Choose(0)))
    again = replay(TURNS_IN_PARK, (*undo(undo(history)).moves, FLAG))
    standing = standing_at(TURNS_IN_PARK, again.now, 0)
    assert standing is not None
    assert standing.reading is Reading.TRAFFICKING


LATE = (Choose(0), CALM, Choose(0), Choose(0), Keep(), FLAG)
"""A flag in the farm, one scene after the turn."""


def test_a_late_flag_gets_no_earlier_by_stepping_back() -> None:
    back = undo(replay(TURNS_IN_PARK, LATE))
    again = replay(TURNS_IN_PARK, (*back.moves, Keep(), Choose(0), Choose(0)))
    assert (back.now.scene, back.now.flag is not None, holes(again.now)) == ("park", True, ())
    assert (judge(TURNS_IN_PARK, again.now).flag, judge(TURNS_IN_PARK, again.now).verdict) == (3, Verdict.LATE)


def test_a_flag_taken_back_after_stepping_back_and_raised_again_gets_no_earlier_by_it() -> None:
    back = undo(replay(TURNS_IN_PARK, LATE))
    again = replay(TURNS_IN_PARK, (*back.moves, TakeBack(), FLAG, Choose(0), Choose(0)))
    assert [hole.visit for hole in again.now.flags] == [3, 2]
    judgement = judge(TURNS_IN_PARK, again.now)
    assert (judgement.flag, judgement.verdict) == (3, Verdict.LATE)


def test_a_flag_from_a_longer_path_counts_on_the_shorter_one_that_was_taken_instead() -> None:
    tiny = case("home[amp] -> town[?] -> park[?] -> shelter\nhome -> office")
    far = replay(tiny, (Choose(0), CALM, Choose(0), Keep(), FLAG))
    back = undo(undo(undo(undo(far))))
    assert (back.now.scene, len(back.now.flags)) == ("home", 1)
    short = replay(tiny, (*back.moves, Choose(1), Keep(), Choose(0)))
    assert judge(tiny, short.now).flag == 1


def disputed(tiny: Case, reading: Reading, *, full: bool) -> Case:
    entry = Contested(reading, full=full, why=Text("Courts differ."))
    return Case(**{**vars(tiny), "afterword": Afterword(contested=(entry,))})


def test_a_disputed_flag_with_full_credit_is_no_false_alarm() -> None:
    tiny = disputed(NEVER, Reading.TRAFFICKING, full=True)
    assert judge(tiny, travel(tiny, {"town": FLAG})).verdict is Verdict.CALM


def test_a_disputed_reading_with_full_credit_counts_as_the_flag() -> None:
    tiny = disputed(TURNS_IN_PARK, Reading.OTHER_CRIME, full=True)
    journey = travel(tiny, {"park": PinReading(Reading.OTHER_CRIME)})
    assert judge(tiny, journey).verdict is Verdict.HIT


@given(st.lists(st.booleans(), min_size=1, max_size=9), st.data())
def test_the_flag_that_counts_always_stood(stood: list[bool], data: st.DataObject) -> None:
    turn = data.draw(st.integers(0, len(stood) - 1))
    found = flag_from(tuple(stood), turn)
    assert (found is None) == (not any(stood[turn:]))
    assert found is None or stood[found]
