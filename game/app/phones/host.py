"""What holds the phones of a room together, beside the window: opens and closes the server, asks, counts, and says what is wrong."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from game.core.message import text
from game.screens.effects import ClosePhones, CountPhones, Log, NewPin, OpenPhones, PhoneEffect, ThrowOut
from game.screens.phones_now import NO_PHONES

if TYPE_CHECKING:
    from game.app.desk.desk import Desk
    from game.app.phones.opened import Opened
    from game.core.workshop.phones.asked import Asked
    from game.core.workshop.phones.counting import Given
    from game.files.places import Places
    from game.screens.furniture import GameScreen
    from game.screens.phones_now import Phones
    from game.screens.services import Services

LOG = logging.getLogger(__name__)
OFTEN = 0.3
"""Seconds after which the wall learns anew how many have answered: numbers that change faster cannot be read."""


class PhoneHost:
    """Lives in the window's thread; nothing of a server is loaded before a trainer lets phones in."""

    def __init__(self, desk: Desk, places: Places, *, at_once: bool = False) -> None:
        """Wait until a trainer lets phones in; `at_once`: that is as soon as a workshop is held."""
        self._desk = desk
        self._places = places
        self._opened: Opened | None = None
        self._looked = 0.0
        self._at_once = at_once
        """Whether phones are let in without being asked; once for each session, so that they can be sent away."""
        self._let_in: set[str] = set()
        desk.phone_line = self.do

    @property
    def open(self) -> bool:
        """Whether phones can come in."""
        return self._opened is not None

    def do(self, effect: PhoneEffect) -> None:
        """Do what a screen wants done with phones."""
        match effect:
            case OpenPhones():
                self._open()
            case ClosePhones():
                self.close()
            case CountPhones():
                self._count()
            case NewPin():
                if self._opened is not None:
                    self._opened.new_pin()
            case ThrowOut(seat=seat):
                if self._opened is not None:
                    self._opened.throw_out(seat)
        self._show()

    def turn(self, stack: tuple[GameScreen, ...]) -> bool:
        """Take part in one turn of the loop: ask what the room is asked now; say whether pages look different."""
        opened, services = self._opened, self._desk.services
        if opened is None:
            return self._open_at_once(services)
        room = services.room
        if room is None or room.id != opened.session:
            self.close()
            return True
        if room.session.ended:
            self.end()
            return True
        asked = self._ask(stack, services, opened)
        now = time.monotonic()
        if not asked and now - self._looked < OFTEN:
            return False
        self._looked = now
        opened.look_after()
        return self._show()

    def close(self) -> None:
        """Let nobody in any more; who comes back later finds the room again."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None
            self._show()

    def end(self) -> None:
        """The session is over: what phones said is counted, and nothing that tells one from another is kept."""
        if self._opened is not None:
            self._opened.end()
            self._opened = None
            self._show()

    # ---- inside

    def _open_at_once(self, services: Services) -> bool:
        room = services.room
        if not self._at_once or room is None or room.id in self._let_in or room.session.ended:
            return False
        self._let_in.add(room.id)
        self._open()
        return self._show()

    def _open(self) -> None:
        services = self._desk.services
        if self._opened is not None or services.room is None:
            return
        import sqlite3  # noqa: PLC0415

        from game.app.phones.opened import open_room  # noqa: PLC0415  a server is loaded only where a trainer wants one
        from game.files.workshop.session_base import why_not_base  # noqa: PLC0415

        try:
            self._opened = open_room(self._places, services)
        except (OSError, sqlite3.Error) as error:
            LOG.warning("Phones cannot be let in: %s", error)
            self._desk.notes.append(text("Phones cannot come in. {why}", why=why_not_base(error)))

    @staticmethod
    def _ask(stack: tuple[GameScreen, ...], services: Services, opened: Opened) -> bool:
        from game.screens.workshop.phones.asked import asked_in  # noqa: PLC0415

        asked = asked_in(services, stack)
        if asked is not None and asked.gain and not opened.is_asked(asked):
            opened.pair(services)
        return opened.room.ask(asked if asked is None else opened.fitted(asked))

    def _count(self) -> None:
        """Write into the log of the session what phones say to what is asked."""
        if self._opened is None or self._opened.room.asked is None:
            return
        from game.core.workshop.phones.said import gain_event, said_event  # noqa: PLC0415  the title page needs no rules of a workshop

        asked = self._opened.room.asked
        given = self._opened.room.given(asked.question)
        if asked.gain and self._opened.paired.all:
            self._desk.do(Log(gain_event(asked, self._opened.paired)))
            return
        event = said_event(asked, given)
        if event is not None:
            self._desk.do(Log(event))
            self._mark_lines(asked, given)

    def _mark_lines(self, asked: Asked, given: tuple[Given, ...]) -> None:
        """Mark the lines of a document that most phones marked, where the room has not."""
        from game.core.exercise.exercise import ItemId  # noqa: PLC0415
        from game.core.exercise.run import Take  # noqa: PLC0415
        from game.core.workshop.phones.said import marked  # noqa: PLC0415
        from game.core.workshop.session_events import ExerciseMoved  # noqa: PLC0415

        room, step = self._desk.services.room, asked.question.step
        run = None if room is None else room.session.of(step).run
        item = asked.question.name.partition(":")[2]
        chosen = () if run is None else run.choice(ItemId(item))
        for line in marked(asked, given):
            if line not in chosen:
                self._desk.do(Log(ExerciseMoved(step, Take(line))))

    def _show(self) -> bool:
        now: Phones = NO_PHONES if self._opened is None else self._opened.now()
        if now == self._desk.phones:
            return False
        self._desk.show_phones(now)
        return True
