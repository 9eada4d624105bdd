import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.journey.case import Afterword, Case, Contested
from game.core.journey.history import replay, undo
from game.core.journey.journey import Arrive, Choose, Keep, Look, PinReading
from game.core.journey.standing import Verdict, flag_from, judge, place_of, standing_at
from game.core.law import Element, Reading
from game.core.message import Text
from tests.builders import case, flag, on_the_way, travel, with_scene

FLAG = flag("a:home-a m:home-a p:home-a")
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
        ({"park": FLAG, "farm": CALM}, 2, Verdict.TAKEN_BACK),
        ({"home": FLAG, "town": CALM}, 0, Verdict.TAKEN_BACK),
        ({"home": FLAG, "town": CALM, "park": FLAG}, 2, Verdict.HIT),
        ({"home": FLAG, "town": CALM, "farm": FLAG}, 3, Verdict.LATE),
        ({"park": FLAG, "farm": CALM, "shelter": FLAG}, 2, Verdict.HIT),
    ],
)
def test_the_flag_is_compared_with_the_turning_point(pins: dict[str, PinReading], flagged: int | None, verdict: Verdict) -> None:
    judgement = judge(TURNS_IN_PARK, travel(TURNS_IN_PARK, pins))
    assert (judgement.turn, judgement.flag, judgement.verdict) == (2, flagged, verdict)


@pytest.mark.parametrize(
    ("pins", "verdict"),
    [({}, Verdict.CALM), ({"town": FLAG}, Verdict.FALSE_ALARM), ({"home": FLAG, "town": CALM}, Verdict.TAKEN_BACK)],
)
def test_where_it_never_turns_a_flag_is_an_alarm(pins: dict[str, PinReading], verdict: Verdict) -> None:
    assert judge(NEVER, travel(NEVER, pins)).verdict is verdict


def test_the_delay_counts_scenes() -> None:
    assert judge(TURNS_IN_PARK, travel(TURNS_IN_PARK, {"shelter": FLAG})).delay == 2
    assert judge(TURNS_IN_PARK, travel(TURNS_IN_PARK, {"home": FLAG})).delay == -2
    assert judge(NEVER, travel(NEVER, {"home": FLAG})).delay is None


def test_a_flag_for_what_was_heard_on_the_way_counts_for_the_scene_ahead() -> None:
    tiny = case("home[am] -> farm[x]", {"farm": "blue/farm"})
    tiny = with_scene(tiny, "farm", facts=(on_the_way("rumour", "neighbour", shows=(Element.FORCED_LABOUR,)),))
    moves = (Choose(0), CALM, Look("neighbour"), flag("a:home-a m:home-m p:rumour"), Arrive(), Choose(0), Keep())
    journey = replay(tiny, moves).now
    assert journey.pins[-1].visit == 0
    assert place_of(tiny, journey, journey.pins[-1]) == 1
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


def test_a_late_flag_gets_no_earlier_by_stepping_back() -> None:
    late = replay(TURNS_IN_PARK, (Choose(0), CALM, Choose(0), Keep(), Choose(0), Keep(), FLAG))
    assert late.now.scene == "farm"
    again = replay(TURNS_IN_PARK, (*undo(late).moves, FLAG, Choose(0), Keep(), Choose(0), Keep()))
    assert [pin.visit for pin in again.now.pins] == [0, 3, 2]
    judgement = judge(TURNS_IN_PARK, again.now)
    assert (judgement.flag, judgement.verdict) == (3, Verdict.LATE)


def test_a_flag_from_a_longer_path_counts_on_the_shorter_one_that_was_taken_instead() -> None:
    tiny = case("home[amp] -> town -> park -> shelter\nhome -> office")
    far = replay(tiny, (Choose(0), CALM, Choose(0), Keep(), FLAG))
    back = undo(undo(undo(undo(far))))
    assert back.now.scene == "home"
    short = replay(tiny, (*back.moves, Choose(1), Keep(), Choose(0), Keep()))
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
