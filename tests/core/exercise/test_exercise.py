import pytest

from game.core.exercise.exercise import FALSE, GO_ON, STOP, TRUE, Alarm, Exercise, ItemId, OptionId
from game.core.exercise.items import item, items
from game.core.law import Ages, Reading, is_for
from game.core.law_elements import Element
from tests.core.exercise.drills import (
    EVERY,
    SMUGGLED,
    TRAFFICKED,
    card,
    document,
    myths,
    poll,
    quiz,
    sort,
    spot,
    statement,
    vignette,
)

YOUNG, GROWN = Ages.FROM_13, Ages.ADULT


def right(name: str, tiny: Exercise, level: Ages = GROWN) -> set[str]:
    return set(item(tiny, level, ItemId(name)).right)


@pytest.mark.parametrize(
    ("ages", "level", "shown"),
    [
        (Ages.FROM_13, Ages.FROM_13, True),
        (Ages.FROM_13, Ages.ADULT, True),
        (Ages.FROM_16, Ages.FROM_13, False),
        (Ages.ADULT, Ages.FROM_16, False),
        (Ages.ADULT, Ages.ADULT, True),
    ],
)
def test_what_is_for_older_ones_is_not_shown_to_younger_ones(ages: Ages, level: Ages, *, shown: bool) -> None:
    assert is_for(ages, level) is shown


def test_items_keep_the_order_of_the_file() -> None:
    assert [each.id for each in items(sort(), YOUNG)] == ["one", "two", "three"]


def test_an_item_for_older_ones_is_left_out() -> None:
    tiny = myths(statement("one"), statement("two", ages=Ages.FROM_16))
    assert [each.id for each in items(tiny, YOUNG)] == ["one"]
    assert [each.id for each in items(tiny, GROWN)] == ["one", "two"]
    with pytest.raises(LookupError):
        item(tiny, YOUNG, ItemId("two"))


def test_nobody_is_wrong_in_a_poll() -> None:
    assert all(each.right == frozenset() for each in items(poll(), YOUNG))


def test_a_card_can_belong_in_several_bins() -> None:
    assert right("two", sort()) == {"push", "pull"}
    assert item(sort(), YOUNG, ItemId("two")).single == frozenset()


def test_a_trap_is_not_right() -> None:
    assert right("one", sort(card("one", "push", traps="pull"))) == {"push"}


def test_a_statement_is_true_or_not() -> None:
    assert right("one", myths()) == {FALSE}
    assert right("two", myths()) == {TRUE}


def test_all_signs_of_a_document_are_to_be_found_and_what_to_do() -> None:
    assert right("bad", spot()) == {"b", "c", STOP}
    assert right("good", spot()) == {"a", GO_ON}


def test_only_going_on_and_stopping_put_each_other_out() -> None:
    assert item(spot(), YOUNG, ItemId("bad")).single == {GO_ON, STOP}


def test_a_line_of_a_document_can_be_chosen_whether_it_is_a_sign_or_not() -> None:
    assert items(spot(document("bad", None, Alarm.STOP)), YOUNG)[0].options == (OptionId("a"), OptionId("b"), GO_ON, STOP)


@pytest.mark.parametrize(
    ("shows", "more", "young", "grown"),
    [
        (SMUGGLED, {}, Reading.SMUGGLING, Reading.SMUGGLING),
        ((*SMUGGLED, Element.DANGER_TO_LIFE), {}, Reading.SMUGGLING, Reading.AGGRAVATED),
        (TRAFFICKED, {}, Reading.TRAFFICKING, Reading.TRAFFICKING),
        ((Element.RECEIPT, Element.SERVITUDE), {"child": True}, Reading.TRAFFICKING, Reading.TRAFFICKING),
        ((), {}, Reading.LAWFUL, Reading.LAWFUL),
        ((Element.UNPAID_WAGES,), {}, Reading.UNCLEAR, Reading.LABOUR),
        ((Element.CRIME_FRAUD,), {}, Reading.UNCLEAR, Reading.OTHER_CRIME),
        ((Element.RECEIPT,), {"open": True}, Reading.UNCLEAR, Reading.UNCLEAR),
    ],
)
def test_the_law_says_what_is_right(shows: tuple[Element, ...], more: dict[str, bool], young: Reading, grown: Reading) -> None:
    story = vignette("one", *shows, **more)
    assert (story.right(YOUNG), story.right(GROWN)) == (young, grown)
    assert right("one", quiz(story), YOUNG) == {young.value}


@pytest.mark.parametrize("tiny", EVERY)
@pytest.mark.parametrize("level", list(Ages))
def test_what_is_right_can_be_chosen(tiny: Exercise, level: Ages) -> None:
    assert all(each.right <= set(each.options) and each.single <= set(each.options) for each in items(tiny, level))
