import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.journey.advance import line_shown, options
from game.core.journey.case import Case, CaseId, Twin
from game.core.journey.held import InTwin, TwinId
from game.core.journey.history import History, begin, play
from game.core.journey.journey import Phase, Terms
from game.core.journey.kept import Kept
from game.core.journey.twins import draw
from game.core.message import Text
from game.files.journey.saves import Saves
from game.files.kept.begun import JOURNEYS, BegunFiles
from tests.builders import case, line, with_choice, with_scene
from tests.core.journey.test_history import WALKS, branching, played

DIGEST = "abc"
FILE = "tiny.json"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4) | st.floats(), lambda inner: st.lists(inner, max_size=3), max_leaves=4
)


def words(kept: Kept) -> str:
    """Return what is said, with its values."""
    return kept.note.source.format(**dict(kept.note.values)) if kept.note else ""


def half_way() -> History:
    """Return a history in the second scene of `branching`."""
    history = played(branching(), [0, 0, 0, 0, 0, 0], undoing=False)
    assert len(history.now.path) > 1
    return history


def kept(folder: Path, history: History, then: Case | None = None) -> Kept:
    """Keep a journey in `branching`, and load it in the case that it is then."""
    assert Saves(folder).keep(branching(), DIGEST, history) is None
    return Saves(folder).load(then or branching(), "changed" if then else DIGEST)


@given(WALKS)
def test_a_journey_comes_back_as_it_was_with_all_its_past(numbers: list[int]) -> None:
    history = played(branching(), numbers)
    with TemporaryDirectory() as folder:
        assert kept(Path(folder), history) == Kept(history)


def test_without_a_file_there_is_nothing_to_say(tmp_path: Path) -> None:
    assert Saves(tmp_path).load(branching(), DIGEST) == Kept()


def test_a_case_whose_words_changed_keeps_the_whole_journey(tmp_path: Path) -> None:
    history = half_way()
    loaded = kept(tmp_path, history, branching())
    assert loaded.history == history
    assert words(loaded) == "The case has changed since you played it. Your journey still fits, and goes on where you were."


def test_a_case_that_was_cut_short_takes_the_journey_back_to_where_it_still_fits(tmp_path: Path) -> None:
    history = half_way()
    shorter = with_choice(branching(), "home", 0, to="farm")
    loaded = kept(tmp_path, history, with_choice(shorter, "home", 1, to="farm"))
    assert loaded.history is not None
    assert [visit.scene for visit in loaded.history.now.path] == ["home"]
    assert '"home", the last place that still fits' in words(loaded)


def test_a_case_that_begins_elsewhere_begins_anew_and_the_file_stays(tmp_path: Path) -> None:
    loaded = kept(tmp_path, half_way(), case("office -> shelter"))
    assert loaded.history is None
    assert words(loaded).endswith("It begins anew.")
    assert (tmp_path / FILE).exists()


def test_a_journey_that_was_fitted_again_is_kept_like_any_other(tmp_path: Path) -> None:
    then = with_choice(with_choice(branching(), "home", 0, to="farm"), "home", 1, to="farm")
    Saves(tmp_path).keep(branching(), DIGEST, half_way())
    saves = Saves(tmp_path)
    fitted = saves.load(then, "changed").history
    assert fitted is not None
    assert saves.keep(then, DIGEST, fitted) is None
    assert Saves(tmp_path).load(then, DIGEST) == Kept(fitted)


def test_a_line_that_was_added_is_listened_to_and_the_journey_goes_on(tmp_path: Path) -> None:
    history = half_way()
    longer = with_scene(branching(), "home", lines=(*branching().scenes[branching().start].lines, line("Four.")))
    loaded = kept(tmp_path, history, longer)
    assert loaded.history is not None
    assert [visit.scene for visit in loaded.history.now.path] == [visit.scene for visit in history.now.path]


def twins() -> Case:
    """Return `branching` with two twins; in one of them the farm is different."""
    names = TwinId("calm"), TwinId("turns")
    both = replace(branching(), twins=tuple(Twin(name, (), Text(name)) for name in names))
    return with_scene(both, "farm", lines=(line("Work.", needs=(InTwin((names[1],)),)), line("Rest.", needs=(InTwin((names[0],)),))))


def test_a_journey_goes_on_in_the_twin_that_was_drawn_even_if_their_order_changed(tmp_path: Path) -> None:
    drawn = draw(twins(), 1)
    Saves(tmp_path).keep(drawn, DIGEST, begin(drawn, Terms(1)))
    turned = replace(twins(), twins=twins().twins[::-1])
    loaded = Saves(tmp_path).load(turned, DIGEST)
    assert loaded.history is not None
    assert draw(turned, loaded.history.now.terms.number).twin == "turns"


def test_a_journey_in_a_twin_that_has_gone_begins_anew(tmp_path: Path) -> None:
    drawn = draw(twins(), 1)
    Saves(tmp_path).keep(drawn, DIGEST, begin(drawn, Terms(1)))
    loaded = Saves(tmp_path).load(branching(), DIGEST)
    assert loaded.history is None
    assert words(loaded).endswith("It begins anew.")


@given(WALKS, st.integers(0, 3))
def test_every_change_of_a_case_leaves_something_that_can_be_played(numbers: list[int], change: int) -> None:
    then = [
        with_choice(branching(), "home", 0, to="farm"),
        with_scene(branching(), "home", facts=()),
        with_scene(branching(), "farm", lines=(), changes=()),
        case("home -> park -> shelter"),
    ][change]
    with TemporaryDirectory() as folder:
        loaded = kept(Path(folder), played(branching(), numbers), then)
    assert loaded.note is not None
    assert_playable(then, loaded)


def assert_playable(tiny: Case, loaded: Kept) -> None:
    """Play a loaded journey on, as far as its first choices lead."""
    history = loaded.history or begin(tiny)
    line_shown(tiny, history.now)
    while history.now.phase not in (Phase.DONE, Phase.READING):
        moves = [option.move for option in options(tiny, history.now) if option.open]
        if not moves:
            break
        history = play(tiny, history, moves[0])[0]
        line_shown(tiny, history.now)


DAMAGE: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("empty", lambda _: b""),
    ("half", lambda whole: whole[: len(whole) // 2]),
    ("zeros", lambda whole: bytes(len(whole))),
    ("a picture", lambda _: b"\x89PNG\r\n\x1a\n\xff\xfe"),
    ("a list", lambda _: b"[]"),
    ("deep", lambda _: b"[" * 100_000),
    ("a newer game", lambda whole: whole.replace(b'"format":2', b'"format":3')),
    ("another case", lambda whole: whole.replace(b'"case":"tiny"', b'"case":"big"')),
    ("too large", lambda whole: whole + b" " * 4_000_000),
    ("a huge number", lambda whole: whole.replace(b'"number":0', b'"number":' + b"9" * 5000)),
]


@pytest.mark.parametrize("damage", [damage for _, damage in DAMAGE], ids=[name for name, _ in DAMAGE])
def test_a_damaged_file_is_put_aside_and_said(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    Saves(tmp_path).keep(branching(), DIGEST, begin(branching()))
    whole = (tmp_path / FILE).read_bytes()
    (tmp_path / FILE).write_bytes(damage(whole))
    loaded = Saves(tmp_path).load(branching(), DIGEST)
    assert loaded.history is None
    assert "tiny.json.damaged-1" in words(loaded)
    assert [path.name for path in tmp_path.iterdir()] == ["tiny.json.damaged-1"]
    assert Saves(tmp_path).load(branching(), DIGEST) == Kept()


@given(WALKS, st.data())
def test_a_file_with_anything_changed_in_it_never_stops_the_game(numbers: list[int], data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        saves = Saves(Path(folder))
        saves.keep(branching(), DIGEST, played(branching(), numbers))
        file = Path(folder) / FILE
        file.write_text(json.dumps(spoilt(json.loads(file.read_bytes()), data)), "utf-8")
        assert_playable(branching(), Saves(Path(folder)).load(branching(), DIGEST))


def spoilt(tree: Any, data: st.DataObject) -> Any:
    """Return a tree with one value somewhere in it replaced."""
    if isinstance(tree, dict | list) and tree and data.draw(st.integers(0, 3)):
        changed = tree.copy()
        key = data.draw(st.sampled_from(sorted(tree) if isinstance(tree, dict) else range(len(tree))))
        changed[key] = spoilt(tree[key], data)
        return changed
    return data.draw(JSON)


def test_the_case_played_last_is_gone_on_with(tmp_path: Path) -> None:
    begun = BegunFiles(tmp_path, JOURNEYS)
    saves = Saves(tmp_path, begun)
    first, second = branching(), case("home -> park", id=CaseId("second"))
    assert begun.latest() is None
    for tiny in (first, second, first):
        saves.keep(tiny, DIGEST, begin(tiny))
        assert begun.latest() == tiny.id
        assert BegunFiles(tmp_path, JOURNEYS).latest() == tiny.id


def test_a_journey_that_is_over_is_not_gone_on_with(tmp_path: Path) -> None:
    begun = BegunFiles(tmp_path, JOURNEYS)
    saves = Saves(tmp_path, begun)
    over, other = branching(), case("home -> park", id=CaseId("other"))
    saves.keep(other, DIGEST, begin(other))
    saves.keep(over, DIGEST, played(over, [0] * 40, undoing=False))
    assert begun.latest() == "other"
    assert [(each.name, each.over) for each in BegunFiles(tmp_path, JOURNEYS).all()] == [("tiny", True), ("other", False)]


def test_damaged_and_foreign_files_are_no_cases_that_were_begun(tmp_path: Path) -> None:
    (tmp_path / "tiny.json").write_bytes(b"{")
    (tmp_path / "notes.json").write_bytes(b'{"format": 1}')
    assert BegunFiles(tmp_path, JOURNEYS).all() == ()


def test_a_disk_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", "utf-8")
    note = Saves(tmp_path / "taken").keep(branching(), DIGEST, begin(branching()))
    assert note is not None
    assert note.source.startswith("The journey could not be kept")


def test_a_file_that_cannot_be_read_is_said_and_left(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    loaded = Saves(tmp_path).load(branching(), DIGEST)
    assert words(loaded).startswith("The kept journey cannot be read")
    assert (tmp_path / FILE).is_dir()
