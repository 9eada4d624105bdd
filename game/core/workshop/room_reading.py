"""How a room read a case: each team's own journey along the path that all took together, and what the room held as a whole."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.core.journey.case import Case
from game.core.journey.journey import Journey
from game.core.journey.moves import Keep, Move, PinReading
from game.core.journey.pins import Pin
from game.core.journey.standing import Judgement, Verdict, judge_votes
from game.core.law import Reading
from game.core.message import Text, count_text, text
from game.core.workshop.played import Ballot, Played
from game.core.workshop.team import Team
from game.core.workshop.together import asked_visits

ROUNDS = (1, 2)
"""The first vote, and the one after talking."""


@dataclass(frozen=True)
class Changed:
    """Another reading after talking."""

    visit: int
    before: Reading
    after: Reading


@dataclass(frozen=True)
class TeamReading:
    """How one team read the journey."""

    team: Team
    journey: Journey
    """The path of the room, with what this team said on it."""
    judgement: Judgement
    """Counted in votes: a flag in the first vote after the turn is no late one."""
    changed: tuple[Changed, ...]
    asked: bool = True
    """Whether the room was asked once it had turned."""
    delay: int | None = None
    """Votes from the first one at the turn to the flag, negative when it was early; None without both."""
    careful: bool = False
    """Whether it said "ask and protect" before it had turned, or where it never did."""

    @property
    def silent(self) -> bool:
        """Whether the team never gave a reading."""
        return not self.journey.pins

    @property
    def judged(self) -> bool:
        """Whether there is something to judge: a flag that was not asked for is not missed."""
        return not self.silent and (self.asked or self.judgement.verdict is not Verdict.MISSED)


@dataclass(frozen=True)
class RoomReading:
    """How a whole room read the journey: by what most of it said in each scene."""

    journey: Journey
    judgement: Judgement
    asked: bool = True
    """Whether it was asked once it had turned."""
    delay: int | None = None
    """As for a team."""
    careful: bool = False
    """As for a team."""

    @property
    def silent(self) -> bool:
        """Whether nobody ever gave a reading."""
        return not self.journey.pins

    @property
    def judged(self) -> bool:
        """Whether there is something to judge: a flag that was not asked for is not missed."""
        return not self.silent and (self.asked or self.judgement.verdict is not Verdict.MISSED)


def final_ballots(case: Case, played: Played) -> tuple[Ballot, ...]:
    """Return the vote on each scene that counts, which is the last one that anybody took part in; along the path.

    A vote on an ending does not count: it was about how it is now, not about what happened.
    """
    visits = () if played.history is None else asked_visits(case, played.history.now)
    last = (_latest(played, visit) for visit in visits)
    return tuple(ballot for ballot in last if ballot is not None)


def final_reading(played: Played, team: Team, visit: int) -> Reading | None:
    """Return what a team said of a scene in the end; a team that stays silent in the second vote holds to its first."""
    return played.ballot(visit, 2).of(team) or played.ballot(visit, 1).of(team)


def read_teams(case: Case, played: Played, teams: tuple[Team, ...]) -> tuple[TeamReading, ...]:
    """Return how each team read the case of a step; nothing if it was not begun."""
    if played.history is None:
        return ()
    return tuple(_team(case, played, played.history.now, team) for team in teams)


def read_room(case: Case, played: Played, teams: tuple[Team, ...]) -> RoomReading | None:
    """Return how the room as a whole read the case of a step; None if it was not begun."""
    if played.history is None:
        return None
    now = played.history.now
    pins = tuple(Pin(ballot.visit, most(ballot_of(played, ballot.visit, teams))) for ballot in final_ballots(case, played))
    journey = replace(now, pins=pins)
    voted = tuple(ballot.visit for ballot in final_ballots(case, played))
    judgement = _in_votes(judge_votes(case, journey), voted)
    asked = _asked_since(case, played, judgement.turn)
    return RoomReading(journey, judgement, asked, _delay(judgement, voted), _careful(pins, judgement.turn))


def ballot_of(played: Played, visit: int, teams: tuple[Team, ...]) -> tuple[tuple[Reading, int], ...]:
    """Return how many teams, or hands in a room without teams, were for each reading of a scene in the end."""
    if not teams:
        last = _latest(played, visit)
        return last.voices if last else ()
    return count_readings(final_reading(played, team, visit) for team in teams)


def counts(ballot: Ballot) -> tuple[tuple[Reading, int], ...]:
    """Return how many teams, or hands, were for each reading in one vote."""
    return count_readings(reading for _, reading in ballot.teams) or ballot.voices


def count_readings(readings: Iterable[Reading | None]) -> tuple[tuple[Reading, int], ...]:
    """Return how often each reading is there."""
    found: dict[Reading, int] = {}
    for reading in readings:
        if reading is not None:
            found[reading] = found.get(reading, 0) + 1
    return tuple(found.items())


def most(votes: tuple[tuple[Reading, int], ...]) -> Reading:
    """Return the reading with the most votes; where several have equally many, the room cannot tell yet."""
    top = max((count for _, count in votes), default=0)
    first = [reading for reading, count in votes if count == top]
    return first[0] if len(first) == 1 else Reading.UNCLEAR


def way_on(journey: Journey, reading: Reading | None) -> Move:
    """Return the move by which a room leaves a scene after its vote: the shared journey takes over what most said."""
    held = reading if reading is not None and reading in journey.offered else Reading.UNCLEAR
    standing = journey.standing
    return Keep() if standing is not None and standing.reading is held else PinReading(held)


def verdict_words(who: Text, reading: TeamReading | RoomReading) -> Text:
    """Return in one sentence how a team, or the room, read the journey."""
    if reading.silent:
        return text("{who}: gave no reading.", who=who)
    if not reading.judged:
        return text("{who}: was not asked any more once it had turned.", who=who)
    delay = reading.delay or 0
    if reading.judgement.verdict is Verdict.LATE:
        return count_text(
            "{who}: raised the flag {count} vote after it turned.",
            "{who}: raised the flag {count} votes after it turned.",
            delay,
            who=who,
        )
    if reading.judgement.verdict is Verdict.EARLY:
        return count_text(
            "{who}: accused {count} vote before it turned. Until then, asking and protecting would have been right.",
            "{who}: accused {count} votes before it turned. Until then, asking and protecting would have been right.",
            -delay,
            who=who,
        )
    return _careful_words(who, reading.judgement) if reading.careful else _judgement_words(who, reading.judgement)


def _careful_words(who: Text, judgement: Judgement) -> Text:
    """Return how it was read by whoever asked and protected before there was anything to accuse of."""
    return {
        Verdict.HIT: text("{who}: asked and protected first, and raised the flag when it turned.", who=who),
        Verdict.CALM: text("{who}: asked and protected, and accused nobody. It never turned.", who=who),
        Verdict.MISSED: text("{who}: asked and protected, and raised no flag when it turned.", who=who),
        Verdict.FALSE_ALARM: text("{who}: asked and protected first, then accused. It never turned.", who=who),
    }.get(judgement.verdict) or _judgement_words(who, judgement)


def _judgement_words(who: Text, judgement: Judgement) -> Text:
    if judgement.verdict is Verdict.TAKEN_BACK:
        turned = text("{who}: raised the flag and took it back. It had turned.", who=who)
        never = text("{who}: raised the flag and took it back. It never turned.", who=who)
        return never if judgement.turn is None else turned
    return {
        Verdict.HIT: text("{who}: raised the flag when it turned.", who=who),
        Verdict.MISSED: text("{who}: raised no flag, and it turned.", who=who),
        Verdict.FALSE_ALARM: text("{who}: accused, and it never turned.", who=who),
        Verdict.CALM: text("{who}: stayed calm, and it never turned.", who=who),
        Verdict.ASKED_IN_TIME: text("{who}: raised the flag in time, and it did not turn.", who=who),
    }[judgement.verdict]


def _team(case: Case, played: Played, now: Journey, team: Team) -> TeamReading:
    visits = tuple(asked_visits(case, now))
    readings = ((visit, final_reading(played, team, visit)) for visit in visits)
    pins = tuple(Pin(visit, reading) for visit, reading in readings if reading is not None)
    journey = replace(now, pins=pins)
    changed = tuple(change for visit in visits if (change := _change_of(played, team, visit)) is not None)
    voted = tuple(ballot.visit for ballot in final_ballots(case, played))
    judgement = _in_votes(judge_votes(case, journey), voted)
    asked = _asked_since(case, played, judgement.turn)
    return TeamReading(team, journey, judgement, changed, asked, _delay(judgement, voted), _careful(pins, judgement.turn))


def _in_votes(judgement: Judgement, voted: tuple[int, ...]) -> Judgement:
    """Return a judgement in which a flag raised in the first vote after the turn is in time: nobody was asked before."""
    late = judgement.verdict is Verdict.LATE
    return replace(judgement, verdict=Verdict.HIT) if late and _delay(judgement, voted) == 0 else judgement


def _delay(judgement: Judgement, voted: tuple[int, ...]) -> int | None:
    """Return how many votes lie between the turn and the flag; `voted` are the scenes with a vote, along the path."""
    turn, flag = judgement.turn, judgement.flag
    if turn is None or flag is None:
        return None
    return sum(1 for visit in voted if visit < flag) - sum(1 for visit in voted if visit < turn)


def _careful(pins: tuple[Pin, ...], turn: int | None) -> bool:
    """Whether somebody asked and protected while it had not turned."""
    return any(pin.reading is Reading.UNCLEAR and (turn is None or pin.visit < turn) for pin in pins)


def _asked_since(case: Case, played: Played, turn: int | None) -> bool:
    """Whether anybody voted in the scene in which it turned, or later; true where it never turned."""
    return turn is None or any(ballot.visit >= turn for ballot in final_ballots(case, played))


def _change_of(played: Played, team: Team, visit: int) -> Changed | None:
    before, after = (played.ballot(visit, round_).of(team) for round_ in ROUNDS)
    if before is None or after is None or before is after:
        return None
    return Changed(visit, before, after)


def _latest(played: Played, visit: int) -> Ballot | None:
    """Return the last vote on a scene in which anybody gave a reading."""
    ballots = (played.ballot(visit, round_) for round_ in reversed(ROUNDS))
    return next((ballot for ballot in ballots if ballot.teams or ballot.voices), None)
