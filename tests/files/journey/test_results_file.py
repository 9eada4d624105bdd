import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.journey.case import CaseId, SceneId
from game.core.journey.held import TwinId
from game.core.journey.library.overall import Result
from game.core.journey.pins import Sureness
from game.core.journey.standing import Verdict
from game.core.message import Text
from game.files.journey.results_file import Results, add_result, read_results

ANY = st.builds(
    Result,
    case=st.sampled_from((CaseId("the-farm"), CaseId("the-road"))),
    title=st.builds(Text, st.text(), st.text()),
    verdict=st.sampled_from(Verdict),
    delay=st.none() | st.integers(-9, 9),
    total=st.integers(0, 100),
    turned=st.booleans(),
    sureness=st.none() | st.sampled_from(Sureness),
    twin=st.none() | st.builds(TwinId, st.text()),
    ending=st.none() | st.builds(SceneId, st.text()),
    rules=st.none() | st.integers(0, 9),
)


def result(case: str, total: int) -> Result:
    return Result(CaseId(case), Text(case), Verdict.HIT, 0, total, turned=True)


def ends(results: Results) -> tuple[Result, ...]:
    return tuple(entry.result for entry in results.entries)


@given(st.lists(ANY, max_size=5))
def test_results_come_back_as_they_were(results: list[Result]) -> None:
    with TemporaryDirectory() as folder:
        file, every = Path(folder) / "results.json", Results()
        for each in results:
            every = add_result(file, every, each)
        assert read_results(file) == every


def test_of_each_case_the_latest_result_counts_and_the_times_are_counted(tmp_path: Path) -> None:
    file, every = tmp_path / "results.json", Results()
    for each in (result("the-farm", 20), result("the-road", 50), result("the-farm", 90)):
        every = add_result(file, every, each)
    assert ends(every) == (result("the-road", 50), result("the-farm", 90))
    assert [entry.times for entry in every.entries] == [1, 2]


def test_every_ending_and_every_twin_that_was_met_stays_known(tmp_path: Path) -> None:
    file, every = tmp_path / "results.json", Results()
    for twin, ending in (("it-turns", "the-yard"), ("it-holds", "the-farm-gate"), ("it-turns", "the-yard")):
        every = add_result(file, every, replace(result("the-farm", 20), twin=TwinId(twin), ending=SceneId(ending), rules=2))
    (entry,) = read_results(file).entries
    assert entry.endings == ("the-yard", "the-farm-gate")
    assert entry.twins == ("it-turns", "it-holds")
    assert entry.result.twin == "it-turns"


def test_practice_is_not_among_the_results(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    before = add_result(file, Results(), result("the-farm", 20))
    after = add_result(file, before, replace(result("the-farm", 100), practice=True))
    assert read_results(file).entries == after.entries == before.entries


def test_points_of_version_0_1_0_stay_and_are_known_as_its_points(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    old = {"case": "the-farm", "title": ["The farm", ""], "verdict": "hit", "delay": 0, "total": 96, "turned": True, "sureness": None}
    file.write_text(json.dumps({"format": 1, "results": [{**old, "times": 3}]}))
    (entry,) = read_results(file).entries
    assert (entry.result.total, entry.result.rules, entry.times, entry.endings) == (96, None, 3, ())
    add_result(file, read_results(file), result("the-road", 10))
    assert [each.result.rules for each in read_results(file).entries] == [None, None]


@pytest.mark.parametrize(
    "words",
    [b"", b"[]", b"{}", b'{"format": 3, "results": []}', b'{"format": 1, "results": [{}]}', b'{"format": 1, "results": 3}'],
)
def test_a_damaged_file_is_put_aside_and_said(tmp_path: Path, words: bytes) -> None:
    file = tmp_path / "results.json"
    file.write_bytes(words)
    every = read_results(file)
    assert every.entries == ()
    assert every.note is not None
    assert dict(every.note.values) == {"file": "results.json.damaged-1"}


def test_points_beyond_a_hundred_are_damage(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    add_result(file, Results(), result("the-farm", 90))
    file.write_bytes(file.read_bytes().replace(b"90", b"900"))
    assert read_results(file).note is not None


def test_a_result_that_cannot_be_written_counts_all_the_same_and_is_said(tmp_path: Path) -> None:
    (tmp_path / "not-there").write_bytes(b"in the way")
    every = add_result(tmp_path / "not-there" / "results.json", Results(), result("the-farm", 90))
    assert ends(every) == (result("the-farm", 90),)
    assert every.note is not None


def test_what_another_copy_of_the_game_has_written_meanwhile_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    one = add_result(file, Results(), result("the-farm", 50))
    add_result(file, Results(), result("the-river", 60))
    add_result(file, one, result("the-road", 70))
    assert {entry.result.case for entry in read_results(file).entries} == {"the-farm", "the-river", "the-road"}
