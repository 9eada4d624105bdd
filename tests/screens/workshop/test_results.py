from game.core.exercise.run import Count, Show
from game.core.exercise.run import Turn as On
from game.core.law import Reading
from game.core.workshop.session_events import ExerciseMoved, HandsCounted, SessionEnded, StepOpened
from game.core.workshop.workshop import StepId
from game.screens.effects import Log
from game.screens.workshop.results import RoomResultsScreen
from tests.pilot import Pilot
from tests.screens.workshop.workshop_player import WORDS, held, own_workshop, room, session

SLIPS = WORDS.replace("exercise: who-wants-to-leave", "exercise: looking-back")


def ended(pilot: Pilot, more: int = 7, same: int = 3, fewer: int = 2) -> Pilot:
    """Hold a workshop in which people compare their slips, and come to its end."""
    own_workshop(pilot, SLIPS)
    pilot.do("workshops", "workshop:two-hours").press("6").do("teams:0", "begin")
    step = StepId("leave")
    pilot.desk.do(Log(StepOpened(step)))
    for name, hands in (("more", more), ("same", same), ("fewer", fewer)):
        pilot.desk.do(Log(ExerciseMoved(step, Count(name, hands))))  # type: ignore[arg-type]
    for move in (Show(), On(4)):
        pilot.desk.do(Log(ExerciseMoved(step, move)))
    pilot.desk.do(Log(SessionEnded()))
    return pilot


def results(pilot: Pilot) -> Pilot:
    pilot.machine.lay(RoomResultsScreen(room(pilot).id))
    return pilot


def test_the_room_sees_what_was_learnt_in_one_sentence(pilot: Pilot) -> None:
    told = results(ended(pilot)).all
    assert "7 of 12 people had more right after than before." in told
    assert "3 of 12 (25 %)" in told


def test_of_fewer_than_five_the_room_sees_no_figure(pilot: Pilot) -> None:
    told = results(ended(pilot, 3, 1, 0)).all
    assert "Fewer than five answered who has more right than before, so it is not told." in told
    assert "3 of 4" not in told


def test_what_was_spotted_where_has_a_bar_for_each_vote(pilot: Pilot) -> None:
    held(pilot, "journey").do("go", "begin").listen()
    for round_, hands in ((1, 6), (2, 9)):
        pilot.desk.do(Log(HandsCounted(StepId("journey"), 0, round_, Reading.TRAFFICKING, hands)))
        pilot.desk.do(Log(HandsCounted(StepId("journey"), 0, round_, Reading.SMUGGLING, 12 - hands)))
    told = results(pilot).all
    assert "What was spotted where: The night road" in told
    assert "6 of 12 (50 %)" in told
    assert "9 of 12 (75 %)" in told


def test_the_end_of_a_workshop_leads_there_and_back(pilot: Pilot) -> None:
    held(pilot).press("T").do("end", "results")
    assert pilot.title == "What the room found"
    assert pilot.press("PageDown").title == "What the room found"
    assert session(pilot).ended
    assert pilot.press("PageUp").title == "Thank you"


def test_the_report_is_written_where_the_room_is_told(pilot: Pilot) -> None:
    results(ended(pilot)).do("write")
    (file,) = pilot.places.data.glob("report-two-hours-*.html")
    assert "7 of 12 people" in file.read_text(encoding="utf-8")
    (note,) = pilot.desk.notes
    assert dict(note.values)["file"] == str(file)
    assert pilot.title == "What the room found"


def test_a_session_that_is_gone_is_no_fault(pilot: Pilot) -> None:
    pilot.machine.lay(RoomResultsScreen("gone"))  # type: ignore[arg-type]
    assert "cannot be found" in pilot.all
    pilot.do("back")
    assert pilot.title != "What the room found"
