"""What was done in a step of a workshop: an exercise, a case with the votes on it, a river."""

from dataclasses import dataclass, replace
from typing import assert_never

from game.core.crossing.result import CrossingResult
from game.core.exercise.run import MOST_HANDS, Run
from game.core.journey.case import SceneId
from game.core.journey.history import History
from game.core.law import Reading
from game.core.workshop.phone_events import PhonesRead
from game.core.workshop.session_events import CaseBegun, HandsCounted, Voted, VoteEvent, VotesRevealed
from game.core.workshop.team import Team
from game.core.workshop.workshop import StepId

Changed = tuple[tuple[SceneId, bool], ...]
"""Scenes at which a trainer wants a vote, or wants none."""


@dataclass(frozen=True)
class Ballot:
    """One vote of the room on a scene."""

    visit: int
    round: int
    teams: tuple[tuple[Team, Reading], ...] = ()
    hands: tuple[tuple[Reading, int], ...] = ()
    phones: PhonesRead | None = None
    """What was said on phones."""
    revealed: bool = False

    def of(self, team: Team) -> Reading | None:
        """Return how a team voted."""
        return dict(self.teams).get(team)

    @property
    def voices(self) -> tuple[tuple[Reading, int], ...]:
        """How many people were for each reading in a room without teams, by hand and on phones together."""
        both = dict(self.hands)
        for reading, count in () if self.phones is None else self.phones.readings:
            both[reading] = both.get(reading, 0) + count
        return tuple(both.items())

    @property
    def by_phone(self) -> int:
        """How many people said something on a phone."""
        return 0 if self.phones is None else sum(count for _, count in self.phones.readings)


@dataclass(frozen=True)
class Played:
    """What was done in a step, since it was begun last."""

    step: StepId
    run: Run | None = None
    """Of an exercise."""
    begun: CaseBegun | None = None
    """How the room set out on a case; None: it did not, or in a session of version 0.1.0."""
    history: History | None = None
    """Of a case."""
    ballots: tuple[Ballot, ...] = ()
    changed: Changed = ()
    """Where the trainer wants a vote, or none."""
    stops: tuple[int, ...] = ()
    """Talk stops that were shown."""
    crossing: CrossingResult | None = None

    @property
    def old(self) -> bool:
        """Whether it is a case that was played in version 0.1.0."""
        return self.history is not None and self.begun is None

    def ballot(self, visit: int, round_: int) -> Ballot:
        """Return the vote on a scene in a round; one that nobody has voted in if there was none."""
        same = (each for each in self.ballots if (each.visit, each.round) == (visit, round_))
        return next(same, Ballot(visit, round_))

    def last_ballot(self, visit: int) -> Ballot:
        """Return the latest vote on a scene."""
        second = self.ballot(visit, 2)
        return second if second in self.ballots else self.ballot(visit, 1)


def keep_teams(played: Played, teams: tuple[Team, ...]) -> Played:
    """Return what was done, with the votes of these teams only."""
    ballots = (replace(each, teams=tuple(vote for vote in each.teams if vote[0] in teams)) for each in played.ballots)
    return replace(played, ballots=tuple(ballots))


def mark_ballot(ballot: Ballot, event: VoteEvent) -> Ballot:
    """Return a vote after something was entered in it, or revealed."""
    match event:
        case Voted(team=team, reading=reading):
            others = tuple((each, said) for each, said in ballot.teams if each is not team)
            return replace(ballot, teams=others if reading is None else (*others, (team, reading)))
        case HandsCounted(reading=reading, hands=hands):
            counts = tuple((each, count) for each, count in ballot.hands if each is not reading)
            return replace(ballot, hands=(*counts, (reading, min(hands, MOST_HANDS))) if hands > 0 else counts)
        case PhonesRead(teams=teams):
            entered = {team for team, _ in ballot.teams}
            return replace(ballot, phones=event, teams=(*ballot.teams, *(each for each in teams if each[0] not in entered)))
        case VotesRevealed():
            return replace(ballot, revealed=True)
        case _:
            assert_never(event)
