from game.core.journey.debrief import debrief
from game.screens.journey.road_picture import road_picture
from game.screens.journey.travel import station_name
from game.ui.page.page import Canvas
from game.ui.page.pieces import Patch, Pennant, Spot, Words
from tests.pilot import Pilot


def picture(pilot: Pilot) -> Canvas:
    """Return the picture of the journey that has been played."""
    case, services = pilot.travel.case, pilot.desk.services
    told = debrief(case, pilot.history.now)
    return road_picture(services, told, {step.visit: station_name(services, case.scenes[step.scene]) for step in told.steps})


def of_kind(canvas: Canvas, kind: type) -> list[object]:
    return [put.item for put in canvas.items if isinstance(put.item, kind)]


def test_every_scene_is_a_place_on_the_road_from_left_to_right(pilot: Pilot) -> None:
    canvas = picture(pilot.begin("the-night-road").play().end(0))
    places = [put.x for put in canvas.items if isinstance(put.item, Spot)]
    assert len(places) == len(pilot.history.now.path)
    assert places == sorted(places)


def test_the_countries_lie_below_the_scenes_that_are_in_them(pilot: Pilot) -> None:
    canvas = picture(pilot.begin("the-night-road").play().end(0))
    assert [patch.tone for patch in of_kind(canvas, Patch) if isinstance(patch, Patch)] == ["red", "blue", "green"]


def test_where_it_turned_and_the_flag_stand_on_the_same_place_after_a_hit(builder: Pilot) -> None:
    builder.pin(act="gate-at-nine", means="passports-in-the-box", purpose="double-fare").do("ok").play().end(1)
    turn, flag = (put for put in picture(builder).items if isinstance(put.item, Pennant))
    assert abs(turn.x - flag.x) < 20


def test_without_turn_and_flag_there_are_no_flags(pilot: Pilot) -> None:
    assert of_kind(picture(pilot.begin("the-night-road").play(["smuggling"]).end(0)), Pennant) == []


def test_with_big_words_signs_stand_for_the_countries(pilot: Pilot) -> None:
    pilot.begin("the-night-road").play().end(0).set(text_size=200)
    assert of_kind(picture(pilot), Words) == []
    assert {"Red country", "Blue country", "Green country"} <= set(pilot.words)
