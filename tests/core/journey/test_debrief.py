from dataclasses import replace

from hypothesis import given

from game.core.journey.case import Afterword, Twin
from game.core.journey.debrief import Debrief, debrief, headline, road_and_present
from game.core.journey.facts import Fact, Sign
from game.core.journey.held import FactId, InTwin, TwinId
from game.core.journey.journey import Terms
from game.core.journey.moves import PinReading, TakeBack
from game.core.journey.people import PersonId
from game.core.journey.standing import Judgement, Verdict
from game.core.journey.twins import draw
from game.core.law import Reading
from game.core.law_elements import Element, Part
from game.core.message import Text
from tests.builders import Plan, case, evidence, fact, flag, to_look_at, travel, with_scene
from tests.core.journey.test_history import WALKS, branching, played
from tests.core.journey.test_rules import seen_together

ANY = flag("a:home-a m:home-a p:home-a")
SMUGGLING, UNCLEAR = PinReading(Reading.SMUGGLING), PinReading(Reading.UNCLEAR)
BACK = TakeBack()


def told(pins: dict[str, Plan], picture: str = "home[as] -> park*[mx?] | town -> farm[p] -> shelter") -> Debrief:
    tiny = case(picture, {"farm": "blue/farm"})
    return debrief(tiny, travel(tiny, pins, responses=(0, 2)))


def test_each_scene_shows_what_stood_when_it_was_left() -> None:
    steps = told({"home": SMUGGLING, "shelter": ANY}).steps
    assert [step.scene for step in steps] == ["home", "park", "farm", "shelter"]
    assert [step.standing.reading for step in steps if step.standing][-2:] == [Reading.SMUGGLING, Reading.TRAFFICKING]
    assert [step.is_turn for step in steps] == [False, False, True, False]
    assert [step.is_flag for step in steps] == [False, False, False, True]
    assert (steps[2].country, steps[2].station) == ("blue", "farm")


def test_the_headline_counts_the_scenes() -> None:
    late, early = told({"shelter": ANY}).headline, told({"home": ANY}).headline
    assert (late.source, late.count) == ("You raised the flag {count} scene after it turned.", 1)
    assert (early.plural, early.count) == ("You raised the flag {count} scenes before it turned.", 2)


def test_every_verdict_has_a_headline() -> None:
    turned: tuple[dict[str, Plan], ...] = ({"farm": ANY}, {}, {"farm": ANY, "shelter": BACK})
    others: tuple[dict[str, Plan], ...] = ({}, {"home": ANY}, {"home": ANY, "farm": BACK})
    turning = [told(pins).headline for pins in turned]
    never = [told(pins, "home[a] -> farm").headline for pins in others]
    assert len({text.source for text in turning + never}) == 6
    assert {headline(Judgement(1, 1, verdict)).source for verdict in Verdict if verdict not in (Verdict.LATE, Verdict.EARLY)} >= {
        "You raised the flag in time, and it did not turn."
    }


def test_it_tells_what_it_was_before_it_turned() -> None:
    story = told({"farm": ANY})
    assert (story.turn, story.before, story.right, story.verdict) == (2, Reading.SMUGGLING, Reading.TRAFFICKING, Verdict.HIT)
    assert told({}, "home[s] -> farm").before is None


def test_each_part_lists_what_showed_it() -> None:
    tiny = case("home[a] -> park[mp] -> farm")
    hidden = to_look_at("locked", "lamp", shows=(Element.THREAT,))
    park = tiny.scenes[travel(tiny).path[1].scene]
    tiny = with_scene(tiny, "park", facts=(*park.facts, hidden))
    story = debrief(tiny, travel(tiny, {"park": flag("a:home-a m:park-m m:home-a p:park-p")}))
    means = story.rows[1]
    assert [row.part for row in story.rows] == [Part.ACT, Part.MEANS, Part.PURPOSE]
    assert [(fact.fact.id, fact.visit, fact.found, fact.pinned) for fact in means.facts] == [
        ("park-m", 1, True, True),
        ("locked", 1, False, False),
    ]
    assert [fact.id for fact in means.misplaced] == ["home-a"]


def test_decoys_signs_care_and_answers_are_told() -> None:
    story = told({})
    assert [fact.id for fact in story.decoys] == ["park-x"]
    assert [fact.id for fact in story.signs_found] == ["park-?"]
    assert story.careful_taken == story.careful_offered == (Text("To park*"),)
    assert {answer.response.words.source: answer.chosen for answer in story.answers} == {
        "Call the helpline.": True,
        "Ask what she needs.": False,
        "Confront the driver.": True,
    }


def test_a_warning_sign_one_did_not_look_at_was_missed() -> None:
    tiny = with_scene(case("home -> farm"), "home", facts=(to_look_at("no-name", "notice", sign=Sign.WEAK),))
    assert [fact.id for fact in debrief(tiny, travel(tiny)).signs_missed] == ["no-name"]


def test_what_the_author_adds_is_told() -> None:
    afterword = Afterword(Text("It began earlier."), (), (Text("When?"),), (Text("Palermo Protocol art. 3 (2000)"),))
    tiny = replace(case("home -> farm"), afterword=afterword)
    story = debrief(tiny, travel(tiny))
    assert (story.hindsight, story.talk, story.sources) == (afterword.hindsight, afterword.talk, afterword.sources)


# ---- asking, accusing, and the present


def said(story: Debrief) -> list[tuple[str, tuple[int, ...]]]:
    return [(each.words.source.split(",")[0].split(".")[0], each.visits) for each in story.told]


def test_asking_and_accusing_are_told_apart() -> None:
    asked = told({"home": SMUGGLING, "park": PinReading(Reading.UNCLEAR, evidence("m:park-m")), "shelter": ANY})
    assert said(asked) == [("In {count} scene you asked", (1,))]
    assert "accuses nobody" in asked.told[0].words.source
    assert not asked.told[0].accuses
    accused = told({"home": ANY})
    assert [(each.words.source.split(".")[0], each.visits) for each in accused.told] == [("Your flag was raised before it turned", (0,))]
    assert all(each.accuses for each in accused.told)
    groundless = told({"home": SMUGGLING, "town": UNCLEAR}, "home[s] -> town -> farm[amp] -> shelter")
    assert said(groundless) == [("In {count} scene you asked although nothing worried there", (1,))]


def test_holes_are_in_the_road_where_their_flags_stood() -> None:
    story = told({"home": ANY, "park": BACK, "farm": ANY})
    assert [step.holes for step in story.steps] == [1, 0, 0, 0]
    assert [(hole.visit, hole.back) for hole in story.holes] == [(0, 1)]
    assert said(story)[-1] == ("You took {count} flag back", (0,))


def test_each_scene_shows_what_was_right_there_and_whether_it_was_read_well() -> None:
    story = told({"home": SMUGGLING})
    assert [step.now for step in story.steps] == [Reading.SMUGGLING, Reading.SMUGGLING, Reading.TRAFFICKING, Reading.TRAFFICKING]
    assert [step.read_well for step in story.steps] == [True, True, True, True]
    lawful = told({"home": PinReading(Reading.LAWFUL)})
    assert [step.read_well for step in lawful.steps] == [False] * 4


def test_what_is_over_now_was_trafficking_on_the_road_all_the_same() -> None:
    boss = (PersonId("boss"),)
    parts = (fact("all", shows=(Element.HARBOURING, Element.COERCION, Element.FORCED_LABOUR), by=boss),)
    tiny = with_scene(with_scene(case("home -> shelter"), "home", facts=parts), "shelter", over=boss)
    story = debrief(tiny, travel(tiny))
    assert (story.right, story.now) == (Reading.TRAFFICKING, Reading.LAWFUL)
    words = road_and_present(story)
    assert words is not None
    assert "Looking back" in words.source
    assert road_and_present(told({})) is None


def test_the_string_is_told_with_what_was_pinned_on_it() -> None:
    tiny = seen_together()
    story = debrief(tiny, travel(tiny, {"shed": flag("a:lie m:lie p:work -:both")}))
    assert story.string.needed
    assert [(shown.fact.id, shown.visit, shown.pinned) for shown in story.string.facts] == [("both", 2, True)]
    assert not told({}).string.needed


def test_both_twins_are_laid_side_by_side_the_one_that_was_played_first() -> None:
    twins = tuple(Twin(TwinId(name), (), Text(f"{name} differs.")) for name in ("one", "two"))
    only = Fact(FactId("only"), Text("Only here."), needs=(InTwin((TwinId("two"),)),))
    tiny = with_scene(replace(case("home -> farm"), twins=twins), "home", facts=(only,))
    story = debrief(draw(tiny, 1), travel(draw(tiny, 1), terms=Terms(1)))
    assert [(each.twin.id, each.played) for each in story.twins] == [("two", True), ("one", False)]
    assert told({}).twins == ()


def test_practice_is_marked() -> None:
    tiny = case("home -> farm")
    assert debrief(tiny, travel(tiny, terms=Terms(practice=True))).practice


@given(WALKS)
def test_every_journey_can_be_talked_about(numbers: list[int]) -> None:
    journey = played(branching(), numbers).now
    story = debrief(branching(), journey)
    assert len(story.steps) == len(journey.path)
    assert story.headline.source
