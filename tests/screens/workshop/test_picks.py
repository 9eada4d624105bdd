"""A step that only says what its case has to be like: the trainer picks, the room sees nothing of it, and what was picked is kept."""

from pathlib import Path

from game.core.journey.case import CaseId
from game.core.workshop.session_events import CasePicked
from game.core.workshop.workshop import PlayCase, StepId
from game.files.places import open_places
from game.screens.workshop.trainer import TrainerScreen
from game.ui.input.intent import Activate
from game.ui.page.spoken import spoken_words
from tests.screens.workshop.room_player import HARVEST, ROAD, SITE, STEP, Trainer
from tests.screens.workshop.workshop_player import NAME, WORDS, at, logged, own_workshop, room

WANTED = "case: {turns: yes, minutes: 20}"


def begun(folder: Path, wanted: str = WANTED, ages: str = "adult") -> Trainer:
    """Begin a workshop with the shipped cases, and come to the step that asks for one."""
    pilot = Trainer(open_places(folder))
    words = WORDS.replace(f"case: {ROAD}", wanted).replace("ages: 13+", f"ages: {ages}")
    own_workshop(pilot, words)
    pilot.do("workshops", f"workshop:{NAME}").press("1", "2").do("teams:3", "begin")
    at(pilot, "journey")
    return pilot


def trainers_words(pilot: Trainer) -> str:
    return "\n".join(spoken_words(TrainerScreen(beside=True).page(pilot.desk.services)))


def pick(pilot: Trainer, case: str) -> None:
    answer = TrainerScreen(beside=True).handle(pilot.desk.services, Activate(f"pick:{case}"))
    assert answer is not None
    for effect in answer.effects:
        pilot.desk.do(effect)
    pilot.machine.refresh()


def test_the_trainer_sees_the_cases_that_fit_and_the_room_nothing_of_them(tmp_path: Path) -> None:
    pilot = begun(tmp_path)
    assert "Which case is played?" in trainers_words(pilot)
    assert "The harvest" in trainers_words(pilot)
    assert "The building site" not in trainers_words(pilot), "it takes 25 minutes"
    assert "The harvest" not in pilot.all
    assert "Which case" not in pilot.all


def test_what_the_trainer_picks_is_played_in_a_version_that_turns(tmp_path: Path) -> None:
    pilot = begun(tmp_path)
    pick(pilot, HARVEST)
    event = logged(pilot)[-1]
    assert isinstance(event, CasePicked)
    assert event.case == HARVEST
    assert event.twin in {"the-uncle", "the-book"}
    assert "The harvest" not in pilot.all
    pilot.do("go", "begin")
    assert pilot.played.begun is not None
    assert pilot.played.begun.twin == event.twin
    assert pilot.replayed == pilot.session


def test_one_that_never_turns_can_be_asked_for(tmp_path: Path) -> None:
    pilot = begun(tmp_path, "case: {turns: no, about: farm}")
    pick(pilot, HARVEST)
    pilot.do("go", "begin")
    assert pilot.played.begun is not None
    assert pilot.played.begun.twin == "the-tin"


def test_whoever_picks_nothing_gets_one_that_is_drawn(tmp_path: Path) -> None:
    pilot = begun(tmp_path)
    pilot.do("go", "begin")
    drawn = dict(pilot.session.picked)[STEP]
    card = next(entry.card for entry in pilot.desk.services.shelf() if entry.id == drawn)
    assert card is not None
    assert card.turns
    assert card.minutes <= 20
    assert pilot.replayed == pilot.session


def test_another_one_can_be_picked_until_the_room_sets_out(tmp_path: Path) -> None:
    pilot = begun(tmp_path)
    pick(pilot, HARVEST)
    pick(pilot, ROAD)
    assert dict(pilot.session.picked) == {STEP: ROAD}
    pilot.do("go", "begin")
    assert "Which case is played?" not in trainers_words(pilot)


def test_only_what_fits_can_be_picked(tmp_path: Path) -> None:
    pilot = begun(tmp_path)
    assert TrainerScreen(beside=True).handle(pilot.desk.services, Activate(f"pick:{SITE}")) is None


def test_after_a_cut_the_room_goes_on_with_the_case_that_was_picked(tmp_path: Path) -> None:
    pilot = begun(tmp_path)
    pick(pilot, HARVEST)
    again = Trainer(open_places(tmp_path))
    again.press("F5")
    step = next(step for step in room(again).workshop.steps if step.id == StepId("journey"))
    assert isinstance(step.activity, PlayCase)
    assert step.activity.case == CaseId(HARVEST)


def test_a_case_that_is_for_older_people_is_not_among_them(tmp_path: Path) -> None:
    pilot = begun(tmp_path, "case: {turns: yes}", ages="13+")
    assert "The building site" not in trainers_words(pilot)
    assert "The night road" in trainers_words(pilot)
