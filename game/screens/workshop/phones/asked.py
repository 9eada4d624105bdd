"""What phones are asked while the room is on a page: made from the session and that page, so that it is the same after a cut."""

from game.core.message import text
from game.core.reading_names import READING_NAMES
from game.core.workshop.phones.asked import Asked, Choice, Question
from game.core.workshop.workshop import StepId
from game.screens.furniture import GameScreen
from game.screens.journey.travel import Travel
from game.screens.names import READING_ICONS
from game.screens.services import Services
from game.screens.workshop.hands_voting import HandsScreen
from game.screens.workshop.votes import ballot_here, step_here, visit_here
from game.screens.workshop.voting import VotingScreen


def asked_on(services: Services, screen: GameScreen) -> Asked | None:
    """Return what phones are asked while a screen is on top; None while they have nothing to do."""
    match screen:
        case HandsScreen(travel=travel, round=round_) | VotingScreen(travel=travel, round=round_):
            return asked_reading(services, travel, round_)
        case _:
            return None


def asked_reading(services: Services, travel: Travel, round_: int) -> Asked | None:
    """Return how the situation is read, until the vote is revealed."""
    if ballot_here(services, travel, round_).revealed:
        return None
    step, readings = step_here(travel), travel.history.now.offered
    name = f"reading:{visit_here(travel)}:{travel.scene.id}"
    return Asked(
        question=Question(step, name, round_, times_before(services, step)),
        title=text("What is this now?") if round_ == 1 else text("After talking: what is this now?"),
        choices=tuple(Choice(reading.value, READING_NAMES[reading], READING_ICONS[reading]) for reading in readings),
        single=frozenset(reading.value for reading in readings),
        sure=True,
    )


def times_before(services: Services, step: StepId) -> int:
    """Return how often a step was begun before this time."""
    return 0 if services.room is None else sum(each.step == step for each in services.room.session.earlier)
