"""Kept journeys: one file a case, written after every step."""

from dataclasses import dataclass
from pathlib import Path

from game.core.journey.case import Case, CaseId
from game.core.journey.fit import fit_again, fits
from game.core.journey.history import History, Step, replay
from game.core.journey.journey import Journey, Phase
from game.core.journey.kept import Kept
from game.core.message import Text, text
from game.files.atomic import put_aside, write_whole
from game.files.journey.begun import FORMAT, Begun, BegunJourneys
from game.files.journey.steps_json import read_journey, read_step, write_journey, write_step
from game.files.json_part import DamagedError, a_group, a_list, a_number, a_text, read_json, written


@dataclass(frozen=True)
class _Save:
    """What is in a file."""

    begun: Begun
    digest: str
    moves: tuple[Step, ...]
    now: Journey


class Saves:
    """The folder of kept journeys; nobody else writes in it while the game runs."""

    def __init__(self, folder: Path, begun: BegunJourneys | None = None) -> None:
        self._folder = folder
        self._begun = begun or BegunJourneys(folder)

    def keep(self, case: Case, digest: str, history: History) -> Text | None:
        """Write a journey in the case whose file has that digest; return what to say if it could not be written."""
        begun = Begun(case.id, history.now.phase is Phase.DONE, self._begun.next_number())
        try:
            write_whole(self._path(case.id), written(_tree(_Save(begun, digest, history.moves, history.now))))
        except OSError as error:
            return text(
                "The journey could not be kept: {reason}. Make room on the disk; the game tries again with your next step.",
                reason=error.strerror or str(error),
            )
        self._begun.add(begun)
        return None

    def load(self, case: Case, digest: str) -> Kept:
        """Read the journey in a case, fitted to what the case is now; nothing if there is none."""
        path = self._path(case.id)
        try:
            save = _read(path, case.id)
            return _fitted(case, save, changed=save.digest != digest)
        except FileNotFoundError:
            return Kept()
        except OSError as error:
            note = text("The kept journey cannot be read: {reason}. The case begins anew.", reason=error.strerror or str(error))
            return Kept(None, note)
        except DamagedError:
            self._begun.forget(case.id)
            return Kept(None, _put_aside(path))

    def _path(self, case: CaseId) -> Path:
        return self._folder / f"{case}.json"


def _tree(save: _Save) -> dict[str, object]:
    return {
        "format": FORMAT,
        "case": save.begun.case,
        "number": save.begun.number,
        "digest": save.digest,
        "moves": [write_step(step) for step in save.moves],
        "now": write_journey(save.now),
    }


def _read(path: Path, case: str) -> _Save:
    """Read the file of a case; DamagedError if it is not one of ours, or was written by a newer game."""
    keys = a_group(read_json(path))
    if keys.get("format") != FORMAT:
        raise DamagedError(f"format {keys.get('format')!r:.20}")
    try:
        now = read_journey(keys["now"])
        if now.case != case or keys["case"] != case:
            raise DamagedError(f"a journey in {now.case}")
        begun = Begun(now.case, now.phase is Phase.DONE, a_number(keys["number"]))
        return _Save(begun, a_text(keys["digest"]), tuple(read_step(step) for step in a_list(keys["moves"])), now)
    except KeyError as error:
        raise DamagedError(f"{error} is missing") from error


def _fitted(case: Case, save: _Save, *, changed: bool) -> Kept:
    if (history := _replayed(case, save)) is not None:
        note = text("The case has changed since you played it. Your journey still fits, and goes on where you were.")
        return Kept(history, note if changed else None)
    if _is_sound(case, save.now) and fits(case, save.now) is not None:
        return Kept(History((), save.now), text("Your journey goes on where you were, but earlier steps cannot be taken back."))
    return _fitted_again(case, save.now)


def _replayed(case: Case, save: _Save) -> History | None:
    """Play all steps again; None if they are not possible, or do not lead to where the journey was."""
    try:
        history = replay(case, save.moves)
    except (ValueError, LookupError):
        return None
    return history if history.now == save.now else None


def _fitted_again(case: Case, now: Journey) -> Kept:
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


def _put_aside(path: Path) -> Text:
    aside = put_aside(path)
    if aside is None:
        return text("The kept journey in {file} is damaged or comes from a newer game. The case begins anew.", file=path.name)
    return text(
        "The kept journey is damaged or comes from a newer game. It was put aside as {file}, and the case begins anew.", file=aside.name
    )
