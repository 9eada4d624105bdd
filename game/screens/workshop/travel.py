"""A case that a whole room travels through: scenes, votes and the debrief of a step."""

from dataclasses import dataclass, replace

from game.core.journey.case import Case
from game.core.journey.history import History, begin
from game.core.journey.journey import Phase
from game.core.journey.twins import draw
from game.core.message import text
from game.core.workshop.workshop import StepId
from game.screens.furniture import GameAnswer, GameScreen, note_page
from game.screens.journey.content_note import about, all_notes, notes_button
from game.screens.journey.journeying import screen_for
from game.screens.journey.stage_picture import stages
from game.screens.journey.travel import Travel
from game.screens.services import Services
from game.screens.workshop.company import RoomCompany
from game.screens.workshop.debrief import RoomDebriefScreen
from game.screens.workshop.voting import voting_screen
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Push, Stay
from game.ui.page.page import Column, Page
from game.ui.page.pieces import Button


def room_case_screen(services: Services, case: Case, step: StepId) -> GameScreen:
    """Return the case of a step, gone on with where it was; before it begins, what it is about."""
    history = services.room.session.of(step).history if services.room is not None else None
    if history is None:
        return RoomNoteScreen(case, step)
    return room_screen(services, room_travel(case, step, history))


def room_travel(case: Case, step: StepId, history: History | None = None) -> Travel:
    """Return a case to be travelled through by a room, from its beginning or from where it was left."""
    drawn = draw(case, 0)
    return Travel(drawn, history or begin(drawn), RoomCompany(step, room_screen, _voting_in_scene))


def _voting_in_scene(services: Services, travel: Travel) -> GameScreen:
    return voting_screen(services, travel, leaving=False)


def room_screen(services: Services, travel: Travel) -> GameScreen:
    """Return the screen for the phase that a room's journey is in: it reads together and looks back together, the rest is as alone."""
    match travel.history.now.phase:
        case Phase.READING:
            return voting_screen(services, travel, leaving=True)
        case Phase.DONE:
            return RoomDebriefScreen(travel)
        case _:
            return screen_for(services, travel)


@dataclass(frozen=True)
class RoomNoteScreen:
    """What the case of a step is about, before a room begins it."""

    case: Case
    step: StepId

    def page(self, services: Services) -> Page:
        """Return the note, with what can be done."""
        say = services.say
        buttons = (
            Button("begin", say(text("Begin the journey")), icon="walk", tone="moss"),
            notes_button(services),
            Button("back", say(text("Back to the workshop")), icon="arrow-back"),
        )
        page = note_page(say(self.case.title), *about(services, self.case), Column(buttons, gap=12), focus="begin", on="begin")
        return replace(page, ahead=stages(services, (self.case.scenes[self.case.start],)))

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Begin, or go back to the workshop."""
        match intent:
            case Activate(key="begin") | Wish.NEXT:
                return GameAnswer(Stay(room_screen(services, room_travel(self.case, self.step))))
            case Activate(key="notes"):
                return GameAnswer(Push(all_notes(services, self.case)))
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None
