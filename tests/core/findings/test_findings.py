from dataclasses import replace

import pytest

from game.core.exercise.exercise import MORE, STOP, Form, OptionId
from game.core.exercise.run import Count, Show
from game.core.findings.findings import CaseFinding, ExerciseFinding, Findings, StepFinding
from game.core.findings.pool import pool_findings
from game.core.findings.rows import FEW, Row, rows
from game.core.findings.session import Held, findings
from game.core.findings.step_minutes import step_minutes
from game.core.findings.tally import Portion, Tally
from game.core.findings.words import gain_words, learnt, portion_words, quiz_portion, verdicts
from game.core.journey.case import Afterword, Contested
from game.core.journey.library.overall import overall
from game.core.law import Reading
from game.core.message import Text
from game.core.workshop.session_events import CaseBegun, ExerciseMoved, SessionEnded, SessionEvent, StepOpened, StepRepeated
from game.core.workshop.workshop import StepId
from tests.builders import case
from tests.core.workshop.held import DAY, TURNS, begun, content, counted, crossed, hands_in_scene, held, offers, taken, travelled, whole_day

BEFORE, SLIPS = StepId("before"), StepId("slips")


def step(found: Findings, name: str) -> StepFinding:
    return next(each for each in found.steps if each.step == name)


def done(found: Findings, name: str) -> ExerciseFinding:
    what = step(found, name).what
    assert isinstance(what, ExerciseFinding)
    return what


def the_case(found: Findings) -> CaseFinding:
    (one,) = found.cases
    return one


def said(words: Text) -> str:
    """Return words in English."""
    source = words.plural if words.plural and words.count != 1 else words.source
    return source.format_map({name: said(value) if isinstance(value, Text) else value for name, value in words.values})


def verdict(found: Findings) -> dict[str, int]:
    return {name: count for name, _, count in verdicts(the_case(found))}


# ---- people and steps


def test_of_the_people_only_their_number_is_known() -> None:
    found = held(people=19)
    assert (found.people, found.days, found.sessions) == ((19,), (DAY,), 1)


def test_a_step_is_done_begun_or_passed_over() -> None:
    found = held(*counted("ask", "8 4"), StepOpened(BEFORE), *counted("said", "5 7"))
    assert (step(found, "ask").done.count, step(found, "said").begun, step(found, "before").done.count) == (1, 1, 0)
    assert step(found, "river").done == Portion(0, 1)


def test_a_step_that_is_begun_anew_by_mistake_keeps_what_was_found() -> None:
    found = held(*counted("ask", "8 4"), StepRepeated(StepId("ask")), SessionEnded())
    assert step(found, "ask").repeated == 1
    assert found.polls[0].questions[0].first.of("yes") == 8


def test_a_step_that_is_done_anew_counts_as_it_was_done_last() -> None:
    found = held(*counted("ask", "8 4"), StepRepeated(StepId("ask")), *counted("ask", "2 10"))
    assert found.polls[0].questions[0].first.of("yes") == 2


def test_minutes_are_those_in_the_room_and_not_a_night_between() -> None:
    ask, said_ = StepId("ask"), StepId("said")
    events: list[tuple[float, SessionEvent]] = [
        (0, begun()),
        (60, StepOpened(ask)),
        (660, StepOpened(said_)),
        (900, ExerciseMoved(said_, Count(OptionId("true"), 3))),
        (60_000, StepOpened(said_)),
        (60_120, SessionEnded()),
    ]
    assert step_minutes(events) == {ask: 10, said_: 6}


def test_what_is_no_longer_there_has_no_findings() -> None:
    gone = replace(content(), workshop=lambda _: None)
    assert findings(Held(DAY, (begun(),)), gone) is None
    assert findings(Held(DAY, ()), content()) is None


# ---- what was learnt


def test_seven_of_twelve_improved() -> None:
    found = held(*counted("slips", "7 3 2"))
    assert said(learnt(found)) == "7 of 12 people had more right after than before."


def test_fewer_than_five_are_not_told_apart() -> None:
    found = held(*counted("slips", "3 1 0"), people=4)
    assert found.gain is not None
    assert found.gain.first.of(MORE) is None
    assert said(gain_words(found.gain)) == "Fewer than five answered who has more right than before, so it is not told."
    assert "3" not in said(learnt(found))


@pytest.mark.parametrize(("hands", "told"), [(4, None), (5, 5)])
def test_answers_of_people_about_themselves_are_told_from_five_on(hands: int, told: int | None) -> None:
    tally = Tally((("yes", hands),))
    assert (tally.of("yes"), tally.told) == (told, told is not None)


def test_of_few_answers_about_oneself_the_table_has_no_figure() -> None:
    few = [row for row in rows(held(*counted("slips", "3 1 0"))) if row.item == "slips"]
    assert few == [Row("slips", "slips", 1, FEW, None)]
    many = [row.count for row in rows(held(*counted("slips", "3 2 0"))) if row.item == "slips"]
    assert many == [3, 2, 0]


def test_before_and_after_are_summed_over_all_stories() -> None:
    found = held(*whole_day())
    assert quiz_portion(found, Form.BEFORE) == Portion(4 + 3 + 4, 36)
    assert quiz_portion(found, Form.AFTER) == Portion(9 + 9 + 10, 36)


def test_without_slips_hands_before_and_after_say_what_was_learnt() -> None:
    found = held(*(event for event in whole_day() if getattr(event, "step", "") != SLIPS))
    assert said(learnt(found)) == "Before, 11 of 36 answers by hand were right; after, 28 of 36."


def test_without_any_hands_the_journeys_say_it() -> None:
    assert said(learnt(held(*travelled("s s t t", "s s s s"), count=2))) == "It turned. Of 2 teams 1 had raised the flag by the end."
    assert said(learnt(held())) == "Too little was counted to say what was learnt in a number."


def test_shares_are_told_from_five_hands_on() -> None:
    assert said(portion_words(Portion(3, 4))) == "3 of 4"
    assert said(portion_words(Portion(4, 5))) == "4 of 5 (80 %)"
    assert said(portion_words(Portion(0, 0))) == "not counted"


# ---- exercises


def test_hands_for_the_right_answer_are_counted_before_and_after_talking() -> None:
    first, second = done(held(*counted("said", "5 7, 9 3", "2 10, 11 1")), "said").items
    assert (first.first, first.second) == (Portion(7, 12), Portion(10, 12))
    assert (second.first, second.second) == (Portion(9, 12), Portion(11, 12))


def test_a_card_lies_right_at_once_or_not() -> None:
    one, two, three = done(held(*taken("cards", "push, both, both")), "cards").items
    assert (one.room, two.room, three.room) == (Portion(1, 1), Portion(0, 1), Portion(1, 1))


def test_a_card_in_one_of_its_two_bins_lies_not_wholly_right() -> None:
    assert done(held(*taken("cards", "push, push")), "cards").items[1].room == Portion(0, 1)


def test_of_an_offer_found_lines_false_marks_and_the_verdict_are_told() -> None:
    bad, good = done(held(*offers()), "offers").items
    assert (bad.lines, bad.false_marks, bad.first) == (Portion(1, 2), 1, Portion(9, 12))
    assert (good.lines, good.false_marks, good.room) == (Portion(1, 1), 0, Portion(1, 1))


def test_an_offer_that_nobody_looked_at_misses_nothing() -> None:
    found = held(*offers()[:6])
    assert done(found, "offers").lines == Portion(1, 2)


def test_an_offer_that_was_shown_without_marking_misses_nothing() -> None:
    shown = taken("offers", ",")
    moves = (ExerciseMoved(StepId("offers"), Count(STOP, 9)), ExerciseMoved(StepId("offers"), Show()))
    only_hands: tuple[SessionEvent, ...] = (StepOpened(StepId("offers")), *moves)
    for events in (shown, only_hands, taken("offers", "stop")):
        found = held(*events)
        assert done(found, "offers").lines == Portion()
        assert not [row for row in rows(found) if row.option in ("lines-found", "false-marks")]


def test_a_river_has_its_points_moves_and_breaks() -> None:
    (result,) = held(*crossed(72)).crossings[0].results
    assert (result.points, result.moves, result.broken) == (72, 12, 1)


# ---- cases


def test_each_team_is_judged_and_none_is_ranked() -> None:
    found = held(*travelled("s s t t", "s t t t", "s s s t", "s s s s"), count=4)
    assert verdict(found) == {"hit": 1, "early": 1, "late": 1, "missed": 1}
    assert not any("circle" in row.option or "circle" in row.item for row in rows(found))


def test_where_it_never_turned_calm_is_right() -> None:
    calm = case("home[s] -> lorry[d] | bus -> farm[l] -> shelter")
    found = held(*travelled("s s s s", "s t t t", tiny=calm), count=2, tiny=calm)
    assert verdict(found) == {"false-alarm": 1, "calm": 1}


def test_a_team_that_says_nothing_is_no_team_that_missed_it() -> None:
    assert verdict(held(*travelled("s s t t", "- - - -"), count=2)) == {"hit": 1, "late": 0, "early": 0, "missed": 0, "silent": 1}


def test_a_vote_on_an_ending_is_in_no_figure() -> None:
    found = held(*travelled("s s t t l", "s s s s t"), count=2)
    assert {name: count for name, count in verdict(found).items() if count} == {"hit": 1, "missed": 1}
    assert [scene.number for scene in the_case(found).scenes] == [1, 2, 3, 4]
    assert sum(cast.votes for cast in found.casts) == 8


def test_a_flag_that_nobody_was_asked_for_is_not_missed() -> None:
    found = held(*travelled("s s - -", "s t - -"), count=2)
    assert verdict(found) == {"hit": 0, "late": 0, "early": 1, "missed": 0}


def test_where_nobody_was_asked_nobody_was_silent() -> None:
    for events in (travelled("- - - -", "- - - -"), travelled("s s t t", "- - - -")[:-3], travelled("- - - -")[:4]):
        assert the_case(held(*events, count=2)).silent == 0


def test_a_step_that_was_begun_and_left_has_its_minutes() -> None:
    half = counted("said", "5 7")
    events = (begun(), StepOpened(BEFORE), *half, StepOpened(StepId("river")), SessionEnded())
    times = (0.0, 0.0, 0.0, *(300.0 for _ in half[1:]), 600.0, 720.0)
    found = findings(Held(DAY, events, times), content())
    assert found is not None
    assert (step(found, "said").begun, step(found, "said").minutes) == (1, (10,))


def test_a_journey_that_was_not_ended_is_not_judged() -> None:
    found = the_case(held(*travelled("s s t t", "s s s s")[:-3], count=2))
    assert (found.results, found.ended) == ((), Portion(0, 1))


def test_flags_are_counted_scene_by_scene_before_and_after_talking() -> None:
    scenes = the_case(held(*travelled("s s t t", "s s s/t t"), count=2)).scenes
    assert [(each.number, each.first, each.second) for each in scenes][2] == (3, Portion(1, 2), Portion(1, 1))
    assert [each.turned for each in scenes] == [0, 0, 1, 1]


def test_without_teams_hands_are_counted_in_scenes_and_the_room_is_judged() -> None:
    travel = travelled()
    at = next(number for number, event in enumerate(travel) if "Respond" in repr(event))
    found = held(*travel[:at], *hands_in_scene(2, t=7, s=3), *hands_in_scene(2, 2, t=9, s=1), *travel[at:])
    (scene,) = the_case(found).scenes
    assert (scene.first, scene.second) == (Portion(7, 10), Portion(9, 10))
    assert (the_case(found).by_teams, verdict(found)["hit"]) == (False, 1)


@pytest.mark.parametrize(("way", "taken_"), [(0, [1, 0]), (1, [0, 1])])
def test_a_fork_tells_which_way_was_taken(way: int, taken_: list[int]) -> None:
    (fork,) = the_case(held(*travelled(way=way))).forks
    assert ([count for _, count in fork.options], fork.number, fork.scene) == (taken_, 1, "home")


# ---- what was mixed up


def test_what_was_said_most_where_something_else_was_right_comes_first() -> None:
    found = held(*counted("before", "0 0 4 0 0 8 0, 12 0 0 0 0 0 0"))
    most = found.confusions[0]
    assert (most.said, most.right, most.votes, most.of) == (Reading.TRAFFICKING, Reading.SMUGGLING, 8, 12)


def test_who_cannot_tell_yet_mixes_nothing_up() -> None:
    assert held(*counted("before", "0 0 4 0 0 0 8")).confusions == ()


def test_what_fewer_than_five_mixed_up_is_not_told() -> None:
    assert held(*counted("before", "0 0 2 0 0 2 0")).confusions == ()
    assert held(*counted("before", "0 0 2 0 0 3 0")).confusions != ()


def test_a_disputed_reading_that_counts_fully_is_not_mixed_up() -> None:
    disputed = replace(TURNS, afterword=Afterword(contested=(Contested(Reading.LAWFUL, full=True, why=Text("Courts differ.")),)))
    votes = ("l s t t",) * 6
    assert Reading.LAWFUL in {each.said for each in held(*travelled(*votes), count=6).confusions}
    assert Reading.LAWFUL not in {each.said for each in held(*travelled(*votes, tiny=disputed), count=6, tiny=disputed).confusions}


# ---- several sessions


def test_sessions_are_counted_together() -> None:
    both = pool_findings((held(*whole_day(), count=4), held(*whole_day(), people=9, count=4)))
    assert (both.people, both.sessions) == ((12, 9), 2)
    assert quiz_portion(both, Form.AFTER) == Portion(56, 72)
    assert said(learnt(both)) == "14 of 24 people had more right after than before."
    assert step(both, "river").done == Portion(2, 2)
    assert verdict(both) == {"hit": 2, "early": 2, "late": 2, "missed": 2}
    assert the_case(both).forks[0].options[0][1] == 2


def test_small_groups_may_be_told_together() -> None:
    small = held(*counted("slips", "2 1 0"), people=3)
    assert said(learnt(pool_findings((small, small)))) == "4 of 6 people had more right after than before."


def test_nothing_cannot_be_counted_together() -> None:
    with pytest.raises(LookupError):
        pool_findings(())


def test_sensitivity_needs_eight_readings_of_both_kinds() -> None:
    calm = case("home[s] -> lorry[d] | bus -> farm[l] -> shelter")
    votes = ("s s t t",) * 4
    turned, never = held(*travelled(*votes), count=4), held(*travelled(*votes, tiny=calm), count=4, tiny=calm)
    results = tuple(result for found in (turned, never) for result in the_case(found).results)
    assert overall(results).sensitivity is not None
    assert overall(results[:7]).sensitivity is None


def in_old_words(*events: SessionEvent) -> tuple[SessionEvent, ...]:
    """Return what version 0.1.0 would have written down: nothing said that a case was begun."""
    return tuple(event for event in events if not isinstance(event, CaseBegun))


def test_a_case_that_was_played_in_version_0_1_0_is_marked_and_counted_as_it_was() -> None:
    now, then = held(*travelled("s s t t", "s t t t"), count=2), held(*in_old_words(*travelled("s s t t", "s t t t")), count=2)
    assert (the_case(now).old, the_case(then).old) == (False, True)
    assert replace(the_case(then), old=False) == the_case(now)
    assert Row("travel", TURNS.id, 0, "rules-of-0.1.0", 1) in rows(then)
    assert "rules-of-0.1.0" not in {row.option for row in rows(now)}


def test_a_case_in_the_words_of_version_0_1_0_is_not_added_to_the_one_of_today() -> None:
    now, then = held(*travelled("s s t t"), count=1), held(*in_old_words(*travelled("s s t t")), count=1)
    both = pool_findings((then, now, now))
    assert [(case.old, len(case.results)) for case in both.cases] == [(True, 1), (False, 2)]
