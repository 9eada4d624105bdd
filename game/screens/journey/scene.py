"""A scene: the stage with its people, what is said, what can be looked at, and the choices."""

from dataclasses import dataclass, replace

from game.core.journey.advance import facts_to_look_at, line_shown, options
from game.core.journey.facts import Found
from game.core.journey.journey import FactFound, Phase
from game.core.journey.moves import Choose, Listen, Look
from game.core.message import short_name, text
from game.core.reading_names import READING_NAMES
from game.screens.furniture import WIDE_TEXT, GameAnswer, bullet
from game.screens.journey.belongings import belongings_card, glides
from game.screens.journey.evidence import EvidenceScreen
from game.screens.journey.looking import LookScreen
from game.screens.journey.notebook import NotebookScreen
from game.screens.journey.reading import ReadingScreen
from game.screens.journey.scene_frame import over_the_stage, scene_title, where
from game.screens.journey.stage_acts import SECONDS, Act, acts, moving
from game.screens.journey.stage_picture import all_found, coming, spot_place, stage_canvas
from game.screens.journey.travel import Travel, after, make_move, take_back
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Number, Pressed, Wish
from game.ui.nav import Pop, Push, Stay
from game.ui.page.page import Card, Column, Item, Layers, Page, Put, Row, Scroll
from game.ui.page.pieces import Button, Size, Words


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
        over = over_the_stage(services, self.travel, self._bottom(services))
        title = scene_title(services, self.travel)
        listening = self.travel.history.now.phase is Phase.LISTENING
        acting = frozenset(act.who for act in self.acts)
        body = Layers((stage_canvas(services, self.travel, spots=True, acting=acting), over))
        on = "next" if listening else "choice:0" if self.travel.scene.ending is not None else ""
        first, ahead = f"choice:{next(iter(self._shown_choices()), 0)}", coming(services, self.travel)
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
            case Activate(what="choice", of=number):
                return self._choose(services, int(number))
            case Number(number=number) if number <= len(self._shown_choices()):
                return self._choose(services, self._shown_choices()[number - 1])
            case Activate(what="look", of=spot):
                return self._look(services, spot)
            case Activate(key="undo") | Wish.UNDO | Wish.PREVIOUS:
                return take_back(services, self.travel)
            case Activate(key="vote" | "reading" | "flag") | Wish.FLAG | Pressed(name="V"):
                return self._open_reading(services, intent)
            case Activate(key="notes") | Wish.HISTORY:
                return GameAnswer(Push(NotebookScreen(self.travel)))
            case Activate(key="back") | Wish.BACK:
                return GameAnswer(Pop())
            case _:
                return None

    def _choose(self, services: Services, index: int) -> GameAnswer | None:
        move = Choose(index)
        open_now = any(option.move == move and option.open for option in options(self.travel.case, self.travel.history.now))
        return self.travel.company.leave_scene(services, self.travel, make_move(services, self.travel, move)) if open_now else None

    def _open_reading(self, services: Services, intent: Intent) -> GameAnswer | None:
        if self.travel.company.together and self.travel.scene.ending is not None:
            return None
        vote = self.travel.company.vote(services, self.travel)
        if vote is not None:
            return GameAnswer(Push(vote))
        reading = intent == Activate("reading")
        return GameAnswer(Push(ReadingScreen(self.travel) if reading else EvidenceScreen.begin(self.travel)))

    def _look(self, services: Services, at: str) -> GameAnswer:
        then, effects = after(self.travel, Look(at))
        return GameAnswer(Push(LookScreen(then, at), SceneScreen(then)), effects)

    # ---- parts of the page

    def _bottom(self, services: Services) -> Item:
        said = Column(self._speech(services), gap=10)
        answers = Column(self._answers(services), gap=10)
        row: Item = Row((Card(said, "cream", pad=26, lift=8), answers), (1.5, 1.0), gap=20, align="end", stretch=False, stack_below=1250)
        if services.settings.text_size >= WIDE_TEXT and self.travel.scene.ending is None:
            row = Column((row, belongings_card(services, self.travel)), gap=14)
        return Scroll(f"words-{len(self.travel.history.now.said)}", row, most=0.6)

    def _speech(self, services: Services) -> tuple[Item, ...]:
        journey, case = self.travel.history.now, self.travel.case
        line = line_shown(case, journey)
        items: list[Item] = [Words(where(services, self.travel), Size.SMALL, "soft")]
        if line is not None:
            if line.speaker is not None:
                items.append(Words(services.say(case.person(line.speaker).name), Size.BODY, "redtext", bold=True))
            spoken = services.say(line.words)
            items.append(Words(services.say(text("“{words}”", words=spoken)) if line.speaker else spoken, Size.LEAD))
        if journey.phase is Phase.CHOOSING:
            items += self._noted_facts(services)
            if self.travel.scene.ending is not None:
                items.append(Words(services.say(self.travel.scene.ending), Size.BODY, "soft"))
        looks = self._looks(services)
        return (*items, Row(looks, gap=10)) if looks else tuple(items)

    def _looks(self, services: Services) -> tuple[Item, ...]:
        """Return what can be looked at once more as buttons, for a card may lie over it on the stage."""
        stage = services.world().stages.get(self.travel.scene.stage)
        now = self.travel.history.now
        buttons = []
        for name in dict.fromkeys(fact.at for fact in facts_to_look_at(self.travel.case, now)):
            place = spot_place(self.travel, stage, name)
            if place is not None:
                icon = "check" if all_found(self.travel, name) else "lens"
                label = services.say(text("Look closer: {thing}", thing=place.name))
                buttons.append(Button(f"look:{name}", services.say(place.name), icon=icon, tone="sand", size=Size.SMALL, label=label))
        return tuple(buttons)

    def _noted_facts(self, services: Services) -> list[Item]:
        fresh = {event.fact for event in self.travel.events if isinstance(event, FactFound)}
        facts = [fact for fact in self.travel.scene.facts if fact.id in fresh and fact.found is Found.LISTENING]
        return [bullet(services.say(text("You note: {fact}", fact=fact.see)), "quill", Size.SMALL) for fact in facts]

    def _answers(self, services: Services) -> tuple[Item, ...]:
        if self.travel.history.now.phase is Phase.LISTENING:
            first: tuple[Item, ...] = (Button("next", services.say(text("Go on")), icon="arrow-forward", tone="card"),)
        else:
            first = self._choices(services)
        votes_no_more = self.travel.company.together and self.travel.scene.ending is not None
        return first if votes_no_more else (*first, self._readings(services))

    def _readings(self, services: Services) -> Item:
        """Return how the situation can be read: by oneself, or in a room by a vote."""
        if self.travel.company.together:
            return Button("vote", services.say(text("Vote")), icon="hand", tone="sand", size=Size.SMALL, number=services.cap("F"))
        standing = self.travel.history.now.standing
        reading = services.say(READING_NAMES[standing.reading]) if standing else services.say(text("not pinned yet"))
        raise_it = text("My flag stands") if self.travel.history.now.flag else text("Raise the flag")
        last = (
            Button("reading", services.say(text("My reading: {reading}", reading=reading)), icon="pin", tone="sand", size=Size.SMALL),
            Button("flag", services.say(raise_it), icon="flag", tone="flag", size=Size.SMALL, number=services.cap("F")),
        )
        return Row(last, (1.0, 1.0), gap=10, stack_below=620)

    def _choices(self, services: Services) -> tuple[Item, ...]:
        scene = self.travel.scene
        if scene.ending is not None:
            return (Button("choice:0", services.say(text("Look back at the journey")), icon="arrow-forward", tone="moss"),)
        opened = {option.move: option for option in options(self.travel.case, self.travel.history.now)}
        items = []
        for number, index in enumerate(self._shown_choices(), 1):
            option, words = opened[Choose(index)], services.say(scene.choices[index].words)
            why = services.say(option.why) if option.why else ""
            items.append(Button(f"choice:{index}", words, number=str(number), shut=not option.open, detail=why))
        return (*self._room_question(services), *items)

    def _shown_choices(self) -> tuple[int, ...]:
        """Return the choices that are shown; a room that raises hands sees only those that it can take."""
        found = ((option.move, option.open) for option in options(self.travel.case, self.travel.history.now))
        return tuple(move.choice for move, is_open in found if isinstance(move, Choose) and (is_open or not self.travel.company.together))

    def _room_question(self, services: Services) -> tuple[Item, ...]:
        """Return what a room is asked: it chooses by a show of hands."""
        if not self.travel.company.together:
            return ()
        asked = services.say(text("What would {name} do? Hands up.", name=short_name(self.travel.case.traveller.name)))
        return (Card(Words(asked, Size.BODY, bold=True), "cream", pad=14, lift=5),)


def scene_screen(services: Services, travel: Travel) -> SceneScreen:
    """Return the scene at the line last said; with a move just made, what it changes is seen changing."""
    if not (services.settings.motion and travel.fresh):
        return SceneScreen(travel)
    found, hands = acts(services, travel), travel.scene.ending is None and bool(glides(travel, 1.0))
    return SceneScreen(travel, found, hands, SECONDS if found or hands else 0.0)
