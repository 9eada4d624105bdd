"""A story can be told from its end: a scene says when it is, and lies anywhere."""

from dataclasses import replace

import pytest

from game.core.journey.advance import advance
from game.core.journey.case import Case, SceneId
from game.core.journey.journey import CrossedBorder, Phase
from game.core.journey.moves import Arrive, Choose, PinReading
from game.core.journey.proof.check import check
from game.core.law import Reading
from game.core.message import Text
from tests.builders import case, on_the_way, play_all, with_scene, world

AT = {"office": "green/court", "home": "red/village", "park": "red/town", "end": "red/town"}
EARLIER = {"when": Text("Three weeks earlier")}
UNCLEAR = PinReading(Reading.UNCLEAR)


def told_from_its_end() -> Case:
    return with_scene(case("office -> home -> park -> end", AT), "home", **EARLIER)


def codes(tiny: Case) -> list[str]:
    return [problem.code for problem in check(tiny, world()) if problem.code.startswith("C12")]


def test_nobody_walks_to_another_time_and_no_border_is_crossed() -> None:
    asked = play_all(told_from_its_end(), (Choose(0),))
    turn = advance(told_from_its_end(), asked, UNCLEAR)
    assert (turn.journey.phase, turn.journey.scene) == (Phase.CHOOSING, "home")
    assert not any(isinstance(event, CrossedBorder) for event in turn.events)


def test_from_there_one_walks_on_as_always() -> None:
    journey = play_all(told_from_its_end(), (Choose(0), UNCLEAR, Choose(0)))
    assert (journey.phase, journey.ahead) == (Phase.WALKING, "park")
    assert advance(told_from_its_end(), journey, Arrive()).journey.scene == "park"


def test_the_way_to_another_time_needs_no_road() -> None:
    roadless = replace(world(), countries={name: replace(each, roads=()) for name, each in world().countries.items()})
    wrong = [problem.at for problem in check(told_from_its_end(), roadless) if problem.code == "C123"]
    assert wrong == [("scenes", "home", "choices", 0, "to")]


@pytest.mark.parametrize(("more", "wrong"), [({}, []), (EARLIER, ["C127"])])
def test_nothing_can_be_found_on_the_way_to_another_time(more: dict[str, Text], wrong: list[str]) -> None:
    facts = (on_the_way("park-poster", "poster"),)
    tiny = with_scene(told_from_its_end(), "park", facts=facts, **more)
    assert codes(tiny) == wrong
    assert tiny.scenes[SceneId("park")].walked_to_from(tiny.scenes[SceneId("home")]) is (not more)
