"""The running order on the trainer's page: where the room is, the way to any other step, and what leads the workshop."""

from game.core.message import count_text, figure, text
from game.core.workshop.team import FEWEST, MOST
from game.core.workshop.team import teams as team_names
from game.core.workshop.workshop import WorkshopStep
from game.screens.furniture import chip, heading
from game.screens.going_on import step_of
from game.screens.services import Room, Services
from game.screens.telling import talk_left
from game.screens.workshop.steps import is_over, kind
from game.screens.workshop.team_looks import TEAM_ICONS, TEAM_NAMES, TEAM_TONES
from game.ui.page.page import Card, Column, Grid, Item, Row
from game.ui.page.pieces import Button, Size, Words

COUNTS = (2, 5)
"""Minutes of talk that can be counted down."""


def ways(services: Services) -> tuple[Button, ...]:
    """Return what a trainer can do with the workshop at any moment."""
    say = services.say
    return (
        Button("skip", say(text("Next step")), "arrow-forward", tone="moss"),
        Button("blank", say(text("Black page ({key})", key=services.cap("B"))), "pause"),
        Button("plan", say(text("Change the plan")), "settings"),
    )


def countdown_row(services: Services, room: Room) -> Item:
    """Return the ways to count minutes of talk down on the wall."""
    say = services.say
    counts = tuple(Button(f"count-down:{count}", say(text("{count} min", count=count)), "clock") for count in COUNTS)
    stop = () if room.talk_until is None else (Button("count-down:off", say(text("Stop counting")), "cross"),)
    left = talk_left(services)
    shown = (Words(left, Size.LEAD, bold=True),) if left else ()
    remark = Button("remark", say(text("Write a remark")), "quill")
    return Row((remark, Words(say(text("Count down for talk"))), *shown, *counts, *stop), gap=12)


def people_row(services: Services, room: Room) -> Item:
    """Return how many people take part; whoever comes late or leaves is counted here."""
    say, people = services.say, room.session.begun.people
    fewer = Button("people:-1", "", "minus", label=say(text("One fewer")), shut=people <= 1)
    more = Button("people:1", "", "plus", label=say(text("One more")))
    words = Words(say(count_text("{count} person takes part", "{count} people take part", people)), bold=True)
    return Row((fewer, words, more), gap=14)


def teams_row(services: Services, room: Room) -> tuple[Item, ...]:
    """Return how the room is divided, and what another number does to votes that were given already."""
    say, teams = services.say, room.session.begun.teams
    none = Button("team-count:0", say(text("No teams: hands are counted")), "hand", chosen=teams == 0)
    counts = tuple(
        Button(f"team-count:{count}", say(figure(count)), chosen=count == teams, label=say(named))
        for count in range(FEWEST, MOST + 1)
        for named in (count_text("{count} team", "{count} teams", count),)
    )
    papers = tuple(chip(say(TEAM_NAMES[team]), TEAM_ICONS[team], TEAM_TONES[team]) for team in team_names(teams))
    fewer = Words(say(text("With fewer teams, the votes of those that go are not counted any more.")), Size.SMALL, "soft")
    new = Words(say(text("A new team begins without votes; all others keep theirs.")), Size.SMALL, "soft")
    shown = (Row(papers, gap=10),) if papers else ()
    return Row((none, *counts), gap=12), *shown, fewer, new


def running_order(services: Services, room: Room) -> Item:
    """Return every step of the workshop, each of them a way to it."""
    steps = tuple(_step(services, room, step, number) for number, step in enumerate(room.workshop.steps, start=1))
    say = services.say
    anew = Button("repeat", say(text("This step anew")), "undo")
    end = Button("end", say(text("End the workshop")), "leave")
    parts = (heading(say(text("Running order"))), Grid(steps, least=430, gap=10), Row((anew, end), gap=12))
    return Card(Column(parts, gap=14), pad=26, lift=5)


def _step(services: Services, room: Room, step: WorkshopStep, number: int) -> Item:
    say = services.say
    name, icon = kind(step.activity)
    here = step.id == step_of(room).id
    gone = step.id in room.session.visited and is_over(services, room.session, step)
    state = text("the room is here") if here else text("done") if gone else text("left out") if step.passed else name
    detail = say(text("{count} min, {state}", count=step.minutes, state=state))
    sign = "pin" if here else "done" if gone else icon
    return Button(f"jump:{step.id}", say(step.title), sign, detail, str(number), "sand" if here else "card")
