"""The codes of what a checker can find in a case. A code is never used again for something else."""

from collections.abc import Mapping

from game.core.message import Text, text

CODES: Mapping[str, Text] = {
    "C101": text("The case starts in a scene that is not there"),
    "C102": text("A choice leads to a scene that is not there"),
    "C103": text("turns_at names a scene that is not there"),
    "C104": text("A scene is never reached"),
    "C105": text("A path comes back to a scene"),
    "C106": text("No choice is open"),
    "C107": text("There is no ending"),
    "C108": text("A choice is never open"),
    "C109": text("A line is never said"),
    "C110": text("The case is too tangled to be proved"),
    "C111": text("Somebody is not in the cast"),
    "C112": text("A pose is given to somebody who is not in the scene"),
    "C113": text("Two facts have the same name"),
    "C114": text("A stop to talk comes after a scene that is not there"),
    "C121": text("There is no such country"),
    "C122": text("There is no such station"),
    "C123": text("No road leads to the next station"),
    "C124": text("There is no such stage"),
    "C125": text("There is nothing of that name to look at"),
    "C126": text("Nobody and nothing of that name is on the way"),
    "C127": text("Nobody walks to this scene"),
    "C128": text("A figure has not been drawn in this shape"),
    "C129": text("A figure has not been drawn in this pose"),
    "C131": text("It turns in a scene that turns_at does not name"),
    "C132": text("It does not turn where turns_at says"),
    "C133": text("It has turned before the scene that turns_at names"),
    "C134": text("Nothing that can be found shows a part of trafficking"),
    "C135": text("The right reading is not among those offered"),
    "C141": text("No response is good"),
    "C142": text("Every response is good"),
    "C143": text("A contested reading is not among those offered"),
    "C161": text("Two twins look the same"),
    "C162": text("No answer at an ending is good"),
    "C163": text("Every answer at an ending is good"),
    "C164": text("Too many answers at an ending are good"),
    "C144": text("The case takes longer to read than it says"),
}
"""What each code means, as a short title."""
