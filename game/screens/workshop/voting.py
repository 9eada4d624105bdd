"""How does each team read it? Teams raise hands, the trainer enters, and nobody sees anything before all is revealed."""

from dataclasses import dataclass, replace

from game.core.law import Reading
from game.core.message import Text, text
from game.core.reading_names import READING_NAMES
from game.core.workshop.session_events import Voted
from game.core.workshop.team import Team
from game.screens.effects import Log
from game.screens.furniture import WIDE, WIDEST, GameAnswer, GameScreen, head, heading
from game.screens.journey.stage_picture import coming
from game.screens.journey.travel import Travel, take_back
from game.screens.names import READING_ICONS
from game.screens.services import Services
from game.screens.workshop.hands_voting import begin_hands
from game.screens.workshop.phone_vote import by_phone, phones_page, phones_said
from game.screens.workshop.team_looks import TEAM_NAMES
from game.screens.workshop.votes import ballot_here, ballots_shown, bars, round_here, step_here, teams_here, visit_here
from game.screens.workshop.voting_papers import AROUND, papers
from game.screens.workshop.voting_ways import Ways, foot, go_on, reveal_votes, talk_over, talks_here, with_ways
from game.ui.input.intent import Activate, Intent, Number, Wish
from game.ui.nav import Pop, Stay
from game.ui.page.page import Anchor, Column, Fill, Grid, Item, Page, Row
from game.ui.page.pieces import Button, Size

MOST = 4
"""How many readings stand beside each other at most."""

FEW_TEAMS = 3
"""So many teams leave room for big readings below them."""


@dataclass(frozen=True)
class VotingScreen:
    """The vote of the teams on one scene."""

    travel: Travel
    round: int = 1
    """1, or 2 for the vote after talking."""
    turn: int = 0
    """Whose reading is asked, by the number of the team; as many as there are teams: all have been asked."""
    leaving: bool = True
    """Whether the scene is left after it."""
    by_hand: bool = False
    """Whether the trainer enters readings although there are phones."""

    def page(self, services: Services) -> Page:
        """Return the teams as papers, the readings under them, and the way on."""
        say, ways, asked = services.say, self._ways(services), self._asked_team(services)
        ballot, shown = ways.ballot, ballots_shown(services, self.travel, self.round)
        title = say(text("What is this now?")) if self.round == 1 else say(text("After talking: what is this now?"))
        if by_phone(services, ballot, by_hand=self.by_hand):
            return phones_page(services, title, self.travel, ways)
        parts: list[Item] = [papers(services, teams_here(services), shown, ballot, asked)]
        if asked is not None or not ballot.revealed:
            readings = self._readings(services, shut=asked is None, less=bool(shown) + self._crowded(services))
            parts = [Fill(Anchor(parts[0], width=1)), heading(say(self._asking(asked))), readings]
        else:
            told = bars(services, self.travel, shown)
            parts = [Row((*parts, told), (1.75, 1.0), gap=20, align="start", stretch=False, stack_below=1500 if len(shown) == 1 else 1700)]
            parts = [Fill(Anchor(parts[0], width=1))]
        abstains = Button("abstain", say(text("No reading")), icon="minus", size=Size.LEAD, shut=asked is None)
        others = () if ballot.revealed and asked is None else (abstains,)
        body = with_ways(services, head(services, title), Column(tuple(parts), gap=10), foot(services, ways, *others))
        entry = ways.main or f"reading:{self.travel.history.now.offered[0].value}"
        return Page(title, body, ways.main, on=ways.main, entry=entry, ahead=coming(services, self.travel))

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Enter readings, reveal them, vote again, and go on."""
        offered = self.travel.history.now.offered
        if by_phone(services, self._ways(services).ballot, by_hand=self.by_hand):
            return GameAnswer(Stay(replace(self, by_hand=True))) if intent == Activate("by-hand") else self._go(services, intent)
        match intent:
            case Number(number=number) if number <= len(offered):
                return self._vote(services, offered[number - 1])
            case Wish.FLAG:
                return self._vote(services, Reading.TRAFFICKING)
            case Activate(what="reading", of=reading):
                return self._vote(services, Reading(reading))
            case Activate(what="team", of=team):
                return GameAnswer(Stay(replace(self, turn=teams_here(services).index(Team(team)))))
            case Activate(key="abstain"):
                return self._vote(services, None)
            case _:
                return self._go(services, intent)

    def _go(self, services: Services, intent: Intent) -> GameAnswer | None:
        ways = self._ways(services)
        match intent:
            case Wish.NEXT if ways.main:
                return self._go(services, Activate(ways.main))
            case Activate(key="again") if "again" in ways.keys:
                return talk_over(services, self.travel, GameAnswer(Stay(replace(self, round=2, turn=0))))
            case Activate(key="reveal") if "reveal" in ways.keys:
                return GameAnswer(Stay(replace(self, turn=len(teams_here(services)))), reveal_votes(self.travel, ways.ballot))
            case Activate(key="go-on" | "skip" as key) if key in ways.keys:
                return go_on(services, self.travel, ways)
            case Activate(key="back") | Wish.BACK | Wish.UNDO | Wish.PREVIOUS:
                return take_back(services, self.travel) if self.leaving else GameAnswer(Pop())
            case _:
                return None

    def _vote(self, services: Services, reading: Reading | None) -> GameAnswer | None:
        """Enter a reading, and ask the next team that has given none; None while no team is asked."""
        asked, teams, ballot = self._asked_team(services), teams_here(services), ballot_here(services, self.travel, self.round)
        if asked is None:
            return None
        left = (number for number in range(self.turn + 1, len(teams)) if ballot.of(teams[number]) is None and not ballot.revealed)
        voted = Voted(step_here(self.travel), visit_here(self.travel), self.round, asked, reading)
        return GameAnswer(Stay(replace(self, turn=next(left, len(teams)))), (Log(voted),))

    def _asked_team(self, services: Services) -> Team | None:
        return next(iter(teams_here(services)[self.turn :]), None)

    @staticmethod
    def _asking(asked: Team | None) -> Text:
        if asked is None:
            return text("All teams have been asked.")
        return text("{team}: hands up for one reading.", team=TEAM_NAMES[asked])

    def _ways(self, services: Services) -> Ways:
        ballot = ballot_here(services, self.travel, self.round)
        said = phones_said(services, ballot)
        asked_all = self._asked_team(services) is None or (said > 0 and by_phone(services, ballot, by_hand=self.by_hand))
        return Ways(ballot, asked_all, self.leaving, talks_here(services, self.travel), said)

    def _crowded(self, services: Services) -> bool:
        """Whether many teams lie over more than one row of readings."""
        return len(teams_here(services)) > FEW_TEAMS and len(self.travel.history.now.offered) > MOST

    def _readings(self, services: Services, *, shut: bool, less: int) -> Item:
        """Return the readings as buttons, the smaller the less room is left."""
        offered = self.travel.history.now.offered
        wide = services.wide
        columns = 2 if wide < WIDE else 3 if wide < WIDEST else 4
        size = (Size.LEAD if columns == MOST else Size.BODY, Size.BODY, Size.SMALL)[less]
        readings = tuple(_reading(services, number, reading, size, shut=shut) for number, reading in enumerate(offered, 1))
        return Grid(readings, least=(services.wide - AROUND) / columns, gap=14 if columns == MOST else 10)


def _reading(services: Services, number: int, reading: Reading, size: Size, *, shut: bool) -> Button:
    name = services.say(READING_NAMES[reading])
    return Button(f"reading:{reading.value}", name, READING_ICONS[reading], number=str(number), size=size, shut=shut)


def voting_screen(services: Services, travel: Travel, *, leaving: bool) -> GameScreen:
    """Return the vote on the scene that a room is in, where it stands: of its teams, or by show of hands."""
    teams, round_ = teams_here(services), round_here(services, travel)
    if not teams:
        return begin_hands(services, travel, round_, leaving=leaving)
    ballot = ballot_here(services, travel, round_)
    open_ = (number for number, team in enumerate(teams) if ballot.of(team) is None and not ballot.revealed)
    return VotingScreen(travel, round_, next(open_, len(teams)), leaving)
