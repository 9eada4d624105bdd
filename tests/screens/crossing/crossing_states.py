"""Every kind of page the crossing has, come to by playing."""

from pathlib import Path

from game.screens.furniture import GameScreen
from tests.pilot import Pilot
from tests.screens.crossing.crossing_player import CHOSEN, FIRST, FOLDER, LONG, across, begun, line_of, make, now

States = dict[str, GameScreen]


def torn_level(pilot: Pilot) -> Path:
    """Put a level into the trainer's folder that cannot be played, and return its file."""
    words = (FOLDER / f"{FIRST}.yaml").read_text(encoding="utf-8")
    broken = pilot.places.crossings / "torn-river.yaml"
    words = words.replace("crossing: 1-first-steps", "crossing: torn-river").replace("stones: 3", "stones: many")
    broken.write_text(words, encoding="utf-8")
    return broken


def crossing_states(pilot: Pilot) -> States:
    """Return the pages of crossings by their names; then the title is shown again."""
    states: States = {}
    torn_level(pilot)
    _calm(pilot, states)
    _cards(pilot, states)
    _live(pilot, states)
    return states


def _calm(pilot: Pilot, states: States) -> None:
    states["rivers"] = pilot.do("crossings").top
    states["river, torn"] = pilot.do("level:torn-river").top
    states["river, chosen line"] = pilot.do("back", f"level:{CHOSEN}").top
    pilot.do("back", "back")
    begun(pilot, FIRST)
    while not now(pilot).broken:
        states["river, danger"] = pilot.top
        pilot.do(next(key for key in ("move:lay", "jump:volunteer", "move:lift-ahead") if key in pilot.keys()))
    states["chain broken"] = pilot.top
    states["river, broken"] = pilot.do("ok").top
    states["river, going on"] = pilot.do("back", f"level:{FIRST}").top
    states["river, end"] = across(pilot.do("begin"), FIRST).top
    pilot.do("levels", "back")


def _cards(pilot: Pilot, states: States) -> None:
    begun(pilot, LONG)
    line = list(line_of(LONG))
    while not now(pilot).card:
        make(pilot, line.pop(0))
    states["card"] = pilot.top
    level, answers = pilot.top.crossing.level, ()  # type: ignore[attr-defined]
    answers = level.card(now(pilot).card).answers
    states["card, wrong"] = pilot.do(*(f"answer:{answer.keeper}" for answer in answers if not answer.good)).top
    states["card, mended"] = pilot.do(f"answer:{next(answer.keeper for answer in answers if answer.good)}").top
    pilot.do("ok")
    while now(pilot).board.done < len(level.places) - 1:
        make(pilot, line.pop(0))
    states["river, hint"] = pilot.do("hint").top
    states["river, past"] = pilot.press("H").top
    pilot.do("back", "back", "back")


def _live(pilot: Pilot, states: States) -> None:
    pilot.do("crossings", f"level:{LONG}").press("Q", "W", "E", "R")
    states["river, joined"] = pilot.do("mode:live").top
    states["river, live"] = pilot.do("begin").press("Q", "Q", "Q", "Q").top
    states["pause"] = pilot.press("P").top
    pilot.do("leave-river", "back")
