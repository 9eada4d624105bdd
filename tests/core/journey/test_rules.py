"""Every rule of the score has an example in docs/rules.md; here each of them is played."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from game.core.journey.case import Afterword, Case, Choice, Contested, SceneId
from game.core.journey.facts import Sign
from game.core.journey.held import Reads
from game.core.journey.moves import PinReading, TakeBack
from game.core.journey.people import PersonId
from game.core.journey.scoring import score
from game.core.journey.standing import Verdict, judge
from game.core.law import Reading
from game.core.law_elements import Element
from game.core.message import Text
from tests.builders import Plan, case, evidence, fact, flag, travel, with_choice, with_scene

RULES = Path(__file__).parents[3] / "docs" / "rules.md"
FARM = "farm[amp] -> yard -> shed -> road -> field -> shelter"
WORRYING = case(f"home[s!] -> lorry[!] -> {FARM}")
"""There is a strong sign at home and on the lorry; it turns on the farm."""
CALM = case(f"home[s] -> lorry -> {FARM}")
"""There is no sign before it turns on the farm."""
NEVER = case("home[s] -> lorry[d] -> barn -> yard -> shelter")
"""Smuggling at home, and from the lorry on aggravated smuggling."""
QUIET = case("home[s!] -> lorry[!] -> barn -> yard -> shelter")
"""Smuggling from the beginning, with strong signs that come to nothing."""
BOARD = case("home[ampx] -> farm")
CHILD = case("home[apx] -> farm", age=15)
CAREFUL = case("home -> town* | park -> farm* | field -> shelter")
SMUGGLING, UNCLEAR, LAWFUL = PinReading(Reading.SMUGGLING), PinReading(Reading.UNCLEAR), PinReading(Reading.LAWFUL)
WITH_SIGN = PinReading(Reading.UNCLEAR, evidence("a:lorry-!"))
AT_HOME = flag("a:home-s m:home-s p:home-s")
AT_FARM = flag("a:farm-a m:farm-m p:farm-p")
BACK = TakeBack()


def disputed(tiny: Case, reading: Reading, *, full: bool) -> Case:
    return replace(tiny, afterword=Afterword(contested=(Contested(reading, full=full, why=Text("Courts differ.")),)))


def seen_together() -> Case:
    """Return a case that turns in the shed, in which driver and boss are seen to act together."""
    tiny = case("home -> farm -> shed -> shelter")
    lie = fact("lie", shows=(Element.TRANSPORTATION, Element.DECEPTION), by=(PersonId("driver"),))
    work = fact("work", shows=(Element.FORCED_LABOUR,), by=(PersonId("boss"),))
    both = fact("both", together=(PersonId("driver"), PersonId("boss")))
    return with_scene(with_scene(with_scene(tiny, "home", facts=(lie,)), "farm", facts=(work,)), "shed", facts=(both,))


def told_apart() -> Case:
    """Return a case in which the means is the driver's, and act and purpose are the boss's, who threatens, too."""
    tiny = case("home -> farm -> shelter")
    lie = fact("lie", shows=(Element.DECEPTION,), by=(PersonId("driver"),))
    boss = (PersonId("boss"),)
    work = (fact("room", shows=(Element.HARBOURING,), by=boss), fact("work", shows=(Element.FORCED_LABOUR,), by=boss))
    threat = fact("threat", shows=(Element.THREAT,), by=boss)
    return with_scene(with_scene(tiny, "home", facts=(lie,)), "farm", facts=(*work, threat))


def in_time(start: str = "home[s] -> gate[!]") -> Case:
    """Return a case in which only somebody who raised the flag can stay outside; whoever goes in comes to the farm, where it turns."""
    tiny = case(f"{start} -> farm[amp] -> shelter\noutside -> court", turns_at=(SceneId("farm"),))
    choices = (*tiny.scenes[SceneId("gate")].choices, Choice(Text("I want to think, outside."), SceneId("outside")))
    return with_choice(with_scene(tiny, "gate", choices=choices), "gate", 1, needs=(Reads((Reading.TRAFFICKING,)),))


@dataclass(frozen=True)
class Example:
    """A sentence of docs/rules.md, and the journey that it tells of."""

    sentence: str
    part: str
    points: int
    tiny: Case
    pins: Mapping[str, Plan] = field(default_factory=dict)
    more: Mapping[str, Any] = field(default_factory=dict)


def late(words: str, points: int, where: str) -> Example:
    return Example(words, "timing", points, CALM, {"home": SMUGGLING, where: AT_FARM})


def board(words: str, points: int, pieces: str, tiny: Case = BOARD) -> Example:
    return Example(words, "evidence", points, tiny, {"home": flag(pieces)})


THREE_BACK = (AT_HOME, BACK, AT_HOME, BACK, AT_HOME, BACK)
EXAMPLES = (
    # ---- timing: it turned, and a flag stands
    late("It turned on the farm, and the flag came on the farm: 40.", 40, "farm"),
    late("It turned on the farm, and the flag came one scene later: 32.", 32, "yard"),
    late("Two scenes later: 22.", 22, "shed"),
    late("Three scenes later: 14.", 14, "road"),
    late("Four scenes later: 8.", 8, "field"),
    Example("The flag came before it turned, after a strong sign: 30.", "timing", 30, WORRYING, {"home": AT_HOME}),
    Example("It came when nothing worried yet: 20.", "timing", 20, CALM, {"home": AT_HOME}),
    Example(
        "On the lorry I asked, with the strong sign on my board, and the flag came one scene late: 40.",
        "timing",
        40,
        WORRYING,
        {"home": SMUGGLING, "lorry": WITH_SIGN, "yard": AT_FARM},
    ),
    Example(
        "I asked so, and it came two scenes late: 32.",
        "timing",
        32,
        WORRYING,
        {"home": SMUGGLING, "lorry": WITH_SIGN, "shed": AT_FARM},
    ),
    Example(
        "I asked with nothing on my board, and the flag came one scene late: 32.",
        "timing",
        32,
        WORRYING,
        {"home": SMUGGLING, "lorry": UNCLEAR, "yard": AT_FARM},
    ),
    Example(
        "I said smuggling, asked on the lorry where nothing worried, and the flag came where it turned: 32.",
        "timing",
        32,
        CALM,
        {"home": SMUGGLING, "lorry": UNCLEAR, "farm": AT_FARM},
    ),
    Example(
        "I took one flag back, and the next came where it turned: 32.",
        "timing",
        32,
        CALM,
        {"home": (AT_HOME, BACK), "farm": AT_FARM},
    ),
    Example(
        "I took two back, and the third came where it turned: 24.",
        "timing",
        24,
        CALM,
        {"home": (AT_HOME, BACK, AT_HOME, BACK), "farm": AT_FARM},
    ),
    # ---- timing: it turned, and no flag stands
    Example("From the farm on I always asked: 16.", "timing", 16, CALM, {"home": SMUGGLING, "farm": UNCLEAR}),
    Example(
        "I asked from the farm on, and raised the flag four scenes late: 16.",
        "timing",
        16,
        CALM,
        {"home": SMUGGLING, "farm": UNCLEAR, "field": AT_FARM},
    ),
    Example("I asked only from the yard on: 0.", "timing", 0, CALM, {"home": SMUGGLING, "yard": UNCLEAR}),
    Example(
        "I raised the flag on the farm, took it back, and said smuggling: 0.",
        "timing",
        0,
        CALM,
        {"home": SMUGGLING, "farm": AT_FARM, "yard": BACK},
    ),
    Example(
        "I raised it on the farm, took it back, and asked from there on: 8.",
        "timing",
        8,
        CALM,
        {"home": SMUGGLING, "farm": AT_FARM, "yard": (BACK, UNCLEAR)},
    ),
    Example(
        "All three flags were taken back at home, and from the farm on I said trafficking without one: 0.",
        "timing",
        0,
        CALM,
        {"home": (*THREE_BACK, SMUGGLING), "farm": PinReading(Reading.TRAFFICKING)},
    ),
    # ---- timing: it never turned
    Example("I read all four scenes right: 40.", "timing", 40, NEVER, {"home": SMUGGLING, "lorry": PinReading(Reading.AGGRAVATED)}),
    Example("I said smuggling all the way, which is near from the lorry on: 40.", "timing", 40, NEVER, {"home": SMUGGLING}),
    Example(
        "I said lawful at home, and smuggling from the lorry on, so three of four were right or near: 34.",
        "timing",
        34,
        NEVER,
        {"home": LAWFUL, "lorry": SMUGGLING},
    ),
    Example("I could not tell at home, and kept it to the end: 15.", "timing", 15, NEVER, {"home": UNCLEAR}),
    Example(
        "I could not tell at home, asked on the lorry with the strong sign on my board, and kept it: one of four, 21.",
        "timing",
        21,
        QUIET,
        {"home": UNCLEAR, "lorry": WITH_SIGN},
    ),
    Example(
        "I read all right, and took one flag back: 32.",
        "timing",
        32,
        NEVER,
        {"home": SMUGGLING, "lorry": (flag("a:home-s m:home-s p:lorry-d"), BACK)},
    ),
    Example("My flag stands: 12.", "timing", 12, NEVER, {"home": SMUGGLING, "lorry": AT_HOME}),
    Example(
        "It stands, and trafficking is disputed here: 28.",
        "timing",
        28,
        disputed(NEVER, Reading.TRAFFICKING, full=False),
        {"home": SMUGGLING, "lorry": AT_HOME},
    ),
    # ---- asked in time
    Example(
        "I could not tell, raised the flag at the gate, after a strong sign, and so could stay outside: 30.",
        "timing",
        30,
        in_time(),
        {"home": UNCLEAR, "gate": AT_HOME},
        {"choices": {"gate": 1}},
    ),
    Example(
        "I read the other scenes right, and did the same: 32.",
        "timing",
        32,
        in_time(),
        {"home": SMUGGLING, "gate": AT_HOME, "outside": SMUGGLING},
        {"choices": {"gate": 1}},
    ),
    Example(
        "I did it where there was no strong sign: 12.",
        "timing",
        12,
        in_time("home[s] -> gate[?]"),
        {"home": SMUGGLING, "gate": AT_HOME},
        {"choices": {"gate": 1}},
    ),
    # ---- evidence
    board("Act, means and purpose each have a fact that shows them: 30.", 30, "a:home-a m:home-m p:home-p"),
    board("Under Purpose lies a fact that shows no purpose: 20.", 20, "a:home-a m:home-m p:home-x"),
    board("Under Purpose lies one that shows it, and one that does not: 27.", 27, "a:home-a m:home-m p:home-p p:home-x"),
    board("Everything lies in every slot: 0.", 0, " ".join(f"{part}:home-{of}" for part in "amp" for of in "ampx")),
    board("For a child of 15 act and purpose are shown: 30.", 30, "a:home-a p:home-p", CHILD),
    board("For a child of 15 the act is shown, and the purpose is not: 15.", 15, "a:home-a p:home-x", CHILD),
    Example(
        "The lie is the driver's, the work the boss's, and the fact that they act together is on the string: 30.",
        "evidence",
        30,
        seen_together(),
        {"shed": flag("a:lie m:lie p:work -:both")},
    ),
    Example(
        "All three parts are shown, and the string is empty: 23.", "evidence", 23, seen_together(), {"shed": flag("a:lie m:lie p:work")}
    ),
    Example(
        "The boss houses and threatens those who work for him, and under Means lies a lie of a driver who has nothing to do with him: 20.",
        "evidence",
        20,
        told_apart(),
        {"farm": flag("a:room m:lie p:work")},
    ),
    Example(
        "I never raised the flag, and my board beside “cannot tell yet” shows all parts: 30.",
        "evidence",
        30,
        CALM,
        {"farm": PinReading(Reading.UNCLEAR, AT_FARM.evidence)},
    ),
    Example("The same board beside “smuggling”: 0.", "evidence", 0, CALM, {"farm": PinReading(Reading.SMUGGLING, AT_FARM.evidence)}),
    Example("I took the flag back, and its board with it: 0.", "evidence", 0, CALM, {"home": SMUGGLING, "farm": AT_FARM, "yard": BACK}),
    Example("At the end I said aggravated smuggling, and it was: 30.", "evidence", 30, NEVER, {"shelter": PinReading(Reading.AGGRAVATED)}),
    Example("At the end I said smuggling, which is part of it: 15.", "evidence", 15, NEVER, {"shelter": SMUGGLING}),
    Example("At the end I could not tell, and one could: 0.", "evidence", 0, NEVER, {"shelter": UNCLEAR}),
    Example(
        "At the end I said labour-law violation, which is disputed here, with near credit: 15.",
        "evidence",
        15,
        disputed(NEVER, Reading.LABOUR, full=False),
        {"shelter": PinReading(Reading.LABOUR)},
    ),
    Example("My flag stood at the end, and it never turned: 0.", "evidence", 0, NEVER, {"home": AT_HOME}),
    Example(
        "My flag was raised in time, and beside it I said rightly what it was: 30.",
        "evidence",
        30,
        in_time(),
        {"gate": AT_HOME, "outside": SMUGGLING},
        {"choices": {"gate": 1}},
    ),
    Example(
        "My flag was raised in time, and I said nothing else: 15.", "evidence", 15, in_time(), {"gate": AT_HOME}, {"choices": {"gate": 1}}
    ),
    # ---- response and care
    Example("Two answers are good, and I chose both: 20.", "response", 20, NEVER, {}, {"responses": (0, 1)}),
    Example("I chose one of them: 10.", "response", 10, NEVER, {}, {"responses": (0,)}),
    Example("I chose both and one that harms: 10.", "response", 10, NEVER, {}, {"responses": (0, 1, 2)}),
    Example("A careful choice was open twice, and I took both: 10.", "care", 10, CAREFUL),
    Example("I took one of the two: 5.", "care", 5, CAREFUL, {}, {"choices": {"home": 1}}),
    Example("No careful choice was open: 10.", "care", 10, NEVER),
)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.sentence)
def test_what_the_rules_say_by_example_is_so(example: Example) -> None:
    points = getattr(score(example.tiny, travel(example.tiny, example.pins, **example.more)), example.part)
    assert points.points == example.points
    assert str(example.points) in example.sentence


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.sentence)
def test_every_example_stands_in_the_rules(example: Example) -> None:
    assert example.sentence in " ".join(RULES.read_text("utf-8").split())


def test_a_strong_sign_that_a_mere_helper_shows_is_a_reason_as_a_means_is() -> None:
    """What worries is a strong sign, a means or a purpose; who moves somebody has not worried anybody yet."""
    for letter, points in (("!", 30), ("m", 30), ("p", 30), ("a", 20), ("?", 20)):
        tiny = case(f"home[{letter}s] -> park[amp] -> shelter")
        assert score(tiny, travel(tiny, {"home": AT_HOME})).timing.points == points


def test_a_flag_that_was_taken_back_after_it_had_opened_the_way_out_was_in_time_and_costs_nothing() -> None:
    journey = travel(in_time(), {"home": SMUGGLING, "gate": AT_HOME, "outside": BACK}, choices={"gate": 1})
    assert judge(in_time(), journey).verdict is Verdict.ASKED_IN_TIME
    assert score(in_time(), journey).timing.points == 40


def test_a_way_that_was_open_without_the_flag_too_was_not_opened_by_it() -> None:
    also = with_choice(in_time(), "gate", 1, needs=(Reads((Reading.TRAFFICKING, Reading.SMUGGLING)),))
    journey = travel(also, {"home": SMUGGLING, "gate": (AT_HOME, SMUGGLING)}, choices={"gate": 1})
    assert judge(also, journey).verdict is Verdict.FALSE_ALARM


def test_where_nothing_could_be_told_asking_is_right_and_costs_nothing() -> None:
    tiny = case("home[a] -> lorry[d] -> farm[mp] -> shelter")
    journey = travel(tiny, {"home": LAWFUL, "lorry": UNCLEAR, "farm": flag("a:home-a m:farm-m p:farm-p")})
    assert score(tiny, journey).timing.points == 40


def test_the_first_reading_has_to_be_something_and_costs_nothing() -> None:
    journey = travel(CALM, {"home": UNCLEAR, "farm": AT_FARM})
    assert score(CALM, journey).timing.points == 40


def test_a_sign_that_was_asked_about_only_after_the_flag_lifts_nothing() -> None:
    tiny = case("home[s] -> farm[amp] -> yard -> lorry[!] -> shelter")
    journey = travel(tiny, {"home": SMUGGLING, "yard": AT_FARM, "lorry": WITH_SIGN})
    assert score(tiny, journey).timing.points == 32


def test_a_sign_of_any_strength_is_enough_to_ask_without_losing_by_it() -> None:
    weak = with_scene(CALM, "lorry", facts=(fact("lorry-?", sign=Sign.WEAK),))
    journey = travel(weak, {"home": SMUGGLING, "lorry": UNCLEAR, "farm": AT_FARM})
    assert score(weak, journey).timing.points == 40
