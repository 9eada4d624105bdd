from game.core.message import Text
from game.core.problem import Place, Problem, Report
from game.files.problem_reports import tell, worst_first
from tests.files.bad_examples import say

LORRY = "scenarios/cases/the-lorry-park.yaml"
WORDS = Text(
    'There is no scene called "lory-park" in this case. Did you mean "lorry-park"?\nScenes here: home, lorry-park, the-farm, shelter.'
)


def report(line: int = 1, column: int = 1, *, warning: bool = False, file: str = LORRY, source: str = "") -> Report:
    return Report(file, Problem("C102", (), WORDS, warning=warning), Place(line, column, 9), source)


def test_a_message_shows_the_file_the_line_and_the_place() -> None:
    assert tell(report(14, 13, source="        to: lory-park"), say) == (
        "scenarios/cases/the-lorry-park.yaml, line 14, column 13                    C102\n"
        "   14 |         to: lory-park\n"
        "      |             ^^^^^^^^^\n"
        'There is no scene called "lory-park" in this case. Did you mean "lorry-park"?\n'
        "Scenes here: home, lorry-park, the-farm, shelter."
    )


def test_the_code_ends_in_the_last_column() -> None:
    assert len(tell(report(), say).splitlines()[0]) == 79


def test_behind_a_long_name_the_code_keeps_its_distance() -> None:
    assert tell(report(file="f" * 90), say).splitlines()[0].endswith("column 1  C102")


def test_a_long_line_is_shown_around_the_place() -> None:
    shown, marks = tell(report(2, 301, source="x" * 300 + "lory-park" + "y" * 300), say).splitlines()[1:3]
    assert len(shown) == len("    2 | ") + 100
    assert shown[marks.index("^") : marks.rindex("^") + 1] == "lory-park"


def test_marks_stay_below_a_line_with_tabs() -> None:
    shown, marks = tell(report(1, 2, source="\tlory-park"), say).splitlines()[1:3]
    assert shown[marks.index("^") : marks.rindex("^") + 1] == "lory-park"


def test_without_a_place_only_the_file_is_named() -> None:
    assert tell(Report(LORRY, Problem("C040", (), Text("Gone."))), say) == f"{LORRY}{' ' * 40}C040\nGone."


def test_what_must_be_mended_is_told_before_the_warnings_of_a_file() -> None:
    wrong, warning, above = report(9), report(1, warning=True), report(3)
    assert worst_first((warning, wrong, above)) == (above, wrong, warning)
