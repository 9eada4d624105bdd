import pytest

from tests.pilot import Pilot

HOLDS = {"act": "gate-at-nine", "means": "passports-in-the-box", "purpose": "double-fare"}


@pytest.fixture
def spotted(builder: Pilot) -> Pilot:
    """A player who raised the flag where it turned, and said what would help."""
    return builder.pin(**HOLDS).do("ok").play().end(1, 2)


@pytest.fixture
def calm(pilot: Pilot) -> Pilot:
    """A player who rightly stayed calm."""
    return pilot.begin("the-night-road").play(["smuggling"]).end(0)


def test_it_says_at_once_how_it_was_read(spotted: Pilot) -> None:
    assert spotted.title == "Looking back: The building site"
    assert "You raised the flag in the scene in which it turned." in spotted.words


def test_the_picture_shows_where_it_turned_and_the_flag(spotted: Pilot) -> None:
    assert {"It turned here", "Your flag"} <= set(spotted.words)
    assert {"Red country", "Blue country", "Green country"} <= set(spotted.words)


def test_the_road_is_told_in_words_as_well(spotted: Pilot) -> None:
    assert "1. Farmhouse: you read Cannot tell yet: ask and protect." in spotted.words
    assert "9. Workers' house: you read Trafficking. It turned here." in spotted.words


def test_it_says_why_it_turned_there(spotted: Pilot) -> None:
    assert "Why it turned here: Workers' house" in spotted.words
    assert "You pinned it here." in spotted.words
    assert "You found it and did not pin it here." in spotted.words
    assert "You did not find it." in spotted.words


def test_the_score_has_four_parts_and_speed_is_none(spotted: Pilot) -> None:
    for part in ("Timing", "Evidence", "Response", "Care on the way"):
        assert part in spotted.words
    assert "40 of 40" in spotted.words
    assert "Speed never counts." in spotted.words


def test_what_looked_worse_than_it_was_is_explained(calm: Pilot) -> None:
    assert "What looked worse than it was" in calm.words
    assert "Taken for the hours of the crossing." in calm.all


def test_responses_are_explained(spotted: Pilot) -> None:
    assert "What would help now" in spotted.words
    assert "You chose this." in spotted.all
    assert "You did not choose this." in spotted.all
    assert "Does not help." in spotted.all


def test_there_is_something_to_talk_about_and_the_sources(spotted: Pilot) -> None:
    case = spotted.travel.case
    assert {"To talk about", "Sources"} <= set(spotted.words)
    for words in (*case.afterword.talk, *case.afterword.sources):
        assert words.source in spotted.all


def test_a_case_that_never_turned_says_so(calm: Pilot) -> None:
    assert "It never turned, and you stayed calm." in calm.words
    assert "Why it is not trafficking" in calm.words
    assert "It never became trafficking on this path." in calm.all
    assert "It turned here" not in calm.words


def test_for_a_child_it_says_that_agreeing_does_not_count(pilot: Pilot) -> None:
    pilot.begin("the-harvest").play().end(0)
    assert "Under 18 no means is needed" in pilot.all
    assert "Means" not in pilot.words


def test_a_flag_too_late_says_how_late(builder: Pilot) -> None:
    builder.leave(0).listen().pin(**HOLDS).do("ok").play().end(0)
    assert "You raised the flag 1 scene after it turned." in builder.words


def test_a_flag_too_early_says_how_early(pilot: Pilot) -> None:
    pilot.begin("the-building-site").go(0, 0, 0, 1, 1, 0, 0).listen()
    pilot.pin(act="half-wages", means="half-wages", purpose="half-wages").do("ok").play().end(0)
    assert "You raised the flag 1 scene before it turned." in pilot.words


def test_a_flag_that_was_missed_says_so(pilot: Pilot) -> None:
    pilot.begin("the-building-site").play(["smuggling"]).end(0)
    assert "It turned, and you raised no flag." in pilot.words
    assert "Your flag" not in pilot.words


def test_a_false_alarm_says_so(pilot: Pilot) -> None:
    pilot.begin("the-night-road").listen()
    pilot.pin(act="no-lawful-road", means="no-lawful-road", purpose="no-lawful-road").do("ok").play().end(0)
    assert "You raised the flag, but it never turned." in pilot.words


def test_a_flag_that_was_taken_back_says_so(builder: Pilot) -> None:
    builder.pin(**HOLDS).do("ok", "reading", "reading:labour-violation").play().end(0)
    assert "You raised the flag and took it back." in builder.all


def test_the_way_leads_on_to_other_cases_and_all_readings(spotted: Pilot) -> None:
    assert spotted.do("over-all").title == "My readings over all cases"
    assert spotted.do("back", "shelf").title == "Choose a case"


def test_a_clicker_turns_its_pages_and_stays(spotted: Pilot) -> None:
    spotted.press(*["PageDown"] * 30)
    assert spotted.title == "Looking back: The building site"
    reach = spotted.machine.layout.reaches[0]
    assert reach.offset == reach.most
