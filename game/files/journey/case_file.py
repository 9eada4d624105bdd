"""A case file as a case."""

from functools import partial

from game.core.journey.case import Afterword, Case, CaseId, Contested, Response, SceneId
from game.core.journey.people import PersonId, Traveller
from game.core.law import Ages, Reading
from game.core.message import Text, text
from game.core.problem import Problem
from game.files.journey.scenes import read_scenes
from game.files.journey.values import Setting, read_belongings, read_cast, read_traveller, setting
from game.files.journey.words import LONGEST, NOTES
from game.files.yaml.head import Keys, OwnName, read_ages, read_keys, read_language, read_minutes
from game.files.yaml.part import Part, read_if_given
from game.files.yaml.talk import read_stops
from game.files.yaml.tree import Tree

NEEDED = ("case", "title", "ages", "minutes", "notes", "summary", "traveller", "turns_at", "start", "scenes", "response")
POSSIBLE = ("language", "picture", "cast", "belongings", "debrief", "stops")
READINGS = {reading.value: reading for reading in Reading if reading is not Reading.UNCLEAR}
CREDITS = {"full": True, "near": False}
NO_TRAVELLER = Traveller(PersonId(""), Text(""))
OWN_NAME = OwnName(
    "case",
    "C022",
    text('This case is called "{word}", but its file "{name}.yaml". Both must be the same: write case: {name}, or rename the file.'),
)


def read_case(tree: Tree, name: str) -> tuple[Case, tuple[Problem, ...]]:
    """Read the case of a file that is called `name`.yaml; where there are problems, something harmless stands in the case."""
    return read_keys(tree, NEEDED, POSSIBLE, partial(_case, name))


def _case(name: str, keys: Keys) -> Case:
    here = setting(name, keys)
    OWN_NAME.check(keys, name)
    return Case(
        id=CaseId(name),
        title=here.words(keys, "title"),
        ages=read_ages(keys, Ages.ADULT),
        minutes=read_minutes(keys, LONGEST),
        notes=read_if_given(keys, "notes", _notes, ()),
        summary=here.words(keys, "summary"),
        traveller=read_if_given(keys, "traveller", lambda part: read_traveller(part, here), NO_TRAVELLER),
        cast=read_if_given(keys, "cast", lambda cast: read_cast(cast, here), ()),
        belongings=read_if_given(keys, "belongings", lambda belongings: read_belongings(belongings, here), ()),
        turns_at=read_if_given(keys, "turns_at", _turns_at, ()),
        start=SceneId(read_if_given(keys, "start", Part.name, "")),
        scenes=read_if_given(keys, "scenes", lambda scenes: read_scenes(scenes, here), {}),
        responses=read_if_given(keys, "response", lambda response: _responses(response, here), ()),
        afterword=read_if_given(keys, "debrief", lambda debrief: _afterword(debrief, here), Afterword()),
        language=read_language(keys),
        picture=read_if_given(keys, "picture", Part.name, ""),
        stops=read_if_given(keys, "stops", lambda stops: read_stops(stops, here.context), ()),
    )


def _notes(part: Part) -> tuple[str, ...]:
    return tuple(note.one_of("C012", {each: each for each in NOTES}) or "" for note in part.each())


def _turns_at(part: Part) -> tuple[SceneId, ...]:
    if part.value == "never":
        return ()
    if isinstance(part.value, str) and part.value:
        words = text("Write the scenes where it turns as a list, like [{word}], or the word never.", word=part.value)
        part.wrong("C039", words)
        return ()
    return tuple(SceneId(scene.name()) for scene in part.some())


def _responses(part: Part, here: Setting) -> tuple[Response, ...]:
    responses = (_response(each, here) for each in part.some())
    return tuple(response for response in responses if response is not None)


def _response(part: Part, here: Setting) -> Response | None:
    if (pair := part.single()) is None:
        return None
    words, inner = pair
    keys = Part(inner.value, part.at, part.book).keys(("good", "why"))
    good = read_if_given(keys, "good", Part.yes, otherwise=False)
    return Response(Part(words, part.at, part.book).words(here.context), good, here.words(keys, "why"))


def _afterword(part: Part, here: Setting) -> Afterword:
    keys = part.keys((), ("hindsight", "contested", "talk", "sources"))
    return Afterword(
        hindsight=here.perhaps(keys, "hindsight"),
        contested=tuple(_contested(each, here) for each in read_if_given(keys, "contested", Part.each, [])),
        talk=tuple(each.words(here.context) for each in read_if_given(keys, "talk", Part.each, [])),
        sources=tuple(each.words(here.context) for each in read_if_given(keys, "sources", Part.each, [])),
    )


def _contested(part: Part, here: Setting) -> Contested:
    keys = part.keys(("reading", "credit", "why"))
    reading = read_if_given(keys, "reading", lambda reading: reading.one_of("C015", READINGS), None)
    full = read_if_given(keys, "credit", lambda credit: credit.one_of("C020", CREDITS), None)
    return Contested(reading or Reading.LAWFUL, full=bool(full), why=here.words(keys, "why"))
