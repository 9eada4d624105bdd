"""Before a crossing: how it is played, who plays whom, and who stands next to whom."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.core.crossing.advance import open_card
from game.core.crossing.history import Begun, CrossingHistory, begin
from game.core.crossing.kept import KeptCrossing
from game.core.crossing.level import KeeperId, Level
from game.core.crossing.options import name_of
from game.core.crossing.state import Mode
from game.core.message import count_text, text
from game.core.settings import PACES
from game.screens.crossing.card import CardScreen
from game.screens.crossing.end import EndScreen
from game.screens.crossing.looks import keeper_icon, look_of, mandate_words
from game.screens.crossing.pause import PauseScreen
from game.screens.crossing.play import play_screen
from game.screens.crossing.seats import NOBODY, Seats, seat_name, seat_of
from game.screens.crossing.travel import Crossing
from game.screens.effects import KeepCrossing, KeepSettings
from game.screens.furniture import GameAnswer, GameScreen, bullet, head, heading, page_frame, side_by_side
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Pressed, Wish
from game.ui.nav import Pop, Stay, Swap
from game.ui.page.page import Card, Column, Grid, Item, Page, Row
from game.ui.page.pieces import Button, Icon, Picture, Size, Words

LUCKS = 997
"""Cards are dealt anew for each attempt; how many steps were kept of the last one is chance enough."""


@dataclass(frozen=True)
class SetupScreen:
    """One level, still to be begun or gone on with."""

    level: Level
    kept: KeptCrossing
    line_up: tuple[KeeperId, ...]
    """Front first."""
    mode: Mode = Mode.CALM
    seats: Seats = NOBODY

    def page(self, services: Services) -> Page:
        """Return what the level is about, and what can be chosen."""
        say = services.say
        title = say(self.level.title)
        about = Card(Column(tuple(self._about(services)), gap=10))
        line = (self._line_up(services),) if self.level.chosen else ()
        columns = side_by_side((about, self._how(services)), (*line, self._who(services), self._tasks(services)))
        body = page_frame(services, head(services, title), columns, self._foot(services))
        first = "go-on" if self._goes_on() else "begin"
        order = ("go-on", "begin", "mode:calm", "mode:live", "scan", "back")
        return Page(title, body, first, on=first, listens=not services.settings.scan, scan=order)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:  # noqa: PLR0911  one line for each intent
        """Join, choose, and begin."""
        match intent:
            case Pressed():
                seat = seat_of(intent)
                return GameAnswer(Stay(replace(self, seats=self.seats.after_press(self.level, seat)))) if seat is not None else None
            case Activate(what="seat", of=keeper):
                return GameAnswer(Stay(replace(self, seats=self.seats.after_click(KeeperId(keeper)))))
            case Activate(what="mode", of=mode):
                return GameAnswer(Stay(replace(self, mode=Mode(mode))))
            case Activate(what="ahead", of=keeper):
                return GameAnswer(Stay(replace(self, line_up=_ahead(self.line_up, KeeperId(keeper)))))
            case Activate(key="scan"):
                settings = replace(services.settings, scan=0.0 if services.settings.scan else PACES[2])
                return GameAnswer(Stay(self), (KeepSettings(settings),))
            case Activate(key="begin"):
                return self._begin(services)
            case Wish.NEXT if not self._goes_on():
                return self._begin(services)
            case Activate(key="go-on") | Wish.NEXT if self.kept.history is not None:
                return self._go_on(services, self.kept.history)
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None

    def _begin(self, services: Services) -> GameAnswer:
        before = len(self.kept.history.steps) if self.kept.history is not None else 0
        line_up = self.line_up if self.level.chosen else ()
        crossing = self._crossing(begin(self.level, Begun(line_up, self.mode, before % LUCKS)))
        return GameAnswer(Stay(screen_for(services, crossing)), (KeepCrossing(crossing.history, self.level),))

    def _go_on(self, services: Services, history: CrossingHistory) -> GameAnswer:
        crossing = self._crossing(history)
        screen = screen_for(services, crossing)
        if crossing.live and not history.now.won:
            # Time goes on only once everybody is ready.
            return GameAnswer(Swap((screen, PauseScreen(crossing)), 1))
        return GameAnswer(Stay(screen))

    def _crossing(self, history: CrossingHistory) -> Crossing:
        return Crossing(self.level, history, screen_for, setup_screen, self.seats)

    def _goes_on(self) -> bool:
        return self.kept.history is not None and not self.kept.history.now.won

    # ---- parts of the page

    def _about(self, services: Services) -> Iterator[Item]:
        say, level = services.say, self.level
        yield Words(say(level.summary), Size.LEAD)
        yield bullet(say(text("Everybody has to reach the green bank, and every task has to be done, in the order of the stones.")), "pin")
        empty = count_text(
            "An empty stone between two keepers sinks after {count} move, and the chain breaks. It can always be mended.",
            "An empty stone between two keepers sinks after {count} moves, and the chain breaks. It can always be mended.",
            level.hold.moves,
        )
        if self.mode is Mode.LIVE:
            empty = count_text(
                "A stone between two keepers that stays empty for {count} second sinks: the chain breaks. It can always be mended.",
                "A stone between two keepers that stays empty for {count} seconds sinks: the chain breaks. It can always be mended.",
                level.hold.seconds,
            )
        yield bullet(say(empty), "link-broken")
        if level.lantern is not None:
            yield bullet(say(text("The lantern is the person who is being helped. It goes only from hand to hand.")), "lantern")
        if self.kept.note is not None:
            yield bullet(say(self.kept.note), "note")

    def _tasks(self, services: Services) -> Item:
        """Return the tasks with whose they are, to choose by who stands next to whom."""
        say = services.say
        whose = tuple(mandate_words(services, self.level, place.by) for place in self.level.places)
        told = tuple(f"{say(place.name)}: {say(place.task)} ({by})" for place, by in zip(self.level.places, whose, strict=True))
        lines = tuple(bullet(words, "stone", Size.SMALL) for words in told)
        return Card(Column((heading(services.say(text("The tasks, in their order"))), *lines), gap=10))

    def _how(self, services: Services) -> Item:
        say, scan = services.say, services.settings.scan
        calm = say(text("Move by move. No clock, and every step can be taken back."))
        live = say(text("The wave runs, and all may move at once. Nobody has to be fast to win."))
        buttons = (
            Button("mode:calm", say(text("Calm: in turns")), "pause", calm, chosen=self.mode is Mode.CALM),
            Button("mode:live", say(text("Live: in time")), "wave", live, chosen=self.mode is Mode.LIVE),
            Button("scan", say(text("One switch")), "eye", say(text("The focus goes on by itself; Space takes it.")), chosen=bool(scan)),
        )
        return Card(Column((heading(say(text("How to play"))), Grid(buttons, least=360, gap=12)), gap=12), pad=22, lift=4)

    def _who(self, services: Services) -> Item:
        say = services.say
        told = text("To play a keeper, press a letter or digit, X on a gamepad, or click. Press again for one more. Nobody has to join.")
        cards = tuple(self._keeper(services, keeper.id) for keeper in self.level.keepers)
        count = say(count_text("{count} player has joined.", "{count} players have joined.", self.seats.players))
        top = Row((heading(say(text("Who plays whom"))), Words(count, Size.BODY, "soft")), (1.0, 0.0))
        return Card(Column((top, Words(say(told), Size.SMALL, "soft"), Grid(cards, least=330, gap=12)), gap=12), pad=22, lift=4)

    def _keeper(self, services: Services, keeper: KeeperId) -> Item:
        say, look = services.say, look_of(self.level, keeper)
        name, seat = say(name_of(self.level, keeper)), self.seats.of(keeper)
        figure = Picture(f"figures/{look.shape}-stand", "", 116, 0.5, colours=look.colours)
        whose = Words(seat_name(services, seat), Size.SMALL, "on-ochre" if seat is not None else "soft", bold=seat is not None)
        words: list[Item] = [Icon(keeper_icon(keeper), size=40), Words(name, Size.BODY, bold=True), whose]
        if self.level.keeper(keeper).missing is not None:
            words.append(Words(say(text("missing at first")), Size.SMALL, "soft"))
        label = f"{name}: {seat_name(services, seat)}"
        inside = Row((figure, Column(tuple(words), gap=4, align="start")), (0.0, 1.0), gap=10)
        return Card(inside, "ochre" if seat is not None else "card", pad=12, lift=4, key=f"seat:{keeper}", label=label)

    def _line_up(self, services: Services) -> Item:
        say, items = services.say, []
        for order, keeper in enumerate(self.line_up, start=1):
            name = say(name_of(self.level, keeper))
            label = say(text("{keeper}: one place to the front", keeper=name))
            icon, key = keeper_icon(keeper), f"ahead:{keeper}"
            items.append(Button(key, name, icon, "", str(order), shut=order == 1, label=label))
        told = say(text("Who stands next to whom? 1 goes first. Press a keeper to let them change places with the one before."))
        inside = (heading(say(text("The line"))), Words(told, Size.SMALL, "soft"), Row(tuple(items), gap=12))
        return Card(Column(inside, gap=12), pad=22, lift=4)

    def _foot(self, services: Services) -> Item:
        say, history = services.say, self.kept.history
        if history is None:
            return Row((Button("begin", say(text("Begin the crossing")), icon="walk", tone="moss"),), pack="end")
        over = history.now.won
        go_on = Button("go-on", say(text("See the end again") if over else text("Go on where I stopped")), icon="walk", tone="moss")
        anew = Button("begin", say(text("Begin anew")), icon="undo", tone="moss" if over else "card")
        return Row((anew, replace(go_on, tone="card") if over else go_on), gap=16, pack="end")


def _ahead(line_up: tuple[KeeperId, ...], keeper: KeeperId) -> tuple[KeeperId, ...]:
    at = line_up.index(keeper)
    if at == 0:
        return line_up
    return (*line_up[: at - 1], keeper, line_up[at - 1], *line_up[at + 1 :])


def setup_screen(services: Services, level: Level, seats: Seats = NOBODY) -> SetupScreen:
    """Return a level before it is begun; players who have a keeper here stay who they are."""
    here = {keeper.id for keeper in level.keepers}
    kept = services.crossings.kept(level)
    if services.room is not None and kept.history is not None and kept.history.now.won:
        # What somebody won before is not what this room does.
        kept = KeptCrossing()
    mode = kept.history.begun.mode if kept.history is not None else Mode.CALM
    return SetupScreen(level, kept, level.present, mode, Seats(tuple(pair for pair in seats.taken if pair[0] in here)))


def screen_for(services: Services, crossing: Crossing) -> GameScreen:
    """Return the screen that a crossing goes on with."""
    card = open_card(crossing.level, crossing.now)
    if crossing.now.won:
        return EndScreen(crossing)
    return CardScreen(crossing, card) if card is not None else play_screen(services, crossing)
