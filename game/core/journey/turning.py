"""What could be seen on a path so far, and the scene in which it turns."""

from collections.abc import Iterator, Sequence

from game.core.journey.belongings import Belongings, apply_changes
from game.core.journey.case import Case, Fact
from game.core.journey.journey import Visit
from game.core.law import Assessment, Element, Reading, assess, readings_for

Path = Sequence[Visit]
"""The scenes of a journey in their order; a visit is an index of it."""


def facts_on(case: Case, path: Path) -> Iterator[tuple[int, Fact]]:
    """Yield every fact of the scenes on the path with the number of its visit, found or not."""
    for number, visit in enumerate(path):
        for fact in case.scenes[visit.scene].facts:
            yield number, fact


def shown_at(case: Case, path: Path, visit: int) -> frozenset[Element]:
    """Return the elements that could be seen up to this visit, this one included."""
    scenes = (case.scenes[entry.scene] for entry in path[: visit + 1])
    return frozenset(element for scene in scenes for element in scene.elements)


def shown_before(case: Case, path: Path, visit: int) -> frozenset[Element]:
    """Return the elements that could be seen before this visit."""
    return shown_at(case, path, visit - 1)


def assessment_at(case: Case, path: Path, visit: int) -> Assessment:
    """Return what the law says to all that could be seen up to this visit."""
    return assess(shown_at(case, path, visit), child=case.traveller.child)


def right_at(case: Case, path: Path, visit: int) -> Reading:
    """Return the right reading at this visit, among those that the case offers."""
    return assessment_at(case, path, visit).right(readings_for(case.ages))


def turning_visit(case: Case, path: Path) -> int | None:
    """Return the first visit at which all that could be seen is trafficking; None if it never is."""
    visits = range(len(path))
    return next((visit for visit in visits if assessment_at(case, path, visit).trafficking), None)


def belongings_on(case: Case, path: Path) -> tuple[Belongings, ...]:
    """Return what the traveller controls in each scene of the path, after what happens as it begins."""
    now, each = case.belongings, list[Belongings]()
    for visit in path:
        scene = case.scenes[visit.scene]
        now, _ = apply_changes(now, scene.changes)
        each.append(now)
        if visit.choice is not None:
            now, _ = apply_changes(now, scene.choices[visit.choice].changes)
    return tuple(each)
