"""What was done in a step of a workshop: an exercise, a case with the votes on it, a river."""

from dataclasses import dataclass, replace
from typing import assert_never

from game.core.crossing.result import CrossingResult
from game.core.exercise.run import MOST_HANDS, Run
from game.core.journey.history import History
from game.core.law import Reading
from game.core.workshop.session_events import CaseBegun, HandsCounted, Voted, VotesRevealed
from game.core.workshop.team import Team
from game.core.workshop.workshop import StepId


@dataclass(frozen=True)
class Ballot:
    """One vote of the room on a scene."""

    visit: int
    round: int
    teams: tuple[tuple[Team, Reading], ...] = ()
    hands: tuple[tuple[Reading, int], ...] = ()
    revealed: bool = False

    def of(self, team: Team) -> Reading | None:
        """Return how a team voted."""
        return dict(self.teams).get(team)


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


def mark_ballot(ballot: Ballot, event: Voted | HandsCounted | VotesRevealed) -> Ballot:
    """Return a vote after something was entered in it, or revealed."""
    match event:
        case Voted(team=team, reading=reading):
            others = tuple((each, said) for each, said in ballot.teams if each is not team)
            return replace(ballot, teams=others if reading is None else (*others, (team, reading)))
        case HandsCounted(reading=reading, hands=hands):
            counts = tuple((each, count) for each, count in ballot.hands if each is not reading)
            return replace(ballot, hands=(*counts, (reading, min(hands, MOST_HANDS))) if hands > 0 else counts)
        case VotesRevealed():
            return replace(ballot, revealed=True)
        case _:
            assert_never(event)
