"""What is missing is told once in each place, last, and not where a slip explains it."""

from pathlib import Path

import pytest

from game.files.crossing.level_file import read_level
from game.files.exercise.exercise_file import read_exercise
from game.files.helplines import read_helplines
from game.files.journey.case_file import read_case
from game.files.places import content_folder
from game.files.problem_reports import worst_first
from game.files.workshop.workshop_file import read_workshop
from game.files.yaml.source import place_problems, read_source
from tests.files.bad_examples import say

SCENARIOS = content_folder() / "scenarios"
FILES = {
    "case": ("cases/the-night-road", read_case),
    "crossing": ("crossings/1-first-steps", read_level),
    "exercise": ("exercises/quiz-before", read_exercise),
    "workshop": ("workshops/one-lesson", read_workshop),
}


def told(kind: str, *changes: tuple[str, str]) -> list[tuple[str, str]]:
    name, read = FILES[kind]
    words = (SCENARIOS / f"{name}.yaml").read_text("utf-8")
    for old, new in changes:
        assert old in words
        words = words.replace(old, new, 1)
    return said(words, read, name.rpartition("/")[2])


def said(words: str, read: object, name: str) -> list[tuple[str, str]]:
    source = read_source(words.encode(), "a.yaml")
    assert callable(read)
    problems = read(source.tree, name)[1] if source.tree is not None else ()
    return [(each.problem.code, say(each.problem.words)) for each in worst_first((*source.reports, *place_problems(source, problems)))]


@pytest.mark.parametrize("kind", FILES)
def test_a_file_with_one_key_has_one_message_of_what_is_missing(kind: str) -> None:
    name, read = FILES[kind]
    name = name.rpartition("/")[2]
    messages = said(f"{kind}: {name}\n", read, name)
    assert [code for code, _ in messages] == ["C002"]
    assert messages[0][1].startswith("Missing here: ")
    assert "title" in messages[0][1]


@pytest.mark.parametrize("kind", FILES)
def test_the_cause_is_told_before_what_is_missing(kind: str) -> None:
    name, read = FILES[kind]
    name = name.rpartition("/")[2]
    codes = [code for code, _ in said(f"{kind}: {name}\nwhatever: x\ntitle: a: b\n", read, name)]
    assert codes == ["Y010", "C001", "C002"]


@pytest.mark.parametrize(("kind", "wrong"), [("case", "tilte"), ("crossing", "titel"), ("exercise", "tittle"), ("workshop", "itle")])
def test_a_key_with_a_slip_is_not_told_as_missing(kind: str, wrong: str) -> None:
    ((code, words),) = told(kind, ("title:", f"{wrong}:"))
    assert code == "C001"
    assert 'Did you mean "title"?' in words


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        ("case", "    choices:", "    chioces:"),
        ("case", "        shows:", "        show:"),
        ("case", "traveller:", "traveler:"),
        ("case", "scenes:", "sceens:"),
        ("exercise", "kind:", "knid:"),
        ("exercise", "pair:", "piar:"),
        ("workshop", "      exercise:", "      excercise:"),
    ],
)
def test_nothing_that_follows_from_a_slip_in_a_key_is_told(kind: str, old: str, new: str) -> None:
    assert [code for code, _ in told(kind, (old, new))] == ["C001"]


def test_a_key_that_stands_one_step_too_deep_is_told_there_and_not_as_missing() -> None:
    messages = told("case", ("title: The night road\n", ""), ("traveller:\n", "traveller:\n  title: The night road\n"))
    assert [code for code, _ in messages] == ["C001"]


def test_what_is_missing_of_a_helpline_is_one_message(tmp_path: Path) -> None:
    file = tmp_path / "helplines.yaml"
    file.write_text("one:\n  name: One\n  numbres: [112]\n", "utf-8")
    reports = read_helplines(file)[1]
    assert [each.problem.code for each in reports] == ["C001", "C002"]
    assert "words, source, checked" in say(reports[1].problem.words)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("cold and hunger", "cold\u00a0and hunger", "Y030"),
        ("cold and hunger", "cold and hun\u200bger", "Y031"),
        ("notes: [", 'notes: ["war", "w\u0430r", ', "Y032"),
        ("at least", "at\u00a0least", "Y030"),
    ],
)
def test_words_that_only_look_like_known_ones_are_told_with_the_sign_also_in_quotes(old: str, new: str, code: str) -> None:
    messages = told("case", (old, new))
    assert (code, True) in [(each, "looks like" in words) for each, words in messages]
    assert not [each for each, words in messages if "is not known" in words]
