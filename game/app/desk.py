"""Everything outside the screens in one place: content, saves, settings, words."""

from __future__ import annotations

import logging
import secrets
import time
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from game.app.allowed import is_above, within
from game.app.wings import Wings
from game.core.message import Text
from game.core.settings import Settings, with_lock
from game.files import reports
from game.files.begun import BegunJourneys
from game.files.catalogues import SOURCE, languages
from game.files.settings_file import read_settings, write_settings
from game.files.texts import open_texts
from game.screens.services import (
    Effect,
    KeepJourney,
    KeepResult,
    KeepSettings,
    LockLevel,
    Services,
    Shelved,
    ShelvedCrossing,
    UnlockLevel,
    WriteReport,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.core.case import Case, CaseId
    from game.core.country import World
    from game.core.helpline import Helpline
    from game.core.kept import Kept
    from game.core.language import Language
    from game.core.overall import Result
    from game.core.problem import Report
    from game.files.library import Filed, Library
    from game.files.places import Places
    from game.files.proofs import Proofs
    from game.files.results_file import Results
    from game.files.saves import Saves

LOG = logging.getLogger(__name__)


class Desk:
    """Reads what screens ask for, and writes what they want kept. Content is read when it is first asked for."""

    def __init__(self, places: Places, language: str = "") -> None:
        self.notes: list[Text] = [places.note] if places.note else []
        self._places = places
        kept, notes = read_settings(places.settings)
        self._tell(*notes)
        self._asked = language
        self._begun = BegunJourneys(places.journeys)
        self._settings = replace(kept, language=language) if language else kept
        self._spoken: tuple[str, Callable[[Text], str]] | None = None
        self._borrowed: dict[CaseId, str] = {}
        self._services: Services | None = None

    # ---- what screens may ask

    @property
    def services(self) -> Services:
        """Return what screens may ask, as it is now, at the level that is set."""
        if self._services is None:
            self._services = within(self._made())
        return self._services

    def _made(self) -> Services:
        say = self._say(self._settings.language)
        return Services(
            say=say,
            tell=lambda report: self._told(report, say),
            settings=self._settings,
            languages=self._languages,
            shelf=self._shelf,
            world=lambda: self._world[0],
            kept=self._kept,
            resumes=self._begun.latest() is not None,
            latest=self._latest,
            results=self._results,
            helplines=self._helplines,
            crossings=self._wings.crossings,
            exercises=self._wings.exercises,
            workshops=self._wings.workshops,
            now=time.time,
            progress=self._wings.progress,
            room=self._wings.room,
            folder=str(self._places.cases),
        )

    def _say(self, language: str) -> Callable[[Text], str]:
        """Return what says words in a language, opened once."""
        if self._spoken is None or self._spoken[0] != language:
            texts = open_texts(self._places.locales, self._places.cache / "locales", language or SOURCE)
            self._spoken = (language, texts.say)
        return self._spoken[1]

    @staticmethod
    def _told(report: Report, say: Callable[[Text], str]) -> str:
        return reports.tell(report, say)

    @cached_property
    def _languages(self) -> tuple[Language, ...]:
        return languages(self._places.locales, self._settings.language or self._asked)

    @cached_property
    def _world(self) -> tuple[World, tuple[Report, ...]]:
        from game.files.library import load_world  # noqa: PLC0415  reading YAML and maps takes a while to load; the title needs neither

        world, wrong = load_world(self._places.content)
        for report in wrong:
            LOG.warning(reports.tell(report, source))
        return world, wrong

    @cached_property
    def _library(self) -> Library:
        from game.files.library import Library  # noqa: PLC0415

        return Library(self._places.scenarios / "cases", self._places.cases, self._world[0], self._proofs)

    @cached_property
    def _proofs(self) -> Proofs:
        from game.files.proofs import Proofs  # noqa: PLC0415

        return Proofs(self._world[0], self._places.cache / "proofs.json")

    def _shelf(self) -> tuple[Shelved, ...]:
        begun = {each.case: each.done for each in self._begun.all()}
        finished = {result.case for result in self._results()}
        return tuple(self._shelved(file, begun, finished) for file in self._library.shelf())

    def _shelved(self, file: Filed, begun: dict[CaseId, bool], finished: set[CaseId]) -> Shelved:
        started = begun.get(file.id) is False
        done = file.id in finished or begun.get(file.id) is True
        return Shelved(file.id, str(file.path), file.case, file.reports, file.own, started, done)

    def borrow(self, path: Path) -> tuple[Case | None, tuple[Report, ...]]:
        """Read a case from any file, to be played without standing on the shelf."""
        from game.files.library import load_case  # noqa: PLC0415

        case, wrong, digest = load_case(path, self._world[0])
        if case is not None:
            self._borrowed[case.id] = digest
        return case, wrong

    def _digest(self, case: Case) -> str:
        shelf = {file.id: file.digest for file in self._library.shelf() if file.case is not None}
        return self._borrowed.get(case.id) or shelf.get(case.id, "")

    @cached_property
    def _saves(self) -> Saves:
        from game.files.saves import Saves  # noqa: PLC0415  the title page only asks what has been begun

        return Saves(self._places.journeys, self._begun)

    def _kept(self, case: Case) -> Kept:
        return self._saves.load(case, self._digest(case))

    def _latest(self) -> Case | None:
        latest = self._begun.latest()
        return next((file.case for file in self._library.shelf() if file.id == latest), None)

    @cached_property
    def _first_results(self) -> Results:
        from game.files.results_file import read_results  # noqa: PLC0415

        results = read_results(self._places.results)
        self._tell(results.note)
        return results

    def _results(self) -> tuple[Result, ...]:
        return self._first_results.results

    def _helplines(self) -> tuple[Helpline, ...]:
        return self._lines

    @cached_property
    def _lines(self) -> tuple[Helpline, ...]:
        from game.files.helplines import read_helplines  # noqa: PLC0415

        lines, wrong = read_helplines(self._places.scenarios / "helplines.yaml")
        for report in wrong:
            LOG.warning(reports.tell(report, source))
        return lines

    def is_above(self, name: str) -> bool:
        """Whether there is something of that name for older ones than the level that is set."""
        return is_above(self._made(), name)

    @cached_property
    def _wings(self) -> Wings:
        return Wings(self._places, self._tell, self._shelf, lambda: self._proofs)

    def borrow_level(self, path: Path) -> ShelvedCrossing | None:
        """Read a level of the crossing from any file, to be played without standing among the others; None if it is a case."""
        return self._wings.ferry.borrow(path)

    # ---- what screens want done

    def do(self, effect: Effect) -> None:
        """Write it down before anything else happens; what cannot be written is told."""
        match effect:
            case KeepJourney(history=history, case=case):
                self._tell(self._saves.keep(case, self._digest(case), history))
            case KeepResult(result=result):
                self._keep_result(result)
            case KeepSettings(settings=settings):
                self._set(with_lock(self._settings, settings))
            case LockLevel() | UnlockLevel():
                self._lock(effect)
            case WriteReport(session=session):
                from game.app.reporting import report_of  # noqa: PLC0415  only who writes a report needs templates and charts

                self._tell(report_of(self._places, session, self._settings.language))
            case _:
                self._wings.do(effect)
        self._services = None

    def _keep_result(self, result: Result) -> None:
        from game.files.results_file import add_result  # noqa: PLC0415

        self._first_results = add_result(self._places.results, self._first_results, result)
        self._tell(self._first_results.note)
        self._wings.trail.travelled(result.case)

    def _set(self, settings: Settings) -> None:
        self._settings = settings
        self._tell(write_settings(self._places.settings, settings))

    def _lock(self, effect: LockLevel | UnlockLevel) -> None:
        """Keep the level where it is, or let it be changed again if the phrase is right."""
        from game.files.phrase import opens, seal  # noqa: PLC0415  only trainers need it

        lock = self._settings.lock
        if isinstance(effect, LockLevel):
            self._set(replace(self._settings, lock=lock or seal(effect.phrase, secrets.token_bytes(16))))
        elif lock and opens(effect.phrase, lock):
            self._set(replace(self._settings, lock=""))

    @property
    def settings(self) -> Settings:
        """Return the settings as they are now."""
        return self._settings

    def _tell(self, *notes: Text | None) -> None:
        """Remember what has to be said once."""
        self.notes += [note for note in notes if note is not None and note not in self.notes]


def source(words: Text) -> str:
    """Return words as they were written, for the log."""
    return words.source.format_map({name: source(value) if isinstance(value, Text) else value for name, value in words.values})
