import json
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.crossing.result import CrossingResult
from game.core.exercise.exercise import OptionId
from game.core.exercise.run import Count, ExerciseMove, Take, Turn
from game.core.journey.moves import Arrive, Choose, Keep, Listen, Look, PinReading, Respond
from game.core.journey.pins import Sureness
from game.core.law import Reading
from game.core.undo import Undo
from game.core.workshop.phone_events import PhonesAnswered, PhonesRead
from game.core.workshop.plan_events import EndSet, ItemPassed, MinutesSet, RemarkWritten, StepMoved, StepPassed
from game.core.workshop.session_events import (
    CaseBegun,
    CaseMoved,
    CasePicked,
    CrossingEnded,
    ExerciseMoved,
    HandsCounted,
    PeopleCounted,
    SessionBegun,
    SessionEnded,
    SessionEvent,
    StepOpened,
    StepRepeated,
    StopReached,
    TeamsCounted,
    TwinChosen,
    Voted,
    VoteSet,
    VotesRevealed,
)
from game.core.workshop.workshop import StepId
from game.files.json_part import DamagedError
from game.files.workshop.events_json import READERS, read_event, read_move, write_event, write_move

COUNT = st.integers(min_value=0, max_value=10_000)
"""What is counted from 0."""
WHERE = {"visit": COUNT, "round": COUNT}
STEPS = st.one_of(
    st.sampled_from((Arrive(), Listen(), Keep(), Undo())),
    st.builds(Look, st.text()),
    st.builds(Choose, COUNT),
    st.builds(Respond, st.lists(COUNT).map(tuple)),
    st.builds(PinReading),
)
EVENTS = {
    SessionBegun: st.builds(SessionBegun, people=COUNT, teams=COUNT),
    StepOpened: st.builds(StepOpened),
    StepRepeated: st.builds(StepRepeated),
    ExerciseMoved: st.builds(ExerciseMoved),
    TwinChosen: st.builds(TwinChosen),
    CasePicked: st.builds(CasePicked),
    CaseBegun: st.builds(CaseBegun, number=COUNT),
    CaseMoved: st.builds(CaseMoved, move=STEPS),
    Voted: st.builds(Voted, **WHERE),
    HandsCounted: st.builds(HandsCounted, **WHERE),
    VotesRevealed: st.builds(VotesRevealed, **WHERE),
    StopReached: st.builds(StopReached, number=COUNT),
    VoteSet: st.builds(VoteSet, wanted=st.booleans()),
    CrossingEnded: st.builds(CrossingEnded, result=st.builds(CrossingResult, points=COUNT, moves=COUNT, broken=COUNT)),
    PeopleCounted: st.builds(PeopleCounted, people=COUNT),
    PhonesRead: st.builds(
        PhonesRead,
        **WHERE,
        readings=st.lists(st.tuples(st.from_type(Reading), COUNT)).map(tuple),
        sure=st.lists(st.tuples(st.from_type(Reading), st.from_type(Sureness), COUNT)).map(tuple),
    ),
    PhonesAnswered: st.builds(PhonesAnswered, counts=st.lists(st.tuples(st.from_type(OptionId), COUNT)).map(tuple)),
    TeamsCounted: st.builds(TeamsCounted, teams=COUNT),
    EndSet: st.builds(EndSet, st.none() | st.floats(0, 10_000_000_000)),
    MinutesSet: st.builds(MinutesSet, minutes=COUNT),
    StepMoved: st.builds(StepMoved),
    StepPassed: st.builds(StepPassed),
    ItemPassed: st.builds(ItemPassed),
    RemarkWritten: st.builds(RemarkWritten),
    SessionEnded: st.just(SessionEnded()),
}


def through_a_file(tree: object) -> object:
    back: object = json.loads(json.dumps(tree))
    return back


@given(st.one_of(*EVENTS.values()))
def test_every_event_comes_back_as_it_was(event: SessionEvent) -> None:
    kind, tree = write_event(event)
    assert read_event(kind, through_a_file(tree)) == event


@given(st.one_of(*(st.from_type(kind) for kind in get_args(ExerciseMove))))
def test_every_move_in_an_exercise_comes_back_as_it_was(move: ExerciseMove) -> None:
    assert read_move(through_a_file(write_move(move))) == move


def test_no_kind_of_event_was_forgotten() -> None:
    assert set(EVENTS) == set(get_args(SessionEvent))
    assert len(READERS) == len(EVENTS)


def test_going_back_and_taking_hands_down_can_be_written() -> None:
    for move in (Turn(-1), Count(OptionId("yes"), -1)):
        assert read_move(write_move(move)) == move


def test_an_event_is_small_and_can_be_read_by_people() -> None:
    assert write_event(ExerciseMoved(StepId("ask"), Take(OptionId("yes")))) == ("exercise", {"step": "ask", "move": ["take", "yes"]})


@pytest.mark.parametrize(
    ("kind", "tree"),
    [
        ("danced", {}),
        ("opened", {}),
        ("opened", []),
        ("opened", {"step": 7}),
        ("exercise", {"step": "ask", "move": ["take"]}),
        ("exercise", {"step": "ask", "move": ["turn", "1"]}),
        ("case", {"step": "travel", "move": ["fly"]}),
        ("begun", {"workshop": "small", "people": -1, "teams": 0, "level": "13+", "language": "en"}),
        ("begun", {"workshop": "small", "people": 5, "teams": 0, "level": "12+", "language": "en"}),
        ("vote", {"step": "travel", "visit": 0, "round": 1, "team": "blue", "reading": "lawful"}),
        ("hands", {"step": "travel", "visit": 0, "round": 1, "reading": None, "hands": 3}),
        ("crossing", {"step": "river", "result": ["river", 80]}),
        ("stop", {"step": "travel", "number": True}),
    ],
)
def test_what_cannot_be_an_event_is_refused(kind: str, tree: object) -> None:
    with pytest.raises(DamagedError):
        read_event(kind, tree)
