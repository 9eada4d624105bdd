"""A scene: the stage with its people, what is said, what can be looked at, and the choices."""

from dataclasses import dataclass, replace

from game.core.journey.advance import Option, options
from game.core.journey.held import DeedId
from game.core.journey.journey import Phase
from game.core.journey.moves import Ask, Choose, Listen, Look
from game.screens.furniture import GameAnswer
from game.screens.journey.belongings import glides
from game.screens.journey.evidence import EvidenceScreen
from game.screens.journey.looking import LookScreen
from game.screens.journey.notebook import NotebookScreen
from game.screens.journey.papers import PapersScreen
from game.screens.journey.reading import ReadingScreen
from game.screens.journey.scene_frame import over_the_stage, scene_title
from game.screens.journey.scene_words import shown_choices, words_over_stage
from game.screens.journey.stage_acts import SECONDS, Act, acts, moving
from game.screens.journey.stage_picture import coming, stage_canvas
from game.screens.journey.travel import Travel, after, make_move, screen_of, take_back
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Number, Pressed, Wish
from game.ui.nav import Pop, Push, Stay
from game.ui.page.page import Layers, Page, Put


@dataclass(frozen=True)
class SceneScreen:
    """The scene the traveller is in."""

    travel: Travel
    acts: tuple[Act, ...] = ()
    """What the last line has changed on the stage, and is seen changing."""
    hands: bool = False
    """Whether what it has given from hand to hand is seen gliding."""
    left: float = 0.0
    """Seconds until everything that moves is where it belongs."""

    def page(self, services: Services) -> Page:
        """Return the stage with the words over its lower part."""
        over = over_the_stage(services, self.travel, words_over_stage(services, self.travel))
        title = scene_title(services, self.travel)
        listening = self.travel.history.now.phase is Phase.LISTENING
        acting = frozenset(act.who for act in self.acts)
        body = Layers((stage_canvas(services, self.travel, spots=True, acting=acting), over))
        due = self.travel.company.due(services, self.travel)
        on = "next" if listening else "vote" if due else "choice:0" if self.travel.scene.ending is not None else ""
        first, ahead = f"choice:{next(iter(shown_choices(self.travel)), 0)}", coming(services, self.travel)
        together = self.travel.company.together
        page = Page(title, body, on, first, on, "", background="night", listens=together, margin=0, ahead=ahead)
        return replace(page, moving=self.moving(services))

    def still(self) -> tuple[object, ...]:
        """Return what the page depends on, besides what moves."""
        return self.travel, self.acts, self.hands

    def moving(self, services: Services) -> tuple[Put, ...]:
        """Return who and what moves, where it is now."""
        left = self.left / SECONDS
        return (*moving(self.acts, left, services.wide), *(glides(self.travel, left) if self.hands else ()))

    def tick(self, _services: Services, dt: float) -> GameAnswer | None:
        """Let what moves move on."""
        return GameAnswer(Stay(replace(self, left=max(0.0, self.left - dt)))) if self.left > 0 else None

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:  # noqa: PLR0911  one line for each intent
        """Listen, look, choose, step back, or read the situation."""
        match intent:
            case Activate(key="next") | Wish.NEXT if self.travel.history.now.phase is Phase.LISTENING:
                return make_move(services, self.travel, Listen())
            case Wish.NEXT if self.travel.scene.ending is not None:
                return self._choose(services, 0)
            case Activate(what="choice" | "ask" as what, of=named):
                return self._choose(services, int(named)) if what == "choice" else self._ask(services, named)
            case Number(number=number) if number <= len(shown_choices(self.travel)):
                return self._choose(services, shown_choices(self.travel)[number - 1])
            case Activate(what="look", of=spot):
                return self._look(services, spot)
            case Activate(key="undo") | Wish.UNDO | Wish.PREVIOUS:
                return take_back(services, self.travel)
            case Activate(key="vote" | "pass-vote" | "reading" | "flag") | Wish.FLAG | Wish.NEXT | Pressed(name="V"):
                return self._read(services, intent)
            case Activate(key="notes" | "papers") | Wish.HISTORY:
                papers = intent == Activate("papers")
                return GameAnswer(Push(PapersScreen(self.travel) if papers else NotebookScreen(self.travel)))
            case Activate(key="back") | Wish.BACK:
                return GameAnswer(Pop())
            case _:
                return None

    def _choose(self, services: Services, index: int) -> GameAnswer | None:
        move = Choose(index)
        possible = options(self.travel.case, self.travel.history.now)
        if self.travel.company.due(services, self.travel) or not any(option.move == move and option.open for option in possible):
            return None
        then, effects = after(services, self.travel, move)
        return self.travel.company.leave_scene(services, self.travel, then, GameAnswer(Stay(screen_of(services, then)), effects))

    def _ask(self, services: Services, deed: str) -> GameAnswer | None:
        move = Ask(DeedId(deed))
        return make_move(services, self.travel, move) if Option(move) in options(self.travel.case, self.travel.history.now) else None

    def _read(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Read the situation; where a room is to vote that is what comes next, and it can be passed."""
        if not self.travel.company.due(services, self.travel):
            return None if intent in (Wish.NEXT, Activate("pass-vote")) else self._open_reading(services, intent)
        if intent == Activate("pass-vote"):
            return GameAnswer(Stay(self), self.travel.company.pass_vote(self.travel))
        return self._open_reading(services, intent)

    def _open_reading(self, services: Services, intent: Intent) -> GameAnswer | None:
        if self.travel.company.together and self.travel.scene.ending is not None:
            return None
        vote = self.travel.company.vote(services, self.travel)
        if vote is not None:
            return GameAnswer(Push(vote))
        reading = intent == Activate("reading")
        return GameAnswer(Push(ReadingScreen(self.travel) if reading else EvidenceScreen.begin(self.travel)))

    def _look(self, services: Services, at: str) -> GameAnswer:
        then, effects = after(services, self.travel, Look(at))
        return GameAnswer(Push(LookScreen(then, at), SceneScreen(then)), effects)


def scene_screen(services: Services, travel: Travel) -> SceneScreen:
    """Return the scene at the line last said; with a move just made, what it changes is seen changing."""
    if not (services.settings.motion and travel.fresh):
        return SceneScreen(travel)
    found, hands = acts(services, travel), travel.scene.ending is None and bool(glides(travel, 1.0))
    return SceneScreen(travel, found, hands, SECONDS if found or hands else 0.0)
