from pathlib import Path

import pytest

from game.core.message import Text
from game.files.journey.svg_looks import looks_of, picture_looks, shipped_pictures
from game.files.places import content_folder
from tests.strange import a_pipe

BOX = '<rect x="10" y="10" width="80" height="80" {}/>'
START = '<svg viewBox="0 0 100 100" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
PICTURE = START + '\n{head}\n<g id="a">{body}</g>\n</svg>'
STOPS = '<stop offset="0" stop-color="#000"/><stop offset="1" stop-color="#fff"/>'


def told(body: str, head: str = "") -> list[tuple[int, str]]:
    """Return what is told of a picture: line and words."""
    reports = picture_looks(PICTURE.format(head=head, body=body).encode(), "x.svg")
    return [(report.place.line, said(report.problem.words)) for report in reports if report.place]


def said(words: Text) -> str:
    """Say a text in English."""
    return words.source.format(**{key: said(value) if isinstance(value, Text) else value for key, value in words.values})


@pytest.mark.parametrize("colour", ["#f00", "#ff0000", "red", "white", "rgb(255,0,0)", "rgb(100%, 0%, 0%)", "none", "url(#g)", "RED"])
def test_a_colour_that_is_drawn_right_is_not_spoken_of(colour: str) -> None:
    assert told(BOX.format(f'fill="{colour}"')) == told(BOX.format(f'style="fill: {colour}; stroke:none"')) == []


OTHERS = ["tomato", "transparent", "rgba(1,2,3,.5)", "hsl(1,2%,3%)", "currentColor", "#f008", "#ff000080", "var(--x)"]


@pytest.mark.parametrize("colour", OTHERS)
@pytest.mark.parametrize("way", ['fill="{}"', 'stroke="{}"', 'style="fill:{}"', 'style="stop-color: {}"'])
def test_a_colour_that_would_be_another_one_is_told_with_its_line(colour: str, way: str) -> None:
    ((line, words),) = told(BOX.format(way.format(colour)))
    assert (line, f'"{colour}"' in words) == (3, True)


@pytest.mark.parametrize(
    "body",
    [
        '<use xlink:href="#r"/>',
        '<text x="1" y="2">Ab</text>',
        '<image width="5" height="5" href="a.png"/>',
        '<svg x="20" y="20" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>',
        '<g clip-path="url(#c)"><rect width="10" height="10"/></g>',
        '<g style="mask:url(#c)"><rect width="10" height="10"/></g>',
        BOX.format('filter="url(#f)"'),
        BOX.format('marker-end="url(#m)"'),
        BOX.format('visibility="hidden"'),
        BOX.format('class="k m"'),
        BOX.format('style="mix-blend-mode:multiply"'),
        BOX.format('paint-order="stroke"'),
        BOX.format('vector-effect="non-scaling-stroke"'),
        BOX.format('stroke-dasharray="0 15" stroke-linecap="round"'),
        '<g opacity="0.5"><rect width="50" height="50"/><circle r="9"/></g>',
    ],
)
def test_what_is_not_drawn_or_drawn_otherwise_is_told(body: str) -> None:
    assert [line for line, _ in told(body)] == [3]


@pytest.mark.parametrize(
    "body",
    [
        BOX.format('display="none"'),
        BOX.format('stroke-dasharray="10 5"'),
        BOX.format('opacity="0.5"'),
        BOX.format('transform="rotate(20)" fill-rule="evenodd" rx="9"'),
        '<g opacity="0.5"><rect width="50" height="50"/></g>',
    ],
)
def test_what_is_drawn_right_is_not_spoken_of(body: str) -> None:
    assert told(body) == []


@pytest.mark.parametrize("ends", ['x1="0" x2="1"', 'x1="0.2" x2="0.8"'])
def test_a_gradient_in_fractions_is_told(ends: str) -> None:
    assert [line for line, _ in told("", f'<defs><linearGradient id="g" {ends}>{STOPS}</linearGradient></defs>')] == [2]


@pytest.mark.parametrize("ends", ['x1="0%" x2="100%"', "", 'gradientUnits="userSpaceOnUse" x1="0" x2="90"', 'x1="0" y1="0"'])
def test_a_gradient_that_is_drawn_right_is_not_spoken_of(ends: str) -> None:
    assert told("", f'<defs><linearGradient id="g" {ends}>{STOPS}</linearGradient></defs>') == []


def test_a_pattern_is_told_where_it_is_used() -> None:
    pattern = '<defs><pattern id="p" width="9" height="9"><circle r="4"/></pattern></defs>'
    assert told("", pattern) == []
    assert [line for line, _ in told(BOX.format('fill="url(#p)"'), pattern)] == [3]


@pytest.mark.parametrize(
    ("sheet", "line"),
    [
        ("/* mine */ .k{fill:#369}", 2),
        ("\n\n/* mine */\n.k{fill:#369}", 4),
        ("rect{fill:#369}", 2),
        ("\n#q{fill:#369}", 3),
        ("rect.k{fill:#369}", 2),
        (".k{fill:#369 !important}", 2),
        ("\n.k{fill:tomato}", 3),
    ],
)
def test_a_rule_that_would_not_count_is_told_with_its_line(sheet: str, line: int) -> None:
    assert [place for place, _ in told("", f"<style>{sheet}</style>")] == [line]


@pytest.mark.parametrize("sheet", [".k{fill:#369}", ".j, .k { fill: red; stroke: none }", "<![CDATA[.k{fill:#369}]]>", ""])
def test_a_rule_that_counts_is_not_spoken_of(sheet: str) -> None:
    assert told("", f"<style>{sheet}</style>") == []


def test_a_file_that_is_no_picture_is_left_to_others() -> None:
    assert picture_looks(b"<svg", "x.svg") == ()


def test_no_picture_of_the_game_is_drawn_otherwise_than_meant() -> None:
    pictures = shipped_pictures(content_folder())
    assert len(pictures) > 100
    assert looks_of(pictures, content_folder()) == ()


def test_a_picture_that_cannot_be_read_is_told_and_a_stage_left_to_who_reads_the_stages(tmp_path: Path) -> None:
    a_pipe(tmp_path / "pipe.svg")
    told = looks_of([tmp_path / "pipe.svg", tmp_path / "assets" / "stages" / "gone.svg"], tmp_path)
    assert [(each.file, each.problem.code) for each in told] == [("pipe.svg", "S001")]
