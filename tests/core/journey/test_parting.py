"""Two travellers whose roads part: one goes on with one of them, and he stands where the traveller stood."""

from dataclasses import replace

from game.core.journey.case import Case, SceneId
from game.core.journey.people import ME, Person, PersonId
from game.core.journey.staging import opening, people_of
from game.core.message import Text
from tests.builders import case, line, with_scene

BEN = PersonId("ben")
FARM = SceneId("farm")


def parted() -> Case:
    """Return a case that follows Ben on the farm."""
    two = replace(case("home -> park | farm -> shelter\npark -> shelter"), cast=(Person(BEN, Text("Ben")),))
    return with_scene(two, "farm", follows=BEN, lines=(line("It rains.", speaker=BEN),), poses=((ME, "sit"),))


def test_before_the_parting_and_on_the_other_road_the_traveller_goes_on() -> None:
    two = parted()
    for name in ("home", "park", "shelter"):
        assert two.on_the_road(two.scenes[SceneId(name)]) == two.traveller


def test_behind_the_parting_somebody_else_stands_where_the_traveller_stood() -> None:
    two = parted()
    assert [person.id for person in people_of(two, two.scenes[FARM])] == [BEN]
    assert two.on_the_road(two.scenes[FARM]).id == BEN


def test_me_is_whoever_is_followed() -> None:
    two = parted()
    (stands,) = opening(two, two.scenes[FARM]).people
    assert (stands.who, stands.pose) == (BEN, "sit")


def test_one_can_play_somebody_else_who_meets_the_one_who_is_followed() -> None:
    two = parted()
    asked = replace(two.scenes[FARM], you=two.traveller.id)
    assert two.played(asked) == two.traveller
    assert two.played(two.scenes[FARM]).id == BEN
