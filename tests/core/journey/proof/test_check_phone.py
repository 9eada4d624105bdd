"""On a phone nobody stands: nothing is said of who is there, and what moves is told."""

from dataclasses import replace

from game.core.journey.case import Case, Staging
from game.core.journey.country import World
from game.core.journey.people import PersonId
from game.core.journey.proof.check import check
from tests.builders import case, line, to_look_at, with_scene, world

DRIVER = PersonId("driver")
ON_A_PHONE = {"C180", "C181", "C182"}
WRITES = line("Two seats are free.", speaker=DRIVER)


def with_a_phone() -> World:
    """Return the small world with a phone besides the square."""
    whole = world()
    phone = replace(whole.stages["square"], id="phone", stands=(), phone=True)
    return replace(whole, stages={**whole.stages, "phone": phone})


def on_a_phone(**more: object) -> Case:
    """Return a case whose first scene is told as messages."""
    return with_scene(case("home -> end"), "home", **{"stage": "phone", "lines": (WRITES,), "present": (DRIVER,), **more})


def codes(tiny: Case) -> set[str]:
    return {problem.code for problem in check(tiny, with_a_phone())}


def test_messages_need_nothing_but_who_writes() -> None:
    assert not codes(on_a_phone()) & {"C157", "C158", "C159", "C168", *ON_A_PHONE}


def test_words_that_say_that_somebody_is_gone_move_nobody_on_a_phone() -> None:
    gone = line("The driver drives off.")
    assert "C168" in codes(on_a_phone(lines=(WRITES, gone), stage="square"))
    assert "C168" not in codes(on_a_phone(lines=(WRITES, gone)))


def test_what_moves_on_a_phone_is_told() -> None:
    for staging in (Staging(comes=(DRIVER,)), Staging(leaves=(DRIVER,)), Staging(turns=(DRIVER,)), Staging(poses=((DRIVER, "sit"),))):
        assert "C180" in codes(on_a_phone(lines=(replace(WRITES, staging=staging),)))
    assert "C180" in codes(on_a_phone(poses=((DRIVER, "sit"),)))


def test_a_phone_on_which_nobody_writes_is_told() -> None:
    assert "C181" in codes(on_a_phone(lines=(line("It is silent."),)))


def test_nobody_can_be_looked_at_on_a_phone_but_what_is_on_it_can() -> None:
    assert "C125" in codes(on_a_phone(facts=(to_look_at("who", "driver"),)))
    assert "C125" not in codes(on_a_phone(facts=(to_look_at("what", "notice"),)))


def test_the_time_of_a_line_is_for_a_phone() -> None:
    timed = (replace(WRITES, time="21:40"),)
    assert "C182" in codes(on_a_phone(lines=timed, stage="square"))
    assert "C182" not in codes(on_a_phone(lines=timed))
