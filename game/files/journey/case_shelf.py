"""The shelf of cases: their cards at once, their whole text when somebody wants it, and every proof made once.

A file that has not changed is not read for the shelf. A new one is glanced at first; read whole and proved it is when it is
opened, or step by step while the shelf is looked at.
"""

import os
from dataclasses import replace
from pathlib import Path

from game.core.journey.case import Case
from game.core.journey.library.card import card_of
from game.core.problem import Report
from game.files.content_folder import content_files, wrong_name
from game.files.journey.card_json import card_tree
from game.files.journey.case_files import CaseFile, remembered
from game.files.journey.glance import glance
from game.files.plain_file import read_start
from game.files.shelf.known import Known
from game.files.shelf.shelf import FileKind, Loaded, load_file
from game.files.shelf.watched import State, state_of
from game.files.yaml.opened import digest_of
from game.files.yaml.source import LARGEST

AT_ONCE = 3
"""So many new files of a trainer are read whole before the shelf is shown; of more it shows first what a glance tells."""
GLANCES = 40
"""At so many files is glanced in one step."""
AT_HAND = 12
"""So many whole cases are kept at hand."""


class CaseShelf:
    """All cases: the shipped ones, then the trainer's own, both in the order of their names."""

    def __init__(self, kind: FileKind[Case], shipped: Path, own: Path, known: Known) -> None:
        self._kind = kind
        self._folders = (shipped, False), (own, True)
        self._known = known
        self._names: tuple[frozenset[str], ...] = ()
        """What lay in the folders when they were last looked through."""
        self._files: dict[Path, CaseFile] = {}
        self._at_hand: dict[Path, tuple[State, Loaded[Case]]] = {}
        self._borrowed: dict[str, Loaded[Case]] = {}

    # ---- cards

    def so_far(self) -> tuple[CaseFile, ...]:
        """Give every file with what is known of it by now; only at shipped ones, and at a few of one's own, somebody looks for that."""
        self._look()
        for file in [file for file in self._files.values() if file.new and not file.own]:
            self._files[file.path] = self._glanced(file)
        new = [file for file in self._files.values() if file.own and not file.whole]
        if 0 < len(new) <= AT_ONCE:
            for file in new:
                self._read(file)
            self._known.write()
        return tuple(self._files.values())

    def files(self) -> tuple[CaseFile, ...]:
        """Give every file, each glanced at."""
        self.so_far()
        while self._glance():
            pass
        return tuple(self._files.values())

    @property
    def glances_left(self) -> bool:
        """Whether nobody has looked at some of the files yet."""
        return any(file.new for file in self._files.values())

    @property
    def proofs_left(self) -> bool:
        """Whether some have not been read whole."""
        return any(not file.whole for file in self._files.values())

    def read_on(self) -> None:
        """Take one step: a glance at some new files, else one file whole."""
        if self._glance():
            return
        left = [file for file in self._files.values() if not file.whole]
        for file in left[:1]:
            self._read(file)
        if len(left) <= 1 or len(left) % AT_HAND == 0:
            self._known.write()

    # ---- whole cases

    def case(self, name: str) -> Case | None:
        """Give the usable case of that name, read now if it is not at hand."""
        if name in self._borrowed:
            return self._borrowed[name].thing
        file = self._find(name)
        return None if file is None else self._loaded(file).thing

    def digest(self, name: str) -> str:
        """Give the digest of the usable file of that name; nothing if there is none."""
        if name in self._borrowed:
            return self._borrowed[name].digest
        file = self._find(name)
        loaded = None if file is None else self._loaded(file)
        return "" if loaded is None or loaded.thing is None else loaded.digest

    def reports(self, path: str) -> tuple[Report, ...]:
        """Give what is to be said of a file of the shelf."""
        file = self._files.get(Path(path))
        return () if file is None else self._loaded(file).reports

    def borrow(self, path: Path) -> Loaded[Case]:
        """Read a case that does not stand here; as long as this shelf is there, it counts for its name."""
        loaded = load_file(self._kind, path)
        if loaded.thing is not None:
            self._borrowed[path.stem] = loaded
        return loaded

    # ---- looking at files

    def _look(self) -> None:
        """See which files there are, and which have changed."""
        names = tuple(_names(folder) for folder, _ in self._folders)
        if names != self._names:
            self._names = names
            self._files = self._listed()
            self._known.forget_all_but(self._files)
        for file in self._files.values():
            state = state_of(file.path)
            if state != file.state:
                self._files[file.path] = self._seen(file, state)

    def _listed(self) -> dict[Path, CaseFile]:
        """Return the files that are there now; those that have not changed as they were."""
        files: dict[Path, CaseFile] = {}
        names: set[str] = set()
        for folder, own in self._folders:
            for path in content_files(folder):
                file = CaseFile(path.stem, path, own, state_of(path), second=path.stem in names)
                before = self._files.get(path)
                same = before is not None and (before.state, before.second) == (file.state, file.second)
                files[path] = before if before is not None and same else self._seen(file, file.state)
                names.add(path.stem)
        return files

    def _seen(self, file: CaseFile, state: State) -> CaseFile:
        """Return a file that is new, or not as it was, with what was found in it earlier."""
        file = CaseFile(file.id, file.path, file.own, state, second=file.second)
        return replace(file, faults=1, whole=True) if file.second else remembered(self._known, file)

    def _glance(self) -> bool:
        """Glance at some new files; say whether there were any."""
        new = [file for file in self._files.values() if file.new][:GLANCES]
        for file in new:
            self._files[file.path] = self._glanced(file)
            if self._files[file.path].whole:
                # It had to be read whole, and keys are to be answered meanwhile.
                break
        return bool(new)

    def _glanced(self, file: CaseFile) -> CaseFile:
        try:
            card = glance(read_start(file.path, LARGEST), file.id)
        except OSError:
            card = None
        if card is not None and wrong_name(file.path) is None:
            return replace(file, card=card)
        self._read(file)
        return self._files[file.path]

    # ---- reading whole files

    def _find(self, name: str) -> CaseFile | None:
        """Return the file of a name, as it is now."""
        here = next((file for file in self._files.values() if file.id == name), None)
        if here is None or state_of(here.path) != here.state:
            self._look()
            here = next((file for file in self._files.values() if file.id == name), None)
        return here

    def _loaded(self, file: CaseFile) -> Loaded[Case]:
        kept = self._at_hand.get(file.path)
        if kept is not None and kept[0] == file.state:
            return kept[1]
        self._read(file)
        return self._at_hand[file.path][1]

    def _read(self, file: CaseFile) -> None:
        """Read a file whole; prove it unless that was done before."""
        known = self._known.found(file.id, digest_of(file.path))
        proved = (self._kind.ships_proved and not file.own) or (isinstance(known, dict) and "card" in known)
        loaded = load_file(self._kind, file.path, self._shown(file), check=not proved)
        if file.second:
            loaded = replace(loaded, thing=None, reports=(*loaded.reports, self._told_twice(file)))
        else:
            self._keep(file, loaded)
        self._at_hand.pop(file.path, None)
        self._at_hand[file.path] = file.state, loaded
        for path in list(self._at_hand)[:-AT_HAND]:
            del self._at_hand[path]

    def _keep(self, file: CaseFile, loaded: Loaded[Case]) -> None:
        card = None if loaded.thing is None else card_of(loaded.thing)
        faults = 0 if card is not None else len(loaded.reports)
        self._files[file.path] = replace(file, card=card, faults=faults, whole=True)
        if loaded.digest:
            self._known.read(file.path, file.state, loaded.digest)
            self._known.keep(file.id, loaded.digest, {"faults": faults} if card is None else {"card": card_tree(card)})

    def _told_twice(self, file: CaseFile) -> Report:
        first = next(each for each in self._files.values() if each.id == file.id)
        return self._kind.second(self._shown(file), self._shown(first), file.id)

    def _shown(self, file: CaseFile) -> str:
        """Return what messages call a file."""
        return f"{self._kind.folder if file.own else f'scenarios/{self._kind.folder}'}/{file.path.name}"


def _names(folder: Path) -> frozenset[str]:
    """Return what lies in a folder; nothing of one that cannot be listed."""
    try:
        return frozenset(entry.name for entry in os.scandir(folder))
    except OSError:
        return frozenset()
