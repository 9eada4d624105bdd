"""In The house with the telephones the roads of two cousins part, and one sees with whom one goes on."""

from pathlib import Path

from game.files.places import open_places
from tests.pilot import Pilot


def out_with_stojan(folder: Path) -> Pilot:
    """Return the first scene behind the parting."""
    pilot = Pilot(open_places(folder))
    return pilot.begin("the-telephones").go(2, 0, 1, 0, 2).listen()


def test_with_whom_one_goes_on_is_said(tmp_path: Path) -> None:
    pilot = out_with_stojan(tmp_path)
    assert pilot.scene == "the-message"
    assert "You go on with Stojan" in pilot.words
    assert "Stojan (I)" in pilot.words


def test_whoever_is_followed_walks_stands_and_is_met_at_the_end(tmp_path: Path) -> None:
    pilot = out_with_stojan(tmp_path).leave(1, "unclear").listen()
    assert [person.id for person in (pilot.travel.case.on_the_road(pilot.travel.scene),)] == ["stojan"]
    pilot.leave(0, "unclear").listen()
    assert pilot.scene == "the-desk"
    pilot.leave(0, "unclear")
    assert "You meet Stojan at this point. Choose everything that you would do: one thing or more." in pilot.words


def test_on_the_other_road_it_stays_the_traveller(tmp_path: Path) -> None:
    pilot = Pilot(open_places(tmp_path)).begin("the-telephones").go(2, 0, 1, 0, 1).listen()
    assert pilot.scene == "the-fourth-day"
    assert "You go on with" not in pilot.all
