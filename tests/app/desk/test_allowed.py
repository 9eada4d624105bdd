"""Nothing above the level is on any shelf, whatever lies on the disk."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.app.desk.allowed import Allowed, within
from game.app.desk.desk import Desk
from game.core.exercise.exercise import ExerciseId
from game.core.exercise.result import ExerciseResult
from game.core.journey.case import Case, CaseId
from game.core.journey.library.card import card_of
from game.core.journey.library.overall import Result
from game.core.journey.standing import Verdict
from game.core.law import Ages, is_for
from game.core.message import text
from game.core.settings import Settings
from game.core.workshop.session import SessionId
from game.core.workshop.session_events import SessionBegun
from game.core.workshop.workshop import Workshop, WorkshopId
from game.files.places import content_folder, open_places
from game.screens.effects import KeepSettings
from game.screens.services import KeptSession, Services, ShelvedExercise, ShelvedWorkshop
from game.screens.shelved import Shelved
from tests.builders import case
from tests.core.exercise.drills import myths, statement

AGES = st.sampled_from(Ages)
MAYBE = st.none() | AGES
"""For whom something is; None: its file is broken."""
TINY = case("home -> office")
WHOLE = {ages: replace(TINY, ages=ages) for ages in Ages}


def a_case(name: str, ages: Ages | None) -> Shelved:
    there: Case | None = None if ages is None else replace(TINY, id=CaseId(name), ages=ages)
    return Shelved(CaseId(name), f"{name}.yaml", None if there is None else card_of(there))


def an_exercise(name: str, ages: tuple[Ages, Ages] | None) -> ShelvedExercise:
    """An exercise for an age, with one statement for another one."""
    there = None if ages is None else replace(myths(statement("one", ages=ages[1])), id=ExerciseId(name), ages=ages[0])
    return ShelvedExercise(ExerciseId(name), f"{name}.yaml", there)


def a_workshop(name: str, ages: Ages | None) -> ShelvedWorkshop:
    there = None if ages is None else Workshop(WorkshopId(name), text("A workshop"), text("Short."), ages, ())
    return ShelvedWorkshop(WorkshopId(name), f"{name}.yaml", there)


def names(count: int) -> Iterable[str]:
    return (f"name-{number}" for number in range(count))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(open_places(tmp_path_factory.mktemp("data")))


@given(
    level=AGES,
    lock=st.sampled_from(("", "sealed")),
    cases=st.lists(MAYBE, max_size=6),
    exercises=st.lists(st.none() | st.tuples(AGES, AGES), max_size=6),
    workshops=st.lists(st.tuples(MAYBE, AGES), max_size=6),
)
def test_nothing_above_the_level_is_on_any_shelf(
    desk: Desk,
    level: Ages,
    lock: str,
    cases: list[Ages | None],
    exercises: list[tuple[Ages, Ages] | None],
    workshops: list[tuple[Ages | None, Ages]],
) -> None:
    shelf = tuple(map(a_case, names(len(cases)), cases))
    drills = tuple(map(an_exercise, names(len(exercises)), exercises))
    orders = tuple(map(a_workshop, names(len(workshops)), [ages for ages, _ in workshops]))
    held = {SessionId(each.id): at for each, (_, at) in zip(orders, workshops, strict=True)}
    everything = replace(
        desk.services,
        settings=Settings(level=level, lock=lock),
        shelf=lambda: shelf,
        resumes=bool(shelf),
        latest=lambda: WHOLE[shelf[0].card.ages] if shelf and shelf[0].card else None,
        results=lambda: tuple(Result(each.id, text("A case"), Verdict.HIT, 0, 50, turned=True) for each in shelf),
        exercises=replace(
            desk.services.exercises,
            shelf=lambda: drills,
            results=lambda: tuple(ExerciseResult(each.id, 1, 1, "2026-11-21") for each in drills),
        ),
        workshops=replace(
            desk.services.workshops,
            shelf=lambda: orders,
            sessions=lambda: tuple(KeptSession(name, WorkshopId(name), "2026-11-21", 9, ended=False) for name in held),
            events=lambda name: (SessionBegun(WorkshopId(name), 9, 0, held[name], "en"),),
        ),
    )
    proved(within(everything), held)
    assert desk_shows_all_that_is_allowed(everything)


def proved(shown: Services, held: dict[SessionId, Ages]) -> None:
    level, locked = shown.settings.level, bool(shown.settings.lock)
    for entry in shown.shelf():
        assert is_for(entry.card.ages, level) if entry.card else not locked
    for drill in shown.exercises.shelf():
        assert is_for(drill.exercise.ages, level) if drill.exercise else not locked
    for order in shown.workshops.shelf():
        assert is_for(order.workshop.ages, level) if order.workshop else not locked
    latest = shown.latest()
    assert latest is None or is_for(latest.ages, level)
    if level is not Ages.ADULT:
        assert shown.resumes == (latest is not None)
        whole = {entry.id for entry in shown.shelf() if entry.card}
        assert {result.case for result in shown.results()} == whole
        assert {result.exercise for result in shown.exercises.results()} == {each.id for each in shown.exercises.shelf() if each.exercise}
        assert all(is_for(held[session.id], level) for session in shown.workshops.sessions())


def desk_shows_all_that_is_allowed(everything: Services) -> bool:
    """Whether nothing is left out that could be shown."""
    here, shown = Allowed(everything.settings.level, bool(everything.settings.lock)), within(everything)
    wanted = [each for each in everything.shelf() if (each.card is None and not here.locked) or (each.card and here.case(each.card))]
    return list(shown.shelf()) == wanted


@pytest.mark.parametrize("level", Ages)
def test_what_is_shipped_is_shown_to_those_it_is_made_for(tmp_path: Path, level: Ages) -> None:
    desk = Desk(open_places(tmp_path))
    desk.do(KeepSettings(Settings(level=level)))
    services = desk.services
    assert all(entry.card and is_for(entry.card.ages, level) for entry in services.shelf())
    assert all(entry.exercise and is_for(entry.exercise.ages, level) for entry in services.exercises.shelf())
    assert all(entry.workshop and is_for(entry.workshop.ages, level) for entry in services.workshops.shelf())
    assert "the-night-road" in {entry.id for entry in services.shelf()}
    assert ("the-building-site" in {entry.id for entry in services.shelf()}) == (level is not Ages.FROM_13)
    assert len(services.crossings.shelf()) == len(list((content_folder() / "scenarios" / "crossings").glob("*.yaml")))


def test_at_the_highest_level_nothing_has_to_be_read_for_the_title(desk: Desk) -> None:
    services = desk.services
    assert within(services) is services
