"""Kept paths: one file each, written whenever a step lies behind."""

from pathlib import Path

from game.core.alone.path import Passed, Progress, Share
from game.core.journey.case import CaseId
from game.core.message import Text, text
from game.core.workshop.workshop import StepId, WorkshopId
from game.files.json_part import DamagedError, a_group, a_list, a_number, a_text, a_yes
from game.files.kept.saves import SaveFolder, SaveKind, Sayings

FORMAT = 1
"""Raised when older versions of the game could not read a path any more."""


class PathSaves:
    """The folder of kept paths."""

    def __init__(self, folder: Path) -> None:
        self._files = SaveFolder(folder, KIND)

    def begun_paths(self) -> tuple[WorkshopId, ...]:
        """Return every path that was begun."""
        return tuple(WorkshopId(name) for name in self._files.names())

    def keep_again(self) -> None:
        """Write again what is still known, after the folder was removed."""
        self._files.keep_again()

    def load(self, name: WorkshopId) -> tuple[Progress | None, Text | None]:
        """Read how far somebody has come on a path, and what has to be said; nothing if it was not begun."""
        return self._files.load(name)

    def keep(self, progress: Progress) -> Text | None:
        """Write how far somebody has come; return what to say if that was not possible."""
        return self._files.keep(progress.workshop, progress)


def _write(progress: Progress) -> dict[str, object]:
    passed = [_tree(each) for each in progress.passed]
    return {"workshop": progress.workshop, "passed": passed, "picked": [list(each) for each in progress.picked]}


def _tree(passed: Passed) -> dict[str, object]:
    return {"step": passed.step, "score": passed.score and list(passed.score), "left-out": passed.left_out}


def _read(keys: dict[str, object]) -> Progress:
    passed = tuple(_read_passed(a_group(each)) for each in a_list(keys["passed"]))
    # Until there were steps that do not name their case, nothing stood here.
    return Progress(WorkshopId(a_text(keys["workshop"])), passed, tuple(map(_read_pick, a_list(keys.get("picked", [])))))


def _read_passed(keys: dict[str, object]) -> Passed:
    return Passed(StepId(a_text(keys["step"])), _score(keys["score"]), a_yes(keys["left-out"]))


def _read_pick(value: object) -> tuple[StepId, CaseId]:
    step, case = a_list(value, 2)
    return StepId(a_text(step)), CaseId(a_text(case))


def _score(value: object) -> Share | None:
    if value is None:
        return None
    right, of = (a_number(each) for each in a_list(value, 2))
    if right > of:
        raise DamagedError("more right than there are")
    return right, of


KIND = SaveKind(
    FORMAT,
    "workshop",
    _write,
    _read,
    Sayings(
        not_kept=text("The path could not be kept. {why}"),
        unreadable=text("The kept path cannot be read. {why} It begins anew."),
        put_aside=text("The file of a path is damaged and was put aside as {file}. The path begins anew."),
        damaged=text("The file of a path is damaged. The path begins anew."),
    ),
)
"""How paths are kept."""
