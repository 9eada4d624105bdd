"""Where a line of a scene stands in a file."""

from game.core.journey.case import Scene


def place_of_line(scene: Scene, index: int) -> tuple[str | int, ...]:
    """Return where a line stands: among the scene's own, or among those that answer a question."""
    deed = scene.lines[index].answers
    if deed is None:
        return ("lines", index)
    asked = next(number for number, question in enumerate(scene.asks) if question.deed == deed)
    first = next(number for number, line in enumerate(scene.lines) if line.answers == deed)
    return ("asks", asked, "lines", index - first)
