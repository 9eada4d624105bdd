from hypothesis import given

from game.core.journey.case import Case, SceneId
from game.core.journey.held import Belonging, Counts, HasFound
from game.core.journey.judging.roads_not_taken import Branch, Leaf, Trace, roads_not_taken
from game.core.journey.moves import Choose
from game.core.message import Text
from tests.builders import case, play_all, travel, with_choice
from tests.core.journey.test_history import WALKS, branching, played

FORKED = case("home -> bus | lorry\nbus -> town -> shelter | farm\nlorry -> farm | pit")
"""From home by bus to town, and on to the shelter or the farm; or by lorry to the farm or the pit."""


def leaves(tiny: Case, *met: str, choices: dict[str, int] | None = None) -> dict[str, Leaf]:
    tree = roads_not_taken(tiny, travel(tiny, choices=choices or {}), tuple(SceneId(name) for name in met))
    return {leaf.scene: leaf for leaf in tree.leaves}


def test_the_own_road_is_solid_and_other_endings_are_torn() -> None:
    traces = {name: leaf.trace for name, leaf in leaves(FORKED).items()}
    own = dict.fromkeys(("home", "bus", "town", "shelter"), Trace.OWN)
    assert traces == {**own, "lorry": Trace.FAINT, "farm": Trace.TORN, "pit": Trace.TORN}


def test_an_ending_of_an_earlier_journey_is_known() -> None:
    assert leaves(FORKED, "pit")["pit"].trace is Trace.MET


def test_columns_are_the_longest_way_from_the_start() -> None:
    columns = {name: leaf.column for name, leaf in leaves(FORKED).items()}
    assert columns == {"home": 0, "bus": 1, "lorry": 1, "town": 2, "pit": 2, "shelter": 3, "farm": 3}


def test_the_own_road_lies_in_the_first_row_and_no_two_scenes_in_one_place() -> None:
    found = leaves(FORKED)
    assert {leaf.row for leaf in found.values() if leaf.trace is Trace.OWN} == {0}
    places = [(leaf.column, leaf.row) for leaf in found.values()]
    assert len(set(places)) == len(places)


def test_the_line_of_an_ending_is_the_last_choice_that_would_have_led_there() -> None:
    found = leaves(FORKED)
    partings = {name: leaf.parting for name, leaf in found.items() if leaf.parting}
    assert {name: (parting.scene, parting.choice) for name, parting in partings.items()} == {
        "farm": ("town", Text("To farm")),
        "pit": ("home", Text("To lorry")),
    }


def test_nothing_is_told_of_a_choice_that_was_not_open() -> None:
    """It would say what one could have found, or had."""
    for need in (HasFound(next(iter(branching().facts()))[1].id), Counts(Belonging.MONEY, least=9)):
        parting = leaves(with_choice(FORKED, "town", 1, needs=(need,)))["farm"].parting
        assert parting is not None
        assert (parting.scene, parting.choice) == ("town", None)


def test_ways_join_the_scenes_and_the_own_ones_are_marked() -> None:
    branches = roads_not_taken(FORKED, travel(FORKED)).branches
    assert Branch(SceneId("home"), SceneId("bus"), own=True) in branches
    assert Branch(SceneId("lorry"), SceneId("pit"), own=False) in branches
    assert [branch.end for branch in branches if branch.own] == ["bus", "town", "shelter"]


def test_the_endings_are_counted_with_the_own_one() -> None:
    tree = roads_not_taken(FORKED, travel(FORKED))
    assert {leaf.scene for leaf in tree.endings} == {"shelter", "farm", "pit"}
    begun = roads_not_taken(FORKED, play_all(FORKED, ()))
    assert {leaf.scene for leaf in begun.endings} == {"shelter", "farm", "pit"}


def test_scenes_that_no_road_leads_to_are_not_there() -> None:
    lost = case("home -> shelter\nmoon -> sea")
    assert set(leaves(lost)) == {"home", "shelter"}


def test_a_case_that_comes_back_to_a_scene_still_has_a_tree() -> None:
    round_about = case("home -> park -> farm\npark -> home")
    tree = roads_not_taken(round_about, play_all(round_about, (Choose(0),)))
    assert {leaf.scene for leaf in tree.leaves} == {"home", "park", "farm"}


@given(WALKS)
def test_every_journey_has_its_tree(numbers: list[int]) -> None:
    journey = played(branching(), numbers).now
    tree = roads_not_taken(branching(), journey)
    assert {leaf.scene for leaf in tree.leaves if leaf.trace is Trace.OWN} == {visit.scene for visit in journey.path}
    columns = {leaf.scene: leaf.column for leaf in tree.leaves}
    assert all(columns[branch.start] < columns[branch.end] for branch in tree.branches)
