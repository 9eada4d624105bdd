"""A room that phones can come into: its file, its server, its addresses, and whatever goes wrong with them."""

import errno
import secrets
import socket
import sqlite3
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

import segno

from game.app.phones.addresses import own_addresses
from game.app.phones.entry import DIGITS
from game.app.phones.languages import Languages
from game.app.phones.pairing import paired_in
from game.app.phones.plain_html import plain_html
from game.app.phones.room import PhoneRoom
from game.app.phones.server import Lesson, PhoneServer, listen
from game.app.phones.showing import Showing
from game.core.message import Text, text
from game.core.workshop.phones.asked import Asked
from game.core.workshop.phones.counting import Paired, counted
from game.core.workshop.session import SessionId
from game.files.places import Places
from game.files.workshop.phone_inbox import Kept, PhoneInbox, RoomRow
from game.files.workshop.session_base import why_not_base
from game.screens.phones_now import PhoneAddress, Phones
from game.screens.services import Services

FIRST, PORTS = 8080, 10
"""The port that is tried first, and how many; after them any that is free."""
TAKEN = (errno.EADDRINUSE, errno.EACCES, getattr(errno, "WSAEADDRINUSE", errno.EADDRINUSE), getattr(errno, "WSAEACCES", errno.EACCES))
SLEPT = 20.0
"""Seconds without a turn of the loop after which the computer has slept."""
AGAIN = 3.0
"""Seconds after which addresses are looked at anew, and a server that fell is begun anew."""
EDGE = 4
"""Light squares around a code."""


@dataclass
class _Watch:
    """What is kept an eye on."""

    troubles: dict[str, Text] = field(default_factory=dict)
    addresses: tuple[tuple[str, str], ...] = ()
    codes: tuple[PhoneAddress, ...] = ()
    looked: float = 0.0
    turned: float = field(default_factory=time.time)
    reached: bool = False


class Opened:
    """Phones can come in, from when it is made until it is closed."""

    def __init__(self, session: SessionId, inbox: PhoneInbox, kept: Kept, showing: Showing, divided: int) -> None:
        self.session = session
        self._inbox = inbox
        self._pin = kept.room.get("pin") or new_pin()
        # Pages are numbered by the clock, so that one from before a cut is none of today's.
        self.room = PhoneRoom(kept, int(time.time()), self._tell)
        self._lesson = Lesson(self.room, showing, inbox, lambda: self._pin, divided, complain=self._complain, reached=self._reached)
        self._watch = _Watch()
        self.paired = Paired()
        """How everybody did in two quizzes, as soon as it is asked for."""
        self._port = 0
        self._server = self._serve(int(kept.room.get("port") or 0))
        self._write("pin", self._pin)
        self._look_at_addresses()

    # ---- what is done

    def new_pin(self) -> None:
        """Let nobody in with the PIN of until now."""
        self._pin = new_pin()
        self._write("pin", self._pin)
        self._look_at_addresses(anew=True)

    def throw_out(self, seat: int) -> None:
        """Throw a phone out; with the PIN that it knows nobody comes in any more."""
        row = self.room.throw_out(seat)
        if row is not None:
            self._server.write(row)
            self.new_pin()

    def look_after(self) -> None:
        """Notice what is not as it was: the computer slept, its addresses changed, the server fell."""
        now = time.time()
        if now - self._watch.turned > SLEPT:
            words = text("This computer slept. Phones come back by themselves within seconds; on one that does not, load the page anew.")
            self._trouble("slept", words)
        self._watch.turned = now
        if abs(now - self._watch.looked) > AGAIN:
            self._watch.looked = now
            self._look_at_addresses()
            self._begin_again()

    def is_asked(self, asked: Asked) -> bool:
        """Whether it is what phones are asked already."""
        return self.room.asked is not None and self.room.asked.question == asked.question

    def fitted(self, asked: Asked) -> Asked:
        """Return what is asked, without answers where phones know them already."""
        if not asked.gain or not self.paired.all:
            return asked
        return replace(asked, choices=(), lines=(text("Your two quizzes are compared by themselves. Nobody sees yours."),))

    def pair(self, services: Services) -> None:
        """Find out how everybody did in the two quizzes of the session, each by their own phone."""
        self.paired = paired_in(services, self.room.given)

    def now(self) -> Phones:
        """Return how it stands."""
        asked = self.room.asked
        answered = self.room.answered()
        if asked is not None and asked.gain and self.paired.all:
            answered = {None: self.paired.all}
        return Phones(
            open=True,
            addresses=self._watch.codes,
            pin=self._pin,
            seats=self.room.seats(),
            asked=None if asked is None else asked.question,
            answered=tuple(answered.items()),
            open_counts=counted(asked, self.room.given(asked.question)) if asked is not None and asked.open else (),
            reached=self._watch.reached,
            troubles=tuple(self._watch.troubles.values()),
        )

    def close(self) -> None:
        """Stop serving; what was said stays on the disk."""
        self._server.stop()
        self._inbox.close()

    def end(self) -> None:
        """Stop serving, and throw away what was kept of phones."""
        self._server.stop()
        self._inbox.throw_away()

    # ---- inside

    def _serve(self, wanted: int) -> PhoneServer:
        listening = self._listen(wanted)
        self._port = listening.getsockname()[1]
        server = PhoneServer(self._lesson, listening)
        if not server.start():
            server.stop()
            raise OSError(errno.EIO, "the server did not begin")
        server.write(RoomRow("port", str(self._port)))
        return server

    def _listen(self, wanted: int) -> socket.socket:
        """Return a socket on the port of before, or on one that is free; a port that is taken is told where phones would miss it."""
        for port in (*((wanted,) if wanted else ()), *range(FIRST, FIRST + PORTS), 0):
            try:
                return listen(port)
            except OSError as error:
                if error.errno not in TAKEN or not port:
                    raise
                if port == wanted:
                    self._trouble(
                        "port",
                        text(
                            "Port {port} is taken, perhaps by a second copy of this game. The room has another address now: "
                            "let everybody scan the code once more. Who was in keeps the seat.",
                            port=str(port),
                        ),
                    )
        raise AssertionError("some port is free")

    def _begin_again(self) -> None:
        if self._server.alive:
            return
        self._server.stop()
        try:
            self._server = self._serve(self._port)
        except OSError as error:
            words = text("Phones cannot be reached at the moment. {why} It is tried again; go on with hands.", why=why_not_base(error))
            self._trouble("fell", words)
        else:
            self._watch.troubles.pop("fell", None)

    def _look_at_addresses(self, *, anew: bool = False) -> None:
        found = own_addresses()
        if found == self._watch.addresses and not anew:
            return
        if self._watch.addresses and found and found[0] != self._watch.addresses[0]:
            self._trouble(
                "address",
                text("This computer has another address now. Show the code again, and let everybody scan it once more."),
            )
        self._watch.addresses = found
        self._watch.codes = tuple(self._code(address, network) for address, network in found)

    def _code(self, address: str, network: str) -> PhoneAddress:
        short = f"{address}:{self._port}"
        code = segno.make_qr(f"http://{short}/?pin={self._pin}", error="m")
        rows = tuple("".join("1" if dark else "0" for dark in row) for row in code.matrix_iter(border=EDGE))
        return PhoneAddress(short, network, rows)

    def _tell(self) -> None:
        self._server.tell()

    def _write(self, name: str, value: str) -> None:
        self._server.write(RoomRow(name, value))

    def _trouble(self, name: str, words: Text) -> None:
        self._watch.troubles[name] = words

    def _complain(self, error: sqlite3.Error | None) -> None:
        """In the writer's thread: note that something could not be written, or that it can be again."""
        if error is None:
            self._watch.troubles.pop("disk", None)
        else:
            words = text("What phones say cannot be written down, so it is not taken. {why} Go on with hands.", why=why_not_base(error))
            self._trouble("disk", words)

    def _reached(self, address: str) -> None:
        """In the server's thread: note that another device has found this computer."""
        if address not in {own for own, _ in self._watch.addresses} and not address.startswith("127."):
            self._watch.reached = True


def open_room(places: Places, services: Services) -> Opened:
    """Let phones into the room that is held now; OSError or sqlite3.Error if that is not possible."""
    if services.room is None:
        raise OSError(errno.ENOENT, "no room")
    inbox = PhoneInbox(inbox_of(places, services.room.id))
    try:
        languages = Languages(places.locales, places.cache / "locales", services.languages, services.settings.language or "en")
        showing = Showing(languages, places.assets, plain_html)
        return Opened(services.room.id, inbox, inbox.read(), showing, services.room.session.begun.teams)
    except BaseException:
        inbox.close()
        raise


def inbox_of(places: Places, session: SessionId) -> Path:
    """Return the file in which lies what phones say in a session."""
    return places.phones / f"{session}.sqlite3"


def new_pin() -> str:
    """Draw a PIN."""
    return f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
