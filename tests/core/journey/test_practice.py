from game.core.journey.advance import advance, start
from game.core.journey.case import Case
from game.core.journey.history import replay
from game.core.journey.journey import Journey, Terms
from game.core.journey.judging.coach import coach
from game.core.journey.moves import Choose, Look, Move, PinReading
from game.core.law import Reading
from game.core.law_elements import Element
from tests.builders import case, flag, on_the_way, with_scene
from tests.core.journey.test_rules import seen_together

UNCLEAR = PinReading(Reading.UNCLEAR)
PRACTICE = Terms(practice=True)


def answer(tiny: Case, moves: tuple[Move, ...], pinned: PinReading) -> str:
    journey: Journey = advance(tiny, replay(tiny, moves, PRACTICE).now, pinned).journey
    return coach(tiny, journey, journey.pins[-1]).source


def test_too_early_the_coach_says_what_nothing_shows_yet() -> None:
    tiny = case("home[am] -> farm[p] -> shelter")
    assert "purpose of exploitation so far" in answer(tiny, (), flag("a:home-a m:home-m p:home-m"))
    assert "a means" in answer(case("home[ap] -> farm"), (), flag("a:home-a m:home-a p:home-p"))
    assert "an act" in answer(case("home[mp] -> farm"), (), flag("a:home-m m:home-m p:home-p"))


def test_the_coach_sees_no_further_than_the_player() -> None:
    early = flag("a:home-a m:home-m p:home-m")
    turning, calm = case("home[am] -> farm[p] -> shelter"), case("home[am] -> farm -> shelter")
    assert answer(turning, (), early) == answer(calm, (), early)


def test_in_time_the_coach_says_yes() -> None:
    tiny = case("home[am] -> farm[p] -> shelter")
    assert "as soon as" in answer(tiny, (Choose(0), UNCLEAR), flag("a:home-a m:home-m p:farm-p"))


def test_late_the_coach_says_since_when_it_could_be_seen() -> None:
    tiny = case("home[amp] -> farm -> shelter")
    assert "scene ago" in answer(tiny, (Choose(0), UNCLEAR), flag("a:home-a m:home-m p:home-p"))


def test_weak_evidence_is_named_by_its_slot() -> None:
    tiny = case("home[ampx] -> farm")
    assert "under Means" in answer(tiny, (), flag("a:home-a m:home-x p:home-p"))
    assert "under Act" in answer(tiny, (), flag("a:home-x m:home-m p:home-p"))
    assert "under Purpose" in answer(tiny, (), flag("a:home-a m:home-m p:home-x"))


def test_what_was_heard_on_the_way_counts() -> None:
    tiny = case("home[am] -> farm", {"farm": "blue/farm"})
    tiny = with_scene(tiny, "farm", facts=(on_the_way("rumour", "neighbour", shows=(Element.SERVITUDE,)),))
    moves = (Choose(0), UNCLEAR, Look("neighbour"))
    assert "as soon as" in answer(tiny, moves, flag("a:home-a m:home-m p:rumour"))


def test_other_readings_are_only_noted() -> None:
    tiny = case("home[amp] -> farm")
    assert start(tiny).journey.pins == ()
    assert "Noted" in answer(tiny, (), UNCLEAR)


def test_that_two_act_together_has_to_be_seen_first() -> None:
    board = flag("a:lie m:lie p:work")
    early = answer(seen_together(), (Choose(0), UNCLEAR), board)
    assert early.startswith("Not yet: nothing shows that those who do these things act together.")
    assert "as soon as" in answer(seen_together(), (Choose(0), UNCLEAR, Choose(0), UNCLEAR), board)


def test_what_lies_on_the_string_is_never_weak() -> None:
    tiny = case("home[ampx] -> farm")
    assert "as soon as" in answer(tiny, (), flag("a:home-a m:home-m p:home-p -:home-x"))
