"""Cases of version 0.1.0 are read, told what to change, and played as they were."""

import pytest

from game.core.journey.advance import advance, options, start
from game.core.journey.belongings import apply_changes
from game.core.journey.case import Case
from game.core.journey.held import Give
from game.core.journey.journey import Journey, Phase, Terms
from game.core.journey.moves import Choose
from game.files.journey.library import load_case, load_world
from game.files.places import content_folder
from game.files.problem_reports import is_broken

ROOT = content_folder()
OLD = sorted((ROOT / "tests" / "kept-0.1.0" / "scenarios" / "cases").glob("*.yaml"))


def old_case(name: str) -> tuple[Case, set[str]]:
    """Return an old case with the codes of what is said of it."""
    loaded = load_case(next(path for path in OLD if path.stem == name), load_world(ROOT)[0])
    assert loaded.thing is not None
    assert not is_broken(loaded.reports)
    return loaded.thing, {report.problem.code for report in loaded.reports}


def played(case: Case) -> list[Journey]:
    """Take the first choice everywhere, and return the journey after each move."""
    journeys = [start(case, Terms()).journey]
    while journeys[-1].phase is not Phase.DONE:
        moves = [option.move for option in options(case, journeys[-1]) if option.open]
        move = next((move for move in moves if isinstance(move, Choose)), moves[0])
        journeys.append(advance(case, journeys[-1], move).journey)
    return journeys


@pytest.mark.parametrize("name", [path.stem for path in OLD])
def test_an_old_case_is_warned_of_its_habits_and_of_nothing_that_keeps_it_from_being_played(name: str) -> None:
    case, told = old_case(name)
    assert {"C050", "C051"} <= told
    assert (case.twins, case.twin) == ((), None)
    assert not any(fact.by or fact.together for _, fact in case.facts())


@pytest.mark.parametrize("name", [path.stem for path in OLD])
def test_an_old_case_is_played_to_its_end(name: str) -> None:
    case, _ = old_case(name)
    last = played(case)[-1]
    assert case.scenes[last.path[-1].scene].ending is not None
    assert last.responses == (0,)


@pytest.mark.parametrize("name", [path.stem for path in OLD])
def test_in_an_old_case_belongings_change_as_the_scene_begins(name: str) -> None:
    case, _ = old_case(name)
    before: Journey | None = None
    for journey in played(case):
        changes = case.scenes[journey.path[-1].scene].changes
        if before is not None and len(journey.path) > len(before.path) and changes:
            assert apply_changes(journey.belongings, [each for each in changes if isinstance(each, Give)])[1] == ()
        before = journey
