"""Pages that a whole room reads from its back row: a step, a question, a break."""

from collections.abc import Iterator

from game.core.message import Text, count_text, text
from game.core.workshop.workshop import Break, Talk, WorkshopStep
from game.screens.furniture import WIDE_TEXT, bullet, chip, head, trainer_button
from game.screens.going_on import following
from game.screens.services import Room, Services
from game.screens.talk_stop import prompt
from game.screens.workshop.steps import beginning, is_over, is_there, kind
from game.ui.page.page import Anchor, Canvas, Card, Column, Fill, Item, Layers, Page, Row, Scroll
from game.ui.page.pieces import Button, Icon, Meter, Size, Words

SHORT = 90
"""Letters up to which a question is huge."""
PICTURE = (-300.0, 0.0, 2520.0, 1080.0)
SIGN = 210
"""How big the sign of what is done in a step is, in units."""


def step_page(services: Services, room: Room, step: WorkshopStep, *, left: bool = False) -> Page:
    """Return the page of a step: what it is called and what is done in it; `left`: the room came out of it before its end."""
    say = services.say
    name, icon = kind(step.activity)
    words = Column(tuple(_step_items(services, room, step)), gap=18)
    sign = Column((Icon(icon, size=SIGN), Words(say(name), Size.LEAD, "soft", align="middle")), gap=6, align="middle")
    small = Row((Icon(icon, size=56), Words(say(name), Size.LEAD, "soft")), (0.0, 1.0), gap=16)
    big = services.settings.text_size >= WIDE_TEXT
    inside: Item = Column((small, words), gap=14) if big else Row((sign, words), (0.0, 1.0), gap=64)
    buttons = _step_buttons(services, room, step, left=left)
    return _page(services, say(step.title), f"step:{step.id}", Card(inside, pad=56, lift=12), buttons)


def questions_page(services: Services, room: Room, step: WorkshopStep) -> Page:
    """Return the questions to talk about when a step is over, all on one page and as big as they get."""
    say = services.say
    title = say(text("To talk about"))
    top = Row((Icon("speech", size=64), Words(title, Size.LEAD, "soft")), (0.0, 1.0), gap=18)
    asks = tuple(say(each) for each in step.asks)
    size = Size.HUGE if len(asks) == 1 else Size.TITLE
    card = Card(Column((top, *(Words(each, size, bold=True) for each in asks)), gap=30), pad=56, lift=12)
    go = Button("go", say(_ahead(room, step)), icon="arrow-forward", tone="moss")
    return _page(services, title, f"questions:{step.id}", card, (_before(services), go))


def talk_page(services: Services, room: Room, step: WorkshopStep, talk: Talk) -> Page:
    """Return the page of a step in which the room talks: its question is the page, so that nothing has to be opened first."""
    say, asks = services.say, services.say(talk.stop.asks)
    big = services.settings.text_size >= WIDE_TEXT
    size = Size.HUGE if len(asks) <= SHORT and not big else Size.TITLE
    prompts = tuple(prompt(say(each)) for each in talk.stop.prompts)
    shows = () if step.shows is None else (Words(say(step.shows), Size.LEAD, "soft", bold=True),)
    card = Card(Column((_where(services, room, step), Words(asks, size, bold=True), *shows, *prompts), gap=22), pad=56, lift=12)
    on = say(text("To the questions")) if step.asks else say(_ahead(room, step))
    before = () if following(room.workshop, step, -1) is None else (_before(services),)
    return _page(services, say(step.title), f"step:{step.id}", card, (*before, Button("go", on, icon="arrow-forward", tone="moss")))


def break_page(services: Services, room: Room, step: WorkshopStep, rest: Break) -> Page:
    """Return what the room sees while it rests: a quiet picture, and when it goes on."""
    say = services.say
    words = (Words(say(step.title), Size.HUGE, bold=True), Words(say(rest.words), Size.TITLE), Row((_minutes(services, step),)))
    buttons = (
        Button("back", "", icon="book", label=say(text("To the workshops; everything is kept"))),
        *trainer_button(services),
        _before(services),
        Button("go", say(_ahead(room, step)), icon="arrow-forward", tone="moss"),
    )
    card = Card(Column((*words, Row(buttons, gap=14)), gap=22), pad=48, lift=12)
    picture = Canvas(PICTURE, (), "stages/town-edge-morning", say(text("A quiet park with benches in the morning.")), cover=True)
    return Page(say(step.title), Layers((picture, Anchor(card, x="start", y="bottom", width=1150, margin=56))), "go", on="go", margin=0)


def big_page(services: Services, names: tuple[str, str], parts: tuple[Item, Item, Item], focus: str) -> Page:
    """Return a page by its title and the name of what scrolls: a head, something big in the middle, and a foot."""
    top, body, foot = parts
    title, key = names
    if services.settings.text_size >= WIDE_TEXT:
        return Page(title, Scroll(key, Column((top, body, foot), gap=20)), focus, on=focus)
    return Page(title, Column((top, Fill(Anchor(body, width=1640)), foot), gap=20), focus, on=focus)


def _page(services: Services, title: str, key: str, card: Item, buttons: tuple[Button, ...]) -> Page:
    room = services.room
    name = services.say(room.workshop.title) if room is not None else title
    top = head(services, name)
    return big_page(services, (title, key), (top, card, Row(buttons, gap=16, pack="end")), "go")


def _step_items(services: Services, room: Room, step: WorkshopStep) -> Iterator[Item]:
    say = services.say
    number, count = room.workshop.number(step.id) + 1, len(room.workshop.steps)
    where = say(text("Step {number} of {count}", number=number, count=count))
    yield Words(where, Size.LEAD, "soft")
    yield Words(say(step.title), Size.HUGE, bold=True)
    if step.shows is not None:
        yield Words(say(step.shows), Size.TITLE)
    if not is_there(services, step):
        yield bullet(say(text("What is to be done here is not on the shelf, or its card is torn. The way on leads past it.")), "torn")
    done = (chip(say(text("done")), "done", "moss"),) if is_over(services, room.session, step) else ()
    yield Row((_minutes(services, step), *done), gap=10)
    yield Meter(where, number, count)


def _where(services: Services, room: Room, step: WorkshopStep) -> Item:
    """Return in one line which step it is, and how long it takes."""
    number, count = room.workshop.number(step.id) + 1, len(room.workshop.steps)
    words = text("{number} of {count}: {step}", number=number, count=count, step=step.title)
    return Row((Words(services.say(words), Size.LEAD, "soft"), _minutes(services, step)), (1.0, 0.0), gap=20, stack_below=700)


def _step_buttons(services: Services, room: Room, step: WorkshopStep, *, left: bool) -> tuple[Button, ...]:
    """Return the ways back, into the step, and on; the one that a clicker takes is green."""
    say, over, there = services.say, is_over(services, room.session, step), is_there(services, step)
    _, icon = kind(step.activity)
    before = () if following(room.workshop, step, -1) is None else (_before(services),)
    on = text("To the questions") if over and step.asks else _ahead(room, step)
    if over or not there:
        again = (Button("open", say(text("Open it again")), icon="undo"),) if there else ()
        return (*before, *again, Button("go", say(on), icon="arrow-forward", tone="moss"))
    begun = step.id in {each.step for each in room.session.played}
    into = beginning(step.activity, begun=begun)
    if left:
        return (*before, Button("open", say(into), icon=icon), Button("go", say(_ahead(room, step)), icon="arrow-forward", tone="moss"))
    # Each step has its own, so that the frame does not stay on it: pressed twice it would pass two steps.
    skip = Button(f"skip:{step.id}", say(_ahead(room, step)), icon="arrow-forward")
    return (*before, skip, Button("go", say(into), icon=icon, tone="moss"))


def _ahead(room: Room, step: WorkshopStep) -> Text:
    ahead = following(room.workshop, step)
    return text("End the workshop") if ahead is None else text("Next: {step}", step=ahead.title)


def _before(services: Services) -> Button:
    return Button("before", services.say(text("One step back")), icon="arrow-back")


def _minutes(services: Services, step: WorkshopStep) -> Item:
    return chip(services.say(count_text("{count} minute", "{count} minutes", step.minutes)), "clock")
