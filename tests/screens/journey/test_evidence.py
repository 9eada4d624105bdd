from game.core.journey.journey import Phase
from game.core.law import Part, Reading
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


def test_the_newest_facts_stand_first(builder: Pilot) -> None:
    found = builder.history.now.found
    facts = [key.split(":")[2] for key in builder.do("flag").keys("put:act:")]
    assert facts == list(reversed(found))


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
    builder.do("choice:0", "reading:trafficking")
    builder.do(*(f"put:{part}:{fact}" for part, fact in HOLDS.items()), "pin")
    assert builder.title == "Your flag is raised"
    assert builder.do("ok").history.now.phase is Phase.WALKING
    assert builder.saved == builder.history


def test_going_back_from_the_board_on_leaving_leads_to_the_readings(builder: Pilot) -> None:
    builder.do("choice:0", "reading:trafficking", "back")
    assert builder.title == "Before you go on: what is this now?"


def test_what_is_found_later_can_be_put_on_the_board(builder: Pilot) -> None:
    builder.pin(**HOLDS).do("ok").leave(0).listen().do("flag", f"put:{Part.MEANS.value}:two-of", "pin", "ok")
    assert builder.history.now.standing is not None
    assert len(builder.history.now.standing.evidence) == 4
