"""The real server on this computer's own address, with a question of two answers."""

import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from game.app.phones.languages import Languages
from game.app.phones.limits import Limits
from game.app.phones.plain_html import plain_html
from game.app.phones.room import PhoneRoom
from game.app.phones.server import Lesson, PhoneServer, listen
from game.app.phones.showing import Showing
from game.core.language import Language
from game.core.message import Text
from game.core.workshop.phones.asked import Asked, Choice, Question
from game.core.workshop.workshop import StepId
from game.files.places import content_folder
from game.files.workshop.phone_inbox import PhoneInbox
from tests.app.phones.phone import Phone

PIN = "123456"
ASKED = Asked(
    Question(StepId("journey"), "reading:0:lorry"),
    Text("What is this now?"),
    (Choice("smuggling", Text("Smuggling")), Choice("trafficking", Text("Trafficking"))),
    frozenset({"smuggling", "trafficking"}),
    sure=True,
)
SECOND = replace(ASKED, question=replace(ASKED.question, round=2))
KNOWN = (Language("en", "English"), Language("mk", "Македонски"), Language("ar-XB", "Turned", rtl=True))
PATIENCE = 10.0


def until(true: Callable[[], object]) -> None:
    """Wait for something that another thread does."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.005)


class Served:
    """A room that phones can come into, as long as it is entered."""

    def __init__(self, folder: Path, teams: int = 0, *, limits: Limits | None = None, number: int = 1) -> None:
        self.file = folder / "phones" / "one.sqlite3"
        self.pin = PIN
        self.inbox = PhoneInbox(self.file)
        self.errors: list[sqlite3.Error] = []
        self.room = PhoneRoom(self.inbox.read(), number, lambda: self.server.tell())  # noqa: PLW0108  there is no server yet
        content = content_folder()
        showing = Showing(Languages(content / "locales", folder / "cache", KNOWN, "en"), content / "assets", plain_html)
        lesson = Lesson(self.room, showing, self.inbox, lambda: self.pin, teams, limits or Limits(), self._complain)
        listening = listen(0)
        self.port: int = listening.getsockname()[1]
        self.server = PhoneServer(lesson, listening)
        assert self.server.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    def stop(self) -> None:
        """Let nobody in any more."""
        self.server.stop()
        self.inbox.close()

    def phone(self, team: str = "", *, joined: bool = True) -> Phone:
        """Return another phone, in the room already."""
        phone = Phone(self.port)
        if joined:
            phone.join(PIN, team)
        return phone

    def said(self, asked: Asked = ASKED) -> Sequence[tuple[int, tuple[str, ...]]]:
        """Return what each seat says."""
        return sorted((each.seat.number, each.answer.chosen) for each in self.room.given(asked.question))

    def _complain(self, error: sqlite3.Error | None) -> None:
        if error is not None:
            self.errors.append(error)
