"""Kept journeys: one file a case, written after every step."""

from dataclasses import dataclass
from pathlib import Path

from game.core.journey.case import Case
from game.core.journey.fit import fit_again, fits
from game.core.journey.history import History, Step, replay
from game.core.journey.journey import Journey, Phase
from game.core.journey.kept import Kept
from game.core.message import Text, text
from game.files.journey.steps_json import read_journey, read_step, write_journey, write_step
from game.files.json_part import DamagedError, a_list, a_number, a_text
from game.files.kept.begun import JOURNEYS, BegunFiles
from game.files.kept.saves import PlayedFolder, SaveKind, Sayings


@dataclass(frozen=True)
class _Save:
    """What is in a file."""

    number: int
    digest: str
    moves: tuple[Step, ...]
    now: Journey


class Saves:
    """The folder of kept journeys; nobody else writes in it while the game runs."""

    def __init__(self, folder: Path, begun: BegunFiles | None = None) -> None:
        self._files = PlayedFolder(folder, KIND, begun or BegunFiles(folder, JOURNEYS))

    def keep(self, case: Case, digest: str, history: History) -> Text | None:
        """Write a journey in the case whose file has that digest; return what to say if it could not be written."""
        over = history.now.phase is Phase.DONE
        return self._files.keep_played(case.id, lambda number: _Save(number, digest, history.moves, history.now), over=over)

    def keep_again(self) -> None:
        """Write again what is still known, after the folder was removed."""
        self._files.keep_again()

    def load(self, case: Case, digest: str) -> Kept:
        """Read the journey in a case, fitted to what the case is now; nothing if there is none."""
        save, note = self._files.load(case.id)
        return Kept(None, note) if save is None else _fit_save(case, save, changed=save.digest != digest)


def _write(save: _Save) -> dict[str, object]:
    return {
        "case": save.now.case,
        "number": save.number,
        "digest": save.digest,
        "moves": [write_step(step) for step in save.moves],
        "now": write_journey(save.now),
    }


def _read(keys: dict[str, object]) -> _Save:
    now = read_journey(keys["now"])
    if now.case != keys["case"]:
        raise DamagedError(f"a journey in {now.case}")
    steps = tuple(read_step(step) for step in a_list(keys["moves"]))
    return _Save(a_number(keys["number"]), a_text(keys["digest"]), steps, now)


KIND = SaveKind(
    JOURNEYS.format,
    JOURNEYS.key,
    _write,
    _read,
    Sayings(
        not_kept=text("The journey could not be kept. {why} The game tries again with your next step."),
        unreadable=text("The kept journey cannot be read. {why} The case begins anew."),
        put_aside=text(
            "The kept journey is damaged or comes from a newer game. It was put aside as {file}, and the case begins anew."
        ),
        damaged=text("The kept journey in {file} is damaged or comes from a newer game. The case begins anew."),
    ),
)
"""How journeys are kept."""


def _fit_save(case: Case, save: _Save, *, changed: bool) -> Kept:
    if (history := _replay_save(case, save)) is not None:
        note = text("The case has changed since you played it. Your journey still fits, and goes on where you were.")
        return Kept(history, note if changed else None)
    if _is_sound(case, save.now) and fits(case, save.now) is not None:
        return Kept(History((), save.now), text("Your journey goes on where you were, but earlier steps cannot be taken back."))
    return _fit_again(case, save.now)


def _replay_save(case: Case, save: _Save) -> History | None:
    """Play all steps again; None if they are not possible, or do not lead to where the journey was."""
    try:
        history = replay(case, save.moves)
    except (ValueError, LookupError):
        return None
    return history if history.now == save.now else None


def _fit_again(case: Case, now: Journey) -> Kept:
    again = fit_again(case, now)
    if again is None:
        return Kept(None, text("The case has changed since you played it, from its first scene on. It begins anew."))
    note = text(
        'The case has changed since you played it. The journey goes on at the beginning of "{scene}", the last place that still fits.',
        scene=again.path[-1].scene,
    )
    return Kept(History((), again), note)


def _is_sound(case: Case, now: Journey) -> bool:
    """Whether everything is there that the phase needs, and what was heard and pinned belongs to the path."""
    lines = [len(case.scenes[visit.scene].lines) if visit.scene in case.scenes else 0 for visit in now.path]
    return (
        (now.ahead is not None) == (now.phase is Phase.WALKING)
        and (now.pending is not None) == (now.phase is Phase.READING)
        and all(visit < len(lines) and line < lines[visit] for visit, line in now.said)
        and all(pin.visit < len(lines) for pin in now.pins)
    )
