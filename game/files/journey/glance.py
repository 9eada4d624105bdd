"""A glance at a case: what stands before its scenes, and where these play, without reading them."""

import re

from game.core.journey.case import CaseId
from game.core.journey.library.card import CaseCard, twin_cards
from game.files.journey.case_file import read_case
from game.files.yaml.source import LARGEST, read_source

SCENES = re.compile(rb"^scenes:[ \t]*\r?$", re.MULTILINE)
STATION = re.compile(rb"^[ ]+at:[ ]*([a-z]+)/", re.MULTILINE)
STAGE = rb"^[ ]+%s:[ \t]*\r?\n(?:[ ]+(?!stage:).*\n)*?[ ]+stage:[ ]*([\w-]+)"
"""Where a scene of a name says on which stage it plays."""
HEAD = frozenset(("case", "title", "ages", "minutes", "summary", "start"))
ELSEWHERE = frozenset(("C002",))
"""The code of what is missing: here it is what stands further down."""


def glance(data: bytes, name: str) -> CaseCard | None:
    """Return what can be told of a case at once; None if it has to be read whole for that. Its endings are not known then."""
    cut = SCENES.search(data)
    if cut is None or len(data) > LARGEST:
        return None
    source = read_source(data[: cut.start()], name)
    if source.reports or not isinstance(source.tree, dict) or not _tells(frozenset(source.tree)):
        return None
    case, problems = read_case(source.tree, name)
    if any(problem.code not in ELSEWHERE for problem in problems):
        return None
    places = dict.fromkeys(found.decode() for found in STATION.findall(data, cut.end()))
    stage = case.picture or _stage(data[cut.end() :], case.start)
    return CaseCard(
        CaseId(name),
        case.title,
        case.summary,
        case.ages,
        case.minutes,
        stage,
        case.about,
        tuple(places),
        (),
        twin_cards(case),
        case.language,
    )


def _stage(scenes: bytes, start: str) -> str:
    found = re.search(STAGE % re.escape(start.encode()), scenes, re.MULTILINE)
    return found[1].decode() if found else ""


def _tells(keys: frozenset[str]) -> bool:
    return keys >= HEAD and bool(keys & {"twins", "turns_at"})
