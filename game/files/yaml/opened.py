"""A file opened: what YAML says in it, and its digest."""

from hashlib import sha256
from pathlib import Path

from game.core.message import text
from game.core.problem import Problem, Report
from game.files.yaml.source import Source, read_source


def opened(path: Path, shown: str = "") -> tuple[Source, str]:
    """Read a file with its digest; one that cannot be read has no tree, and says why."""
    name = shown or path.as_posix()
    try:
        data = path.read_bytes()
    except OSError as error:
        words = text("This file cannot be read: {reason}.", reason=error.strerror or str(error))
        return Source(name, (), (), None, (Report(name, Problem("C040", (), words)),)), ""
    return read_source(data, name), sha256(data).hexdigest()


def digest_of(path: Path) -> str:
    """Give the SHA-256 digest of a file's bytes; nothing if it cannot be read."""
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
