from pathlib import Path

from game.files.places import content_folder, leave, open_places


def test_the_content_of_a_checkout_lies_beside_the_program() -> None:
    assert (content_folder() / "scenarios" / "cases").is_dir()


def test_every_folder_that_is_written_in_is_made(tmp_path: Path) -> None:
    places = open_places(tmp_path / "a" / "b")
    assert places.note is None
    assert all(folder.is_dir() for folder in (places.cases, places.journeys, places.cache))
    assert {places.settings.parent, places.results.parent, places.log.parent} == {tmp_path / "a" / "b"}


def test_what_an_earlier_run_did_not_finish_is_removed(tmp_path: Path) -> None:
    places = open_places(tmp_path)
    cut = places.journeys / ".home.json.77.new"
    cut.write_bytes(b"{")
    open_places(tmp_path)
    assert not cut.exists()


def test_a_folder_that_cannot_be_made_is_said_and_the_game_goes_on(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", "utf-8")
    places = open_places(tmp_path / "taken")
    assert places.note is not None
    assert str(tmp_path / "taken") in dict(places.note.values).values()
    assert places.journeys.is_dir()
    leave(places)
    assert not places.data.exists()


def test_leaving_removes_nothing_of_a_player(tmp_path: Path) -> None:
    places = open_places(tmp_path)
    places.settings.write_text("{}", "utf-8")
    leave(places)
    assert places.settings.exists()
