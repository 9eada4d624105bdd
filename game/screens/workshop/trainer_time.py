"""The clock on the trainer's page: what time it is, minutes used and left, how late the room is and what helps, and what comes next."""

from collections.abc import Iterator
from datetime import UTC, datetime

from game.core.message import Text, count_text, text
from game.core.workshop.pacing import Outlook, Pace, outlook, pace
from game.core.workshop.workshop import WorkshopStep
from game.screens.furniture import WIDE, chip, comma
from game.screens.going_on import following, step_of
from game.screens.services import Room, Services
from game.screens.workshop.steps import lasting
from game.ui.page.page import Card, Column, Item, Row
from game.ui.page.pieces import Button, Icon, Meter, Size, Words

LONG = 120
"""From so many minutes on they are told in hours; a step that is over by as much goes on on another day."""


def clock_words(seconds: float) -> str:
    """Return the time of day of a moment, in seconds since 1970, as it is where the computer is."""
    return f"{datetime.fromtimestamp(seconds, UTC).astimezone():%H:%M}"


def now_left(services: Services, room: Room) -> Pace:
    """Return the minutes that are left now."""
    return pace(room.workshop, step_of(room).id, services.now() - room.since)


def outlook_now(services: Services, room: Room) -> Outlook | None:
    """Return whether the rest fits before the end; None where nobody waits for one."""
    end = room.session.plan.end
    if end is None or room.session.ended:
        return None
    return outlook(room.workshop, step_of(room).id, services.now() - room.since, end - services.now())


def clock_card(services: Services, room: Room, coming: str, *more: Item) -> Item:
    """Return the minutes of the step and of all, what is said of the end, and what comes next; `coming`: on the room's next press."""
    say, step, left = services.say, step_of(room), now_left(services, room)
    late = left.step < 0
    gone = Meter(say(text("Minutes of this step")), min(step.minutes, step.minutes - left.step), step.minutes, "warn" if late else "moss")
    figures = (_now(services, room), _here(services, step, left), _all(services, room, left), _next(services, room, step, coming))
    top = Row(figures, (0.7, 1.2, 1.2, 1.6), gap=24, align="start", stack_below=900)
    return Card(Column((top, gone, *_advice(services, room), *more), gap=14), pad=24, lift=6)


def _now(services: Services, room: Room) -> Item:
    end = room.session.plan.end
    under = None if end is None else text("ends at {time}", time=clock_words(end))
    return _figure(services, text("Now"), clock_words(services.now()), under)


def _here(services: Services, step: WorkshopStep, left: Pace) -> Item:
    over = text("{count} min over", count=-left.step) if -left.step < LONG else text("the time is up")
    words = over if left.step < 0 else text("{count} min left", count=left.step)
    used = None if -left.step >= LONG else text("{count} of {all} min used", count=step.minutes - left.step, all=step.minutes)
    return _figure(services, text("This step"), services.say(words), used, "bad" if left.step < 0 else "ink")


def _all(services: Services, room: Room, left: Pace) -> Item:
    rest = text("{count} min left", count=left.all) if left.all < LONG else text("{time} left", time=lasting(left.all))
    outlook_here = outlook_now(services, room)
    if outlook_here is None:
        return _figure(services, text("All together"), services.say(rest))
    end = outlook_here.left
    until = text("{count} min left", count=end) if abs(end) < LONG else text("{time} left", time=lasting(max(0, end)))
    return _figure(services, text("Until the end"), services.say(until), text("planned: {rest}", rest=rest))


def _next(services: Services, room: Room, step: WorkshopStep, coming: str) -> Item:
    ahead = following(room.workshop, step)
    name = text("the end") if ahead is None else text("{step}, {count}\u00a0min", step=ahead.title, count=ahead.minutes)
    if not coming:
        return _figure(services, text("Next"), services.say(name), None, size=Size.LEAD)
    under = None if ahead is not None and services.say(ahead.title) in coming else text("next step: {step}", step=name)
    return _figure(services, text("On the next press"), coming, under, size=Size.LEAD)


def _figure(services: Services, name: Text, words: str, under: Text | None = None, tone: str = "ink", size: Size = Size.TITLE) -> Item:
    below = () if under is None else (Words(services.say(under), Size.SMALL, "soft"),)
    if services.wide < WIDE:
        size = Size.LEAD
    return Column((Words(services.say(name), Size.SMALL, "soft"), Words(words, size, tone, bold=True), *below), gap=2)


def _advice(services: Services, room: Room) -> Iterator[Item]:
    """Yield what is to be said of the end: how many minutes are missing and what saves them, or how many are to spare."""
    found, say = outlook_now(services, room), services.say
    if found is None:
        return
    if found.behind <= 0:
        spare = count_text("{count} minute to spare", "{count} minutes to spare", -found.behind)
        yield Row((chip(say(spare if found.behind else text("Just in time")), "check", "moss"),))
        return
    if found.behind >= LONG:
        yield Row((chip(say(text("The end has long passed.")), "clock", "sand"),))
        return
    lines = [Words(say(line), Size.LEAD, "on-ochre", bold=number == 0) for number, line in enumerate(_behind(services, found))]
    words = Column(tuple(lines), gap=4)
    ways = (Button("pass-these", say(text("Pass these")), "arrow-forward"),) if found.drop else ()
    row = Row((Icon("clock", tone="on-ochre", paper="ochre"), words, *ways), (0.0, 1.0, *(0.0 for _ in ways)), gap=14, stack_below=1000)
    yield Card(row, "ochre", pad=14, lift=3)


def _behind(services: Services, found: Outlook) -> Iterator[Text]:
    yield count_text("{count} minute behind.", "{count} minutes behind.", found.behind)
    if found.drop:
        names = tuple(text("{step}, {count}\u00a0min", step=step.title, count=step.minutes) for step in found.drop)
        yield text("Pass: {steps}", steps=comma(services, names))
        if not found.enough:
            yield text("Even then it takes longer.")
    if found.vote_less is not None:
        yield count_text(
            "Or take {count} vote less in this case: {case}",
            "Or take {count} votes less in this case: {case}",
            found.votes,
            case=found.vote_less.title,
        )
    elif not found.drop:
        yield text("Nothing that is left can be passed. Shorten the talk, or set the end later.")
