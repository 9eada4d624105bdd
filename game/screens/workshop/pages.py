"""Pages that a whole room reads from its back row: a step, a question, a break."""

from collections.abc import Iterator

from game.core.message import Text, count_text, text
from game.core.workshop.workshop import Break, WorkshopStep
from game.screens.furniture import WIDE_TEXT, bullet, chip, head, trainer_button
from game.screens.services import Room, Services
from game.screens.workshop.steps import following, is_over, is_there, kind
from game.ui.page.page import Anchor, Canvas, Card, Column, Fill, Item, Layers, Page, Row, Scroll
from game.ui.page.pieces import Button, Icon, Meter, Size, Words

PICTURE = (-300.0, 0.0, 2520.0, 1080.0)
SIGN = 210
"""How big the sign of what is done in a step is, in units."""


def step_page(services: Services, room: Room, step: WorkshopStep, *, left: bool = False) -> Page:
    """Return the page of a step: what it is called and what is done in it; `left`: the room came out of it before its end."""
    say = services.say
    name, icon = kind(step.activity)
    words = Column(tuple(_told(services, room, step)), gap=18)
    sign = Column((Icon(icon, size=SIGN), Words(say(name), Size.LEAD, "soft", align="middle")), gap=6, align="middle")
    small = Row((Icon(icon, size=56), Words(say(name), Size.LEAD, "soft")), (0.0, 1.0), gap=16)
    big = services.settings.text_size >= WIDE_TEXT
    inside: Item = Column((small, words), gap=14) if big else Row((sign, words), (0.0, 1.0), gap=64)
    buttons = _step_buttons(services, room, step, left=left)
    return _page(services, say(step.title), f"step:{step.id}", Card(inside, pad=56, lift=12), buttons)


def question_page(services: Services, room: Room, step: WorkshopStep, asked: int) -> Page:
    """Return one question to talk about, as big as it gets."""
    say, last = services.say, asked == len(step.asks)
    where = say(text("Question {number} of {count}", number=asked, count=len(step.asks)))
    top = Row((Icon("speech", size=64), Words(where, Size.LEAD, "soft")), (0.0, 1.0), gap=18)
    card = Card(Column((top, Words(say(step.asks[asked - 1]), Size.HUGE, bold=True)), gap=26), pad=56, lift=12)
    go = Button("go", say(_ahead(room, step) if last else text("Next question")), icon="arrow-forward", tone="moss")
    return _page(services, where, f"question:{step.id}:{asked}", card, (_before(services), go))


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


def _told(services: Services, room: Room, step: WorkshopStep) -> Iterator[Item]:
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


def _step_buttons(services: Services, room: Room, step: WorkshopStep, *, left: bool) -> tuple[Button, ...]:
    """Return the ways back, into the step, and on; the one that a clicker takes is green."""
    say, over, there = services.say, is_over(services, room.session, step), is_there(services, step)
    name, icon = kind(step.activity)
    before = () if following(room.workshop, step, -1) is None else (_before(services),)
    on = text("To the questions") if over and step.asks else _ahead(room, step)
    if over or not there:
        again = (Button("open", say(text("Open it again")), icon="undo"),) if there else ()
        return (*before, *again, Button("go", say(on), icon="arrow-forward", tone="moss"))
    begun = step.id in {each.step for each in room.session.played}
    into = text("Go on: {what}", what=name) if begun else text("Begin: {what}", what=name)
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
