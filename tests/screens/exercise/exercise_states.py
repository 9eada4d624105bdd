"""Every kind of page the exercises have, come to by doing them: alone, and in a room."""

from game.core.exercise.exercise import Exercise
from game.core.law import Ages
from game.core.workshop.session_events import SessionBegun
from game.core.workshop.workshop import DoExercise, StepId, WorkshopId
from game.screens.effects import BeginSession, LeaveSession
from game.screens.exercise.play import ExerciseScreen, exercise_screen
from game.screens.exercise.shelf import ExercisesScreen
from game.screens.furniture import GameScreen
from game.screens.talk_stop import TalkStopScreen
from game.screens.title import TitleScreen
from tests.pilot import Pilot
from tests.screens.workshop.workshop_player import own_workshop
from tests.screens.workshop.workshop_states import in_room

States = dict[str, GameScreen]
KINDS = {
    "poll": "who-wants-to-leave",
    "sort": "who-is-vulnerable",
    "myths": "twelve-myths",
    "spot": "eight-offers",
    "quiz": "quiz-before",
}
ORDER = ("who-wants-to-leave", "who-is-vulnerable", "quiz-before", "twelve-myths", "eight-offers", "quiz-after")
EVERY_KIND = """\
workshop: two-hours
title: Every kind
language: en
ages: 13+
people: {least: 6, most: 24}
summary: Every kind of exercise.
steps:
""" + "".join(f"  - step-{name}:\n      title: A step\n      minutes: 20\n      exercise: {name}\n" for name in ORDER)
EVERY_KIND = EVERY_KIND.replace(f"exercise: {ORDER[0]}\n", f"exercise: {ORDER[0]}\n      asks: [What would you want to know?]\n")


def exercise(pilot: Pilot, name: str) -> Exercise:
    """Return an exercise as it is shipped."""
    found = next(entry.exercise for entry in pilot.desk.services.exercises.shelf() if entry.id == name)
    assert found is not None
    return found


def begun_alone(pilot: Pilot, name: str) -> Pilot:
    """Lay an exercise on the screen, for one person."""
    pilot.machine.lay(exercise_screen(pilot.desk.services, exercise(pilot, name)))
    return pilot


def opened_room(pilot: Pilot, people: int = 12) -> Pilot:
    """Begin a workshop of the trainer's own with a step for each exercise."""
    own_workshop(pilot, EVERY_KIND, "every-kind")
    pilot.desk.do(BeginSession(SessionBegun(WorkshopId("every-kind"), people, 0, Ages.ADULT, "en")))
    return pilot


def begun_in_room(pilot: Pilot, name: str) -> Pilot:
    """Lay an exercise on the screen, in its step of the workshop."""
    pilot.machine.lay(exercise_screen(pilot.desk.services, exercise(pilot, name), step_of(pilot, name)))
    return pilot


def step_of(pilot: Pilot, name: str) -> StepId:
    """Return the step in which the room does an exercise."""
    room = pilot.desk.services.room
    assert room is not None
    return next(step.id for step in room.workshop.steps if isinstance(step.activity, DoExercise) and step.activity.exercise == name)


def count(pilot: Pilot, *hands: int) -> Pilot:
    """Count hands for the answers in their order, and close the paper."""
    pilot.do("count")
    for number, many in enumerate(hands):
        pilot.press(*(["Down"] if number else []), *str(many))
    return pilot.do("counted")


def on(pilot: Pilot) -> Pilot:
    """Go on to the next item or to the end, past stops to talk."""
    pilot.do("next")
    while isinstance(pilot.top, TalkStopScreen):
        pilot.press("PageDown")
    return pilot


def passed(pilot: Pilot, *numbers: str) -> Pilot:
    """Answer all that is left in the same way, and come to the end."""
    while "finish" not in pilot.keys():
        pilot.press(*numbers)
        if pilot.keys("take:stop"):
            pilot.do("take:stop")
        if "show" in pilot.keys():
            pilot.do("show")
        on(pilot)
    return pilot


def shown_to_room(pilot: Pilot) -> Pilot:
    """Pass all that is left without counting hands."""
    while isinstance(pilot.top, ExerciseScreen) and pilot.top.doing.item is not None:
        if "show" in pilot.keys():
            pilot.do("show")
        on(pilot)
    return pilot


def exercise_states(pilot: Pilot) -> States:
    """Return the pages of exercises by their names; then the title is shown again."""
    states: States = {"exercises": ExercisesScreen()}
    _alone(pilot, states)
    opened_room(pilot)
    for kind, name in KINDS.items():
        _room(pilot, states, kind, name)
    states["room, quiz after"] = in_room(shown_to_room(begun_in_room(pilot, "quiz-after")))
    states["room, all hands"] = in_room(pilot.do("all-hands"))
    states["room, answers"] = in_room(pilot.do("filled", "next"))
    while "reasons" not in pilot.keys():
        pilot.do("next")
    states["room, reasons"] = in_room(pilot.do("reasons"))
    pilot.do("finish")
    pilot.desk.do(LeaveSession())
    pilot.machine.refresh()
    assert isinstance(pilot.top, TitleScreen)
    return states


def _alone(pilot: Pilot, states: States) -> None:
    for kind, name in KINDS.items():
        states[f"{kind}, asked"] = begun_alone(pilot, name).top
        states[f"{kind}, answered"] = pilot.press("1").top
        if kind == "spot":
            pilot.do("take:go-on")
        if "show" in pilot.keys():
            states[f"{kind}, told"] = pilot.do("show").top
        states[f"{kind}, end"] = passed(on(pilot), "2").top
        pilot.do("finish")
    begun_alone(pilot, "eight-offers")
    while "finish" not in pilot.keys():
        doing = pilot.top.doing  # type: ignore[attr-defined]
        form = doing.exercise.task.documents[doing.run.at].form.value
        states[f"spot, {form}"] = pilot.press("2").top
        states[f"spot, {form} told"] = pilot.do("take:stop", "show").top
        on(pilot)
    pilot.do("finish")
    states["quiz, both rounds"] = passed(begun_alone(pilot, "quiz-after"), "3").top
    states["quiz, first round told"] = begun_alone(pilot.do("finish"), "quiz-before").top
    pilot.do("finish")


def _room(pilot: Pilot, states: States, kind: str, name: str) -> None:
    states[f"room, {kind} asked"] = in_room(begun_in_room(pilot, name))
    if kind not in {"poll", "quiz"}:
        pilot.press("1", "2")
    states[f"room, {kind} counting"] = in_room(pilot.do("count"))
    states[f"room, {kind} closed"] = in_room(count(pilot.do("counted"), 2, 1))
    if kind != "quiz":
        states[f"room, {kind} few hands"] = in_room(pilot.do("reveal"))
        count(pilot.do("again"), 24, 8)
        states[f"room, {kind} both votes"] = in_room(pilot.do("reveal"))
    if "show" in pilot.keys():
        states[f"room, {kind} told"] = in_room(pilot.do("show"))
    shown_to_room(on(pilot))
    if kind != "quiz":
        # All answers once more are seen only if the exercise is opened again.
        begun_in_room(pilot, name)
    states[f"room, {kind} end"] = in_room(pilot)
    pilot.do("finish")
