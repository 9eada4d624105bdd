from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from game.core.journey.case import Case, Choice, Response, SceneId
from game.core.journey.country import World
from game.core.journey.held import AddCount, Belonging, Counts, Give, Holds, SetCount
from game.core.journey.people import ME, Figure, Person, PersonId
from game.core.journey.proof.check import check
from game.core.journey.proof.problem_codes import CODES
from game.core.journey.proof.reach import LIMIT, reach
from game.core.journey.proof.survey import survey
from game.core.law import Ages
from game.core.law_elements import Element
from game.core.message import Text
from game.core.problem import Address, Problem
from game.core.talk import TalkStop
from tests.builders import case, fact, line, on_the_way, to_look_at, with_choice, with_scene, world
from tests.core.journey.proof.test_check_asked import ASKED
from tests.core.journey.proof.test_check_phone import ON_A_PHONE
from tests.core.journey.proof.test_check_story import TOLD

DRIVER = PersonId("driver")
NO_PHONE = (Holds(Belonging.PHONE, PersonId("nobody")),)
TURNING = "home[s] -> park[am] -> farm[p] -> shelter"
FARM = (SceneId("farm"),)
BELONGINGS = (Belonging.PASSPORT, Belonging.PHONE, Belonging.CONTACT, Belonging.FREEDOM, Belonging.PAY, Belonging.COPY)


def good(picture: str = TURNING, **more: Any) -> Case:
    """Return a case in which nothing is wrong."""
    return case(picture, **({"turns_at": FARM} | more))


def mended(tiny: Case) -> bool:
    """Whether nothing is wrong with a case that turns but that it has no twin."""
    return [problem.code for problem in check(tiny, world())] == ["C150"]


def broken_world() -> World:
    whole = world()
    blue = replace(whole.countries["blue"], stations=whole.countries["blue"].stations[1:])
    return replace(whole, countries={**whole.countries, "blue": blue})


def start_elsewhere() -> Case:
    return replace(good(), start=SceneId("hone"))


def leads_nowhere() -> Case:
    return with_choice(good(), "home", 0, to=SceneId("prak"))


def unknown_turn() -> Case:
    return good(turns_at=(SceneId("farm"), SceneId("fram")))


def stops_nowhere() -> Case:
    return good(stops=(TalkStop(Text("Why?"), after="farm"), TalkStop(Text("Why?"), after="fram")))


def stops_at_no_time() -> Case:
    return good(stops=(TalkStop(Text("Why?")),))


def unreached() -> Case:
    return good(TURNING + "\nlost -> shelter")


def comes_back() -> Case:
    return with_choice(good(), "farm", 0, to=SceneId("park"))


def stuck() -> Case:
    return with_choice(good(), "park", 0, needs=NO_PHONE)


def no_ending() -> Case:
    return with_scene(good(), "shelter", ending=None, choices=(Choice(Text("Back"), SceneId("home")),))


def never_open() -> Case:
    tiny = good("home[s] -> park[am] -> farm[p] -> shelter\npark -> shelter")
    return with_choice(tiny, "park", 1, needs=NO_PHONE)


def never_said() -> Case:
    return with_scene(good(), "home", lines=(line("One."), line("Two.", needs=NO_PHONE)))


def tangled() -> Case:
    """Return a case in which each scene changes something else in many ways."""
    things = (Belonging.MONEY, Belonging.DEBT, *BELONGINGS)
    picture = " -> ".join(["home", *(" | ".join(f"{what.value}{i}" for i in range(12)) for what in things), "end"])
    tiny = case(picture)
    for what in things:
        for i in range(12):
            change = SetCount(what, i) if what.counted else Give(what, PersonId(f"p{i}"))
            tiny = with_scene(tiny, f"{what.value}{i}", changes=(change,))
    needs = tuple(Counts(what, least=1) if what.counted else Holds(what, ME) for what in things)
    cast = tuple(Person(PersonId(f"p{i}"), Text("P")) for i in range(12))
    return replace(with_scene(tiny, "end", lines=(line("No.", needs=needs),)), cast=cast)


def unknown_speaker() -> Case:
    return with_scene(good(), "home", lines=(line("Come.", speaker=PersonId("drivr")),))


def unknown_holder() -> Case:
    return with_scene(good(), "home", changes=(Give(Belonging.PHONE, PersonId("boss")),))


def posed_stranger() -> Case:
    return with_scene(good(), "home", poses=((DRIVER, "sit"),))


def fact_twice() -> Case:
    facts = (fact("home-s", shows=(Element.PAYMENT_FOR_CONTROL,)),)
    return with_scene(good(), "shelter", facts=facts)


def no_country() -> Case:
    return with_scene(good(), "home", country="rde")


def no_station() -> Case:
    return with_scene(good(), "home", station="vilage")


def no_road() -> Case:
    return good(at={"shelter": "green/shelter"})


def no_stage() -> Case:
    return with_scene(good(), "home", stage="sqare")


def nothing_to_look_at() -> Case:
    return with_scene(good(), "shelter", facts=(to_look_at("x", "notce"),))


def nobody_on_the_way() -> Case:
    return with_scene(good(at={"shelter": "red/town"}), "shelter", facts=(on_the_way("x", "neighbor"),))


def nobody_walks() -> Case:
    return with_scene(good(), "shelter", facts=(on_the_way("x", "neighbour"),))


def shape_not_drawn() -> Case:
    return replace(good(), cast=(Person(DRIVER, Text("D"), Figure("mna")),))


def pose_not_drawn() -> Case:
    return with_scene(good(), "home", present=(DRIVER,), poses=((DRIVER, "carry"),))


def turns_unnamed() -> Case:
    return good(turns_at=())


def does_not_turn() -> Case:
    return good("home[s] -> park[am] -> farm -> shelter")


def has_turned() -> Case:
    return good(turns_at=(SceneId("farm"), SceneId("shelter")))


def hidden_means() -> Case:
    """Return a case with one fact that is found only by walking there, and a path that does not walk."""
    tiny = good("home[s] -> park | town -> farm[ap] -> shelter", at={"town": "red/town"})
    means = on_the_way("means", "neighbour", shows=(Element.THREAT,))
    return with_scene(tiny, "farm", facts=(*tiny.scenes[SceneId("farm")].facts, means))


def not_offered() -> Case:
    return case("home[l] -> shelter", ages=Ages.FROM_13)


def no_good_response() -> Case:
    return good(responses=(Response(Text("Wait."), good=False, why=Text("No.")),))


def only_good_responses() -> Case:
    return good(responses=(Response(Text("Call."), good=True, why=Text("Yes.")),))


def too_long() -> Case:
    return with_scene(good(minutes=1), "park", lines=(line("word " * 200),))


def scene(name: str, *rest: str | int) -> Address:
    return ("scenes", name, *rest)


BAD: tuple[tuple[str, Callable[[], Case], Address], ...] = (
    ("C101", start_elsewhere, ("start",)),
    ("C102", leads_nowhere, scene("home", "choices", 0, "to")),
    ("C103", unknown_turn, ("turns_at", 1)),
    ("C104", unreached, scene("lost")),
    ("C105", comes_back, scene("farm", "choices", 0, "to")),
    ("C106", stuck, scene("park", "choices")),
    ("C107", no_ending, ("scenes",)),
    ("C108", never_open, scene("park", "choices", 1, "if")),
    ("C109", never_said, scene("home", "lines", 1)),
    ("C110", tangled, ("scenes",)),
    ("C111", unknown_speaker, scene("home", "lines", 0)),
    ("C111", unknown_holder, scene("home", "change", "phone")),
    ("C112", posed_stranger, scene("home", "poses", "driver")),
    ("C113", fact_twice, scene("shelter", "facts", "home-s")),
    ("C114", stops_nowhere, ("stops", 1, "after")),
    ("C114", stops_at_no_time, ("stops", 0)),
    ("C121", no_country, scene("home", "at")),
    ("C122", no_station, scene("home", "at")),
    ("C123", no_road, scene("farm", "choices", 0, "to")),
    ("C124", no_stage, scene("home", "stage")),
    ("C125", nothing_to_look_at, scene("shelter", "facts", "x", "look")),
    ("C126", nobody_on_the_way, scene("shelter", "facts", "x", "on-the-way")),
    ("C127", nobody_walks, scene("shelter", "facts", "x", "on-the-way")),
    ("C128", shape_not_drawn, ("cast", "driver", "figure", "shape")),
    ("C129", pose_not_drawn, scene("home", "poses", "driver")),
    ("C131", turns_unnamed, ("turns_at",)),
    ("C132", does_not_turn, ("turns_at", 0)),
    ("C133", has_turned, ("turns_at", 1)),
    ("C134", hidden_means, scene("farm")),
    ("C135", not_offered, ("ages",)),
    ("C141", no_good_response, ("response",)),
    ("C142", only_good_responses, ("response",)),
    ("C144", too_long, ("minutes",)),
)


def words(problem: Problem) -> str:
    """Return the message in English."""

    def filled(part: Text) -> str:
        return part.source.format(**{key: filled(value) if isinstance(value, Text) else value for key, value in part.values})

    return filled(problem.words)


@pytest.mark.parametrize(("code", "make", "at"), BAD, ids=[f"{code}-{make.__name__}" for code, make, _ in BAD])
def test_a_mistake_is_found_at_its_place(code: str, make: Callable[[], Case], at: Address) -> None:
    found = check(make(), broken_world() if make is no_road else world())
    assert [(problem.code, problem.at) for problem in found] == [(code, at)]
    assert words(found[0])


def test_every_code_has_a_bad_case() -> None:
    assert {code for code, _, _ in (*BAD, *ASKED, *TOLD)} | ON_A_PHONE == set(CODES)


def test_in_a_good_case_nothing_is_found() -> None:
    assert mended(good())
    assert check(case("home[s] -> park | office -> shelter", {"shelter": "green/shelter"}), world()) == ()


def test_a_slip_is_answered_with_the_name_that_was_meant() -> None:
    (problem,) = check(leads_nowhere(), world())
    assert words(problem) == ('There is no scene called "prak" in this case. Did you mean "park"?\nScenes here: home, park, farm, shelter.')


def test_where_nothing_is_near_nothing_is_guessed() -> None:
    (problem,) = check(replace(good(), start=SceneId("zzz")), world())
    assert words(problem).startswith('There is no scene called "zzz" in this case.\n')


def test_a_dead_end_says_with_which_belongings() -> None:
    (problem,) = check(stuck(), world())
    assert "on the path home, park, with phone: me" in words(problem)


def test_a_path_may_stay_away_from_where_it_turns() -> None:
    assert mended(good("home[s] -> park[am] | office -> shelter\npark -> farm[p] -> shelter"))


def test_a_path_that_passes_the_named_scene_without_turning_is_told() -> None:
    tiny = good("home[s] -> park[am] | office -> farm[p] -> shelter")
    (problem,) = check(tiny, world())
    assert problem.code == "C132"
    assert "On the path home, office, farm it does not turn" in words(problem)


def test_a_child_turns_without_any_means() -> None:
    assert mended(case("home[s] -> park[a] -> farm[p] -> shelter", age=15, turns_at=FARM))


def test_it_may_turn_in_one_of_two_scenes() -> None:
    turns = (SceneId("farm"), SceneId("house"))
    assert mended(case("home[am] -> farm[p] | house[p] -> shelter", turns_at=turns))


def test_it_may_turn_at_once() -> None:
    assert mended(case("home[amp] -> shelter", turns_at=(SceneId("home"),)))


def test_what_a_change_adds_up_to_opens_a_choice() -> None:
    tiny = case("home -> work | rest -> agency -> shelter")
    tiny = with_scene(tiny, "work", changes=(AddCount(Belonging.MONEY, 4),))
    tiny = with_choice(tiny, "agency", 0, needs=(Counts(Belonging.MONEY, least=10),))
    (problem,) = check(tiny, world())
    assert problem.code == "C106"
    assert "home, rest, agency, with money: 6" in words(problem)


def test_a_fact_on_the_way_counts_for_each_country_walked_through() -> None:
    tiny = case("home -> shelter", {"shelter": "green/shelter"})
    tiny = with_scene(tiny, "shelter", facts=(on_the_way("poster", "poster"),))
    assert check(tiny, world()) == ()


def wide(rows: int) -> Case:
    """Return a case with two scenes abreast in each row, where any path may go through any of them."""
    pairs = (f"l{row}[{'?s' if row % 3 else 'am'}] | r{row}[x]" for row in range(rows))
    tiny = case(" -> ".join(["home", *pairs, "end"]))
    for row in range(rows):
        tiny = with_scene(tiny, f"l{row}", changes=(AddCount(Belonging.MONEY, -1),))
        tiny = with_scene(tiny, f"r{row}", changes=(Give(Belonging.PHONE, DRIVER if row % 2 else ME),))
    return with_scene(tiny, "end", lines=(line("Left.", needs=(Counts(Belonging.MONEY, least=1), Holds(Belonging.PHONE, ME))),))


def test_more_than_a_billion_paths_are_proved_without_walking_each() -> None:
    tiny = wide(31)
    size = survey(tiny)
    assert size.scenes >= 60
    assert size.paths == 2**31 > 10**9
    found = check(tiny, world())
    assert {problem.code for problem in found} <= {"C144"}


def test_ways_that_meet_are_walked_once() -> None:
    assert len(reach(wide(31)).came) < LIMIT // 20


def test_the_survey_counts_what_a_case_has() -> None:
    size = survey(case("home[amp] -> farm | town -> shelter\ntown -> court"))
    assert (size.scenes, size.paths, size.endings, size.minutes) == (5, 3, 2, 1)
    assert size.turning == ("home",)
    assert size.words > 20
