from game.core.message import Text
from game.screens.note import NoteScreen
from tests.pilot import Pilot


def test_a_note_says_everything_and_goes_away(pilot: Pilot) -> None:
    for way in ("Enter", "Esc", "PageDown"):
        pilot.machine.lay(NoteScreen(Text("Please note"), (Text("One."), Text("Two."))))
        assert pilot.title == "Please note"
        assert {"One.", "Two."} <= set(pilot.words)
        assert pilot.press(way).title == "Turning Point"


def test_a_note_has_the_frame_on_its_only_button(pilot: Pilot) -> None:
    pilot.machine.lay(NoteScreen(Text("Please note"), (Text("One."),)))
    assert pilot.focus == "ok"
    assert pilot.keys() == ("ok",)
