"""Points for one part of the score, and why."""

from dataclasses import dataclass
from fractions import Fraction

from game.core.message import Text

TIMING, EVIDENCE, RESPONSE, CARE = 40, 30, 20, 10
"""What can be reached in each part."""
NEAR = 15
"""What a near reading at the end is worth as evidence."""


@dataclass(frozen=True)
class Points:
    """The points for one part of the score, with the reason."""

    points: int
    out_of: int
    words: Text


def rounded(number: Fraction) -> int:
    """Return the nearest whole number; a half is rounded up, for the player."""
    return int(number + Fraction(1, 2))
