"""How keepers, tasks and moves of the crossing look and what they are called."""

from dataclasses import dataclass
from typing import assert_never

from game.core.crossing.level import KeeperId, Level, RiverPlace
from game.core.crossing.options import name_of
from game.core.crossing.state import Answer, Call, CrossingMove, HandOver, Jump, Lay, Lift, PassOn, Together, Wait
from game.core.message import Text, text
from game.screens.services import Services
from game.ui.page.pieces import Colours


@dataclass(frozen=True)
class Look:
    """A keeper's figure."""

    shape: str
    colours: Colours


def _look(shape: str, coat: str, trousers: str, hair: str, skin: str) -> Look:
    return Look(shape, (("coat", coat), ("trousers", trousers), ("hair", hair), ("skin", skin), ("scarf", "cream")))


LOOKS = {
    "volunteer": _look("woman", "coral", "slate", "black", "light"),
    "police": _look("man", "slate", "ink", "brown", "tan"),
    "social-worker": _look("woman", "moss", "slate", "brown", "brown"),
    "ngo": _look("woman", "plum", "ink", "grey", "pale"),
    "health-worker": _look("man", "cream", "teal", "black", "dark"),
    "prosecutor": _look("man", "ink", "ink", "grey", "light"),
    "municipality": _look("woman", "teal", "slate", "ginger", "pale"),
    "interpreter": _look("man", "ochre", "slate", "black", "brown"),
    "labour-inspector": _look("man", "brick", "slate", "sand", "tan"),
    "guardian": _look("woman", "rose", "plum", "black", "dark"),
}
OTHERS = (
    _look("woman", "sky", "ink", "brown", "tan"),
    _look("man", "moss", "ink", "black", "brown"),
    _look("woman", "ochre", "slate", "grey", "light"),
    _look("man", "rose", "slate", "ginger", "pale"),
)
"""Figures of keepers whom nobody has drawn."""
TASKS = (
    *("detect", "guardian", "housing", "identify", "immediate-support", "justice", "legal-aid"),
    *("medical-care", "reflection", "return-or-stay", "safety", "work-school"),
)
"""Tasks that have a sign."""
SIGNS = {
    "notice": "detect",
    "safe": "safety",
    "ask": "identify",
    "bed": "housing",
    "care": "medical-care",
    "rest": "reflection",
    "statement": "legal-aid",
    "child": "immediate-support",
    "words": "identify",
    "school": "work-school",
    "own-feet": "work-school",
    "stay-or-go": "return-or-stay",
}
"""Signs of tasks that have another name in a level."""


def look_of(level: Level, keeper: KeeperId) -> Look:
    """Return a keeper's figure, the same in every level."""
    return LOOKS.get(keeper) or OTHERS[level.number(keeper) % len(OTHERS)]


def keeper_icon(keeper: KeeperId) -> str:
    """Return the sign of a keeper."""
    return f"keeper-{keeper}" if keeper in LOOKS else "person"


def task_icon(place: RiverPlace) -> str:
    """Return the sign of a task; where none is drawn for it, one that is part of its name, else a stone."""
    sign = SIGNS.get(place.id, "")
    named = (task for task in TASKS if task in (place.id, sign) or place.id.startswith(f"{task}-") or place.id.endswith(f"-{task}"))
    return next((f"task-{task}" for task in named), "stone")


def move_icon(move: CrossingMove) -> str:
    """Return the sign of a move."""
    match move:
        case Jump(step=step):
            return "jump" if step > 0 else "undo"
        case Lay():
            return "lay"
        case Lift():
            return "lift"
        case PassOn():
            return "pass-on"
        case HandOver():
            return "hand-over"
        case Together():
            return "together"
        case Call():
            return "speech"
        case Answer():
            return "check"
        case Wait():
            return "clock"
        case _:
            assert_never(move)


def move_words(level: Level, move: CrossingMove) -> Text:
    """Return what a move is called on the button of the keeper who makes it."""
    match move:
        case Jump(step=step):
            return text("One place on") if step > 0 else text("One place back")
        case Lay(back=back):
            return text("Lay a stone behind") if back else text("Lay a stone ahead")
        case Lift(ahead=ahead):
            return text("Take back the stone ahead") if ahead else text("Lift the stone behind")
        case PassOn():
            return text("Pass the stones to the front")
        case HandOver(to=to):
            return text("Hand the lantern to: {keeper}", keeper=name_of(level, to))
        case Together():
            return text("All together, one place on")
        case Call(keeper=keeper):
            return text("Call: {keeper}", keeper=name_of(level, keeper))
        case Answer(keeper=keeper):
            return text("Ask: {keeper}", keeper=name_of(level, keeper))
        case Wait():
            return text("Wait")
        case _:
            assert_never(move)


def short_words(move: CrossingMove) -> Text:
    """Return a move in as few words as possible."""
    match move:
        case Jump(step=step):
            return text("one place on") if step > 0 else text("one place back")
        case Lay():
            return text("lay a stone")
        case Lift():
            return text("lift the stone")
        case PassOn():
            return text("pass the stones on")
        case HandOver():
            return text("hand the lantern over")
        case Call():
            return text("call")
        case Together() | Answer() | Wait():
            return text("all together")
        case _:
            assert_never(move)


def move_key(move: CrossingMove) -> str:
    """Return the key of a move's button."""
    match move:
        case Jump(keeper=keeper, step=step):
            return f"{'jump' if step > 0 else 'back'}:{keeper}"
        case Lay(back=back):
            return "move:lay-behind" if back else "move:lay"
        case Lift(ahead=ahead):
            return "move:lift-ahead" if ahead else "move:lift"
        case PassOn():
            return "move:pass"
        case HandOver(to=to):
            return f"hand:{to}"
        case Together():
            return "move:together"
        case Call(keeper=keeper):
            return f"call:{keeper}"
        case Answer(keeper=keeper):
            return f"answer:{keeper}"
        case Wait():
            return "move:wait"
        case _:
            assert_never(move)


def mandate_words(services: Services, level: Level, keepers: tuple[KeeperId, ...]) -> str:
    """Return in a sentence who may do a task; nobody named means everybody."""
    if not keepers:
        return services.say(text("Anybody may do it."))
    names = ", ".join(services.say(name_of(level, keeper)) for keeper in keepers)
    return services.say(text("Mandate: {keepers}", keepers=names))


def source_words(services: Services, words: Text, year: int) -> str:
    """Return where something is from."""
    return services.say(text("Source: {words}, {year}.", words=words, year=year))
