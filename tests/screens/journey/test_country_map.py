from math import dist

import pytest

from game.core.journey.journey import Phase
from game.core.journey.walking import stretch
from game.screens.journey.country_map import NEAR, MapScreen
from game.screens.services import Services
from game.ui.page.pieces import Slide, Sprite
from tests.pilot import Pilot


@pytest.fixture
def road(pilot: Pilot) -> Pilot:
    """A player on the way to the market, on which a neighbour can be met."""
    return pilot.begin("the-night-road").listen().do("choice:0", "reading:lawful")


def the_map(pilot: Pilot) -> MapScreen:
    assert isinstance(pilot.top, MapScreen)
    return pilot.top


def services(pilot: Pilot) -> Services:
    return pilot.desk.services


def test_the_map_says_where_one_walks_to(road: Pilot) -> None:
    assert road.title == "Red country"
    assert "Walk on: Market" in road.all
    assert "Nadia is on the way." in road.all
    assert road.focus == "walk"


def test_walking_on_leads_to_the_next_scene(road: Pilot) -> None:
    assert road.do("walk").wait().scene == "the-market"


def test_the_figure_walks_step_by_step_where_paper_moves(road: Pilot) -> None:
    road.set(motion=True).do("walk")
    begin = the_map(road).at
    road.machine.tick(0.5)
    assert dist(begin, the_map(road).at) > 50
    assert road.history.now.phase is Phase.WALKING
    assert road.wait().scene == "the-market"


def test_somebody_beside_the_road_tells_a_fact(road: Pilot) -> None:
    road.do("stop:neighbour").wait()
    assert "complains about grammar and about the food" in road.all
    assert "nephew-complains" in road.do("ok").history.now.found
    assert road.title == "Red country"


def test_the_map_shows_only_what_holds_something_for_this_traveller_now(road: Pilot) -> None:
    assert road.keys("stop:") == ("stop:neighbour",)
    assert "may be worth a stop" in road.all
    road.do("walk").wait().leave(0)
    if isinstance(road.top, MapScreen) and not road.keys("stop:"):
        assert "may be worth a stop" not in road.all


def test_passing_somebody_the_figure_slows_and_turns_its_head(road: Pilot) -> None:
    road.set(motion=True).do("walk")
    country = the_map(road).country(services(road))
    aside = next(stop for stop in country.people if stop.id == "neighbour")
    paces, heads = {True: set[int](), False: set[int]()}, []
    while isinstance(road.top, MapScreen):
        before = the_map(road)
        near = dist(before.at, aside.at) < NEAR
        heads += [put.item.looks_back for put in road.machine.page.moving if isinstance(put.item, Sprite) and put.item.looks_back]
        road.machine.tick(0.02)
        if isinstance(road.top, MapScreen):
            paces[near].add(round((the_map(road).walked - before.walked) * 10))
    assert max(paces[True]) < min(paces[False])
    assert heads


def test_the_figure_stands_where_it_stopped(road: Pilot) -> None:
    road.do("stop:neighbour").wait().do("ok")
    country = the_map(road).country(services(road))
    stop = next(stop for stop in country.people if stop.id == "neighbour")
    assert the_map(road).at == stop.at


@pytest.mark.parametrize("way", ["Up", "Down", "Left", "Right"])
def test_an_arrow_walks_along_a_road_or_does_nothing(road: Pilot, way: str) -> None:
    country = the_map(road).country(services(road))
    begin = the_map(road).at
    road.press(way).wait()
    if isinstance(road.top, MapScreen):
        points = {point for line in country.roads for point in line}
        assert the_map(road).at in points | {stop.at for stop in (*country.stations, *country.beside())} | {begin}


def test_arrows_alone_lead_to_the_station(road: Pilot) -> None:
    seen = set()
    for _ in range(60):
        if not isinstance(road.top, MapScreen):
            break
        goal, at = the_map(road).legs[0].points[-1], the_map(road).at
        seen.add(at)
        ways = {"Right": goal[0] - at[0], "Left": at[0] - goal[0], "Down": goal[1] - at[1], "Up": at[1] - goal[1]}
        for way in sorted(ways, key=lambda way: -ways[way]):
            road.press(way).wait()
            if road.title == "Red country" and the_map(road).at != at and the_map(road).at not in seen:
                break
            if "ok" in road.keys():
                road.do("ok")
    assert road.scene == "the-market"


def test_w_a_s_d_steer_as_well(road: Pilot) -> None:
    begin = the_map(road).at
    for key in "WASD":
        road.press(key).wait()
        if not isinstance(road.top, MapScreen) or the_map(road).at != begin:
            return
    raise AssertionError("no key moves the figure")


def at_the_border(pilot: Pilot) -> Pilot:
    """Return a player who stands before the blue country."""
    pilot.begin("the-night-road").go(0, 0).listen().do("choice:0", "keep")
    assert pilot.title == "Red country"
    return pilot


def test_a_border_is_one_line_and_one_press(pilot: Pilot) -> None:
    at_the_border(pilot)
    assert "Walk on: Forest, Blue country" in pilot.all
    assert pilot.do("walk").wait().title == "Red country"
    assert {"Here the red country ends. One step on, it is blue.", "Cross the border"} <= set(pilot.words)
    assert pilot.do("walk").title == "Blue country"
    assert not pilot.machine.tick(1.0)
    assert pilot.do("walk").wait().scene == "the-bag-opens"


def test_whoever_turns_round_at_a_border_can_come_back_to_it(pilot: Pilot) -> None:
    at_the_border(pilot).do("walk").wait().press("Left", "Right").wait()
    while pilot.title == "Red country":
        pilot.do("walk").wait()
    assert pilot.title == "Blue country"


def test_the_last_sheet_is_torn_from_the_next_one_where_paper_moves(pilot: Pilot) -> None:
    at_the_border(pilot).set(motion=True).do("walk").wait().do("walk")
    halves = [put.item.torn for put in pilot.machine.page.moving if isinstance(put.item, Slide)]
    assert (pilot.title, halves) == ("Blue country", ["left", "right"])
    pilot.wait()
    assert the_map(pilot).tearing == 0
    assert not any(isinstance(put.item, Slide) for put in pilot.machine.page.moving)


def test_the_flag_the_notebook_and_help_are_at_hand_on_the_way(road: Pilot) -> None:
    assert road.press("F").title == "Raise the flag: what shows it?"
    assert road.press("Esc", "H").title == "Notebook"
    assert road.press("H", "F1").title == "Help and helplines"
    assert road.press("Esc").title == "Red country"


def test_one_can_step_back_from_the_map(road: Pilot) -> None:
    assert road.do("undo").scene == "the-exercise-books"
    assert road.saved == road.history


def test_a_journey_left_on_the_map_goes_on_there(road: Pilot) -> None:
    road.do("back", "case:the-night-road", "go-on")
    assert "Walk on: Market" in road.all


def test_a_stretch_of_road_ends_at_the_next_place_where_one_can_choose(road: Pilot) -> None:
    country = the_map(road).country(services(road))
    stops = {stop.at for stop in (*country.stations, *country.beside())}
    for line in country.roads:
        end = stretch(country, line[0], line[1])[-1]
        forks = sum(point == end for other in country.roads for point in other)
        assert end in stops or forks > 1 or end in (line[0], line[-1])
