from pathlib import Path

from game.core.journey.country import ORDER
from game.core.message import Text
from game.files.journey.tiled import read_countries
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
