"""Changing the plan while a workshop is held: its end, and the minutes, order, steps and items that are still to come."""

from collections.abc import Iterator

from game.core.exercise.exercise import ItemId
from game.core.exercise.fewer import coming_items, item_words
from game.core.exercise.items import items
from game.core.message import count_text, text
from game.core.workshop.plan_events import EndSet, ItemPassed, MinutesSet, StepMoved, StepPassed
from game.core.workshop.session import run_of
from game.core.workshop.session_events import PeopleCounted, SessionEvent, TeamsCounted
from game.core.workshop.workshop import DoExercise, StepId, WorkshopStep
from game.screens.furniture import head, heading, page_frame
from game.screens.going_on import step_of
from game.screens.services import Room, Services
from game.screens.workshop.ending_time import end_after, end_row
from game.screens.workshop.on_shelves import exercise_of
from game.screens.workshop.steps import kind
from game.screens.workshop.trainer_order import people_row, teams_row
from game.screens.workshop.trainer_time import now_left, outlook_now
from game.ui.input.intent import Activate
from game.ui.page.page import Card, Column, Item, Page, Row
from game.ui.page.pieces import Button, Icon, Size, Words

LETTERS = 90
"""So much of an item is enough to know it by."""


def plan_page(services: Services, room: Room) -> Page:
    """Return everything of the plan that can be changed now."""
    say = services.say
    title = say(text("Change the plan"))
    told = say(text("Only this time: the workshop's file stays as it is."))
    end = _card((heading(say(text("When does it have to end?"))), end_row(services, room.session.plan.end)))
    people = _card((heading(say(text("People and teams"))), people_row(services, room), *teams_row(services, room)))
    steps = tuple(_step(services, room, step, number) for number, step in enumerate(room.workshop.steps, start=1))
    order = _card((heading(say(text("Running order"))), *steps))
    asked = tuple(_items(services, room))
    body = Column((end, *((_card(asked),) if asked else ()), order, people), gap=20)
    return Page(title, page_frame(services, head(services, title, under=told), body), entry="back", part="plan")


def plan_events(services: Services, room: Room, pressed: Activate) -> tuple[SessionEvent, ...]:
    """Return what a press on that page changes; nothing for one that changes nothing."""
    match pressed:
        case Activate(what="end-at", of=by):
            planned = services.now() + 60 * now_left(services, room).all
            return (EndSet(end_after(room.session.plan.end, by, services.now(), planned)),)
        case Activate(what="minutes", of=of):
            name, by = of.rsplit(":", 1)
            return (MinutesSet(StepId(name), room.workshop.steps[room.workshop.number(StepId(name))].minutes + int(by)),)
        case Activate(what="move", of=of):
            name, by = of.rsplit(":", 1)
            return (StepMoved(StepId(name), int(by)),)
        case Activate(what="pass", of=name):
            return (StepPassed(StepId(name), passed=not room.workshop.steps[room.workshop.number(StepId(name))].passed),)
        case Activate(key="pass-these"):
            found = outlook_now(services, room)
            return () if found is None else tuple(StepPassed(step.id, passed=True) for step in found.drop)
        case Activate(what="item", of=name):
            step = step_of(room).id
            return (ItemPassed(step, ItemId(name), passed=ItemId(name) not in room.session.plan.without(step)),)
        case Activate(what="people", of=by):
            return (PeopleCounted(max(1, room.session.begun.people + int(by))),)
        case Activate(what="team-count", of=count):
            return (TeamsCounted(int(count)),)
        case _:
            return ()


def _card(parts: tuple[Item, ...]) -> Item:
    return Card(Column(parts, gap=12), pad=26, lift=5)


def _step(services: Services, room: Room, step: WorkshopStep, number: int) -> Item:
    """Return a step with its minutes, its place, and whether it is left out."""
    say, (name, icon), count = services.say, kind(step.activity), len(room.workshop.steps)
    here = step.id == step_of(room).id
    state = text("the room is here") if here else text("left out") if step.passed else name
    told = Words(say(state), Size.SMALL, "bad" if step.passed else "soft")
    title = Column((Words(f"{number}  {say(step.title)}", bold=here), told), gap=0)
    minutes = Words(say(text("{count} min", count=step.minutes)), bold=True, align="middle")
    ways = (
        Button(f"pass:{step.id}", say(text("Take in again") if step.passed else text("Leave out")), shut=here),
        minutes,
        Button(f"minutes:{step.id}:-1", "", "minus", label=say(text("One minute less: {step}", step=step.title)), shut=step.minutes <= 1),
        Button(f"minutes:{step.id}:1", "", "plus", label=say(text("One minute more: {step}", step=step.title))),
        Button(f"move:{step.id}:-1", "", "arrow-up", label=say(text("Earlier: {step}", step=step.title)), shut=number == 1),
        Button(f"move:{step.id}:1", "", "arrow-down", label=say(text("Later: {step}", step=step.title)), shut=number == count),
    )
    row = Row((Icon("pin" if here else icon, size=34), title), (0.0, 1.0), gap=12)
    return Row((row, Row(ways, gap=8)), (1.0, 0.0), gap=14, stretch=False, stack_below=1250)


def _items(services: Services, room: Room) -> Iterator[Item]:
    """Yield the items of the step's exercise that are still to come, each of them to leave out or take in."""
    step, say = step_of(room), services.say
    whole = exercise_of(services, step.activity.exercise) if isinstance(step.activity, DoExercise) else None
    if whole is None:
        return
    without, run = room.session.plan.without(step.id), run_of(room.session, step.id, whole)
    begun = room.session.of(step.id).run is not None
    coming = coming_items(whole, run, without) if begun else tuple(each.id for each in items(whole, run.level))
    if not coming:
        return
    yield heading(say(text("What is still to be asked: {step}", step=step.title)))
    for item in coming:
        words = say(item_words(whole, item))
        shown = words if len(words) <= LETTERS else f"{words[:LETTERS].rsplit(' ', 1)[0]} …"
        last = item not in without and sum(1 for each in coming if each not in without) == 1 and not begun
        out = Button(f"item:{item}", say(text("Take in again") if item in without else text("Leave out")), shut=last)
        yield Row((Words(shown, tone="soft" if item in without else "ink"), out), (1.0, 0.0), gap=14)
    left = sum(1 for each in coming if each not in without)
    yield Words(say(count_text("{count} is still asked.", "{count} are still asked.", left)), Size.SMALL, "soft")
