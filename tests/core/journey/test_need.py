import pytest

from game.core.journey.belongings import apply_changes, count, holder
from game.core.journey.held import AddCount, Belonging, Condition, Counts, Give, Holds, SetCount
from game.core.journey.journey import Handed
from game.core.journey.need import name_of, need
from game.core.journey.people import ME, NOBODY, PersonId
from game.core.message import Text, as_called, short_name
from tests.builders import case

TINY = case("home -> farm")
DRIVER = PersonId("driver")


@pytest.mark.parametrize("what", [what for what in Belonging if not what.counted])
def test_each_thing_one_would_need_is_named(what: Belonging) -> None:
    told = need(TINY, (), (Holds(what, ME),))
    assert told is not None
    assert told.source[0].isupper()
    assert name_of(what).source


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (Holds(Belonging.PHONE, DRIVER), "{person} would need to have your phone."),
        (Holds(Belonging.PHONE, NOBODY), "Your phone would have to be gone."),
        (Counts(Belonging.MONEY, least=7), "You would need {count} coin."),
        (Counts(Belonging.MONEY, most=1), "This is open only with {count} coin or less."),
        (Counts(Belonging.DEBT, least=1), "This is open only with a debt of {count} coin."),
        (Counts(Belonging.DEBT, most=1), "Your debt is too high: it may be {count} coin at most."),
    ],
)
def test_what_is_in_the_way_is_said_plainly(condition: Condition, words: str) -> None:
    owned = ((Belonging.PHONE, ME), (Belonging.MONEY, 6), (Belonging.DEBT, 0 if condition == Counts(Belonging.DEBT, least=1) else 3))
    told = need(TINY, owned, (condition,))
    assert told is not None
    assert told.source == words


def test_the_person_in_the_way_is_called_by_name() -> None:
    told = need(TINY, (), (Holds(Belonging.PHONE, DRIVER),))
    assert told is not None
    assert dict(told.values)["person"] == short_name(Text("The driver"))


@pytest.mark.parametrize("what", [what for what in Belonging if not what.counted])
@pytest.mark.parametrize("who", [DRIVER, NOBODY])
def test_what_somebody_else_would_need_is_a_sentence_that_is_not_cut_in_two(what: Belonging, who: PersonId) -> None:
    told = need(TINY, ((what, ME),), (Holds(what, who),))
    assert told is not None
    assert ":" not in told.source
    assert told.source.endswith(".")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Yara, nine", "Yara"),
        ("The shopkeeper", "The shopkeeper"),
        ("my cousin Nuri", "My cousin Nuri"),
        ("Vera (a social worker)", "Vera"),
        ("еден возач, стар", "Еден возач"),
        ("ليلى، تسع", "ليلى"),
        (", nobody", ", nobody"),
        ("", ""),
    ],
)
def test_a_name_begins_a_sentence_without_what_stands_behind_its_comma(name: str, said: str) -> None:
    assert as_called(name) == said


def test_where_all_holds_nothing_is_needed() -> None:
    assert need(TINY, TINY.belongings, (Holds(Belonging.PHONE, ME), Counts(Belonging.MONEY, least=6, most=6))) is None


def test_what_is_not_shown_is_nobodys() -> None:
    assert holder((), Belonging.PASSPORT) == NOBODY
    assert count((), Belonging.MONEY) == 0


def test_changes_follow_each_other() -> None:
    now, handed = apply_changes(
        ((Belonging.MONEY, 6),), (AddCount(Belonging.MONEY, 30), SetCount(Belonging.MONEY, 2), Give(Belonging.COPY, ME))
    )
    assert now == ((Belonging.MONEY, 2), (Belonging.COPY, ME))
    assert handed == (Handed(Belonging.MONEY, 6, 20), Handed(Belonging.MONEY, 20, 2), Handed(Belonging.COPY, NOBODY, ME))


def test_what_stays_the_same_is_not_told() -> None:
    assert apply_changes(((Belonging.PHONE, ME),), (Give(Belonging.PHONE, ME), Give(Belonging.PAY, NOBODY))) == (
        ((Belonging.PHONE, ME),),
        (),
    )
