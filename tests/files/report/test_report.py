import csv
import itertools
import re
from dataclasses import replace
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path

import pytest

from game.core.findings.findings import Findings
from game.core.findings.pool import pool_findings
from game.core.language import Language
from game.core.law import Reading
from game.core.message import Text
from game.core.reading_names import READING_NAMES
from game.core.workshop.session_events import CaseBegun, StepOpened
from game.core.workshop.workshop import StepId
from game.files.languages.catalogues import ARABIC
from game.files.languages.texts import open_texts
from game.files.paper.page import Tongue
from game.files.places import content_folder
from game.files.report.charts import Bars, bar_chart
from game.files.report.report import report_html
from game.files.report.table import HEAD, report_csv
from tests.core.workshop.held import counted, held, travelled, whole_day

ENGLISH = Language("en", "English")


class Reader(HTMLParser):
    """Reads a page as words, and notes its tags and where they lead."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[str] = []
        self.values: list[str] = []
        self._skip = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.values += [value for name, value in attrs if value and name not in ("xmlns", "xmlns:xlink")]
        self._skip += tag in ("style", "svg")

    def handle_endtag(self, tag: str) -> None:
        self._skip -= tag in ("style", "svg")

    def handle_data(self, data: str) -> None:
        if not self._skip and data.strip():
            self.words.append(" ".join(data.split()))


def said(words: Text) -> str:
    source = words.plural if words.plural and words.count != 1 else words.source
    return source.format_map({name: said(value) if isinstance(value, Text) else value for name, value in words.values})


def page(found: Findings, language: Language = ENGLISH) -> str:
    return report_html(found, Tongue(said, language), lambda _country, station: Text(station))


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    return reader


def words(found: Findings) -> str:
    return "\n".join(read(page(found)).words)


WHOLE = held(*whole_day(), count=4)
EVERYTHING = page(WHOLE)


def test_the_page_stands_alone() -> None:
    reader = read(EVERYTHING)
    assert not {"script", "link", "img", "iframe", "object"} & set(reader.tags)
    without_names = re.sub(r'xmlns(:\w+)?="[^"]*"', "", EVERYTHING)
    assert not re.search(r"https?:|//[a-z]|@import|url\((?!#)", without_names)
    assert "<!--" not in EVERYTHING


@pytest.mark.parametrize(
    "figure",
    [
        "7 of 12 people had more right after than before.",
        "12 people took part.",
        "11 of 36 (31 %)",
        "28 of 36 (78 %)",
        "in the scene in which it turned",
        "before it turned",
        "3. village *",
        "To lorry",
        "1 of 2",
        "9 of 12 (75 %)",
        "Smuggling",
        "80",
    ],
)
def test_every_figure_is_there_in_words(figure: str) -> None:
    assert figure in "\n".join(read(EVERYTHING).words)


def test_every_chart_has_a_table_beside_it_and_words_for_who_cannot_see_it() -> None:
    charts = EVERYTHING.split('<div class="chart">')[1:]
    assert len(charts) >= 5
    assert all("<table" in chart.partition("</div>")[2].partition('<div class="figure')[0] for chart in charts)
    assert all(re.search(r'role="img" aria-label="[^"]+"', chart) for chart in charts)


def test_bars_differ_without_colour_too() -> None:
    assert "url(#stripes)" in EVERYTHING
    assert 'id="stripes"' in EVERYTHING


def test_no_team_is_named_or_ranked() -> None:
    told = words(WHOLE).lower()
    assert not any(shape in told for shape in ("circle", "triangle", "star", "diamond", "moon"))


def test_of_fewer_than_five_people_no_answer_about_themselves_is_told() -> None:
    few = words(held(*counted("slips", "3 1 0"), *counted("ask", "3 1"), people=4))
    assert "Fewer than five answered who has more right than before, so it is not told." in few
    assert "Fewer than five answered, so it is not told how." in few
    assert "3 of 4" not in few
    assert "75 %" not in few
    many = words(held(*counted("ask", "3 2"), people=5))
    assert "60 %" in many


def test_with_few_hands_no_share_is_told() -> None:
    told = words(held(*counted("before", "0 0 3 1 0 0 0"), people=4))
    assert "3 of 4" in told
    assert "%" not in told


def test_a_session_without_anything_counted_says_so() -> None:
    told = words(held(StepOpened(StepId("ask"))))
    assert "Too little was counted to say what was learnt in a number." in told
    assert "passed over" in told


def test_words_of_an_author_are_never_markup() -> None:
    html = page(replace(WHOLE, title=Text('<b>"A" & B</b>')))
    assert "<b>" not in html
    assert "&lt;b&gt;" in html


def test_the_page_speaks_the_language_that_is_asked_for(tmp_path: Path) -> None:
    texts = open_texts(content_folder() / "locales", tmp_path, "mk")
    html = report_html(WHOLE, Tongue(texts.say, texts.language), lambda _country, station: Text(station))
    assert '<html lang="mk" dir="ltr">' in html
    assert texts.say(READING_NAMES[Reading.TRAFFICKING]) != "Trafficking"
    assert texts.say(READING_NAMES[Reading.TRAFFICKING]) in html


def test_the_page_runs_from_right_to_left_where_its_language_does() -> None:
    assert '<html lang="ar-XB" dir="rtl">' in page(WHOLE, ARABIC)
    assert 'dir="ltr"' in EVERYTHING


def test_sessions_together_tell_how_many_there_were() -> None:
    told = words(pool_findings((WHOLE, WHOLE)))
    assert "24 people took part in 2 sessions." in told
    assert "done in 2 of 2 sessions" in told


@pytest.mark.parametrize("words", ["Yes", "A label that goes on and on and on and on"])
@pytest.mark.parametrize(("most", "unit"), [(100, " %"), (7, ""), (1, ""), (24, "")])
def test_numbers_on_an_axis_do_not_overlap(words: str, most: int, unit: str) -> None:
    chart = bar_chart("a", "One bar.", (words,), (Bars("Hands", (most,)),), most=most, unit=unit)
    axis = chart.svg.partition("axis x")[2]
    numbers = [(float(x), number) for x, number in re.findall(r'<text x="([0-9.]+)"[^>]*>([0-9]+(?: %)?)</text>', axis)]
    places = [(x, len(number) * 8.5) for x, number in numbers if number != words][: most + 2]
    pairs = sorted(places)
    assert len(pairs) >= 2
    assert all(right[0] - left[0] > (left[1] + right[1]) / 2 for left, right in itertools.pairwise(pairs) if right[0] != left[0])


def test_a_chart_has_no_more_labels_than_fit() -> None:
    chart = bar_chart("a", "One bar.", ("A label that goes on and on and on and on",), (Bars("Hands", (3,)),))
    assert "A label that goes on and on and…" in chart.svg
    assert chart.keys == ()


def test_a_bar_that_was_not_counted_is_not_drawn() -> None:
    chart = bar_chart("a", "Two bars.", ("One", "Two"), (Bars("Before", (3, None)), Bars("After", (0, 4))))
    assert chart.svg.count('class="bar"') == 3
    assert [key.words for key in chart.keys] == ["Before", "After"]


def test_the_table_opens_in_spreadsheet_programs_and_names_nobody() -> None:
    data = report_csv([("a1b2", WHOLE)])
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(StringIO(data.decode("utf-8-sig"))))
    assert tuple(rows[0]) == HEAD
    assert ["a1b2", "2026-11-21", "slips", "slips", "1", "more", "7"] in rows
    assert ["a1b2", "2026-11-21", "before", "one", "1", "hands-right", "4"] in rows
    assert all(len(row) == len(HEAD) for row in rows)


def test_the_table_keeps_small_groups_to_itself() -> None:
    data = report_csv([("a1b2", held(*counted("slips", "3 1 0"), people=4))]).decode("utf-8-sig")
    assert "fewer-than-five,\r\n" in data
    assert ",more," not in data


def test_a_case_of_version_0_1_0_says_so() -> None:
    events = travelled("s s t t", "s t t t")
    then = held(*(event for event in events if not isinstance(event, CaseBegun)), count=2)
    assert "As of version 0.1.0" in words(then)
    assert "As of version 0.1.0" not in words(held(*events, count=2))
