from dataclasses import replace
from pathlib import Path

import pytest

from game.core.journey.debrief import debrief
from game.files.places import open_places
from game.screens.journey.afterwards.road_picture import road_picture
from game.screens.journey.travel import station_name
from game.ui.page.marks import Banner, Box, Type
from game.ui.page.page import Canvas
from game.ui.page.pieces import Patch, Pennant, Spot, Words
from tests.pilot import STILL, Pilot


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


def written(pilot: Pilot) -> list[str]:
    """Return every line that can be read on the page."""
    shapes = [mark.shape for mark in pilot.machine.layout.marks]
    return [" ".join(line.words for line in shape.lines) for shape in shapes if isinstance(shape, Type)]


def covered(pilot: Pilot) -> list[str]:
    """Return the words on which the cloth of a flag lies."""
    marks = [mark.shape for mark in pilot.machine.layout.marks]
    found = []
    for at, flag in enumerate(marks):
        if isinstance(flag, Banner):
            below = (shape for shape in marks[:at] if isinstance(shape, Type))
            found += [shape.lines[0].words for shape in below if covers(flag.box, letters(pilot, shape))]
    return found


def covers(cloth: Box, words: Box) -> bool:
    both = words.cut(cloth)
    return both.w > 0 and both.h > 0


def letters(pilot: Pilot, shape: Type) -> Box:
    """Return where the letters of some lines are, if these stand in the middle of their place."""
    width = max(pilot.type.width(line.words, shape.size, shape.bold) for line in shape.lines)
    box = replace(shape.box, h=shape.step * len(shape.lines))
    return replace(box, x=box.x + (box.w - width) // 2, w=width) if shape.align == "middle" else box


@pytest.mark.parametrize("language", ["en", "mk"])
@pytest.mark.parametrize(("size", "named"), [(100, True), (200, False)])
def test_every_station_is_named_and_no_flag_lies_on_words(tmp_path: Path, language: str, size: int, named: bool) -> None:  # noqa: FBT001
    pilot = Pilot(open_places(tmp_path), replace(STILL, language=language), (1024, 768))
    pilot.desk.drawn = 0
    pilot.begin("the-building-site").leave(0, "smuggling").listen()
    pilot.pin(**dict.fromkeys(("act", "means", "purpose"), "price-for-the-road")).do("ok").play().end(0).set(text_size=size)
    assert len(of_kind(picture(pilot), Pennant)) == 2
    names = {put.item.label for put in picture(pilot).items if isinstance(put.item, Spot)}
    assert set(written(pilot)) & names == (names if named else set())
    assert covered(pilot) == []


def test_the_last_station_is_named_too_where_names_are_long(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path, replace(STILL, language="mk"), (1024, 768))
    pilot.begin("the-building-site").play().end(0)
    names = {put.item.label for put in picture(pilot).items if isinstance(put.item, Spot)}
    assert len(names) > 9
    assert names <= set(written(pilot))
