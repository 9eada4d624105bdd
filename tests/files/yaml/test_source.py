from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from game.core.message import text
from game.core.problem import Problem
from game.files.yaml.source import Source, place_problems, read_source
from game.files.yaml.tree import DEEPEST, PARSER, Grower, RefusedError, Tree
from tests.files.bad_examples import BAD, say

GOOD = (BAD / "good.yaml.txt").read_text("utf-8")


def read(words: str) -> Source:
    return read_source(words.encode(), "a.yaml")


def slips(words: str) -> list[tuple[str, int, int]]:
    """Return the code, line and column of everything that is wrong."""
    return [(each.problem.code, each.place.line, each.place.column) for each in read(words).reports if each.place]


def mended(words: str) -> Tree | None:
    """Return the tree of a text with one slip."""
    source = read(words)
    assert len(source.reports) == 1
    return source.tree


# ---- plain values


@pytest.mark.parametrize("word", ["no", "yes", "22:30", "012", "1e3", "~", "null", "2026-11-21", "0x10", "true", "1_000", "<<", "="])
def test_a_plain_value_stays_the_text_that_was_typed(word: str) -> None:
    assert read(f"key: {word}\n").tree == {"key": word}


def test_nothing_behind_a_colon_is_an_empty_text() -> None:
    assert read("key:\nother: x\n").tree == {"key": "", "other": "x"}


def test_a_text_may_go_on_in_the_next_lines() -> None:
    assert read("key: one\n  two\n  three\n").tree == {"key": "one two three"}


def test_lines_may_end_as_on_windows() -> None:
    source = read("key: one\r\nother: [a, b]\r\n")
    assert (source.tree, source.reports) == ({"key": "one", "other": ["a", "b"]}, ())


def test_a_byte_order_mark_does_no_harm() -> None:
    assert read("\ufeffkey: one\n").tree == {"key": "one"}


def test_letters_of_every_script_are_read() -> None:
    assert read("клуч: вредност\nçelës: vlerë\nمفتاح: قيمة\n").tree == {"клуч": "вредност", "çelës": "vlerë", "مفتاح": "قيمة"}


def test_the_first_of_two_equal_keys_counts() -> None:
    source = read("a: 1\nb: 2\na: 3\n")
    assert source.tree == {"a": "1", "b": "2"}
    assert "the first is in line 1" in say(source.reports[0].problem.words)


# ---- the commonest slips, and what the author meant


@pytest.mark.parametrize(
    ("words", "slip", "tree"),
    [
        ("title: The job: too good\nb: 2\n", ("Y010", 1, 15), {"title": "The job: too good", "b": "2"}),
        ("l:\n  - driver: Two: half\n  - x\n", ("Y010", 2, 16), {"l": [{"driver": "Two: half"}, "x"]}),
        ("l:\n  - Go: now:\n      to: x\n", ("Y010", 2, 12), {"l": [{"Go: now": {"to": "x"}}]}),
        ("a: {b: c: d}\n", ("Y010", 1, 9), {"a": {"b": "c: d"}}),
        ("a: {b: what is: this, c: 1}\n", ("Y010", 1, 15), {"a": {"b": "what is: this", "c": "1"}}),
        ("see: They agree\n  and then: she pays\nb: 2\n", ("Y010", 2, 11), {"see": "They agree and then she pays", "b": "2"}),
        ("a:\n\tb: 1\nc: 2\n", ("Y011", 2, 1), {"a": {"b": "1"}, "c": "2"}),
        ("a:\n  b: 1\n\tc: 2\n", ("Y011", 3, 1), {"a": {"b": "1", "c": "2"}}),
        ("a:\n\u00a0\u00a0b: 1\n  c: 2\n", ("Y011", 2, 1), {"a": {"b": "1", "c": "2"}}),
        ("a: 'It's late'\nb: 1\n", ("Y012", 1, 7), {"a": "It's late", "b": "1"}),
        ("a: 'It's late\nb: it's\n", ("Y012", 1, 7), {"a": "It's late", "b": "it's"}),
        ("a: @driver\nb: 1\n", ("Y013", 1, 4), {"a": "@driver", "b": "1"}),
        ("l:\n  - %s of people\n  - b\n", ("Y013", 2, 5), {"l": ["%s of people", "b"]}),
        ("a: *important* note\n", ("Y013", 1, 4), {"a": "*important* note"}),
        ("a: & co\n", ("Y013", 1, 4), {"a": "& co"}),
        ("a: !Stop now\n", ("Y013", 1, 4), {"a": "!Stop now"}),
        ("a: | yes\n", ("Y013", 1, 4), {"a": "| yes"}),
        ("a: > yes\n", ("Y013", 1, 4), {"a": "> yes"}),
        ("a: `yes`\n", ("Y013", 1, 4), {"a": "`yes`"}),
        ("a: [sic] said he\nb: 1\n", ("Y013", 1, 4), {"a": "[sic] said he", "b": "1"}),
        ("a: {name} says\nb: 1\n", ("Y013", 1, 4), {"a": "{name} says", "b": "1"}),
        ('a: "The lorry\nb: 1\nc: 2\n', ("Y014", 1, 4), {"a": "The lorry", "b": "1", "c": "2"}),
        ('a: "The lorry\nb: "x"\nc: 2\n', ("Y014", 1, 4), {"a": "The lorry", "b": "x", "c": "2"}),
        ("a:1\nb: 2\n", ("Y015", 1, 2), {"a": "1", "b": "2"}),
        ("a: 1\nb:2\nc: 3\n", ("Y015", 2, 2), {"a": "1", "b": "2", "c": "3"}),
        ("l:\n  - one\n  -two\nb: 1\n", ("Y016", 3, 3), {"l": ["one", "two"], "b": "1"}),
        ("a:\n  b: 1\n c: 2\nd: 3\n", ("Y017", 3, 1), {"a": {"b": "1", "c": "2"}, "d": "3"}),
        ("a: 1\n  b: 2\nc: 3\n", ("Y017", 2, 1), {"a": "1", "b": "2", "c": "3"}),
        ("l:\n  - a\n  b: 1\n", ("Y017", 3, 1), {"l": ["a"], "b": "1"}),
        ('a: "Go" said he\nb: 1\n', ("Y018", 1, 9), {"a": "'Go' said he", "b": "1"}),
        ('l:\n  - "Go", he said: now\n', ("Y018", 2, 9), {"l": ["'Go', he said: now"]}),
        ("a: [b, c\nd: 1\ne: 2\n", ("Y020", 1, 4), {"a": ["b", "c"], "d": "1", "e": "2"}),
        ("a: {b: 1, c: {d: 2}\ne: 2\n", ("Y021", 1, 4), {"a": {"b": "1", "c": {"d": "2"}}, "e": "2"}),
        ("a: 1\n---\nb: 2\n", ("Y023", 2, 1), {"a": "1", "b": "2"}),
        ("a: 1\n...\nb: 2\n", ("Y023", 2, 1), {"a": "1", "b": "2"}),
        ('a: "C:\\pfad"\n', ("Y025", 1, 7), {"a": "C:\\pfad"}),
        ("title The lorry\nb: 1\n", ("Y026", 1, 1), {"title": "The lorry", "b": "1"}),
        ("a:\n  b: 1\n  stage x\n  c: 2\n", ("Y026", 3, 3), {"a": {"b": "1", "stage": "x", "c": "2"}}),
    ],
)
def test_a_slip_is_found_and_read_as_it_was_meant(words: str, slip: tuple[str, int, int], tree: Tree) -> None:
    assert slips(words) == [slip]
    assert read(words).tree == tree


def test_many_slips_are_told_in_one_run() -> None:
    words = "title: The job: good\nages:16+\nsummary: 'It's late'\nnotes: [debt\nstart: @home\n"
    assert slips(words) == [("Y010", 1, 15), ("Y015", 2, 5), ("Y012", 3, 13), ("Y020", 4, 8), ("Y013", 5, 8)]
    assert read(words).tree == {"title": "The job: good", "ages": "16+", "summary": "It's late", "notes": ["debt"], "start": "@home"}


def test_after_twenty_slips_it_is_enough() -> None:
    assert len(read("".join(f"k{number}: a: b\n" for number in range(30))).reports) == 20


# ---- what is cut off at a #


@pytest.mark.parametrize("words", ["a: She said #1 is fine\n", "a: She said # and left\n", "l:\n  - Room #7\n"])
def test_a_sentence_that_is_cut_off_is_a_warning(words: str) -> None:
    (report,) = read(words).reports
    assert (report.problem.code, report.problem.warning) == ("Y019", True)


@pytest.mark.parametrize(
    "words",
    [
        "a: She said  # a remark\n",
        "a: word # a remark\n",
        'a: "She said #1 is fine"\n',
        "a: 'She said #1 is fine'\n",
        "a: |\n  She said #1 is fine\n",
        'a: "She said\n  that #1 is fine"\n',
        "# a #1\na: b\n",
        "a: room#1\n",
    ],
)
def test_a_remark_is_no_warning(words: str) -> None:
    assert read(words).reports == ()


# ---- bombs


def test_an_alias_bomb_is_refused() -> None:
    words = "a: &a [x, x]\n" + "".join(f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20))
    assert read(words).reports


DEEP = [
    ("a: " + "[" * 40, (1, 23)),
    ("a: " + "[" * 40 + "]" * 40 + "\n", (1, 23)),
    ("[" * 40, (1, 21)),
    ("a:\n  - b\n  - " + "[" * 40, (3, 23)),
    ("a: " + "{b: " * 40, (1, 80)),
    ('{"a":' * 40, (1, 101)),
    ("a: " + "[{b: " * 40, (1, 50)),
    ("a: [x] # [\nb: " + "['[', \"]\", " * 40, (2, 213)),
    ("- " * 40 + "x\n", (1, 41)),
    ("".join(" " * number + "a:\n" for number in range(40)), (21, 21)),
]
"""Texts that go deeper than we do, and where they do so."""


class Shallow(yaml.SafeLoader):
    """A parser with a limit and words of its own, as a coming version may have them."""

    def fetch_flow_collection_start(self, token: Any) -> None:
        if self.flow_level > DEEPEST + 5:
            raise yaml.scanner.ScannerError("while doing this", self.get_mark(), "that was too much", self.get_mark())
        super().fetch_flow_collection_start(token)


PARSERS = [pytest.param(PARSER, id="fast"), pytest.param(yaml.SafeLoader, id="plain"), pytest.param(Shallow, id="shallow")]


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize(("words", "place"), DEEP)
def test_depth_is_refused_in_the_same_place_by_every_parser(words: str, place: tuple[int, int], parser: Any) -> None:
    with pytest.raises(RefusedError) as refused:
        Grower(words, parser).grow()
    assert (refused.value.code, refused.value.place.line, refused.value.place.column) == ("Y005", *place)


@pytest.mark.parametrize("parser", PARSERS)
def test_a_key_that_is_too_deep_is_refused_for_its_depth(parser: Any) -> None:
    with pytest.raises(RefusedError) as refused:
        Grower("[" * 40 + "]" * 40 + ": x\n", parser).grow()
    assert refused.value.code == "Y005"


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("words", ["a: x [[[[", "a: '[[[['", "a: |\n  [[[[\n", "# [[[[\na: b\n", "a: b # [[[[\n"])
def test_brackets_in_a_text_are_not_deep(words: str, parser: Any) -> None:
    assert Grower(words.replace("[[[[", "[" * 40), parser).grow()


def test_an_open_quote_with_brackets_is_an_open_quote() -> None:
    assert slips('a: "' + "[" * 40 + "\nb: 1\n") == [("Y014", 1, 4)]


@pytest.mark.parametrize("levels", [DEEPEST, 1_100])
def test_a_deep_bomb_is_told_once(levels: int) -> None:
    assert slips("a: " + "[" * levels) == [("Y005", 1, 23)]


def test_what_is_too_deep_gets_no_place_in_a_tree() -> None:
    source = read("a: " + "[" * 40)
    assert place_problems(source, [Problem("C001", ("a",), text("x"))])[0].place is None


def test_a_large_file_is_refused() -> None:
    assert [each.problem.code for each in read("a: " + "x" * 2_000_000).reports] == ["Y004"]


def test_a_tag_builds_nothing() -> None:
    assert [slip[0] for slip in slips("a: !!python/object/apply:os.system [ls]\n")] == ["Y008"]


# ---- whatever is typed, nothing breaks

CHANGES = st.lists(
    st.tuples(
        st.integers(0, len(GOOD)), st.integers(0, 3), st.sampled_from([*"\t:-[]{}'\"#&*!|>%@`,?\n ", "\n  - ", ": ", "", "\x00", "é"])
    ),
    max_size=6,
)


@settings(max_examples=150)
@given(CHANGES)
def test_a_case_with_random_slips_is_read_or_reported(changes: list[tuple[int, int, str]]) -> None:
    words = GOOD
    for place, gone, new in changes:
        words = words[:place] + new + words[place + gone :]
    source = read(words)
    assert source.tree is not None or source.reports
    assert all(each.place is None or each.place.line <= len(source.lines) for each in source.reports)


@settings(max_examples=150)
@given(st.binary(max_size=300))
@example(b"\xff\xfea\x00:\x00")
@example(b"? ")
@example(b"- - - -\n -")
def test_any_bytes_are_read_or_reported(data: bytes) -> None:
    source = read_source(data, "a.yaml")
    assert source.tree is not None or source.reports
