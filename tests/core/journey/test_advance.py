import pytest

from game.core.journey.advance import Option, advance, line_shown, options, start
from game.core.journey.facts import Found
from game.core.journey.held import AddCount, Belonging, Counts, Give, Holds
from game.core.journey.journey import CrossedBorder, Ended, Entered, FactFound, Handed, Journey, Phase
from game.core.journey.moves import Arrive, Choose, Keep, Listen, Look, Move, PinReading, Respond
from game.core.journey.people import ME, PersonId
from game.core.journey.pinning import board_complete
from game.core.law import Reading
from game.core.law_elements import Part
from tests.builders import case, evidence, fact, flag, line, on_the_way, play_all, to_look_at, travel, with_choice, with_scene

DRIVER = PersonId("driver")
HAS_PHONE = (Holds(Belonging.PHONE, ME),)
DRIVER_HAS_PHONE = (Holds(Belonging.PHONE, DRIVER),)
UNCLEAR = PinReading(Reading.UNCLEAR)
FAR = {"farm": "blue/farm"}


def listed(tiny_options: tuple[Option, ...], move: Move) -> Option:
    return next(option for option in tiny_options if option.move == move)


def test_a_journey_starts_in_the_first_scene() -> None:
    turn = start(case("home[s] -> farm"))
    assert turn.journey.scene == "home"
    assert turn.events[0] == Entered(turn.journey.path[0].scene)


def test_the_last_line_tells_the_facts_and_opens_the_choices() -> None:
    tiny = with_scene(case("home[s] -> farm"), "home", lines=(line("One."), line("Two.")))
    first = start(tiny)
    assert first.journey.phase is Phase.LISTENING
    assert first.journey.found == ()
    second = advance(tiny, first.journey, Listen())
    assert second.journey.phase is Phase.CHOOSING
    assert second.events == (FactFound(tiny.scenes[second.journey.path[0].scene].facts[0].id),)


def test_a_line_that_does_not_hold_is_left_out() -> None:
    lines = (line("No.", needs=DRIVER_HAS_PHONE), line("Yes.", needs=HAS_PHONE), line("No.", needs=DRIVER_HAS_PHONE))
    tiny = with_scene(case("home -> farm"), "home", lines=lines)
    journey = start(tiny).journey
    assert journey.phase is Phase.CHOOSING
    assert line_shown(tiny, journey) == lines[1]
    assert journey.said == ((0, 1),)


def test_a_scene_in_which_nothing_is_said_opens_its_choices_at_once() -> None:
    tiny = with_scene(case("home[s] -> farm"), "home", lines=())
    journey = start(tiny).journey
    assert journey.phase is Phase.CHOOSING
    assert line_shown(tiny, journey) is None
    assert journey.found == ("home-s",)


def test_what_changes_hands_is_told_as_a_scene_begins() -> None:
    tiny = with_scene(case("home -> farm"), "home", changes=(Give(Belonging.PASSPORT, DRIVER), AddCount(Belonging.MONEY, -9)))
    turn = start(tiny)
    assert turn.events[1:3] == (Handed(Belonging.PASSPORT, ME, DRIVER), Handed(Belonging.MONEY, 6, 0))
    assert dict(turn.journey.belongings)[Belonging.PASSPORT] == DRIVER


def test_looking_closer_finds_what_is_there_and_nothing_elsewhere() -> None:
    tiny = with_scene(case("home -> farm"), "home", facts=(to_look_at("no-name", "notice"),))
    journey = start(tiny).journey
    assert journey.found == ()
    assert advance(tiny, journey, Look("lamp")).journey == journey
    found = advance(tiny, journey, Look("notice"))
    assert found.events == (FactFound(tiny.scenes[journey.path[0].scene].facts[0].id),)
    assert advance(tiny, found.journey, Look("notice")).events == ()


def test_on_the_way_one_can_ask_the_people_beside_the_road() -> None:
    tiny = with_scene(case("home -> farm", FAR), "farm", facts=(on_the_way("rumour", "neighbour"),))
    walking = play_all(tiny, (Choose(0), UNCLEAR))
    assert walking.phase is Phase.WALKING
    asked = advance(tiny, walking, Look("neighbour")).journey
    assert asked.found == ("rumour",)
    arrived = advance(tiny, walking, Arrive()).journey
    assert advance(tiny, arrived, Look("neighbour")).journey.found == ()


def test_a_shut_choice_says_what_one_would_need() -> None:
    tiny = with_choice(case("home -> farm | town"), "home", 1, needs=(Counts(Belonging.MONEY, least=9),))
    shut = listed(options(tiny, start(tiny).journey), Choose(1))
    assert not shut.open
    assert shut.why is not None
    assert (shut.why.plural, shut.why.count) == ("You would need {count} coins.", 9)
    with pytest.raises(ValueError, match="not possible"):
        advance(tiny, start(tiny).journey, Choose(1))


def test_leaving_a_scene_asks_for_the_reading() -> None:
    tiny = case("home -> farm")
    asked = play_all(tiny, (Choose(0),))
    assert (asked.phase, asked.pending) == (Phase.READING, 0)
    assert Option(Keep()) not in options(tiny, asked)
    left = advance(tiny, asked, UNCLEAR).journey
    assert left.path[0].choice == 0
    assert left.scene == "farm"


def test_a_standing_reading_is_kept_with_one_press() -> None:
    tiny = case("home -> farm[s] -> shelter")
    asked = play_all(tiny, (Choose(0), UNCLEAR, Choose(0)))
    assert options(tiny, asked)[0] == Option(Keep())
    assert advance(tiny, asked, Keep()).journey.scene == "shelter"


def test_a_reading_may_be_pinned_at_any_time_without_leaving() -> None:
    tiny = case("home -> farm")
    pinned = advance(tiny, start(tiny).journey, PinReading(Reading.SMUGGLING)).journey
    assert pinned.phase is Phase.CHOOSING
    assert pinned.standing is not None
    assert (pinned.standing.visit, pinned.standing.reading) == (0, Reading.SMUGGLING)


def test_a_reading_pinned_while_walking_belongs_to_the_scene_just_left() -> None:
    tiny = case("home -> farm", FAR)
    walking = play_all(tiny, (Choose(0), UNCLEAR, PinReading(Reading.LAWFUL)))
    assert [pin.visit for pin in walking.pins] == [0, 0]


def test_the_next_scene_at_the_same_place_follows_at_once() -> None:
    assert play_all(case("home -> farm"), (Choose(0), UNCLEAR)).scene == "farm"


def test_a_walk_into_another_country_crosses_the_border() -> None:
    tiny = case("home -> farm", FAR)
    turn = advance(tiny, play_all(tiny, (Choose(0),)), UNCLEAR)
    assert turn.events[-1] == CrossedBorder("blue")
    assert (turn.journey.phase, turn.journey.ahead) == (Phase.WALKING, "farm")


def test_a_choice_changes_hands_before_the_next_scene_begins() -> None:
    tiny = with_choice(case("home -> farm"), "home", 0, changes=(Give(Belonging.COPY, DRIVER),))
    left = play_all(tiny, (Choose(0), UNCLEAR))
    assert dict(left.belongings)[Belonging.COPY] == DRIVER


def test_after_the_ending_one_is_asked_what_to_do() -> None:
    tiny = case("home -> farm")
    turn = advance(tiny, play_all(tiny, (Choose(0), UNCLEAR, Choose(0))), Keep())
    assert turn.events == (Ended(),)
    assert [option.move for option in options(tiny, turn.journey)] == [Respond((0,)), Respond((1,)), Respond((2,))]
    done = advance(tiny, turn.journey, Respond((2, 0))).journey
    assert (done.phase, done.responses) == (Phase.DONE, (0, 2))
    assert options(tiny, done) == ()


def test_the_flag_needs_a_fact_for_every_part() -> None:
    tiny = case("home[amp] -> farm")
    journey = start(tiny).journey
    assert not board_complete(tiny, evidence("a:home-a p:home-p"))
    with pytest.raises(ValueError, match="not possible"):
        advance(tiny, journey, flag("a:home-a p:home-p"))
    flagged = advance(tiny, journey, flag("a:home-a m:home-m p:home-p")).journey
    assert flagged.standing is not None
    assert flagged.standing.reading is Reading.TRAFFICKING


def test_a_child_needs_no_means() -> None:
    tiny = case("home[ap] -> farm", age=15)
    assert board_complete(tiny, evidence("a:home-a p:home-p"))
    with pytest.raises(ValueError, match="not possible"):
        advance(tiny, start(tiny).journey, flag("a:home-a m:home-a p:home-p"))


def test_only_found_facts_are_evidence() -> None:
    tiny = case("home[am] -> farm[p]")
    with pytest.raises(ValueError, match="not possible"):
        advance(tiny, start(tiny).journey, flag("a:home-a m:home-m p:farm-p"))


def test_an_incomplete_board_may_be_pinned_as_cannot_tell_yet() -> None:
    tiny = case("home[am] -> farm[p]")
    unsure = PinReading(Reading.UNCLEAR, evidence("a:home-a"))
    pinned = advance(tiny, start(tiny).journey, unsure).journey
    assert pinned.pins[0].evidence[0].part is Part.ACT


def test_the_flag_is_listed_shut_until_something_is_found() -> None:
    tiny = case("home -> farm")
    option = listed(options(tiny, start(tiny).journey), PinReading(Reading.TRAFFICKING))
    assert not option.open
    assert option.why is not None


@pytest.mark.parametrize("move", [Arrive(), Listen(), Keep(), Choose(5), Choose(-1), Respond((0,))])
def test_an_impossible_move_is_a_bug(move: Move) -> None:
    tiny = case("home -> farm")
    with pytest.raises(ValueError, match=r"not possible|nowhere"):
        advance(tiny, start(tiny).journey, move)


def test_an_answer_must_be_one_of_those_listed() -> None:
    tiny = case("home -> farm")
    asked: Journey = play_all(tiny, (Choose(0), UNCLEAR, Choose(0), Keep()))
    for answers in ((), (3,)):
        with pytest.raises(ValueError, match="not possible"):
            advance(tiny, asked, Respond(answers))


def test_a_case_without_responses_is_over_with_its_ending() -> None:
    assert travel(case("home -> farm", responses=())).phase is Phase.DONE


def test_facts_to_look_at_stay_with_their_scene() -> None:
    hidden = fact("hidden", found=Found.LOOKING, at="lamp")
    tiny = with_scene(case("home -> farm"), "farm", facts=(hidden,))
    assert advance(tiny, start(tiny).journey, Look("lamp")).journey.found == ()
