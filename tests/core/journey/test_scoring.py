from dataclasses import replace

import pytest
from hypothesis import given

from game.core.journey.case import Afterword, Case, Contested, Response, Scene, SceneId
from game.core.journey.held import Belonging, Counts
from game.core.journey.history import replay
from game.core.journey.judging.points import Points
from game.core.journey.moves import Choose, PinReading, Respond, TakeBack
from game.core.journey.scoring import score
from game.core.law import Reading
from game.core.message import Text
from tests.builders import RESPONSES, Plan, case, flag, travel, with_choice, with_scene
from tests.core.journey.test_history import WALKS, branching, played

LONG = case("home[a!] -> town -> park[mp] -> farm -> field -> house -> shed -> shelter")
QUIET = case("home[a] -> town -> park[mp] -> farm -> shelter")
NEVER = case("home[s] -> town[c] -> farm")
ANY = flag("a:home-a m:home-a p:home-a")
FALSE = flag("a:home-s m:home-s p:home-s")
UNCLEAR, SMUGGLING, BACK = PinReading(Reading.UNCLEAR), PinReading(Reading.SMUGGLING), TakeBack()


def timing(tiny: Case, pins: dict[str, Plan]) -> int:
    return score(tiny, travel(tiny, pins)).timing.points


def board(pieces: str, age: int = 22) -> Points:
    tiny = case("home[ampx] -> farm", age=age)
    return score(tiny, travel(tiny, {"home": flag(pieces)})).evidence


def disputed(reading: Reading, *, full: bool) -> Afterword:
    return Afterword(contested=(Contested(reading, full=full, why=Text("Courts differ.")),))


@pytest.mark.parametrize(
    ("where", "points"), [("park", 40), ("farm", 32), ("field", 22), ("house", 14), ("shed", 8), ("shelter", 8), ("home", 30), ("town", 30)]
)
def test_a_flag_is_worth_less_the_later_it_is_raised(where: str, points: int) -> None:
    assert timing(LONG, {"home": SMUGGLING, where: ANY}) == points


def test_an_early_flag_without_any_reason_is_worth_less() -> None:
    assert timing(QUIET, {"home": ANY}) == 20


def test_a_means_is_a_reason_for_an_early_flag() -> None:
    assert timing(case("home[am] -> farm[p] -> shelter"), {"home": ANY}) == 30


@pytest.mark.parametrize(
    ("pins", "points"),
    [
        ({"home": UNCLEAR}, 16),
        ({"home": SMUGGLING, "park": UNCLEAR}, 16),
        ({"home": SMUGGLING, "farm": UNCLEAR}, 0),
        ({"home": SMUGGLING}, 0),
        ({"home": SMUGGLING, "park": ANY, "farm": (BACK, UNCLEAR)}, 8),
        ({"home": SMUGGLING, "park": ANY, "farm": BACK}, 0),
        ({"home": ANY, "town": (BACK, SMUGGLING)}, 0),
    ],
)
def test_who_lets_the_flag_down_is_asked_what_stood_instead(pins: dict[str, Plan], points: int) -> None:
    assert timing(QUIET, pins) == points


@pytest.mark.parametrize(
    ("pins", "points"),
    [
        ({"home": SMUGGLING}, 40),
        ({"home": SMUGGLING, "town": (FALSE, BACK)}, 32),
        ({"home": (FALSE, BACK, SMUGGLING)}, 32),
        ({"home": (FALSE, BACK, FALSE, BACK, FALSE, BACK, SMUGGLING)}, 16),
        ({"home": (FALSE, BACK, FALSE, BACK, FALSE, BACK, UNCLEAR)}, 0),
        ({"home": SMUGGLING, "town": FALSE}, 12),
        ({"home": UNCLEAR}, 15),
        ({"home": UNCLEAR, "town": SMUGGLING}, 28),
    ],
)
def test_where_it_never_turns_reading_every_scene_is_worth_most(pins: dict[str, Plan], points: int) -> None:
    assert timing(NEVER, pins) == points


def test_a_missed_victim_costs_more_than_a_false_alarm() -> None:
    assert timing(QUIET, {"home": SMUGGLING}) < timing(NEVER, {"home": SMUGGLING, "town": FALSE})


def test_a_false_alarm_is_worth_no_more_than_taking_it_back() -> None:
    assert timing(NEVER, {"home": (FALSE, UNCLEAR)}) <= timing(NEVER, {"home": (FALSE, UNCLEAR), "town": BACK})


@pytest.mark.parametrize(
    ("pieces", "points"),
    [
        ("a:home-a m:home-m p:home-p", 30),
        ("a:home-a m:home-m p:home-x", 20),
        ("a:home-a m:home-m p:home-p p:home-x", 27),
        ("a:home-a m:home-m p:home-p p:home-x p:home-a", 23),
        ("a:home-a m:home-m p:home-p p:home-x p:home-a p:home-m", 20),
        ("a:home-x m:home-x p:home-x", 0),
    ],
)
def test_each_part_of_the_board_has_an_equal_share(pieces: str, points: int) -> None:
    assert board(pieces).points == points


@pytest.mark.parametrize(
    ("pieces", "points"),
    [("a:home-a p:home-p", 30), ("a:home-a p:home-x", 15), ("a:home-a p:home-p p:home-x", 25), ("a:home-m p:home-m", 0)],
)
def test_for_a_child_two_parts_share_the_points(pieces: str, points: int) -> None:
    assert board(pieces, age=15).points == points


@pytest.mark.parametrize(
    ("reading", "points"),
    [(Reading.OTHER_CRIME, 30), (Reading.SMUGGLING, 30), (Reading.LABOUR, 0), (Reading.LAWFUL, 0), (Reading.UNCLEAR, 0)],
)
def test_where_it_never_turns_the_last_reading_is_scored(reading: Reading, points: int) -> None:
    assert score(NEVER, travel(NEVER, {"town": PinReading(reading)})).evidence.points == points


@pytest.mark.parametrize(("full", "points"), [(True, 30), (False, 15)])
def test_a_disputed_reading_counts_as_its_author_says(full: bool, points: int) -> None:  # noqa: FBT001
    tiny = replace(NEVER, afterword=disputed(Reading.LABOUR, full=full))
    assert score(tiny, travel(tiny, {"town": PinReading(Reading.LABOUR)})).evidence.points == points


@pytest.mark.parametrize(("full", "points"), [(True, 40), (False, 28)])
def test_a_disputed_flag_where_it_never_turned_is_forgiven(full: bool, points: int) -> None:  # noqa: FBT001
    tiny = replace(NEVER, afterword=disputed(Reading.TRAFFICKING, full=full))
    assert timing(tiny, {"home": SMUGGLING, "town": FALSE}) == points


@pytest.mark.parametrize(("full", "timed", "shown"), [(True, 40, 30), (False, 16, 15)])
def test_a_disputed_reading_where_it_turned_counts_in_part(full: bool, timed: int, shown: int) -> None:  # noqa: FBT001
    tiny = replace(QUIET, afterword=disputed(Reading.OTHER_CRIME, full=full))
    points = score(tiny, travel(tiny, {"home": SMUGGLING, "park": PinReading(Reading.OTHER_CRIME)}))
    assert (points.timing.points, points.evidence.points) == (timed, shown)


@pytest.mark.parametrize(("chosen", "points"), [((0, 1), 20), ((0,), 10), ((0, 2), 0), ((0, 1, 2), 10), ((2,), 0)])
def test_each_good_answer_has_a_share_and_a_wrong_one_takes_one_away(chosen: tuple[int, ...], points: int) -> None:
    assert [response.good for response in RESPONSES] == [True, True, False]
    assert score(NEVER, travel(NEVER, responses=chosen)).response.points == points


def ending(name: str, *good: bool) -> tuple[Response, ...]:
    return tuple(Response(Text(f"{name} {number}"), good=each, why=Text("Why.")) for number, each in enumerate(good))


def test_the_answers_are_those_of_the_ending_that_was_reached() -> None:
    tiny = with_scene(case("home -> shelter | farm"), "farm", responses=ending("Farm", False, True))
    assert score(tiny, travel(tiny, choices={"home": 1}, responses=(1,))).response.points == 20
    assert score(tiny, travel(tiny, choices={"home": 0}, responses=(1,))).response.points == 10


def test_a_good_answer_that_was_not_there_is_not_asked_for() -> None:
    hidden = replace(ending("Farm", True)[0], needs=(Counts(Belonging.MONEY, least=9),))
    tiny = with_scene(case("home -> farm"), "farm", responses=(*ending("Farm", False, True), hidden))
    assert score(tiny, travel(tiny, responses=(1,))).response.points == 20


def test_an_ending_alone_is_a_whole_case() -> None:
    only = Scene(SceneId("end"), "red", "village", "square", (), ending=Text("The end."))
    tiny = replace(NEVER, start=only.id, scenes={only.id: only})
    journey = replay(tiny, (Choose(0), PinReading(Reading.LAWFUL), Respond((0, 1)))).now
    assert score(tiny, journey).total == 100


CAREFUL = case("home -> town* | park -> farm* | field -> shelter")


@pytest.mark.parametrize(("choices", "points"), [({}, 10), ({"home": 1}, 5), ({"home": 1, "park": 1}, 0), ({"town": 1}, 5)])
def test_care_is_the_share_of_careful_choices_taken(choices: dict[str, int], points: int) -> None:
    assert score(CAREFUL, travel(CAREFUL, choices=choices)).care.points == points


def test_a_careful_choice_that_was_shut_is_not_asked_for() -> None:
    tiny = with_choice(CAREFUL, "home", 0, needs=(Counts(Belonging.MONEY, least=9),))
    assert score(tiny, travel(tiny, choices={"home": 1})).care.points == 10


def test_without_a_careful_choice_nothing_is_lost() -> None:
    care = score(NEVER, travel(NEVER)).care
    assert (care.points, care.out_of) == (10, 10)
    assert "No careful choice" in care.words.source


def test_full_marks_can_be_reached() -> None:
    tiny = case("home[a] -> park*[mp] -> shelter")
    journey = travel(tiny, {"home": SMUGGLING, "park": flag("a:home-a m:park-m p:park-p")}, responses=(0, 1))
    assert score(tiny, journey).total == 100


@given(WALKS)
def test_the_score_stays_between_nothing_and_a_hundred(numbers: list[int]) -> None:
    points = score(branching(), played(branching(), numbers).now)
    assert 0 <= points.total <= 100
    assert points.total == sum(part.points for part in points.parts)
    assert sum(part.out_of for part in points.parts) == 100
    assert all(0 <= part.points <= part.out_of for part in points.parts)
