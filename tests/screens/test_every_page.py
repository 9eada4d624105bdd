"""What holds for every page there is: something leads on or it is said why not, and the green button comes first."""

from collections.abc import Iterator

import pytest

from game.app.machine.machine import Machine
from game.core.crossing.state import Wait
from game.core.exercise.run import Count, Take
from game.core.journey.moves import Arrive, Keep, Listen
from game.core.undo import Undo
from game.core.workshop.session_events import CaseMoved, ExerciseMoved, HandsCounted, Voted
from game.screens.effects import Effect, KeepCrossing, LeaveSession, Log
from game.screens.workshop.trainer import TrainerScreen
from game.ui.page.page import walk
from game.ui.page.pieces import Button
from tests.screens.still_life import Moment, StillLife, press

CLICKER = ("F5", "Shift+F5", "Esc", "Period", "b", "Tab", "Enter", "Space", "Right", "Down", "Left", "Up", "PageUp", "PageDown")
"""Everything that a presenter's clicker sends."""
LONG = 40
"""Presses after which the longest page has been scrolled to its end."""


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> StillLife:
    return StillLife(tmp_path_factory.mktemp("still"))


def goes_on(life: StillLife, moment: Moment, key: str = "PageDown") -> bool:
    """Whether a key leads on in the end, or it is said why not."""
    machine, outside = moment.machine(life.type)
    before, memory, now = (machine.stack, machine.page.title), moment.memory, moment.now
    for _ in range(LONG):
        memory, now = press(machine, key, memory, now + 1)
        if machine.reason_shown is not None or outside.done or before != (machine.stack, machine.page.title):
            return True
    return False


def test_going_on_leads_on_or_it_is_said_why_not(life: StillLife) -> None:
    assert [name for name in life.states if not goes_on(life, life.moment(name)) and name != "neutral"] == []


def greens(machine: Machine) -> list[str]:
    return [item.key for item in walk(machine.page.body) if isinstance(item, Button) and _is_green(item)]


def _is_green(item: Button) -> bool:
    """Whether something is a green button that is open; a pile of cards may be green, too."""
    return item.tone == "moss" and not item.shut and not item.key.startswith("take:")


def test_the_green_button_is_what_leads_on_and_has_the_frame_first(life: StillLife) -> None:
    wrong = []
    for name in life.states:
        machine, _ = life.moment(name).machine(life.type)
        page, green = machine.page, greens(machine)
        if isinstance(machine.stack[-1], TrainerScreen):
            continue
        first = page.focus or page.entry
        if page.on and page.on not in green and page.on not in ("return", "next-row", "next"):
            wrong.append(f"{name}: {page.on} is not green")
        if (page.on or green) and page.on != first and not page.rapid:
            wrong.append(f"{name}: {green} green, {page.on} leads on, {first} has the frame")
    assert not wrong, "\n".join(wrong)


def test_no_arrow_leads_from_the_way_on_to_leaving_at_once(life: StillLife) -> None:
    wrong = []
    for name in life.states:
        for key in ("Right", "Down", "Left"):
            moment = life.moment(name)
            machine, _ = moment.machine(life.type)
            if machine.focus and machine.focus == machine.page.on and moment.after(life.type, key)[2].focus == "leave":
                wrong.append(f"{name}: {key}")
    assert not wrong, "\n".join(wrong)


# ---- pages on each other

OVER = ("F1", "F10", "F1", "F1", "F10", "F10", "t", "F1", "b", "t", "b", "b", "F10", "t", "F1", "F10", "t", "t", "F10", "F1")
"""Keys that lay pages over what was there."""


def test_no_page_ever_lies_on_the_stack_twice(life: StillLife) -> None:
    wrong = []
    for name in life.states:
        moment = life.moment(name)
        machine, memory, now = moment.machine(life.type)[0], moment.memory, moment.now
        for key in OVER:
            memory, now = press(machine, key, memory, now)
            kinds = [type(screen) for screen in machine.stack]
            if len(kinds) > len(set(kinds)):
                wrong.append(f"{name}: {key} {kinds}")
    assert not wrong, "\n".join(wrong)


# ---- a clicker in a workshop


def decides(effect: Effect) -> bool:
    """Whether something was done that only people may do."""
    match effect:
        case LeaveSession():
            return True
        case Log(event=Voted() | HandsCounted()):
            return True
        case Log(event=ExerciseMoved(move=move)):
            return isinstance(move, Take | Count)
        case KeepCrossing(history=history):
            return bool(history.steps) and not isinstance(history.steps[-1], Wait | Undo)
        case Log(event=CaseMoved(move=move)):
            # What the room has said before may be kept.
            return not isinstance(move, Listen | Arrive | Keep | Undo)
        case _:
            return False


def pairs(life: StillLife, start: Moment) -> Iterator[tuple[str, Moment, list[Effect]]]:
    """Return what each key leads to, and each pair of keys; what has been met before is not tried again."""
    met: set[object] = set()
    ends = [("", start)]
    for _ in range(2):
        before, ends = ends, []
        for keys, moment in before:
            for key in CLICKER:
                then, done, machine = moment.after(life.type, key)
                there = (tuple(map(repr, then.stack)), machine.focus, machine.reason_shown, then.memory.escaped > then.now - 1)
                if there not in met or done:
                    met.add(there)
                    ends.append((f"{keys} {key}", then))
                    yield f"{keys} {key}", then, done


ENDS = {"workshop, end", "workshop, results"}
VOTED = {"room response", "room, revealed", "room, both votes", "room, hands revealed", "room, hands both", "room, voted"}
"""Everybody has been asked there, or the journey is over: going on takes what the room has said."""
RIVERS = ("river, going on", "river, danger", "river, broken", "chain broken", "card", "card, wrong", "card, mended", "river, end", "pause")
"""A room crosses a river on the same pages as anybody."""


def test_no_pair_of_a_clickers_keys_leaves_decides_or_is_stuck(life: StillLife) -> None:
    wrong = []
    for name in (*life.in_rooms, *RIVERS):
        for keys, then, done in pairs(life, life.moment(name, room="step, stones")):
            if not then.stack or (any(map(decides, done)) and name not in VOTED):
                wrong.append(f"{name}:{keys} {done}")
            elif not any(goes_on(life, then, key) for key in ("PageDown", "Enter")):
                wrong.append(f"{name}:{keys} is stuck")
    assert not wrong, "\n".join(wrong)
