from tests.pilot import Pilot


def test_at_first_the_notebook_says_how_to_fill_it(pilot: Pilot) -> None:
    assert "Nothing yet. Listen, look closer" in pilot.begin("the-night-road").press("H").all


def test_what_was_found_stands_there_the_newest_first(pilot: Pilot) -> None:
    pilot.begin("the-night-road").listen().look("papers").do("notes")
    assert pilot.all.index("diploma and four passports") < pilot.all.index("The school has been hit")


def test_what_was_said_stands_there_scene_by_scene(pilot: Pilot) -> None:
    pilot.begin("the-night-road").go(0).do("notes", "said")
    assert "Yara, nine: “Mother, was that thunder?”" in pilot.words
    assert pilot.words.index("2. Market") < pilot.words.index("1. Village")
    assert "Finish marking the books, give everybody a good mark, and go" in pilot.words
    assert "My reading: Cannot tell yet: ask and protect" in pilot.words


def test_what_has_not_been_said_yet_is_not_told(pilot: Pilot) -> None:
    assert "Mother, was that thunder?" not in pilot.begin("the-night-road").do("notes", "said").all


def test_the_book_is_closed_as_it_was_opened(pilot: Pilot) -> None:
    before = pilot.begin("the-night-road").title
    for way in ("H", "Esc", "PageUp"):
        assert pilot.press("H").title == "Notebook"
        assert pilot.press(way).title == before


def test_a_clicker_can_read_through_the_book(pilot: Pilot) -> None:
    pilot.begin("the-building-site").go(0, 0, 0).do("notes", "said")
    before = pilot.machine.layout.reaches[0].offset
    pilot.press("PageDown")
    assert pilot.machine.layout.reaches[0].offset > before
