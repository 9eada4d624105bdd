import pytest

from game.core.journey.held import FactId
from game.core.journey.journey import Phase
from game.core.journey.pins import Evidence
from game.core.law import Reading
from game.core.law_elements import Part
from game.screens.journey.question_strip import QuestionStrip
from game.ui.input.intent import Activate
from game.ui.nav import Stay
from game.ui.page.easel import Frame
from game.ui.page.layout import lay_out
from game.ui.page.marks import Box
from game.ui.page.page import Page
from tests.pilot import Pilot

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
def test_nothing_on_the_board_moves_under_the_hand(builder: Pilot, language: str, size: int) -> None:
    screen, services = builder.do("flag").top, builder.set(language=language, text_size=size).desk.services
    for window in ((1024, 768), (1366, 768), (1920, 1080)):
        frame = Frame(window, size / 100, language.startswith("ar"), builder.type)
        on_it = screen
        for key in (*(f"put:{part}:{fact}" for part, fact in HOLDS.items()), "put:string:double-fare", "put:means:passports-in-the-box"):
            answer = on_it.handle(services, Activate(key))
            assert answer is not None
            assert isinstance(answer.nav, Stay)
            assert places(answer.nav.screen.page(services), frame) == places(on_it.page(services), frame), key
            on_it = answer.nav.screen


def places(page: Page, frame: Frame) -> dict[str, Box]:
    """Return where everything that can be pressed lies."""
    layout, _ = lay_out(page, frame)
    return {each.key: each.box for each in layout.targets}


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


def test_pinning_raises_the_flag_and_the_coach_asks_back(builder: Pilot) -> None:
    builder.pin(**HOLDS)
    assert builder.title == "Your flag is raised"
    assert "Who gains by it, and what?" in builder.all
    assert builder.saved == builder.history
    assert builder.do("ok").title.startswith("The building site")


@pytest.mark.parametrize(("practice", "told"), [(False, "Who gains by it, and what?"), (True, "Not yet:")])
def test_only_in_practice_the_coach_says_right_and_wrong(pilot: Pilot, told: str, *, practice: bool) -> None:
    pilot.do("cases", "case:the-building-site", *(["practice"] if practice else []), "begin").leave(0, "smuggling")
    while pilot.keys("ok"):
        pilot.do("ok")
    pilot.walk().listen().pin(act="price-for-the-road", means="price-for-the-road", purpose="price-for-the-road")
    assert told in pilot.all


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
