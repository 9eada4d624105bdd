from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from game.core.journey.case import Afterword, Case, Contested, Question, SceneId, Staging, Twin
from game.core.journey.facts import Basis, Found
from game.core.journey.held import AddCount, Belonging, Change, Condition, DeedId, Did, FactId, Give, Holds, InTwin, Not, Reads, TwinId
from game.core.journey.papers import Paper, PaperId, PaperRow, RowId, beside
from game.core.journey.people import ME, Person, PersonId
from game.core.journey.proof.check import check
from game.core.law import Reading
from game.core.law_elements import Element
from game.core.message import Text
from game.core.problem import Address
from tests.builders import case, fact, line, with_choice, with_scene, world

DRIVER, SISTER = PersonId("driver"), PersonId("sister")
STOP, COME = TwinId("stop"), TwinId("come")
FARM = SceneId("farm")
PHONE_GONE: tuple[Change, ...] = (Give(Belonging.PHONE, DRIVER),)


def twins(picture: str = "home[s] -> park[am]* | shelter\npark -> farm[p] -> shelter", **more: Any) -> Case:
    """Return a case that turns on the farm in one of its twins; the careful way leads there, unless the picture says otherwise."""
    both = (Twin(STOP, (FARM,), Text("The wages stop.")), Twin(COME, (), Text("The wages come.")))
    tiny = case(picture, twins=both, **more)
    facts = tuple(replace(each, needs=(InTwin((STOP,)),)) for each in tiny.scenes[FARM].facts)
    return with_scene(tiny, "farm", facts=facts)


def sometimes() -> Case:
    """Return such a case in which care helps on one way and not on the other."""
    return twins("home[s] -> park[am]* | shelter*\npark -> farm[p] -> shelter")


def basis(*names: str) -> tuple[tuple[Basis, FactId], ...]:
    return tuple(zip(Basis, map(FactId, names), strict=True))


def forced(**more: Any) -> Case:
    tiny = case("home[s] -> park[am] | farm -> shelter\npark -> farm", turns_at=())
    work = fact("work", shows=(Element.FORCED_LABOUR,), by=(DRIVER,), **more)
    return with_scene(tiny, "farm", facts=(work, fact("gate")))


def rests_on_nothing() -> Case:
    return forced()


def rests_on_half() -> Case:
    return forced(rests_on=((Basis.MENACE, FactId("gate")),))


def rests_on_another_way() -> Case:
    return forced(rests_on=basis("gate", "park-m"))


def hangs_on_a_question() -> Case:
    tiny = case("home -> park[a] -> end")
    facts = tuple(replace(each, needs=(Did(DeedId("asked-door")),)) for each in tiny.scenes[SceneId("park")].facts)
    asks = (Question(Text("Whose is the key?"), DeedId("asked-door")),)
    return with_scene(tiny, "park", facts=facts, asks=asks, questions=1)


def read(*rows: RowId, needs: tuple[Condition, ...] = ()) -> Case:
    """Return a case with a contract on the table, its row on hours with conditions, and a fact found in these rows."""
    hours = PaperRow(RowId("contract.hours"), Text("Hours"), Text("40 a week"), needs)
    contract = Paper(PaperId("contract"), Text("The contract"), (hours,))
    return with_scene(sometimes(), "home", papers=(contract,), facts=(fact("x", found=Found.LOOKING, compared=rows, at=beside(rows)),))


def row_lies_nowhere() -> Case:
    return read(RowId("contract.ours"))


def row_of_two_lies_nowhere() -> Case:
    return read(RowId("contract.hours"), RowId("slip.paid"))


def row_of_one_twin() -> Case:
    return read(RowId("contract.hours"), needs=(InTwin((STOP,)),))


def roads_meet_again() -> Case:
    """Return a case that follows somebody else for one scene."""
    return with_scene(with_cast(sometimes()), "farm", follows=SISTER)


def hangs_on_the_reading() -> Case:
    tiny = sometimes()
    park = tuple(replace(each, needs=(Not((Reads((Reading.LAWFUL,)),)),)) for each in tiny.scenes[SceneId("park")].facts[:1])
    return with_scene(tiny, "park", facts=(*park, *tiny.scenes[SceneId("park")].facts))


def link_hangs_on_the_reading() -> Case:
    tiny = with_cast(case("home[s] -> shelter"))
    return with_scene(tiny, "home", facts=(fact("tie", together=(DRIVER, SISTER), needs=(Reads((Reading.TRAFFICKING,)),)),))


def term_of_law() -> Case:
    return with_scene(case("home[s] -> shelter"), "home", facts=(replace(fact("x"), see=Text("She is being exploited.")),))


def many_notes() -> Case:
    tiny = sometimes()
    more = (fact("x1"), fact("x2"))
    return with_scene(tiny, "farm", facts=(*tiny.scenes[FARM].facts, *more))


def with_cast(tiny: Case) -> Case:
    people = (Person(DRIVER, Text("The driver")), Person(SISTER, Text("My sister Dina")), Person(PersonId("tomas"), Text("Tomas, a tiler")))
    return replace(tiny, cast=people)


def told(words: str, speaker: PersonId | None = None, present: tuple[PersonId, ...] = (DRIVER,), **more: Any) -> Case:
    tiny = with_cast(case("home[s] -> shelter"))
    return with_scene(tiny, "home", present=present, lines=(line(words, speaker=speaker, **more),))


def drives_off() -> Case:
    return told("The driver drives off.")


def one_place() -> Case:
    return case("home[s] -> a | b -> c\nc -> d -> e -> shelter\nc -> d\nd -> e")


def care_never_helps() -> Case:
    return twins()


def care_always_helps() -> Case:
    return twins("home[s] -> park[am] | shelter*\npark -> farm[p] -> shelter")


def telltale() -> Case:
    told_there = line("Your phone.", changes=PHONE_GONE, needs=(InTwin((STOP,)),))
    return with_scene(sometimes(), "farm", lines=(line("It rains."), told_there))


def scene(name: str, *rest: str | int) -> Address:
    return ("scenes", name, *rest)


def voted(*names: str) -> Case:
    """Return a case that turns on the farm, with votes at these scenes."""
    tiny = twins("home[s] -> park[am]* | shed*\npark -> farm[p] -> shed -> barn -> shelter\npark -> shed")
    return replace(tiny, scenes={name: replace(scene, vote=name in names) for name, scene in tiny.scenes.items()})


def vote_at_the_end() -> Case:
    return voted("home", "shelter")


def five_votes() -> Case:
    return voted("home", "park", "farm", "shed", "barn")


def one_vote() -> Case:
    return voted("home", "farm")


def no_vote_after() -> Case:
    tiny = voted("home", "park", "shed")
    return with_choice(tiny, "farm", 0, to=SceneId("shelter"))


def no_vote_before() -> Case:
    return voted("shed", "barn")


TOLD: tuple[tuple[str, Callable[[], Case], Address], ...] = (
    ("C163", rests_on_nothing, scene("farm", "facts", "work")),
    ("C163", rests_on_half, scene("farm", "facts", "work")),
    ("C164", rests_on_another_way, scene("farm", "facts", "work", "rests-on", "not-free")),
    ("C165", hangs_on_the_reading, scene("park", "facts", "park-a", "if")),
    ("C165", link_hangs_on_the_reading, scene("home", "facts", "tie", "if")),
    ("C185", hangs_on_a_question, scene("park", "facts", "park-a", "if")),
    ("C186", row_lies_nowhere, scene("home", "facts", "x", "lay")),
    ("C186", row_of_two_lies_nowhere, scene("home", "facts", "x", "lay", 1)),
    ("C187", row_of_one_twin, scene("home", "facts", "x", "lay")),
    ("C188", roads_meet_again, scene("farm", "choices", 0, "to")),
    ("C166", term_of_law, scene("home", "facts", "x", "see")),
    ("C167", many_notes, ("twins", "stop", "turns_at", 0)),
    ("C168", drives_off, scene("home", "lines", 0)),
    ("C169", one_place, scene("c", "choices")),
    ("C170", care_never_helps, ("twins",)),
    ("C171", care_always_helps, ("twins",)),
    ("C172", telltale, ("twins",)),
    ("C190", vote_at_the_end, scene("shelter", "vote")),
    ("C191", five_votes, scene("home", "vote")),
    ("C191", one_vote, scene("home", "vote")),
    ("C192", no_vote_after, scene("farm")),
    ("C193", no_vote_before, scene("farm")),
)


def codes(tiny: Case) -> list[str]:
    return [problem.code for problem in check(tiny, world())]


@pytest.mark.parametrize(("code", "make", "at"), TOLD, ids=[f"{code}-{make.__name__}" for code, make, _ in TOLD])
def test_what_gives_the_answer_away_is_told_at_its_place(code: str, make: Callable[[], Case], at: Address) -> None:
    assert (code, at) in [(problem.code, problem.at) for problem in check(make(), world())]


@pytest.mark.parametrize(("code", "make", "at"), TOLD, ids=[f"{code}-{make.__name__}" for code, make, _ in TOLD])
def test_nothing_else_is_told_of_it(code: str, make: Callable[[], Case], at: Address) -> None:
    del at
    assert set(codes(make())) <= {code, "C113"}


def test_where_care_helps_sometimes_nothing_is_told() -> None:
    assert codes(sometimes()) == []


def test_forced_labour_may_rest_on_itself_and_on_what_every_way_has_passed() -> None:
    assert codes(forced(rests_on=basis("gate", "work"))) == []
    assert codes(forced(rests_on=basis("home-s", "gate"))) == []


def test_of_a_list_one_fact_has_to_stand_on_each_way() -> None:
    tiny = forced(rests_on=(*basis("gate", "park-m"), (Basis.NOT_FREE, FactId("home-s"))))
    assert codes(tiny) == []


def test_a_fact_that_does_not_stand_on_a_way_need_not_rest_on_anything_there() -> None:
    tiny = with_choice(forced(rests_on=basis("gate", "park-m"), needs=(Holds(Belonging.PHONE, DRIVER),)), "park", 0, changes=PHONE_GONE)
    assert codes(tiny) == []
    everywhere = with_choice(tiny, "home", 1, changes=PHONE_GONE)
    assert codes(everywhere) == ["C164"]


def test_what_is_disputed_need_not_rest_on_anything() -> None:
    disputed = Contested(Reading.LABOUR, full=False, why=Text("Lawyers differ."))
    assert codes(replace(forced(), afterword=Afterword(contested=(disputed,)))) == []


def test_a_sign_may_hang_on_the_reading() -> None:
    asked = fact("x", needs=(Reads((Reading.TRAFFICKING,)),))
    assert codes(with_scene(case("home[s] -> shelter"), "home", facts=(asked,))) == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "They say she was recruited."),
        ("en", "It is debt bondage."),
        ("en", "He harboured them."),
        ("mk", "Ја експлоатираат."),
        ("mk", "Таа е жртва."),
        ("sq", "Ajo është viktimë."),
        ("sq", "Kjo është punë e detyruar."),
    ],
)
def test_terms_of_law_are_known_in_their_forms(language: str, words: str) -> None:
    tiny = with_scene(case("home[s] -> shelter", language=language), "home", facts=(replace(fact("x"), see=Text(words)),))
    assert codes(tiny) == ["C166"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The lock of the gate hangs on the outside."),
        ("en", "In the harbour lies a boat."),
        ("de", "Das Opfer victim trafficking."),
        ("mk", "На масата има леб."),
        ("sq", "Në trafik ka shumë vetura."),
    ],
)
def test_plain_words_are_no_terms_of_law(language: str, words: str) -> None:
    tiny = with_scene(case("home[s] -> shelter", language=language), "home", facts=(replace(fact("x"), see=Text(words)),))
    assert codes(tiny) == []


GONE = [
    "The driver is gone.",
    "The driver gets in and drives off.",
    "Then the driver leaves.",
    "The driver has left.",
    "The driver goes home.",
]
STAYS = [
    "The driver leaves a deposit.",
    "The driver says that the bus is gone.",
    "The driver's cap is gone.",
    "The driver has gone pale.",
    "The van drives off.",
    "The driver has left his cap here.",
]


@pytest.mark.parametrize("words", GONE)
def test_who_goes_in_the_words_has_to_go_on_the_stage(words: str) -> None:
    assert codes(told(words)) == ["C168"]
    assert codes(told(words, staging=Staging(leaves=(DRIVER,)))) == []
    assert codes(told(words, present=())) == []


@pytest.mark.parametrize("words", STAYS)
def test_who_stays_in_the_words_may_stay(words: str) -> None:
    assert codes(told(words)) == []


def test_people_are_known_by_what_they_are_called() -> None:
    assert codes(told("Dina walks off.", present=(SISTER,))) == ["C168"]
    assert codes(told("Tomas walks off.", present=(PersonId("tomas"),))) == ["C168"]


def test_what_people_say_of_others_moves_nobody() -> None:
    assert codes(told("The driver is gone.", speaker=SISTER, present=(DRIVER, SISTER))) == []


def test_nobody_else_stands_there_when_two_are_alone() -> None:
    assert codes(told("Now we are alone.", speaker=SISTER, present=(DRIVER, SISTER))) == ["C168"]
    assert codes(told("Now we are alone.", speaker=SISTER, present=(SISTER,))) == []
    assert codes(told("Now we are alone.", speaker=PersonId("lina"), present=(SISTER,))) == []


def test_whose_going_hangs_on_a_condition_may_stay() -> None:
    tiny = told("The driver is gone.", needs=(Holds(Belonging.PHONE, ME),), staging=Staging(leaves=(DRIVER,)))
    assert codes(tiny) == []


def test_one_place_out_of_three_is_no_problem() -> None:
    assert codes(case("home[s] -> a | b -> c | d -> shelter\na -> d -> e -> shelter\nd -> e")) == []


def test_a_careful_choice_that_hangs_on_the_reading_may_be_shut() -> None:
    tiny = with_choice(care_always_helps(), "home", 1, needs=(Reads((Reading.TRAFFICKING,)),))
    assert codes(tiny) == []


def test_a_belonging_that_leaves_elsewhere_too_gives_nothing_away() -> None:
    assert codes(with_choice(telltale(), "home", 1, changes=PHONE_GONE)) == []
    everywhere = with_scene(sometimes(), "farm", lines=(line("Your phone.", changes=PHONE_GONE),))
    assert codes(everywhere) == []


def test_coins_are_counted_and_give_nothing_away() -> None:
    paid = line("Pay.", changes=(AddCount(Belonging.MONEY, -1),), needs=(InTwin((STOP,)),))
    assert codes(with_scene(sometimes(), "farm", lines=(paid,))) == []


def test_what_is_told_of_the_story_waits_until_nothing_is_broken() -> None:
    assert codes(with_choice(term_of_law(), "home", 0, to=SceneId("nowhere"))) == ["C102"]
