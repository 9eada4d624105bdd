"""A case file as a case."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from game.core.journey.case import Afterword, Case, CaseId, Contested, Scene, SceneId
from game.core.journey.papers import Paper
from game.core.journey.people import PersonId, Traveller
from game.core.journey.themes import About
from game.core.law import Ages, Reading
from game.core.message import Text, text
from game.core.naming import misspelt, name_list
from game.core.problem import Problem
from game.files.journey.answers import read_answers
from game.files.journey.papers import read_papers
from game.files.journey.scenes import read_scenes
from game.files.journey.twins import read_turns_at, read_twins
from game.files.journey.values import Setting, read_belongings, read_cast, read_traveller, setting
from game.files.journey.words import LONGEST, NOTES
from game.files.yaml.head import Keys, OwnName, read_ages, read_keys, read_language, read_minutes
from game.files.yaml.part import Part, read_if_given
from game.files.yaml.talk import read_stops
from game.files.yaml.tree import Tree

NEEDED = ("case", "title", "ages", "minutes", "notes", "summary", "traveller", "turns_at", "start", "scenes", "response")
POSSIBLE = ("language", "picture", "about", "cast", "belongings", "papers", "debrief", "stops", "twins")
READINGS = {reading.value: reading for reading in Reading if reading is not Reading.UNCLEAR}
ABOUT = {about.value: about for about in About}
MOST_ABOUT = 2
"""How many lives a case is told in, at most."""
CREDITS = {"full": True, "near": False}
NO_TRAVELLER = Traveller(PersonId(""), Text(""))
OWN_NAME = OwnName(
    "case",
    "C022",
    text('This case is called "{word}", but its file "{name}.yaml". Both must be the same: write case: {name}, or rename the file.'),
)


def read_case(tree: Tree, name: str) -> tuple[Case, tuple[Problem, ...]]:
    """Read the case of a file that is called `name`.yaml; where there are problems, something harmless stands in the case."""
    elsewhere = _elsewhere(tree)
    needed = tuple(key for key in NEEDED if key not in elsewhere)
    return read_keys(tree, needed, (*POSSIBLE, *elsewhere), partial(_case, name))


def _elsewhere(tree: Tree) -> tuple[str, ...]:
    """Return the keys that are not needed, because what they say stands at the twins or at the endings."""
    keys = tree if isinstance(tree, dict) else {}
    scenes = keys.get("scenes")
    endings = [scene for scene in scenes.values() if isinstance(scene, dict) and "ending" in scene] if isinstance(scenes, dict) else []
    twins = any(key == "twins" or misspelt(key, ("twins",)) for key in keys)
    # Where no scenes can be read, nobody knows what their endings ask.
    answers = not isinstance(scenes, dict) or any("response" in scene for scene in endings)
    return (*(("turns_at",) if twins else ()), *(("response",) if answers else ()))


def _case(name: str, keys: Keys) -> Case:
    here = setting(name, keys)
    OWN_NAME.check(keys, name)
    if "twins" in keys and "turns_at" in keys:
        words = text("Each twin says where it turns. Take this line out, and write turns_at: under every twin.")
        keys["turns_at"].wrong("C055", words, on_key=True)
    papers = read_if_given(keys, "papers", lambda papers: read_papers(papers, here), ())
    case = _read(name, keys, replace(here, papers=papers))
    _unread(keys, papers, case)
    _answers(keys, case.scenes.values())
    return case


def _unread(keys: Keys, papers: tuple[Paper, ...], case: Case) -> None:
    lie = {paper.id for scene in case.scenes.values() for paper in scene.papers}
    for paper in papers:
        if paper.id not in lie and case.scenes:
            words = text("Nobody ever reads this paper. Name it in a scene, like papers: [{name}], or take it out.", name=paper.id)
            Part("", ("papers", paper.id), keys["papers"].book).warn("C082", words, on_key=True)


def _read(name: str, keys: Keys, here: Setting) -> Case:
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
        turns_at=read_if_given(keys, "turns_at", read_turns_at, ()),
        start=SceneId(read_if_given(keys, "start", Part.name, "")),
        scenes=read_if_given(keys, "scenes", lambda scenes: read_scenes(scenes, here), {}),
        responses=read_if_given(keys, "response", lambda response: read_answers(response, here, here.context), ()),
        afterword=read_if_given(keys, "debrief", lambda debrief: _afterword(debrief, here), Afterword()),
        language=read_language(keys),
        picture=read_if_given(keys, "picture", Part.name, ""),
        about=read_if_given(keys, "about", _about, ()),
        stops=read_if_given(keys, "stops", lambda stops: read_stops(stops, here.context), ()),
        twins=read_if_given(keys, "twins", lambda twins: read_twins(twins, here), ()),
    )


def _answers(keys: Keys, scenes: Iterable[Scene]) -> None:
    """Say where nobody is asked what to do now, and where everybody is asked the same."""
    endings = [scene for scene in scenes if scene.ending is not None]
    without = [scene for scene in endings if not scene.responses]
    if "response" not in keys:
        for scene in without if "scenes" in keys and len(without) < len(endings) else ():
            words = text('Nobody is asked here what to do now. Give this ending a "response" of its own, or the case one for all endings.')
            Part("", ("scenes", scene.id, "ending"), keys["scenes"].book).wrong("C054", words, on_key=True)
    elif endings and not without:
        words = text("Nobody is asked this: every ending has answers of its own. Take it out.")
        keys["response"].warn("C052", words, on_key=True)
    elif len(without) > 1:
        words = text(
            "The same is asked at {count} endings, and an answer that fits all of them gives itself away. "
            'Write a "response" of its own under the ending of each: {endings}.',
            count=len(without),
            endings=name_list(scene.id for scene in without),
        )
        keys["response"].warn("C051", words, on_key=True)


def _about(part: Part) -> tuple[About, ...]:
    parts = part.one_or_more()
    for each in parts[MOST_ABOUT:]:
        each.warn("C090", text("A case is about {most} of these at most, else it is found everywhere. Take this one out.", most=MOST_ABOUT))
    return tuple(dict.fromkeys(found for each in parts if (found := each.one_of("C091", ABOUT)) is not None))


def _notes(part: Part) -> tuple[str, ...]:
    return tuple(note.one_of("C012", {each: each for each in NOTES}) or "" for note in part.each())


def _afterword(part: Part, here: Setting) -> Afterword:
    keys = part.keys((), ("hindsight", "contested", "talk", "sources"))
    return Afterword(
        hindsight=here.perhaps(keys, "hindsight"),
        contested=tuple(_contested(each, here) for each in read_if_given(keys, "contested", Part.each, [])),
        talk=tuple(each.words(here.context) for each in read_if_given(keys, "talk", Part.each, [])),
        sources=tuple(each.words(here.context) for each in read_if_given(keys, "sources", Part.each, [])),
    )


def _contested(part: Part, here: Setting) -> Contested:
    keys = part.keys(("reading", "credit", "why"), ("country",))
    reading = read_if_given(keys, "reading", lambda reading: reading.one_of("C015", READINGS), None)
    full = read_if_given(keys, "credit", lambda credit: credit.one_of("C020", CREDITS), None)
    return Contested(reading or Reading.LAWFUL, full=bool(full), why=here.words(keys, "why"), country=here.perhaps(keys, "country"))
