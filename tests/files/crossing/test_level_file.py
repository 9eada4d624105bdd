import re
from pathlib import Path

import pytest

from game.core.crossing.level import CardAnswer, Hold, KeeperId, Missing, PlaceId
from game.core.message import Text
from game.files.checking import check_files
from game.files.crossing.level_file import read_level
from game.files.crossing.library import LEVELS as KIND
from game.files.crossing.library import load_level
from game.files.places import content_folder
from game.files.shelf.known import Known
from game.files.shelf.shelf import Shelf, read_only
from game.files.translating.babel_extract import extract_crossing
from tests.files.bad_examples import BAD, say
from tests.files.journey.small_world import small_world
from tests.files.test_checking import real_case
from tests.files.translating.test_babel_extract import extracted, pairs

ROOT = content_folder()
LEVELS = sorted((ROOT / "scenarios" / "crossings").glob("*.yaml"))
GOOD = (BAD / "good-crossing.yaml.txt").read_text("utf-8")


def written(path: Path, *changes: tuple[str, str]) -> Path:
    """Write a good crossing with some changes."""
    words = GOOD.replace("crossing: good-crossing", f"crossing: {path.stem}")
    for old, new in changes:
        assert old in words
        words = words.replace(old, new)
    path.parent.mkdir(exist_ok=True)
    path.write_text(words, "utf-8")
    return path


def codes(path: Path) -> list[str]:
    return [report.problem.code for report in load_level(path).reports]


def test_a_level_is_read_as_it_is_written(tmp_path: Path) -> None:
    level = load_level(written(tmp_path / "two.yaml")).thing
    assert level is not None
    assert level.title == Text("Two stones", "crossing/two")
    assert level.present == ("police", "ngo")
    assert level.hold == Hold(2, 10)
    assert level.places[1].by == ("ngo",)
    assert level.places[0].source.year == 2002
    assert level.cards[0].answers[0] == CardAnswer(KeeperId("ngo"), good=True, why=Text("She has the key.", "crossing/two"))
    assert (level.lantern, level.together, level.chosen, level.language) == ("police", False, False, "en")


def test_a_missing_keeper_stands_behind_those_who_are_there(tmp_path: Path) -> None:
    missing = "keepers:\n  interpreter: {name: The interpreter, called_by: ngo, at: bed}\n"
    path = written(tmp_path / "two.yaml", ("keepers:\n", missing), ("stones: 2", "stones: 3"))
    level = read_only(path, read_level)
    assert level is not None
    assert [keeper.id for keeper in level.keepers] == ["police", "ngo", "interpreter"]
    assert level.keepers[2].missing == Missing(KeeperId("ngo"), PlaceId("bed"))


def test_a_call_needs_somebody_who_calls_and_a_place(tmp_path: Path) -> None:
    path = written(tmp_path / "two.yaml", ("  ngo: The woman from the shelter", "  ngo: {name: The woman, called_by: police}"))
    assert codes(path) == ["C002"]


def test_who_calls_has_to_be_there(tmp_path: Path) -> None:
    path = written(tmp_path / "two.yaml", ("  ngo: The woman from the shelter", "  ngo: {name: The woman, called_by: ngo, at: bed}"))
    assert codes(path) == ["X005"]


def test_a_level_that_is_broken_is_not_played(tmp_path: Path) -> None:
    assert load_level(written(tmp_path / "two.yaml", ("stones: 2", "stones: 1"))).thing is None


@pytest.mark.parametrize("path", LEVELS, ids=[path.stem for path in LEVELS])
def test_a_shipped_level_has_nothing_to_mend(path: Path) -> None:
    loaded = load_level(path)
    assert loaded.reports == ()
    assert loaded.thing is not None
    assert len(loaded.thing.talk) == 3


@pytest.mark.parametrize("path", LEVELS, ids=[path.stem for path in LEVELS])
def test_every_text_of_a_shipped_level_is_extracted_with_its_context(path: Path) -> None:
    assert extracted(path, extract_crossing).keys() == pairs(read_only(path, read_level))


def test_the_right_keeper_is_not_always_the_first_answer() -> None:
    levels = [read_only(path, read_level) for path in LEVELS]
    cards = [card for level in levels if level is not None for card in level.cards]
    firsts = [card.answers[0].good for card in cards]
    assert len(cards) >= 8
    assert any(firsts)
    assert not all(firsts)


def test_check_prints_a_line_for_each_level(tmp_path: Path) -> None:
    path = written(tmp_path / "two.yaml")
    lines, failed = check_files((path,), ROOT, say)
    assert not failed
    assert lines == (f"{path.as_posix()}: places 2, keepers 2, stones 2, line-ups 1, par 9, worst line-up 9, positions 129",)


def test_the_crossing_in_the_documentation_is_what_it_says(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "crossing-format.md").read_text("utf-8")
    (tmp_path / "two-stones.yaml").write_text(re.findall(r"```yml\n(.*?)```", page, re.DOTALL)[0], "utf-8")
    lines, failed = check_files((tmp_path / "two-stones.yaml",), ROOT, say)
    assert not failed
    assert lines[0].rpartition("/")[2] in page


def test_check_looks_at_the_shipped_crossings_without_being_asked() -> None:
    lines, failed = check_files((), ROOT, say)
    assert not failed
    assert sum("scenarios/crossings/" in line for line in lines) == len(LEVELS)


def test_a_file_without_its_first_key_is_known_by_its_folder(tmp_path: Path) -> None:
    path = written(tmp_path / "crossings" / "two.yaml", ("crossing: two\n", ""))
    lines, failed = check_files((path,), ROOT, say)
    assert failed
    assert '"crossing" is missing here.' in lines[0]


def test_a_case_and_a_crossing_may_have_the_same_name(tmp_path: Path) -> None:
    (tmp_path / "cases").mkdir()
    case, crossing = real_case(tmp_path / "cases" / "two.yaml"), written(tmp_path / "crossings" / "two.yaml")
    _, failed = check_files((case, crossing), ROOT, say)
    assert not failed


def test_the_shelf_has_the_shipped_levels_first_and_reads_only_what_changed(tmp_path: Path) -> None:
    known = Known(small_world())
    own = written(tmp_path / "own" / "a.yaml")
    written(tmp_path / "shipped" / "b.yaml")
    library = Shelf(KIND, tmp_path / "shipped", tmp_path / "own", known)
    first = library.files()
    assert [(file.id, file.own) for file in first] == [("b", False), ("a", True)]
    assert library.files()[0] is first[0]
    own.write_text("- torn\n", "utf-8")
    assert library.files()[1].thing is None


def test_a_proved_level_of_ones_own_is_not_proved_again(tmp_path: Path) -> None:
    known = Known(small_world())
    written(tmp_path / "own" / "b.yaml")
    file = Shelf(KIND, tmp_path / "shipped", tmp_path / "own", known).files()[0]
    assert known.found(file.id, file.digest)
    assert Shelf(KIND, tmp_path / "shipped", tmp_path / "own", known).files()[0].thing == file.thing


def test_a_shipped_level_is_not_proved_by_the_one_who_plays_it(tmp_path: Path) -> None:
    known = Known(small_world())
    written(tmp_path / "shipped" / "b.yaml")
    file = Shelf(KIND, tmp_path / "shipped", tmp_path / "own", known).files()[0]
    assert file.thing is not None
    assert not known.found(file.id, file.digest)
