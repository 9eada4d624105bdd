from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from game.app.desk.desk import Desk
from game.app.desk.sessions import SessionDesk, Shelves
from game.core.crossing.level import CrossingId
from game.core.crossing.result import CrossingResult
from game.core.exercise.exercise import OptionId
from game.core.exercise.run import Count, Show, Turn
from game.core.journey.moves import Choose
from game.core.law import Ages
from game.core.workshop.session import SessionId
from game.core.workshop.session_events import (
    CaseMoved,
    CrossingEnded,
    ExerciseMoved,
    SessionBegun,
    SessionEnded,
    SessionEvent,
    StepOpened,
    StepRepeated,
)
from game.core.workshop.workshop import StepId, WorkshopId
from game.files.places import Places, content_folder, open_places
from game.screens.effects import BeginSession, KeepCrossingResult, LeaveSession, Log, OpenSession
from game.screens.services import Room
from tests.files.bad_examples import say

LESSON, WELCOME, ASK, TRAVEL = WorkshopId("one-lesson"), StepId("welcome"), StepId("who-leaves"), StepId("the-journey")
RIVER = CrossingResult(CrossingId("1-first-steps"), points=90, moves=11, broken=0)
SMALL = """
workshop: small
title: A short one
ages: 13+
people: {least: 1, most: 20}
summary: One question and one river.
steps:
  - ask:
      title: A question
      minutes: 10
      exercise: who-wants-to-leave
  - cross:
      title: A river
      minutes: 10
      crossing: 1-first-steps
"""


def begun(workshop: str = LESSON) -> SessionBegun:
    return SessionBegun(WorkshopId(workshop), people=14, teams=0, level=Ages.FROM_13, language="en")


class House:
    """A desk that can be left and come back to, and the clock beside it."""

    def __init__(self, data: Path) -> None:
        self.places = open_places(data)
        self.desk = Desk(self.places)

    def begin(self, workshop: str = LESSON) -> "House":
        self.desk.do(BeginSession(begun(workshop)))
        return self

    def log(self, *events: SessionEvent) -> "House":
        for event in events:
            self.desk.do(Log(event))
        return self

    def again(self) -> "House":
        return House(self.places.data)

    @property
    def room(self) -> Room:
        room = self.desk.services.room
        assert room is not None
        return room

    @property
    def events(self) -> tuple[SessionEvent, ...]:
        return self.desk.services.workshops.events(self.room.id)

    @property
    def notes(self) -> list[str]:
        return [say(note) for note in self.desk.notes]

    def write(self, words: str = SMALL) -> "House":
        (self.places.workshops / "small.yaml").write_text(words, "utf-8")
        return self


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def test_at_the_beginning_nobody_holds_a_workshop_and_nothing_is_written(house: House) -> None:
    assert house.desk.services.room is None
    assert house.desk.services.workshops.sessions() == ()
    assert not house.places.sessions.exists()


def test_every_shipped_workshop_stands_on_the_shelf(house: House) -> None:
    shelf = house.desk.services.workshops.shelf()
    assert LESSON in {entry.id for entry in shelf}
    assert all(entry.workshop is not None and entry.reports == () for entry in shelf)


def test_ones_own_workshop_stands_behind_them(house: House) -> None:
    entry = house.write().desk.services.workshops.shelf()[-1]
    assert (entry.id, entry.own) == ("small", True)
    assert entry.workshop is not None


def test_a_workshop_that_names_what_is_not_there_is_a_torn_card(house: House) -> None:
    entry = house.write(SMALL.replace("who-wants-to-leave", "who-wants-to-live")).desk.services.workshops.shelf()[-1]
    assert entry.workshop is None
    assert [report.problem.code for report in entry.reports] == ["W101"]


def test_a_workshop_that_was_begun_is_the_room(house: House) -> None:
    room = house.begin().room
    assert (room.workshop.id, room.session.begun, room.session.at) == (LESSON, begun(), None)
    (listed,) = house.desk.services.workshops.sessions()
    assert (listed.id, listed.workshop, listed.people, listed.ended) == (room.id, LESSON, 14, False)
    assert len(listed.day) == len("2026-11-21")


def test_what_happens_is_on_disk_before_the_room_knows_of_it(house: House) -> None:
    house.begin().log(StepOpened(ASK), ExerciseMoved(ASK, Show()))
    assert house.room.session.of(ASK).run is not None
    later = house.again()
    assert later.desk.services.workshops.events(house.room.id) == (begun(), StepOpened(ASK), ExerciseMoved(ASK, Show()))


def test_after_a_cut_nothing_opens_by_itself_and_everything_is_as_it_was(house: House) -> None:
    house.begin().log(StepOpened(ASK), ExerciseMoved(ASK, Show()), StepOpened(TRAVEL))
    later = house.again()
    assert later.desk.services.room is None
    (listed,) = later.desk.services.workshops.sessions()
    assert not listed.ended
    assert later.desk.services.workshops.session(listed.id) == house.room.session
    later.desk.do(OpenSession(listed.id))
    assert later.room == house.room


def test_whoever_leaves_a_workshop_can_open_it_again(house: House) -> None:
    name = house.begin().log(StepOpened(ASK)).room.id
    house.desk.do(LeaveSession())
    assert house.desk.services.room is None
    house.log(StepOpened(TRAVEL))
    house.desk.do(OpenSession(name))
    assert house.room.session.at == ASK


def test_two_workshops_in_a_row_are_two_sessions(house: House) -> None:
    first = house.begin().log(SessionEnded()).room.id
    second = house.begin("a-day").room.id
    assert [(each.id, each.ended) for each in house.desk.services.workshops.sessions()] == [(second, False), (first, True)]


@pytest.mark.parametrize(
    "event", [StepOpened(StepId("nowhere")), CaseMoved(TRAVEL, Choose(9)), ExerciseMoved(ASK, Count(OptionId("maybe"), 1)), begun()]
)
def test_what_is_not_possible_is_not_written_and_nothing_happens(house: House, event: SessionEvent) -> None:
    before = house.begin().log(StepOpened(ASK)).room
    assert house.log(event).room == before
    assert house.events == (begun(), StepOpened(ASK))
    assert house.notes == []


def test_a_river_that_was_crossed_in_its_step_belongs_to_the_session(house: House) -> None:
    house.write().begin("small").log(StepOpened(StepId("cross")))
    house.desk.do(KeepCrossingResult(RIVER))
    assert house.room.session.of(StepId("cross")).crossing == RIVER
    assert house.events[-1] == CrossingEnded(StepId("cross"), RIVER)


def test_a_river_that_was_crossed_elsewhere_does_not(house: House) -> None:
    house.desk.do(KeepCrossingResult(RIVER))
    house.write().begin("small")
    house.desk.do(KeepCrossingResult(RIVER))
    house.log(StepOpened(StepId("ask")))
    house.desk.do(KeepCrossingResult(RIVER))
    house.log(StepOpened(StepId("cross")))
    house.desk.do(KeepCrossingResult(replace(RIVER, level=CrossingId("2-warm-hand-over"))))
    assert not any(isinstance(event, CrossingEnded) for event in house.events)


def test_a_workshop_that_is_not_there_cannot_be_begun_or_opened_and_that_is_told(house: House) -> None:
    house.begin("nothing")
    assert house.desk.services.room is None
    assert house.notes == ['The workshop "nothing" is not there, or its file has to be mended first. Then it can go on.']
    name = house.write().begin("small").room.id
    house.desk.do(LeaveSession())
    (house.places.workshops / "small.yaml").unlink()
    house.desk.do(OpenSession(name))
    house.desk.do(OpenSession(SessionId("never")))
    assert house.desk.services.room is None
    assert house.desk.services.workshops.session(name) is None
    assert len(house.notes) == 2
    assert '"small"' in house.notes[1]


def test_a_workshop_that_was_edited_goes_on_with_what_still_fits(house: House) -> None:
    ask, cross = StepId("ask"), StepId("cross")
    name = house.write().begin("small").log(StepOpened(ask), ExerciseMoved(ask, Turn()), StepOpened(cross)).room.id
    house.write(SMALL.replace("- ask:", "- question:"))
    house.desk.do(OpenSession(name))
    assert house.room.session.at == cross
    assert house.room.session.visited == (cross,)
    house.log(StepOpened(StepId("question")))
    assert house.room.session.at == "question"


def test_a_session_goes_on_when_nothing_can_be_written_and_that_is_told_once(tmp_path: Path) -> None:
    house = House(tmp_path / "data")
    (tmp_path / "gone").write_bytes(b"in the way")
    nowhere = Places(content_folder(), tmp_path / "gone")
    house.desk = Desk(nowhere)
    house.begin().log(StepOpened(ASK), ExerciseMoved(ASK, Show()))
    assert house.room.session.of(ASK).run is not None
    assert sum("cannot be written down" in note for note in house.notes) == 1


# ---- the clock


def host(places: Places, clock: Callable[[], float]) -> SessionDesk:
    services = Desk(places).services
    return SessionDesk(
        places, Shelves(services.shelf, services.cases.whole, services.crossings.shelf, services.exercises.shelf), lambda _: None, clock
    )


def test_the_minutes_count_from_when_the_step_was_opened_also_after_a_cut(tmp_path: Path) -> None:
    places, times = open_places(tmp_path), [100.0, 200.0, 300.0, 400.0, 500.0]
    here = host(places, lambda: times.pop(0))
    here.do(BeginSession(begun()))
    assert here.room is not None
    assert here.room.since == 100.0
    for event, since in (
        (StepOpened(ASK), 200.0),
        (ExerciseMoved(ASK, Turn()), 200.0),
        (StepRepeated(ASK), 400.0),
        (ExerciseMoved(ASK, Turn()), 400.0),
    ):
        here.do(Log(event))
        assert here.room.since == since
    later = host(places, lambda: 900.0)
    later.do(OpenSession(here.room.id))
    assert later.room == here.room


def test_two_games_that_hold_one_session_hear_of_each_other(tmp_path: Path) -> None:
    places = open_places(tmp_path)
    one, two = host(places, lambda: 1.0), host(places, lambda: 2.0)
    one.do(BeginSession(begun()))
    assert one.room is not None
    two.do(OpenSession(one.room.id))
    one.do(Log(StepOpened(WELCOME)))
    two.do(Log(StepOpened(ASK)))
    assert two.room is not None
    assert two.room.session.visited == (WELCOME, ASK)
    one.do(Log(ExerciseMoved(ASK, Turn())))
    assert one.room.session.at == ASK
    assert one.events(one.room.id) == two.events(one.room.id)
