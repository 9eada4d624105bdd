import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.files.workshop.session_log import SessionLog
from tests.files.workshop.keeps_logging import BEGUN, NAME, event

ROOT = Path(__file__).resolve().parents[3]
KILLS = 20
LONGEST = 0.05
"""How long a child may go on after its first event, in seconds."""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL; SQLite is as careful there")
def test_of_a_game_killed_at_any_moment_all_that_was_said_to_be_written_is_there(tmp_path: Path) -> None:
    path, chance = tmp_path / "sessions.sqlite3", random.Random(418)
    for _ in range(KILLS):
        last = _killed(path, chance.random() * LONGEST)
        told: list[object] = []
        events = [logged.event for logged in SessionLog(path, told.append).events(NAME)]
        assert told == []
        # The one after it may have been written without having been said.
        assert events in ([BEGUN, *map(event, range(1, last + 1))], [BEGUN, *map(event, range(1, last + 2))])
    assert [each.name for each in tmp_path.iterdir() if not each.name.endswith("-journal")] == [path.name]


def _killed(path: Path, after: float) -> int:
    """Let a game go on with the session and kill it; return the last event that it said was written."""
    command = [sys.executable, "-c", "from tests.files.workshop.keeps_logging import main; main()", str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(after)
        child.kill()
        said = (first + child.stdout.read()).split("\n")[:-1]
    return int(said[-1])
