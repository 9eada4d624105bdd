"""A press that comes too soon after another one does nothing that nobody meant."""

from game.ui.input.guard import SOON, Guard, Look, Press

NEXT, CHOICE = ("next", "Go on", False, None), ("choice:2", "Sell the motorbike", False, None)
IN, OUT = ("take:a", "Pile A", False, True), ("take:a", "Pile A", False, False)
QUICK = SOON / 2


def press(*there: Look, wanted: Look | None = None, by: str = "click", focus: str = "") -> Press:
    return Press(by, frozenset(there), wanted, focus)


def pressed(*presses: Press, apart: float = QUICK) -> list[bool]:
    """Return which presses count on one page, one after the other."""
    guard, now, counted = Guard().on("page", 0.0), 10.0, []
    for each in presses:
        counted.append(guard.counts(each, now))
        guard, now = guard.after(each, now), now + apart
    return counted


def test_what_was_there_and_is_as_it_was_can_be_pressed_again_at_once() -> None:
    assert pressed(*[press(NEXT, wanted=NEXT)] * 4) == [True] * 4


def test_what_was_not_there_when_the_first_press_went_down_cannot() -> None:
    assert pressed(press(NEXT, wanted=NEXT), press(CHOICE, wanted=CHOICE)) == [True, False]
    assert pressed(press(NEXT, wanted=NEXT), press(CHOICE, wanted=CHOICE), apart=SOON) == [True, True]


def test_pressing_on_and_on_never_gets_through() -> None:
    again = [press(CHOICE, wanted=CHOICE)] * 6
    assert pressed(press(NEXT, wanted=NEXT), *again) == [True, *[False] * 6]


def test_what_has_just_been_put_in_is_not_taken_out_by_the_same_press() -> None:
    assert pressed(press(OUT, wanted=OUT), press(IN, wanted=IN)) == [True, False]


def test_another_key_may_follow_at_once() -> None:
    assert pressed(press(OUT, by="1"), press(IN, by="2")) == [True, True]
    assert pressed(press(OUT, by="1"), press(IN, by="1")) == [True, False]


def test_the_same_key_does_not_take_what_it_has_just_given_the_frame() -> None:
    assert pressed(press(CHOICE, by="Enter"), press(CHOICE, wanted=CHOICE, by="Enter", focus="choice:2")) == [True, False]


def test_a_new_page_takes_nothing_at_first() -> None:
    guard = Guard().on("page", 0.0).on("another", 10.0)
    assert not guard.counts(press(NEXT, wanted=NEXT), 10.0 + QUICK)
    assert guard.counts(press(NEXT, wanted=NEXT), 10.0 + SOON)


def test_what_looks_the_same_on_the_next_page_is_something_else() -> None:
    guard, again = Guard().on("page", 0.0), press(NEXT, wanted=NEXT)
    guard = guard.after(again, 10.0).on("another", 10.0)
    for tenths in range(1, 20):
        assert not guard.counts(again, 10.0 + tenths / 10)
        guard = guard.after(again, 10.0 + tenths / 10)


def test_the_first_page_of_all_takes_a_press_at_once() -> None:
    assert Guard().on("page", 0.0).counts(press(NEXT, wanted=NEXT), 0.0)
