"""Which case comes next because of how one reads."""

from dataclasses import replace

from game.core.journey.case import CaseId
from game.core.journey.library.card import CaseCard, TwinCard, card_of
from game.core.journey.library.next_case import Habit, habit, next_case
from game.core.journey.library.overall import Result, overall
from game.core.journey.standing import Verdict
from game.core.journey.themes import About
from game.core.law import Ages
from game.core.message import text
from tests.builders import case

TINY = card_of(case("home -> office"))


def a_card(name: str, *about: About, ages: Ages = Ages.FROM_13, minutes: int = 15) -> CaseCard:
    return replace(TINY, id=CaseId(name), about=about, ages=ages, minutes=minutes)


def a_result(verdict: Verdict, name: str = "a", *, turned: bool = True) -> Result:
    return Result(CaseId(name), text("A case"), verdict, 0, 50, turned=turned)


FARM, ROAD, SCHOOL = a_card("farm", About.FARM), a_card("road", About.ROAD), a_card("school", About.SCHOOL)


def test_who_raises_false_alarms_flags_too_easily() -> None:
    assert habit(overall((a_result(Verdict.FALSE_ALARM, turned=False), a_result(Verdict.HIT, "b")))) is Habit.ACCUSES


def test_who_sees_no_turn_misses() -> None:
    assert habit(overall((a_result(Verdict.MISSED), a_result(Verdict.CALM, "b", turned=False)))) is Habit.MISSES


def test_who_is_early_or_late_more_often_than_right_hears_it() -> None:
    assert habit(overall((a_result(Verdict.EARLY),))) is Habit.EARLY
    assert habit(overall((a_result(Verdict.LATE),))) is Habit.LATE
    assert habit(overall((a_result(Verdict.HIT),))) is Habit.STEADY


def test_a_new_case_comes_before_one_that_was_played() -> None:
    assert next_case((FARM, ROAD), {CaseId("farm")}, (a_result(Verdict.HIT, "farm"),)) == ROAD


def test_it_is_of_another_life_than_the_one_that_was_misread() -> None:
    again = a_card("another-farm", About.FARM, minutes=10)
    assert next_case((FARM, again, SCHOOL), {CaseId("farm")}, (a_result(Verdict.FALSE_ALARM, "farm", turned=False),)) == SCHOOL


def test_it_is_for_the_same_age_before_it_is_for_another() -> None:
    older = a_card("older", About.SCHOOL, ages=Ages.ADULT, minutes=5)
    assert next_case((FARM, older, SCHOOL), {CaseId("farm")}, (a_result(Verdict.HIT, "farm"),)) == SCHOOL


def test_when_all_were_played_it_is_the_one_played_longest_ago() -> None:
    results = (a_result(Verdict.HIT, "road"), a_result(Verdict.HIT, "farm"))
    assert next_case((FARM, ROAD), {CaseId("farm"), CaseId("road")}, results) == ROAD


def test_whether_a_case_turns_plays_no_part_in_it() -> None:
    results = (a_result(Verdict.FALSE_ALARM, "farm", turned=False),)
    chosen = {
        next_case(
            (FARM, *(replace(card, twins=(TwinCard(None, turns),)) for card, turns in zip((ROAD, SCHOOL), each, strict=True))),
            {FARM.id},
            results,
        )
        for each in ((True, False), (False, True))
    }
    assert {card.id for card in chosen if card} == {"road"}


def test_without_cases_there_is_no_next_one() -> None:
    assert next_case((), (), ()) is None
