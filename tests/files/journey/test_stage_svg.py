from pathlib import Path

import pytest

from game.core.message import Text
from game.files.journey.stage_svg import Picture, read_stages
from tests.files.bad_examples import BAD

STAGES = BAD.parents[1] / "assets" / "stages"
YARD = """<svg xmlns="http://www.w3.org/2000/svg"><title>A yard.</title>
<g id="stands"><circle id="stand-1" cx="1" cy="2"/><circle id="stand-2" cx="3" cy="4"/><circle id="stand-3" cx="5" cy="6"/></g>
<g id="spots"><circle id="spot-gate" cx="7.5" cy="8"><title>The gate</title></circle></g></svg>
"""


def test_all_shipped_stages_can_be_read() -> None:
    stages, reports = read_stages(STAGES)
    assert reports == ()
    assert set(stages) == {path.stem for path in STAGES.glob("*.svg")}


def test_a_stage_has_words_spots_and_stands(tmp_path: Path) -> None:
    (tmp_path / "yard.svg").write_text(YARD, "utf-8")
    yard = read_stages(tmp_path)[0]["yard"]
    assert yard.words == Text("A yard.", "stage/yard")
    assert [(spot.id, spot.name, spot.at) for spot in yard.spots] == [("gate", Text("The gate", "stage/yard"), (7.5, 8.0))]
    assert [stand.at for stand in yard.stands] == [(1.0, 2.0), (3.0, 4.0), (5.0, 6.0)]


def test_a_broken_stage_leaves_the_others_whole(tmp_path: Path) -> None:
    (tmp_path / "yard.svg").write_text(YARD, "utf-8")
    (tmp_path / "torn.svg").write_text(YARD[:60], "utf-8")
    stages, reports = read_stages(tmp_path)
    assert (list(stages), [report.file for report in reports]) == (["yard"], ["assets/stages/torn.svg"])


STAGE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<title>A yard.</title>
{groups}
</svg>"""
CIRCLES = "".join(f'<circle id="stand-{number}" cx="{number * 20 - 10}" cy="20" r="5"/>' for number in (1, 2, 3))


def stands(folder: Path, groups: str) -> list[tuple[float, float]]:
    """Return where people stand on a stage with these groups."""
    (folder / "yard.svg").write_text(STAGE.format(groups=groups), "utf-8")
    stage = Picture(folder / "yard.svg").read()
    assert stage is not None
    return [stop.at for stop in stage.stands]


@pytest.mark.parametrize(
    ("transform", "at"),
    [
        ("translate(5,-3)", [(15, 17), (35, 17), (55, 17)]),
        ("translate(5)", [(15, 20), (35, 20), (55, 20)]),
        ("scale(2)", [(20, 40), (60, 40), (100, 40)]),
        ("matrix(1 0 0 1 100 0)", [(110, 20), (130, 20), (150, 20)]),
        ("rotate(90)", [(-20, 10), (-20, 30), (-20, 50)]),
        ("rotate(180, 30, 20)", [(50, 20), (30, 20), (10, 20)]),
        ("translate(10 0) scale(1 2)", [(20, 40), (40, 40), (60, 40)]),
        ("skewX(45)", [(30, 20), (50, 20), (70, 20)]),
    ],
)
def test_people_stand_where_a_moved_group_shows_them(tmp_path: Path, transform: str, at: list[tuple[float, float]]) -> None:
    assert stands(tmp_path, f'<g id="stands" transform="{transform}">{CIRCLES}</g>') == at
    assert stands(tmp_path, f'<g transform="{transform}"><g id="stands">{CIRCLES}</g></g>') == at


def test_a_circle_that_was_moved_alone_has_moved(tmp_path: Path) -> None:
    moved = CIRCLES.replace('id="stand-2"', 'id="stand-2" transform="translate(0,7)"')
    assert stands(tmp_path, f'<g id="stands">{moved}</g>')[1] == (30, 27)


def test_an_ellipse_is_a_place_as_well(tmp_path: Path) -> None:
    assert len(stands(tmp_path, f'<g id="stands">{CIRCLES.replace("<circle", "<ellipse", 1)}</g>')) == 3


def thing(folder: Path, name: str, head: str) -> None:
    """Lay a thing beside the yard."""
    (folder / "yard").mkdir(exist_ok=True)
    (folder / "yard" / f"{name}.svg").write_text(f'<svg xmlns="http://www.w3.org/2000/svg" {head}><title>A {name}.</title></svg>', "utf-8")


def test_things_of_a_stage_say_where_they_are_and_how_they_come(tmp_path: Path) -> None:
    (tmp_path / "yard.svg").write_text(YARD, "utf-8")
    thing(tmp_path, "bucket", 'viewBox="10 60 30 40" data-shown="no" data-front="yes" data-comes="above"')
    thing(tmp_path, "cart", 'viewBox="-5 20,100 50"')
    cart, bucket = read_stages(tmp_path)[0]["yard"].props
    assert (bucket.id, bucket.words, bucket.box) == ("bucket", Text("A bucket.", "stage/yard"), (10, 60, 30, 40))
    assert (bucket.shown, bucket.front, bucket.comes) == (False, True, "above")
    assert (cart.id, cart.box, cart.shown, cart.front, cart.comes) == ("cart", (-5, 20, 100, 50), True, False, "")


@pytest.mark.parametrize("box", ["", "1 2 3", "a b c d", "0 0 0 10", "0 0 1e9 10", "0 0 nan 10"])
def test_a_thing_without_a_place_is_told_and_the_stage_left_out(tmp_path: Path, box: str) -> None:
    (tmp_path / "yard.svg").write_text(YARD, "utf-8")
    thing(tmp_path, "bucket", f'viewBox="{box}"')
    stages, reports = read_stages(tmp_path)
    assert (dict(stages), [each.problem.code for each in reports]) == ({}, ["S008"])
