"""Walks the path for one alone on the real screens, and types phrases."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pygame

from game.core.alone.path import Progress
from game.core.workshop.workshop import WorkshopId
from game.files.json_part import json_bytes
from tests.pilot import Pilot

NAME = WorkshopId("forty-five-minutes-alone")
TITLE = "Forty-five minutes alone"


def type_in(pilot: Pilot, words: str) -> Pilot:
    """Type on a keyboard: for each letter a key goes down, and the system says what it writes."""
    for letter in words:
        pilot.event(pygame.event.Event(pygame.KEYDOWN, key=ord(letter), scancode=pygame.KSCAN_B, mod=0))
        pilot.event(pygame.event.Event(pygame.TEXTINPUT, text=letter))
    return pilot


def press_letters(pilot: Pilot, words: str) -> Pilot:
    """Put words together from paper letters."""
    return pilot.do(*(f"key:{letter}" for letter in words))


def progress(pilot: Pilot) -> Progress | None:
    """How far somebody has come, as it lies on the disk."""
    return Pilot(pilot.places.data).desk.services.progress(NAME)


def behind(pilot: Pilot) -> tuple[str, ...]:
    """The steps that lie behind."""
    found = progress(pilot)
    return () if found is None else tuple(each.step for each in found.passed)


def exercised(pilot: Pilot, choice: int = 0) -> Pilot:
    """Do an exercise to its end, taking the same answer each time, and leave it."""
    while "finish" not in pilot.keys():
        leads_on = [key for key in ("next", "show") if key in pilot.keys()]
        pilot.do(leads_on[0] if leads_on else pilot.keys("take:")[choice])
    return pilot.do("finish")


def walked(pilot: Pilot, *left_out: str) -> Pilot:
    """Come to the end of the path from the title: exercises are done, everything else is left out."""
    pilot.do("alone")
    for step in ("before", "the-journey", "first-river", "myths", "after", "whom-to-tell"):
        if step in left_out:
            pilot.do(f"leave-out:{step}")
        elif step == "whom-to-tell":
            pilot.do(f"open:{step}", "ok")
        else:
            exercised(pilot.do(f"open:{step}"), choice=2 if step == "before" else 1)
    return pilot


def results_of(folder: Path, *ends: tuple[str, int, int, int]) -> None:
    """Write down how exercises ended: name, right, of how many, days ago."""
    today = datetime.now(UTC).astimezone().date()
    trees = [{"exercise": name, "right": right, "of": of, "day": (today - timedelta(days)).isoformat()} for name, right, of, days in ends]
    (folder / "exercise-results.json").write_bytes(json_bytes({"format": 1, "results": trees}))
