"""The codes of what a checker can find in a crossing. A code is never used again for something else."""

from collections.abc import Mapping

from game.core.message import Text, text

CODES: Mapping[str, Text] = {
    "X101": text("A crossing cannot be brought to its end"),
    "X102": text("par is not the fewest moves"),
    "X103": text("A crossing is too large to be proved"),
    "X104": text("Every line-up needs the same number of moves"),
    "X105": text("One keeper can do every task"),
}
"""What each code means, as a short title."""
