"""The report on sessions: which ones are asked for, and the files that are written of them."""

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from game.core.findings.findings import Findings
from game.core.findings.pool import pool_findings
from game.core.findings.session import Held, findings
from game.core.message import Text, text
from game.core.workshop.session import SessionId
from game.files.atomic import write_new, write_whole
from game.files.content_files import ContentFiles
from game.files.languages.catalogues import SOURCE
from game.files.languages.texts import Texts, open_texts
from game.files.paper.page import Say, Tongue
from game.files.places import Places, leave, open_places
from game.files.report.report import report_html
from game.files.report.table import report_csv
from game.files.settings_file import read_settings
from game.files.why_not import why_not
from game.files.workshop.session_log import LoggedSession, SessionLog


@dataclass(frozen=True)
class AskedReport:
    """What the command line asks for."""

    workshop: str = ""
    """Empty: that of the latest session."""
    number: int | None = None
    """Which of its sessions, counted from the first one on; None: the latest one."""
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
    return print_lines(asked.data, asked.language, lambda places, texts: _lines(asked, places, texts))


def print_lines(data: Path | None, language: str, lines: Callable[[Places, Texts], Iterable[str]]) -> int:
    """Do something with a data folder, and print the lines that come of it; return the exit code."""
    places = open_places(data)
    texts = texts_in_language(places, language)
    tell_note(places, texts)
    try:
        for line in lines(places, texts):
            print(line)  # noqa: T201
    except SorryError as sorry:
        print(texts.printable(sorry.words), file=sys.stderr)  # noqa: T201
        return 1
    finally:
        leave(places)
    return 0


def tell_note(places: Places, texts: Texts) -> None:
    """Say why the data folder cannot be used, if so."""
    if places.note is not None:
        print(texts.say(places.note), file=sys.stderr)  # noqa: T201


def texts_in_language(places: Places, language: str) -> Texts:
    """Return the words in a language; if none is asked for, in that of the game's settings."""
    wanted = language or read_settings(places.settings)[0].language
    return open_texts(places.locales, places.cache / "locales", wanted or SOURCE)


def report_of(places: Places, session: SessionId, language: str) -> Text:
    """Write the report on a session into the data folder; return where it lies, or why it does not."""
    files, texts = ContentFiles(places), texts_in_language(places, language)
    try:
        listed = tuple(each for each in _log(places).sessions() if each.id == session)
        if not listed:
            return text("This session cannot be found on the disk.")
        path = write_new(places.data / report_name(listed[0]), _page(files, _findings_of_sessions(places, files, listed), texts))
    except SorryError as sorry:
        return sorry.words
    except OSError as error:
        return text("The report cannot be written into {folder}. {why}", folder=str(places.data), why=why_not(error))
    return text("The report lies in {file}. Open it with a web browser; from there it can be printed.", file=str(path))


def report_name(listed: LoggedSession) -> str:
    """Return what the report on a session is called."""
    return f"report-{listed.workshop}-{listed.day}.html"


def write_page(named: Path | None, otherwise: str, data: bytes) -> Path:
    """Write a file that somebody named, or else one that is not there yet; return where it lies, SorryError if that is not possible."""
    try:
        if named is None:
            return write_new(Path(otherwise), data).absolute()
        write_whole(named, data)
    except OSError as error:
        words = text("{file} cannot be written. {why} Name another file with --out.", file=str(named or otherwise), why=why_not(error))
        raise SorryError(words) from error
    return named.absolute()


def _lines(asked: AskedReport, places: Places, texts: Texts) -> Iterable[str]:
    return _session_list(places, texts.say) if asked.listing else _write_report(asked, places, texts)


def _session_list(places: Places, say: Say) -> Iterable[str]:
    sessions = _log(places).sessions()
    if not sessions:
        raise SorryError(_nothing_held())
    for each, number in zip(sessions, _numbers(sessions), strict=True):
        words = text("{workshop} {number}  {day}, {people} people", workshop=each.workshop, number=number, day=each.day, people=each.people)
        yield say(words) if each.ended else say(text("{session} (not ended)", session=words))


def _write_report(asked: AskedReport, places: Places, texts: Texts) -> Iterable[str]:
    files = ContentFiles(places)
    listed = _asked_for(asked, places, files)
    found = _findings_of_sessions(places, files, listed)
    out = write_page(asked.out, report_name(listed[-1]), _page(files, found, texts))
    yield texts.printable(text("Report: {file}", file=str(out)))
    if asked.csv is not None:
        named = asked.csv if asked.csv.name else asked.out and asked.out.with_suffix(".csv")
        table = report_csv((each.id, one) for each, one in zip(listed, found, strict=True))
        yield texts.printable(text("Figures: {file}", file=str(write_page(named, out.with_suffix(".csv").name, table))))


def _page(files: ContentFiles, found: tuple[Findings, ...], texts: Texts) -> bytes:
    return report_html(pool_findings(found), Tongue(texts.say, texts.language), files.place).encode()


def _asked_for(asked: AskedReport, places: Places, files: ContentFiles) -> tuple[LoggedSession, ...]:
    """Return the sessions that are asked for, the latest last."""
    sessions = _log(places).sessions()
    name = asked.workshop or (sessions[0].workshop if sessions else "")
    if asked.workshop and asked.workshop not in {*files.workshops(), *(each.workshop for each in sessions)}:
        raise SorryError(no_workshop(asked.workshop, files))
    of_it = tuple(each for each in sessions if each.workshop == name)
    if not of_it:
        raise SorryError(_never_held(name) if name else _nothing_held())
    if asked.number is None:
        return tuple(reversed(of_it)) if asked.every else of_it[:1]
    if asked.every:
        raise SorryError(text("--all counts every session. Leave out the number, or --all."))
    if not 1 <= asked.number <= len(of_it):
        raise SorryError(text('"{name}" has no session {number}. --list shows what has been held.', name=name, number=asked.number))
    return (of_it[-asked.number],)


def _numbers(sessions: tuple[LoggedSession, ...]) -> tuple[int, ...]:
    """Number the sessions of each workshop from the first one on; they come the latest first."""
    left = Counter(each.workshop for each in sessions)
    numbers = []
    for each in sessions:
        numbers.append(left[each.workshop])
        left[each.workshop] -= 1
    return tuple(numbers)


def _findings_of_sessions(places: Places, files: ContentFiles, listed: tuple[LoggedSession, ...]) -> tuple[Findings, ...]:
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
