"""The lesson that comes with the game, held with a clicker: it leads on, and only what the room decides is pressed elsewhere."""

from pathlib import Path

from game.core.workshop.session_events import StepOpened
from game.files.places import open_places
from tests.pilot import Pilot
from tests.screens.workshop.workshop_player import logged, session

MANY = 300


def decide(pilot: Pilot) -> bool:
    """Press what the room has to decide here, if there is anything; say whether there was."""
    if pilot.keys("choice:"):
        pilot.do(pilot.keys("choice:")[0])
        return True
    if pilot.keys("respond:"):
        pilot.do(pilot.keys("respond:")[0], "done")
        return True
    if pilot.keys("reading:") and "skip" in pilot.keys():
        pilot.do("skip")
        return True
    return False


def test_a_clicker_leads_through_the_whole_lesson(tmp_path: Path) -> None:
    pilot = Pilot(open_places(tmp_path))
    pilot.do("workshops", "workshop:one-lesson").press("1", "8").do("teams:4").press("F5")
    for _ in range(MANY):
        if session(pilot).ended:
            break
        before = pilot.words, pilot.machine.layout.reaches
        pilot.machine.wait(1)
        pilot.press("PageDown")
        if (pilot.words, pilot.machine.layout.reaches) == before:
            assert decide(pilot), pilot.words
    assert session(pilot).ended
    opened = [event.step for event in logged(pilot) if isinstance(event, StepOpened)]
    assert opened == ["welcome", "who-leaves", "the-journey", "whom-to-tell"]
