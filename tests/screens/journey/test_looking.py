from tests.pilot import Pilot


def test_a_thing_is_shown_from_near_by_its_name(pilot: Pilot) -> None:
    pilot.begin("the-night-road").listen().do("look:papers")
    assert pilot.title == "The papers on the table"
    assert "It stands in your notebook." in pilot.all


def test_a_person_can_be_looked_at(pilot: Pilot) -> None:
    pilot.begin("the-night-road").go(0, 1)
    while pilot.scene != "the-vans":
        pilot.leave()
    pilot.listen().do("look:driver")
    assert pilot.title == "The driver"


def test_after_looking_one_is_back_in_the_scene(pilot: Pilot) -> None:
    before = pilot.begin("the-night-road").listen().title
    for way in ("Enter", "Esc", "PageDown", "PageUp"):
        assert pilot.do("look:papers").press(way).title == before


def test_looking_twice_finds_nothing_twice(pilot: Pilot) -> None:
    found = pilot.begin("the-night-road").listen().look("papers").history.now.found
    assert pilot.look("papers").history.now.found == found
