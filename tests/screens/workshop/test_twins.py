"""A room and the twins of a case: the trainer knows, the wall does not, until all look back."""

from pathlib import Path

from game.core.journey.case import Case, CaseId
from game.core.workshop.session_events import CaseBegun
from game.files.places import Places, open_places
from game.screens.workshop.trainer import TrainerScreen
from game.ui.page.spoken import spoken_words
from tests.screens.workshop.room_player import HARVEST, STEP, Trainer
from tests.screens.workshop.workshop_player import logged


def shipped(folder: Path) -> Places:
    """Return places with the cases that are shipped, which have twins."""
    return open_places(folder)


def the_case(pilot: Trainer) -> Case:
    case = pilot.desk.services.cases.whole(CaseId(HARVEST))
    assert case is not None
    return case


def trainers_words(pilot: Trainer) -> str:
    return "\n".join(spoken_words(TrainerScreen(beside=True).page(pilot.desk.services)))


def listen_and_go_on(pilot: Trainer) -> None:
    """Leave a scene by the first way that is open, without a vote, and walk on."""
    pilot.listen()
    pilot.do(*pilot.keys("pass-vote"))
    pilot.do(pilot.keys("choice:")[0])
    pilot.past_talk().walk()


def choose(pilot: Trainer, twin: str) -> Trainer:
    """Choose a twin on the trainer's page, and come back to what the case is about."""
    pilot.press("T").do("uncover", f"twin:{twin}").press("T")
    return pilot


def test_the_trainer_chooses_the_twin_and_the_room_plays_it(tmp_path: Path) -> None:
    pilot = Trainer(shipped(tmp_path)).begin_room(case=HARVEST)
    for twin in the_case(pilot).twins:
        choose(pilot, twin.id).do("begin")
        assert pilot.played.begun is not None
        assert pilot.played.begun.twin == twin.id
        assert pilot.travel.case.twin == twin.id
        assert twin.differs.source in trainers_words(pilot)
        pilot.press("T").do("repeat").do("go")
    assert len([each for each in logged(pilot) if isinstance(each, CaseBegun)]) == len(the_case(pilot).twins)


def test_without_a_choice_it_is_drawn(tmp_path: Path) -> None:
    pilot = Trainer(shipped(tmp_path)).begin_room(case=HARVEST)
    assert "Let it be drawn" in trainers_words(pilot)
    pilot.desk.drawn = 5
    pilot.do("begin")
    assert pilot.played.begun == CaseBegun(STEP, 5, the_case(pilot).twins[5 % len(the_case(pilot).twins)].id)
    assert pilot.replayed == pilot.session


def test_the_wall_does_not_tell_before_all_look_back(tmp_path: Path) -> None:
    pilot = Trainer(shipped(tmp_path)).begin_room(case=HARVEST)
    told = [twin.differs.source for twin in the_case(pilot).twins]
    assert not [words for words in told if words in pilot.all]
    pilot.do("begin")
    while not pilot.keys("respond:"):
        assert not [words for words in told if words in pilot.all]
        listen_and_go_on(pilot)
    pilot.do("respond:0", "done")
    assert not [words for words in told if words in pilot.all]
    pilot.do("part:why")
    assert [words for words in told if words in pilot.all] == told
    assert "The road of this room" in pilot.all


def test_readings_are_those_of_the_rooms_level(tmp_path: Path) -> None:
    pilot = Trainer(shipped(tmp_path)).begin_room(case=HARVEST)
    pilot.do("begin", "vote")
    assert len(pilot.keys("reading:")) == 7
