"""What all phones say together: by answers, and by teams. Of each phone the last answer counts."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from game.core.journey.pins import Sureness
from game.core.law import Reading
from game.core.workshop.phones.asked import Answer, Asked
from game.core.workshop.room_counts import SMALL
from game.core.workshop.room_reading import count_readings, most
from game.core.workshop.team import Team


@dataclass(frozen=True)
class Seat:
    """A phone in the room, by the number that it was given; it may sit with a team."""

    number: int
    team: Team | None = None


@dataclass(frozen=True)
class Given:
    """What a seat says to a question."""

    seat: Seat
    answer: Answer


def counted(asked: Asked, given: Iterable[Given]) -> tuple[tuple[str, int], ...]:
    """Return how many phones gave each answer, in the order of the answers; those that nobody gave are left out."""
    found = Counter(name for each in given for name in each.answer.chosen)
    return tuple((choice.id, found[choice.id]) for choice in asked.choices if found[choice.id])


def how_sure(given: Iterable[Given]) -> tuple[tuple[str, Sureness, int], ...]:
    """Return how sure phones are of what they say, as an answer, a word, and how many."""
    found = Counter((name, each.answer.sure) for each in given for name in each.answer.chosen if each.answer.sure is not None)
    return tuple((name, sure, count) for (name, sure), count in sorted(found.items(), key=lambda each: (each[0][0], each[0][1].value)))


def team_readings(given: Iterable[Given]) -> tuple[tuple[Team, Reading], ...]:
    """Return how each team reads the situation: as most of its phones do; where as many say something else, it cannot tell yet."""
    said: dict[Team, list[Reading]] = {}
    for each in given:
        if each.seat.team is not None and each.answer.given:
            said.setdefault(each.seat.team, []).append(Reading(each.answer.chosen[0]))
    return tuple((team, most(count_readings(said[team]))) for team in Team if team in said)


@dataclass(frozen=True)
class Paired:
    """How many people had more right in the second of two quizzes than in the first; with too few it keeps that to itself."""

    raw: tuple[int, int, int] = (0, 0, 0)
    """More, as many, fewer. Never to be shown: `more` knows when it may tell."""

    @property
    def all(self) -> int:
        """How many people did both."""
        return sum(self.raw)

    @property
    def told(self) -> bool:
        """Whether enough did both, so that nobody is found out."""
        return self.all >= SMALL

    @property
    def more(self) -> int | None:
        """Return how many had more right; None if too few did both."""
        return self.raw[0] if self.told else None


def pair(before: dict[int, int], after: dict[int, int]) -> Paired:
    """Return how seats did in two quizzes, from how many stories each had right; who did only one is left out."""
    changes = [after[seat] - before[seat] for seat in before if seat in after]
    more, fewer = sum(change > 0 for change in changes), sum(change < 0 for change in changes)
    return Paired((more, len(changes) - more - fewer, fewer))
