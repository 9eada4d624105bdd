"""Kept journeys: one file a case, written after every step."""

from dataclasses import dataclass, replace
from pathlib import Path

from game.core.journey.case import Case, SceneId
from game.core.journey.held import TwinId
from game.core.journey.history import History, Step, can_undo, follow, undo
from game.core.journey.journey import USUAL, Phase, Terms
from game.core.journey.kept import Kept
from game.core.journey.twins import in_twin, number_for
from game.core.message import Text, text
from game.files.journey.steps_json import read_step, read_terms, write_step, write_terms
from game.files.json_part import a_group, a_list, a_number, a_text, a_yes
from game.files.kept.begun import JOURNEYS, BegunFiles
from game.files.kept.saves import PlayedFolder, SaveKind, Sayings

OLD = "version-0.1.0"
"""How a journey of that version is called that is put aside."""


@dataclass(frozen=True)
class _Save:
    """What is in a file."""

    case: str
    number: int
    digest: str
    terms: Terms
    twin: str
    """Its name; empty for a case without twins."""
    over: bool
    path: tuple[SceneId, ...]
    """The scenes it has been through, in case the file no longer leads there."""
    moves: tuple[Step, ...]
    old: bool = False
    """Whether version 0.1.0 wrote it, whose rules were others."""


class Saves:
    """The folder of kept journeys; nobody else writes in it while the game runs."""

    def __init__(self, folder: Path, begun: BegunFiles | None = None) -> None:
        self._files = PlayedFolder(folder, KIND, begun or BegunFiles(folder, JOURNEYS))

    def keep(self, case: Case, digest: str, history: History) -> Text | None:
        """Write a journey in the case whose file has that digest; return what to say if it could not be written."""
        if self._files.begun.is_old(case.id):
            self._files.move_aside(case.id, OLD)
        over = history.now.phase is Phase.DONE
        terms, twin, path = history.now.terms, case.twin or "", _path(history)
        return self._files.keep_played(
            case.id,
            lambda number: _Save(case.id, number, digest, terms, twin, over, path, history.moves),
            over=over,
            practice=terms.practice,
        )

    def keep_again(self) -> None:
        """Write again what is still known, after the folder was removed."""
        self._files.keep_again()

    def load(self, case: Case, digest: str) -> Kept:
        """Read the journey in a case, fitted to what the case is now; nothing if there is none.

        The case is the one on the shelf; the journey's terms say which of its twins is played.
        """
        save, note = self._files.load(case.id)
        if save is None:
            return Kept(None, note)
        return self._load_old(case, save, digest) if save.old else _fit_save(case, save, changed=save.digest != digest)

    def _load_old(self, case: Case, save: _Save, digest: str) -> Kept:
        """Return a journey of version 0.1.0: one that is over only counts as finished, another goes on if the case is as it was."""
        if save.over:
            return Kept()
        if save.digest == digest and not case.twins:
            history, _ = follow(case, save.moves, Terms(level=case.ages))
            if _path(history) == save.path:
                return Kept(history)
        aside = self._files.move_aside(case.id, OLD)
        if aside is None:
            return Kept(None, text("This journey was begun in version 0.1.0. The case is told in other words now, so it begins anew."))
        words = text(
            "This journey was begun in version 0.1.0. The case is told in other words now, so it begins anew. "
            "What you had played is kept as {file}.",
            file=aside,
        )
        return Kept(None, words)


def _write(save: _Save) -> dict[str, object]:
    return {
        "case": save.case,
        "number": save.number,
        "digest": save.digest,
        "terms": write_terms(save.terms),
        "twin": save.twin,
        "over": save.over,
        "path": list(save.path),
        "moves": [write_step(step) for step in save.moves],
    }


def _read(keys: dict[str, object]) -> _Save:
    return _Save(
        case=a_text(keys["case"]),
        number=a_number(keys["number"]),
        digest=a_text(keys["digest"]),
        terms=read_terms(keys["terms"]),
        twin=a_text(keys["twin"]),
        over=a_yes(keys["over"]),
        path=tuple(SceneId(a_text(scene)) for scene in a_list(keys["path"])),
        moves=tuple(read_step(step) for step in a_list(keys["moves"])),
    )


def _read_old(keys: dict[str, object]) -> _Save:
    """Read what version 0.1.0 wrote: it knew no twins, and kept the whole journey as it was."""
    now = a_group(keys["now"])
    path = tuple(SceneId(a_text(a_list(visit, 2)[0])) for visit in a_list(now["path"]))
    over = a_text(now["phase"]) == Phase.DONE.value
    moves = tuple(read_step(step) for step in a_list(keys["moves"]))
    return _Save(a_text(keys["case"]), a_number(keys["number"]), a_text(keys["digest"]), USUAL, "", over, path, moves, old=True)


KIND = SaveKind(
    JOURNEYS.format,
    JOURNEYS.key,
    _write,
    _read,
    Sayings(
        not_kept=text("The journey could not be kept. {why} The game tries again with your next step."),
        unreadable=text("The kept journey cannot be read. {why} The case begins anew."),
        put_aside=text("The kept journey is damaged or comes from a newer game. It was put aside as {file}, and the case begins anew."),
        damaged=text("The kept journey in {file} is damaged or comes from a newer game. The case begins anew."),
    ),
    ((1, _read_old),),
)
"""How journeys are kept."""


def _fit_save(case: Case, save: _Save, *, changed: bool) -> Kept:
    terms = _terms_now(case, save)
    if terms is None:
        return Kept(None, text("The case has changed since you played it, from its first scene on. It begins anew."))
    played = in_twin(case, TwinId(save.twin)) if save.twin else case
    history, whole = follow(played, save.moves, terms)
    if whole and _path(history) == save.path:
        note = text("The case has changed since you played it. Your journey still fits, and goes on where you were.")
        return Kept(history, note if changed else None)
    history = _back_to(history, save.path)
    if _path(history) != save.path[: len(history.now.path)]:
        return Kept(None, text("The case has changed since you played it, from its first scene on. It begins anew."))
    note = text(
        'The case has changed since you played it. The journey goes on in "{scene}", the last place that still fits.',
        scene=history.now.path[-1].scene,
    )
    return Kept(history, note)


def _path(history: History) -> tuple[SceneId, ...]:
    return tuple(visit.scene for visit in history.now.path)


def _back_to(history: History, path: tuple[SceneId, ...]) -> History:
    """Step back out of scenes that were never gone to: the choices there once led elsewhere."""
    while can_undo(history) and _path(history) != path[: len(history.now.path)]:
        history = undo(history)
    return history


def _terms_now(case: Case, save: _Save) -> Terms | None:
    """Return terms that draw the same twin in the case as it is now; None if there is no such twin any more."""
    names = [twin.id for twin in case.twins]
    if not names and not save.twin:
        return save.terms
    if save.twin not in names:
        return None
    return replace(save.terms, number=number_for(case, TwinId(save.twin), save.terms.number))
