from pathlib import Path

import pytest

from game.core.journey.country import ORDER, Country
from game.core.message import Text
from game.files.journey.tiled import Sheet, read_countries
from tests.files.bad_examples import BAD

ROOT = BAD.parents[1]


def test_the_three_countries_can_be_read() -> None:
    countries, reports = read_countries(ROOT / "maps")
    assert reports == ()
    assert tuple(countries) == ORDER


def test_a_station_has_its_words_and_its_place() -> None:
    countries, _ = read_countries(ROOT / "maps")
    village = countries["red"].station("village")
    assert village is not None
    assert (village.name, village.says) == (Text("Village", "map/red"), None)
    assert any(village.at in road for road in countries["red"].roads)


def test_a_notice_says_something() -> None:
    countries, _ = read_countries(ROOT / "maps")
    says = [stop.says for country in countries.values() for stop in country.beside()]
    assert all(words and words.source and words.context.startswith("map/") for words in says)


def test_missing_maps_are_told_one_by_one(tmp_path: Path) -> None:
    countries, reports = read_countries(tmp_path)
    assert not countries
    assert [report.file for report in reports] == ["maps/red.tmx", "maps/blue.tmx", "maps/green.tmx"]


BARE = """<map version="1.10" orientation="orthogonal" width="80" height="45" tilewidth="24" tileheight="24" infinite="0">
{layers}
</map>"""
ROAD = '<objectgroup name="roads"{more}><object id="1" x="100" y="500"{turned}><polyline points="0,0 400,0 800,0"/></object></objectgroup>'
STATION = '<objectgroup name="stations"><object id="6" name="village" x="{x}" y="{y}">{inside}<point/></object></objectgroup>'
LABEL = '<properties><property name="label" value="Village"/></properties>'
DOWN = ' offsety="100"'
NOTHING = '<objectgroup name="notices"/><objectgroup name="people"/>'


def country(folder: Path, *layers: str) -> tuple[Country | None, tuple[str, ...]]:
    """Read a map of these layers; return it with the codes of what is wrong."""
    (folder / "red.tmx").write_text(BARE.format(layers="\n".join(layers)), "utf-8")
    sheet = Sheet(folder / "red.tmx", "red")
    return sheet.read(), tuple(each.problem.code for each in sheet.reports)


def road(more: str = "", turned: str = "") -> str:
    return ROAD.format(more=more, turned=turned)


def station(x: float, y: float, inside: str = LABEL) -> str:
    return STATION.format(x=x, y=y, inside=inside)


@pytest.mark.parametrize("value", ['value=""', 'value="   "', 'value="" type="string"', ""])
def test_an_empty_label_is_missing_and_not_called_none(tmp_path: Path, value: str) -> None:
    inside = f'<properties><property name="label" {value}/></properties>'
    assert country(tmp_path, road(), station(100, 500, inside), NOTHING) == (None, ("M010",))


@pytest.mark.parametrize("kind", ["list", "class", "bool", "int", "object"])
def test_a_property_that_nobody_reads_may_be_of_any_type(tmp_path: Path, kind: str) -> None:
    inside = f'{LABEL[:-13]}<property name="mood" type="{kind}" value="1"/></properties>'
    found, codes = country(tmp_path, road(), station(100, 500, inside), NOTHING)
    assert codes == ()
    assert found is not None
    assert found.stations[0].name.source == "Village"


@pytest.mark.parametrize("kind", ['type="list"', 'type="class" propertytype="W"', 'type="bool" value="true"', 'propertytype="W" value="x"'])
def test_words_of_another_type_are_told_with_their_object(tmp_path: Path, kind: str) -> None:
    inside = f'<properties><property name="label" {kind}/></properties>'
    assert country(tmp_path, road(), station(100, 500, inside), NOTHING)[1][0] == "M015"


def test_a_property_with_the_name_of_something_else_does_not_matter(tmp_path: Path) -> None:
    inside = f'{LABEL[:-13]}<property name="name" value="x"/><property name="id" value="y"/></properties>'
    assert country(tmp_path, road(), station(100, 500, inside), NOTHING)[1] == ()


@pytest.mark.parametrize("name", ["roads", "stations", "notices", "people"])
@pytest.mark.parametrize(
    "layer",
    ['<layer name="{name}"><data encoding="csv">0</data></layer>', '<imagelayer name="{name}"/>', '<group name="{name}"/>'],
)
def test_a_layer_of_another_kind_may_have_any_name(tmp_path: Path, name: str, layer: str) -> None:
    found, codes = country(tmp_path, road(), station(100, 500), NOTHING, layer.format(name=name))
    assert codes == ()
    assert found is not None
    assert [stop.id for stop in found.stations] == ["village"]


def test_two_object_layers_of_one_name_count_together(tmp_path: Path) -> None:
    second = station(300, 500).replace("village", "market").replace('id="6"', 'id="8"')
    found, _ = country(tmp_path, road(), station(100, 500), second, NOTHING)
    assert found is not None
    assert [stop.id for stop in found.stations] == ["village", "market"]


def test_what_lies_shifted_in_tiled_lies_shifted_in_the_game(tmp_path: Path) -> None:
    shifted = f'<group offsetx="10" offsety="-20"><group offsetx="5">{road(DOWN)}</group></group>'
    found, codes = country(tmp_path, shifted, station(115, 580), NOTHING)
    assert codes == ()
    assert found is not None
    assert found.roads[0] == ((115.0, 580.0), (515.0, 580.0), (915.0, 580.0))


def test_what_is_turned_in_tiled_is_turned_in_the_game(tmp_path: Path) -> None:
    found, codes = country(tmp_path, road(turned=' rotation="90"'), station(100, 900), NOTHING)
    assert codes == ()
    assert found is not None
    assert found.roads[0] == ((100.0, 500.0), (100.0, 900.0), (100.0, 1300.0))


def test_a_box_that_is_turned_has_its_middle_where_tiled_shows_it(tmp_path: Path) -> None:
    turned = station(100, 500).replace('y="500"', 'y="500" width="40" height="20" rotation="90"').replace("<point/>", "")
    found, _ = country(tmp_path, road(), turned, NOTHING)
    sheet = Sheet(tmp_path / "red.tmx", "red")
    sheet.read()
    assert found is None or found.stations[0].at == (90.0, 520.0)
    assert {each.problem.code for each in sheet.reports} <= {"M006"}


def test_everything_lies_where_it_lies_on_the_sheet(tmp_path: Path) -> None:
    sheet = '<imagelayer name="sheet" offsetx="100" offsety="50"><image source="red.svg"/></imagelayer>'
    found, _ = country(tmp_path, sheet, road(), station(100, 500), NOTHING)
    assert found is not None
    assert found.stations[0].at == (0.0, 450.0)


def test_an_object_has_what_its_template_gives_it(tmp_path: Path) -> None:
    (tmp_path / "village.tx").write_text(f'<template><object name="village" width="0">{LABEL}<point/></object></template>', "utf-8")
    from_template = '<objectgroup name="stations"><object id="6" template="village.tx" x="100" y="500"/></objectgroup>'
    found, codes = country(tmp_path, road(), from_template, NOTHING)
    assert codes == ()
    assert found is not None
    assert (found.stations[0].id, found.stations[0].name.source, found.stations[0].at) == ("village", "Village", (100.0, 500.0))


def test_what_an_object_says_itself_wins_over_its_template(tmp_path: Path) -> None:
    (tmp_path / "village.tx").write_text(f'<template><object name="village">{LABEL}<point/></object></template>', "utf-8")
    own = LABEL.replace("Village", "Old village")
    layer = f'<objectgroup name="stations"><object id="6" template="village.tx" name="old" x="100" y="500">{own}</object></objectgroup>'
    found, _ = country(tmp_path, road(), layer, NOTHING)
    assert found is not None
    assert (found.stations[0].id, found.stations[0].name.source) == ("old", "Old village")


def test_a_faint_sheet_is_told_and_the_map_can_be_used(tmp_path: Path) -> None:
    found, codes = country(tmp_path, '<imagelayer opacity="0.5"/>', road(), station(100, 500), NOTHING)
    assert (found is not None, codes) == (True, ("M013",))


@pytest.mark.parametrize(("old", "new"), [('x="100"', 'x=""'), ('id="1"', 'id="one"'), ("0,0 400", "0,0 4 0"), ("0,0 400", "0,nan 400")])
def test_what_should_be_a_number_and_is_none_is_told(tmp_path: Path, old: str, new: str) -> None:
    assert "M009" in country(tmp_path, road().replace(old, new), station(100, 500), NOTHING)[1]
