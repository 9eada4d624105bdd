"""A workshop file as a workshop."""

from dataclasses import replace
from functools import partial

from game.core.crossing.level import CrossingId
from game.core.exercise.exercise import ExerciseId
from game.core.law import Ages
from game.core.message import text
from game.core.naming import name_list
from game.core.problem import Problem
from game.core.workshop.workshop import Activity, Break, Cross, DoExercise, StepId, Talk, Workshop, WorkshopId, WorkshopStep
from game.files.workshop.wanted import read_play
from game.files.yaml.head import Context, Keys, OwnName, read_ages, read_keys, read_language, read_minutes
from game.files.yaml.named import read_named
from game.files.yaml.part import Part, read_if_given
from game.files.yaml.talk import read_talk
from game.files.yaml.tree import Tree

NEEDED = ("workshop", "title", "ages", "summary", "steps")
POSSIBLE = ("language", "alone", "prepare")
ACTIVITIES = ("exercise", "case", "crossing", "talk", "break")
"""What a step can be; each has exactly one of them."""
STEP = (*ACTIVITIES, "shows", "says", "asks", "notes")
FOR_A_TRAINER = ("says", "asks", "notes", "break")
"""What makes no sense for one person without a trainer."""
MOST_PEOPLE, LONGEST = 99, 240
OWN_NAME = OwnName(
    "workshop",
    "W001",
    text(
        'This workshop is called "{word}", but its file "{name}.yaml". Both must be the same: write workshop: {name}, or rename the file.'
    ),
)


def read_workshop(tree: Tree, name: str) -> tuple[Workshop, tuple[Problem, ...]]:
    """Read the workshop of a file that is called `name`.yaml; where there are problems, something harmless stands in it."""
    alone = isinstance(tree, dict) and tree.get("alone") == "yes"
    # Who is alone is one person; nothing has to be said about that.
    needed, possible = (NEEDED, (*POSSIBLE, "people")) if alone else ((*NEEDED, "people"), POSSIBLE)
    return read_keys(tree, needed, possible, partial(_workshop, name))


def _workshop(name: str, keys: Keys) -> Workshop:
    here = Context(f"workshop/{name}")
    alone = read_if_given(keys, "alone", Part.yes, otherwise=False)
    least, most = read_if_given(keys, "people", _people, (1, 1))
    OWN_NAME.check(keys, name)
    return Workshop(
        id=WorkshopId(name),
        title=here.words(keys, "title"),
        summary=here.words(keys, "summary"),
        ages=read_ages(keys, Ages.ADULT),
        steps=read_if_given(keys, "steps", lambda steps: _steps(steps, here, alone=alone), ()),
        least=least,
        most=most,
        alone=alone,
        prepare=here.sentences(keys, "prepare"),
        language=read_language(keys),
    )


def _people(part: Part) -> tuple[int, int]:
    keys = part.keys(("least", "most"))
    least, most = (read_if_given(keys, key, lambda number: number.number(1, MOST_PEOPLE), 1) for key in ("least", "most"))
    if {"least", "most"} <= keys.keys() and least > most:
        words = text("The least, {least}, is more than the most, {most}. Exchange the two numbers.", least=least, most=most)
        keys["least"].wrong("W005", words)
    return least, max(least, most)


def _steps(part: Part, here: Context, *, alone: bool) -> tuple[WorkshopStep, ...]:
    return tuple(_step(name, step, here, alone=alone) for name, step in read_named(part, "W003"))


def _step(name: str, part: Part, here: Context, *, alone: bool) -> WorkshopStep:
    keys = part.keys(("title", "minutes"), STEP)
    if alone:
        _without_a_trainer(keys)
    minutes = read_minutes(keys, LONGEST)
    return WorkshopStep(
        id=StepId(name),
        title=here.words(keys, "title"),
        minutes=minutes,
        activity=_activity(part, keys, here, minutes),
        shows=here.perhaps(keys, "shows"),
        says=here.sentences(keys, "says"),
        asks=here.sentences(keys, "asks"),
        notes=here.sentences(keys, "notes"),
    )


def _without_a_trainer(keys: dict[str, Part]) -> None:
    talk = keys["talk"].value if "talk" in keys else None
    parts = [keys[key] for key in FOR_A_TRAINER if key in keys]
    if isinstance(talk, dict) and "listen" in talk:
        parts.append(Part(talk["listen"], (*keys["talk"].at, "listen"), keys["talk"].book))
    for part in parts:
        words = text(
            'Somebody alone has no trainer, so nobody reads "{key}". Take it out, or write what is for the player behind shows.',
            key=str(part.at[-1]),
        )
        part.wrong("W004", words, on_key=True)


def _activity(part: Part, keys: dict[str, Part], here: Context, minutes: int) -> Activity:
    there = [key for key in ACTIVITIES if key in keys]
    if len(there) != 1 and isinstance(part.value, dict):
        _not_one(part, there)
    match there[0] if there else "":
        case "exercise":
            return DoExercise(ExerciseId(keys["exercise"].text()))
        case "case":
            return read_play(keys["case"])
        case "crossing":
            return Cross(CrossingId(keys["crossing"].text()))
        case "talk":
            return Talk(replace(read_talk(keys["talk"], here.context), minutes=minutes))
        case _:
            return Break(here.words(keys, "break"))


def _not_one(part: Part, there: list[str]) -> None:
    if there:
        words = text("In a step one thing is done, and here are several: {there}. Make a step of each.", there=name_list(there))
    else:
        known = name_list(f"{key}:" for key in ACTIVITIES)
        words = text("Nothing is done in this step. Write one of these lines in it: {known}.", known=known)
    part.wrong("W002", words, on_key=True)
