"""What could be seen on a path so far, and the scene in which it turns."""

from collections.abc import Iterator, Sequence

from game.core.journey.case import Case
from game.core.journey.entering import facts_here
from game.core.journey.facts import Fact
from game.core.journey.journey import Journey, Visit
from game.core.law import Assessment, Reading, assess
from game.core.law_elements import Doer, Shown

Path = Sequence[Visit]
"""The scenes of a journey in their order; a visit is an index of it."""


def facts_on(case: Case, path: Path) -> Iterator[tuple[int, Fact]]:
    """Return every fact that stands on this road with the number of its visit, found or not."""
    return ((number, fact) for number, visit in enumerate(path) for fact in facts_here(case, visit))


def shown_on(case: Case, path: Path) -> tuple[Shown, ...]:
    """Return all that could be seen on a road, with who did it."""
    return tuple(each for _, fact in facts_on(case, path) for each in fact.shown)


def links_on(case: Case, path: Path) -> tuple[tuple[Doer, ...], ...]:
    """Return who could be seen to act together on a road."""
    return tuple(fact.tied for _, fact in facts_on(case, path) if fact.together)


def over_at(case: Case, journey: Journey, visit: int) -> frozenset[Doer]:
    """Return who does nothing more to the traveller as a scene is left."""
    so_far = journey.path[: visit + 1]
    scenes = (who for entry in so_far for who in case.scenes[entry.scene].over)
    said = (case.scenes[journey.path[number].scene].lines[line] for number, line in journey.said if number <= visit)
    return frozenset(Doer(who) for who in (*scenes, *(who for line in said for who in line.over)))


def road_at(case: Case, path: Path, visit: int) -> Assessment:
    """Return what the law says to all that could be seen up to this visit: the whole road."""
    so_far = path[: visit + 1]
    return assess(shown_on(case, so_far), child=case.traveller.child, together=links_on(case, so_far))


def present_at(case: Case, journey: Journey, visit: int) -> Assessment:
    """Return what the law says to what is still being done to the traveller as a scene is left."""
    so_far = journey.path[: visit + 1]
    over = over_at(case, journey, visit)
    return assess(shown_on(case, so_far), child=case.traveller.child, together=links_on(case, so_far), over=over)


def is_ending(case: Case, path: Path, visit: int) -> bool:
    """Whether a visit is to an ending, where one is asked about the whole road."""
    return case.scenes[path[visit].scene].ending is not None


def law_at(case: Case, journey: Journey, visit: int) -> Assessment:
    """Return what the law says to what is asked there: in a scene what it is now, at an ending what it was on the whole road."""
    if is_ending(case, journey.path, visit):
        return road_at(case, journey.path, visit)
    return present_at(case, journey, visit)


def right_at(case: Case, journey: Journey, visit: int) -> Reading:
    """Return the right reading of what is asked at a visit, among those offered at the player's level."""
    return law_at(case, journey, visit).right(journey.offered)


def turning_visit(case: Case, path: Path) -> int | None:
    """Return the first visit at which the whole road so far is trafficking; None if it never is."""
    return next((visit for visit in range(len(path)) if road_at(case, path, visit).trafficking), None)
