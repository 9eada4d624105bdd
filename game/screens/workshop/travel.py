"""A case that a whole room travels through: scenes, votes and the debrief of a step."""

from dataclasses import dataclass, replace

from game.core.journey.case import Case
from game.core.journey.history import History, begin
from game.core.journey.journey import Phase
from game.core.journey.twins import draw
from game.core.message import Text, text
from game.core.workshop.session import begins_anew, history_of
from game.core.workshop.setting_out import readings_level, set_out, terms_of
from game.core.workshop.workshop import StepId
from game.screens.effects import Log
from game.screens.furniture import GameAnswer, GameScreen, bullet, note_page
from game.screens.journey.content_note import about, all_notes, notes_button
from game.screens.journey.journeying import screen_for
from game.screens.journey.stage_picture import stages
from game.screens.journey.travel import Travel
from game.screens.services import Services
from game.screens.workshop.company import RoomCompany
from game.screens.workshop.debrief import RoomDebriefScreen
from game.screens.workshop.on_shelves import content_of
from game.screens.workshop.voting import voting_screen
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Push, Stay
from game.ui.page.page import Column, Page
from game.ui.page.pieces import Button

_OLD = text(
    "This journey was begun in version 0.1.0. The case is told in other words now, so it begins anew; "
    "what the room has said until now is kept for the report."
)
_CHANGED = text("The case has changed since this journey was begun. It begins anew; what the room has said until now is kept.")


def room_case_screen(services: Services, case: Case, step: StepId) -> GameScreen:
    """Return the case of a step, gone on with where it was; before it begins, or where it has to begin anew, what it is about."""
    if services.room is None:
        return RoomNoteScreen(case, step)
    session, content = services.room.session, content_of(services)
    here = session.of(step)
    played = content.played(case.id, here.begun)
    if begins_anew(session, step, case.id, content) or played is None:
        return RoomNoteScreen(case, step, _OLD if here.old else _CHANGED)
    if here.begun is None and here.history is None:
        return RoomNoteScreen(case, step)
    return room_screen(services, room_travel(played, step, history_of(session, step, played)))


def room_travel(case: Case, step: StepId, history: History) -> Travel:
    """Return a case in its twin, to be travelled through by a room from where it is."""
    return Travel(case, history, RoomCompany(step, room_screen, _voting_in_scene))


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
    note: Text | None = None
    """Why it begins anew."""

    def page(self, services: Services) -> Page:
        """Return the note, with what can be done."""
        say = services.say
        buttons = (
            Button("begin", say(text("Begin the journey")), icon="walk", tone="moss"),
            notes_button(services),
            Button("back", say(text("Back to the workshop")), icon="arrow-back"),
        )
        told = () if self.note is None else (bullet(say(self.note), "note"),)
        page = note_page(say(self.case.title), *about(services, self.case), *told, Column(buttons, gap=12), focus="begin", on="begin")
        return replace(page, ahead=stages(services, self.case, (self.case.scenes[self.case.start],)))

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Begin, or go back to the workshop."""
        match intent:
            case Activate(key="begin") | Wish.NEXT:
                return self._set_out(services)
            case Activate(key="notes"):
                return GameAnswer(Push(all_notes(services, self.case)))
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None

    def _set_out(self, services: Services) -> GameAnswer | None:
        """Begin in the twin that the trainer chose, or in one that is drawn now."""
        if services.room is None:
            return None
        session = services.room.session
        done = [each.step for each in session.played if each.run is not None]
        level = readings_level(services.room.workshop.steps, done, session.begun.level)
        other = None if level is session.begun.level else level
        begun = set_out(self.step, self.case, services.draw(), dict(session.chosen).get(self.step), other)
        drawn = draw(self.case, begun.number)
        history = begin(drawn, terms_of(begun, session.begun.level, drawn))
        return GameAnswer(Stay(room_screen(services, room_travel(drawn, self.step, history))), (Log(begun),))
