from dataclasses import replace

import pytest

from game.core.journey.case import Case, CaseId, SceneId
from game.core.journey.held import Belonging, Give
from game.core.journey.people import ME, Person, PersonId
from game.core.journey.proof.library import Loss, Role, Row, distances, named_roles, patterns, rows_of, share_turning
from game.core.law_elements import Element
from game.core.message import Text
from tests.builders import case, with_scene

CIRCLES = {"north": ("Anna", "Olaf"), "south": ("Lina", "Pino")}
DRIVER = PersonId("driver")


def named(name: str, tiny: Case) -> Case:
    return replace(tiny, id=CaseId(name))


def turning(name: str = "turning") -> Case:
    return named(name, case("home[s] -> park[am] -> farm[p!] -> shelter", turns_at=(SceneId("farm"),)))


def never(name: str = "never") -> Case:
    return named(name, case("home[s] -> park[!] -> shelter"))


def row(tiny: Case) -> Row:
    (only,) = rows_of(tiny)
    return only


def mixed(turn: int, calm: int) -> tuple[Row, ...]:
    return (*(row(turning(f"turning-{n}")) for n in range(turn)), *(row(never(f"never-{n}")) for n in range(calm)))


def codes(*rows: Row) -> list[str]:
    return [pattern.code for pattern in patterns(rows, CIRCLES)]


def test_a_row_says_where_it_turns_what_it_is_and_where_the_first_strong_sign_stands() -> None:
    assert row(turning()).turns == (SceneId("farm"),)
    assert row(turning()).countries == ("red",)
    assert row(turning()).forms == (Element.FORCED_LABOUR,)
    assert row(turning()).first_strong == 3
    assert row(never()).forms == (Element.CROSSING, Element.BENEFIT)
    assert row(never()).first_strong == 2
    assert row(never()).turns == ()


def test_the_first_scene_is_the_first_and_the_nearest_way_counts() -> None:
    assert distances(case("home -> park -> office -> farm\nhome -> office")) == {"home": 1, "park": 2, "office": 2, "farm": 3}


def by_the_driver(tiny: Case) -> Case:
    """Return the case with everything done by the driver."""
    for name, scene in tiny.scenes.items():
        tiny = with_scene(tiny, name, facts=tuple(replace(each, by=(DRIVER,)) for each in scene.facts))
    return tiny


def test_a_loss_is_a_part_of_it_only_where_it_turns_and_goes_to_somebody_who_does_it() -> None:
    taken = (Give(Belonging.PASSPORT, DRIVER), Give(Belonging.PHONE, PersonId("sister")), Give(Belonging.COPY, ME))
    tiny = with_scene(turning(), "farm", changes=taken)
    assert row(tiny).losses == (Loss(Belonging.PASSPORT, is_part=False), Loss(Belonging.PHONE, is_part=False))
    assert row(by_the_driver(tiny)).losses == (Loss(Belonging.PASSPORT, is_part=True), Loss(Belonging.PHONE, is_part=False))


def test_who_does_it_exploits_who_helps_is_said_by_the_author_and_the_traveller_is_helped() -> None:
    nurse = Person(PersonId("anna"), Text("Anna, a nurse"), helps=True)
    cast = (Person(DRIVER, Text("The driver")), nurse, Person(PersonId("x"), Text("X")))
    assert row(by_the_driver(replace(turning(), cast=cast))).people == (
        (Role.HELPED, "Lina", 22),
        (Role.EXPLOITS, "The driver", None),
        (Role.HELPS, "Anna, a nurse", None),
        (Role.OTHER, "X", None),
    )


def test_half_of_the_twins_turn() -> None:
    assert share_turning(mixed(3, 3)) == 50
    assert "L001" not in codes(*mixed(3, 3))


@pytest.mark.parametrize(("turn", "calm"), [(5, 1), (1, 5)])
def test_a_library_that_nearly_always_turns_or_hardly_ever_is_told(turn: int, calm: int) -> None:
    assert "L001" in codes(*mixed(turn, calm))


def test_a_few_cases_are_no_library() -> None:
    assert codes(*mixed(5, 0)) == []


def test_a_circle_of_names_with_one_role_is_told_and_one_that_is_mixed_is_not() -> None:
    rows = mixed(3, 3)
    assert "L002" in codes(*rows)
    helping = tuple((*each.people, (Role.HELPS, "Pino the baker", None)) for each in rows)
    assert "L002" not in codes(*(replace(each, people=people) for each, people in zip(rows, helping, strict=True)))


def test_whoever_exploits_in_one_twin_counts_as_exploiting() -> None:
    people = (Role.OTHER, "Olaf", None), (Role.EXPLOITS, "Olaf", None)
    rows = [replace(each, case="same", people=(who,)) for each, who in zip(mixed(1, 1), people, strict=True)]
    assert named_roles(rows, CIRCLES)["north"] == {"same/Olaf": Role.EXPLOITS}


def test_a_belonging_that_leaves_only_where_it_turns_is_told() -> None:
    part, decoy = Loss(Belonging.PASSPORT, True), Loss(Belonging.PASSPORT, False)
    rows = [replace(each, losses=(part,) if each.turns else ()) for each in mixed(3, 3)]
    assert "L003" in codes(*rows)
    assert "L003" not in codes(*rows[:-1], replace(rows[-1], losses=(decoy,)))


def test_strong_signs_that_stand_only_where_it_turns_are_told() -> None:
    rows = mixed(3, 3)
    assert "L004" not in codes(*rows)
    assert "L004" in codes(*(each if each.turns else replace(each, first_strong=None) for each in rows))
