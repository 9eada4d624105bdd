"""A vote of phones on the wall: how many have answered, and nothing of what they said before all is revealed."""

from game.core.message import Text, count_text, text
from game.core.reading_names import READING_NAMES
from game.core.workshop.played import Ballot
from game.core.workshop.team import Team
from game.screens.furniture import WIDE, chip, head
from game.screens.journey.stage_picture import coming
from game.screens.journey.travel import Travel
from game.screens.names import READING_ICONS
from game.screens.phones_now import Phones
from game.screens.services import Services
from game.screens.workshop.team_looks import TEAM_ICONS, TEAM_NAMES, TEAM_TONES
from game.screens.workshop.votes import teams_here
from game.screens.workshop.voting_ways import Ways, foot, with_ways
from game.ui.page.page import Anchor, Card, Column, Fill, Grid, Item, Page, Row
from game.ui.page.pieces import Button, Icon, Meter, Size, Words


def by_phone(services: Services, ballot: Ballot, *, by_hand: bool) -> bool:
    """Whether a vote is one of phones now: there are some, it is not over, and nobody counts hands."""
    return services.phones.joined > 0 and not ballot.revealed and not by_hand


def phones_said(services: Services, ballot: Ballot) -> int:
    """Return how many phones have answered a vote that is still open."""
    return 0 if ballot.revealed else services.phones.said


def waiting(services: Services, travel: Travel, ballot: Ballot) -> Item:
    """Return how many have answered, what can be answered, and by team who is still thinking."""
    say, phones = services.say, services.phones
    told = say(answered_words(phones))
    parts: list[Item] = [Words(told, Size.HUGE, bold=True, align="middle"), Meter(told, phones.said, phones.joined)]
    hands = sum(count for _, count in ballot.hands)
    if hands:
        parts.append(Words(say(count_text("{count} by hand", "{count} by hand", hands)), Size.LEAD, align="middle"))
    if teams_here(services):
        least = 400 if services.wide >= WIDE else 520
        parts.append(Grid(tuple(_team(services, ballot, team) for team in teams_here(services)), least=least, gap=12))
    readings = tuple(chip(say(READING_NAMES[reading]), READING_ICONS[reading], "card") for reading in travel.history.now.offered)
    card = Card(Column(tuple(parts), gap=22), pad=44, lift=10)
    return Fill(Anchor(Column((card, Row(readings, gap=12, pack="middle")), gap=24), width=1500))


def phones_page(services: Services, title: str, travel: Travel, ways: Ways) -> Page:
    """Return the page of a vote on phones, until it is revealed; a clicker reveals it as soon as somebody has answered."""
    hands = Button("by-hand", services.say(text("Hands, too")), icon="hand", size=Size.LEAD)
    body = with_ways(services, head(services, title), waiting(services, travel, ways.ballot), foot(services, ways, hands))
    return Page(title, body, ways.main, on=ways.main, entry=ways.main or "by-hand", ahead=coming(services, travel))


def answered_words(phones: Phones) -> Text:
    """Return how many phones have answered, of how many."""
    return text("{count} of {all} have answered", count=phones.said, all=phones.joined)


def _team(services: Services, ballot: Ballot, team: Team) -> Item:
    say, tone, phones = services.say, TEAM_TONES[team], services.phones
    there = sum(seat.team is team for seat, _ in phones.seats)
    told = text("{count} of {all}", count=dict(phones.answered).get(team, 0), all=there)
    if ballot.of(team) is not None:
        told = text("entered by hand")
    shape = Icon(TEAM_ICONS[team], size=52, tone=f"on-{tone}", paper=tone)
    name = Words(say(TEAM_NAMES[team]), Size.LEAD, f"on-{tone}", bold=True)
    return Card(Row((shape, name, Words(say(told), Size.LEAD, f"on-{tone}")), (0.0, 1.0, 0.0), gap=14), tone, pad=14, lift=4)
