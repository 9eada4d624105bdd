"""The lift home: one street, three things to see, one flag. It is no case: it shows the keys and counts nowhere."""

from dataclasses import dataclass, replace

from game.core.message import Text, text
from game.screens.effects import KeepSettings
from game.screens.furniture import WIDE_TEXT, GameAnswer, tools
from game.screens.journey.prologue_picture import CLUES, Clue, answer_picture, leaving_street, leaving_van, street
from game.screens.journey.scene_frame import inset
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Stay
from game.ui.page.page import Card, Column, Fill, Item, Layers, Page, Put, Row, Scroll
from game.ui.page.pieces import Button, Size, Words

SECONDS = 0.9
"""How long the van needs to drive away."""
TOLD = text("The last bus has gone. A man whom you do not know opens his van: “I am going your way. Get in.”")


@dataclass(frozen=True)
class PrologueScreen:
    """The street, what was seen and pinned on it, and in the end the picture that answers."""

    seen: frozenset[str] = frozenset()
    pinned: frozenset[str] = frozenset()
    raised: bool | None = None
    """Whether the flag was raised; None: it still can be."""
    left: float = 0.0
    """Seconds until the van has driven away."""

    def page(self, services: Services) -> Page:
        """Return the street with what can be done, or the picture that answers."""
        title = services.say(text("A lift home"))
        if self.raised is not None and self.left > 0:
            body = Layers((leaving_street(services, alone=self.raised), inset(Fill())))
            return Page(title, body, part="leaving", background="night", margin=0, moving=self.moving(services))
        if self.raised is not None:
            body = Layers((answer_picture(services, raised=self.raised), self._over(services, self._onward(services))))
            return Page(title, body, "done", on="done", part="answer", background="night", margin=0)
        lenses = services.settings.text_size < WIDE_TEXT
        keys = {clue.id: self._slip_key(clue) for clue in CLUES}
        body = Layers((street(services, self.seen, keys if lenses else {}), self._over(services, self._told(services))))
        nearest = next((keys[clue.id] for clue in CLUES if clue.id not in self.pinned), "flag")
        return Page(title, body, nearest if self.seen else "", nearest, background="night", margin=0)

    def still(self) -> tuple[object, ...]:
        """Return what the page depends on, besides what moves."""
        return self.seen, self.pinned, self.raised, self.left > 0

    def moving(self, services: Services) -> tuple[Put, ...]:
        """Return the van where it is now."""
        return leaving_van(services, self.left / SECONDS) if self.left > 0 else ()

    def tick(self, _services: Services, dt: float) -> GameAnswer | None:
        """Let the van drive on."""
        return GameAnswer(Stay(replace(self, left=max(0.0, self.left - dt)))) if self.left > 0 else None

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Look, pin, raise the flag or get in; or pass it all with one press."""
        match intent:
            case Activate(key="pass" | "back") | Wish.BACK:
                return _passed(services)
            case Activate(key="done") | Wish.NEXT if self.raised is not None:
                return _passed(services)
            case Activate(key="again"):
                return GameAnswer(Stay(PrologueScreen()))
            case Activate(what="look", of=clue) if self.raised is None:
                return GameAnswer(Stay(replace(self, seen=self.seen | {clue})))
            case Activate(what="pin" | "unpin", of=clue) if self.raised is None:
                return GameAnswer(Stay(replace(self, pinned=self.pinned ^ {clue})))
            case Activate(key="flag") | Wish.FLAG if self.raised is None and self.pinned:
                return self._decided(services, raised=True)
            case Activate(key="get-in") if self.raised is None:
                return self._decided(services, raised=False)
            case _:
                return None

    def _decided(self, services: Services, *, raised: bool) -> GameAnswer:
        return GameAnswer(Stay(replace(self, raised=raised, left=SECONDS if services.settings.motion else 0.0)))

    # ---- parts of the page

    def _over(self, services: Services, bottom: Item) -> Item:
        leave = Button("pass", services.say(text("Pass this over")), icon="arrow-forward", size=Size.SMALL)
        above = Row((leave, *tools(services)), gap=10, pack="end")
        return inset(Column((above, Fill(), bottom), gap=12))

    def _told(self, services: Services) -> Item:
        words = (Words(services.say(TOLD), Size.LEAD), Words(services.say(self._hint(services)), Size.SMALL, "soft"))
        slips = tuple(self._slip(services, clue) for clue in CLUES)
        said = Card(Column((*words, Column(slips, gap=8)), gap=12), "cream", pad=24, lift=8)
        ways = Column(self._ways(services), gap=10)
        row = Row((said, ways), (1.8, 1.0), gap=20, align="end", stretch=False, stack_below=1250)
        return Scroll("words", row, most=0.66)

    def _hint(self, services: Services) -> Text:
        if not self.seen:
            return text("Look closer: click a lens, or go there with Tab or the arrows and press Enter. On a gamepad: A.")
        if not self.pinned:
            return text("What you saw is a note now. Press it once more to pin it.")
        return text("You may raise the flag now: {key}, or X on a gamepad.", key=services.cap("F"))

    def _slip(self, services: Services, clue: Clue) -> Item:
        """Return a thing to look at; once it was seen, the note of it, which can be pinned."""
        if clue.id in self.seen:
            chosen = clue.id in self.pinned
            return Button(self._slip_key(clue), services.say(clue.see), icon="quill", chosen=chosen, tone="sand", size=Size.SMALL)
        look = text("Look closer: {thing}", thing=clue.name)
        return Button(self._slip_key(clue), services.say(look), icon="lens", tone="card", size=Size.SMALL)

    def _slip_key(self, clue: Clue) -> str:
        """Return another key for each thing one can do with a clue, so that the frame goes on to the next one by itself."""
        if clue.id in self.pinned:
            return f"unpin:{clue.id}"
        return f"pin:{clue.id}" if clue.id in self.seen else f"look:{clue.id}"

    def _ways(self, services: Services) -> tuple[Item, ...]:
        say, shut = services.say, not self.pinned
        waits = say(text("Pin something first.")) if shut else ""
        flag = Button("flag", say(text("Raise the flag")), icon="flag", detail=waits, number=services.cap("F"), tone="flag", shut=shut)
        return flag, Button("get-in", say(text("Get in")), icon="walk")

    def _onward(self, services: Services) -> Item:
        again = Button("again", services.say(text("Once more")), icon="undo")
        done = Button("done", services.say(text("To the cases")), icon="book", tone="moss")
        return Row((again, done), gap=16, pack="end")


def _passed(services: Services) -> GameAnswer:
    """Go away, and do not come by itself again."""
    return GameAnswer(Pop(), (KeepSettings(replace(services.settings, prologue=True)),))
