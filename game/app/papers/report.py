"""The report on sessions: which ones are asked for, and the files that are written of them."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from game.core.findings.findings import Findings
from game.core.findings.pool import pooled
from game.core.findings.session import Held, findings
from game.core.message import Text, text
from game.core.workshop.session import SessionId
from game.files.atomic import write_whole
from game.files.content_files import ContentFiles
from game.files.languages.catalogues import SOURCE
from game.files.languages.texts import Texts, open_texts
from game.files.paper.page import Say, Tongue
from game.files.places import Places, leave, open_places
from game.files.report.report import report_html
from game.files.report.table import report_csv
from game.files.settings_file import read_settings
from game.files.workshop.session_log import LoggedSession, SessionLog


@dataclass(frozen=True)
class AskedReport:
    """What the command line asks for."""

    workshop: str = ""
    """Empty: that of the latest session."""
    out: Path | None = None
    csv: Path | None = None
    """None: no table; an empty path: beside the report, with its name."""
    every: bool = False
    """Whether all sessions of the workshop are counted together, instead of the latest one."""
    listing: bool = False
    data: Path | None = None
    language: str = ""


class SorryError(Exception):
    """What was asked for cannot be done; `words` say what to do."""

    def __init__(self, words: Text) -> None:
        super().__init__(words.source)
        self.words = words


def report(asked: AskedReport) -> int:
    """Write the report that is asked for, or list the sessions; return the exit code."""
    places = open_places(asked.data)
    texts = spoken(places, asked.language)
    try:
        for line in _listed(places, texts.printed) if asked.listing else _written(asked, places, texts):
            print(line)  # noqa: T201
    except SorryError as sorry:
        print(texts.printed(sorry.words), file=sys.stderr)  # noqa: T201
        return 1
    finally:
        leave(places)
    return 0


def spoken(places: Places, language: str) -> Texts:
    """Return the words in a language; if none is asked for, in that of the game's settings."""
    wanted = language or read_settings(places.settings)[0].language
    return open_texts(places.locales, places.cache / "locales", wanted or SOURCE)


def report_of(places: Places, session: SessionId, language: str) -> Text:
    """Write the report on a session into the data folder; return where it lies, or why it does not."""
    files, texts = ContentFiles(places), spoken(places, language)
    try:
        listed = tuple(each for each in _log(places).sessions() if each.id == session)
        if not listed:
            return text("This session cannot be found on the disk.")
        path = places.data / report_name(listed[0])
        write_whole(path, _page(files, _found(places, files, listed), texts))
    except SorryError as sorry:
        return sorry.words
    except OSError as error:
        return text("The report cannot be written into {folder} ({reason}).", folder=str(places.data), reason=error.strerror or str(error))
    return text("The report lies in {file}. Open it with a web browser; from there it can be printed.", file=str(path))


def report_name(listed: LoggedSession) -> str:
    """Return what the report on a session is called."""
    return f"report-{listed.workshop}-{listed.day}.html"


def write_page(path: Path, data: bytes) -> Path:
    """Write a file, and return where it lies; SorryError if that is not possible."""
    try:
        write_whole(path, data)
    except OSError as error:
        words = text(
            "{file} cannot be written ({reason}). Name another file with --out.", file=str(path), reason=error.strerror or str(error)
        )
        raise SorryError(words) from error
    return path.absolute()


def _listed(places: Places, say: Say) -> Iterable[str]:
    sessions = _log(places).sessions()
    if not sessions:
        raise SorryError(_nothing_held())
    for each in sessions:
        words = text("{day}  {workshop}, {people} people", day=each.day, workshop=each.workshop, people=each.people)
        yield say(words) if each.ended else say(text("{session} (not ended)", session=words))


def _written(asked: AskedReport, places: Places, texts: Texts) -> Iterable[str]:
    files = ContentFiles(places)
    listed = _asked_for(asked, places, files)
    found = _found(places, files, listed)
    out = asked.out or Path(report_name(listed[-1]))
    yield texts.printed(text("Report: {file}", file=str(write_page(out, _page(files, found, texts)))))
    if asked.csv is not None:
        path = asked.csv if asked.csv.name else out.with_suffix(".csv")
        table = report_csv((each.id, one) for each, one in zip(listed, found, strict=True))
        yield texts.printed(text("Figures: {file}", file=str(write_page(path, table))))


def _page(files: ContentFiles, found: tuple[Findings, ...], texts: Texts) -> bytes:
    return report_html(pooled(found), Tongue(texts.say, texts.language), files.place).encode()


def _asked_for(asked: AskedReport, places: Places, files: ContentFiles) -> tuple[LoggedSession, ...]:
    """Return the sessions that are asked for, the latest last."""
    sessions = _log(places).sessions()
    name = asked.workshop or (sessions[0].workshop if sessions else "")
    if asked.workshop and asked.workshop not in {*files.workshops(), *(each.workshop for each in sessions)}:
        raise SorryError(no_workshop(asked.workshop, files))
    of_it = tuple(each for each in sessions if each.workshop == name)
    if not of_it:
        raise SorryError(_never_held(name) if name else _nothing_held())
    return tuple(reversed(of_it)) if asked.every else of_it[:1]


def _found(places: Places, files: ContentFiles, listed: tuple[LoggedSession, ...]) -> tuple[Findings, ...]:
    log, content = _log(places), files.content()
    found = []
    for each in listed:
        logged = log.events(each.id)
        held = Held(each.day, tuple(one.event for one in logged), tuple(one.at for one in logged))
        one = findings(held, content)
        if one is None:
            words = text('The workshop "{name}" is not there any more, or its file has to be mended: run check.', name=each.workshop)
            raise SorryError(words)
        found.append(one)
    return tuple(found)


def _log(places: Places) -> SessionLog:
    def sorry(words: Text) -> None:
        raise SorryError(words)

    return SessionLog(places.sessions, sorry)


def no_workshop(name: str, files: ContentFiles) -> Text:
    """Say that there is no workshop of that name, and which there are."""
    return text('There is no workshop called "{name}". There are: {known}.', name=name, known=", ".join(files.workshops()))


def _nothing_held() -> Text:
    return text("No workshop has been held yet on this computer. Hold one with the game, then ask again.")


def _never_held(name: str) -> Text:
    return text('The workshop "{name}" has not been held yet on this computer. --list shows what has been.', name=name)
