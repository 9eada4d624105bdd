"""The pictures that phones may ask for."""

import gzip
from pathlib import Path

import pytest

from game.app.phones.art import Art
from game.files.places import open_places


@pytest.fixture
def art(tmp_path: Path) -> Art:
    places = open_places(tmp_path)
    return Art(places.assets, places.content / "maps")


def test_a_figure_is_sent_in_the_colours_it_wears(art: Art) -> None:
    drawn = art.picture("figures/woman-stand.svg", "coat=teal&skin=tan")
    assert drawn is not None
    assert b".coat{fill:#427c7c}" in drawn.data
    assert gzip.decompress(drawn.zipped) == drawn.data


def test_a_sign_is_sent_in_the_colours_of_its_paper(art: Art) -> None:
    drawn = art.picture("icons/book.svg", "ink=on-moss&paper=moss")
    assert drawn is not None
    assert b".paper{fill:#96ac6c}" in drawn.data


def test_stages_and_what_comes_and_goes_on_them_are_there(art: Art) -> None:
    assert art.picture("stages/farm-day.svg")
    assert art.picture("maps/red.svg")


@pytest.mark.parametrize("path", ["../run.py", "stages/../../run.py", "/etc/passwd", "fonts/OFL.txt", "stages/farm-day", ""])
def test_nothing_else_is_given_out(art: Art, path: str) -> None:
    assert art.picture(path) is None


def test_words_that_are_no_colours_are_left_out(art: Art) -> None:
    plain = art.picture("figures/man-stand.svg")
    assert plain is not None
    for query in ("coat=url(http://x)", "a&b=c;d", ".*=teal", "&".join(f"p{n}=teal" for n in range(99))):
        found = art.picture("figures/man-stand.svg", query)
        assert found is not None
        assert found.data == plain.data


def test_the_largest_stage_with_its_people_stays_small(art: Art) -> None:
    sizes = [len(found.zipped) for name in ("stages/old-flat.svg", "figures/woman-with-child-sit.svg") if (found := art.picture(name))]
    assert len(sizes) == 2
    assert sum(sizes) < 60_000
