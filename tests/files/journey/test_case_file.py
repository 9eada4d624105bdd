import re
from pathlib import Path

import pytest

from game.core.journey.case import Case, SceneId
from game.core.journey.held import AddCount, Belonging, Counts, Give, Holds, SetCount
from game.core.journey.people import PersonId
from game.core.law_elements import Element
from game.core.message import Text
from game.files.journey.case_file import read_case
from game.files.journey.library import load_case
from game.files.yaml.source import read_source
from tests.files.bad_examples import BAD
from tests.files.journey.small_world import small_world

GOOD = (BAD / "good.yaml.txt").read_text("utf-8")
TWINS = GOOD[GOOD.index("twins:") : GOOD.index("start:")]
ALONE = GOOD.replace(TWINS, "turns_at: [farm]\n").replace("        if: {twin: worked-off}\n", "")
"""The good case without its twin."""
FORMAT = BAD.parents[1] / "docs" / "case-format.md"


def case(words: str, name: str = "good") -> Case:
    """Return the case in a text in which nothing is wrong."""
    source = read_source(words.encode(), "a.yaml")
    assert source.tree is not None
    found, problems = read_case(source.tree, name)
    assert problems == ()
    return found


def changed(*changes: tuple[str, str]) -> str:
    """Return the good case with some words changed."""
    words = GOOD
    for old, new in changes:
        assert old in words
        words = words.replace(old, new, 1)
    return words


def told(words: str, folder: Path) -> list[str]:
    """Return the codes of what is wrong with a file, as they stand in it."""
    path = folder / "good.yaml"
    path.write_text(words, "utf-8")
    return [report.problem.code for report in load_case(path, small_world()).reports]


def test_in_the_good_case_nothing_is_found(tmp_path: Path) -> None:
    assert told(GOOD, tmp_path) == []


def test_the_lists_in_the_documentation_are_those_of_the_format(tmp_path: Path) -> None:
    words = FORMAT.read_text("utf-8")
    listed = re.search(r"## Content notes\n\n(.*)\n", words)
    assert listed is not None
    notes = listed[1].replace("violence (told, not shown)", '"violence (told, not shown)"')
    assert told(changed(("[debt]", f"[{notes}]")), tmp_path) == []
    assert all(element.value.partition(".")[2] in words for element in Element)


def test_texts_of_a_scene_know_their_scene_and_the_others_their_case() -> None:
    found = case(GOOD)
    assert found.title == Text("The lorry", "good")
    assert found.person(PersonId("driver")).name == Text("The driver", "good")
    assert found.responses[0].why == Text("She decides.", "good")
    home = found.scenes[SceneId("home")]
    assert home.lines[0].words == Text("The harvest failed.", "good/home")
    assert home.choices[0].words == Text("Go with the driver", "good/home")
    assert home.facts[0].see == Text("They agree on a price.", "good/home")


def test_changes_give_set_and_add() -> None:
    words = changed(("{passport: driver, debt: +3}", "{passport: nobody, debt: +3, money: -2, phone: me}"))
    farm = case(words).scenes[SceneId("farm")]
    wanted = (Give(Belonging.PASSPORT, PersonId("nobody")), AddCount(Belonging.DEBT, 3), AddCount(Belonging.MONEY, -2))
    assert farm.lines[0].changes[:3] == wanted
    assert case(changed(("debt: +3", "debt: 3"))).scenes[SceneId("farm")].lines[0].changes[1] == SetCount(Belonging.DEBT, 3)


def test_a_choice_may_ask_for_several_things() -> None:
    words = changed(("          to: farm\n", "          to: farm\n          if: {passport: me, money: at most 6}\n"))
    needs = case(words).scenes[SceneId("home")].choices[0].needs
    assert needs == (Holds(Belonging.PASSPORT, PersonId("me")), Counts(Belonging.MONEY, most=6))


def test_a_case_may_never_turn() -> None:
    assert case(ALONE.replace("turns_at: [farm]", "turns_at: never")).turns_at == ()


def test_a_case_needs_no_debrief_and_no_cast() -> None:
    words = GOOD.partition("\ndebrief:")[0].replace("driver: Two", "lina: Two").replace("driver: You", "lina: You")
    words = words.replace("  driver: {name: The driver, figure: {shape: man, coat: ink}}\n", "").replace("cast:\n", "")
    assert case(words.replace("passport: driver", "passport: nobody")).cast == ()


@pytest.mark.parametrize("age", ["0", "17", "120"])
def test_an_age_is_a_number_of_years(age: str) -> None:
    assert case(changed(("age: 22", f"age: {age}"))).traveller.child is (int(age) < 18)


def test_all_problems_are_told_in_one_run(tmp_path: Path) -> None:
    words = changed(
        ("title: The lorry", "title: The job: too good"),
        ("ages: 16+", "ages: 12+"),
        ("coat: ink", "coat: blue"),
        ("at: red/village", "at: red/vilage"),
        ("driver: Two", "drivr: Two"),
        ("to: farm", "to: fram"),
        ("means.coercion", "means.coersion"),
        ("    ending: Lina decides what comes next.\n", ""),
    )
    assert told(words, tmp_path) == ["Y010", "C017", "C013", "C122", "C029", "C102", "C010", "C026"]


def test_of_a_slip_in_a_key_only_the_key_is_told(tmp_path: Path) -> None:
    assert told(changed(("title: The", "titel: The"), ("    stage: square", "    stag: square")), tmp_path) == ["C001", "C001"]


def test_where_the_cast_cannot_be_read_nobody_is_doubted(tmp_path: Path) -> None:
    words = changed(("cast:\n  driver: {name: The driver, figure: {shape: man, coat: ink}}\n", "cast: [driver]\n"))
    assert told(words, tmp_path) == ["C003"]


def test_what_only_follows_from_something_missing_is_not_told(tmp_path: Path) -> None:
    assert told(changed(("          to: farm\n", "          careful: yes\n")), tmp_path) == ["C002"]
    assert told(GOOD.replace("scenes:\n", "scenes: []\nold:\n"), tmp_path) == ["C003", "C001"]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("age: 22", "age: grown", "C007"),
        ("age: 22", "age: 121", "C007"),
        ("minutes: 10", "minutes: 0", "C007"),
        ("minutes: 10", "minutes: 1.5", "C007"),
        ("minutes: 10", "minutes: [10]", "C003"),
        ("money: 6", "money: 21", "C007"),
        ("money: 6", "money: me", "C007"),
        ("passport: me", "passport: 3", "C031"),
        ("debt: +3", "debt: +30", "C024"),
        ("debt: +3", "debt: driver", "C024"),
        ("passport: driver,", "passport: +1,", "C031"),
        ("good: yes", "good: Yes", "C008"),
        ("title: The lorry", "title: [The lorry]", "C003"),
        ("title: The lorry", 'title: ""', "C004"),
        ("at: red/village", "at: red/", "C033"),
        ("at: red/village", "at: rad/village", "C121"),
        ("{id: lina, ", "{", "C002"),
        ("{id: lina, ", "{id: driver, ", "C035"),
        ("{id: lina, ", "{id: me, ", "C035"),
        ("      - The harvest failed.", '      - ""', "C004"),
        ("      - The harvest failed.", "      - {}", "C032"),
        ("      - The harvest failed.", "      - if: {passport: me}", "C032"),
        ("      - The harvest failed.", "      - [The, harvest]", "C003"),
        ("response:\n", "response: none\nold:\n", "C003"),
        ("to: farm", "to: [farm]", "C003"),
        ("    change: {passport: driver, debt: +3}", "    change: passport", "C003"),
        ("notes: [debt]", "notes: [debt, [war]]", "C003"),
    ],
)
def test_a_wrong_value_is_told(old: str, new: str, code: str, tmp_path: Path) -> None:
    assert code in told(changed((old, new)), tmp_path)


def test_a_comma_in_a_sentence_between_curly_brackets_is_explained(tmp_path: Path) -> None:
    path = tmp_path / "good.yaml"
    path.write_text(changed(("why: She decides.", "why: She stays free, and decides.")), "utf-8")
    (report,) = load_case(path, small_world()).reports
    assert report.problem.code == "C001"
    assert "sentence with a comma" in report.problem.words.source


def test_a_missing_space_is_explained_where_keys_should_stand(tmp_path: Path) -> None:
    path = tmp_path / "good.yaml"
    path.write_text(changed(("    lines: [A woman pours tea.]", "    lines:\n      -A woman pours tea.\n      -She waits.")), "utf-8")
    (report,) = load_case(path, small_world()).reports
    assert "A space is missing here" in report.problem.words.source
