"""What made the difference: the twins of a case side by side, what was asked and what was accused, and what came back."""

from game.core.journey.debrief import Debrief, TwinTold, road_and_present
from game.core.journey.judging.came_back import CameBack, came_back
from game.core.message import text
from game.screens.furniture import bullet, heading
from game.screens.journey.travel import Travel, station_name
from game.screens.services import Services
from game.ui.page.page import Card, Column, Item, Row
from game.ui.page.pieces import Icon, Size, Words


def twins_card(services: Services, told: Debrief, *, room: bool = False) -> tuple[Item, ...]:
    """Return what differs in each twin side by side, the one that was played first; nothing for a case without any."""
    if not told.twins:
        return ()
    title = heading(services.say(text("This is what made the difference")))
    sides = tuple(_twin(services, each, room=room) for each in told.twins)
    return (Card(Column((title, Row(sides, tuple(1.0 for _ in sides), gap=16, stack_below=1100)), gap=12)),)


def _twin(services: Services, twin: TwinTold, *, room: bool) -> Item:
    own = text("The road of this room") if room else text("Your road")
    played = own if twin.played else text("The same road, with this instead")
    name = Words(services.say(played), Size.SMALL, "on-moss" if twin.played else "on-sand", bold=True)
    sign = Icon("walk" if twin.played else "two-paths", size=36, tone="on-moss" if twin.played else "on-sand", paper=_paper(twin))
    words = Column((name, Words(services.say(twin.twin.differs), Size.BODY, f"on-{_paper(twin)}")), gap=4)
    return Card(Row((sign, words), (0.0, 1.0), gap=14, align="start"), _paper(twin), pad=18, lift=4)


def _paper(twin: TwinTold) -> str:
    return "moss" if twin.played else "sand"


def asking_card(services: Services, told: Debrief) -> tuple[Item, ...]:
    """Return what was asked and what was accused, told apart; and what is over now but belongs to the road."""
    over = road_and_present(told)
    lines = tuple(bullet(services.say(each.words), "flag" if each.accuses else "unclear") for each in told.told)
    if over is not None:
        lines = (*lines, bullet(services.say(over), "clock"))
    if not lines:
        return ()
    return (Card(Column((heading(services.say(text("Asking and accusing"))), *lines), gap=12)),)


def came_back_card(services: Services, travel: Travel) -> tuple[Item, ...]:
    """Return what was done on the way and came back later."""
    told = came_back(travel.case, travel.history.now)
    if not told:
        return ()
    return (
        Card(Column((heading(services.say(text("What you did came back"))), *(_back(services, travel, each) for each in told)), gap=12)),
    )


def _back(services: Services, travel: Travel, each: CameBack) -> Item:
    places = ", ".join(dict.fromkeys(station_name(services, travel.case.scenes[scene]) for scene in each.came_in))
    words = (
        Words(services.say(each.words)),
        Words(services.say(text("It came back here: {place}.", place=places)), Size.SMALL, "soft"),
    )
    return Row((Icon("undo", size=34, tone="soft"), Column(words, gap=2)), (0.0, 1.0), gap=12, align="start")
