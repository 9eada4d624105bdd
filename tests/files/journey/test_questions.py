"""In a scene some of several questions may be asked, in an order of one's own; each has its answer."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.core.journey.advance import advance, options, start
from game.core.journey.case import Case, Question, SceneId
from game.core.journey.held import AddCount, Belonging, Counts, DeedId, Did, FactId, HasFound, Not
from game.core.journey.history import begin, play, replay, undo
from game.core.journey.journey import Journey, Phase
from game.core.journey.moves import Ask, Choose, Listen, Move
from game.core.journey.proof.check_notes import check_readings
from game.core.journey.proof.reach import reach
from game.core.journey.twins import in_twin
from game.core.law_elements import Element
from game.core.message import Text
from game.files.journey.library import load_case, load_world
from game.files.journey.steps_json import read_step, write_step
from tests.builders import case as small
from tests.builders import fact, line, to_look_at, with_scene

ROOT = Path(__file__).resolve().parents[3]
WORLD = load_world(ROOT)[0]
SLEEP, PAPERS, FOOD = (Ask(DeedId(deed)) for deed in ("asked-sleep", "asked-papers", "asked-food"))


def first_room() -> Case:
    loaded = load_case(ROOT / "tests" / "told" / "the-first-room.yaml", WORLD)
    assert loaded.thing is not None, loaded.reports
    return in_twin(loaded.thing, loaded.thing.twins[0].id)


def after(*moves: Move) -> Journey:
    journey = start(first_room()).journey
    for move in moves:
        journey = advance(first_room(), journey, move).journey
    return journey


def heard(*moves: Move) -> list[str]:
    """Return what is said behind the first line, with every answer listened to."""
    journey = after()
    for move in moves:
        journey = advance(first_room(), journey, move).journey
        while journey.phase is Phase.LISTENING:
            journey = advance(first_room(), journey, Listen()).journey
    return [first_room().scenes[journey.path[0].scene].lines[line].words.source for _, line in journey.said][1:]


def asks(journey: Journey) -> list[Move]:
    return [option.move for option in options(first_room(), journey) if isinstance(option.move, Ask)]


def test_each_question_brings_its_own_answer_and_the_order_matters() -> None:
    assert heard(SLEEP, PAPERS) == ["At my brother's.", "He has them. For the forms."]
    assert heard(PAPERS, SLEEP) == ["He has them. For the forms.", "At my brother's.", "She says it to the table."]


def test_so_many_may_be_asked_each_once_and_one_may_go_on_before() -> None:
    assert asks(after()) == [SLEEP, PAPERS, FOOD]
    assert asks(after(SLEEP)) == [PAPERS, FOOD]
    assert asks(after(SLEEP, PAPERS)) == []
    assert Choose(0) in [option.move for option in options(first_room(), after())]


def test_what_was_asked_shuts_a_question_and_opens_a_choice() -> None:
    assert asks(after(PAPERS)) == [SLEEP]
    assert Choose(1) not in [option.move for option in options(first_room(), after())]
    assert Choose(1) in [option.move for option in options(first_room(), after(SLEEP))]


def test_what_is_not_offered_cannot_be_asked() -> None:
    with pytest.raises(ValueError, match="not possible now"):
        after(PAPERS, FOOD)


def test_a_fact_of_an_answer_stands_from_when_it_was_asked() -> None:
    assert after().path[-1].absent == ("waits",)
    assert after().found == ()
    assert after(SLEEP).path[-1].absent == ()
    assert after(SLEEP).found == ("waits",)


def test_a_question_is_taken_back_and_replayed_like_every_step() -> None:
    one, _ = play(first_room(), begin(first_room()), PAPERS)
    assert undo(one).now == begin(first_room()).now
    again = replay(first_room(), [read_step(write_step(step)) for step in one.moves])
    assert again.now == one.now
    assert again.now.path[-1].asked == ("asked-papers",)


def test_the_proof_knows_every_order_in_which_one_can_ask() -> None:
    """What nothing asks for later, as whether one asked for the papers, is forgotten as the scene is left."""
    case = first_room()
    reached = reach(case)
    known = {reached.standpoint(state, frozenset()).deeds for state in reached.by_scene[case.start]}
    assert known == {frozenset(), frozenset({"asked-sleep"}), frozenset({"asked-food"}), frozenset({"asked-sleep", "asked-food"})}
    assert (case.start, 2) in reached.plan.said


def test_of_many_questions_sets_are_walked_and_not_orders() -> None:
    many = tuple(Question(Text(f"Question {number}?"), DeedId(f"asked-{number}")) for number in range(12))
    told = tuple(line("So.", answers=each.deed) for each in many)
    later = (line("And so.", needs=tuple(Did(each.deed) for each in many[:6])),)
    tiny = with_scene(with_scene(small("home -> end"), "home", asks=many, questions=6, lines=told), "end", lines=later)
    reached = reach(tiny)
    assert reached.whole
    assert len(reached.came) < 200
    assert (SceneId("end"), 0) in reached.plan.said


def test_nothing_that_makes_it_turn_hangs_on_a_question() -> None:
    moved = fact("locked", shows=(Element.HARBOURING,), needs=(Not((Did(DeedId("asked-door")),)),))
    door = (Question(Text("Whose is the key?"), DeedId("asked-door")),)
    tiny = with_scene(small("home -> end"), "home", asks=door, questions=1, facts=(moved,))
    assert [(each.code, each.at[1]) for each in check_readings(tiny)] == [("C185", "home")]


def test_what_is_looked_up_while_a_question_is_answered_is_proved_too() -> None:
    seen, asked = FactId("seen"), DeedId("asked")
    unseen = (Question(Text("What is there?"), asked, (Not((HasFound(seen),)),)),)
    told = (line("Look there."), line("So you saw it.", needs=(HasFound(seen),), changes=(AddCount(Belonging.MONEY, -2),)))
    answers = tuple(replace(each, answers=asked) for each in told)
    costs = (line("It is all gone.", needs=(Counts(Belonging.MONEY, most=4),)),)
    tiny = with_scene(small("home -> end"), "home", asks=unseen, questions=1, lines=answers, facts=(to_look_at("seen", "notice"),))
    reached = reach(with_scene(tiny, "end", lines=costs))
    assert {(SceneId("home"), 1), (SceneId("end"), 0)} <= reached.plan.said
