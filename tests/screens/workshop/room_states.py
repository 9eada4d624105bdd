"""Every kind of page that a room has in a case, come to by playing with teams and by show of hands."""

from pathlib import Path

from game.core.message import Text
from game.core.talk import TalkStop
from game.screens.furniture import GameScreen
from game.screens.talk_stop import TalkStopScreen
from tests.screens.workshop.room_player import SITE, TURNING, Trainer, trainer
from tests.screens.workshop.workshop_states import in_room

States = dict[str, GameScreen]
SIX = ("smuggling", "trafficking", "labour-violation", "aggravated-smuggling", "unclear", "")
LONG = TalkStop(
    Text("What would have to be different here, so that she could say no and nothing bad would happen to her or to anybody at home?"),
    (Text("Who decides?"), Text("What does she know, and what is she told by people who earn by it?"), Text("Whom could she ask?")),
    minutes=1,
)


def room_states(folder: Path) -> States:
    """Return the pages of a room in a case by their names."""
    states: States = {}
    _teams(Trainer(folder / "teams"), states)
    _hands(trainer(folder / "hands", 0, SITE), states)
    _debriefs(folder, states)
    states["room, stop"] = TalkStopScreen(LONG)
    return states


def _teams(pilot: Trainer, states: States) -> None:
    states["room, note"] = in_room(pilot.begin_room(6, SITE))
    states["room, scene"] = in_room(pilot.do("begin").listen())
    states["room, due"] = in_room(pilot)
    states["room, vote"] = in_room(pilot.to_the_vote())
    states["room, voting"] = in_room(pilot.vote(*SIX[:3]))
    states["room, voted"] = in_room(pilot.vote(*SIX[3:]))
    states["room, revealed"] = in_room(pilot.do("reveal"))
    states["room, mending"] = in_room(pilot.do("team:moon"))
    pilot.do("abstain", "again")
    states["room, second vote"] = in_room(pilot.vote("trafficking", "trafficking", ""))
    pilot.vote("other-crime", "unclear", "unclear")
    states["room, both votes"] = in_room(pilot.do("reveal"))
    states["room, choices"] = in_room(pilot.do("go-on"))
    states["room, map"] = in_room(pilot.do("choice:0"))


def _hands(pilot: Trainer, states: States) -> None:
    states["room, hands"] = in_room(pilot.to_the_vote())
    states["room, hands counted"] = in_room(pilot.press("1", "2", "Enter", "Enter", "7", "Enter", "Enter"))
    states["room, hands revealed"] = in_room(pilot.do("reveal"))
    states["room, hands again"] = in_room(pilot.do("again").press("4", "Enter"))
    states["room, hands both"] = in_room(pilot.do("reveal"))


def _debriefs(folder: Path, states: States) -> None:
    pilot = trainer(folder / "debrief", 6, SITE)
    for choice in TURNING:
        pilot.over(*["smuggling"] * 6, choice=choice)
    pilot.over("trafficking", *["smuggling"] * 5, again=("trafficking",) * 4 + ("smuggling",) * 2)
    states["room debrief, what was seen"] = in_room(pilot.to_the_end(*["trafficking"] * 5, "smuggling"))
    states["room debrief, six teams"] = in_room(pilot.do("part:road"))
    states["room debrief, why"] = in_room(pilot.do("part:why"))
    states["room debrief, what helps"] = in_room(pilot.do("part:help-now"))
    calm = trainer(folder / "calm", 2).over("trafficking", "smuggling")
    states["room debrief, false alarm"] = in_room(calm.to_the_end("trafficking", "smuggling").do("part:road"))
    hands = trainer(folder / "undivided", 0)
    while not hands.keys("respond:"):
        if hands.to_the_vote().keys("row:"):
            hands.press("2", "Enter", "9", "Enter", "Enter", "8", "Enter", "Enter").do("go-on", "choice:0")
        hands.walk()
    states["room response"] = in_room(hands)
    states["room debrief, hands"] = in_room(hands.do("respond:0", "done", "part:road"))
