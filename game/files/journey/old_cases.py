"""The shipped cases as version 0.1.0 told them: what was played in those words is judged by them."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from game.core.journey.case import Case, CaseId
from game.files.content_folder import find
from game.files.journey.case_file import read_case
from game.files.shelf.shelf import read_only

Find = Callable[[CaseId], Case | None]


def old_cases(folder: Path, now: Find) -> Find:
    """Return what finds the text that a case had; None where it has the same one now, or there is none kept in the folder."""

    @cache
    def kept(name: CaseId) -> Case | None:
        path = find(folder, name)
        return None if path is None else read_only(path, read_case)

    def find_old(name: CaseId) -> Case | None:
        old = kept(name)
        return None if old is None or old == now(name) else old

    return find_old
