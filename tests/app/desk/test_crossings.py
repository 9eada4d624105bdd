"""The part of the desk that deals with crossings."""

from pathlib import Path

from game.app.desk.desk import Desk
from game.files.places import open_places


def test_damaged_results_are_told_as_soon_as_somebody_looks_at_the_rivers(tmp_path: Path) -> None:
    places = open_places(tmp_path)
    places.crossing_results.write_text("no results", "utf-8")
    desk = Desk(places)
    assert all(entry.best is None for entry in desk.services.crossings.shelf())
    assert [dict(note.values)["file"] for note in desk.notes] == ["crossing-results.json.damaged-1"]
