import random
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest

from game.files.journey.saves import Saves
from tests.files.journey.keeps_saving import DIGEST, TINY, steps

ROOT = Path(__file__).resolve().parents[3]
KILLS = 40
LONGEST = 0.05
"""How long a child may go on after its first step, in seconds."""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL; files are replaced there in one step as well")
def test_a_game_killed_at_any_moment_leaves_the_last_step_or_the_next(tmp_path: Path) -> None:
    histories, chance = steps(), random.Random(418)
    for _ in range(KILLS):
        last = _killed(tmp_path, chance.random() * LONGEST)
        kept = Saves(tmp_path).load(TINY, DIGEST)
        assert kept.note is None
        assert kept.history in (histories[last], histories[(last + 1) % len(histories)])
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith(".")] == ["tiny.json"]


def _killed(folder: Path, after: float) -> int:
    """Let a game keep its steps and kill it; return the last step that it said was kept."""
    command = [sys.executable, "-c", "from tests.files.journey.keeps_saving import main; main()", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(after)
        child.kill()
        said = (first + child.stdout.read()).split("\n")[:-1]
    return int(said[-1])


def test_the_steps_differ_so_that_a_wrong_one_would_be_seen() -> None:
    histories = steps()
    assert len(histories) == 31
    assert all(one != other for one, other in pairwise(histories))
