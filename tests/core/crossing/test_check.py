from dataclasses import replace

from game.core.crossing.check import check_crossing
from game.core.crossing.level import Level
from game.core.crossing.problem_codes import CODES
from game.core.message import Text, Value
from tests.core.crossing.rivers import river


def codes(level: Level) -> list[str]:
    return [problem.code for problem in check_crossing(level)[0]]


def said(words: Value) -> str:
    if isinstance(words, Text):
        return words.source.format(**{key: said(value) for key, value in words.values})
    return str(words)


def told(level: Level) -> str:
    return said(check_crossing(level)[0][0].words)


def test_a_level_with_its_true_par_has_no_problem() -> None:
    assert codes(replace(river("aba"), par=15)) == []


def test_a_wrong_par_is_told_with_the_right_one() -> None:
    assert told(river()) == "par says 10, but the fewest moves across are 15. Write par: 15."


def test_too_few_stones_are_told_with_how_far_one_gets() -> None:
    level = river("*****", stones=3)
    assert codes(level) == ["X101"]
    assert told(level) == (
        "Nobody can bring this crossing to its end. With the line-up a, b, c the keepers do 3 of 5 tasks, and then the last of them "
        "gets as far as p1.\n3 keepers need 4 stones on a long river."
    )


def test_a_call_from_too_far_away_is_told_with_the_task_that_waits() -> None:
    # a calls from the last place, and there are not enough stones for a way from the red bank to there.
    level = river("****c", keepers="ab", stones=4, missing="ca5")
    assert codes(level) == ["X101"]
    assert told(level).endswith('See who has the mandate for "p5", and who calls whom from where.')


def test_a_line_up_that_does_not_matter_is_a_warning() -> None:
    level = replace(river(chosen=True), par=15)
    problems, survey = check_crossing(level)
    assert [(problem.code, problem.warning) for problem in problems] == [("X104", True)]
    assert (survey.line_ups, survey.par, survey.worst) == (6, 15, 15)


def test_who_can_do_every_task_alone_is_a_warning() -> None:
    for able in (river(), river("aaa"), river("a*a")):
        assert [problem.code for problem in check_crossing(able)[0] if problem.warning] == ["X105"]
    assert not [problem for problem in check_crossing(river("aba"))[0] if problem.warning]


def test_the_survey_counts_what_is_there() -> None:
    _, survey = check_crossing(river("bab", lantern="a", chosen=True))
    assert (survey.places, survey.keepers, survey.stones, survey.line_ups) == (3, 3, 3, 6)
    assert survey.par is not None
    assert survey.worst is not None
    assert survey.par < survey.worst


def test_a_level_with_too_many_positions_cannot_be_proved() -> None:
    for level in (river(), river(chosen=True)):
        problems, _ = check_crossing(level, most=50)
        assert [problem.code for problem in problems] == ["X103"]


def test_every_code_is_told_of_some_level() -> None:
    levels = [river(), river("*****", stones=3), replace(river(chosen=True), par=15)]
    told_of = {code for level in levels for code in codes(level)} | {problem.code for problem in check_crossing(river(), most=10)[0]}
    assert told_of == set(CODES)
