"""What was found out about files, kept in the cache: a file that has not changed is neither read nor proved again.

Which content a file has is known by its path, size and time; what was found in it, by that content. Without the cache all of
it is found out again, and nothing else is lost.
"""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from game.core.journey.country import World
from game.files.atomic import write_kept
from game.files.json_part import DamagedError, a_group, a_list, a_number, a_text, json_bytes, read_json
from game.files.shelf.watched import State

RULES = 2
"""Raised when reading or proving changes, so that what was found before counts no longer."""
MOST = 1500
"""How many contents are remembered."""
Found = object
"""What was found in a content, as JSON keeps it; it is read with care."""


class Known:
    """Remembers which content files have, and what was found in it; without a file, for this run only."""

    def __init__(self, world: World, file: Path | None = None) -> None:
        self._world = f"{RULES} {world_digest(world)}"
        self._file = file
        self._contents, self._found = _read(file, self._world) if file else ({}, {})
        self._changed = False

    def digest(self, path: Path, state: State) -> str:
        """Return the digest of a file that is still as it was when it was read; nothing of any other."""
        kept = self._contents.get(str(path))
        return kept[1] if kept is not None and kept[0] == state and state[1] >= 0 else ""

    def read(self, path: Path, state: State, digest: str) -> None:
        """Remember the content of a file."""
        self._contents[str(path)] = state, digest
        self._changed = True

    def found(self, name: str, digest: str) -> Found | None:
        """Return what was found in a content under this name of its file; None if nothing is known of it."""
        return self._found.get(f"{digest} {name}")

    def keep(self, name: str, digest: str, found: Found) -> None:
        """Remember what was found in a content under this name of its file."""
        self._found.pop(f"{digest} {name}", None)
        self._found[f"{digest} {name}"] = found
        self._changed = True

    def forget_all_but(self, paths: Iterable[Path]) -> None:
        """Forget which content files have that are gone."""
        there = {str(path) for path in paths}
        gone = [path for path in self._contents if path not in there]
        for path in gone:
            del self._contents[path]
        self._changed = self._changed or bool(gone)

    def write(self) -> None:
        """Write it to the disk, if there is anything new in it."""
        if self._file is None or not self._changed:
            return
        self._changed = False
        files = [[path, *state, digest] for path, (state, digest) in self._contents.items() if _can_be_kept(path)]
        found = {name: each for name, each in list(self._found.items())[-MOST:] if _can_be_kept(name)}
        tree = {"world": self._world, "files": files, "found": found}
        try:
            write_kept(self._file, json_bytes(tree))
        except OSError:
            # Without room for it all of it is found out again; nothing else is lost.
            return


def world_digest(world: World) -> str:
    """Give the digest of everything outside a file that its proof depends on."""
    countries = sorted(world.countries.items())
    stages = sorted(world.stages.items())
    return sha256(repr((countries, stages, sorted(world.figures))).encode()).hexdigest()


def _read(file: Path, world: str) -> tuple[dict[str, tuple[State, str]], dict[str, Found]]:
    try:
        kept = a_group(read_json(file))
        if kept.get("world") != world:
            return {}, {}
        return dict(_content(each) for each in a_list(kept.get("files"))), a_group(kept.get("found"))
    except (OSError, DamagedError):
        return {}, {}


def _can_be_kept(name: str) -> bool:
    """Whether a name can be written as UTF-8; one of bytes that mean nothing is found out anew each time."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _content(value: object) -> tuple[str, tuple[State, str]]:
    path, time, size, digest = a_list(value, 4)
    if type(time) is not int:
        raise DamagedError(f"no time: {time!r:.40}")
    return a_text(path), ((time, a_number(size)), a_text(digest))
