"""The codes of what a checker can find in an exercise. A code is never used again for something else."""

from collections.abc import Mapping

from game.core.message import Text, text

CODES: Mapping[str, Text] = {
    "E101": text("A talk stop comes after something that is not there"),
    "E102": text("No card belongs in a bin"),
    "E103": text("A genuine document has a strong sign or a stop sign"),
    "E104": text("A document that is not genuine has only soft signs"),
    "E105": text("A story shows something wrong, but not enough for an offence"),
    "E106": text("The parallel quiz is not there"),
    "E107": text("Two quizzes do not belong to each other"),
    "E108": text("Two parallel quizzes are not equally hard"),
    "E109": text("Nothing is asked of the youngest"),
    "E110": text("Everything has the same answer"),
    "E111": text("A text is too long for a projector"),
    "E112": text("An open story shows all parts of trafficking"),
    "E113": text("A story has two right readings"),
}
"""What each code means, as a short title."""
