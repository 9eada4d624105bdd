"""The river as a picture: stones with their tasks, the keepers on them, and the lantern."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.core.crossing import CrossingState, Mode
from game.core.crossing_board import NO_LANTERN
from game.core.crossing_level import KeeperId, Level
from game.core.crossing_options import name_of
from game.core.message import Text, count_text, text
from game.screens.crossing_looks import keeper_icon, look_of, task_icon
from game.screens.furniture import WIDE_TEXT
from game.screens.services import Services
from game.ui.page import Canvas, Card, Put, Size, Spot, Sprite, Words

BOX = (-150.0, 225.0, 2220.0, 640.0)
"""The part of the picture that is always seen."""
FIRST, LAST = 420.0, 1500.0
"""Where the first and the last place lie."""
WATER = 650.0
SWAY = 26.0
"""How far stones lie above and below each other."""
STONE = 190.0
"""Width of a stone at most."""
TALL = 300.0
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


def river_canvas(services: Services, river: River, chosen: KeeperId | None, *, pressed: bool = True) -> Canvas:
    """Return the river with its stones; who stands on them moves, and is not part of it."""
    puts = (*_stones(services, river), *_tasks(services, river, pressed=pressed), *_badges(services, river, chosen, pressed=pressed))
    words = services.say(text("A river between a red and a green bank, with paper stones."))
    return Canvas(BOX, (*puts, *_dangers(services, river)), "crossing/river", words, cover="around", carries=True, least=330)


def _stones(services: Services, river: River) -> Iterator[Put]:
    for number, place in enumerate(river.level.places, start=1):
        art = river.stone(number)
        if art:
            words = services.say(text("{state}: {place}", state=STONE_WORDS.get(art, STONE_WORDS["stone-1"]), place=place.name))
            across, down = river.place(number)
            # A sprite is twice as tall as wide; a stone lies in the lower quarter of it.
            yield Put(Sprite(f"crossing/{art}", words, river.width * 2), across, down + river.width * 0.28)


STONE_WORDS = {
    "stone-1": text("A stone"),
    "stone-danger": text("A stone that will sink"),
    "stone-sunk": text("The stone has sunk"),
    "stone-ghost": text("Here a stone can be laid"),
}


def _tasks(services: Services, river: River, *, pressed: bool) -> Iterator[Put]:
    for number, place in enumerate(river.level.places, start=1):
        across, down = river.place(number)
        done = number <= river.state.board.done
        following = number == river.state.board.done + 1
        icon, tone = ("check", "moss") if done else (task_icon(place), "flag" if following else "cream")
        words = services.say(_place_words(place.name, done=done, following=following))
        named = services.settings.text_size < WIDE_TEXT
        key = f"place:{number}" if pressed else ""
        spot = Spot(key, words, icon, tone, 58 if following else 50, named=named, wide=max(150.0, river.spacing * 0.62))
        yield Put(spot, across, down + river.width * 0.28 + 44)


def _place_words(name: Text, *, done: bool, following: bool) -> Text:
    if done:
        return text("{place}: done", place=name)
    return text("Next: {place}", place=name) if following else name


def _badges(services: Services, river: River, chosen: KeeperId | None, *, pressed: bool) -> Iterator[Put]:
    for index, number in enumerate(river.state.board.line):
        keeper = river.level.keepers[number].id
        across, down = river.feet(index)
        tone = "focus" if keeper == chosen else "white"
        key = f"keeper:{keeper}" if pressed else ""
        named = keeper == chosen and services.settings.text_size < WIDE_TEXT
        spot = Spot(key, services.say(name_of(river.level, keeper)), keeper_icon(keeper), tone, 52, named=named, above=True)
        yield Put(spot, across, down - TALL - 18)


def _dangers(services: Services, river: River) -> Iterator[Put]:
    for number in range(1, river.level.green):
        left = river.state.board.left[number - 1]
        if left and river.state.board.stones >> number & 1:
            across, down = river.place(number)
            words = Words(services.say(left_words(river.state.mode, left)), Size.SMALL, "on-flag", bold=True, align="middle")
            yield Put(Card(words, "flag", pad=10, lift=6), across, down - 130)


def left_words(mode: Mode, left: int) -> Text:
    """Return how long an empty stone can still stay so."""
    if mode is Mode.CALM:
        return count_text("{count} move left", "{count} moves left", left)
    return count_text("{count} s left", "{count} s left", -(-left // 1000))


# ---- what moves


def people(services: Services, river: River, ways: "tuple[tuple[KeeperId, Point, float], ...]" = ()) -> tuple[Put, ...]:
    """Return everybody on the river with what they carry, those further back first; `ways` says who is between two places, and how high."""
    between = {keeper: (at, hop) for keeper, at, hop in ways}
    standing = []
    for index, number in enumerate(river.state.board.line):
        keeper = river.level.keepers[number].id
        at, hop = between.get(keeper, (river.feet(index), 0.0))
        standing.append((at, tuple(_person(services, river, index, at, hop))))
    return tuple(put for _, puts in sorted(standing, key=lambda each: each[0][1]) for put in puts)


def _person(services: Services, river: River, index: int, at: Point, hop: float) -> Iterator[Put]:
    keeper = river.level.keepers[river.state.board.line[index]].id
    look = look_of(river.level, keeper)
    art = f"figures/{look.shape}-{'walk' if hop > 0 else 'stand'}"
    yield Put(Sprite(art, services.say(_standing(river, index)), TALL, look.colours, hop=hop), *at)
    if index == river.state.board.lantern != NO_LANTERN:
        lit = river.lit()
        words = services.say(text("The lantern burns.") if lit else text("The lantern is out."))
        yield Put(Sprite(f"crossing/lantern-{'lit' if lit else 'out'}", words, 150, hop=hop), at[0] + 52, at[1] - 56)
    for stone in range(min(MOST_IN_HAND, river.state.board.hands[index])):
        yield Put(Sprite("crossing/stone-carried", "", 130, hop=hop), at[0] - 6, at[1] - 105 - 15 * stone)


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
