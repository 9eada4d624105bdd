import pytest

from game.core.exercise.check import check_exercise
from game.core.exercise.exercise import FALSE, TRUE, Alarm, Exercise, Form, ItemId, Vignette
from game.core.exercise.fit import fit
from game.core.exercise.pair import check_pair
from game.core.exercise.run import Hands, Run
from game.core.law import Ages
from game.core.law_elements import Element
from game.core.message import Text
from game.core.talk import TalkStop
from tests.core.exercise.drills import (
    EVERY,
    SMUGGLED,
    TRAFFICKED,
    card,
    document,
    exercise,
    myths,
    poll,
    quiz,
    sort,
    spot,
    statement,
    vignette,
)
from tests.core.exercise.test_run import LEVEL, ONE, PULL, PUSH, TWO

LONG = " ".join(["word"] * 80)


def codes(tiny: Exercise) -> list[str]:
    return [problem.code for problem in check_exercise(tiny)]


@pytest.mark.parametrize("tiny", EVERY)
def test_a_good_exercise_has_nothing_to_mend(tiny: Exercise) -> None:
    assert codes(tiny) == []


def test_a_stop_comes_after_something_that_is_asked_or_at_the_end() -> None:
    stops = (TalkStop(Text("Why?"), after="one"), TalkStop(Text("What now?")), TalkStop(Text("Who?"), after="nine"))
    assert [problem.at for problem in check_exercise(poll(stops=stops))] == [("stops", 2, "after")]


def test_a_stop_can_come_after_what_only_older_ones_are_asked() -> None:
    tiny = myths(statement("one"), statement("two", true=True, ages=Ages.ADULT), stops=(TalkStop(Text("Why?"), after="two"),))
    assert codes(tiny) == []


def test_something_is_asked_of_the_youngest() -> None:
    assert codes(sort(card("one", "push pull both", ages=Ages.FROM_16))) == ["E109"]
    assert codes(sort(card("one", "push pull both", ages=Ages.FROM_16), ages=Ages.FROM_16)) == []


def test_an_empty_bin_is_warned_of() -> None:
    problems = check_exercise(sort(card("one", "push", traps="pull"), bins="push pull"))
    assert [(problem.code, problem.warning) for problem in problems] == [("E102", True)]


@pytest.mark.parametrize(("alarm", "told"), [(Alarm.SOFT, []), (Alarm.STRONG, ["E103"]), (Alarm.STOP, ["E103"]), (None, [])])
def test_a_genuine_document_has_soft_signs_at_most(alarm: Alarm | None, told: list[str]) -> None:
    assert codes(spot(document("one", alarm, None, genuine=True), document("two", Alarm.STOP))) == told


@pytest.mark.parametrize(("alarm", "told"), [(Alarm.SOFT, ["E104"]), (Alarm.STRONG, []), (Alarm.STOP, []), (None, ["E104"])])
def test_a_document_that_is_not_genuine_has_more_than_soft_signs(alarm: Alarm | None, told: list[str]) -> None:
    assert codes(spot(document("one", alarm, Alarm.SOFT), document("two", genuine=True))) == told


@pytest.mark.parametrize(
    ("story", "told"),
    [
        (vignette("one", Element.RECEIPT, Element.THREAT), ["E105"]),
        (vignette("one", Element.RECEIPT, Element.SEXUAL_EXPLOITATION), ["E105"]),
        (vignette("one", Element.RECEIPT, Element.SERVITUDE), []),
        (vignette("one", Element.CROSSING), ["E105"]),
        (vignette("one", Element.RECEIPT, Element.SERVITUDE, child=True), []),
        (vignette("one", Element.RECEIPT, Element.THREAT, Element.VIOLENCE), []),
        (vignette("one", Element.RECEIPT, Element.THREAT, open=True), []),
        (vignette("one", Element.TRANSPORTATION), []),
        (vignette("one", *TRAFFICKED, open=True), ["E112"]),
    ],
)
def test_where_no_offence_is_whole_the_author_says_that_this_is_meant(story: Vignette, told: list[str]) -> None:
    assert codes(quiz(story, vignette("two"), vignette("three", *SMUGGLED))) == told


def test_a_story_with_two_right_readings_is_told_once() -> None:
    two = vignette("one", *SMUGGLED, Element.CRIME_FRAUD)
    assert codes(quiz(two, vignette("two"), vignette("three", Element.HOURS))) == ["E113"]


def test_where_everything_has_the_same_answer_nobody_looks() -> None:
    assert codes(myths(statement("one"), statement("two"))) == ["E110"]
    assert codes(spot(document("one", Alarm.STOP), document("two", Alarm.SOFT, Alarm.STOP))) == ["E110"]
    assert codes(myths(statement("one"))) == []


@pytest.mark.parametrize(
    ("tiny", "at"),
    [
        (exercise(EVERY[0].task, stops=(TalkStop(Text("Why?"), prompts=(Text("One"), Text(LONG))),)), ("stops", 0, "prompts", 1)),
        (myths(statement("one"), statement(LONG, true=True)), ("statements", 1, "says")),
        (sort(card(LONG, "push pull both")), ("cards", 0, "says")),
    ],
)
def test_long_texts_are_warned_of_where_they_stand(tiny: Exercise, at: tuple[str | int, ...]) -> None:
    assert [(problem.code, problem.at, problem.warning) for problem in check_exercise(tiny)] == [("E111", at, True)]


# ---- two parallel quizzes

BEFORE = quiz(form=Form.BEFORE, pair="tiny")


def after_with(*vignettes: Vignette, pair: str = "tiny", form: Form = Form.AFTER) -> Exercise:
    return quiz(*vignettes, form=form, pair=pair)


def told_of(exercise_: Exercise, other: Exercise | None) -> list[str]:
    return [problem.code for problem in check_pair(exercise_, other)]


def test_two_equal_quizzes_are_a_pair() -> None:
    assert told_of(BEFORE, after_with()) == []
    assert told_of(after_with(), BEFORE) == []


def test_what_is_no_quiz_or_stands_alone_has_no_pair() -> None:
    assert told_of(quiz(), None) == told_of(poll(), None) == []


def test_a_pair_has_to_be_there() -> None:
    assert told_of(BEFORE, None) == ["E106"]


@pytest.mark.parametrize("other", [poll(), quiz(), BEFORE, after_with(pair="another")])
def test_a_pair_names_each_other_and_one_is_before_the_other_after(other: Exercise) -> None:
    assert told_of(BEFORE, other) == ["E107"]


def test_a_pair_has_as_many_of_each_reading() -> None:
    other = after_with(vignette("one", *SMUGGLED), vignette("two"), vignette("three", *SMUGGLED))
    assert told_of(BEFORE, other) == ["E108"]


def test_a_pair_is_as_difficult() -> None:
    other = after_with(vignette("one", *SMUGGLED, difficulty=2), vignette("two"), vignette("three", *TRAFFICKED))
    assert told_of(BEFORE, other) == ["E108"]


def test_a_pair_is_equal_at_each_level() -> None:
    story = vignette("three", *TRAFFICKED, ages=Ages.FROM_16)
    assert told_of(BEFORE, after_with(vignette("one", *SMUGGLED), vignette("two"), story)) == ["E108"]


# ---- a run in a changed exercise


def fitted(tiny: Exercise, run: Run, where: str | None) -> Run:
    return fit(tiny, run, None if where is None else ItemId(where))


def test_a_run_fits_its_own_exercise() -> None:
    run = Run(sort().id, LEVEL, 1, ((ONE, (PUSH, PULL)),), (ONE,), (Hands(ONE, 1, ((PUSH, 3),)),), (ONE,))
    assert fitted(sort(), run, "two") == run


def test_a_run_follows_its_item_to_another_place() -> None:
    assert fitted(poll("zero one two"), Run(poll().id, LEVEL, 1), "two").at == 2


def test_where_the_item_is_gone_it_goes_on_at_the_first_one_not_told() -> None:
    run = Run(poll().id, LEVEL, 1, shown=(ONE,))
    assert fitted(poll("one three"), run, "two").at == 1


def test_what_was_done_stays_done() -> None:
    assert fitted(poll("one two three"), Run(poll().id, LEVEL, 2), None).at == 3


def test_what_is_gone_is_forgotten() -> None:
    hands = (Hands(ONE, 1, ((PULL, 3), (PUSH, 2))), Hands(TWO, 1))
    run = Run(sort().id, LEVEL, 0, ((ONE, (PULL,)), (TWO, (PUSH,))), (TWO,), hands, (TWO,))
    left = fitted(sort(card("one", "push"), bins="push both"), run, "one")
    assert left == Run(sort().id, LEVEL, 0, (), (), (Hands(ONE, 1, ((PUSH, 2),)),), ())


def test_two_answers_that_put_each_other_out_are_never_kept_both() -> None:
    run = Run(myths().id, LEVEL, 0, ((ONE, (TRUE, FALSE)),))
    left = fitted(myths(), run, "one")
    assert left.choice(ONE) == (FALSE,)
