from dataclasses import replace

from game.core.journey.country import Country, Stop
from game.core.journey.roads import Leg, nearest_stop, neighbours, route, way
from game.core.message import Text
from tests.builders import world


def stop(name: str, x: float, y: float) -> Stop:
    return Stop(name, Text(name), (x, y))


SQUARE = Country(
    "red",
    roads=(((0, 0), (0, 10), (10, 10)), ((0, 0), (30, 0), (30, 30), (10, 10)), ((90, 90), (99, 99))),
    stations=(stop("home", 0, 0), stop("market", 10, 10), stop("island", 99, 99)),
    notices=(stop("poster", 31, 2),),
    people=(),
)


def test_the_way_is_the_shortest_along_the_roads() -> None:
    assert route(SQUARE, "home", "market") == ((0, 0), (0, 10), (10, 10))


def test_where_no_road_leads_there_is_no_way() -> None:
    assert route(SQUARE, "home", "island") is None
    assert route(SQUARE, "home", "nowhere") is None


def test_a_notice_is_joined_to_the_nearest_point_of_the_road() -> None:
    assert neighbours(SQUARE, (31, 2)) == ((30, 0),)
    assert route(SQUARE, "home", "poster") == ((0, 0), (30, 0), (31, 2))


def test_from_beside_the_road_one_steps_onto_it() -> None:
    assert neighbours(SQUARE, (1, 1)) == ((0, 0),)


def test_a_crossing_leads_everywhere_it_is_joined() -> None:
    assert set(neighbours(SQUARE, (10, 10))) == {(0, 10), (30, 30)}


def test_the_nearest_stop_is_found() -> None:
    found = nearest_stop(SQUARE, (28, 1))
    assert found is not None
    assert found.id == "poster"


def test_a_place_is_reached_from_itself() -> None:
    assert way(world(), "red/village", "red/village") == (Leg("red", ((100, 500),)),)


def test_from_red_the_way_to_green_leads_through_blue() -> None:
    legs = way(world(), "red/village", "green/shelter")
    assert legs is not None
    assert [leg.country for leg in legs] == ["red", "blue", "green"]
    assert legs[1].points[0] == (100, 500)
    assert legs[1].points[-1] == (300, 500)


def test_one_can_go_back_over_the_borders() -> None:
    legs = way(world(), "green/shelter", "red/town")
    assert legs is not None
    assert [leg.country for leg in legs] == ["green", "blue", "red"]


def test_without_a_border_station_there_is_no_way() -> None:
    whole = world()
    blue = replace(whole.countries["blue"], stations=whole.countries["blue"].stations[1:])
    broken = replace(whole, countries={**whole.countries, "blue": blue})
    assert way(broken, "red/village", "green/shelter") is None
    assert way(whole, "red/village", "purple/farm") is None
