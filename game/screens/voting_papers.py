"""The teams as papers: colour, shape and word; what they say lies hidden under a closed slip until it is revealed."""

from game.core.law import Reading
from game.core.message import Text, text
from game.core.reading_names import READING_NAMES
from game.core.session import Ballot
from game.core.team import Team
from game.screens.furniture import WIDE_TEXT
from game.screens.names import READING_ICONS
from game.screens.room_votes import ROUND_NAMES
from game.screens.services import Services
from game.screens.team_looks import TEAM_ICONS, TEAM_NAMES, TEAM_TONES
from game.ui.page import Card, Column, Gap, Grid, Icon, Item, Row, Size, Words

LEAST, AROUND = 400, 150
"""How wide a big paper is at least, and how much of the window is no paper, in units."""
NAME = 0.62
"""How wide a team's name is beside what it says, of that width."""
EVEN = (2, 4)
"""How many teams stand in twos; others stand in threes."""


def papers(services: Services, teams: tuple[Team, ...], shown: tuple[Ballot, ...], ballot: Ballot, asked: Team | None) -> Item:
    """Return the papers of all teams; `shown` are the votes that have been revealed, `ballot` is the one being taken."""
    big = services.settings.text_size >= WIDE_TEXT
    if shown or big:
        rounds = tuple(each.round for each in (*shown, *(() if ballot.revealed else (ballot,))))
        rows = tuple(_row(services, team, shown, ballot, asked) for team in teams)
        return Column((*(() if big or len(rounds) == 1 else (_heads(services, rounds),)), *rows), gap=10)
    columns = 2 if len(teams) in EVEN else 3
    cards = tuple(_paper(services, team, ballot, asked) for team in teams)
    return Grid(cards, least=max(LEAST, (services.wide - AROUND) / columns), gap=16)


def _paper(services: Services, team: Team, ballot: Ballot, asked: Team | None) -> Item:
    """Return a team before anything is revealed: a big paper with its closed slip."""
    tone, now = TEAM_TONES[team], team is asked
    shape = Icon(TEAM_ICONS[team], size=112, tone=f"on-{tone}", paper=tone)
    name = Words(services.say(TEAM_NAMES[team]), Size.LEAD, f"on-{tone}", bold=True)
    slip = _closed(services, ballot, team, now=now)
    inside = Row((shape, Column((name, slip), gap=10)), (0.0, 1.0), gap=20)
    label = services.say(text("Ask {team}", team=TEAM_NAMES[team]))
    return Card(Column((inside,)), tone, pad=22, lift=16 if now else 7, key=f"team:{team.value}", label=label, chosen=now)


def _heads(services: Services, rounds: tuple[int, ...]) -> Item:
    """Return which vote stands in which column."""
    names = tuple(Words(services.say(ROUND_NAMES[round_]), Size.BODY, "soft", bold=True) for round_ in rounds)
    return Row((Gap(1), *names), (NAME, *(1.0 for _ in names)), gap=12)


def _row(services: Services, team: Team, shown: tuple[Ballot, ...], ballot: Ballot, asked: Team | None) -> Item:
    """Return a team with what it said, vote beside vote."""
    tone, now = TEAM_TONES[team], team is asked
    shape = Icon(TEAM_ICONS[team], size=44, tone=f"on-{tone}", paper=tone)
    name = Words(services.say(TEAM_NAMES[team]), Size.BODY, f"on-{tone}", bold=True)
    words = text("{team}: enter its reading anew", team=TEAM_NAMES[team]) if ballot.revealed else text("Ask {team}", team=TEAM_NAMES[team])
    inside = Row((shape, name), (0.0, 1.0), gap=14)
    chip = Card(inside, tone, pad=14, lift=12 if now else 4, key=f"team:{team.value}", label=services.say(words), chosen=now)
    # Where the words are big, votes stand below each other, and each says which one it is.
    named = services.settings.text_size >= WIDE_TEXT and (len(shown) > 1 or not ballot.revealed)
    slips = [_open(services, each, team, named=named) for each in shown]
    if not ballot.revealed:
        slips.append(_closed(services, ballot, team, now=now))
    return Row((chip, *slips), (NAME, *(1.0 for _ in slips)), gap=12, stack_below=420 * len(slips) + 200)


def _closed(services: Services, ballot: Ballot, team: Team, *, now: bool) -> Item:
    """Return the closed slip of a team: the same whatever it says."""
    voted = ballot.of(team) is not None
    words = text("Has a reading") if voted else text("Hands up now") if now else text("No reading yet")
    icon = "check" if voted else "hand" if now else "minus"
    return _slip((), Icon(icon, size=40, tone="good" if voted else "ink"), Words(services.say(words)))


def _open(services: Services, ballot: Ballot, team: Team, *, named: bool) -> Item:
    """Return the open slip of a team in one vote."""
    reading = ballot.of(team)
    when = (Words(services.say(ROUND_NAMES[ballot.round]), Size.SMALL, "soft"),) if named else ()
    return _slip(when, Icon(READING_ICONS[reading] if reading else "minus", size=40), Words(services.say(_name(reading)), bold=True))


def _slip(when: tuple[Words, ...], icon: Icon, words: Words) -> Item:
    line = Row((icon, words), (0.0, 1.0), gap=12)
    return Card(Column((*when, line), gap=2) if when else line, "cream", pad=12, lift=3)


def _name(reading: Reading | None) -> Text:
    return text("No reading") if reading is None else READING_NAMES[reading]
