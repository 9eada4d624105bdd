"""What is wrong with twins, staging, doers and conditions in a file is told; what is right is read."""

import pytest

from game.core.journey.case import SceneId
from game.core.journey.held import Belonging, DeedId, Did, FactId, HasFound, Holds, InTwin, Not, Reads, TwinId
from game.core.journey.people import ME, PersonId
from game.core.law import Reading
from game.files.journey.case_file import read_case
from game.files.yaml.source import read_source
from tests.files.journey.test_case_file import ALONE, GOOD, TWINS, case

DRIVER = PersonId("driver")
LINE = "      - driver: Two seats are free.\n"
PRICE = "        shows: [smuggling.crossing, smuggling.benefit]\n"
CHOICE = "          to: farm\n"
ENDING = "    ending: Lina decides what comes next.\n"


def told(words: str, name: str = "good") -> list[tuple[str, bool]]:
    """Return the codes of what a reader says of a file, and whether it is a warning."""
    source = read_source(words.encode(), "a.yaml")
    assert source.tree is not None
    return [(problem.code, problem.warning) for problem in read_case(source.tree, name)[1]]


def with_line(words: str) -> str:
    return GOOD.replace(LINE, LINE + words)


def with_condition(words: str) -> str:
    return GOOD.replace(CHOICE, f"{CHOICE}          if: {words}\n")


CONDITIONS = {
    "{phone: me}": (Holds(Belonging.PHONE, ME),),
    "{found: price}": (HasFound(FactId("price")),),
    "{found: [price, doubled]}": (HasFound(FactId("price")), HasFound(FactId("doubled"))),
    "{did: went}": (Did(DeedId("went")),),
    "{did: [went, came], phone: me}": (Did(DeedId("went")), Did(DeedId("came")), Holds(Belonging.PHONE, ME)),
    "{reading: trafficking}": (Reads((Reading.TRAFFICKING,)),),
    "{reading: [smuggling, unclear]}": (Reads((Reading.SMUGGLING, Reading.UNCLEAR)),),
    "{twin: worked-off}": (InTwin((TwinId("worked-off"),)),),
    "{twin: [worked-off, as-agreed]}": (InTwin((TwinId("worked-off"), TwinId("as-agreed"))),),
    "{not: {phone: me, found: price}}": (Not((Holds(Belonging.PHONE, ME), HasFound(FactId("price")))),),
    "{not: {not: {did: went}}}": (Not((Not((Did(DeedId("went")),)),)),),
}


@pytest.mark.parametrize("words", CONDITIONS)
def test_a_condition_is_read(words: str) -> None:
    assert case(with_condition(words)).scenes[SceneId("home")].choices[0].needs == CONDITIONS[words]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("{fuond: price}", "C016"),
        ("{found: {price: yes}}", "C003"),
        ("{found: []}", "C034"),
        ("{found: the price}", "C005"),
        ("{did: [[went]]}", "C003"),
        ("{reading: traficking}", "C015"),
        ("{reading: []}", "C034"),
        ("{twin: }", "C004"),
        ("{not: {}}", "C034"),
        ("{not: me}", "C003"),
        ("{not: {fone: me}}", "C016"),
        ("{not: {money: many}}", "C023"),
    ],
)
def test_a_wrong_condition_is_told(words: str, code: str) -> None:
    assert told(with_condition(words)) == [(code, False)]


def test_an_if_with_nothing_in_it_is_told_and_no_error() -> None:
    assert told(with_condition("{}")) == [("C034", True)]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("        comes: drivr\n", "C030"),
        ("        leaves: [driver, lina]\n", "C058"),
        ("        over: lina\n", "C058"),
        ("        comes: []\n", "C034"),
        ("        leaves: {driver: yes}\n", "C003"),
        ("        turns: drivr\n", "C030"),
        ("        poses: {driver: lie}\n", "C019"),
        ("        poses: {drivr: sit}\n", "C030"),
        ("        poses: driver\n", "C003"),
        ("        props: {lamp: maybe}\n", "C008"),
        ("        props: [lamp]\n", "C003"),
        ("        props: {the lamp: yes}\n", "C005"),
        ("        change: {fone: me}\n", "C016"),
        ("        chnage: {phone: me}\n", "C001"),
        ("        tell: He is in a hurry.\n", "C032"),
        ("        lina: So am I.\n", "C032"),
    ],
)
def test_what_is_wrong_beside_a_line_is_told(words: str, code: str) -> None:
    assert told(with_line(words)) == [(code, False)]


def test_what_stands_beside_no_words_is_told() -> None:
    assert told(with_line("      - leaves: driver\n")) == [("C032", False)]


@pytest.mark.parametrize("words", ["      - tel: He is in a hurry.\n", "      - tells: He is in a hurry.\n"])
def test_a_slip_in_tell_is_answered_with_it(words: str) -> None:
    source = read_source(with_line(words).encode(), "a.yaml")
    assert source.tree is not None
    (problem,) = read_case(source.tree, "good")[1]
    hint = dict(problem.words.values)["hint"]
    assert not isinstance(hint, str | int | float)
    assert dict(getattr(hint, "values"))["name"] == "tell"  # noqa: B009


def test_the_narrator_who_begins_with_a_name_is_warned_of_behind_tell_too() -> None:
    assert told(with_line('      - tell: "driver: Get in."\n')) == [("C041", True)]


@pytest.mark.parametrize("word", ["me", "nobody", "tell", "if", "change", "comes", "leaves", "poses", "turns", "props", "over"])
def test_nobody_is_called_like_a_word_of_a_line(word: str) -> None:
    assert ("C035", False) in told(GOOD.replace("cast:\n", f"cast:\n  {word}: {{name: Somebody}}\n"))


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("        by: drivr\n", "C030"),
        ("        by: [driver, lina]\n", "C058"),
        ("        by: nobody\n", "C030"),
        ("        together: driver\n", "C057"),
        ("        together: [driver, driver]\n", "C057"),
        ("        together: [driver, lina]\n", "C058"),
        ("        together: [driver, drivr]\n", "C030"),
        ("        rests-on: {menace: price}\n", "C002"),
        ("        rests-on: {menace: price, not-fre: price}\n", "C001"),
        ("        rests-on: price\n", "C003"),
        ("        if: {fone: me}\n", "C016"),
    ],
)
def test_what_is_wrong_with_a_fact_is_told(words: str, code: str) -> None:
    said = told(GOOD.replace(PRICE, PRICE + words))
    assert [each for each in said if each != ("C059", True)] == [(code, False)]


def test_a_fact_may_show_only_who_acts_together() -> None:
    words = GOOD.replace("  driver: {name", "  farmer: {name: The farmer}\n  driver: {name")
    words = words.replace(PRICE, "        together: [driver, farmer]\n")
    assert case(words).scenes[SceneId("home")].facts[0].together == (DRIVER, PersonId("farmer"))


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (TWINS, f"{TWINS}turns_at: [farm]\n", "C055"),
        ("  as-agreed: {turns_at: never, differs: The fee stays as it was agreed.}\n", "", "C056"),
        (TWINS, "twins: never\n", "C003"),
        (TWINS, "twins: {}\n", "C056"),
        (TWINS, "", "C002"),
        ("turns_at: never, differs", "turn_at: never, differs", "C001"),
        (", differs: She has to work the fee off.", "", "C002"),
        ("turns_at: [farm]", "turns_at: farm", "C039"),
        ("  as-agreed:", "  as agreed:", "C005"),
    ],
)
def test_what_is_wrong_with_twins_is_told(old: str, new: str, code: str) -> None:
    assert old in GOOD
    assert told(GOOD.replace(old, new)) == [(code, False)]


def test_of_a_slip_in_twins_only_the_slip_is_told() -> None:
    assert told(GOOD.replace("twins:", "twin:")) == [("C001", False)]


def test_two_twins_of_one_name_are_told() -> None:
    source = read_source(GOOD.replace("  as-agreed:", "  worked-off:").encode(), "a.yaml")
    assert [report.problem.code for report in source.reports] == ["Y006"]


OWN = f"{ENDING}    response:\n      - Sleep first: {{good: yes, why: It can wait.}}\n"
SECOND = "\n  court:\n    at: green/court\n    stage: square\n    lines: [A judge has time.]\n    ending: She tells it again.\n"
ANSWERS = GOOD[GOOD.index("response:\n") : GOOD.index("debrief:")]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (GOOD.replace(ENDING, OWN).replace(ANSWERS, ""), []),
        (GOOD.replace(ENDING, OWN), [("C052", True)]),
        (GOOD.replace(ENDING, OWN + SECOND), []),
        (GOOD.replace(ENDING, OWN + SECOND).replace(ANSWERS, ""), [("C054", False)]),
        (GOOD.replace(ENDING, ENDING + SECOND), [("C051", True)]),
        (GOOD.replace(ANSWERS, ""), [("C002", False)]),
        (GOOD.replace(ENDING, OWN.replace("good: yes, ", "")).replace(ANSWERS, ""), [("C002", False)]),
        (GOOD.replace(CHOICE, f"{CHOICE}    response: []\n"), [("C053", False), ("C034", False)]),
    ],
)
def test_every_ending_has_answers_of_its_own_or_those_of_the_case(words: str, wanted: list[tuple[str, bool]]) -> None:
    assert told(words) == wanted


def test_an_old_case_is_read_with_warnings_only() -> None:
    old = ALONE.replace("        change: {passport: driver, debt: +3}\n", "    change: {passport: driver, debt: +3}\n")
    assert old != ALONE
    assert told(old) == [("C050", True)]


def test_who_is_posed_before_a_line_says_that_they_come_is_named_as_there_rightly() -> None:
    posed = "      - tell: He sleeps.\n        poses: {driver: sit}\n      - tell: He comes in.\n        comes: driver\n"
    words = GOOD.replace(LINE, posed + LINE)
    here = words.replace("    lines:\n", "    with: [driver]\n    lines:\n", 1)
    assert told(here) == told(words) == []
