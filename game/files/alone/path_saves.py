"""Kept paths: one file each, written whenever a step lies behind."""

from pathlib import Path

from game.core.alone.path import Passed, Progress, Share
from game.core.message import Text, text
from game.core.workshop.workshop import StepId, WorkshopId
from game.files.atomic import put_aside, write_whole
from game.files.json_part import DamagedError, a_group, a_list, a_number, a_text, a_yes, read_json, written

FORMAT = 1


class PathSaves:
    """The folder of kept paths."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def begun(self) -> tuple[WorkshopId, ...]:
        """Return every path that was begun."""
        return tuple(WorkshopId(path.stem) for path in sorted(self._folder.glob("*.json")))

    def load(self, name: WorkshopId) -> tuple[Progress | None, Text | None]:
        """Read how far somebody has come on a path, and what has to be said; nothing if it was not begun."""
        path = self._path(name)
        try:
            return _read(path, name), None
        except FileNotFoundError:
            return None, None
        except OSError as error:
            note = text("The kept path cannot be read: {reason}. It begins anew.", reason=error.strerror or str(error))
            return None, note
        except DamagedError:
            return None, _put_aside(path)

    def keep(self, progress: Progress) -> Text | None:
        """Write how far somebody has come; return what to say if that was not possible."""
        tree = {"format": FORMAT, "workshop": progress.workshop, "passed": [_tree(each) for each in progress.passed]}
        try:
            write_whole(self._path(progress.workshop), written(tree))
        except OSError as error:
            return text("The path could not be kept: {reason}.", reason=error.strerror or str(error))
        return None

    def _path(self, name: WorkshopId) -> Path:
        return self._folder / f"{name}.json"


def _tree(passed: Passed) -> dict[str, object]:
    return {"step": passed.step, "score": passed.score and list(passed.score), "left-out": passed.left_out}


def _read(path: Path, name: WorkshopId) -> Progress:
    keys = a_group(read_json(path))
    if keys.get("format") != FORMAT or keys.get("workshop") != name:
        raise DamagedError("another format, or another path")
    return Progress(name, tuple(_passed(a_group(each)) for each in a_list(keys.get("passed"))))


def _passed(keys: dict[str, object]) -> Passed:
    try:
        return Passed(StepId(a_text(keys["step"])), _score(keys["score"]), a_yes(keys["left-out"]))
    except KeyError as error:
        raise DamagedError(f"{error} is missing") from error


def _score(value: object) -> Share | None:
    if value is None:
        return None
    right, of = (a_number(each) for each in a_list(value, 2))
    if right > of:
        raise DamagedError("more right than there are")
    return right, of


def _put_aside(path: Path) -> Text:
    aside = put_aside(path)
    if aside is None:
        return text("The file of a path is damaged. The path begins anew.")
    return text("The file of a path is damaged and was put aside as {file}. The path begins anew.", file=aside.name)
