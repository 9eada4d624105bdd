"""How a flag and the turning point lie to each other, in a few words."""

from game.core.journey.standing import Verdict
from game.core.message import text

VERDICTS = {
    Verdict.HIT: text("spotted where it turned"),
    Verdict.EARLY: text("flag too early"),
    Verdict.LATE: text("flag late"),
    Verdict.MISSED: text("missed"),
    Verdict.FALSE_ALARM: text("false alarm"),
    Verdict.TAKEN_BACK: text("flag taken back"),
    Verdict.CALM: text("rightly calm"),
    Verdict.ASKED_IN_TIME: text("asked in time"),
}
