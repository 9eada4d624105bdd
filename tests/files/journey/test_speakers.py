import pytest

from game.files.journey.case_file import read_case
from game.files.yaml.source import read_source
from tests.files.bad_examples import BAD, say

GOOD = (BAD / "good.yaml.txt").read_text("utf-8")
LINE = "- driver: Two seats are free."


def said(line: str) -> list[tuple[str, bool, str]]:
    assert LINE in GOOD
    source = read_source(GOOD.replace(LINE, line, 1).encode(), "good.yaml")
    assert source.tree is not None
    return [(each.code, each.warning, say(each.words)) for each in read_case(source.tree, "good")[1]]


@pytest.mark.parametrize(
    "line",
    [
        "- driver:Two seats are free.",
        "- driver：Two seats are free.",
        "- driver\u2236 Two seats are free.",
        "- driver :Two seats are free.",
        '- "driver: Two seats are free."',
        "- 'driver: Two seats are free.'",
        "- Driver:Two seats are free.",
        "- The driver:Two seats are free.",
        '- "The driver : Two seats are free."',
        '- "dr\u0456ver: Two seats are free."',
    ],
)
def test_a_line_that_begins_with_a_persons_name_and_any_colon_is_a_warning_with_its_cure(line: str) -> None:
    ((code, warning, words),) = said(line)
    assert (code, warning) == ("C041", True)
    assert words.endswith(f"\n{LINE}")
    assert said(words.rpartition("\n")[2]) == []


def test_what_is_said_is_put_into_quotes_if_it_needs_them() -> None:
    ((_, _, words),) = said('- "driver: Listen: two seats are free."')
    assert words.endswith('- driver: "Listen: two seats are free."')


@pytest.mark.parametrize(
    "line", ["- Two seats are free：one is yours.", "- The driver says two things.", '- "Somebody: Two seats."', '- "12:30 by the clock."']
)
def test_other_lines_are_no_warning(line: str) -> None:
    assert said(line) == []


@pytest.mark.parametrize("line", ["- The driver: Two seats are free.", "- THE DRIVER : Two seats are free."])
def test_a_speaker_by_the_name_that_players_see_is_told_with_the_id(line: str) -> None:
    ((code, warning, words),) = said(line)
    assert (code, warning) == ("C029", False)
    assert 'Did you mean "driver"?' in words
