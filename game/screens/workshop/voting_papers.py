"""The teams as papers: colour, shape and word; what they say lies hidden under a closed slip until it is revealed."""

from game.core.law import Reading
from game.core.message import Text, text
from game.core.reading_names import READING_NAMES
from game.core.workshop.played import Ballot
from game.core.workshop.team import MOST, Team
from game.screens.furniture import WIDE, WIDE_TEXT, WIDEST
from game.screens.names import READING_ICONS
from game.screens.services import Services
from game.screens.workshop.team_looks import TEAM_ICONS, TEAM_NAMES, TEAM_TONES
from game.screens.workshop.votes import ROUND_NAMES, teams_here
from game.ui.page.page import Card, Column, Grid, Item, Row
from game.ui.page.pieces import Gap, Icon, Size, Words

LEAST, AROUND = 400, 150
"""How wide a big paper is at least, and how much of the window is no paper, in units."""
NAME = 0.62
"""How wide a team's name is beside what it says, of that width."""
SMALL, MIDDLING, BIG, TALL_NARROW, TALL = 56, 92, 112, 104, 210
"""How big a shape is: in two rows or in one, in a narrow window or in a wide one."""
NORMAL, BROAD = 400, 520
"""How wide a slip is at least beside others, with words as they are and with big ones."""
LITTLE, SPARE = 6, 14
"""How much taller a row is above and below for each team that is not there, over the readings and without them."""
EVEN = (2, 4)
"""How many teams stand in twos; others stand in threes."""


def papers(services: Services, teams: tuple[Team, ...], shown: tuple[Ballot, ...], ballot: Ballot, asked: Team | None) -> Item:
    """Return the papers of all teams; `shown` are the votes that have been revealed, `ballot` is the one being taken."""
    big = services.settings.text_size >= WIDE_TEXT
    if shown or big:
        rounds = tuple(each.round for each in (*shown, *(() if ballot.revealed else (ballot,))))
        looks = ballot.revealed and asked is None and not big and services.wide >= WIDE
        rows = tuple(_row(services, team, shown, ballot, asked=asked, looks=looks) for team in teams)
        return Column(
            (*(() if big or len(rounds) == 1 else (_heads(services, rounds),)), *rows), gap=12 if looks and len(shown) == 1 else 8
        )
    columns = 2 if len(teams) in EVEN else 3
    tall = len(teams) <= columns
    cards = tuple(_paper(services, team, ballot, tall=tall, now=team is asked) for team in teams)
    return Grid(cards, least=max(LEAST, (services.wide - AROUND) / columns), gap=16)


def _paper(services: Services, team: Team, ballot: Ballot, *, tall: bool, now: bool) -> Item:
    """Return a team before anything is revealed: a big paper with its closed slip, beside its shape where there is room."""
    tone, narrow = TEAM_TONES[team], services.wide < WIDE
    size = (TALL_NARROW if tall else SMALL) if narrow else TALL if tall else BIG if services.wide >= WIDEST else MIDDLING
    shape = Icon(TEAM_ICONS[team], size=size, tone=f"on-{tone}", paper=tone)
    name = Words(services.say(TEAM_NAMES[team]), Size.LEAD, f"on-{tone}", bold=True)
    slip = _closed_slip(services, ballot, team, now=now)
    if narrow:
        inside: Item = Column((Row((shape, name), (0.0, 1.0), gap=20), slip), gap=12)
    else:
        inside = Row((shape, Column((name, slip), gap=14)), (0.0, 1.0), gap=24)
    label, pad = services.say(text("Ask {team}", team=TEAM_NAMES[team])), 16 if narrow else 36 if tall else 22
    return Card(Column((inside,)), tone, pad=pad, lift=16 if now else 7, key=f"team:{team.value}", label=label, chosen=now)


def _heads(services: Services, rounds: tuple[int, ...]) -> Item:
    """Return which vote stands in which column."""
    names = tuple(Words(services.say(ROUND_NAMES[round_]), Size.BODY, "soft", bold=True) for round_ in rounds)
    return Row((Gap(1), *names), (NAME, *(1.0 for _ in names)), gap=12)


def _row(services: Services, team: Team, shown: tuple[Ballot, ...], ballot: Ballot, *, asked: Team | None, looks: bool) -> Item:
    """Return a team with what it said, vote beside vote; taller while the room only looks."""
    tone, now = TEAM_TONES[team], team is asked
    big, single = services.settings.text_size >= WIDE_TEXT, looks and len(shown) == 1
    shape = Icon(TEAM_ICONS[team], size=60 if single else 44, tone=f"on-{tone}", paper=tone)
    name = Words(services.say(TEAM_NAMES[team]), Size.LEAD if single else Size.BODY, f"on-{tone}", bold=True)
    words = text("{team}: enter its reading anew", team=TEAM_NAMES[team]) if ballot.revealed else text("Ask {team}", team=TEAM_NAMES[team])
    inside: Item = Row((shape, name), (0.0, 1.0), gap=14)
    fewer = MOST - len(teams_here(services))
    if services.wide >= WIDE and not big and fewer:
        # The fewer teams, the taller.
        spare = Gap((SPARE if looks else LITTLE) * fewer)
        inside = Column((spare, inside, spare), gap=0)
    pad, lift = 18 if looks else 11, 12 if now else 4
    chip = Card(inside, tone, pad=pad, lift=lift, key=f"team:{team.value}", label=services.say(words), chosen=now)
    # Where the words are big, votes stand below each other, and each says which one it is.
    named = big and (len(shown) > 1 or not ballot.revealed)
    size = Size.LEAD if single else Size.BODY
    slips = [_open(services, each, team, size, named=named) for each in shown]
    if not ballot.revealed:
        slips.append(_closed_slip(services, ballot, team, now=now))
    return Row(
        (chip, *slips),
        (NAME, *(1.0 for _ in slips)),
        gap=12,
        stack_below=(BROAD if big else NORMAL) * len(slips) + 200,
    )


def _closed_slip(services: Services, ballot: Ballot, team: Team, *, now: bool) -> Item:
    """Return the closed slip of a team: the same whatever it says."""
    voted = ballot.of(team) is not None
    words = text("Has a reading") if voted else text("Hands up now") if now else text("No reading yet")
    icon = "check" if voted else "hand" if now else "minus"
    size = Size.BODY if services.wide >= WIDEST or services.settings.text_size >= WIDE_TEXT else Size.SMALL
    return _slip((), Icon(icon, size=40, tone="good" if voted else "ink"), Words(services.say(words), size))


def _open(services: Services, ballot: Ballot, team: Team, size: Size, *, named: bool) -> Item:
    """Return the open slip of a team in one vote."""
    reading = ballot.of(team)
    when = (Words(services.say(ROUND_NAMES[ballot.round]), Size.SMALL, "soft"),) if named else ()
    return _slip(when, Icon(READING_ICONS[reading] if reading else "minus", size=40), Words(services.say(_name(reading)), size, bold=True))


def _slip(when: tuple[Words, ...], icon: Icon, words: Words) -> Item:
    line = Row((icon, words), (0.0, 1.0), gap=12)
    return Card(Column((*when, line), gap=2) if when else line, "cream", pad=12, lift=3)


def _name(reading: Reading | None) -> Text:
    return text("No reading") if reading is None else READING_NAMES[reading]
