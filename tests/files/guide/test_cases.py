from dataclasses import replace
from itertools import pairwise

from game.core.journey.case import Case, Response, SceneId, Twin
from game.core.journey.held import Belonging, Condition, Counts, DeedId, Did, FactId, Give, HasFound, Holds, InTwin, Not, Reads, TwinId
from game.core.journey.people import ME, NOBODY, PersonId
from game.core.journey.twins import letter
from game.core.law import Reading
from game.core.message import Text
from game.files.guide.cases import case_part, journey_cards
from game.files.guide.conditions import only_if
from tests.builders import case, fact, line, with_choice, with_scene
from tests.files.guide.test_guide import said

DRIVER = PersonId("driver")
STOP, COME = TwinId("stop"), TwinId("come")
FARM, SHELTER = SceneId("farm"), SceneId("shelter")


def place(_country: str, station: str) -> Text:
    return Text(station)


def twins() -> Case:
    """Return a case with two twins: in one of them the work at the farm is forced."""
    tiny = with_choice(case("home[s] -> park[am] -> farm[p] -> shelter"), "home", 0, deed=DeedId("went"))
    facts = tuple(replace(each, needs=(InTwin((STOP,)),), by=(DRIVER,), together=(DRIVER,)) for each in tiny.scenes[FARM].facts)
    tiny = with_scene(tiny, "farm", facts=facts)
    own = (
        Response(Text("Sleep first."), good=True, why=Text("It can wait."), needs=(Did(DeedId("went")),)),
        Response(Text("Ask it all."), good=False, why=Text("It is late.")),
    )
    tiny = with_scene(tiny, "shelter", responses=own)
    both = (Twin(STOP, (FARM,), Text("The wages stop.")), Twin(COME, (), Text("The wages come."), Text("It was a lucky year.")))
    return replace(tiny, twins=both, responses=())


def test_a_scene_that_differs_has_a_card_for_each_version() -> None:
    cards = journey_cards(twins(), said, place).cards
    assert [card.number for card in cards] == ["1", "2", "3A", "3B", "4"]
    assert [card.looks for card in cards[2:4]] == [("farm-p can be seen.",), ()]
    assert cards[1].ways[0].to == "Go to card 3"


def test_no_card_tells_what_differs() -> None:
    journey = journey_cards(twins(), said, place)
    assert "of one version" in journey.how
    assert not any("wages" in words for card in journey.cards for words in (*card.looks, *(words for _, words in card.lines)))


def test_answers_stand_on_the_card_of_their_ending() -> None:
    journey = journey_cards(twins(), said, place)
    assert journey.end is None
    assert journey.cards[-1].asks == "What would you do now?"
    assert journey.cards[-1].answers == ("☐ (only if this was done: To park) Sleep first.", "☐ Ask it all.")


def test_answers_for_all_endings_have_a_card_of_their_own() -> None:
    journey = journey_cards(case("home[s] -> shelter"), said, place)
    assert journey.end is not None
    assert journey.end.says == ("☐ Call the helpline.", "☐ Ask what she needs.", "☐ Confront the driver.")
    assert journey.cards[-1].answers == ()


def test_what_changes_hands_stands_at_its_line() -> None:
    lines = (line("Give it.", changes=(Give(Belonging.PASSPORT, DRIVER), Give(Belonging.PHONE, NOBODY))), line("So."))
    cards = journey_cards(with_scene(case("home -> shelter"), "home", lines=lines), said, place).cards
    assert cards[0].lines == (("", "Give it. [passport: The driver has it, phone: gone]"), ("", "So."))


def test_the_trainer_reads_what_differs_and_where_each_version_turns() -> None:
    says = case_part(twins(), said, place).says
    wanted = (
        ("Version A: The wages stop.", "It turns on card 3."),
        ("Version B: The wages come.", "It never turns on any way."),
    )
    assert all(pair in tuple(pairwise(says)) for pair in wanted)
    assert "Looking back at version B: It was a lucky year." in says


def test_the_trainer_reads_who_did_what_and_in_which_version() -> None:
    rows = case_part(twins(), said, place).figures[0].table.rows
    assert rows[-1][1] == "(only if it is version A) farm-p can be seen."
    assert rows[-1][2] == "purpose; done by The driver; these act together: The driver"


def test_the_trainer_reads_the_answers_of_each_ending() -> None:
    table = case_part(twins(), said, place).figures[1].table
    assert table.caption == "What would you do now? Card 4"
    assert [row[1] for row in table.rows] == ["good", "not good"]


def test_every_condition_is_said_in_words() -> None:
    phone, money = Holds(Belonging.PHONE, ME), Counts(Belonging.MONEY, least=2)
    asked: dict[str, Condition] = {
        "only if phone: in your hands": phone,
        "only if nobody has it: phone": Holds(Belonging.PHONE, NOBODY),
        "only with money: 2 or more": money,
        "only with money: 3 or less": Counts(Belonging.MONEY, most=3),
        "only if this was found: home-s can be seen.": HasFound(FactId("home-s")),
        "only if this was done: To park": Did(DeedId("went")),
        "only if it is read as: Smuggling, Trafficking": Reads((Reading.SMUGGLING, Reading.TRAFFICKING)),
        "only if it is version A, B": InTwin((STOP, COME)),
        "not if phone: in your hands": Not((phone,)),
        "not if all of this is so: phone: in your hands; money: 2 or more": Not((phone, money)),
        "not if not all of this is so: nobody has it: phone; money: 1 or less": Not(
            (Not((Holds(Belonging.PHONE, NOBODY), Counts(Belonging.MONEY, most=1))),)
        ),
    }
    assert {only_if(twins(), (each,), said)[0]: each for each in asked.values()} == asked


def test_a_fact_on_some_roads_only_says_so() -> None:
    facts = (fact("x", needs=(Holds(Belonging.PHONE, ME),)),)
    cards = journey_cards(with_scene(case("home -> shelter"), "home", facts=facts), said, place).cards
    assert cards[0].looks == ("(only if phone: in your hands) x can be seen.",)


def test_versions_go_on_behind_the_last_letter() -> None:
    many = replace(twins(), twins=tuple(Twin(TwinId(f"t{number}"), (), Text("So.")) for number in range(28)))
    assert [letter(many, TwinId(name)) for name in ("t0", "t25", "t26", "t27")] == ["A", "Z", "AA", "BB"]


def test_participants_read_the_same_themes_for_every_case_and_the_trainer_reads_everything() -> None:
    told = replace(case("home[s] -> shelter"), notes=("debt", "war"))
    assert "Work, family, a border. You can go out at any time." in journey_cards(told, said, place).about
    assert not [words for words in journey_cards(told, said, place).about if "debt" in words]
    assert "It is about: debt, war." in case_part(told, said, place).says


def test_a_card_says_when_it_is_where_the_story_goes_to_another_time() -> None:
    tiny = with_scene(twins(), "park", when=Text("Three weeks earlier"))
    assert [card.place for card in journey_cards(tiny, said, place).cards][1].startswith("Three weeks earlier · ")
    (facts, *_) = case_part(tiny, said, place).figures
    assert any(row[0].startswith("2. Three weeks earlier · ") for row in facts.table.rows)
