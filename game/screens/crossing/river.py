"""The river as a picture: stones with their tasks, the keepers on them, and the lantern."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from game.core.crossing.board import NO_LANTERN
from game.core.crossing.level import KeeperId, Level
from game.core.crossing.options import name_of
from game.core.crossing.state import CrossingState, Mode
from game.core.message import Text, count_text, figure, text
from game.screens.crossing.looks import keeper_icon, look_of, task_icon
from game.screens.furniture import WIDE_TEXT
from game.screens.services import Services
from game.ui.page.page import Canvas, Card, Put
from game.ui.page.pieces import Size, Spot, Sprite, Words

BOX = (-150.0, 232.0, 2220.0, 690.0)
"""The part of the picture that is always seen."""
FIRST, LAST = 510.0, 1410.0
"""Where the first and the last place lie."""
WATER = 650.0
SWAY = 26.0
"""How far stones lie above and below each other."""
STONE = 180.0
"""Width of a stone at most."""
TALL = 300.0
"""Height of a figure's picture; an adult in it is about 265 tall."""
HEAD = 265.0
LEAST_HOP = 12.0
"""Units above the ground from which a figure strides; what is less is the wave."""
EDGE_RED, EDGE_GREEN = 290.0, 1640.0
STEP = 76.0
"""How far people on a bank stand apart."""
BEHIND = 100.0
"""How much further back every second one stands."""
MOST_IN_HAND = 3
"""How many stones in hand are drawn; how many there are is told."""

Point = tuple[float, float]


@dataclass(frozen=True)
class River:
    """Where everything is at one moment."""

    level: Level
    state: CrossingState

    def place(self, number: int) -> Point:
        """Return the middle of a place in the river."""
        count = len(self.level.places)
        across = FIRST + (LAST - FIRST) * (number - 1) / max(1, count - 1)
        return across, WATER + (SWAY if number % 2 else -SWAY) * (0.5 if count > 1 else 0)

    def feet(self, index: int) -> Point:
        """Return where one of the line stands."""
        number = self.state.board.at[index]
        if 0 < number < self.level.green:
            across, down = self.place(number)
            return across, down + 4
        return self._on_bank(index, green=number > 0)

    def _on_bank(self, index: int, *, green: bool) -> Point:
        keepers = len(self.level.keepers)
        slot = keepers - 1 - index if green else index
        across = EDGE_GREEN + STEP * slot if green else EDGE_RED - STEP * slot
        return across, WATER + 30 - BEHIND * (slot % 2)

    @property
    def spacing(self) -> float:
        """Return how far places lie apart."""
        return (LAST - FIRST) / max(1, len(self.level.places) - 1)

    @property
    def width(self) -> float:
        """Return how wide a stone is."""
        return min(STONE, self.spacing * 0.92)

    def stone(self, number: int) -> str:
        """Return the picture of what lies at a place; empty where there is only water."""
        board, bit = self.state.board, 1 << number
        if board.sunk & bit:
            return "stone-sunk"
        if board.stones & bit:
            return "stone-danger" if board.left[number - 1] else f"stone-{number % 3 + 1}"
        return "stone-ghost" if number == board.at[0] + 1 and board.hands[0] else ""

    def lit(self) -> bool:
        """Return whether the lantern burns."""
        return not self.state.board.sunk


def river_canvas(services: Services, river: River, chosen: KeeperId | None, *, small: bool = False) -> Canvas:
    """Return the river with its stones; who stands on them moves, and is not part of it. A small one is only looked at."""
    signs = () if small else (*_tasks(services, river), *_badges(services, river, chosen), *_dangers(services, river))
    words = services.say(text("A river between a red and a green bank, with paper stones."))
    return Canvas(BOX, (*_stones(services, river), *signs), "crossing/river", words, cover="around", carries=not small, least=420)


def _stones(services: Services, river: River) -> Iterator[Put]:
    for number in range(1, river.level.green):
        art = river.stone(number)
        if art:
            words = services.say(_stone_words(river, number, art))
            across, down = river.place(number)
            yield Put(Sprite(f"crossing/{art}", words, river.width / 2, ratio=2), across, down + river.width * 0.28)


def _stone_words(river: River, number: int, art: str) -> Text:
    name, left = river.level.place(number).name, river.state.board.left[number - 1]
    state = STONE_WORDS.get(art, STONE_WORDS["stone-1"])
    if not left:
        return text("{state}: {place}", state=state, place=name)
    return text("{state}: {place}, {left}", state=state, place=name, left=left_words(river.state.mode, left))


STONE_WORDS = {
    "stone-1": text("A stone"),
    "stone-danger": text("A stone that will sink"),
    "stone-sunk": text("The stone has sunk"),
    "stone-ghost": text("Here a stone can be laid"),
}


def _tasks(services: Services, river: River) -> Iterator[Put]:
    for number, place in enumerate(river.level.places, start=1):
        across, down = river.place(number)
        done = number <= river.state.board.done
        following = number == river.state.board.done + 1
        icon, tone = ("check", "moss") if done else (task_icon(place), "flag" if following else "cream")
        words = services.say(_place_words(place.name, done=done, following=following))
        named = services.settings.text_size < WIDE_TEXT
        size, wide = 58 if following else 50, max(160.0, river.spacing * 0.7)
        spot = Spot(f"place:{number}", words, icon, tone, size, named=named, near=True, wide=wide)
        yield Put(spot, across, down + river.width * 0.28 + 44)


def _place_words(name: Text, *, done: bool, following: bool) -> Text:
    if done:
        return text("{place}: done", place=name)
    return text("Next: {place}", place=name) if following else name


def _badges(services: Services, river: River, chosen: KeeperId | None) -> Iterator[Put]:
    for index, number in enumerate(river.state.board.line):
        keeper = river.level.keepers[number].id
        across, down = river.feet(index)
        tone = "focus" if keeper == chosen else "white"
        named = keeper == chosen and services.settings.text_size < WIDE_TEXT
        name = services.say(name_of(river.level, keeper))
        spot = Spot(f"show:{keeper}", name, keeper_icon(keeper), tone, 52, named=named, above=True, near=True)
        yield Put(spot, across, down - HEAD - 40)


def _dangers(services: Services, river: River) -> Iterator[Put]:
    for number in range(1, river.level.green):
        left = river.state.board.left[number - 1]
        if left and river.state.board.stones >> number & 1:
            across, down = river.place(number)
            told = services.say(left_words(river.state.mode, left))
            if services.settings.text_size >= WIDE_TEXT:
                # Big words of two stones would lie on each other; what the number means stands on the stone itself.
                told = services.say(figure(left if river.state.mode is Mode.CALM else seconds(left)))
            words = Words(told, Size.SMALL, "on-flag", bold=True, align="middle")
            yield Put(Card(words, "flag", pad=10, lift=6), across, down - 130)


def left_words(mode: Mode, left: int) -> Text:
    """Return how long an empty stone can still stay so."""
    if mode is Mode.CALM:
        return count_text("{count} move left", "{count} moves left", left)
    return count_text("{count} s left", "{count} s left", seconds(left))


def seconds(milliseconds: int) -> int:
    """Return the seconds that have begun."""
    return -(-milliseconds // 1000)


# ---- what moves

NOBODY: Mapping[KeeperId, tuple[Point, float]] = MappingProxyType({})


def people(services: Services, river: River, ways: Mapping[KeeperId, tuple[Point, float]] = NOBODY) -> tuple[Put, ...]:
    """Return everybody on the river with what they carry, those further back first; `ways` says who is elsewhere, and how high."""
    standing = []
    for index, number in enumerate(river.state.board.line):
        keeper = river.level.keepers[number].id
        at, hop = ways.get(keeper, (river.feet(index), 0.0))
        standing.append((at, tuple(_person(services, river, index, at, hop))))
    return tuple(put for _, puts in sorted(standing, key=lambda each: each[0][1]) for put in puts)


def _person(services: Services, river: River, index: int, at: Point, hop: float) -> Iterator[Put]:
    keeper = river.level.keepers[river.state.board.line[index]].id
    look = look_of(river.level, keeper)
    art = f"figures/{look.shape}-{'walk' if hop > LEAST_HOP else 'stand'}"
    yield Put(Sprite(art, services.say(_standing(river, index)), TALL, look.colours, hop=hop), *at)
    if index == river.state.board.lantern != NO_LANTERN:
        lit = river.lit()
        words = services.say(text("The lantern burns.") if lit else text("The lantern is out."))
        yield Put(Sprite(f"crossing/lantern-{'lit' if lit else 'out'}", words, 112, hop=hop, ratio=2 / 3), at[0] + 52, at[1] - 75)
    for stone in range(min(MOST_IN_HAND, river.state.board.hands[index])):
        carried = Sprite("crossing/stone-carried", services.say(text("A stone in hand")), 38, hop=hop, ratio=12 / 7)
        yield Put(carried, at[0] - 6, at[1] - 118 - 15 * stone)


def _standing(river: River, index: int) -> Text:
    board = river.state.board
    name = name_of(river.level, river.level.keepers[board.line[index]].id)
    number, stones = board.at[index], board.hands[index]
    if number == 0:
        where = text("on the red bank")
    elif number == river.level.green:
        where = text("on the green bank")
    else:
        where = text("on the stone {place}", place=river.level.place(number).name)
    if not stones:
        return text("{keeper}, {where}", keeper=name, where=where)
    carried = count_text("{count} stone in hand", "{count} stones in hand", stones)
    return text("{keeper}, {where}, {carried}", keeper=name, where=where, carried=carried)


def standing_words(services: Services, level: Level, state: CrossingState) -> tuple[str, ...]:
    """Return where everybody is, in words, the front keeper first."""
    river = River(level, state)
    return tuple(services.say(_standing(river, index)) for index in range(len(state.board.line)))
