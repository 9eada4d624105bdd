"""Kept crossings: one file a level, written after every step."""

from dataclasses import dataclass
from pathlib import Path

from game.core.crossing.history import Begun, CrossingHistory, CrossingStep, replay
from game.core.crossing.kept import KeptCrossing
from game.core.crossing.level import CrossingId, Level
from game.core.message import Text, text
from game.files.atomic import put_aside, write_whole
from game.files.crossing.steps_json import read_begun, read_step, write_begun, write_step
from game.files.json_part import DamagedError, a_group, a_list, a_number, a_text, a_yes, read_json, written

FORMAT = 1
"""Raised when older versions of the game could not read a crossing any more."""


@dataclass(frozen=True)
class BegunCrossing:
    """A level that somebody has begun."""

    level: CrossingId
    won: bool
    number: int
    """The higher, the later it was played."""


@dataclass(frozen=True)
class _Save:
    """What is in a file."""

    of: BegunCrossing
    digest: str
    begun: Begun
    steps: tuple[CrossingStep, ...]


class CrossingSaves:
    """The folder of kept crossings; nobody else writes in it while the game runs."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._begun: dict[CrossingId, BegunCrossing] | None = None

    def keep(self, level: Level, digest: str, history: CrossingHistory) -> Text | None:
        """Write a crossing of the level whose file has that digest; return what to say if it could not be written."""
        number = max((each.number for each in self._all().values()), default=0) + 1
        begun = BegunCrossing(level.id, history.now.won, number)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._path(level.id), written(_tree(_Save(begun, digest, history.begun, history.steps))))
        except OSError as error:
            return text(
                "The crossing could not be kept: {reason}. Make room on the disk; the game tries again with your next step.",
                reason=error.strerror or str(error),
            )
        self._all()[level.id] = begun
        return None

    def load(self, level: Level, digest: str) -> KeptCrossing:
        """Read the crossing of a level by playing its steps again; nothing if there is none."""
        path = self._path(level.id)
        try:
            save = _read(path, level.id)
        except FileNotFoundError:
            return KeptCrossing()
        except OSError as error:
            words = text("The kept crossing cannot be read: {reason}. It begins anew.", reason=error.strerror or str(error))
            return KeptCrossing(None, words)
        except DamagedError:
            self._all().pop(level.id, None)
            return KeptCrossing(None, _put_aside(path))
        return _replayed(level, save, changed=save.digest != digest)

    def begun(self) -> tuple[BegunCrossing, ...]:
        """Return every level that has been begun, the one played last first."""
        return tuple(sorted(self._all().values(), key=lambda each: -each.number))

    def _path(self, level: CrossingId) -> Path:
        return self._folder / f"{level}.json"

    def _all(self) -> dict[CrossingId, BegunCrossing]:
        """Read the folder once; after that it is known what is in it."""
        if self._begun is None:
            saves = (_begun(path) for path in sorted(self._folder.glob("*.json")))
            self._begun = {each.level: each for each in saves if each is not None}
        return self._begun


def _tree(save: _Save) -> dict[str, object]:
    return {
        "format": FORMAT,
        "level": save.of.level,
        "won": save.of.won,
        "number": save.of.number,
        "digest": save.digest,
        "begun": write_begun(save.begun),
        "steps": [write_step(step) for step in save.steps],
    }


def _read(path: Path, level: str) -> _Save:
    """Read the file of a level; DamagedError if it is not one of ours, or was written by a newer game."""
    keys = a_group(read_json(path))
    if keys.get("format") != FORMAT or keys.get("level") != level:
        raise DamagedError(f"format {keys.get('format')!r:.20} of {keys.get('level')!r:.20}")
    try:
        of = BegunCrossing(CrossingId(level), a_yes(keys["won"]), a_number(keys["number"]))
        steps = tuple(read_step(step) for step in a_list(keys["steps"]))
        return _Save(of, a_text(keys["digest"]), read_begun(keys["begun"]), steps)
    except KeyError as error:
        raise DamagedError(f"{error} is missing") from error


def _begun(path: Path) -> BegunCrossing | None:
    """Read what the shelf shows of a file; a damaged one is dealt with when its level is opened."""
    try:
        return _read(path, path.stem).of
    except (OSError, DamagedError):
        return None


def _replayed(level: Level, save: _Save, *, changed: bool) -> KeptCrossing:
    try:
        history = replay(level, save.begun, save.steps)
    except (ValueError, LookupError):
        return KeptCrossing(None, text("The crossing has changed since you played it. It begins anew."))
    note = text("The crossing has changed since you played it. Your steps still fit, and it goes on where you were.")
    return KeptCrossing(history, note if changed else None)


def _put_aside(path: Path) -> Text:
    aside = put_aside(path)
    if aside is None:
        return text("The kept crossing in {file} is damaged or comes from a newer game. It begins anew.", file=path.name)
    return text("The kept crossing is damaged or comes from a newer game. It was put aside as {file}, and it begins anew.", file=aside.name)
