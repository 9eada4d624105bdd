from dataclasses import replace

import pytest

from game.core.crossing.level import CrossingId
from game.core.crossing.result import CrossingResult
from game.core.exercise.exercise import ItemId, OptionId
from game.core.exercise.run import Count, Show, Take, Turn
from game.core.journey.moves import Arrive, Choose, PinReading
from game.core.law import Reading
from game.core.undo import Undo
from game.core.workshop.replaying import replay
from game.core.workshop.session import Session, after, begin
from game.core.workshop.session_events import (
    CaseMoved,
    CrossingEnded,
    ExerciseMoved,
    HandsCounted,
    SessionEnded,
    SessionEvent,
    StepOpened,
    StepRepeated,
    StopReached,
    Voted,
    VotesRevealed,
)
from game.core.workshop.team import Team
from game.core.workshop.workshop import StepId, WorkshopId
from tests.core.workshop.rooms import ASK, BEGUN, REST, RIVER, TRAVEL, content, log, workshop

YES, NO = OptionId("yes"), OptionId("no")
RESULT = CrossingResult(CrossingId("river"), points=80, moves=12, broken=1)
TO_THE_PARK = (Choose(0), PinReading(Reading.SMUGGLING))
"""The moves that lead out of the first scene."""


def played(*events: SessionEvent) -> Session:
    session = replay(log(*events), content())
    assert session is not None
    return session


def voted(team: Team, reading: Reading | None, visit: int = 0, round_: int = 1) -> Voted:
    return Voted(TRAVEL, visit, round_, team, reading)


def travelled(*moves: object) -> tuple[CaseMoved, ...]:
    return tuple(CaseMoved(TRAVEL, move) for move in moves)  # type: ignore[arg-type]


def test_a_session_begins_before_its_first_step() -> None:
    assert played() == begin(BEGUN)
    assert played().at is None


def test_the_room_is_where_it_came_last_and_remembers_where_it_was() -> None:
    session = played(StepOpened(ASK), StepOpened(REST), StepOpened(ASK))
    assert session.at == ASK
    assert session.visited == (ASK, REST)


def test_an_exercise_is_done_in_its_step() -> None:
    session = played(StepOpened(ASK), ExerciseMoved(ASK, Take(YES)), ExerciseMoved(ASK, Count(NO, 7)))
    run = session.of(ASK).run
    assert run is not None
    assert run.level is BEGUN.level
    assert run.choice(ItemId("one")) == (YES,)
    assert run.votes(ItemId("one"), 1).of(NO) == 7


def test_a_case_is_played_in_its_step_and_can_be_taken_back() -> None:
    history = played(StepOpened(TRAVEL), *travelled(*TO_THE_PARK, Undo())).of(TRAVEL).history
    assert history is not None
    assert history.moves == (*TO_THE_PARK, Undo())
    assert len(history.past) == 1


def test_coming_back_to_a_step_finds_it_as_it_was() -> None:
    session = played(StepOpened(ASK), ExerciseMoved(ASK, Take(YES)), StepOpened(REST), StepOpened(ASK))
    assert session.of(ASK).run is not None
    assert session.earlier == ()


def test_a_repeated_step_begins_anew_and_what_was_done_is_not_lost() -> None:
    session = played(StepOpened(ASK), ExerciseMoved(ASK, Take(YES)), StepRepeated(ASK), ExerciseMoved(ASK, Take(NO)))
    now, (before,) = session.of(ASK).run, session.earlier
    assert now is not None
    assert before.run is not None
    assert now.choice(ItemId("one")) == (NO,)
    assert before.run.choice(ItemId("one")) == (YES,)


def test_a_team_can_change_its_vote_and_take_it_back() -> None:
    session = played(StepOpened(TRAVEL), voted(Team.CIRCLE, Reading.LAWFUL), voted(Team.CIRCLE, Reading.SMUGGLING))
    assert session.of(TRAVEL).ballot(0, 1).teams == ((Team.CIRCLE, Reading.SMUGGLING),)
    session = after(session, voted(Team.CIRCLE, None), content())
    assert session.of(TRAVEL).ballot(0, 1).teams == ()


def test_a_team_that_is_not_in_the_room_has_no_vote() -> None:
    with pytest.raises(ValueError, match="no such team"):
        after(played(StepOpened(TRAVEL)), voted(Team.MOON, Reading.LAWFUL), content())


def test_votes_stay_hidden_until_they_are_revealed() -> None:
    session = played(StepOpened(TRAVEL), voted(Team.STAR, Reading.LAWFUL), voted(Team.CIRCLE, Reading.LAWFUL))
    assert not session.of(TRAVEL).ballot(0, 1).revealed
    assert after(session, VotesRevealed(TRAVEL, 0, 1), content()).of(TRAVEL).ballot(0, 1).revealed


def test_the_second_vote_stands_beside_the_first() -> None:
    first, second = voted(Team.CIRCLE, Reading.LAWFUL), voted(Team.CIRCLE, Reading.SMUGGLING, round_=2)
    here = played(StepOpened(TRAVEL), first, second).of(TRAVEL)
    assert here.ballot(0, 1).of(Team.CIRCLE) is Reading.LAWFUL
    assert here.last_ballot(0).of(Team.CIRCLE) is Reading.SMUGGLING
    assert here.last_ballot(1).teams == ()


def test_hands_are_counted_anew_and_none_are_no_entry() -> None:
    counts = [HandsCounted(TRAVEL, 0, 1, Reading.LAWFUL, hands) for hands in (3, 250, -1)]
    session = played(StepOpened(TRAVEL), counts[0])
    assert session.of(TRAVEL).ballot(0, 1).hands == ((Reading.LAWFUL, 3),)
    session = after(session, counts[1], content())
    assert session.of(TRAVEL).ballot(0, 1).hands == ((Reading.LAWFUL, 99),)
    assert after(session, counts[2], content()).of(TRAVEL).ballot(0, 1).hands == ()


def test_a_vote_on_a_scene_is_forgotten_when_the_room_goes_back_before_it() -> None:
    votes = voted(Team.CIRCLE, Reading.LAWFUL, 0), voted(Team.CIRCLE, Reading.SMUGGLING, 1)
    session = played(StepOpened(TRAVEL), *travelled(*TO_THE_PARK, Arrive()), *votes)
    assert [ballot.visit for ballot in session.of(TRAVEL).ballots] == [0, 1]
    session = after(session, CaseMoved(TRAVEL, Undo()), content())
    assert [ballot.visit for ballot in session.of(TRAVEL).ballots] == [0]


def test_a_talk_stop_is_reached_once() -> None:
    assert played(StepOpened(TRAVEL), StopReached(TRAVEL, 1), StopReached(TRAVEL, 0), StopReached(TRAVEL, 1)).of(TRAVEL).stops == (1, 0)


def test_a_river_is_crossed_only_in_the_step_of_that_river() -> None:
    session = played(StepOpened(RIVER))
    assert after(session, CrossingEnded(RIVER, RESULT), content()).of(RIVER).crossing == RESULT
    for name, result in ((ASK, RESULT), (RIVER, replace(RESULT, level=CrossingId("another")))):
        with pytest.raises(LookupError):
            after(session, CrossingEnded(name, result), content())


def test_a_session_that_is_over_goes_on_when_a_step_is_opened() -> None:
    session = played(StepOpened(ASK), SessionEnded())
    assert session.ended
    assert not after(session, StepOpened(ASK), content()).ended
    assert not after(session, StepRepeated(ASK), content()).ended


def test_a_session_begins_only_once() -> None:
    with pytest.raises(ValueError, match="only once"):
        after(begin(BEGUN), BEGUN, content())
    assert replay((StepOpened(ASK),), content()) is None
    assert replay((), content()) is None


@pytest.mark.parametrize(
    "event",
    [
        StepOpened(StepId("gone")),
        StepRepeated(StepId("gone")),
        ExerciseMoved(ASK, Take(OptionId("gone"))),
        ExerciseMoved(TRAVEL, Show()),
        CaseMoved(TRAVEL, Choose(7)),
        CaseMoved(ASK, Arrive()),
        StopReached(StepId("gone"), 0),
        voted(Team.MOON, Reading.LAWFUL),
    ],
)
def test_what_does_not_fit_any_more_is_passed_over(event: SessionEvent) -> None:
    with pytest.raises((ValueError, LookupError)):
        after(begin(BEGUN), event, content())
    assert played(StepOpened(ASK), event, StepOpened(REST)) == played(StepOpened(ASK), StepOpened(REST))


def test_without_its_exercise_or_case_the_rest_of_a_session_still_stands() -> None:
    events = log(StepOpened(ASK), ExerciseMoved(ASK, Turn()), *travelled(Arrive()), voted(Team.CIRCLE, Reading.LAWFUL))
    session = replay(events, content(exercise=None, tiny=None))
    assert session is not None
    assert session.of(ASK).run is None
    assert session.of(TRAVEL).history is None
    assert session.of(TRAVEL).ballot(0, 1).of(Team.CIRCLE) is Reading.LAWFUL


def test_without_its_workshop_nothing_fits() -> None:
    other = replace(workshop(), id=WorkshopId("other"))
    assert replay(log(StepOpened(ASK)), content(other)) == begin(BEGUN)


def test_a_step_that_was_taken_out_leaves_the_others_as_they_were() -> None:
    shorter = workshop(*(each for each in workshop().steps if each.id != ASK))
    session = replay(log(StepOpened(ASK), StepOpened(TRAVEL), *travelled(*TO_THE_PARK), StepOpened(ASK)), content(shorter))
    assert session is not None
    assert session.at == TRAVEL
    assert session.visited == (TRAVEL,)
    assert session.of(TRAVEL).history is not None


def test_a_replayed_session_is_the_one_that_was_held() -> None:
    events = log(StepOpened(ASK), ExerciseMoved(ASK, Take(YES)), StepOpened(TRAVEL), *travelled(*TO_THE_PARK), SessionEnded())
    session = begin(BEGUN)
    for event in events[1:]:
        session = after(session, event, content())
    assert replay(events, content()) == session
