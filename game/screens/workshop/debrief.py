"""The debrief in a room, in four parts for a wall. No points, and nobody is first."""

from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType

from game.core.journey.debrief import Debrief, debrief, road_and_present
from game.core.message import Text, text
from game.core.reading_names import READING_NAMES
from game.core.workshop.played import Played
from game.core.workshop.room_reading import Changed, RoomReading, TeamReading, ballot_of, read_room, read_teams, verdict_words
from game.core.workshop.together import is_asked
from game.screens.furniture import GameAnswer, bullet, head, heading, page_frame
from game.screens.going_on import leave_step
from game.screens.journey.afterwards.debrief_parts import (
    careful_card,
    columns_of,
    hindsight,
    on_a_card,
    responses,
    sign_cards,
    sources,
    string_card,
    talk,
    why,
)
from game.screens.journey.afterwards.difference import twins_card
from game.screens.journey.afterwards.road_picture import Flag, road_picture
from game.screens.journey.travel import Travel, place_and_time, station_name
from game.screens.services import Services
from game.screens.workshop.team_looks import TEAM_ICONS, TEAM_NAMES, TEAM_TONES
from game.screens.workshop.votes import many_words, played_here, step_here, teams_here
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Stay
from game.ui.page.page import Card, Column, Grid, Item, Page, Row
from game.ui.page.pieces import Button, Icon, Size, Words


class Part(Enum):
    """What a room looks at one after the other."""

    SEEN = "seen"
    ROAD = "road"
    WHY = "why"
    HELP = "help-now"


PARTS = tuple(Part)
NAMES = MappingProxyType(
    {
        Part.SEEN: text("What did you see?"),
        Part.ROAD: text("The road of this room"),
        Part.WHY: text("Why"),
        Part.HELP: text("What helps"),
    }
)
SIGNS = MappingProxyType({Part.SEEN: "eye", Part.ROAD: "walk", Part.WHY: "scales", Part.HELP: "heart"})
ASKED = (
    text("Whoever said trafficking: which sentence was it, which thing?"),
    text("Whoever did not: what spoke against it?"),
    text("Who changed their mind, and what changed it?"),
)
"""Asked of early and of late groups alike, before anything is shown."""


@dataclass(frozen=True)
class RoomDebriefScreen:
    """What a room looks at after the journey: first it says what it saw, then it sees the road, why, and what helps."""

    travel: Travel
    part: Part = Part.SEEN

    def page(self, services: Services) -> Page:
        """Return the part that is open, with the way to the others; before the room has spoken nothing tells whether it turned."""
        told = debrief(self.travel.case, self.travel.history.now)
        title = services.say(text("Looking back: {case}", case=self.travel.case.title))
        under = "" if self.part is Part.SEEN else services.say(_headline(told, self._names(services, told)))
        top = Column((head(services, title, under=under), self._tabs(services)), gap=14)
        on = "done" if self._next is None else "next-part"
        body = Column(self._told(services, told), gap=22)
        return Page(title, page_frame(services, top, body, self._foot(services)), entry=on, on=on, part=self.part.value)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Turn to another part, or go back to the workshop."""
        match intent:
            case Activate(key="next-part") | Wish.NEXT if self._next is not None:
                return GameAnswer(Stay(replace(self, part=self._next)))
            case Activate(what="part", of=part):
                return GameAnswer(Stay(replace(self, part=Part(part))))
            case Wish.PREVIOUS if self.part is not PARTS[0]:
                return GameAnswer(Stay(replace(self, part=PARTS[PARTS.index(self.part) - 1])))
            case Activate(key="done") | Wish.NEXT:
                return GameAnswer(Pop(), leave_step(services, step_here(self.travel)))
            case Activate(key="back") | Wish.BACK:
                return GameAnswer(Pop())
            case _:
                return None

    @property
    def _next(self) -> Part | None:
        """The part that follows; None in the last one."""
        return next(iter(PARTS[PARTS.index(self.part) + 1 :]), None)

    # ---- the four parts

    def _told(self, services: Services, told: Debrief) -> tuple[Item, ...]:
        match self.part:
            case Part.SEEN:
                return (Words(services.say(NAMES[Part.SEEN]), Size.HUGE, bold=True), *(_asked(services, words) for words in ASKED))
            case Part.ROAD:
                return self._on_the_road(services, told)
            case Part.WHY:
                reasons = (why(services, self.travel.case, told, room=True), *string_card(services, told, room=True))
                left, right = (*reasons, *_over(services, told)), sign_cards(services, told)
                return (*twins_card(services, told, room=True), columns_of(left, right))
            case Part.HELP:
                left = (*responses(services, told), *careful_card(services, told))
                right = (*on_a_card(*talk(services, told)), *on_a_card(*hindsight(services, told)), *on_a_card(*sources(services, told)))
                return (columns_of(left, right),)

    def _on_the_road(self, services: Services, told: Debrief) -> tuple[Item, ...]:
        case, played, teams = self.travel.case, played_here(services, self.travel), teams_here(services)
        read, room, names = read_teams(case, played, teams), read_room(case, played, teams), self._names(services, told)
        picture = road_picture(services, told, names, _flags(read, room))
        return (picture, *_verdicts(services, read, room, names), self._road(services, told))

    def _names(self, services: Services, told: Debrief) -> dict[int, str]:
        return {step.visit: station_name(services, self.travel.case.scenes[step.scene]) for step in told.steps}

    # ---- pieces of the page

    def _tabs(self, services: Services) -> Item:
        return Row(tuple(self._tab(services, part) for part in PARTS), gap=12)

    def _tab(self, services: Services, part: Part) -> Button:
        name = services.say(NAMES[part])
        return Button(f"part:{part.value}", name, icon=SIGNS[part], chosen=part is self.part, tone="sand", size=Size.SMALL)

    def _foot(self, services: Services) -> Item:
        if self._next is None:
            return Row((Button("done", services.say(text("Back to the workshop")), icon="arrow-forward", tone="moss"),), pack="end")
        onward = services.say(text("Go on: {part}", part=NAMES[self._next]))
        return Row((Button("next-part", onward, icon="arrow-forward", tone="moss"),), pack="end")

    def _road(self, services: Services, told: Debrief) -> Item:
        """Return the road in words, with how many were for what in each scene."""
        played = played_here(services, self.travel)
        lines: list[Item] = [heading(services.say(text("The road in words")))]
        for step in told.steps:
            place = place_and_time(services, self.travel.case.scenes[step.scene])
            words = services.say(text("{number}. {place}", number=step.visit + 1, place=place))
            turned = services.say(text("It turned here."))
            parts = [Words(f"{words}. {turned}" if step.is_turn else words, bold=True)]
            if is_asked(self.travel.case, self.travel.history.now, step.visit):
                said = _vote_words(services, played, step.visit)
                parts.append(Words(said or services.say(text("No reading")), Size.SMALL, "soft"))
            lines.append(Column(tuple(parts), gap=2))
        return Card(Column(tuple(lines), gap=10))


def _asked(services: Services, words: Text) -> Item:
    return Card(bullet(services.say(words), "speech", Size.TITLE), pad=30, lift=5)


def _over(services: Services, told: Debrief) -> tuple[Item, ...]:
    """Return that what was done earlier is over and still belongs to the road; nothing where it was the same to the end."""
    words = road_and_present(told)
    return () if words is None else on_a_card(bullet(services.say(words), "clock"))


def _headline(told: Debrief, names: dict[int, str]) -> Text:
    if told.turn is None:
        return text("It never turned on this path.")
    return text("It turned here: {place}.", place=names[told.turn])


def _flags(teams: tuple[TeamReading, ...], room: RoomReading | None) -> tuple[Flag, ...]:
    if teams:
        raised = ((each.team, each.judgement.flag) for each in teams)
        return tuple(Flag(flag, TEAM_NAMES[team], TEAM_TONES[team], TEAM_ICONS[team]) for team, flag in raised if flag is not None)
    flag = room.judgement.flag if room is not None else None
    return () if flag is None else (Flag(flag, text("Most of the room"), "ink", "together"),)


def _verdicts(services: Services, teams: tuple[TeamReading, ...], room: RoomReading | None, names: dict[int, str]) -> tuple[Item, ...]:
    """Return in words how each team read the journey; in a room without teams how most of it did."""
    if teams:
        return (Grid(tuple(_team(services, each, names) for each in teams), least=560, gap=16),)
    if room is None:
        return ()
    words = services.say(verdict_words(text("Most of the room"), room))
    return (Card(Row((Icon("together", size=64), Words(words, Size.LEAD)), (0.0, 1.0), gap=20)),)


def _team(services: Services, reading: TeamReading, names: dict[int, str]) -> Item:
    team, tone = reading.team, TEAM_TONES[reading.team]
    shape = Card(Icon(TEAM_ICONS[team], size=52, tone=f"on-{tone}", paper=tone), tone, pad=14, lift=4)
    words = [Words(services.say(verdict_words(TEAM_NAMES[team], reading)), Size.BODY, bold=True)]
    words += [Words(services.say(_change_words(names, change)), Size.SMALL, "soft") for change in reading.changed]
    return Card(Row((shape, Column(tuple(words), gap=4)), (0.0, 1.0), gap=18, align="start", stretch=False), pad=18, lift=5)


def _change_words(names: dict[int, str], change: Changed) -> Text:
    before, after = READING_NAMES[change.before], READING_NAMES[change.after]
    return text("{place}: after talking {after} instead of {before}.", place=names[change.visit], before=before, after=after)


def _vote_words(services: Services, played: Played, visit: int) -> str:
    """Return how many were for each reading of a scene in the end."""
    teams = teams_here(services)
    votes = ballot_of(played, visit, teams)
    parts = (text("{reading}: {counted}", reading=READING_NAMES[reading], counted=many_words(count, teams)) for reading, count in votes)
    return " · ".join(services.say(part) for part in parts)
