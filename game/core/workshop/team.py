"""Teams in a room: paper colours with shapes, so that nobody needs a name and nobody needs to see colours."""

from enum import Enum

FEWEST, MOST = 2, 6
"""How many teams a room can have, if it has any."""


class Team(Enum):
    """A team; its value is the shape on its paper."""

    CIRCLE = "circle"
    TRIANGLE = "triangle"
    SQUARE = "square"
    STAR = "star"
    DIAMOND = "diamond"
    MOON = "moon"


def teams(count: int) -> tuple[Team, ...]:
    """Return that many teams; none for a room that is not divided."""
    return tuple(Team)[:count]
