import os
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.check_2000 import long_case
from game.core.journey.country import World
from game.core.journey.library.card import card_of
from game.files.journey.case_files import CaseFile
from game.files.journey.case_shelf import AT_ONCE, GLANCES, CaseShelf
from game.files.journey.glance import glance
from game.files.journey.library import cases_in, load_case, load_world
from game.files.shelf.known import Known, world_digest
from game.files.shelf.watched import state_of
from game.files.yaml.opened import digest_of
from tests.files.bad_examples import BAD
from tests.files.journey.small_world import small_world

GOOD = (BAD / "good.yaml.txt").read_text("utf-8")
GLANCED = GOOD.replace("start: home", "picture: square\nstart: home")
ROOT = BAD.parents[1]


def put(folder: Path, name: str, words: str = GOOD) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.yaml"
    path.write_text(words.replace("case: good", f"case: {name}"), "utf-8")
    return path


def library(folder: Path, known: Known | None = None) -> CaseShelf:
    world = small_world()
    return CaseShelf(cases_in(world), folder / "shipped", folder / "own", known or Known(world))


def summary(shelf: tuple[CaseFile, ...]) -> list[tuple[str, bool, bool]]:
    return [(file.id, file.own, file.card is not None) for file in shelf]


def test_the_world_of_the_game_is_whole() -> None:
    world, reports = load_world(ROOT)
    assert reports == ()
    assert set(world.countries) == {"red", "blue", "green"}
    assert "woman-stand" in world.figures


def test_the_shelf_has_the_shipped_cases_and_then_ones_own(tmp_path: Path) -> None:
    put(tmp_path / "shipped", "b")
    put(tmp_path / "shipped", "a")
    put(tmp_path / "own", "mine")
    assert summary(library(tmp_path).files()) == [("a", False, True), ("b", False, True), ("mine", True, True)]


def test_without_folders_the_shelf_is_empty(tmp_path: Path) -> None:
    assert library(tmp_path).files() == ()


def test_a_broken_case_leaves_the_others_whole(tmp_path: Path) -> None:
    put(tmp_path / "shipped", "a")
    torn = put(tmp_path / "own", "torn", GOOD.replace("start: home", "start: hone"))
    shelf = library(tmp_path)
    assert summary(shelf.files()) == [("a", False, True), ("torn", True, False)]
    assert [(report.file, report.problem.code) for report in shelf.reports(str(torn))] == [("cases/torn.yaml", "C101")]
    assert shelf.files()[1].faults == 1
    assert shelf.case("torn") is None


def test_a_warning_keeps_no_case_from_being_played(tmp_path: Path) -> None:
    path = put(tmp_path / "own", "a", GOOD.replace("good: no", "good: yes"))
    shelf = library(tmp_path)
    (file,) = shelf.files()
    assert file.card is not None
    assert [report.problem.code for report in shelf.reports(str(path))] == ["C142"]


def test_of_two_files_with_one_name_the_first_can_be_played(tmp_path: Path) -> None:
    put(tmp_path / "shipped", "a")
    second = put(tmp_path / "own", "a")
    shelf = library(tmp_path)
    assert summary(shelf.files()) == [("a", False, True), ("a", True, False)]
    assert shelf.reports(str(second))[-1].problem.code == "C037"
    assert shelf.case("a") is not None


def test_a_file_is_read_again_when_it_has_changed(tmp_path: Path) -> None:
    path = put(tmp_path / "own", "a")
    shelf = library(tmp_path)
    first = shelf.files()
    assert shelf.files() == first
    path.write_text(GOOD.replace("case: good", "case: a").replace("title: The lorry", "title: The truck"), "utf-8")
    os.utime(path, ns=(1, 1))
    case = shelf.case("a")
    assert case is not None
    assert case.title.source != first[0].card.title.source if first[0].card else False
    assert shelf.files()[0].card != first[0].card


def test_a_file_that_is_gone_is_gone_from_the_shelf(tmp_path: Path) -> None:
    path = put(tmp_path / "own", "a")
    shelf = library(tmp_path)
    assert shelf.files()
    path.unlink()
    assert shelf.files() == ()


def test_the_digest_is_that_of_the_bytes(tmp_path: Path) -> None:
    one, other = (load_case(put(tmp_path, name), small_world()).digest for name in ("a", "b"))
    assert one != other
    assert one == load_case(tmp_path / "a.yaml", small_world()).digest


def test_what_was_found_in_a_file_is_kept_and_believed(tmp_path: Path) -> None:
    world, kept = small_world(), tmp_path / "cache" / "known.json"
    path = put(tmp_path / "own", "a")
    first = library(tmp_path, Known(world, kept)).files()
    assert [file.whole for file in first] == [True]
    again = Known(world, kept)
    assert again.digest(path, state_of(path)) == digest_of(path)
    assert library(tmp_path, again).files() == first


def test_a_broken_file_is_remembered_as_broken_and_says_why_when_it_is_opened(tmp_path: Path) -> None:
    world, kept = small_world(), tmp_path / "known.json"
    path = put(tmp_path / "own", "torn", GOOD.replace("start: home", "start: hone"))
    library(tmp_path, Known(world, kept)).files()
    shelf = library(tmp_path, Known(world, kept))
    assert [(file.card, file.faults, file.whole) for file in shelf.so_far()] == [(None, 1, True)]
    assert [report.problem.code for report in shelf.reports(str(path))] == ["C101"]


def test_many_new_files_are_glanced_at_first_and_then_read_one_after_the_other(tmp_path: Path) -> None:
    for number in range(GLANCES + AT_ONCE + 1):
        put(tmp_path / "own", f"case-{number}", GLANCED)
    put(tmp_path / "own", "torn", GLANCED.replace("start: home", "start: hone"))
    shelf = library(tmp_path)
    assert all(file.new for file in shelf.so_far())
    shelf.read_on()
    assert sum(1 for file in shelf.so_far() if file.card is not None and not file.whole) == GLANCES
    while shelf.glances_left:
        shelf.read_on()
    assert all(file.card is not None for file in shelf.so_far())
    while shelf.proofs_left:
        shelf.read_on()
    assert [file.id for file in shelf.so_far() if file.card is None] == ["torn"]


def test_a_glance_tells_the_same_as_the_whole_case_but_for_its_endings() -> None:
    for path in sorted((ROOT / "scenarios" / "cases").glob("*.yaml")):
        seen, loaded = glance(path.read_bytes(), path.stem), load_case(path, load_world(ROOT)[0])
        assert seen is not None
        assert loaded.thing is not None
        assert replace(seen, countries=()) == replace(card_of(loaded.thing), endings=(), countries=())
        assert set(seen.countries) == set(card_of(loaded.thing).countries)


def test_what_a_glance_cannot_tell_is_read_whole() -> None:
    assert glance(GOOD.replace("title:", "titel:").encode(), "good") is None
    assert glance(b"\xff\xfe", "good") is None
    assert glance(b"case: a\n", "a") is None


def test_in_another_world_nothing_counts_that_was_found(tmp_path: Path) -> None:
    world, kept = small_world(), tmp_path / "known.json"
    keep(Known(world, kept))
    assert Known(world, kept).found("a", "abc") == "something"
    assert Known(replace(world, figures=frozenset()), kept).found("a", "abc") is None


@pytest.mark.parametrize("words", ["", "[]", '{"world": 1}', '{"world": 3, "found": 4}', "{", '{"files": [[1]]}'])
def test_what_is_damaged_is_found_out_anew(words: str, tmp_path: Path) -> None:
    kept = tmp_path / "known.json"
    kept.write_text(words, "utf-8")
    known = Known(small_world(), kept)
    assert known.found("a", "abc") is None
    keep(known)
    assert Known(small_world(), kept).found("a", "abc") == "something"


@pytest.mark.parametrize("found", [4, {"card": 4}, {"card": {"id": "a"}}, {"faults": "many"}, {}])
def test_a_card_that_was_kept_and_is_none_is_read_anew(found: object, tmp_path: Path) -> None:
    world, path = small_world(), put(tmp_path / "own", "a")
    known = Known(world)
    known.read(path, state_of(path), digest_of(path))
    known.keep("a", digest_of(path), found)
    (file,) = library(tmp_path, known).files()
    assert file.card is not None
    assert file.whole


@pytest.mark.skipif(os.name != "posix", reason="names of any bytes are there only on such systems")
def test_a_file_whose_name_means_nothing_keeps_nobody_from_the_others(tmp_path: Path) -> None:
    put(tmp_path / "own", "a")
    (tmp_path / "own" / os.fsdecode(b"odd-\xff.yaml")).write_text(GOOD, "utf-8")
    known = Known(small_world(), tmp_path / "known.json")
    assert [file.card is not None for file in library(tmp_path, known).files()] == [True, False]
    again = Known(small_world(), tmp_path / "known.json")
    assert again.digest(tmp_path / "own" / "a.yaml", state_of(tmp_path / "own" / "a.yaml"))


def test_where_nothing_can_be_written_it_is_kept_for_the_run(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    known = Known(small_world(), tmp_path / "file" / "known.json")
    keep(known)
    assert known.found("a", "abc") == "something"


def keep(known: Known) -> None:
    known.keep("a", "abc", "something")
    known.write()


def test_equal_worlds_have_equal_digests() -> None:
    one = small_world()
    other = World(dict(reversed(list(one.countries.items()))), one.stages, frozenset(sorted(one.figures)))
    assert world_digest(one) == world_digest(other)


def test_the_long_case_of_the_benchmark_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "long-road.yaml"
    path.write_text(long_case(30), "utf-8")
    loaded = load_case(path, load_world(ROOT)[0])
    assert loaded.reports == ()
    assert loaded.thing is not None
    assert len(loaded.thing.scenes) == 30
