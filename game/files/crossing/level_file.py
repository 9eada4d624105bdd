"""A crossing file as a level."""

from functools import partial

from game.core.crossing.level import CrossingId, Hold, KeeperId, Level
from game.core.message import Text, text
from game.core.problem import Problem
from game.files.crossing.parts import Bank, bank, read_cards, read_keepers, read_places
from game.files.yaml.head import Keys, OwnName, read_keys, read_language, read_minutes
from game.files.yaml.part import Part, read_if_given
from game.files.yaml.tree import Tree

NEEDED = ("crossing", "title", "minutes", "summary", "keepers", "river", "stones", "hold", "par", "talk")
POSSIBLE = ("language", "line_up", "lantern", "together", "cards")
LINE_UPS = {"fixed": False, "chosen": True}
QUESTIONS = 3
"""How many questions to talk about a level ends with."""
MOST_STONES, MOST_MOVES, MOST_SECONDS, MOST_PAR, LONGEST = 12, 20, 120, 999, 60
OWN_NAME = OwnName(
    "crossing",
    "X001",
    text(
        'This crossing is called "{word}", but its file "{name}.yaml". Both must be the same: write crossing: {name}, or rename the file.'
    ),
)


def read_level(tree: Tree, name: str) -> tuple[Level, tuple[Problem, ...]]:
    """Read the level of a file that is called `name`.yaml; where there are problems, something harmless stands in the level."""
    return read_keys(tree, NEEDED, POSSIBLE, partial(_level, name))


def _level(name: str, keys: Keys) -> Level:
    here = bank(name, keys)
    OWN_NAME.check(keys, name)
    return Level(
        id=CrossingId(name),
        title=here.words(keys, "title"),
        summary=here.words(keys, "summary"),
        minutes=read_minutes(keys, LONGEST),
        places=read_if_given(keys, "river", lambda river: read_places(river, here), ()),
        keepers=read_if_given(keys, "keepers", lambda keepers: read_keepers(keepers, here), ()),
        stones=read_if_given(keys, "stones", lambda stones: stones.number(1, MOST_STONES), 1),
        hold=read_if_given(keys, "hold", _hold, Hold(1, 1)),
        par=read_if_given(keys, "par", lambda par: par.number(1, MOST_PAR), 1),
        lantern=read_if_given(keys, "lantern", lambda lantern: _lantern(lantern, here), None),
        together=read_if_given(keys, "together", Part.yes, otherwise=False),
        chosen=bool(read_if_given(keys, "line_up", lambda line_up: line_up.one_of("X007", LINE_UPS), None)),
        cards=read_if_given(keys, "cards", lambda cards: read_cards(cards, here), ()),
        talk=read_if_given(keys, "talk", lambda talk: _talk(talk, here), ()),
        language=read_language(keys),
    )


def _hold(part: Part) -> Hold:
    keys = part.keys(("moves", "seconds"))
    moves = read_if_given(keys, "moves", lambda moves: moves.number(1, MOST_MOVES), 1)
    return Hold(moves, read_if_given(keys, "seconds", lambda seconds: seconds.number(1, MOST_SECONDS), 1))


def _lantern(part: Part, here: Bank) -> KeeperId:
    name = here.keeper(part)
    if name in here.missing:
        words = text('"{name}" is missing at first, so the lantern cannot begin there. Give it to somebody who is there.', name=name)
        part.wrong("X005", words)
    return name


def _talk(part: Part, here: Bank) -> tuple[Text, ...]:
    questions = tuple(each.words(here.context) for each in part.some())
    if questions and len(questions) != QUESTIONS:
        words = text(
            "A crossing ends with {wanted} questions to talk about; here the list has {listed}.", wanted=QUESTIONS, listed=len(questions)
        )
        part.wrong("X006", words, on_key=True)
    return questions
