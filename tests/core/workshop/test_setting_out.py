"""A room sets out in one twin of a case: chosen or drawn, the same for everybody, and kept in its log."""

from dataclasses import replace

import pytest

from game.core.journey.case import Case, Twin
from game.core.journey.held import InTwin, TwinId
from game.core.journey.journey import Terms
from game.core.journey.moves import Choose, PinReading
from game.core.law import Ages, Reading
from game.core.message import Text
from game.core.workshop.content import Content
from game.core.workshop.replaying import replay
from game.core.workshop.session import Session, after, begins_anew
from game.core.workshop.session_events import CaseBegun, CaseMoved, SessionEvent, StepRepeated, TwinChosen, Voted
from game.core.workshop.setting_out import THE_LINE, readings_level, set_out, terms_of
from game.core.workshop.team import Team
from game.core.workshop.workshop import DoExercise, StepId, WorkshopStep
from tests.builders import with_scene
from tests.core.workshop.rooms import ASK, BEGUN, TINY, TRAVEL, content, log

HOLDS, TURNS = TwinId("it-holds"), TwinId("it-turns")


def with_twins(case: Case) -> Case:
    """Return a case in which one fact stands in one of its twins only."""
    scene = case.scenes[case.start]
    fact = replace(scene.facts[0], needs=(InTwin((TURNS,)),))
    there = with_scene(case, scene.id, facts=(fact, *scene.facts[1:]))
    return replace(there, twins=(Twin(HOLDS, (), Text("It holds.")), Twin(TURNS, case.turns_at, Text("It turns."))))


TWO = with_twins(TINY)
LEAVE = (CaseMoved(TRAVEL, Choose(0)), CaseMoved(TRAVEL, PinReading(Reading.SMUGGLING)))


def played(*events: SessionEvent, there: Content | None = None) -> Session:
    session = replay(log(*events), there or content(tiny=TWO))
    assert session is not None
    return session


@pytest.mark.parametrize(("number", "twin"), [(0, HOLDS), (1, TURNS), (6, HOLDS), (7, TURNS)])
def test_without_a_choice_the_number_that_was_drawn_settles_the_twin(number: int, twin: TwinId) -> None:
    assert set_out(TRAVEL, TWO, number, None) == CaseBegun(TRAVEL, number, twin)


@pytest.mark.parametrize("number", [0, 1, 6, 7])
@pytest.mark.parametrize("twin", [HOLDS, TURNS])
def test_the_trainers_choice_counts_whatever_was_drawn(number: int, twin: TwinId) -> None:
    begun = set_out(TRAVEL, TWO, number, twin)
    assert begun.twin == twin
    assert set_out(TRAVEL, TWO, begun.number, None) == begun


def test_a_choice_that_the_file_does_not_have_any_more_is_drawn() -> None:
    assert set_out(TRAVEL, TWO, 3, TwinId("gone")) == CaseBegun(TRAVEL, 3, TURNS)
    assert set_out(TRAVEL, TINY, 3, TURNS) == CaseBegun(TRAVEL, 3, None)


@pytest.mark.parametrize("twin", [HOLDS, TURNS])
def test_the_room_plays_that_twin_at_the_level_of_its_session(twin: TwinId) -> None:
    begun = set_out(TRAVEL, TWO, 4, twin)
    now = played(begun, *LEAVE).of(TRAVEL)
    assert now.history is not None
    assert now.history.now.terms == Terms(begun.number, BEGUN.level)
    drawn = content(tiny=TWO).played(TWO.id, now.begun)
    assert drawn is not None
    assert drawn.twin == twin
    assert len(drawn.scenes[TWO.start].facts) == len(TINY.scenes[TINY.start].facts) - (twin == HOLDS)


def test_a_choice_stays_until_the_case_begins_and_does_not_count_again() -> None:
    chosen = played(TwinChosen(TRAVEL, TURNS), StepRepeated(TRAVEL))
    assert chosen.chosen == ((TRAVEL, TURNS),)
    assert played(TwinChosen(TRAVEL, TURNS), TwinChosen(TRAVEL, None)).chosen == ()
    assert played(TwinChosen(TRAVEL, TURNS), CaseBegun(TRAVEL, 1, TURNS)).chosen == ()


def test_a_later_play_may_take_the_other_twin_and_the_first_one_is_kept() -> None:
    session = played(CaseBegun(TRAVEL, 0, HOLDS), *LEAVE, StepRepeated(TRAVEL), CaseBegun(TRAVEL, 1, TURNS))
    assert session.of(TRAVEL).begun == CaseBegun(TRAVEL, 1, TURNS)
    assert [each.begun for each in session.earlier] == [CaseBegun(TRAVEL, 0, HOLDS)]


def test_only_a_case_has_twins() -> None:
    with pytest.raises(LookupError):
        after(played(), TwinChosen(ASK, TURNS), content(tiny=TWO))


def test_where_the_twin_has_gone_from_the_file_the_case_begins_anew() -> None:
    session = played(CaseBegun(TRAVEL, 1, TURNS), *LEAVE)
    assert not begins_anew(session, TRAVEL, TWO.id, content(tiny=TWO))
    assert begins_anew(session, TRAVEL, TWO.id, content(tiny=TINY))
    assert played(CaseBegun(TRAVEL, 1, TURNS), *LEAVE, there=content()).of(TRAVEL).history is None


def test_a_journey_of_version_0_1_0_is_read_in_its_words_and_begins_anew_in_those_of_today() -> None:
    there = replace(content(tiny=TWO), old_case={TINY.id: TINY}.get)
    vote = Voted(TRAVEL, 0, 1, Team.STAR, Reading.TRAFFICKING)
    session = played(*LEAVE, vote, there=there)
    old = session.of(TRAVEL)
    assert old.old
    assert old.history is not None
    assert old.history.now.terms == Terms(level=TINY.ages)
    assert begins_anew(session, TRAVEL, TWO.id, there)
    assert not begins_anew(session, TRAVEL, TWO.id, content(tiny=TINY))
    again = after(session, CaseBegun(TRAVEL, 0, HOLDS), there)
    assert again.earlier == (old,)
    assert not again.of(TRAVEL).old
    assert not begins_anew(again, TRAVEL, TWO.id, there)


def test_readings_are_those_of_the_sessions_level_whatever_the_case_is_for() -> None:
    session = played(set_out(TRAVEL, TWO, 0, None), *LEAVE)
    adults = replay((replace(BEGUN, level=Ages.ADULT), set_out(TRAVEL, TWO, 0, None), *LEAVE), content(tiny=TWO))
    assert adults is not None
    levels = [each.of(TRAVEL).history.now.terms.level for each in (session, adults)]  # type: ignore[union-attr]
    assert levels == [Ages.FROM_13, Ages.ADULT]


def test_a_room_has_four_readings_until_the_line_was_done() -> None:
    line = WorkshopStep(StepId("line"), Text("The line"), 30, DoExercise(THE_LINE))
    assert readings_level((line,), (), Ages.ADULT) is Ages.FROM_13
    assert readings_level((line,), (StepId("line"),), Ages.ADULT) is Ages.ADULT
    assert readings_level((), (), Ages.ADULT) is Ages.ADULT


def test_a_journey_that_was_begun_with_four_readings_keeps_them() -> None:
    begun = set_out(TRAVEL, TWO, 3, None, Ages.FROM_13)
    assert terms_of(begun, Ages.ADULT, TWO).level is Ages.FROM_13
    assert terms_of(replace(begun, level=None), Ages.ADULT, TWO).level is Ages.ADULT
