"""A shelf of files of any kind, here of notes that may not be rude."""

from collections.abc import Iterable
from pathlib import Path

from game.core.message import text
from game.core.problem import Problem
from game.files.shelf.shelf import FileKind, SecondFile, Shelf, load_file, read_only
from game.files.yaml.tree import Tree

SECOND = SecondFile("N002", "note", text('There is a note "{name}" already, in {file}.'))


def read(tree: Tree, _name: str) -> tuple[str, tuple[Problem, ...]]:
    words = str(tree["says"]) if isinstance(tree, dict) and "says" in tree else ""
    return words, () if words else (Problem("N001", (), text("It says nothing.")),)


def check(note: str, _path: Path) -> Iterable[Problem]:
    return (Problem("N003", ("says",), text("Be kind.")),) if "rude" in note else ()


NOTES = FileKind[str]("notes", read, check, SECOND)


class Remembered:
    """Remembers what was proved, and what it was asked."""

    def __init__(self) -> None:
        self.kept: list[str] = []

    def found(self, _name: str, digest: str) -> object | None:
        return True if digest in self.kept else None

    def keep(self, _name: str, digest: str, found: object) -> None:
        assert found
        self.kept.append(digest)

    def write(self) -> None:
        """Nothing lies on the disk."""


def put(path: Path, words: str = "note: a\nsays: Hello\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, "utf-8")
    return path


def shelf(folder: Path, kind: FileKind[str] = NOTES, memory: Remembered | None = None) -> Shelf[str]:
    return Shelf(kind, folder / "shipped", folder / "own", memory)


def test_the_shipped_ones_come_first_and_of_one_name_only_the_first_can_be_used(tmp_path: Path) -> None:
    put(tmp_path / "own" / "a.yaml")
    put(tmp_path / "shipped" / "a.yaml")
    first, second = shelf(tmp_path).files()
    assert (first.own, first.thing, first.reports) == (False, "Hello", ())
    assert (second.own, second.thing) == (True, None)
    assert second.reports[-1].problem.words == text('There is a note "{name}" already, in {file}.', name="a", file="scenarios/notes/a.yaml")


def test_what_is_wrong_is_told_with_the_files_name(tmp_path: Path) -> None:
    put(tmp_path / "own" / "a.yaml", "note: a\nsays: rude\n")
    (file,) = shelf(tmp_path).files()
    assert file.thing is None
    (report,) = file.reports
    assert (report.file, report.problem.code) == ("notes/a.yaml", "N003")
    assert report.source == "says: rude"


def test_what_cannot_be_read_is_not_checked(tmp_path: Path) -> None:
    assert [report.problem.code for report in load_file(NOTES, put(tmp_path / "a.yaml", "note: rude\n")).reports] == ["N001"]


def test_who_only_reads_gets_what_is_rude_but_nothing_that_is_torn(tmp_path: Path) -> None:
    assert read_only(put(tmp_path / "a.yaml", "says: rude\n"), read) == "rude"
    assert read_only(put(tmp_path / "b.yaml", "note: b\n"), read) is None


def test_what_is_proved_is_remembered_and_not_proved_again(tmp_path: Path) -> None:
    memory = Remembered()
    put(tmp_path / "own" / "a.yaml")
    digest = shelf(tmp_path, memory=memory).files()[0].digest
    assert memory.kept == [digest]
    put(tmp_path / "own" / "a.yaml", words := "note: a\nsays: rude\n")
    memory.kept.append(load_file(NOTES, put(tmp_path / "b.yaml", words)).digest)
    assert shelf(tmp_path, memory=memory).files()[0].thing == "rude"


def test_what_is_shipped_proved_is_believed(tmp_path: Path) -> None:
    put(tmp_path / "shipped" / "a.yaml", "says: rude\n")
    kind = FileKind[str]("notes", read, check, SECOND, ships_proved=True)
    assert shelf(tmp_path, kind).files()[0].thing == "rude"


def test_a_borrowed_file_lends_its_digest_to_its_name(tmp_path: Path) -> None:
    put(tmp_path / "own" / "a.yaml")
    notes = shelf(tmp_path)
    own = notes.digest("a")
    loaded = notes.borrow(put(tmp_path / "elsewhere" / "a.yaml", "says: Good day\n"))
    assert notes.digest("a") == loaded.digest != own
    assert notes.digest("b") == ""
