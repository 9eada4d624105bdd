"""The room as phones see it: who has joined, what is asked, what each has said. Two threads meet here: the window's, and the server's."""

import hashlib
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from threading import RLock

from game.core.workshop.phones.asked import NO_ANSWER, Answer, Asked, Question, fitted, press
from game.core.workshop.phones.counting import Given, Seat
from game.core.workshop.team import Team
from game.files.workshop.phone_inbox import AnswerRow, Kept, SeatRow

MOST_SEATS = 1200
"""So many phones can join; more are no room of people."""
TURNS = 1000
"""How often a phone can press in one question; the number of a page is that of the question times this, and the turn."""


@dataclass(frozen=True)
class View:
    """What one phone sees now."""

    number: int
    """Of the page: another question or another answer is another page."""
    asked: Asked | None
    answer: Answer = NO_ANSWER


@dataclass(frozen=True)
class Pressed:
    """A press that counts: what to write down, and what stood there before."""

    row: AnswerRow
    before: "_Said | None"


@dataclass(frozen=True)
class _Said:
    turn: int
    answer: Answer


@dataclass
class _Sitting:
    seat: Seat
    digest: bytes
    out: bool = False
    address: str = ""
    streams: int = 0


@dataclass
class _State:
    asked: Asked | None = None
    number: int = 0
    sitting: dict[int, _Sitting] = field(default_factory=dict)
    by_digest: dict[bytes, int] = field(default_factory=dict)
    said: dict[str, dict[int, _Said]] = field(default_factory=dict)
    barred: set[str] = field(default_factory=set)


class PhoneRoom:
    """Knows who has joined and what they say. Whatever it answers is true at that moment; a lock keeps the two threads apart."""

    def __init__(self, kept: Kept, number: int, news: Callable[[], None] = lambda: None) -> None:
        """Begin with what was kept; pages are numbered from `number` on, and `news` is called when phones have to look again."""
        self._lock = RLock()
        self._news = news
        self._here = _State(number=number)
        for row in kept.seats:
            self._sit(row)
        for answer in kept.answers:
            self._here.said.setdefault(answer.question, {})[answer.seat] = _Said(answer.turn, answer.answer)

    # ---- for the window

    def ask(self, asked: Asked | None) -> bool:
        """Ask every phone something else from now on, or nothing; say whether it is something else."""
        with self._lock:
            if asked == self._here.asked:
                return False
            self._here.asked = asked
            self._here.number += 1
        self._news()
        return True

    @property
    def asked(self) -> Asked | None:
        """Return what is asked now."""
        return self._here.asked

    @property
    def number(self) -> int:
        """Return the number of what is asked: another one means that phones have to look again."""
        return self._here.number

    def given(self, question: Question) -> tuple[Given, ...]:
        """Return what every phone has said to a question, each its last answer; what is in the room only."""
        with self._lock:
            said = self._here.said.get(question.key, {})
            here = self._here.sitting
            return tuple(Given(here[seat].seat, each.answer) for seat, each in said.items() if _counts(here.get(seat), each))

    def answered(self) -> dict[Team | None, int]:
        """Return how many phones of each team have answered what is asked now."""
        asked, found = self._here.asked, dict[Team | None, int]()
        for each in () if asked is None else self.given(asked.question):
            found[each.seat.team] = found.get(each.seat.team, 0) + 1
        return found

    def seats(self) -> tuple[tuple[Seat, bool], ...]:
        """Return every phone in the room, and whether it is listening now."""
        with self._lock:
            return tuple((each.seat, each.streams > 0) for each in self._here.sitting.values() if not each.out)

    def throw_out(self, number: int) -> SeatRow | None:
        """Throw a phone out, for good; return what is to be written down, None if it is not there."""
        with self._lock:
            found = self._here.sitting.get(number)
            if found is None or found.out:
                return None
            found.out = True
            others = {each.address for each in self._here.sitting.values() if not each.out}
            if found.address and found.address not in others:
                self._here.barred.add(found.address)
            row = SeatRow(number, found.digest, found.seat.team, out=True)
        self._news()
        return row

    # ---- for the server

    def join(self, team: Team | None, address: str) -> tuple[str, SeatRow] | None:
        """Give a phone a seat; return its token, and what is to be written down first; None if the room is full, or it is barred."""
        token = secrets.token_urlsafe(32)
        with self._lock:
            if len(self._here.sitting) >= MOST_SEATS or address in self._here.barred:
                return None
            row = SeatRow(max(self._here.sitting, default=0) + 1, digest_of(token), team)
            self._sit(row, address)
            return token, row

    def leave(self, row: SeatRow) -> None:
        """Take a seat away that could not be written down."""
        with self._lock:
            self._here.sitting.pop(row.seat, None)
            self._here.by_digest.pop(row.digest, None)

    def seat_of(self, token: str) -> Seat | None:
        """Return where the phone with a token sits; None for a token that nobody was given."""
        with self._lock:
            number = self._here.by_digest.get(digest_of(token))
            found = None if number is None else self._here.sitting.get(number)
            return None if found is None else found.seat

    def is_out(self, seat: Seat) -> bool:
        """Whether a phone was thrown out."""
        found = self._here.sitting.get(seat.number)
        return found is None or found.out

    def view(self, seat: Seat) -> View:
        """Return what a phone sees now."""
        with self._lock:
            asked = self._here.asked
            said = None if asked is None else self._said(asked, seat)
            turn = 0 if said is None else said.turn
            return View(self._here.number * TURNS + min(turn, TURNS - 1), asked, NO_ANSWER if said is None else said.answer)

    def press(self, seat: Seat, number: int, key: str) -> Pressed | None:
        """Take a press on a page with a number; None for one that is late, was sent before, or means nothing."""
        with self._lock:
            asked, view = self._here.asked, self.view(seat)
            if asked is None or number != view.number or self.is_out(seat):
                return None
            answer = press(asked, view.answer, key)
            before = self._here.said.get(asked.question.key, {}).get(seat.number)
            turn = 1 if before is None else before.turn + 1
            if answer is None or turn >= TURNS:
                return None
            self._here.said.setdefault(asked.question.key, {})[seat.number] = _Said(turn, answer)
            return Pressed(AnswerRow(asked.question.key, seat.number, turn, answer), before)

    def take_back(self, pressed: Pressed) -> None:
        """Undo a press that could not be written down, unless another one came meanwhile."""
        row = pressed.row
        with self._lock:
            said = self._here.said.get(row.question, {})
            if said.get(row.seat) == _Said(row.turn, row.answer):
                if pressed.before is None:
                    del said[row.seat]
                else:
                    said[row.seat] = pressed.before

    def listens(self, seat: Seat, by: int, address: str = "") -> None:
        """Note that a phone began (1) or ended (-1) to listen for news."""
        with self._lock:
            found = self._here.sitting.get(seat.number)
            if found is not None:
                found.streams = max(0, found.streams + by)
                found.address = address or found.address

    # ---- inside

    def _said(self, asked: Asked, seat: Seat) -> _Said | None:
        said = self._here.said.get(asked.question.key, {}).get(seat.number)
        return None if said is None else replace(said, answer=fitted(asked, said.answer.chosen, said.answer.sure))

    def _sit(self, row: SeatRow, address: str = "") -> None:
        self._here.sitting[row.seat] = _Sitting(Seat(row.seat, row.team), row.digest, row.out, address)
        self._here.by_digest[row.digest] = row.seat


def digest_of(token: str) -> bytes:
    """Return by what a token is known again; the token itself lives only in its phone."""
    return hashlib.sha256(token.encode("utf-8", "replace")).digest()


def seats_in(found: Iterable[tuple[Seat, bool]], team: Team | None) -> int:
    """Return how many phones sit with a team."""
    return sum(seat.team is team for seat, _ in found)


def _counts(sitting: _Sitting | None, said: _Said) -> bool:
    return sitting is not None and not sitting.out and said.answer.given
