"""The papers of a scene on its card: each with what stands on it."""

from collections.abc import Iterator

from game.core.journey.case import Case, Scene
from game.core.journey.papers import PaperRow
from game.files.guide.conditions import only_if
from game.files.paper.page import Say


def papers_read(case: Case, scene: Scene, say: Say) -> Iterator[tuple[str, str]]:
    """Yield the title of each paper that lies in a scene, and its rows one after the other."""
    for paper in scene.papers:
        yield say(paper.title), "; ".join(_row(case, row, say) for row in paper.rows)


def _row(case: Case, row: PaperRow, say: Say) -> str:
    needs, words = ", ".join(only_if(case, row.needs, say)), f"{say(row.label)}: {say(row.says)}"
    return f"({needs}) {words}" if needs else words
