"""What an author must mend in a case: everything that can be proved without playing it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from game.core.journey.case import Case
from game.core.journey.check_figures import check_figures
from game.core.journey.check_law import check_law
from game.core.journey.check_names import check_names
from game.core.journey.check_places import check_places
from game.core.journey.check_twins import check_twins
from game.core.journey.check_ways import check_loops, check_ways
from game.core.journey.country import World
from game.core.journey.reach import reach
from game.core.journey.survey import Survey, minutes_to_read, survey
from game.core.journey.twins import each_twin, place_in_file
from game.core.law import LEVELS, readings_for
from game.core.message import text
from game.core.naming import name_list
from game.core.problem import Problem

__all__ = ["Survey", "check", "survey"]
ROADLESS = {"C101", "C102", "C107"}
"""Problems after which walking the paths would only tell the same again."""
EVERYWHERE = {"C104", "C108", "C109"}
"""What is a problem only if it is one in every twin: a scene, choice or line may be there for one of them alone."""


def check(case: Case, world: World) -> tuple[Problem, ...]:
    """Return all problems of a case, those that hide others first; warnings do not stop it from being played."""
    named = (*check_names(case), *check_places(case, world), *check_figures(case, world), *_afterword(case), *_responses(case))
    if ROADLESS & {problem.code for problem in named}:
        return named
    twins = each_twin(case)
    each = tuple(_in_twin(case, twin) for twin in twins)
    count = Counter(problem for problems in each for problem in problems)
    told = dict.fromkeys(problem for problems in each for problem in problems)
    proved = tuple(problem for problem in told if problem.code not in EVERYWHERE or count[problem] == len(twins))
    return (*named, *check_twins(case), *proved, *_reading_time(twins))


def _in_twin(case: Case, twin: Case) -> tuple[Problem, ...]:
    """Return what is wrong on the ways through one twin, at the places where it stands in the file."""
    problems = check_loops(twin)
    if not problems:
        reached = reach(twin)
        problems = check_ways(twin, reached)
        problems += check_law(twin, reached) if reached.whole else ()
    return tuple(replace(problem, at=place_in_file(case, twin, problem.at)) for problem in problems)


def _responses(case: Case) -> Iterator[Problem]:
    good = [response.good for response in case.responses]
    if not good:
        return
    if not any(good):
        words = text("No response is good, so full marks cannot be reached. Add one that helps, with good: yes.")
        yield Problem("C141", ("response",), words, on_key=True)
    elif all(good):
        words = text("Every response is good, so there is nothing to decide. Add one that does not help, with good: no.")
        yield Problem("C142", ("response",), words, on_key=True, warning=True)


def _afterword(case: Case) -> Iterator[Problem]:
    offered = readings_for(LEVELS[-1])
    for index, entry in enumerate(case.afterword.contested):
        if entry.reading not in offered:
            words = text(
                'Players of {ages} are not offered the reading "{reading}".\nReadings here: {known}.',
                ages=case.ages.value,
                reading=entry.reading.value,
                known=name_list(reading.value for reading in offered),
            )
            yield Problem("C143", ("debrief", "contested", index, "reading"), words)


def _reading_time(twins: tuple[Case, ...]) -> Iterator[Problem]:
    minutes = max(minutes_to_read(twin) for twin in twins)
    if minutes > twins[0].minutes:
        words = text(
            "Reading the longest path aloud takes about {needed} minutes. Write minutes: {needed} or more, or shorten the texts.",
            needed=minutes,
        )
        yield Problem("C144", ("minutes",), words, warning=True)
