"""Kept crossings: one file a level, written after every step."""

from dataclasses import dataclass
from pathlib import Path

from game.core.crossing.history import Begun, CrossingHistory, CrossingStep, replay
from game.core.crossing.kept import KeptCrossing
from game.core.crossing.level import CrossingId, Level
from game.core.message import Text, text
from game.files.crossing.steps_json import read_begun, read_step, write_begun, write_step
from game.files.json_part import a_list, a_number, a_text, a_yes
from game.files.kept import begun as files
from game.files.kept.saves import PlayedFolder, SaveKind, Sayings


@dataclass(frozen=True)
class _Save:
    """What is in a file."""

    level: CrossingId
    won: bool
    number: int
    digest: str
    begun: Begun
    steps: tuple[CrossingStep, ...]


class CrossingSaves:
    """The folder of kept crossings; nobody else writes in it while the game runs."""

    def __init__(self, folder: Path) -> None:
        self._files = PlayedFolder(folder, KIND, files.BegunFiles(folder, files.CROSSINGS))

    def keep(self, level: Level, digest: str, history: CrossingHistory) -> Text | None:
        """Write a crossing of the level whose file has that digest; return what to say if it could not be written."""
        won = history.now.won
        return self._files.keep_played(
            level.id, lambda number: _Save(level.id, won, number, digest, history.begun, history.steps), over=won
        )

    def keep_again(self) -> None:
        """Write again what is still known, after the folder was removed."""
        self._files.keep_again()

    def load(self, level: Level, digest: str) -> KeptCrossing:
        """Read the crossing of a level by playing its steps again; nothing if there is none."""
        save, note = self._files.load(level.id)
        return KeptCrossing(None, note) if save is None else _replay_save(level, save, changed=save.digest != digest)

    def begun_levels(self) -> tuple[files.Begun, ...]:
        """Return every level that has been begun, the one played last first."""
        return self._files.begun.all()


def _write(save: _Save) -> dict[str, object]:
    return {
        "level": save.level,
        "won": save.won,
        "number": save.number,
        "digest": save.digest,
        "begun": write_begun(save.begun),
        "steps": [write_step(step) for step in save.steps],
    }


def _read(keys: dict[str, object]) -> _Save:
    return _Save(
        level=CrossingId(a_text(keys["level"])),
        won=a_yes(keys["won"]),
        number=a_number(keys["number"]),
        digest=a_text(keys["digest"]),
        begun=read_begun(keys["begun"]),
        steps=tuple(read_step(step) for step in a_list(keys["steps"])),
    )


KIND = SaveKind(
    files.CROSSINGS.format,
    files.CROSSINGS.key,
    _write,
    _read,
    Sayings(
        not_kept=text("The crossing could not be kept. {why} The game tries again with your next step."),
        unreadable=text("The kept crossing cannot be read. {why} It begins anew."),
        put_aside=text("The kept crossing is damaged or comes from a newer game. It was put aside as {file}, and it begins anew."),
        damaged=text("The kept crossing in {file} is damaged or comes from a newer game. It begins anew."),
    ),
)
"""How crossings are kept."""


def _replay_save(level: Level, save: _Save, *, changed: bool) -> KeptCrossing:
    try:
        history = replay(level, save.begun, save.steps)
    except (ValueError, LookupError):
        return KeptCrossing(None, text("The crossing has changed since you played it. It begins anew."))
    note = text("The crossing has changed since you played it. Your steps still fit, and it goes on where you were.")
    return KeptCrossing(history, note if changed else None)
