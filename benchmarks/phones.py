"""Five hundred phones, and a thousand: all joined, all voting within two seconds; bare is Starlette on uvicorn with one sync a batch."""

import json
import subprocess
import sys
from pathlib import Path

from benchmarks.row import Row, row

ROOT = Path(__file__).parents[1]
RUNS, TIMES = 3, 4
CROWDS = (500, 1000)
MS = 1000.0
Seen = tuple[float, float, float]
"""Milliseconds: a vote on the disk (p50, p99), and news at the last phone."""


def phones(crowds: tuple[int, ...] = CROWDS, runs: int = RUNS) -> tuple[Row, ...]:
    """Measure each crowd with ours and with the bare one, in turns."""
    rows: list[Row] = []
    for many in crowds:
        pairs = [(served("phones_ours", many), served("phones_bare", many)) for _ in range(runs)]
        for at, what in enumerate(("a vote is on the disk, p50", "a vote is on the disk, p99", "news at the last phone")):
            times = [(ours[at], bare[at]) for ours, bare in pairs]
            rows.append(row(f"{many} phones vote within 2 s: {what}", times, most_ratio=TIMES))
    return tuple(rows)


def served(server: str, many: int) -> Seen:
    """Let a crowd vote at a server; both are processes of their own."""
    serving = _begun(server)
    try:
        crowd = _begun("phones_crowd", serving.stdout.readline().strip(), str(many))  # type: ignore[union-attr]
        waited = json.loads(crowd.stdout.readline())  # type: ignore[union-attr]
        serving.stdin.write("ask\n")  # type: ignore[union-attr]
        serving.stdin.flush()  # type: ignore[union-attr]
        asked = float(serving.stdout.readline())  # type: ignore[union-attr]
        last = json.loads(crowd.stdout.readline())["last"]  # type: ignore[union-attr]
        crowd.wait(30)
    finally:
        serving.stdin.close()  # type: ignore[union-attr]
        serving.wait(30)
    return waited["p50"] * MS, waited["p99"] * MS, (last - asked) * MS


def _begun(module: str, *arguments: str) -> subprocess.Popen[str]:
    command = (sys.executable, "-m", f"benchmarks.{module}", *arguments)
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
