"""The river at play: the keepers, their moves, and what happened last."""

from dataclasses import dataclass, replace

from game.core.crossing.hint import hint, useful, without_time
from game.core.crossing.history import can_undo
from game.core.crossing.level import KeeperId, Level
from game.core.crossing.options import name_of, spoken_of
from game.core.crossing.state import BoardMove, CrossingState, Jump, Lay, Lift, Wait
from game.core.message import Text, text
from game.screens.crossing.hops import Hop, further, hops, swell, waves
from game.screens.crossing.looks import move_words
from game.screens.crossing.moves import maker, move_of, open_moves
from game.screens.crossing.past import PastScreen
from game.screens.crossing.pause import PauseScreen
from game.screens.crossing.river import Point, River, people
from game.screens.crossing.seats import MOUSE, Seat, seat_of
from game.screens.crossing.table import play_page
from game.screens.crossing.travel import Crossing, after, make_move, take_back
from game.screens.crossing.words import weightiest_words
from game.screens.furniture import GameAnswer
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Number, Pressed, Wish
from game.ui.nav import Pop, Push, Stay
from game.ui.page.page import Page, Put

LONGEST = 60_000
"""Milliseconds that go by at once at most."""


@dataclass(frozen=True)
class PlayScreen:
    """A crossing at one moment, in turns or in time."""

    crossing: Crossing
    chosen: KeeperId
    """Whose moves are shown."""
    note: Text | None = None
    hinted: BoardMove | None = None
    hops: tuple[Hop, ...] = ()
    rest: float = 0.0
    """Milliseconds that were too few to go by."""
    seconds: float = 0.0
    """How long the wave has been running."""

    # ---- the page

    def page(self, services: Services) -> Page:
        """Return the river with the moves of one keeper below it."""
        page = play_page(services, self.crossing, self.chosen, self.note, self.hinted)
        return replace(page, moving=self.moving(services))

    def still(self) -> tuple[object, ...]:
        """Return what the page depends on, besides what moves."""
        seats, history = self.crossing.seats, self.crossing.history
        return without_time(self.crossing.now), can_undo(history), seats, self.chosen, self.note, self.hinted

    def moving(self, services: Services) -> tuple[Put, ...]:
        """Return everybody where they are now."""
        river = River(self.level, self.now)
        ways = {hop.keeper: (hop.at, hop.height) for hop in self.hops}
        if self.crossing.live and services.settings.motion:
            ways = {**self._swaying(river), **ways}
            return (*waves(self.seconds), *people(services, river, ways))
        return people(services, river, ways)

    def _swaying(self, river: River) -> dict[KeeperId, tuple[Point, float]]:
        line = self.now.board.line
        return {self.level.keepers[number].id: (river.feet(index), swell(self.seconds, index)) for index, number in enumerate(line)}

    @property
    def level(self) -> Level:
        """Return the level that is played."""
        return self.crossing.level

    @property
    def now(self) -> CrossingState:
        """Return the crossing as it is now."""
        return self.crossing.now

    # ---- what can be done

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:  # noqa: PLR0911  one line for each intent
        """Choose a keeper, make a move, or step back."""
        match intent:
            case Pressed():
                return self._heard(services, intent)
            case Number(number=number) if number <= len(self.now.board.line):
                return self._keeper(services, self.level.keepers[self.now.board.line[number - 1]].id)
            case Activate(what="keeper" | "show", of=keeper):
                return self._keeper(services, KeeperId(keeper))
            case Activate(what="place", of=place):
                return self._place(services, int(place))
            case Activate(key="hint"):
                return self._hint(services)
            case Activate(key="past") | Wish.HISTORY:
                return GameAnswer(Push(PastScreen(self.crossing)))
            case Activate(key="undo") | Wish.UNDO | Wish.PREVIOUS:
                back = take_back(services, self.crossing)
                return replace(self, hops=()).with_motion(back) if back is not None else None
            case Activate(key="back") | Wish.BACK:
                return self._back()
            case Activate(key=key):
                move = move_of(self.level, self.now, key)
                return self.make(services, move) if move is not None else None
            case _:
                return None

    def make(self, services: Services, move: BoardMove) -> GameAnswer:
        """Return what a move leads to; its maker is the one who is shown."""
        there = replace(self, chosen=maker(self.level, self.now, move) or self.chosen)
        return there.with_motion(make_move(services, self.crossing, move))

    def with_motion(self, answer: GameAnswer) -> GameAnswer:
        """Return an answer whose river goes on as this one moves: who is in the air stays there, and the wave runs on."""
        match answer.nav:
            case Stay(screen=PlayScreen() as screen):
                return replace(answer, nav=Stay(self._into(screen)))
            case Push(below=PlayScreen() as screen):
                return replace(answer, nav=replace(answer.nav, below=self._into(screen)))
            case _:
                return answer

    def _into(self, screen: "PlayScreen") -> "PlayScreen":
        landing = {hop.keeper for hop in screen.hops}
        in_the_air = tuple(hop for hop in self.hops if hop.keeper not in landing)
        return replace(screen, chosen=self.chosen, hops=(*in_the_air, *screen.hops), rest=self.rest, seconds=self.seconds)

    def _back(self) -> GameAnswer:
        return GameAnswer(Push(PauseScreen(self.crossing)) if self.crossing.live else Pop())

    def _heard(self, services: Services, pressed: Pressed) -> GameAnswer | None:
        seat = seat_of(pressed)
        mine = self.crossing.seats.keepers(seat) if seat is not None else ()
        if not mine:
            return self._back() if pressed.name == "P" and self.crossing.live else None
        able = [keeper for keeper in mine if useful(self.level, self.now, keeper, back=pressed.back) is not None]
        if self.crossing.live or self.chosen in able:
            keeper = self.chosen if self.chosen in able else (*able, *mine)[0]
            return self._useful(services, keeper, back=pressed.back)
        return GameAnswer(Stay(replace(self, chosen=(*able, *mine)[0], note=None)))

    def _keeper(self, services: Services, keeper: KeeperId) -> GameAnswer:
        """Show a keeper's moves; whoever is shown already does the most useful one, and so does the mouse's own in live mode."""
        mouse = self.crossing.live and self.crossing.seats.of(keeper) == Seat(MOUSE)
        if mouse or keeper == self.chosen:
            return self._useful(services, keeper)
        return GameAnswer(Stay(replace(self, chosen=keeper, note=None)))

    def _useful(self, services: Services, keeper: KeeperId, *, back: bool = False) -> GameAnswer:
        move = useful(self.level, self.now, keeper, back=back)
        if move is None:
            note = text("{keeper} has nothing to do just now.", keeper=spoken_of(self.level, keeper))
            return GameAnswer(Stay(replace(self, chosen=keeper, note=note)))
        return replace(self, chosen=keeper).make(services, move)

    def _place(self, services: Services, number: int) -> GameAnswer | None:
        """Do at a place what the pointer can mean there: the shown keeper's jump, somebody else's, or a stone."""
        possible = open_moves(self.level, self.now)
        here = [move for move in possible if _leads_to(self.level, self.now, move) == number]
        mine = [move for move in here if isinstance(move, Jump) and move.keeper == self.chosen]
        best = next(iter((*mine, *here)), None)
        return self.make(services, best) if best is not None else None

    def _hint(self, services: Services) -> GameAnswer:
        move = hint(self.level, self.now)
        if move is None:
            return GameAnswer(Stay(replace(self, note=text("No hint is known here. Step back a little."))))
        keeper = maker(self.level, self.now, move)
        words = move_words(self.level, move)
        note = text("Try this: {move}.", move=words)
        if keeper is not None:
            note = text("Try this: {keeper}: {move}.", keeper=name_of(self.level, keeper), move=words)
        return GameAnswer(Stay(replace(self, chosen=keeper or self.chosen, note=note, hinted=move)))

    # ---- time

    def tick(self, services: Services, dt: float) -> GameAnswer | None:
        """Let jumps go on; in live mode let time go by."""
        there = replace(self, hops=further(self.hops, dt)) if self.hops else self
        if self.crossing.live and not self.now.won:
            return there._pass(services, dt)  # noqa: SLF001  the same kind of screen
        return GameAnswer(Stay(there)) if self.hops else None

    def _pass(self, services: Services, dt: float) -> GameAnswer:
        passed = self.rest + dt * 1000
        then, effects = after(self.crossing, Wait(min(LONGEST, int(passed))))
        there = replace(self, rest=passed % 1, seconds=self.seconds + dt)
        if then.events:
            return there.with_motion(make_move(services, self.crossing, Wait(min(LONGEST, int(passed)))))
        return GameAnswer(Stay(replace(there, crossing=then)), effects)


def _leads_to(level: Level, state: CrossingState, move: BoardMove) -> int:
    board = state.board
    match move:
        case Jump(keeper=keeper, step=step):
            return board.at[board.line.index(level.number(keeper))] + step
        case Lay(back=back):
            return board.at[-1] - 1 if back else board.at[0] + 1
        case Lift(ahead=ahead):
            return board.at[0] + 1 if ahead else board.at[-1] - 1
        case _:
            return -1


def play_screen(services: Services, crossing: Crossing) -> PlayScreen:
    """Return the river after a move, with those who jumped on their way."""
    front = crossing.level.keepers[crossing.now.board.line[0]].id
    moving = hops(crossing) if services.settings.motion else ()
    return PlayScreen(crossing, front, weightiest_words(crossing.level, crossing.events), None, moving)
