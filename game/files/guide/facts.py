"""The facts of a scene on paper, with what they show; and where and when a scene is."""

from collections.abc import Iterator, Mapping

from game.core.journey.case import Case, Line, Response, Scene
from game.core.journey.facts import Fact
from game.core.law_elements import Part as LawPart
from game.core.message import Text, short_name, text
from game.core.naming import name_list
from game.files.guide.conditions import only_if
from game.files.paper.page import Place, Say

PARTS: Mapping[LawPart, Text] = {
    LawPart.ACT: text("act"),
    LawPart.MEANS: text("means"),
    LawPart.PURPOSE: text("purpose"),
    LawPart.SMUGGLING: text("smuggling"),
    LawPart.AGGRAVATED: text("aggravated smuggling"),
    LawPart.CRIME: text("another crime"),
    LawPart.LABOUR: text("labour law"),
}


def fact_rows(case: Case, scene: Scene, number: int, say: Say, place: Place) -> Iterator[tuple[str, ...]]:
    """Yield each fact of a scene, with what it shows, for the trainer only."""
    name = f"{number}. {where_and_when(scene, say, place)}"
    for at, fact in enumerate(scene.facts):
        parts = tuple(dict.fromkeys(say(PARTS[element.part]) for element in fact.shows))
        sign = (say(text("a warning sign")),) if fact.sign is not None else ()
        decoy = () if fact.decoy is None else (say(text("looks like a sign and is none: {why}", why=fact.decoy)),)
        why = () if fact.why is None else (say(fact.why),)
        shows = (*parts, *sign, *_doers(case, fact, say), *decoy, *why)
        yield "" if at else name, with_needs(case, fact, say), "; ".join(shows)


def _doers(case: Case, fact: Fact, say: Say) -> Iterator[str]:
    if fact.by:
        yield say(text("done by {people}", people=name_list(say(short_name(case.person(who).name)) for who in fact.by)))
    if fact.together:
        yield say(text("these act together: {people}", people=name_list(say(short_name(case.person(who).name)) for who in fact.together)))


def with_needs(case: Case, entry: Response | Line | Fact, say: Say) -> str:
    """Return words with what has to hold for them before them."""
    words = say(entry.see if isinstance(entry, Fact) else entry.words)
    needs = ", ".join(only_if(case, entry.needs, say))
    return f"({needs}) {words}" if needs else words


def where_and_when(scene: Scene, say: Say, place: Place) -> str:
    """Return where a scene is, and before it when, if the story has gone to another time."""
    station = say(place(scene.country, scene.station))
    return station if scene.when is None else f"{say(scene.when)} · {station}"
