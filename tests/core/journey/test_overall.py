from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.journey.case import CaseId
from game.core.journey.journey import Terms
from game.core.journey.library.overall import ENOUGH, Result, latest, overall, result
from game.core.journey.moves import PinReading
from game.core.journey.pins import Sureness
from game.core.journey.scoring import RULES
from game.core.journey.standing import Verdict
from game.core.law import Reading
from game.core.message import Text
from tests.builders import case, flag, travel


def one(verdict: Verdict, *, turned: bool, delay: int | None = None, sureness: Sureness | None = None) -> Result:
    return Result(CaseId("tiny"), Text("Tiny"), verdict, delay, 50, turned, sureness)


HIT = one(Verdict.HIT, turned=True, delay=0)
LATE = one(Verdict.LATE, turned=True, delay=3)
EARLY = one(Verdict.EARLY, turned=True, delay=-1)
MISSED = one(Verdict.MISSED, turned=True)
LET_GO = one(Verdict.TAKEN_BACK, turned=True, delay=0)
ALARM = one(Verdict.FALSE_ALARM, turned=False)
CALM = one(Verdict.CALM, turned=False)
IN_TIME = one(Verdict.ASKED_IN_TIME, turned=False)
CORRECTED = one(Verdict.TAKEN_BACK, turned=False)


def test_a_finished_journey_leaves_a_result() -> None:
    tiny = case("home[a] -> park[mp] -> shelter")
    sure = PinReading(Reading.TRAFFICKING, flag("a:home-a m:home-a p:home-a").evidence, Sureness.SURE)
    left = result(tiny, travel(tiny, {"shelter": sure}))
    assert (left.verdict, left.delay, left.turned, left.sureness, left.right) == (Verdict.LATE, 1, True, Sureness.SURE, True)


def test_a_result_says_which_twin_was_played_where_it_ended_and_by_which_rules() -> None:
    tiny = case("home[a] -> park[mp] -> shelter")
    left = result(tiny, travel(tiny))
    assert (left.twin, left.ending, left.practice, left.rules) == (None, "shelter", False, RULES)
    assert result(tiny, travel(tiny, terms=Terms(practice=True))).practice


def test_of_results_of_version_0_1_0_nobody_knows_the_rules_and_they_keep_their_points() -> None:
    assert (HIT.rules, HIT.total) == (None, 50)


def test_the_sureness_of_the_flag_that_stands_is_kept_and_not_that_of_the_present() -> None:
    tiny = case("home[amp] -> park[?] -> shelter")
    sure = PinReading(Reading.TRAFFICKING, flag("a:home-a m:home-a p:home-a").evidence, Sureness.SURE)
    journey = travel(tiny, {"home": sure, "park": PinReading(Reading.LAWFUL, (), Sureness.GUESS)})
    assert result(tiny, journey).sureness is Sureness.SURE


def test_over_all_cases_the_latest_play_of_each_counts() -> None:
    other = replace(HIT, case=CaseId("other"))
    assert latest((HIT, other, ALARM)) == (other, ALARM)
    assert overall(latest((HIT, ALARM))).false_alarms == 1
    assert overall(latest((HIT, ALARM))).hits == 0


def test_practice_counts_nowhere() -> None:
    practice = replace(HIT, practice=True)
    assert latest((CALM, practice)) == (CALM,)
    assert overall((practice, CALM)) == overall((CALM,))


def test_a_flag_raised_in_time_is_no_false_alarm() -> None:
    assert IN_TIME.right
    assert (overall((IN_TIME,)).calm, overall((IN_TIME,)).false_alarms) == (1, 0)


def test_verdicts_are_counted() -> None:
    whole = overall((HIT, HIT, LATE, EARLY, MISSED, LET_GO, ALARM, CALM, CORRECTED))
    assert (whole.hits, whole.early, whole.late, whole.missed) == (2, 1, 1, 2)
    assert (whole.false_alarms, whole.calm) == (1, 2)


def test_the_median_delay_leaves_out_what_was_let_go() -> None:
    assert overall((HIT, LATE, EARLY, LET_GO)).median_delay == 0
    assert overall((HIT, LATE)).median_delay == 1.5
    assert overall((MISSED, CALM)).median_delay is None


@pytest.mark.parametrize(
    ("results", "words"),
    [
        ((HIT, HIT, ALARM), "You notice a lot, and you also accuse a lot."),
        ((HIT, HIT, CALM), "You notice a lot, and you seldom accuse without reason."),
        ((HIT, MISSED, ALARM), "You miss some of what happens, and you accuse where there is no reason to."),
        ((HIT, MISSED, CALM), "You seldom accuse without reason, but you miss some of what happens."),
        ((HIT, HIT), "You notice a lot. Whether you also accuse without reason shows only in a case that never turns."),
        ((HIT, MISSED), "You miss some of what happens. Whether you also accuse without reason shows only in a case that never turns."),
        ((ALARM,), "You accuse where there is no reason to. Whether you notice a lot shows only in a case that turns."),
        ((CALM,), "You seldom accuse without reason. Whether you notice a lot shows only in a case that turns."),
        ((), "There is nothing to say yet."),
    ],
)
def test_plain_words_say_it(results: tuple[Result, ...], words: str) -> None:
    assert overall(results).words.source == words


def test_sensitivity_is_shown_from_eight_cases_on() -> None:
    assert overall((HIT, CALM) * 3).sensitivity is None
    assert overall((HIT,) * ENOUGH).sensitivity is None
    shown = overall((HIT,) * 4 + (CALM,) * 4).sensitivity
    assert shown == pytest.approx(2 * 1.281552, abs=1e-5)


def test_who_guesses_has_no_sensitivity() -> None:
    assert overall((HIT, MISSED, CALM, ALARM) * 2).sensitivity == pytest.approx(0)


def test_sureness_stands_beside_being_right() -> None:
    sure = one(Verdict.MISSED, turned=True, sureness=Sureness.SURE)
    also = one(Verdict.CALM, turned=False, sureness=Sureness.SURE)
    (told,) = overall((sure, also, HIT)).confidence
    assert (told.sureness, told.right, told.all) == (Sureness.SURE, 1, 2)


@given(st.lists(st.sampled_from([HIT, LATE, EARLY, MISSED, LET_GO, ALARM, CALM, CORRECTED, IN_TIME])))
def test_every_result_is_counted_once(results: list[Result]) -> None:
    whole = overall(tuple(results))
    counted = whole.hits + whole.early + whole.late + whole.missed + whole.false_alarms + whole.calm
    assert counted == len(results)
