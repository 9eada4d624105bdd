"""What came of a case in one room: how it was read, where the flag was seen, and which ways were taken."""

from collections.abc import Iterator

from game.core.findings.confusion import Cast
from game.core.findings.findings import CaseFinding, ForkFinding, SceneFinding
from game.core.findings.tally import Portion
from game.core.journey.case import Case
from game.core.journey.journey import Journey, Phase
from game.core.journey.library.overall import Result
from game.core.journey.standing import alarms, contested_entry
from game.core.journey.turning import law_at, turning_visit
from game.core.law import Reading
from game.core.workshop.played import Played
from game.core.workshop.room_reading import RoomReading, TeamReading, counts, final_ballots, read_room, read_teams
from game.core.workshop.team import Team
from game.core.workshop.together import asked_visits, is_asked

FORK = 2
"""Ways from which on a scene is a fork."""


def case_finding(case: Case, played: Played, teams: tuple[Team, ...]) -> CaseFinding | None:
    """Return what came of a case; None if nobody set out."""
    if played.history is None:
        return None
    now = played.history.now
    ended = now.phase in (Phase.RESPONDING, Phase.DONE)
    readings = _readings(case, played, teams)
    judged = tuple(each for each in readings if each.judged)
    voted = bool(final_ballots(case, played))
    return CaseFinding(
        case=case.id,
        title=case.title,
        by_teams=bool(teams),
        results=tuple(_result(case, each) for each in judged) if ended else (),
        silent=sum(1 for each in readings if each.silent) if ended and voted else 0,
        scenes=tuple(_scenes(case, played, now)),
        forks=tuple(_forks(case, now)),
        ended=Portion(int(ended), 1),
        old=played.old,
    )


def votes_cast(case: Case, played: Played) -> Iterator[Cast]:
    """Yield how each scene was voted on, before talking; a second right reading, or a disputed one with full credit, is right."""
    if played.history is None:
        return
    now = played.history.now
    offered = now.offered
    for ballot in played.ballots:
        if ballot.round != 1 or not is_asked(case, now, ballot.visit):
            continue
        law = law_at(case, now, ballot.visit)
        right = law.right(offered)
        for said, votes in counts(ballot):
            disputed = contested_entry(case, said)
            counted = law.is_right(said, offered) or (disputed is not None and disputed.full)
            yield Cast(right, right if counted else said, votes)


def _readings(case: Case, played: Played, teams: tuple[Team, ...]) -> tuple[TeamReading | RoomReading, ...]:
    if teams:
        return read_teams(case, played, teams)
    room = read_room(case, played, teams)
    return () if room is None else (room,)


def _result(case: Case, reading: TeamReading | RoomReading) -> Result:
    judged, end = reading.judgement, reading.journey.scene
    return Result(case.id, case.title, judged.verdict, reading.delay, 0, judged.turn is not None, twin=case.twin, ending=end)


def _scenes(case: Case, played: Played, now: Journey) -> Iterator[SceneFinding]:
    turn = turning_visit(case, now.path)
    alarm = alarms(case, turned=turn is not None)
    for number in asked_visits(case, now):
        scene = case.scenes[now.path[number].scene]
        first, second = (_flags(played, number, round_, alarm) for round_ in (1, 2))
        if first.all or second.all:
            turned = int(turn is not None and turn <= number)
            yield SceneFinding(scene.id, scene.country, scene.station, number + 1, turned, first, second)


def _flags(played: Played, visit: int, round_: int, alarm: frozenset[Reading]) -> Portion:
    votes = counts(played.ballot(visit, round_))
    return Portion(sum(count for reading, count in votes if reading in alarm), sum(count for _, count in votes))


def _forks(case: Case, now: Journey) -> Iterator[ForkFinding]:
    for number, visit in enumerate(now.path, start=1):
        scene = case.scenes[visit.scene]
        if visit.choice is None or len(scene.choices) < FORK:
            continue
        options = tuple((choice.words, int(index == visit.choice)) for index, choice in enumerate(scene.choices))
        yield ForkFinding(scene.id, scene.country, scene.station, number, options)
