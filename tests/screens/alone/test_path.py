import pytest

from game.core.alone.path import Passed
from game.core.law import Ages
from game.core.workshop.workshop import StepId
from tests.pilot import Pilot
from tests.screens.alone.path_walker import NAME, TITLE, behind, exercised, progress, results_of, walked
from tests.screens.crossing.crossing_player import FIRST, across

OWN = """\
workshop: my-path
title: My own path
language: en
ages: 16+
people: {least: 1, most: 1}
summary: A short one.
alone: yes
steps:
  - think:
      title: Something to think about
      minutes: 2
      talk: {asks: Who listens to you?}
"""
AFTERWARDS = ("before", "the-journey", "first-river", "myths", "after", "whom-to-tell")


@pytest.mark.parametrize("hand", ["mouse", "keyboard", "gamepad", "arrows"])
def test_the_path_is_found_and_begun_by_any_hand_alone(pilot: Pilot, hand: str) -> None:
    pilot = Pilot(pilot.places.data, hand=hand).do("alone")
    assert pilot.title == TITLE
    assert pilot.do("open:before").title == "Eight short stories, before"
    assert pilot.do("back").title == TITLE


def test_it_says_what_is_done_and_how_long_it_takes(pilot: Pilot) -> None:
    words = pilot.do("alone").all
    for said in ("1. What is this? The first time", "7 minutes", "2. A journey", "18 minutes", "next", "Nobody sees your answers."):
        assert said in words


def test_only_the_next_step_is_open(pilot: Pilot) -> None:
    assert pilot.do("alone").keys("open:") == ("open:before",)


def test_a_finished_exercise_lies_behind(pilot: Pilot) -> None:
    exercised(pilot.do("alone", "open:before"))
    assert pilot.title == TITLE
    assert behind(pilot) == ("before",)
    assert pilot.focus == "open:the-journey"


def test_a_case_leads_back_to_the_path_and_is_ticked(pilot: Pilot) -> None:
    pilot.do("alone", "leave-out:before", "open:the-journey")
    assert "Work, family, a border." in pilot.all
    pilot.do("begin").play().end(0)
    assert "Back to the path" in pilot.all
    assert pilot.do("shelf").title == TITLE
    assert behind(pilot) == ("before", "the-journey")


def test_a_river_leads_back_to_the_path_and_is_ticked(pilot: Pilot) -> None:
    pilot.do("alone", "leave-out:before", "leave-out:the-journey", "open:first-river", "begin")
    across(pilot, FIRST).do("levels")
    assert pilot.title == TITLE
    assert behind(pilot)[-1] == "first-river"


def test_a_case_that_is_played_beside_the_path_counts_as_well(pilot: Pilot) -> None:
    exercised(pilot.do("alone", "open:before")).do("back")
    pilot.begin("the-harvest").play().end(0).do("shelf", "back")
    assert behind(pilot) == ("before", "the-journey")


def test_practice_with_the_coach_does_not_count_on_the_path(pilot: Pilot) -> None:
    pilot.do("alone", "leave-out:before", "open:the-journey", "practice", "begin").play().end(0).do("shelf")
    assert behind(pilot) == ("before",)
    assert pilot.desk.services.results() == ()
    assert not [entry.id for entry in pilot.desk.services.shelf() if entry.done]


def test_what_was_done_before_the_path_was_begun_does_not_count(pilot: Pilot) -> None:
    pilot.begin("the-night-road").play().end(0).do("shelf", "back", "alone")
    assert progress(pilot) is None


def test_a_step_that_was_left_out_stays_open(pilot: Pilot) -> None:
    pilot.do("alone", "leave-out:before")
    assert pilot.keys("open:") == ("open:the-journey", "open:before")
    assert "left out" in pilot.all
    exercised(pilot.do("open:before"))
    found = progress(pilot)
    assert found is not None
    assert found.of(StepId("before")) == Passed(StepId("before"), found.passed[0].score)


def test_where_one_stands_survives_a_lost_window(pilot: Pilot) -> None:
    exercised(pilot.do("alone", "open:before")).do("leave-out:the-journey")
    later = Pilot(pilot.places.data).do("alone")
    assert later.focus == "open:first-river"
    assert later.do("open:first-river").title == "First steps"


def test_an_exercise_goes_on_where_it_was_left(pilot: Pilot) -> None:
    pilot.do("alone", "open:before").do(pilot.keys("take:")[0], "next")
    later = Pilot(pilot.places.data).do("alone", "open:before")
    assert "Story 2 of 8" in later.all


def test_before_and_after_stand_beside_each_other_at_the_end(pilot: Pilot) -> None:
    walked(pilot, "the-journey", "first-river", "myths")
    assert behind(pilot) == AFTERWARDS
    found = progress(pilot)
    assert found is not None
    before, after = (found.of(StepId(name)) for name in ("before", "after"))
    assert before is not None
    assert after is not None
    for told in (before, after):
        assert told.score is not None
        assert f"{told.score[0]} of {told.score[1]}" in pilot.all
    assert "nothing else about you" in pilot.all
    assert "points" not in pilot.all


def test_the_end_leads_to_helplines_and_on(pilot: Pilot) -> None:
    walked(pilot, "before", "the-journey", "first-river", "myths", "after")
    assert "If you or somebody you know needs help" in pilot.all
    assert pilot.do("call").title == "Help and helplines"
    assert pilot.do("back", "cases").title == "Choose a case"
    assert pilot.do("back", "exercises").title == "Exercises"


def test_without_both_quizzes_nothing_is_compared(pilot: Pilot) -> None:
    walked(pilot, "the-journey", "first-river", "myths", "after")
    assert "What has changed" not in pilot.all


def test_the_path_can_be_walked_once_more(pilot: Pilot) -> None:
    walked(pilot, "the-journey", "first-river", "myths").do("anew")
    assert behind(pilot) == ()
    assert "Story 1 of 8" in pilot.do("open:before").all


def test_four_weeks_later_stands_in_the_same_row(pilot: Pilot) -> None:
    walked(pilot, "the-journey", "first-river", "myths")
    results_of(pilot.places.data, ("quiz-after", 5, 8, 40), ("quiz-again", 3, 3, 2))
    later = Pilot(pilot.places.data).do("alone")
    assert "Four weeks later" in later.all
    assert "3 of 3" in later.all
    assert "it is still with you" in later.all


def test_a_damaged_path_begins_anew_and_that_is_said(pilot: Pilot) -> None:
    (pilot.places.kept_paths / f"{NAME}.json").write_text("no path", encoding="utf-8")
    later = Pilot(pilot.places.data).do("alone")
    assert later.focus == "open:before"
    assert "was put aside" in "".join(later.desk.services.say(note) for note in later.desk.notes)


def test_a_clicker_goes_on_along_the_path(pilot: Pilot) -> None:
    pilot.do("alone")
    while pilot.title == TITLE:
        pilot.press("PageDown")
    assert pilot.title == "Eight short stories, before"


def test_a_second_path_stands_beside_the_first(pilot: Pilot) -> None:
    own = pilot.places.workshops / "my-path.yaml"
    own.write_text(OWN, encoding="utf-8")
    pilot.do("alone")
    assert pilot.title == "Learn alone"
    assert pilot.keys("path:") == (f"path:{NAME}", "path:my-path")
    pilot.do("path:my-path", "open:think")
    assert "Who listens to you?" in pilot.all
    assert "done" in pilot.do("ok", "back").all
    later = Pilot(pilot.places.data).set(level=Ages.FROM_13)
    assert later.do("alone").title == TITLE
