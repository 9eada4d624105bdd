"""The road of a path, and a card for each of its steps."""

from collections.abc import Iterator

from game.core.alone.path import Progress, following, is_open
from game.core.message import count_text, text
from game.core.workshop.workshop import Workshop, WorkshopStep
from game.screens.alone.steps import kind_alone
from game.screens.furniture import bullet, chip
from game.screens.services import Services
from game.screens.workshop.steps import is_there
from game.ui.page.page import Canvas, Card, Column, Item, Put, Row
from game.ui.page.pieces import Button, Icon, Patch, Pennant, Size, Spot, Strip, Words

WIDTH, HEIGHT = 1840.0, 230.0
HIGH, LOW = 112.0, 168.0
"""Where the road runs, up and down in turn."""
LANDS = ("red", "blue", "green")
DISC, DISC_NEXT = 54, 76
"""How big the signs on the road are, in units; the one whose turn it is is bigger."""


def road(services: Services, workshop: Workshop, progress: Progress) -> Canvas:
    """Return the picture of the road: what lies behind, what comes next, and what lies ahead."""
    steps, ahead = workshop.steps, following(workshop, progress)
    places = [(WIDTH / len(steps) * (number + 0.5), HIGH if number % 2 else LOW) for number in range(len(steps))]
    ends = ((0.0, LOW), *places, (WIDTH, HIGH if len(steps) % 2 else LOW))
    lands = tuple(Put(Patch(name, WIDTH / 3 - 8, HEIGHT - 12), WIDTH / 6 * (2 * at + 1), 6) for at, name in enumerate(LANDS))
    signs = tuple(Put(_sign(services, progress, step, chosen=step == ahead), *place) for step, place in zip(steps, places, strict=True))
    behind = sum(progress.of(step.id) is not None for step in steps)
    label = services.say(text("The road of this path: {done} of {count} steps lie behind you.", done=behind, count=len(steps)))
    flag = (Put(Pennant("", "flag", 96), WIDTH - 34, places[-1][1] - 6),) if ahead is None else ()
    return Canvas((0.0, 0.0, WIDTH, HEIGHT), (*lands, Put(Strip(ends, "road", 30), 0, 0), *flag, *signs), label=label, fixed=True)


def _sign(services: Services, progress: Progress, step: WorkshopStep, *, chosen: bool) -> Spot:
    passed, (_, icon) = progress.of(step.id), kind_alone(step.activity)
    label = services.say(step.title)
    if passed is not None:
        return Spot("", label, "minus" if passed.left_out else "check", "moss", DISC)
    return Spot("", label, icon, "sun" if chosen else "white", DISC_NEXT if chosen else DISC)


def step_card(services: Services, workshop: Workshop, progress: Progress, step: WorkshopStep) -> Item:
    """Return a step: what it is, how long it takes, how it stands, and the way in; the one whose turn it is stands out."""
    say, number = services.say, workshop.number(step.id) + 1
    ahead, (_, icon) = step == following(workshop, progress), kind_alone(step.activity)
    title = Words(say(text("{number}. {step}", number=number, step=step.title)), Size.TITLE if ahead else Size.LEAD, bold=True)
    shows = (Words(say(step.shows), Size.LEAD if ahead else Size.BODY, "soft"),) if step.shows is not None else ()
    words = Column((title, *shows, Row(tuple(_chips(services, workshop, progress, step)), gap=10)), gap=10)
    top = Row((Icon(icon, size=96 if ahead else 56), words), (0.0, 1.0), gap=20, align="start")
    items = (top, *_ways(services, workshop, progress, step))
    tone, lift = "cream" if is_open(workshop, progress, step) else "card", 12 if ahead else 4
    return Card(Column(items, gap=16), tone, pad=24, lift=lift)


def _chips(services: Services, workshop: Workshop, progress: Progress, step: WorkshopStep) -> Iterator[Item]:
    say, passed = services.say, progress.of(step.id)
    yield chip(say(kind_alone(step.activity)[0]))
    yield chip(say(count_text("{count} minute", "{count} minutes", step.minutes)), "clock")
    if passed is not None:
        yield chip(say(text("left out")), "minus") if passed.left_out else chip(say(text("done")), "done", "moss")
    elif step == following(workshop, progress):
        yield chip(say(text("next")), "arrow-forward", "ochre")


def _ways(services: Services, workshop: Workshop, progress: Progress, step: WorkshopStep) -> tuple[Item, ...]:
    say, passed = services.say, progress.of(step.id)
    if not is_open(workshop, progress, step):
        return ()
    named = say(text("Leave it out: {step}", step=step.title))
    leave = Button(f"leave-out:{step.id}", say(text("Leave it out")), icon="minus", label=named)
    if not is_there(services, step):
        told = bullet(say(text("This is not on the shelf, or its card is torn.")), "torn")
        return (told,) if passed is not None else (told, Row((leave,)))
    if passed is not None and not passed.left_out:
        again = Button(f"again:{step.id}", say(text("Open it again")), icon="undo", label=say(text("Open again: {step}", step=step.title)))
        return (Row((again,)),)
    into = Button(f"open:{step.id}", say(text("Open it")), icon="walk", tone="moss", label=say(text("Open: {step}", step=step.title)))
    return (Row((into,) if passed is not None else (leave, into), gap=12, pack="start" if passed is not None else "end"),)
