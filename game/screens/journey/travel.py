"""One case being played: every move leads to the screen of the phase it brings."""

from dataclasses import dataclass, replace
from typing import Protocol

from game.core.journey.case import Case, Scene
from game.core.journey.facts import Fact
from game.core.journey.history import History, Step
from game.core.journey.journey import Event
from game.core.journey.moves import Move
from game.core.message import Text
from game.core.undo import Undo
from game.screens.effects import Effect
from game.screens.furniture import GameAnswer, GameScreen
from game.screens.services import Services
from game.ui.nav import Stay


class Company(Protocol):
    """With whom a case is travelled: whoever begins the journey brings it, and its screens are told by it what comes next."""

    @property
    def together(self) -> bool:
        """Whether a room travels, and reads and chooses together."""
        ...

    @property
    def way_back(self) -> Text:
        """Where leaving the journey leads to."""
        ...

    @property
    def way_out(self) -> Text:
        """Where the end of the journey leads to."""
        ...

    def screen(self, services: Services, travel: "Travel") -> GameScreen:
        """Return the screen for the phase that the journey is in."""
        ...

    def play(self, services: Services, travel: "Travel", move: Move) -> tuple[History, tuple[Event, ...]]:
        """Return the history after a move, and what happened; ValueError when the move is not possible."""
        ...

    def undo(self, services: Services, travel: "Travel") -> History:
        """Return the history one step back; the same one if there is none."""
        ...

    def due(self, services: Services, travel: "Travel") -> bool:
        """Whether everybody in a room says what it is now, before anything is chosen."""
        ...

    def pass_vote(self, travel: "Travel") -> tuple[Effect, ...]:
        """Return how it is written down that a room does not vote in this scene."""
        ...

    def vote(self, services: Services, travel: "Travel") -> GameScreen | None:
        """Return the screen on which a room reads the situation; None if one reads alone."""
        ...

    def leave_scene(self, services: Services, travel: "Travel", then: "Travel", answer: GameAnswer) -> GameAnswer:
        """Return what leaving a scene leads to, with what has to come before it; `then` is the travel once it is left."""
        ...

    def keep(self, travel: "Travel", step: Step) -> tuple[Effect, ...]:
        """Return how a step is written down; `travel` stands behind it already."""
        ...


@dataclass(frozen=True)
class Travel:
    """A case with the history of its journey, and what the last move brought."""

    case: Case
    history: History
    company: Company
    events: tuple[Event, ...] = ()
    note: Text | None = None
    """Something to be said once: what the coach thinks."""
    fresh: bool = False
    """Whether the last move has just been made, and not taken back: what it changes is seen changing."""

    @property
    def scene(self) -> Scene:
        """The scene the traveller is in, or comes from."""
        return self.case.scenes[self.history.now.path[-1].scene]

    @property
    def ahead(self) -> Scene | None:
        """The scene the traveller walks to."""
        ahead = self.history.now.ahead
        return self.case.scenes[ahead] if ahead else None


def after(services: Services, travel: Travel, move: Move) -> tuple[Travel, tuple[Effect, ...]]:
    """Return the travel after a move, and what has to be written down."""
    history, events = travel.company.play(services, travel, move)
    then = replace(travel, history=history, events=events, note=None, fresh=True)
    return then, travel.company.keep(then, move)


def screen_of(services: Services, travel: Travel) -> GameScreen:
    """Return the screen for the phase that a journey is in."""
    return travel.company.screen(services, travel)


def make_move(services: Services, travel: Travel, move: Move) -> GameAnswer:
    """Return what a move leads to."""
    then, effects = after(services, travel, move)
    return GameAnswer(Stay(screen_of(services, then)), effects)


def take_back(services: Services, travel: Travel) -> GameAnswer | None:
    """Return the step back; None if there is none."""
    history = travel.company.undo(services, travel)
    if history == travel.history:
        return None
    back = replace(travel, history=history, events=(), note=None, fresh=False)
    return GameAnswer(Stay(screen_of(services, back)), travel.company.keep(back, Undo()))


def station_name(services: Services, scene: Scene) -> str:
    """Return where a scene is, in words."""
    country = services.world().countries.get(scene.country)
    stop = country.station(scene.station) if country else None
    return services.say(stop.name) if stop else scene.station


def place_and_time(services: Services, scene: Scene) -> str:
    """Return where a scene is, and before it when, if the story has gone to another time."""
    place = station_name(services, scene)
    return place if scene.when is None else f"{services.say(scene.when)} · {place}"


def found_facts(travel: Travel) -> tuple[Fact, ...]:
    """Return the found facts in the order in which they were found."""
    facts = {fact.id: fact for _, fact in travel.case.facts()}
    return tuple(facts[found] for found in travel.history.now.found if found in facts)


def noted_since(travel: Travel) -> tuple[Fact, ...]:
    """Return the facts found since the reading was last asked for; after a flag was taken back those of the scene."""
    now, facts = travel.history.now, found_facts(travel)
    if now.asked or not now.flags:
        return facts[now.asked :]
    return tuple(fact for fact in facts if fact in travel.scene.facts)
