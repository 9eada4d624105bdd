"""What lies round the river at play: the next task, the tools, the keepers and their moves."""

from collections.abc import Iterator

from game.core.crossing.hint import useful
from game.core.crossing.history import can_undo
from game.core.crossing.level import KeeperId, Level
from game.core.crossing.state import BoardMove, CrossingState
from game.core.message import Text, count_text, text
from game.screens.crossing.looks import keeper_icon, mandate_words, move_key, short_words, task_icon
from game.screens.crossing.moves import button, named_buttons, open_moves, options_of, shut_sign
from game.screens.crossing.river import River, river_canvas
from game.screens.crossing.seats import seat_cap
from game.screens.crossing.travel import Crossing
from game.screens.furniture import WIDE_TEXT, WIDEST, tools
from game.screens.services import Services
from game.ui.page.page import Card, Column, Grid, Item, Layers, Page, Row, Scroll
from game.ui.page.pieces import Button, Gap, Icon, Size, Words

HEAD, NARROW_HEAD = 165.0, 185.0
PANEL, NARROW_PANEL = 124.0, 124.0
"""How much room the words above and the moves below have, in units: always the same, so that the river keeps its size from move to move."""
TAB, TALL, GAP = 250, 120, 10
"""How wide a tab is at least, how tall one with a name of two lines is, and what lies between two."""
WINDOW = 1080
"""Units of a window's height."""


def play_page(services: Services, crossing: Crossing, chosen: KeeperId, note: Text | None, hinted: BoardMove | None) -> Page:
    """Return the page without what moves on it."""
    level, now = crossing.level, crossing.now
    canvas = river_canvas(services, River(level, now), chosen)
    parts = _parts(services, crossing, chosen, hinted)
    if services.settings.text_size >= WIDE_TEXT:
        # With big words the moves come right under the river, and what can be read later after them.
        body = Column((Row(_tools(services, crossing), gap=10, pack="end"), canvas, *parts[::-1], _task(services, crossing, note)), gap=10)
    else:
        body = Column((_top(services, crossing, note), canvas, *parts), gap=10)
    scan = (*(move_key(move) for move in open_moves(level, now)), "undo", "hint", "back")
    # Who has no move stays where the keepers are: the frame must not jump to what lies first on the page.
    focus = next((move_key(option.move) for option in options_of(level, now, chosen) if option.open), f"keeper:{chosen}")
    listens, title = not services.settings.scan, services.say(level.title)
    return Page(title, body, focus, entry=focus, margin=24, listens=listens, scan=scan, rapid=crossing.live)


def _parts(services: Services, crossing: Crossing, chosen: KeeperId, hinted: BoardMove | None) -> tuple[Item, ...]:
    """Return the keepers and the moves; for one switch all open moves at once."""
    if services.settings.scan:
        return (Grid(tuple(named_buttons(services, crossing.level, crossing.now)), least=300, gap=10),)
    return _tabs(services, crossing, chosen, hinted), _moves(services, crossing, chosen, hinted)


def _top(services: Services, crossing: Crossing, note: Text | None) -> Item:
    buttons = Row(_tools(services, crossing), gap=10, pack="end")
    task = _room(services, "task", _task(services, crossing, note), (HEAD, NARROW_HEAD))
    return Row((task, buttons), (1.5, 1.0), gap=20, align="start", stretch=False)


def _tools(services: Services, crossing: Crossing) -> tuple[Item, ...]:
    say = services.say
    if crossing.live:
        first: tuple[Button, ...] = (Button("back", "", icon="pause", label=say(text("Pause ({key})", key=services.cap("P")))),)
    else:
        undo = Button("undo", "", icon="undo", shut=not can_undo(crossing.history), label=say(text("Step back")))
        first = (Button("back", "", icon="arrow-back", label=say(text("Leave the river; the crossing is kept"))), undo)
    hint = Button("hint", "", icon="question", label=say(text("A hint")))
    past = Button("past", "", icon="book", label=say(text("What happened so far, and where everybody is")))
    return (*first, hint, past, *tools(services))


def _task(services: Services, crossing: Crossing, note: Text | None) -> Item:
    """Return what is to be done next and by whom, and what happened last."""
    level, now, say = crossing.level, crossing.now, services.say
    told = say(note) if note is not None else say(_move_count(level, now))
    last = Words(told, Size.SMALL, "soft")
    if now.board.sunk:
        words = say(text("The chain is broken. Somebody ahead steps back onto the stone that sank."))
        return _sign("link-broken", "bad", Column((Words(words, Size.BODY, "bad", bold=True), last), gap=2))
    if now.board.done >= len(level.places):
        words = say(text("Every task is done. Now everybody goes to the green bank."))
        return _sign("link", "good", Column((Words(words, Size.BODY, bold=True), last), gap=2))
    place = level.place(now.board.done + 1)
    words = say(text("Next: {task}", task=place.task))
    by = mandate_words(services, level, place.by)
    return _sign(task_icon(place), "ink", Column((Words(words, Size.BODY, bold=True), Words(by, Size.SMALL), last), gap=2))


def _move_count(level: Level, now: CrossingState) -> Text:
    return count_text("{count} move so far; {par} are enough.", "{count} moves so far; {par} are enough.", now.moves, par=level.par)


def _sign(icon: str, tone: str, words: Item) -> Item:
    return Card(Row((Icon(icon, size=60, tone=tone), words), (0.0, 1.0), gap=18), "cream", pad=14, lift=5)


def _tabs(services: Services, crossing: Crossing, chosen: KeeperId, hinted: BoardMove | None) -> Item:
    """Return the keepers in a room for all of them, also for those who are still to be called."""
    tabs = tuple(_keepers(services, crossing, chosen, hinted))
    missing = len(crossing.level.keepers) - len(tabs)
    tall = TALL if services.wide < WIDEST else 0
    return Grid((*tabs, *(Gap(tall) for _ in range(missing))), least=TAB, gap=GAP)


def _keepers(services: Services, crossing: Crossing, chosen: KeeperId, hinted: BoardMove | None) -> Iterator[Button]:
    """Return the keepers as buttons, each with the key that moves it; what would help stands there only as a hint that was asked for."""
    say, level, now = services.say, crossing.level, crossing.now
    for order, number in enumerate(now.board.line, start=1):
        keeper, name = level.keepers[number].id, say(level.keepers[number].name)
        move = useful(level, now, keeper) if crossing.live and hinted is not None else None
        detail = say(short_words(move)) if move is not None and move == hinted else ""
        # The chosen one has a check instead of the badge: there is no room for both.
        shown = keeper == chosen
        tone, icon = ("ochre", "check") if shown else ("card", keeper_icon(keeper))
        label = say(text("{name}, chosen", name=level.keepers[number].name)) if shown else name
        cap = seat_cap(crossing.seats.of(keeper)) or str(order)
        yield Button(f"keeper:{keeper}", name, icon, detail, cap, tone, Size.SMALL, label=label)


def _moves(services: Services, crossing: Crossing, chosen: KeeperId, hinted: BoardMove | None) -> Item:
    """Return what the chosen keeper can do, and beside it as mere signs what is shut; a sign says why when it has the focus."""
    level, now = crossing.level, crossing.now
    found = options_of(level, now, chosen)
    ready = tuple(button(services, level, now, option, hinted=option.move == hinted) for option in found if option.open)
    shut = tuple(shut_sign(services, level, option) for option in found if not option.open)
    if services.settings.text_size >= WIDE_TEXT:
        inside: Item = Column((Grid(ready, least=300, gap=10), Row(shut, gap=8)), gap=10)
    else:
        inside = Row((Grid(ready, least=280, gap=10), Row(shut, gap=8, pack="end")), (1.0, 0.0), gap=16, align="start")
    return _room(services, "moves", Card(inside, "paper", pad=12, lift=4), (PANEL, NARROW_PANEL))


def _room(services: Services, key: str, item: Item, talls: tuple[float, float]) -> Item:
    """Return something in a room that does not grow, in a wide window or a narrow one: what is taller gets smaller, or scrolls."""
    tall = talls[services.wide < WIDEST] * services.settings.text_size / 100
    return Layers((Gap(tall), Scroll(key, item, most=tall / WINDOW)))
