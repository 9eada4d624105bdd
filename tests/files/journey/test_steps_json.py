import json

import pytest
from hypothesis import given

from game.core.journey.journey import Evidence, Look, PinReading, Respond, Sureness
from game.core.law import Part, Reading
from game.files.journey.steps_json import read_journey, read_step, write_journey, write_step
from game.files.json_part import DamagedError
from tests.core.journey.test_history import WALKS, branching, played


@given(WALKS)
def test_journeys_and_steps_come_back_as_they_were(numbers: list[int]) -> None:
    history = played(branching(), numbers)
    tree = json.loads(json.dumps([write_journey(history.now), [write_step(step) for step in history.moves]]))
    assert read_journey(tree[0]) == history.now
    assert tuple(read_step(step) for step in tree[1]) == history.moves


def test_a_flag_with_its_board_is_written_in_words() -> None:
    flag = PinReading(Reading.TRAFFICKING, (Evidence(Part.ACT, branching().scenes[branching().start].facts[0].id),), Sureness.SURE)
    assert write_step(flag) == ["pin", "trafficking", [["act", "home-s"]], "sure"]
    assert read_step(write_step(flag)) == flag


def test_looking_and_responding_are_steps() -> None:
    assert [write_step(Look("notice")), write_step(Respond((0, 2)))] == [["look", "notice"], ["respond", [0, 2]]]


@pytest.mark.parametrize("tree", [None, [], ["fly"], ["choose"], ["choose", -1], ["choose", True], ["pin", "x", [], None], [["arrive"]]])
def test_what_is_no_step_is_refused(tree: object) -> None:
    with pytest.raises(DamagedError):
        read_step(tree)


@pytest.mark.parametrize("tree", [None, {}, [], {"case": "tiny"}])
def test_what_is_no_journey_is_refused(tree: object) -> None:
    with pytest.raises(DamagedError):
        read_journey(tree)
