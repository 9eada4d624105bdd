from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest

from game.core.journey.case import FactId
from game.core.journey.journey import Evidence, Phase
from game.core.law import Part, Reading
from game.screens.journey.question_strip import QuestionStrip
from tests.pilot import STILL, Pilot

HOLDS = {"act": "gate-at-nine", "means": "passports-in-the-box", "purpose": "double-fare"}


def test_an_adult_needs_three_parts(builder: Pilot) -> None:
    builder.do("flag")
    assert "An adult: an act, a means and a purpose are needed." in builder.all
    assert {"Act", "Means", "Purpose"} <= set(builder.words)


def test_a_child_needs_no_means(pilot: Pilot) -> None:
    pilot.begin("the-harvest").listen().look("papers").do("flag")
    assert "Agreeing does not count." in pilot.all
    assert "Means" not in pilot.words
    assert pilot.keys("put:means") == ()
    assert pilot.keys("put:act") != ()


def test_nothing_can_be_pinned_before_every_part_has_a_fact(builder: Pilot) -> None:
    builder.do("flag")
    for part, fact in HOLDS.items():
        assert "pin" in builder.shut()
        assert "Each part needs a fact." in builder.all
        builder.do(f"put:{part}:{fact}")
    assert "pin" in builder.keys()
    assert "Each part needs a fact." not in builder.all


def test_a_fact_is_taken_out_the_way_it_was_put_in(builder: Pilot) -> None:
    builder.do("flag", *(f"put:{part}:{fact}" for part, fact in HOLDS.items()))
    assert builder.item("put:act:gate-at-nine").chosen
    builder.do("put:act:gate-at-nine")
    assert not builder.item("put:act:gate-at-nine").chosen
    assert "pin" in builder.shut()


def test_a_fact_may_stand_in_two_parts(builder: Pilot) -> None:
    builder.do("flag", "put:act:gate-at-nine", "put:means:gate-at-nine", "put:purpose:double-fare", "pin", "ok")
    assert builder.history.now.standing is not None
    assert len(builder.history.now.standing.evidence) == 3


def test_each_fact_keeps_its_row_and_new_ones_come_at_the_end(builder: Pilot) -> None:
    found = builder.history.now.found
    assert facts_on(builder.do("flag")) == list(found)
    builder.do("back").leave(0).walk().listen().do("flag")
    assert facts_on(builder)[: len(found)] == list(found)
    assert len(facts_on(builder)) > len(found)


def facts_on(pilot: Pilot) -> list[str]:
    return [key.split(":")[2] for key in pilot.keys("put:act:")]


@pytest.mark.parametrize("size", [100, 150, 200])
@pytest.mark.parametrize("language", ["en", "mk", "ar-XB"])
@pytest.mark.parametrize("window", [(1024, 768), (1366, 768), (1920, 1080)])
def test_nothing_on_the_board_moves_under_the_hand(
    tmp_path: Path, kept: Path, language: str, size: int, window: tuple[int, int]
) -> None:
    copytree(kept, tmp_path, dirs_exist_ok=True)
    pilot = Pilot(tmp_path, replace(STILL, language=language, text_size=size), window).do("go-on", "flag")
    for key in (*(f"put:{part}:{fact}" for part, fact in HOLDS.items()), "put:string:double-fare", "put:means:passports-in-the-box"):
        before = places(pilot)
        assert places(pilot.key_in(key)) == before, key


def places(pilot: Pilot) -> dict[str, tuple[int, int, int, int]]:
    """Return where everything lies on the whole board, wherever it has been scrolled to."""
    layout = pilot.machine.layout
    offsets = {reach.key: reach.offset for reach in layout.reaches}
    boxes = ((each.key, each.box, offsets.get(each.scroll, 0)) for each in layout.targets)
    return {key: (box.x, box.y + offset, box.w, box.h) for key, box, offset in boxes}


def test_a_fact_can_be_pinned_on_the_string_and_the_flag_does_not_need_it(builder: Pilot) -> None:
    builder.do("flag")
    assert "Together" in builder.words
    builder.do(*(f"put:{part}:{fact}" for part, fact in HOLDS.items()))
    assert "pin" in builder.keys()
    builder.do("put:string:double-fare", "pin")
    flag = builder.history.now.flag
    assert flag is not None
    assert Evidence(None, FactId("double-fare")) in flag.evidence


def test_the_flags_that_are_left_are_shown_and_said(builder: Pilot) -> None:
    assert "You have 3 flags for the whole journey." in builder.do("flag").all
    builder.do("back").pin(**HOLDS).do("ok", "flag")
    assert "2 flags are left. One stands in the road." in builder.all
    assert builder.title == "Your flag stands: what shows it?"


def test_pinning_raises_the_flag_and_the_coach_answers_at_once(builder: Pilot) -> None:
    builder.pin(**HOLDS)
    assert builder.title == "Your flag is raised"
    assert "Yes: all the parts are there now." in builder.all
    assert builder.saved == builder.history
    assert builder.do("ok").title.startswith("The building site")


def test_a_flag_too_early_is_told_what_is_missing(pilot: Pilot) -> None:
    pilot.begin("the-building-site").go(0).listen()
    pilot.pin(act="price-for-the-road", means="price-for-the-road", purpose="price-for-the-road")
    assert "Not yet: nothing shows a purpose of exploitation so far." in pilot.all


def test_whoever_is_not_sure_asks_and_protects(builder: Pilot) -> None:
    builder.do("flag", "unclear")
    assert builder.history.now.standing is not None
    assert builder.history.now.standing.reading is Reading.UNCLEAR
    assert builder.history.now.phase is Phase.CHOOSING
    assert "My reading: Cannot tell yet: ask and protect" in builder.all


def test_without_any_fact_the_board_says_how_to_find_some(pilot: Pilot) -> None:
    pilot.begin("the-night-road").do("flag")
    assert "Your notebook is empty." in pilot.all
    assert "pin" in pilot.shut()
    assert "unclear" in pilot.keys()


def test_going_back_pins_nothing(builder: Pilot) -> None:
    before = builder.history
    builder.do("flag", *(f"put:{part}:{fact}" for part, fact in HOLDS.items())).press("Esc")
    assert builder.history == before


def test_the_board_is_found_again_as_it_was_pinned(builder: Pilot) -> None:
    builder.pin(**HOLDS).do("ok", "flag")
    assert builder.item("put:means:passports-in-the-box").chosen
    assert "pin" in builder.keys()


def test_a_flag_on_leaving_a_scene_leads_on(builder: Pilot) -> None:
    builder.do("choice:0", "change", "reading:trafficking")
    builder.do(*(f"put:{part}:{fact}" for part, fact in HOLDS.items()), "pin")
    assert builder.title == "Your flag is raised"
    assert builder.do("ok").history.now.phase is Phase.WALKING
    assert builder.saved == builder.history


def test_going_back_from_the_board_on_leaving_leads_to_the_strip(builder: Pilot) -> None:
    builder.do("choice:0", "change", "reading:trafficking", "back")
    assert isinstance(builder.top, QuestionStrip)


def test_what_is_found_later_can_be_put_on_the_board(builder: Pilot) -> None:
    builder.pin(**HOLDS).do("ok").leave(0).listen().do("flag", f"put:{Part.MEANS.value}:two-of", "pin", "ok")
    assert builder.history.now.standing is not None
    assert len(builder.history.now.standing.evidence) == 4
