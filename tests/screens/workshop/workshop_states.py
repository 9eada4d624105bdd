"""Every kind of page that a workshop has, come to by holding one."""

from dataclasses import dataclass, replace

from game.screens.furniture import GameAnswer, GameScreen
from game.screens.services import Room, Services
from game.screens.workshop.step import StepScreen
from game.screens.workshop.trainer import TrainerScreen
from game.ui.input.intent import Intent
from game.ui.page.page import Page
from tests.pilot import Pilot
from tests.screens.workshop.workshop_player import NAME, at, own_workshop, room, torn_workshop

States = dict[str, GameScreen]


@dataclass(frozen=True)
class InRoom:
    """A page as it is while a workshop is held, whoever looks at it later."""

    screen: GameScreen
    room: Room

    def page(self, services: Services) -> Page:
        return self.screen.page(replace(services, room=self.room))

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        return self.screen.handle(services, intent)


def in_room(pilot: Pilot, screen: GameScreen | None = None) -> InRoom:
    """Return the page on top, or another one, with the room as it is now."""
    return InRoom(screen or pilot.top, room(pilot))


def workshop_states(pilot: Pilot) -> States:
    """Return the pages of a workshop by their names; then the title is shown again."""
    states: States = {}
    own_workshop(pilot)
    _before(pilot, states)
    _steps(pilot, states)
    _trainer(pilot, states)
    states["workshop, end"] = in_room(pilot.press("T").do("end"))
    states["workshop, results"] = in_room(pilot.do("results"))
    pilot.press("Esc")
    states["workshops, held"] = pilot.do("done").top
    pilot.do(f"workshop:{NAME}").press("6").do("begin").press("Esc", "2")
    states["workshops, going on"] = pilot.top
    states["title, workshop"] = pilot.press("Esc").top
    return states


def _before(pilot: Pilot, states: States) -> None:
    torn_workshop(pilot)
    states["workshops"] = pilot.do("workshops").top
    states["workshop, torn"] = pilot.do("workshop:torn-hours").top
    states["workshop, nobody"] = StepScreen()
    states["workshop, a day"] = pilot.do("back", "workshop:a-day").top
    states["workshop, number typed"] = pilot.do("back", f"workshop:{NAME}").press("Backspace").top
    states["workshop, six teams"] = pilot.press("1", "8").do("teams:6").top
    pilot.do("begin")


def _steps(pilot: Pilot, states: States) -> None:
    states["step, talk"] = in_room(pilot)
    states["blank"] = in_room(pilot.press("B"))
    states["step, questions"] = in_room(pilot.press("B", "PageDown"))
    for step in ("leave", "journey", "rest", "stones"):
        states[f"step, {step}"] = in_room(at(pilot, step))
    states["step, done"] = in_room(at(pilot, "hello"))
    states["leaving a case"] = in_room(at(pilot, "journey").do("go", "begin").listen().press("Esc"))
    states["step, left"] = in_room(pilot.press("2"))
    states["leaving a workshop"] = in_room(pilot.press("Esc"))
    pilot.press("1")
    states["step, begun"] = in_room(at(pilot, "journey"))


def _trainer(pilot: Pilot, states: States) -> None:
    states["trainer, case"] = in_room(pilot.press("T"))
    pilot.press("T")
    for step in ("hello", "leave", "rest"):
        states[f"trainer, {step}"] = in_room(at(pilot, step), TrainerScreen())
    states["trainer, beside"] = in_room(pilot, TrainerScreen(beside=True, two=True))
