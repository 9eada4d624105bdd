"""A workshop file as a workshop."""

from dataclasses import replace

from game.core.crossing.level import CrossingId
from game.core.exercise.exercise import ExerciseId
from game.core.journey.case import CaseId
from game.core.law import Ages
from game.core.message import Text, text
from game.core.naming import listed
from game.core.problem import Problem
from game.core.workshop.workshop import Activity, Break, Cross, DoExercise, PlayCase, StepId, Talk, Workshop, WorkshopId, WorkshopStep
from game.files.yaml.named import read_named
from game.files.yaml.part import Notebook, Part, given
from game.files.yaml.talk import read_sentences, read_talk
from game.files.yaml.tree import Tree

NEEDED = ("workshop", "title", "ages", "summary", "steps")
POSSIBLE = ("language", "alone", "prepare")
ACTIVITIES = ("exercise", "case", "crossing", "talk", "break")
"""What a step can be; each has exactly one of them."""
STEP = (*ACTIVITIES, "shows", "says", "asks", "notes")
FOR_A_TRAINER = ("says", "asks", "notes", "break")
"""What makes no sense for one person without a trainer."""
MOST_PEOPLE, LONGEST = 99, 240
AGES = {ages.value: ages for ages in Ages}


def read_workshop(tree: Tree, name: str) -> tuple[Workshop, tuple[Problem, ...]]:
    """Read the workshop of a file that is called `name`.yaml; where there are problems, something harmless stands in it."""
    book = Notebook()
    alone = isinstance(tree, dict) and tree.get("alone") == "yes"
    # Who is alone is one person; nothing has to be said about that.
    keys = Part(tree, (), book).keys(NEEDED if alone else (*NEEDED, "people"), (*POSSIBLE, "people") if alone else POSSIBLE)
    workshop = _workshop(keys, name)
    return workshop, tuple(book.problems)


def _workshop(keys: dict[str, Part], name: str) -> Workshop:
    here = f"workshop/{name}"
    alone = given(keys, "alone", Part.yes, otherwise=False)
    least, most = given(keys, "people", _people, (1, 1))
    _called_like_its_file(keys, name)
    return Workshop(
        id=WorkshopId(name),
        title=_words(keys, "title", here),
        summary=_words(keys, "summary", here),
        ages=given(keys, "ages", lambda ages: ages.one_of("C017", AGES), None) or Ages.ADULT,
        steps=given(keys, "steps", lambda steps: _steps(steps, here, alone=alone), ()),
        least=least,
        most=most,
        alone=alone,
        prepare=given(keys, "prepare", lambda prepare: read_sentences(prepare, here), ()),
        language=given(keys, "language", Part.language, "en"),
    )


def _called_like_its_file(keys: dict[str, Part], name: str) -> None:
    word = given(keys, "workshop", Part.text, name)
    if word and word != name:
        words = text(
            'This workshop is called "{word}", but its file "{name}.yaml". Both must be the same: write workshop: {name}, '
            "or rename the file.",
            word=word,
            name=name,
        )
        keys["workshop"].wrong("W001", words)


def _words(keys: dict[str, Part], key: str, here: str) -> Text:
    return given(keys, key, lambda part: part.words(here), Text(""))


def _people(part: Part) -> tuple[int, int]:
    keys = part.keys(("least", "most"))
    least, most = (given(keys, key, lambda number: number.number(1, MOST_PEOPLE), 1) for key in ("least", "most"))
    if {"least", "most"} <= keys.keys() and least > most:
        words = text("The least, {least}, is more than the most, {most}. Exchange the two numbers.", least=least, most=most)
        keys["least"].wrong("W005", words)
    return least, max(least, most)


def _steps(part: Part, here: str, *, alone: bool) -> tuple[WorkshopStep, ...]:
    return tuple(_step(name, step, here, alone=alone) for name, step in read_named(part, "W003"))


def _step(name: str, part: Part, here: str, *, alone: bool) -> WorkshopStep:
    keys = part.keys(("title", "minutes"), STEP)
    if alone:
        _without_a_trainer(keys)
    minutes = given(keys, "minutes", lambda minutes: minutes.number(1, LONGEST), 1)
    return WorkshopStep(
        id=StepId(name),
        title=_words(keys, "title", here),
        minutes=minutes,
        activity=_activity(part, keys, here, minutes),
        shows=given(keys, "shows", lambda shows: shows.words(here), None),
        says=_sentences(keys, "says", here),
        asks=_sentences(keys, "asks", here),
        notes=_sentences(keys, "notes", here),
    )


def _sentences(keys: dict[str, Part], key: str, here: str) -> tuple[Text, ...]:
    return given(keys, key, lambda part: read_sentences(part, here), ())


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


def _activity(part: Part, keys: dict[str, Part], here: str, minutes: int) -> Activity:
    there = [key for key in ACTIVITIES if key in keys]
    if len(there) != 1 and isinstance(part.value, dict):
        _not_one(part, there)
    match there[0] if there else "":
        case "exercise":
            return DoExercise(ExerciseId(keys["exercise"].text()))
        case "case":
            return PlayCase(CaseId(keys["case"].text()))
        case "crossing":
            return Cross(CrossingId(keys["crossing"].text()))
        case "talk":
            return Talk(replace(read_talk(keys["talk"], here), minutes=minutes))
        case _:
            return Break(_words(keys, "break", here))


def _not_one(part: Part, there: list[str]) -> None:
    if there:
        words = text("In a step one thing is done, and here are several: {there}. Make a step of each.", there=listed(there))
    else:
        known = listed(f"{key}:" for key in ACTIVITIES)
        words = text("Nothing is done in this step. Write one of these lines in it: {known}.", known=known)
    part.wrong("W002", words, on_key=True)
