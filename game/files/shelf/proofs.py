"""Which case files have been proved already, so that no proof is made twice."""

import json
from hashlib import sha256
from pathlib import Path

from game.core.journey.country import World
from game.files.atomic import write_kept
from game.files.json_part import DamagedError, read_json

RULES = 1
"""Raised when the proofs change, so that old ones count no longer."""
MOST = 500
"""How many proofs are kept."""


class Proofs:
    """The digests of all case files without problems, kept in a file; without a file they are kept for this run only."""

    def __init__(self, world: World, file: Path | None = None) -> None:
        self._world = f"{RULES} {world_digest(world)}"
        self._file = file
        self._digests = _read(file, self._world) if file else []

    def holds(self, digest: str) -> bool:
        """Tell whether the file of that digest is known to have no problems in this world."""
        return digest in self._digests

    def keep(self, digest: str) -> None:
        """Write down that the file of that digest has no problems."""
        self._digests = [*self._digests, digest][-MOST:]
        if self._file is None:
            return
        try:
            write_kept(self._file, json.dumps({"world": self._world, "proved": self._digests}).encode())
        except OSError:
            # Without room for them the proofs are made again; nothing else is lost.
            return


def world_digest(world: World) -> str:
    """Give the digest of everything outside a case that its proof depends on."""
    countries = sorted(world.countries.items())
    stages = sorted(world.stages.items())
    return sha256(repr((countries, stages, sorted(world.figures))).encode()).hexdigest()


def _read(file: Path, world: str) -> list[str]:
    try:
        kept = read_json(file)
    except (OSError, DamagedError):
        return []
    if not isinstance(kept, dict) or kept.get("world") != world or not isinstance(kept.get("proved"), list):
        return []
    return [digest for digest in kept["proved"] if isinstance(digest, str)]
