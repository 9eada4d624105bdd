from dataclasses import replace

from hypothesis import given

from game.core.journey.advance import options
from game.core.journey.case import AddCount, Belonging, Case, Counts, SceneId
from game.core.journey.fit import fit_again, fits
from game.core.journey.journey import Choose, Journey, Keep, Phase
from tests.builders import case, flag, line, play_all, with_choice, with_scene
from tests.core.journey.test_history import WALKS, branching, played

FLAG = flag("a:home-a m:home-m p:home-p")


def on_the_farm() -> Journey:
    return play_all(case("home[amp] -> farm[x] -> shelter"), (FLAG, Choose(0), Keep()))


def without(tiny: Case, name: str) -> Case:
    return replace(tiny, scenes={key: scene for key, scene in tiny.scenes.items() if key != name})


@given(WALKS)
def test_in_the_case_it_was_played_in_every_journey_fits(numbers: list[int]) -> None:
    journey = played(branching(), numbers).now
    assert fits(branching(), journey) == journey


@given(WALKS)
def test_a_journey_fitted_again_can_go_on(numbers: list[int]) -> None:
    again = fit_again(branching(), played(branching(), numbers).now)
    assert again is not None
    assert options(branching(), again)
    assert fits(branching(), again) == again


def test_a_new_word_changes_nothing() -> None:
    edited = with_scene(case("home[amp] -> farm[x] -> shelter"), "home", lines=(line("Another word."),))
    assert fits(edited, on_the_farm()) == on_the_farm()


def test_when_a_choice_leads_elsewhere_the_journey_goes_on_before_it() -> None:
    edited = with_choice(case("home[amp] -> farm[x] | shelter"), "home", 0, to=SceneId("shelter"))
    assert fits(edited, on_the_farm()) is None
    again = fit_again(edited, on_the_farm())
    assert again is not None
    assert [visit.scene for visit in again.path] == ["home"]
    assert again.phase is Phase.CHOOSING
    assert again.pins == on_the_farm().pins


def test_when_a_choice_has_been_shut_the_journey_goes_on_before_it() -> None:
    edited = with_choice(case("home[amp] -> farm[x] -> shelter"), "home", 0, needs=(Counts(Belonging.MONEY, least=9),))
    again = fit_again(edited, on_the_farm())
    assert again is not None
    assert again.scene == "home"


def test_when_the_scene_is_gone_the_journey_goes_on_before_it() -> None:
    again = fit_again(without(case("home[amp] -> farm[x] -> shelter"), "farm"), on_the_farm())
    assert again is not None
    assert again.scene == "home"


def test_facts_that_are_gone_are_forgotten_and_new_ones_noticed() -> None:
    edited = case("home[am] -> farm[?] -> shelter")
    again = fit_again(edited, on_the_farm())
    assert again is not None
    assert set(again.found) == {"home-a", "home-m", "farm-?"}
    assert [piece.fact for piece in again.pins[0].evidence] == ["home-a", "home-m"]


def test_what_the_traveller_has_is_counted_again() -> None:
    edited = with_scene(case("home[amp] -> farm[x] -> shelter"), "home", changes=(AddCount(Belonging.MONEY, -2),))
    assert fits(edited, on_the_farm()) is None
    again = fit_again(edited, on_the_farm())
    assert again is not None
    assert dict(again.belongings)[Belonging.MONEY] == 4


def test_when_it_starts_elsewhere_nothing_fits() -> None:
    edited = replace(case("home -> farm -> shelter"), start=SceneId("farm"))
    assert fits(edited, on_the_farm()) is None
    assert fit_again(edited, on_the_farm()) is None
