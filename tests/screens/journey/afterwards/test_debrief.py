import pytest

from game.screens.journey.afterwards.debrief import Part
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
    assert "9. Workers' house: you read Trafficking. It turned here. Here you raised your flag." in spotted.words


def test_it_says_why_it_turned_there(spotted: Pilot) -> None:
    assert "Why it turned here: Workers' house" in spotted.told
    assert "You pinned it here." in spotted.told
    assert "You found it and did not pin it here." in spotted.told
    assert "You did not find it." in spotted.told


def test_the_score_has_four_parts_and_speed_is_none(spotted: Pilot) -> None:
    for part in ("Timing", "Evidence", "Response", "Care on the way"):
        assert part in spotted.words
    assert "40 of 40" in spotted.words
    assert "Speed never counts." in spotted.words


def test_what_looked_worse_than_it_was_is_explained(calm: Pilot) -> None:
    assert "What looked worse than it was" in calm.told
    assert "Taken for the hours of the crossing." in "\n".join(calm.told)


def test_responses_are_explained(spotted: Pilot) -> None:
    assert "What would help now" in spotted.told
    assert "You chose this." in "\n".join(spotted.told)
    assert "You did not choose this." in "\n".join(spotted.told)
    assert "Does not help." in "\n".join(spotted.told)


def test_there_is_something_to_talk_about_and_the_sources(spotted: Pilot) -> None:
    case = spotted.travel.case
    assert {"To talk about", "Sources"} <= set(spotted.told)
    for words in (*case.afterword.talk, *case.afterword.sources):
        assert words.source in "\n".join(spotted.told)


def test_a_case_that_never_turned_says_so(calm: Pilot) -> None:
    assert "It never turned, and you stayed calm." in calm.told
    assert "Why it is not trafficking" in calm.told
    assert "It never became trafficking on this path." in "\n".join(calm.told)
    assert "It turned here" not in calm.told


def test_for_a_child_it_says_that_agreeing_does_not_count(pilot: Pilot) -> None:
    pilot.begin("the-harvest").play().end(0)
    assert "Under 18 no means is needed" in "\n".join(pilot.told)
    assert "Means" not in pilot.told


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
    builder.pin(**HOLDS).do("ok", "flag", "take-back", "take-back").play().end(0)
    assert "You raised the flag and took it back." in builder.all
    assert "A flag was taken back here" in builder.words
    assert "A flag from here was taken back; its hole stays." in builder.all
    assert "You took 1 flag back." in builder.all


def test_the_way_leads_on_to_other_cases_and_all_readings(spotted: Pilot) -> None:
    assert spotted.do("over-all").title == "My readings over all cases"
    assert spotted.do("back", "shelf").title == "Choose a case"


def test_a_clicker_reads_all_its_parts_and_stays(spotted: Pilot) -> None:
    seen = set()
    for _ in range(60):
        seen.add(spotted.machine.page.part)
        spotted.press("PageDown")
    assert spotted.title == "Looking back: The building site"
    assert seen == {part.value for part in Part}
    reach = spotted.machine.layout.reaches[0]
    assert reach.offset == reach.most


def test_enter_alone_leads_through_its_parts_and_out(spotted: Pilot) -> None:
    parts = []
    while spotted.title.startswith("Looking back"):
        parts.append(spotted.machine.page.part)
        spotted.press("Enter")
    assert tuple(dict.fromkeys(parts)) == tuple(part.value for part in Part)
    assert spotted.title == "Choose a case"


def test_the_other_endings_are_torn_until_they_have_been_met(spotted: Pilot) -> None:
    spotted.do("part:others")
    assert "Roads not taken" in spotted.words
    assert spotted.words.count("Where you came") > 0
    assert "An ending you have not met yet" in spotted.words
    assert "An ending you have met before" not in spotted.words
    case = spotted.travel.case
    others = [scene.ending.source for scene in case.scenes.values() if scene.ending and scene.id != spotted.scene]
    assert not any(words in spotted.words for words in others)


def test_a_practice_journey_says_that_it_is_not_counted(pilot: Pilot) -> None:
    pilot.do("cases", "case:the-night-road", "practice", "begin")
    while not pilot.keys("respond:"):
        pilot.do(pilot.step([])).wait()
    assert "Practice: this journey is not counted" in pilot.end(0).words
