"""The pages that docs/ shows, each played to as somebody would. `scripts/pictures` takes them."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from game.files.places import open_places
from tests.pilot import STILL, Pilot
from tests.screens.crossing.crossing_player import across, begun
from tests.screens.exercise.exercise_states import count
from tests.screens.workshop.room_player import HARVEST, SITE, TURNING, Trainer, trainer
from tests.screens.workshop.test_results import ended, results

Size = tuple[int, int]


def _title(folder: Path, size: Size) -> Pilot:
    return Pilot(folder, size=size)


def _shipped(folder: Path, size: Size, case: str) -> Pilot:
    """Return a case that comes with the game, begun in the first of its twins."""
    pilot = Pilot(open_places(folder), size=size)
    pilot.desk.drawn = 0
    return pilot.begin(case)


def _map(folder: Path, size: Size) -> Pilot:
    return _shipped(folder, size, "crutches-at-night").listen().do("choice:2").read("unclear")


def _scene(folder: Path, size: Size) -> Pilot:
    return _shipped(folder, size, "the-neighbours-van").go(0, 0, 1).listen()


def _at_the_turn(folder: Path, size: Size) -> Pilot:
    return _shipped(folder, size, "by-the-sea").go(0, 1).listen()


def _board(folder: Path, size: Size) -> Pilot:
    return _at_the_turn(folder, size).do("flag", "put:act:work-lies", "put:means:in-the-safe", "put:purpose:work-lies")


def _debrief(folder: Path, size: Size) -> Pilot:
    pilot = _at_the_turn(folder, size).pin(act="work-lies", means="in-the-safe", purpose="work-lies")
    return pilot.do("ok").play().end(0, 2)


def _crossing(folder: Path, size: Size) -> Pilot:
    return across(begun(Pilot(folder, size=size), "2-warm-hand-over"), "2-warm-hand-over", 9)


def _lesson(folder: Path, size: Size) -> Pilot:
    return Pilot(folder, size=size).do("workshops", "workshop:one-lesson").press("1", "8").do("teams:4")


def _lesson_at(folder: Path, size: Size, step: str) -> Pilot:
    return _lesson(folder, size).do("begin").press("T").do(f"jump:{step}")


def _harvest(folder: Path, size: Size) -> Trainer:
    return trainer(folder, 4, HARVEST, size=size, settings=STILL)


def _vote(folder: Path, size: Size) -> Pilot:
    return _harvest(folder, size).to_the_vote().vote("smuggling", "smuggling", "lawful")


def _reveal(folder: Path, size: Size) -> Pilot:
    room = _harvest(folder, size).to_the_vote().vote("smuggling", "unclear", "trafficking", "smuggling").do("reveal", "again")
    assert isinstance(room, Trainer)
    return room.vote("smuggling", "smuggling", "unclear", "smuggling").do("reveal")


def _room_debrief(folder: Path, size: Size) -> Pilot:
    room = trainer(folder, 4, SITE, size=size, settings=STILL)
    for choice in TURNING[:-1]:
        room.over("smuggling", "smuggling", "smuggling", "unclear", choice=choice)
    room.over("smuggling", "smuggling", "smuggling", "trafficking", choice=TURNING[-1])
    room.over("trafficking", "smuggling", "trafficking", "trafficking")
    return room.to_the_end("trafficking", "trafficking", "trafficking", "trafficking").do("part:road")


def _hands(folder: Path, size: Size) -> Pilot:
    pilot = _lesson_at(folder, size, "who-leaves").do("go")
    count(pilot, 6, 9, 2, 1).do("reveal", "again")
    return count(pilot, 4, 10, 3, 1).do("reveal")


def _trainer(folder: Path, size: Size) -> Pilot:
    room = _harvest(folder, size).to_the_vote().vote("smuggling", "trafficking", "unclear")
    return room.press("T").do("uncover")


def _results(folder: Path, size: Size) -> Pilot:
    room = results(ended(Pilot(folder, size=size), more=4, same=1, fewer=1))
    room.machine.refresh()
    return room


PAGES: Mapping[str, Callable[[Path, Size], Pilot]] = MappingProxyType(
    {
        "title": _title,
        "map": _map,
        "scene": _scene,
        "board": _board,
        "debrief": _debrief,
        "crossing": _crossing,
        "workshop-begin": _lesson,
        "workshop-talk": lambda folder, size: _lesson(folder, size).do("begin"),
        "workshop-hands": _hands,
        "workshop-step": lambda folder, size: _lesson_at(folder, size, "the-journey"),
        "workshop-vote": _vote,
        "workshop-reveal": _reveal,
        "workshop-debrief": _room_debrief,
        "workshop-trainer": _trainer,
        "workshop-results": _results,
    }
)
"""The name of each picture, and the way to its page in a new folder at a size."""
