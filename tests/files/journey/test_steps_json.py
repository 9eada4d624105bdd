import json

import pytest
from hypothesis import given

from game.core.journey.journey import Terms
from game.core.journey.moves import Look, PinReading, Respond, TakeBack
from game.core.journey.pins import Evidence, Sureness
from game.core.law import Ages, Reading
from game.core.law_elements import Part
from game.files.journey.steps_json import read_step, read_terms, write_step, write_terms
from game.files.json_part import DamagedError
from tests.core.journey.test_history import WALKS, branching, played


@given(WALKS)
def test_steps_come_back_as_they_were(numbers: list[int]) -> None:
    history = played(branching(), numbers)
    tree = json.loads(json.dumps([write_step(step) for step in history.moves]))
    assert tuple(read_step(step) for step in tree) == history.moves


def test_terms_come_back_as_they_were() -> None:
    terms = Terms(7, Ages.FROM_13, practice=True)
    assert read_terms(json.loads(json.dumps(write_terms(terms)))) == terms


def test_what_ties_people_together_is_pinned_on_no_part() -> None:
    pin = PinReading(Reading.UNCLEAR, (Evidence(None, branching().scenes[branching().start].facts[0].id),))
    assert write_step(pin) == ["pin", "unclear", [[None, "home-s"]], None]
    assert read_step(write_step(pin)) == pin


def test_taking_a_flag_back_is_a_step() -> None:
    assert read_step(write_step(TakeBack())) == TakeBack()


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


@pytest.mark.parametrize("tree", [None, {}, [], {"number": 1}, {"number": 1, "level": "all", "practice": False}])
def test_what_are_no_terms_is_refused(tree: object) -> None:
    with pytest.raises(DamagedError):
        read_terms(tree)
