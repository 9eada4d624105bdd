"""A room looks back: where it turned, and where each team raised its flag."""

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from game.app.machine.frame import frame, in_window
from game.core.journey.debrief import debrief
from game.core.workshop.team import Team
from game.screens.journey.afterwards.road_picture import Flag, road_picture
from game.screens.workshop.team_looks import TEAM_ICONS, TEAM_NAMES, TEAM_TONES
from game.screens.workshop.travel import room_case_screen
from game.ui.input.focus import View
from game.ui.page.layout import lay_out
from game.ui.page.marks import Banner, Mark, Sign, Type
from game.ui.page.page import Canvas, Column, Page, Put, Scroll, walk
from game.ui.page.pieces import Pennant
from tests.screens.workshop.room_player import SITE, STEP, TURNING, Trainer, trainer

HANDS = ("mouse", "keyboard", "gamepad")
LATE = ("trafficking", "smuggling", "smuggling")


def site(folder: Path, teams: int = 3, **more: object) -> Trainer:
    """Return a room in the scene of the building site in which it turns; until then all teams read smuggling."""
    pilot = trainer(folder, teams, SITE, **more)
    for choice in TURNING:
        pilot.over(*["smuggling"] * teams, choice=choice)
    return pilot


@pytest.fixture(scope="module")
def looked_back(tmp_path_factory: pytest.TempPathFactory) -> Trainer:
    """A room in which Circle sees it at once, Triangle one scene later, and Square never; tests only look at it."""
    pilot = site(tmp_path_factory.mktemp("site")).over("trafficking", "smuggling", "smuggling")
    return pilot.to_the_end("trafficking", "trafficking", "smuggling")


@pytest.fixture
def never_turned(tmp_path: Path) -> Trainer:
    """A room on a road that never turns: Circle raises a flag, Triangle raises one for a while."""
    pilot = trainer(tmp_path).over("trafficking", "trafficking", "smuggling")
    return pilot.to_the_end("trafficking", "smuggling", "smuggling")


def pennants(pilot: Trainer) -> list[Put]:
    """Return the flags on the picture."""
    canvas = next(item for item in walk(pilot.machine.page.body) if isinstance(item, Canvas))
    return [put for put in canvas.items if isinstance(put.item, Pennant)]


def part(pilot: Trainer, name: str) -> Trainer:
    """Turn to a part of what a room looks back at."""
    pilot.do(f"part:{name}")
    return pilot


def test_the_room_says_what_it_saw_before_anything_is_shown(looked_back: Trainer, never_turned: Trainer) -> None:
    seen = [part(pilot, "seen") for pilot in (looked_back, never_turned)]
    asked = [{word for word in pilot.words if "Looking back" not in word} for pilot in seen]
    assert asked[0] == asked[1]
    assert "Whoever did not: what spoke against it?" in asked[0]


def test_a_room_begins_with_what_it_saw(tmp_path: Path) -> None:
    pilot = trainer(tmp_path, 2).to_the_end("smuggling", "smuggling")
    assert "Whoever said trafficking: which sentence was it, which thing?" in pilot.words
    assert not [put for put in walk(pilot.machine.page.body) if isinstance(put, Canvas)]


def test_it_says_in_words_how_each_team_read_it(looked_back: Trainer) -> None:
    assert part(looked_back, "road").title == "Looking back: The building site"
    assert {
        "It turned here: Workers' house.",
        "Circle: raised the flag when it turned.",
        "Triangle: raised the flag 1 vote after it turned.",
        "Square: raised no flag, and it turned.",
    } <= set(looked_back.words)


def test_where_it_never_turned_it_says_so(never_turned: Trainer) -> None:
    assert {
        "It never turned on this path.",
        "Circle: accused, and it never turned.",
        "Triangle: raised the flag and took it back. It never turned.",
        "Square: stayed calm, and it never turned.",
    } <= set(part(never_turned, "road").words)
    assert "Why it is not trafficking" in part(never_turned, "why").words


def test_a_team_that_never_voted_is_not_judged(tmp_path: Path) -> None:
    pilot = trainer(tmp_path, 2).to_the_end("smuggling", "")
    assert "Triangle: gave no reading." in part(pilot, "road").words


def test_each_flag_has_its_teams_paper_shape_and_word(looked_back: Trainer) -> None:
    flags = [put.item for put in pennants(part(looked_back, "road")) if isinstance(put.item, Pennant)]
    assert [(flag.words, flag.tone, flag.icon) for flag in flags] == [
        ("It turned here", "flag", ""),
        ("Circle", "sun", "team-circle"),
        ("Triangle", "violet", "team-triangle"),
    ]


def test_flags_stand_where_they_were_raised(looked_back: Trainer) -> None:
    turn, circle, triangle = (put.x for put in pennants(part(looked_back, "road")))
    assert abs(circle - turn) < 20
    assert triangle > turn + 50


def test_why_it_turned_is_told_without_anybodys_board(looked_back: Trainer) -> None:
    assert "Why it turned here: Workers' house" in part(looked_back, "why").words
    assert "It was found." in looked_back.words
    assert "Nobody found it." in looked_back.words
    assert "pinned" not in looked_back.all


def test_there_are_no_points_and_nobody_is_first(looked_back: Trainer) -> None:
    words = "".join(part(looked_back, name).all.lower() for name in ("seen", "road", "why", "help-now"))
    assert not [word for word in ("points", " of 40", "of 100", "score", "winner", "first place", "speed", "your reading") if word in words]


def test_there_is_something_to_talk_about(looked_back: Trainer) -> None:
    assert {"To talk about", "What would help now", "Sources"} <= set(part(looked_back, "help-now").words)
    assert all(words.source in looked_back.all for words in looked_back.travel.case.afterword.talk)


def test_readings_that_changed_after_talking_are_told(tmp_path: Path) -> None:
    pilot = (
        site(tmp_path).over(*LATE, again=("trafficking", "trafficking", "smuggling")).to_the_end("trafficking", "trafficking", "smuggling")
    )
    assert "Workers' house: after talking Trafficking instead of Smuggling." in part(pilot, "road").words
    assert "Triangle: raised the flag when it turned." in pilot.words


def test_the_road_is_told_with_what_was_said_in_each_scene(looked_back: Trainer) -> None:
    assert "9. Workers' house. It turned here." in part(looked_back, "road").words
    assert "Trafficking: 1 team · Smuggling: 2 teams" in looked_back.words


def test_without_teams_it_says_what_most_of_the_room_held(tmp_path: Path) -> None:
    pilot = trainer(tmp_path, 0)
    while not pilot.keys("respond:"):
        if pilot.to_the_vote().keys("row:"):
            pilot.press("2", "Enter", "9", *["Enter"] * 4).do("go-on", "choice:0")
        pilot.walk()
    pilot.do("respond:0", "done")
    assert "Most of the room: stayed calm, and it never turned." in part(pilot, "road").words
    assert "Lawful migration: 2 hands · Smuggling: 9 hands" in pilot.words


@pytest.mark.parametrize("hand", HANDS)
def test_from_the_debrief_one_comes_back_to_the_workshop(tmp_path: Path, hand: str) -> None:
    pilot = trainer(tmp_path, 2, hand=hand).to_the_end("smuggling", "smuggling")
    for name in ("road", "why", "help-now"):
        pilot.do(f"part:{name}")
    assert pilot.do("done").keys("go")


def test_a_clicker_turns_its_pages_and_then_goes_back_to_the_workshop(never_turned: Trainer) -> None:
    part(never_turned, "road")
    reach = never_turned.press("PageDown").machine.layout.reaches[0]
    assert reach.offset > 0
    assert never_turned.press(*["PageDown"] * 18).title != "Looking back: The night road"


def test_the_debrief_can_be_seen_again(never_turned: Trainer) -> None:
    services, case = never_turned.desk.services, never_turned.travel.case
    assert room_case_screen(services, case, STEP).page(services) == part(never_turned, "seen").machine.page


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("window", [(1024, 768), (1920, 1080)])
@pytest.mark.parametrize("visits", [(8, 8, 8, 8, 8, 8), (7, 8, 8, 9, 8, 10), (0, 1, 2, 3, 4, 5), (10, 10, 10, 9, 9, 9), (0, 0, 0, 0, 1, 1)])
def test_no_flag_lies_on_another(looked_back: Trainer, size: int, window: tuple[int, int], visits: tuple[int, ...]) -> None:
    layout = laid(looked_back, size, window, visits)
    cloths = [mark.shape.box for mark in layout if isinstance(mark.shape, Banner)]
    assert len(cloths) == len(visits) + 1
    for one, other in combinations(cloths, 2):
        shared = one.cut(other)
        assert not (shared.w > 2 and shared.h > 2)


def test_no_pole_lies_on_the_words_of_another_flag(looked_back: Trainer) -> None:
    layout = laid(looked_back, 100, (1024, 768), (7, 8, 8, 9, 8, 10))
    for at, mark in enumerate(layout):
        if isinstance(mark.shape, Type | Sign):
            later = [other.shape for other in layout[at:] if isinstance(other.shape, Banner)]
            words = mark.shape.box
            assert not [flag for flag in later if words.has(flag.foot[0], words.y + 1) and flag.box.y < words.y and flag.foot[1] > words.y]


def laid(pilot: Trainer, size: int, window: tuple[int, int], visits: tuple[int, ...]) -> tuple[Mark, ...]:
    """Return what is drawn of the road with flags raised in these visits."""
    services = in_window(replace(pilot.desk.services, settings=replace(pilot.settings, text_size=size)), window)
    told = debrief(pilot.travel.case, pilot.history.now)
    flags = tuple(Flag(visit, TEAM_NAMES[team], TEAM_TONES[team], TEAM_ICONS[team]) for team, visit in zip(Team, visits, strict=True))
    names = {step.visit: "Workers' house" for step in told.steps}
    page = Page("Road", Scroll("main", Column((road_picture(services, told, names, flags),))))
    return lay_out(page, frame(services, window, pilot.type, View()))[0].marks
