from collections.abc import Callable
from dataclasses import replace

import pytest

from game.core.journey.case import Case, Line, Response, SceneId, Staging, Twin
from game.core.journey.facts import Basis
from game.core.journey.held import Belonging, DeedId, Did, FactId, HasFound, Holds, InTwin, Not, TwinId
from game.core.journey.people import PersonId
from game.core.journey.proof.check import check
from game.core.message import Text
from game.core.problem import Address
from tests.builders import case, fact, line, with_choice, with_scene, world

DRIVER = PersonId("driver")
STOP, COME = TwinId("stop"), TwinId("come")
FARM = SceneId("farm")
STAY = DeedId("stayed")
IN_STOP = InTwin((STOP,))


def plain() -> Case:
    """Return a case that never turns, in which nothing is wrong."""
    return case("home[s] -> park -> farm -> shelter")


def twins() -> Case:
    """Return a case in whose first twin the work is forced, unless one stays away."""
    return in_twins(case("home[s] -> park[am] | shelter\npark -> farm[p] -> shelter"))


def in_twins(tiny: Case, needs: InTwin = IN_STOP) -> Case:
    both = (Twin(STOP, (FARM,), Text("The wages stop.")), Twin(COME, (), Text("The wages come.")))
    facts = tuple(replace(each, needs=(needs,)) for each in tiny.scenes[FARM].facts)
    return replace(with_scene(tiny, "farm", facts=facts), twins=both)


def said(*lines: Line) -> Case:
    return with_scene(plain(), "home", lines=lines, present=(DRIVER,))


def staged(staging: Staging) -> Line:
    return line("Look.", staging=staging)


COMES, LEAVES = staged(Staging(comes=(DRIVER,))), staged(Staging(leaves=(DRIVER,)))
SPEAKS = line("So.", speaker=DRIVER)


def turns_alone() -> Case:
    return case("home[s] -> park[am] -> farm[p] -> shelter", turns_at=(FARM,))


def asks_for_no_fact() -> Case:
    return with_scene(plain(), "home", lines=(line("One."), line("Two.", needs=(HasFound(FactId("home-z")),))))


def asks_for_no_fact_in_a_not() -> Case:
    return with_choice(plain(), "home", 0, needs=(Not((Not((HasFound(FactId("home-z")),)),)),))


def rests_on_no_fact() -> Case:
    return with_scene(plain(), "home", facts=(fact("x", rests_on=((Basis.MENACE, FactId("x")), (Basis.NOT_FREE, FactId("z")))),))


def asks_for_no_deed() -> Case:
    return with_scene(plain(), "farm", facts=(fact("x", needs=(Did(STAY),)),))


def an_answer_asks_for_no_deed() -> Case:
    answers = (Response(Text("A"), good=True, why=Text("A"), needs=(Did(STAY),)), Response(Text("B"), good=False, why=Text("B")))
    return with_scene(plain(), "shelter", responses=answers)


def asks_for_no_twin() -> Case:
    return in_twins(case("home[s] -> park[am] -> farm[p] -> shelter"), InTwin((TwinId("stopp"),)))


def asks_for_a_twin_alone() -> Case:
    return replace(twins(), twins=(), turns_at=(FARM,))


def asks_for_all_twins() -> Case:
    return with_scene(twins(), "home", lines=(line("One."), line("Two.", needs=(InTwin((STOP, COME)),))))


def a_twin_turns_nowhere() -> Case:
    return replace(twins(), twins=(twins().twins[0], Twin(COME, (SceneId("fram"),), Text("So."))))


def nothing_is_over() -> Case:
    return with_scene(plain(), "farm", over=(DRIVER,))


def nothing_is_over_in_a_line() -> Case:
    return with_scene(plain(), "farm", lines=(line("He goes home.", over=(DRIVER,)),))


def comes_twice() -> Case:
    return said(COMES, SPEAKS, COMES)


def comes_after_speaking() -> Case:
    return said(SPEAKS, COMES)


def leaves_twice() -> Case:
    return said(LEAVES, LEAVES)


def leaves_another_scene() -> Case:
    return with_scene(plain(), "home", lines=(LEAVES,))


def speaks_after_leaving() -> Case:
    return said(LEAVES, SPEAKS)


def turns_after_leaving() -> Case:
    return said(LEAVES, staged(Staging(turns=(DRIVER,))))


def sits_in_another_scene() -> Case:
    return with_scene(plain(), "home", lines=(line("He sits.", staging=Staging(poses=((DRIVER, "sit"),))),))


def same_twins() -> Case:
    return replace(plain(), twins=(Twin(STOP, (), Text("The wages stop.")), Twin(COME, (), Text("The wages come."))))


def five_good_answers() -> Case:
    bad = Response(Text("Wait."), good=False, why=Text("No."))
    return replace(plain(), responses=(*(Response(Text(f"Call {n}."), good=True, why=Text("Yes.")) for n in range(5)), bad))


def shows_no_thing() -> Case:
    return with_scene(plain(), "home", props=(("lamp", True),))


def scene(name: str, *rest: str | int) -> Address:
    return ("scenes", name, *rest)


ASKED: tuple[tuple[str, Callable[[], Case], Address], ...] = (
    ("C103", a_twin_turns_nowhere, ("twins", "come", "turns_at", 0)),
    ("C112", sits_in_another_scene, scene("home", "lines", 0, "poses", "driver")),
    ("C150", turns_alone, ("turns_at",)),
    ("C151", asks_for_no_fact, scene("home", "lines", 1, "if", "found")),
    ("C151", asks_for_no_fact_in_a_not, scene("home", "choices", 0, "if", "not", "not", "found")),
    ("C151", rests_on_no_fact, scene("home", "facts", "x", "rests-on", "not-free")),
    ("C152", asks_for_no_deed, scene("farm", "facts", "x", "if", "did")),
    ("C152", an_answer_asks_for_no_deed, scene("shelter", "response", 0, "if", "did")),
    ("C153", asks_for_no_twin, scene("farm", "facts", "farm-p", "if", "twin")),
    ("C154", asks_for_a_twin_alone, scene("farm", "facts", "farm-p", "if", "twin")),
    ("C155", asks_for_all_twins, scene("home", "lines", 1, "if", "twin")),
    ("C156", nothing_is_over, scene("farm", "over")),
    ("C156", nothing_is_over_in_a_line, scene("farm", "lines", 0, "over")),
    ("C157", comes_twice, scene("home", "lines", 2, "comes")),
    ("C157", comes_after_speaking, scene("home", "lines", 1, "comes")),
    ("C158", leaves_twice, scene("home", "lines", 1, "leaves")),
    ("C158", leaves_another_scene, scene("home", "lines", 0, "leaves")),
    ("C159", speaks_after_leaving, scene("home", "lines", 1)),
    ("C160", shows_no_thing, scene("home", "props", "lamp")),
    ("C161", same_twins, ("twins", "come")),
    ("C162", five_good_answers, ("response",)),
    ("C159", turns_after_leaving, scene("home", "lines", 1, "turns")),
)


@pytest.mark.parametrize(("code", "make", "at"), ASKED, ids=[f"{code}-{make.__name__}" for code, make, _ in ASKED])
def test_what_is_named_and_not_there_is_found_at_its_place(code: str, make: Callable[[], Case], at: Address) -> None:
    assert [(problem.code, problem.at) for problem in check(make(), world())] == [(code, at)]


def test_where_everything_is_there_nothing_is_found() -> None:
    assert check(plain(), world()) == ()
    assert check(twins(), world()) == ()
    assert check(said(COMES, SPEAKS, LEAVES, COMES, LEAVES), world()) == ()


def test_a_deed_of_any_choice_can_be_asked_for() -> None:
    tiny = with_choice(plain(), "home", 0, deed=STAY)
    assert check(with_scene(tiny, "farm", lines=(line("One."), line("Two.", needs=(Did(STAY),)))), world()) == ()


def test_whose_coming_hangs_on_a_condition_can_come_later_too() -> None:
    if_phone = replace(COMES, needs=(Holds(Belonging.PHONE, PersonId("me")),))
    assert check(said(if_phone, COMES, LEAVES), world()) == ()
    assert check(said(if_phone, SPEAKS), world()) == ()


def test_what_somebody_did_can_be_over() -> None:
    tiny = with_scene(plain(), "home", facts=(fact("x", by=(DRIVER,)),))
    assert check(with_scene(tiny, "farm", over=(DRIVER,)), world()) == ()
