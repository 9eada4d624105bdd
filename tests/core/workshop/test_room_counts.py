from game.core.exercise.exercise import Exercise, ExerciseId, Form, ItemId, OptionId, Quiz, Vignette
from game.core.exercise.run import Count, Turn, VoteAgain, advance, begin
from game.core.law import Ages, Reading
from game.core.law_elements import Element
from game.core.message import Text
from game.core.source import Source
from game.core.workshop.room_counts import RightHands, right_hands, shares

SMUGGLED = (Element.CROSSING, Element.BENEFIT)
SMUGGLING, LAWFUL = OptionId(Reading.SMUGGLING.value), OptionId(Reading.LAWFUL.value)


def vignette(name: str, *shows: Element) -> Vignette:
    return Vignette(ItemId(name), Text("..."), shows, Text("..."), Source(Text("..."), 2000))


def quiz(*vignettes: Vignette) -> Exercise:
    return Exercise(ExerciseId("quiz"), Text("Quiz"), Text("..."), 5, Ages.FROM_13, Quiz(Form.BEFORE, vignettes))


def test_with_few_hands_no_shares_are_told() -> None:
    assert shares((("yes", 3), ("no", 1))) is None
    assert shares(()) is None


def test_from_five_hands_on_shares_are_whole_percent() -> None:
    assert shares((("yes", 3), ("no", 2))) == {"yes": 60, "no": 40}
    assert shares((("yes", 4), ("no", 2))) == {"yes": 67, "no": 33}


def test_right_hands_are_summed_for_each_right_reading() -> None:
    exercise = quiz(vignette("van", *SMUGGLED), vignette("boat", *SMUGGLED), vignette("bus"))
    run = begin(exercise, Ages.ADULT)
    for right, wrong in ((7, 3), (2, 8), (5, 0)):
        run = advance(exercise, run, Count(SMUGGLING, right))
        run = advance(exercise, run, Count(LAWFUL, wrong))
        run = advance(exercise, run, Turn())
    assert right_hands(exercise, run) == (RightHands(Reading.SMUGGLING, 9, 20), RightHands(Reading.LAWFUL, 0, 5))


def test_the_vote_after_talking_does_not_count_as_known() -> None:
    exercise = quiz(vignette("van", *SMUGGLED))
    run = advance(exercise, begin(exercise, Ages.ADULT), Count(LAWFUL, 6))
    run = advance(exercise, run, VoteAgain())
    run = advance(exercise, run, Count(SMUGGLING, 6))
    assert right_hands(exercise, run) == (RightHands(Reading.SMUGGLING, 0, 6),)


def test_a_reading_without_hands_is_left_out() -> None:
    exercise = quiz(vignette("van", *SMUGGLED))
    assert right_hands(exercise, begin(exercise, Ages.ADULT)) == ()
