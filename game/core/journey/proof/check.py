"""What an author must mend in a case: everything that can be proved without playing it."""

from collections.abc import Iterator
from functools import partial

from game.core.journey.case import Case, Response
from game.core.journey.country import World
from game.core.journey.held import TwinId
from game.core.journey.proof.check_figures import check_figures
from game.core.journey.proof.check_law import check_law
from game.core.journey.proof.check_names import check_names
from game.core.journey.proof.check_notes import check_counts, check_notes, check_readings, check_rests_on
from game.core.journey.proof.check_papers import check_papers
from game.core.journey.proof.check_parting import check_parting
from game.core.journey.proof.check_places import check_places
from game.core.journey.proof.check_staging import check_staging
from game.core.journey.proof.check_story import check_story
from game.core.journey.proof.check_twins import check_twins, same_twins
from game.core.journey.proof.check_votes import check_votes
from game.core.journey.proof.check_ways import check_loops, check_ways
from game.core.journey.proof.reach import Reach, reach
from game.core.journey.proof.survey import minutes_to_read
from game.core.message import text
from game.core.problem import Address, Problem

ROADLESS = {"C101", "C102", "C107", "C151", "C152", "C153", "C154", "C165", "C185", "C186", "C187", "C188"}
"""Problems after which walking the paths would only tell the same again."""


MOST_GOOD = 4
"""Good answers at most, where one is asked what to do now."""


def check(case: Case, world: World) -> tuple[Problem, ...]:
    """Return all problems of a case, those that hide others first; warnings do not stop it from being played."""
    there = (*check_staging(case, world), *check_places(case, world), *check_figures(case, world))
    named = (*check_names(case), *there, *check_papers(case), *check_parting(case), *check_readings(case))
    if ROADLESS & {problem.code for problem in named}:
        return named
    walked: dict[TwinId | None, tuple[Case, Reach]] = {}
    told = (*named, *same_twins(case), *check_twins(case, partial(_prove, walked)))
    if any(not problem.warning for problem in told):
        return told
    noted = (*check_notes(case), *check_counts(twin for twin, _ in walked.values()))
    return (*told, *noted, *check_story(case, walked), *check_votes(case, walked)) or _alone(case)


def _prove(walked: dict[TwinId | None, tuple[Case, Reach]], case: Case) -> tuple[Problem, ...]:
    """Walk every way through one twin, and add it to those that were walked to their ends."""
    asked, loops = tuple(_responses(case)), check_loops(case)
    if loops:
        return (*asked, *loops)
    reached = reach(case)
    ways = (*asked, *check_ways(case, reached))
    if not reached.whole:
        return ways
    walked[case.twin] = case, reached
    return (*ways, *check_law(case, reached), *check_rests_on(case, reached), *_reading_time(case))


def _responses(case: Case) -> Iterator[Problem]:
    for at, answers in _answers(case):
        good = [response.good for response in answers]
        if not any(good):
            words = text("No response is good, so full marks cannot be reached. Add one that helps, with good: yes.")
            yield Problem("C141", at, words, on_key=True)
        elif all(good):
            words = text("Every response is good, so there is nothing to decide. Add one that does not help, with good: no.")
            yield Problem("C142", at, words, on_key=True, warning=True)
        elif sum(good) > MOST_GOOD:
            words = text("{count} answers are good here, and more than {most} are a list to tick off.", count=sum(good), most=MOST_GOOD)
            yield Problem("C162", at, words, on_key=True, warning=True)


def _answers(case: Case) -> Iterator[tuple[Address, tuple[Response, ...]]]:
    """Yield what is asked at all endings, and at each of them."""
    own = [scene for scene in case.scenes.values() if scene.responses]
    if case.responses or not own:
        yield ("response",), case.responses
    yield from ((("scenes", scene.id, "response"), scene.responses) for scene in own)


def _alone(case: Case) -> tuple[Problem, ...]:
    """Say that a case that turns has no twin; this is told last, when nothing else has to be mended."""
    if case.twins or not case.turns_at:
        return ()
    words = text(
        "This case turns each time it is played, so whoever plays it again knows. "
        'Give it a twin, the same road with one fact that differs: docs/case-format.md, "A twin in five minutes".'
    )
    return (Problem("C150", ("turns_at",), words, on_key=True, warning=True),)


def _reading_time(case: Case) -> Iterator[Problem]:
    minutes = minutes_to_read(case)
    if minutes > case.minutes:
        words = text(
            "Reading the longest path aloud takes about {needed} minutes. Write minutes: {needed} or more, or shorten the texts.",
            needed=minutes,
        )
        yield Problem("C144", ("minutes",), words, warning=True)
