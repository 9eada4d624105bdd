"""GNU msgfmt, where it is installed: Weblate and Poedit ask it, too, whether a catalogue is whole."""

import re
import shutil
import subprocess
from pathlib import Path

from game.core.message import text
from game.core.problem import Place, Problem, Report

PROGRAM = "msgfmt"
PATIENCE = 60
"""Seconds after which we go on without it."""
SAID = re.compile(r"^.*?:(\d+):\s*(.+)$")


def is_there() -> bool:
    """Whether the program is installed."""
    return shutil.which(PROGRAM) is not None


def complaints(po: Path, file: str) -> tuple[Report, ...]:
    """Return what msgfmt refuses in a catalogue; nothing if it is not installed. Its words are told as it says them."""
    program = shutil.which(PROGRAM)
    if program is None:
        return ()
    command = [program, "--check", "--output-file=-", str(po)]
    try:
        ended = subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False)  # noqa: S603  our own file, no shell
    except (OSError, subprocess.TimeoutExpired):
        return ()
    if ended.returncode == 0:
        return ()
    said = ended.stderr.decode("utf-8", "replace").splitlines()
    found = tuple(_report(file, line) for line in said if SAID.match(line) and "warning:" not in line)
    return found or (_report(file, f"{file}:1: {' '.join(said)}"),)


def _report(file: str, line: str) -> Report:
    found = SAID.match(line)
    number, words = (int(found[1]), found[2]) if found else (1, line)
    return Report(file, Problem("L011", (), text("msgfmt refuses this: {words}", words=words)), Place(number, 1))
