from game.core.journey.pins import Sureness
from game.core.message import Text
from game.core.workshop.phones.asked import NO_ANSWER, Answer, Asked, Choice, Question, fitted, press
from game.core.workshop.workshop import StepId

QUESTION = Question(StepId("journey"), "reading:0:lorry")
ONE = Asked(QUESTION, Text("What?"), (Choice("a", Text("A")), Choice("b", Text("B"))), frozenset("ab"), sure=True)
MANY = Asked(QUESTION, Text("Where?"), tuple(Choice(each, Text(each)) for each in ("a", "b", "go", "no")), frozenset(("go", "no")))


def after(asked: Asked, *keys: str) -> Answer | None:
    answer: Answer | None = NO_ANSWER
    for key in keys:
        assert answer is not None
        answer = press(asked, answer, key)
    return answer


def test_of_answers_that_put_each_other_out_the_last_one_stays() -> None:
    assert after(ONE, "take:a", "take:b") == Answer(("b",))
    assert after(ONE, "take:a", "take:a") == Answer(("a",))


def test_of_others_any_number_can_be_given_and_taken_back() -> None:
    assert after(MANY, "take:a", "take:b", "take:go", "take:a", "take:no") == Answer(("b", "no"))


def test_how_sure_one_is_can_be_said_and_taken_back_once_there_is_an_answer() -> None:
    assert after(ONE, "sure:guess") is None
    assert after(ONE, "take:a", "sure:guess") == Answer(("a",), Sureness.GUESS)
    assert after(ONE, "take:a", "sure:guess", "sure:guess") == Answer(("a",))
    assert after(MANY, "take:a", "sure:guess") is None


def test_what_is_not_asked_cannot_be_pressed() -> None:
    for key in ("take:c", "take:", "a", "", "sure:never", "reveal"):
        assert press(ONE, Answer(("a",)), key) is None


def test_an_answer_from_before_a_change_of_the_file_is_fitted() -> None:
    assert fitted(ONE, ("a", "gone"), Sureness.SURE) == Answer(("a",), Sureness.SURE)
    assert fitted(MANY, ("a",), Sureness.SURE) == Answer(("a",))
