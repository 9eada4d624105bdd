"""Letters on maps, stages and in the list of helplines that the game's fonts do not have."""

from collections.abc import Iterator
from pathlib import Path

from game.core.problem import Report
from game.files.plain_text import read_words
from game.files.problem_reports import report
from game.files.yaml.letters import undrawn

KINDS = ("maps/*.tmx", "assets/stages/*.svg", "assets/stages/*/*.svg", "scenarios/helplines.yaml")


def undrawn_in_world(root: Path) -> Iterator[Report]:
    """Warn of each sign that would be an empty box; a file that cannot be read is told elsewhere."""
    for path in (path for kind in KINDS for path in sorted(root.glob(kind))):
        try:
            lines = read_words(path).splitlines()
        except OSError:
            continue
        for problem, place in undrawn(lines, remarks=path.suffix == ".yaml"):
            yield report(path.relative_to(root).as_posix(), problem, place, lines)
