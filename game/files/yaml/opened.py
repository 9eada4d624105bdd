"""A file opened: what YAML says in it, and its digest."""

from hashlib import sha256
from pathlib import Path

from game.core.message import text
from game.core.problem import Problem, Report
from game.files.content_folder import wrong_name
from game.files.foreign import foreign
from game.files.plain_file import read_start
from game.files.why_not import why_not
from game.files.yaml.source import LARGEST, Source, read_source


def open_source(path: Path, shown: str = "", *, lists: bool = False) -> tuple[Source, str]:
    """Read a file with its digest; one that cannot be read has no tree, and says why. `lists`: it may be a list instead of keys."""
    name = shown or path.as_posix()
    try:
        data = read_start(path, LARGEST)
    except OSError as error:
        return _unread(name, Problem("C040", (), text("This file cannot be read. {why}", why=why_not(error)))), ""
    wrong = wrong_name(path)
    if wrong is not None and foreign(data) is None:
        return _unread(name, Problem("Y041", (), wrong)), sha256(data).hexdigest()
    return read_source(data, name, lists=lists), sha256(data).hexdigest()


def digest_of(path: Path) -> str:
    """Give the SHA-256 digest of a file's bytes; nothing if it cannot be read."""
    try:
        return sha256(read_start(path, LARGEST)).hexdigest()
    except OSError:
        return ""


def _unread(name: str, problem: Problem) -> Source:
    return Source(name, (), (), None, (Report(name, problem),))
