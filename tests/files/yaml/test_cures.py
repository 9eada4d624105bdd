"""The cures that messages show can be followed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.files.yaml.source import read_source
from tests.files.bad_examples import BAD, say

WRONG = sorted(path for path in BAD.glob("Y*.yaml") if path.name[:4] != "Y001")


def wrong_lines(words: str) -> dict[int, list[str]]:
    """Return the lines of which something is said, with what is said."""
    lines: dict[int, list[str]] = {}
    for each in read_source(words.encode(), "a.yaml").reports:
        lines.setdefault(each.place.line if each.place else 0, []).append(say(each.problem.words))
    return lines


@pytest.mark.parametrize("path", WRONG, ids=lambda path: path.stem)
def test_a_line_that_a_message_shows_can_be_read(path: object) -> None:
    words = (BAD / str(path)).read_text("utf-8")
    for line, said in wrong_lines(words).items():
        if "\n" in said[0]:
            assert line not in wrong_lines(followed(words, line, said[0])), said[0]


MORE = [
    "a: &b {c: d}\n", "a: &b [c]\n", "a: &b\n  c: d\n", "a: &b x\nd: [*b, &c e]\n", "- &a b: c\n", "a: !x {b: c}\n", "a: !x\n  b: c\n",
    "? [a, b]\n: c\n", "? [a, b]\nd: e\n", "l:\n  - ? [a, b]\n  - c\n", "a: {b: *c}\n",
]  # fmt: skip


@pytest.mark.parametrize("words", MORE)
def test_the_cure_of_lawful_yaml_that_is_not_used_ends_it(words: str) -> None:
    for _ in range(5):
        wrong = wrong_lines(words)
        if not wrong:
            break
        line, said = next(iter(wrong.items()))
        words = followed(words, line, said[0])
    assert wrong_lines(words) == {}


def followed(words: str, line: int, said: str) -> str:
    lines = words.split("\n")
    indent = lines[line - 1][: len(lines[line - 1]) - len(lines[line - 1].lstrip())]
    return "\n".join((*lines[: line - 1], indent + said.rsplit("\n", maxsplit=1)[-1], *lines[line:]))


def test_an_anchor_before_a_group_is_taken_out_and_the_group_stays() -> None:
    assert read_source(b"a: &b {c: d}\n", "a.yaml").tree == {"a": {"c": "d"}}


@pytest.mark.parametrize(
    "words", [": x\na: 1\n", '"": x\na: 1\n', "? \na: 1\n", "a: {: x, b: 1}\n", "l:\n  - : x\n  - y\n", "a: [b, : x]\n"]
)
def test_a_value_without_a_key_is_told_as_that(words: str) -> None:
    (report,) = read_source(words.encode(), "a.yaml").reports
    assert report.problem.code == "Y037"
    assert "Nothing stands before this colon" in say(report.problem.words)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(["a: [", "b: {", "[", "{c", "'", '"', "- ", ": x", "? [", "d: e", "  ", "&f ", "!g", "", "]", "x, y"]), max_size=8
    )
)
def test_nothing_points_outside_of_the_file(parts: list[str]) -> None:
    words = "\n".join(parts) + "\n"
    real = max((number for number, line in enumerate(words.split("\n"), 1) if line.strip()), default=1)
    assert all(each.place.line <= real for each in read_source(words.encode(), "a.yaml").reports if each.place)


def test_a_file_that_is_too_large_is_told_in_megabytes_and_whatever_it_holds() -> None:
    (report,) = read_source(b"exercise: " + b"x" * 2_000_001, "a.yaml").reports
    assert say(report.problem.words) == "This file is larger than 2 MB. Divide it into several files."
