import os
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.check_2000 import long_case
from game.core.journey.case import Case
from game.core.journey.country import World
from game.files.journey.library import cases_in, load_case, load_world
from game.files.shelf.proofs import Proofs, world_digest
from game.files.shelf.shelf import Filed, Shelf
from tests.files.bad_examples import BAD
from tests.files.journey.small_world import small_world

GOOD = (BAD / "good.yaml.txt").read_text("utf-8")
ROOT = BAD.parents[1]


def put(folder: Path, name: str, words: str = GOOD) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.yaml"
    path.write_text(words.replace("case: good", f"case: {name}"), "utf-8")
    return path


def library(folder: Path, proofs: Proofs | None = None) -> Shelf[Case]:
    world = small_world()
    return Shelf(cases_in(world), folder / "shipped", folder / "own", proofs or Proofs(world))


def summary(shelf: tuple[Filed[Case], ...]) -> list[tuple[str, bool, bool]]:
    return [(file.id, file.own, file.thing is not None) for file in shelf]


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
    put(tmp_path / "own", "torn", GOOD.replace("start: home", "start: hone"))
    shelf = library(tmp_path).files()
    assert summary(shelf) == [("a", False, True), ("torn", True, False)]
    assert [(report.file, report.problem.code) for report in shelf[1].reports] == [("cases/torn.yaml", "C101")]


def test_a_warning_keeps_no_case_from_being_played(tmp_path: Path) -> None:
    put(tmp_path / "own", "a", GOOD.replace("good: no", "good: yes"))
    (file,) = library(tmp_path).files()
    assert file.thing is not None
    assert [report.problem.code for report in file.reports] == ["C142"]


def test_of_two_files_with_one_name_the_first_can_be_played(tmp_path: Path) -> None:
    put(tmp_path / "shipped", "a")
    put(tmp_path / "own", "a")
    shelf = library(tmp_path).files()
    assert summary(shelf) == [("a", False, True), ("a", True, False)]
    assert shelf[1].reports[-1].problem.code == "C037"


def test_a_file_is_read_again_when_it_has_changed(tmp_path: Path) -> None:
    path = put(tmp_path / "own", "a")
    shelf = library(tmp_path)
    first = shelf.files()
    assert shelf.files()[0] is first[0]
    put(tmp_path / "own", "a", GOOD.replace("title: The lorry", "title: The truck"))
    os.utime(path, ns=(1, 1))
    (again,) = shelf.files()
    assert again.thing is not None
    assert again.thing.title.source == "The truck"


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


def test_a_proof_is_kept_and_believed(tmp_path: Path) -> None:
    world, kept = small_world(), tmp_path / "cache" / "proofs.json"
    put(tmp_path / "own", "a")
    (file,) = library(tmp_path, Proofs(world, kept)).files()
    assert Proofs(world, kept).holds(file.digest)
    assert not Proofs(world, kept).holds("")


def test_only_a_case_without_problems_is_proved(tmp_path: Path) -> None:
    world, kept = small_world(), tmp_path / "proofs.json"
    put(tmp_path / "own", "a", GOOD.replace("good: no", "good: yes"))
    (file,) = library(tmp_path, Proofs(world, kept)).files()
    assert not Proofs(world, kept).holds(file.digest)


def test_in_another_world_a_proof_counts_no_longer(tmp_path: Path) -> None:
    world, kept = small_world(), tmp_path / "proofs.json"
    Proofs(world, kept).keep("abc")
    assert Proofs(world, kept).holds("abc")
    assert not Proofs(replace(world, figures=frozenset()), kept).holds("abc")


@pytest.mark.parametrize("words", ["", "[]", '{"world": 1}', '{"world": 3, "proved": 4}', "{"])
def test_damaged_proofs_are_made_anew(words: str, tmp_path: Path) -> None:
    kept = tmp_path / "proofs.json"
    kept.write_text(words, "utf-8")
    proofs = Proofs(small_world(), kept)
    assert not proofs.holds("abc")
    proofs.keep("abc")
    assert Proofs(small_world(), kept).holds("abc")


def test_where_nothing_can_be_written_proofs_are_kept_for_the_run(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    proofs = Proofs(small_world(), tmp_path / "file" / "proofs.json")
    proofs.keep("abc")
    assert proofs.holds("abc")


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
