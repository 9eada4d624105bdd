"""The codes of what a checker can find in a workshop. A code is never used again for something else."""

from collections.abc import Mapping

from game.core.message import Text, text

CODES: Mapping[str, Text] = {
    "W101": text("There is no such exercise"),
    "W102": text("There is no such case"),
    "W103": text("There is no such crossing"),
    "W104": text("What a step needs is broken itself"),
    "W105": text("Something is for older people than the workshop"),
    "W106": text("A step is too short for what is done in it"),
    "W107": text("People get no break"),
    "W108": text("A case is asked for that is for older people than the workshop"),
    "W109": text("A case is asked for that may take longer than its step"),
    "W110": text("No case is as it is asked for"),
}
"""What each code means, as a short title."""
