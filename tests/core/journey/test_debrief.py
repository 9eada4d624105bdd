from dataclasses import replace

from hypothesis import given

from game.core.journey.case import Afterword, Sign
from game.core.journey.debrief import Debrief, debrief
from game.core.journey.journey import PinReading
from game.core.journey.standing import Verdict
from game.core.law import Element, Part, Reading
from game.core.message import Text
from tests.builders import case, flag, to_look_at, travel, with_scene
from tests.core.journey.test_history import WALKS, branching, played

ANY = flag("a:home-a m:home-a p:home-a")
SMUGGLING = PinReading(Reading.SMUGGLING)


def told(pins: dict[str, PinReading], picture: str = "home[as] -> park*[mx?] | town -> farm[p] -> shelter") -> Debrief:
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
    turning = [told(pins).headline for pins in ({"farm": ANY}, {}, {"farm": ANY, "shelter": SMUGGLING})]
    never = [told(pins, "home[a] -> farm").headline for pins in ({}, {"home": ANY}, {"home": ANY, "farm": SMUGGLING})]
    assert len({text.source for text in turning + never}) == 6


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
    assert [answer.chosen for answer in story.answers] == [True, False, True]


def test_a_warning_sign_one_did_not_look_at_was_missed() -> None:
    tiny = with_scene(case("home -> farm"), "home", facts=(to_look_at("no-name", "notice", sign=Sign.WEAK),))
    assert [fact.id for fact in debrief(tiny, travel(tiny)).signs_missed] == ["no-name"]


def test_what_the_author_adds_is_told() -> None:
    afterword = Afterword(Text("It began earlier."), (), (Text("When?"),), (Text("Palermo Protocol art. 3 (2000)"),))
    tiny = replace(case("home -> farm"), afterword=afterword)
    story = debrief(tiny, travel(tiny))
    assert (story.hindsight, story.talk, story.sources) == (afterword.hindsight, afterword.talk, afterword.sources)


@given(WALKS)
def test_every_journey_can_be_talked_about(numbers: list[int]) -> None:
    journey = played(branching(), numbers).now
    story = debrief(branching(), journey)
    assert len(story.steps) == len(journey.path)
    assert story.headline.source
