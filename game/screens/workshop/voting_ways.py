"""The ways on from a vote; as soon as everybody has been asked there is only one, and that one is a clicker's."""

from dataclasses import dataclass

from game.core.journey.moves import PinReading
from game.core.law import Reading
from game.core.message import Text, text
from game.core.workshop.played import Ballot
from game.core.workshop.room_reading import ballot_of, counts, most, way_on
from game.core.workshop.session_events import VotesRevealed
from game.screens.effects import CountPhones, Effect, Log
from game.screens.furniture import WIDE_TEXT, GameAnswer, page_frame
from game.screens.journey.travel import Travel, after, make_move, screen_of
from game.screens.services import Services
from game.screens.workshop.company import RoomCompany
from game.screens.workshop.votes import played_here, step_here, teams_here, visit_here
from game.ui.nav import Pop, Swap
from game.ui.page.page import Column, Item, Row
from game.ui.page.pieces import Button, Size


@dataclass(frozen=True)
class Ways:
    """What can be done with a vote as it stands."""

    ballot: Ballot
    asked_all: bool
    """Whether everybody has been asked."""
    leaving: bool
    talks: bool = False
    """Whether the scene has something to talk about that the room has not come to yet."""
    phones: int = 0
    """How many phones have answered."""

    @property
    def empty(self) -> bool:
        """Whether nobody has given a reading yet."""
        return not counts(self.ballot) and not self.phones

    @property
    def keys(self) -> tuple[str, ...]:
        """What is open, the main way last."""
        if self.ballot.revealed:
            further = ("go-on", "again") if self.talks else ("again", "go-on")
            return further if self.ballot.round == 1 else ("go-on",)
        return ("skip",) if self.empty else ("reveal",)

    @property
    def main(self) -> str:
        """The one way on; empty while somebody is still to be asked, and where nobody said anything."""
        return self.keys[-1] if self.asked_all and self.keys[-1] != "skip" else ""


def foot(services: Services, ways: Ways, *others: Button) -> Item:
    """Return the ways on as buttons, the main one last."""
    buttons = tuple(_button(services, ways, key) for key in _shown_keys(ways))
    return Row((*others, *buttons), gap=16, pack="end")


def with_ways(services: Services, top: Item, body: Item, ways: Item) -> Item:
    """Return a page of a vote: its ways under it; with big words, where all of it scrolls, right under its head."""
    if services.settings.text_size >= WIDE_TEXT:
        return page_frame(services, Column((top, ways), gap=20), body)
    return page_frame(services, top, body, ways)


def reveal_votes(travel: Travel, ballot: Ballot) -> tuple[Effect, ...]:
    """Say that the room sees how it voted; what phones said until now is counted first."""
    return CountPhones(), Log(VotesRevealed(step_here(travel), visit_here(travel), ballot.round))


def go_on(services: Services, travel: Travel, ways: Ways) -> GameAnswer:
    """Return what follows after a vote: the way out of the scene, or back to it."""
    votes = ballot_of(played_here(services, travel), visit_here(travel), teams_here(services))
    said = most(votes) if votes else None
    if not ways.leaving:
        return _back_to_the_scene(services, travel, said)
    answer = make_move(services, travel, way_on(travel.history.now, said))
    return talk_over(services, travel, answer) if ways.empty else answer


def _back_to_the_scene(services: Services, travel: Travel, said: Reading | None) -> GameAnswer:
    """Return to where one chooses; the shared journey takes over what most said, and a vote that nobody took part in is passed."""
    if said is None:
        due = travel.company.due(services, travel)
        return GameAnswer(Pop(), travel.company.pass_vote(travel) if due else ())
    move = way_on(travel.history.now, said)
    if not isinstance(move, PinReading):
        return GameAnswer(Pop())
    then, effects = after(services, travel, move)
    return GameAnswer(Swap((screen_of(services, then),), 2), effects)


def talk_over(services: Services, travel: Travel, answer: GameAnswer) -> GameAnswer:
    """Return an answer with what the room talks about after a scene laid over it."""
    return travel.company.talk_over(services, travel, answer) if isinstance(travel.company, RoomCompany) else answer


def talks_here(services: Services, travel: Travel) -> bool:
    """Whether the scene has something to talk about that the room has not come to yet."""
    return isinstance(travel.company, RoomCompany) and travel.company.talks(services, travel)


def _shown_keys(ways: Ways) -> tuple[str, ...]:
    return (*ways.keys, "reveal") if ways.keys == ("skip",) else ways.keys


def _button(services: Services, ways: Ways, key: str) -> Button:
    icon = {"reveal": "eye", "again": "speech"}.get(key, "arrow-forward")
    tone = "moss" if key == ways.main else "card"
    return Button(key, services.say(_words(ways, key)), icon=icon, tone=tone, size=Size.LEAD, shut=key not in ways.keys)


def _words(ways: Ways, key: str) -> Text:
    if key == "skip":
        return text("Go on without a vote")
    if key == "again":
        return text("Talk, then vote again")
    if key == "reveal":
        return text("Reveal")
    return text("Go on") if ways.leaving else text("Back to the scene")
