"""Everything outside the screens in one place: its parts, settings, words."""

from __future__ import annotations

import logging
import time
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from game.app.desk.allowed import is_above, within
from game.app.desk.cases import CaseDesk, source
from game.app.desk.parts import Parts
from game.core.settings import Settings, with_lock
from game.files import problem_reports
from game.files.content_folder import is_folder
from game.files.languages.catalogues import SOURCE, languages, tag_meant
from game.files.languages.texts import open_texts
from game.files.places import made_again
from game.files.settings_file import read_settings, write_settings
from game.screens.effects import (
    ClosePhones,
    CountPhones,
    Effect,
    KeepJourney,
    KeepResult,
    KeepSettings,
    LockLevel,
    NewPin,
    OpenPhones,
    PhoneEffect,
    ReadOn,
    Seek,
    ThrowOut,
    UnlockLevel,
    WriteReport,
)
from game.screens.entrances import entrance_to
from game.screens.phones_now import NO_PHONES, Phones
from game.screens.services import Services, ShelvedCrossing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.core.helpline import Helpline
    from game.core.journey.case import Case
    from game.core.journey.library.sought import Sought
    from game.core.language import Language
    from game.core.message import Text
    from game.core.problem import Report
    from game.files.places import Places

LOG = logging.getLogger(__name__)
DRAWN = 720_720
"""How many numbers there are to draw from: as many of each remainder, for up to sixteen twins."""


class Desk:
    """Reads what screens ask for, and writes what they want kept. Content is read when it is first asked for."""

    def __init__(self, places: Places, language: str = "") -> None:
        self.notes: list[Text] = [places.note] if places.note else []
        self._places = places
        kept, notes = read_settings(places.settings)
        self._tell(*notes)
        self._asked = language
        # A language that has gone, or was typed into the file by hand, is asked for again.
        self._settings = replace(kept, language=language or tag_meant(places.locales, kept.language) or "")
        self._spoken: tuple[str, Callable[[Text], str]] | None = None
        self._services: Services | None = None
        self._cases = CaseDesk(places, self._tell)
        self._cap: Callable[[str], str] = str
        self._gone: Text | None = None
        self._sought: Sought | None = None
        self.phones = NO_PHONES
        """The phones in the room, as they are now."""
        self.phone_line: Callable[[PhoneEffect], None] = lambda _: None
        """What does with phones what screens want done; nothing, where none can come in."""
        self.drawn: int | None = None
        """What is drawn for a journey; None: by chance."""

    # ---- what screens may ask

    @property
    def services(self) -> Services:
        """Return what screens may ask, as it is now, at the level that is set."""
        if self._services is None:
            self._services = within(self._all_services())
        return self._services

    def _all_services(self) -> Services:
        say = self._say(self._settings.language)
        return Services(
            say=say,
            tell=lambda report: self._report_words(report, say),
            settings=self._settings,
            languages=self._languages,
            shelf=self._cases.shelf,
            cases=self._cases.to_ask(self._sought),
            world=self._cases.world,
            kept=self._cases.kept_journey,
            resumes=self._cases.resumes,
            latest=self._cases.latest,
            results=self._cases.results,
            helplines=self._helplines,
            crossings=self._parts.crossings,
            exercises=self._parts.exercises,
            workshops=self._parts.workshops,
            draw=self._draw,
            now=time.time,
            progress=self._parts.progress,
            entrances=entrance_to,
            room=self._parts.room,
            phones=self.phones,
            folder=str(self._places.cases),
            cap=self._cap,
            can_read=_can_read,
        )

    def show_phones(self, phones: Phones) -> None:
        """Let screens know how it stands with phones, from now on."""
        self.phones, self._services = phones, None

    def call_keys(self, cap: Callable[[str], str]) -> None:
        """Call keys by what stands on them, from now on."""
        self._cap, self._services = cap, None

    def _say(self, language: str) -> Callable[[Text], str]:
        """Return what says words in a language, opened once."""
        if self._spoken is None or self._spoken[0] != language:
            texts = open_texts(self._places.locales, self._places.cache / "locales", language or SOURCE)
            self._spoken = (language, texts.say)
            self._tell(texts.note)
        return self._spoken[1]

    @staticmethod
    def _report_words(report: Report, say: Callable[[Text], str]) -> str:
        return problem_reports.tell(report, say)

    @cached_property
    def _languages(self) -> tuple[Language, ...]:
        return languages(self._places.locales, self._settings.language or self._asked)

    def _draw(self) -> int:
        import secrets  # noqa: PLC0415  takes a while to load

        return secrets.randbelow(DRAWN) if self.drawn is None else self.drawn

    def _helplines(self) -> tuple[Helpline, ...]:
        return self._lines

    @cached_property
    def _lines(self) -> tuple[Helpline, ...]:
        from game.files.helplines import read_helplines  # noqa: PLC0415

        lines, wrong = read_helplines(self._places.scenarios / "helplines.yaml")
        for report in wrong:
            LOG.warning(problem_reports.tell(report, source))
        return lines

    def is_above(self, name: str) -> bool:
        """Whether there is something of that name for older ones than the level that is set."""
        return is_above(self._all_services(), name)

    @cached_property
    def _parts(self) -> Parts:
        return Parts(self._places, self._tell, self._cases, self._cases.known)

    def borrow(self, path: Path) -> tuple[Case | None, tuple[Report, ...]]:
        """Read a case from any file, to be played without standing on the shelf."""
        return self._cases.borrow(path)

    def borrow_level(self, path: Path) -> ShelvedCrossing | None:
        """Read a level of the crossing from any file, to be played without standing among the others; None if it is a case."""
        return self._parts.crossing_desk.borrow(path)

    # ---- what screens want done

    def do(self, effect: Effect) -> None:
        """Write it down before anything else happens; what cannot be written is told."""
        self._look_after_folder()
        match effect:
            case KeepJourney(history=history, case=case):
                self._cases.keep(case, history)
            case KeepResult(result=result):
                self._cases.keep_result(result)
                self._parts.path_desk.note_case(result.case)
            case ReadOn():
                self._cases.read_on()
            case Seek(sought=sought):
                self._sought = sought
            case KeepSettings(settings=settings):
                self._keep_settings(with_lock(self._settings, settings))
            case LockLevel() | UnlockLevel():
                self._lock(effect)
            case OpenPhones() | ClosePhones() | CountPhones() | NewPin() | ThrowOut():
                self.phone_line(effect)
            case WriteReport(session=session):
                from game.app.papers.report import report_of  # noqa: PLC0415  only who writes a report needs templates and charts

                self._tell(report_of(self._places, session, self._settings.language))
            case _:
                self._parts.do(effect)
        self._services = None

    def _look_after_folder(self) -> None:
        """Make the data folder anew if somebody removed it, with all that is still known."""
        note = made_again(self._places)
        if note is not None and note != self._gone:
            self._tell(note)
        if note is not None and is_folder(self._places.data):
            write_settings(self._places.settings, self._settings)
            self._cases.keep_again()
            self._parts.keep_again()
        self._gone = note

    def _keep_settings(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        self._tell(write_settings(self._places.settings, settings, before))

    def _lock(self, effect: LockLevel | UnlockLevel) -> None:
        """Keep the level where it is, or let it be changed again if the phrase is right."""
        import secrets  # noqa: PLC0415  takes a while to load

        from game.files.phrase import opens, seal  # noqa: PLC0415  only trainers need it

        lock = self._settings.lock
        if isinstance(effect, LockLevel):
            self._keep_settings(replace(self._settings, lock=lock or seal(effect.phrase, secrets.token_bytes(16))))
        elif lock and opens(effect.phrase, lock):
            self._keep_settings(replace(self._settings, lock=""))

    @property
    def settings(self) -> Settings:
        """Return the settings as they are now."""
        return self._settings

    def _tell(self, *notes: Text | None) -> None:
        """Remember what has to be said once."""
        self.notes += [note for note in notes if note is not None and note not in self.notes]


def _can_read() -> bool:
    from game.ui.sound.espeak import is_installed  # noqa: PLC0415  asked only by the settings, and by who wants to be read to

    return is_installed()
