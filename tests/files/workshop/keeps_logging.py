"""Writes events of one session into the log until it is killed, or one a line that it is sent; says the number of each that is written."""

import sys
from pathlib import Path

from game.core.law import Ages
from game.core.workshop.session import SessionId
from game.core.workshop.session_events import SessionBegun, StopReached
from game.core.workshop.workshop import StepId, WorkshopId
from game.files.workshop.session_log import Logged, SessionLog

BEGUN = SessionBegun(WorkshopId("small"), people=12, teams=0, level=Ages.FROM_13, language="en")
NAME = SessionId("one")
NOT_WRITTEN = -1


def event(number: int) -> StopReached:
    """Return an event that is known by its number."""
    return StopReached(StepId("talk"), number)


def main() -> None:
    """Go on with the session for ever."""
    log = SessionLog(Path(sys.argv[1]), lambda _: None)
    number = len(log.events(NAME))
    if number == 0:
        log.begin(NAME, "2026-11-21", 0.0, BEGUN)
        number = 1
    asked = len(sys.argv) > 2
    while not asked or sys.stdin.readline():
        log.append(NAME, Logged(float(number), event(number)))
        if asked or not log.waiting:
            sys.stdout.write(f"{NOT_WRITTEN if log.waiting else number}\n")
            sys.stdout.flush()
        number += 1
