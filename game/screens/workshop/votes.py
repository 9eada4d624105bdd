"""What a room has said so far in the case of a step, and how it is shown: as signs, words and bars."""

from dataclasses import replace

from game.core.law import Reading
from game.core.message import Text, count_text, text
from game.core.reading_names import READING_NAMES
from game.core.workshop.played import Ballot, Played
from game.core.workshop.room_counts import shares
from game.core.workshop.room_reading import counts, final_reading
from game.core.workshop.team import Team, teams
from game.core.workshop.workshop import StepId
from game.screens.furniture import heading
from game.screens.journey.travel import Travel
from game.screens.names import READING_ICONS
from game.screens.services import Services
from game.screens.workshop.company import RoomCompany
from game.ui.page.page import Card, Column, Item, Row
from game.ui.page.pieces import Icon, Meter, Size, Words

ROUND_NAMES = {1: text("First vote"), 2: text("After talking")}
SECOND = 2
ROOMY = 6
"""Bars up to which there is room around them."""
ROUND_TONES = {1: "ochre", 2: "purpose"}


def step_here(travel: Travel) -> StepId:
    """Return the step that a room travels in."""
    return travel.company.step if isinstance(travel.company, RoomCompany) else StepId("")


def played_here(services: Services, travel: Travel) -> Played:
    """Return what was done in the step that a room travels in; nothing while nobody holds a session."""
    step = step_here(travel)
    return services.room.session.of(step) if services.room is not None else Played(step)


def teams_here(services: Services) -> tuple[Team, ...]:
    """Return the teams of the room; none if it is not divided."""
    return teams(services.room.session.begun.teams) if services.room is not None else ()


def visit_here(travel: Travel) -> int:
    """Return the number of the scene that the room is in."""
    return len(travel.history.now.path) - 1


def ballot_here(services: Services, travel: Travel, round_: int) -> Ballot:
    """Return a vote on the scene that the room is in."""
    return played_here(services, travel).ballot(visit_here(travel), round_)


def ballots_shown(services: Services, travel: Travel, round_: int) -> tuple[Ballot, ...]:
    """Return the votes on the scene that may be seen, up to a round: those that have been revealed.

    A team that stays silent in the second vote holds to its first.
    """
    played, visit = played_here(services, travel), visit_here(travel)
    ballots = (played.ballot(visit, each) for each in range(1, round_ + 1))
    return tuple(
        _with_held_readings(played, ballot, teams_here(services)) if ballot.round == SECOND else ballot
        for ballot in ballots
        if ballot.revealed
    )


def _with_held_readings(played: Played, second: Ballot, teams_: tuple[Team, ...]) -> Ballot:
    readings = ((team, final_reading(played, team, second.visit)) for team in teams_)
    return replace(second, teams=tuple((team, reading) for team, reading in readings if reading is not None))


def round_here(services: Services, travel: Travel) -> int:
    """Return which vote on the scene the room is at, 1 or 2."""
    return played_here(services, travel).last_ballot(visit_here(travel)).round


def many_words(count: int, teams_: tuple[Team, ...]) -> Text:
    """Return how many votes something has."""
    if teams_:
        return count_text("{count} team", "{count} teams", count)
    return count_text("{count} hand", "{count} hands", count)


def bars(services: Services, travel: Travel, ballots: tuple[Ballot, ...]) -> Item:
    """Return how many were for each reading, vote beside vote; only for what has been revealed."""
    voted = {reading for ballot in ballots for reading, _ in counts(ballot)}
    whole = max((sum(count for _, count in counts(ballot)) for ballot in ballots), default=0)
    offered = tuple(reading for reading in travel.history.now.offered if reading in voted)
    close = len(offered) * len(ballots) > ROOMY
    rows = tuple(_bar(services, reading, ballots, whole, close=close) for reading in offered)
    few = any(ballot.voices and shares(ballot.voices) is None for ballot in ballots)
    told = services.say(text("With fewer than five hands only the hands are told, no shares."))
    why = (Words(told, Size.SMALL, "soft"),) if few else ()
    ways = tuple(Words(services.say(_ways_words(each)), Size.SMALL, "soft") for each in ballots[-1:] if each.by_phone and not each.teams)
    items = (heading(services.say(text("How the room reads it"))), *rows, *ways, *why)
    return Card(Column(items, gap=6 if close else 16), pad=16 if close else 24)


def _ways_words(ballot: Ballot) -> Text:
    hands = sum(count for _, count in ballot.hands)
    return text("{phones} on phones, {hands} by hand", phones=ballot.by_phone, hands=hands)


def _bar(services: Services, reading: Reading, ballots: tuple[Ballot, ...], whole: int, *, close: bool) -> Item:
    name = services.say(READING_NAMES[reading])
    icon = Icon(READING_ICONS[reading], size=32 if close else 44)
    top = Row((icon, Words(name, Size.BODY if close else Size.LEAD, bold=True)), (0.0, 1.0), gap=14)
    size = Size.SMALL if close else Size.BODY
    meters = tuple(_meter(services, (reading, ballot), whole, size, named=len(ballots) > 1) for ballot in ballots)
    return Column((top, *meters), gap=1 if close else 6)


def _meter(services: Services, which: tuple[Reading, Ballot], whole: int, size: Size, *, named: bool) -> Item:
    say, (reading, ballot) = services.say, which
    votes = counts(ballot)
    count = dict(votes).get(reading, 0)
    votes_words = count_text("{count} vote", "{count} votes", count) if ballot.by_phone else many_words(count, ())
    told = say(many_words(count, teams_here(services)) if ballot.teams else votes_words)
    percent = None if ballot.teams else shares(votes)
    if percent is not None:
        told = say(text("{counted} · {share} %", counted=told, share=percent.get(reading, 0)))
    when = say(ROUND_NAMES[ballot.round])
    label = say(text("{vote}, {reading}", vote=ROUND_NAMES[ballot.round], reading=READING_NAMES[reading]))
    words = Words(say(text("{vote}: {counted}", vote=when, counted=told)) if named else told, size)
    return Row((Meter(label, count, whole, ROUND_TONES[ballot.round]), words), (1.0, 1.5), gap=16, stack_below=480)
