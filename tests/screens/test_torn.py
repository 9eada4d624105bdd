from tests.pilot import Pilot
from tests.screens.states import torn_case


def test_a_torn_card_says_what_has_to_be_mended_and_where(pilot: Pilot) -> None:
    torn_case(pilot)
    pilot.do("cases", "case:torn-road")
    assert pilot.title == "This card is torn"
    assert "ages" in pilot.all
    assert "the-markt" in pilot.all
    assert "torn-road.yaml" in pilot.all


def test_the_way_back_leads_to_the_shelf(pilot: Pilot) -> None:
    torn_case(pilot)
    assert pilot.do("cases", "case:torn-road", "back").title == "Choose a case"


def test_a_very_broken_file_does_not_fill_the_page_without_end(pilot: Pilot) -> None:
    file = torn_case(pilot)
    words = file.read_text(encoding="utf-8")
    file.write_text(words.replace("sign: weak", "sign: odd").replace("to: ", "to: no-such-").replace("decoy:", "decoi:"), encoding="utf-8")
    pilot.do("cases", "case:torn-road")
    assert len(pilot.words) <= 60
