"""A trainer whose workshop has come to a case: everything on the real desk, written down as it happens."""

from pathlib import Path

from game.core.workshop.played import Played
from game.core.workshop.session import Session
from game.core.workshop.team import Team
from game.core.workshop.workshop import StepId
from tests.pilot import Pilot
from tests.screens.workshop.workshop_player import NAME, WORDS, at, own_workshop, room, session

STEP = StepId("journey")
ROAD, SITE, HARVEST = "the-night-road", "the-building-site", "the-harvest"
TURNING = (0, 0, 0, 1, 1, 0, 0, 0)
"""Choices in the building site on the way to the scene in which it turns."""


class Trainer(Pilot):
    """A pilot in a room, before a case with so many teams."""

    def begin_room(self, teams: int = 3, case: str = ROAD) -> "Trainer":
        """Begin a workshop, and come to what a case in it is about."""
        ages = "13+" if case == ROAD else "adult"
        own_workshop(self, WORDS.replace(f"case: {ROAD}", f"case: {case}").replace("ages: 13+", f"ages: {ages}"))
        self.do("workshops", f"workshop:{NAME}").press("1", "2").do(f"teams:{teams}", "begin")
        at(self, STEP).do("go")
        return self

    @property
    def session(self) -> Session:
        """What the session has come to."""
        return session(self)

    @property
    def played(self) -> Played:
        """What was done in the step of the case."""
        return self.session.of(STEP)

    @property
    def replayed(self) -> Session | None:
        """The session that comes out of what was written down."""
        return self.desk.services.workshops.session(room(self).id)

    def to_the_vote(self) -> "Trainer":
        """Listen, and come to the vote; at an ending nobody is asked, and the room looks back."""
        ends = self.listen().travel.scene.ending is not None
        self.do("choice:0" if ends else "vote")
        while ends and not self.keys("respond:"):
            self.press("Enter")
        return self

    def past_talk(self) -> "Trainer":
        """Go on past what there is to talk about, if there is anything."""
        while self.keys() and "ok" in self.keys() and not self.keys("reading:"):
            self.press("Enter")
        return self

    def vote(self, *readings: str) -> "Trainer":
        """Enter the teams' readings one after the other; an empty one is no reading."""
        self.do(*(f"reading:{reading}" if reading else "abstain" for reading in readings))
        return self

    def over(self, *readings: str, choice: int = 0, again: tuple[str, ...] = ()) -> "Trainer":
        """Vote in the scene, perhaps a second time, choose, and come to the next scene."""
        self.to_the_vote()
        if self.keys("respond:"):
            return self
        self.vote(*readings).do("reveal")
        if again:
            self.do("again")
            self.past_talk()
            self.vote(*again).do("reveal")
        self.do("go-on")
        if f"choice:{choice}" in self.keys():
            self.do(f"choice:{choice}")
        self.past_talk()
        self.walk()
        return self

    def to_the_end(self, *readings: str) -> "Trainer":
        """Leave all scenes that are left with the same readings, and come to the debrief."""
        while not self.keys("respond:"):
            self.over(*readings)
        self.do("respond:0", "done")
        return self

    def painted(self) -> str:
        """Every word and every sign on the screen."""
        shapes = [mark.shape for mark in self.machine.layout.marks]
        words = [line.words for shape in shapes for line in getattr(shape, "lines", ())]
        return "\n".join((*words, *(getattr(shape, "name", "") for shape in shapes)))

    def said_by(self, team: Team, visit: int = 0, round_: int = 1) -> str:
        """Return how a team voted, as it was written down."""
        reading = self.played.ballot(visit, round_).of(team)
        return reading.value if reading else ""


def trainer(folder: Path, teams: int = 3, case: str = ROAD, **more: object) -> Trainer:
    """Return a trainer whose room is in the first scene of a case."""
    pilot = Trainer(folder, **more)  # type: ignore[arg-type]
    pilot.begin_room(teams, case).do("begin")
    return pilot
