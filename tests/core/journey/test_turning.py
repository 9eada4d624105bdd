from hypothesis import given

from game.core.journey.turning import assessment_at, belongings_on, right_at, shown_at, shown_before, turning_visit
from game.core.law import Reading
from tests.builders import case, travel
from tests.core.journey.test_history import WALKS, branching, played


def test_it_turns_in_the_first_scene_in_which_all_parts_have_been_shown() -> None:
    tiny = case("home[s] -> park[am] -> farm[p] -> shelter")
    path = travel(tiny).path
    assert turning_visit(tiny, path) == 2
    assert turning_visit(tiny, path[:2]) is None
    assert [right_at(tiny, path, visit) for visit in range(3)] == [Reading.SMUGGLING, Reading.SMUGGLING, Reading.TRAFFICKING]


def test_for_a_child_it_turns_earlier() -> None:
    tiny = case("home[ap] -> park[m] -> farm", age=17)
    assert turning_visit(tiny, travel(tiny).path) == 0
    grown = case("home[ap] -> park[m] -> farm", age=18)
    assert turning_visit(grown, travel(grown).path) == 1


@given(WALKS)
def test_what_has_been_shown_is_never_taken_away(numbers: list[int]) -> None:
    tiny = branching()
    path = played(tiny, numbers).now.path
    for visit in range(len(path)):
        assert shown_before(tiny, path, visit) <= shown_at(tiny, path, visit)
        turn = turning_visit(tiny, path[: visit + 1])
        assert (turn is not None) == assessment_at(tiny, path, visit).trafficking
        assert turn is None or turn == turning_visit(tiny, path)


@given(WALKS)
def test_belongings_can_be_counted_again_from_the_path(numbers: list[int]) -> None:
    tiny = branching()
    journey = played(tiny, numbers).now
    if journey.path[-1].choice is None:
        assert belongings_on(tiny, journey.path)[-1] == journey.belongings
