from hypothesis import given

from game.core.journey.case import Case
from game.core.journey.journey import Terms, Visit
from game.core.journey.people import PersonId
from game.core.journey.turning import facts_on, law_at, over_at, present_at, right_at, road_at, turning_visit
from game.core.law import Ages, Reading
from game.core.law_elements import Doer, Element
from tests.builders import case, fact, line, travel, with_scene
from tests.core.journey.test_history import WALKS, branching, played

DRIVER, BOSS = PersonId("driver"), PersonId("boss")


def by_two(*, together: bool) -> Case:
    """Return a case of two: the driver lies and takes somebody along, the boss makes them work; in the shed they may be seen together."""
    tiny = case("home -> park -> shed -> shelter")
    lie = fact("lie", shows=(Element.TRANSPORTATION, Element.DECEPTION), by=(DRIVER,))
    work = fact("work", shows=(Element.FORCED_LABOUR,), by=(BOSS,))
    tiny = with_scene(with_scene(tiny, "home", facts=(lie,)), "park", facts=(work,))
    return with_scene(tiny, "shed", facts=(fact("share", together=(DRIVER, BOSS)),)) if together else tiny


def test_it_turns_in_the_first_scene_in_which_all_parts_have_been_shown() -> None:
    tiny = case("home[s] -> park[am] -> farm[p] -> shelter")
    journey = travel(tiny)
    assert turning_visit(tiny, journey.path) == 2
    assert turning_visit(tiny, journey.path[:2]) is None
    assert [right_at(tiny, journey, visit) for visit in range(3)] == [Reading.SMUGGLING, Reading.SMUGGLING, Reading.TRAFFICKING]


def test_for_a_child_it_turns_earlier() -> None:
    tiny = case("home[ap] -> park[m] -> farm", age=17)
    assert turning_visit(tiny, travel(tiny).path) == 0
    grown = case("home[ap] -> park[m] -> farm", age=18)
    assert turning_visit(grown, travel(grown).path) == 1


def test_what_two_do_who_know_nothing_of_each_other_is_not_trafficking() -> None:
    tiny = by_two(together=False)
    assert turning_visit(tiny, travel(tiny).path) is None


def test_it_turns_where_one_sees_that_they_act_together() -> None:
    tiny = by_two(together=True)
    assert turning_visit(tiny, travel(tiny).path) == 2


def test_a_fact_that_does_not_stand_on_this_road_shows_nothing() -> None:
    tiny = case("home[amp] -> farm")
    (home, farm) = travel(tiny).path
    without = (Visit(home.scene, home.choice, absent=tuple(each.id for _, each in facts_on(tiny, (home,)))[2:]), farm)
    assert [each.id for _, each in facts_on(tiny, without)] == ["home-a", "home-m"]
    assert turning_visit(tiny, without) is None


def test_what_is_over_is_left_out_of_the_present_and_stays_on_the_road() -> None:
    tiny = case("home -> park -> shelter")
    smuggled = fact("fare", shows=(Element.CROSSING, Element.BENEFIT), by=(DRIVER,))
    tiny = with_scene(tiny, "home", facts=(smuggled,))
    tiny = with_scene(tiny, "park", lines=(line("He drives home.", over=(DRIVER,)),))
    journey = travel(tiny)
    assert [over_at(tiny, journey, visit) for visit in (0, 1)] == [frozenset(), {Doer("driver")}]
    assert right_at(tiny, journey, 0) is right_at(tiny, journey, 2) is Reading.SMUGGLING
    assert right_at(tiny, journey, 1) is Reading.LAWFUL
    assert road_at(tiny, journey.path, 1).smuggling
    assert not present_at(tiny, journey, 1).smuggling


def test_who_is_over_as_a_scene_begins_is_over_in_it() -> None:
    tiny = with_scene(case("home[s] -> park -> shelter"), "park", over=(DRIVER,))
    assert over_at(tiny, travel(tiny), 1) == {Doer("driver")}


def test_a_line_that_is_not_said_ends_nothing() -> None:
    tiny = with_scene(case("home -> park"), "home", lines=(line("One."), line("Never said.", over=(DRIVER,))))
    journey = travel(tiny)
    unsaid = type(journey)(**{**vars(journey), "said": journey.said[:1]})
    assert over_at(tiny, journey, 0) == {Doer("driver")}
    assert over_at(tiny, unsaid, 0) == frozenset()


def test_which_readings_are_right_depends_on_the_players_and_not_on_the_case() -> None:
    tiny = case("home[sd] -> farm")
    young, grown = (travel(tiny, terms=Terms(level=level)) for level in (Ages.FROM_13, Ages.ADULT))
    assert (right_at(tiny, young, 0), right_at(tiny, grown, 0)) == (Reading.SMUGGLING, Reading.AGGRAVATED)


@given(WALKS)
def test_what_has_been_shown_is_never_taken_away(numbers: list[int]) -> None:
    tiny = branching()
    journey = played(tiny, numbers).now
    for visit in range(len(journey.path)):
        assert road_at(tiny, journey.path, visit - 1).elements <= road_at(tiny, journey.path, visit).elements
        turn = turning_visit(tiny, journey.path[: visit + 1])
        assert (turn is not None) == road_at(tiny, journey.path, visit).trafficking
        assert turn is None or turn == turning_visit(tiny, journey.path)


@given(WALKS)
def test_where_nothing_is_over_the_present_is_the_road(numbers: list[int]) -> None:
    tiny = branching()
    journey = played(tiny, numbers).now
    for visit in range(len(journey.path)):
        assert law_at(tiny, journey, visit).supported == road_at(tiny, journey.path, visit).supported
