"""Talk stops, as they stand in exercises, cases and workshops."""

from game.core.message import Text, text
from game.core.talk import TalkStop
from game.files.yaml.part import Part, read_if_given

LONGEST, USUAL = 60, 3
"""How many minutes a stop can take, and how many it takes if nothing is said."""
MOST_PROMPTS = 3
"""How many prompts can be read from the back of a room."""


def read_stops(part: Part, context: str) -> tuple[TalkStop, ...]:
    """Read the talk stops under the key `stops`; whether something is called like `after` is for the reader of the file to see."""
    return tuple(_stop(each, context) for each in part.some())


def read_talk(part: Part, context: str) -> TalkStop:
    """Read a talk of its own, as in a step of a workshop; its minutes are those of the step."""
    return _talk(part.keys(("asks",), ("prompts", "listen")), context)


def _stop(part: Part, context: str) -> TalkStop:
    keys = part.keys(("asks",), ("after", "prompts", "listen", "minutes"))
    return _talk(keys, context)


def _talk(keys: dict[str, Part], context: str) -> TalkStop:
    return TalkStop(
        asks=read_if_given(keys, "asks", lambda asks: asks.words(context), Text("")),
        prompts=read_if_given(keys, "prompts", lambda prompts: _prompts(prompts, context), ()),
        listen=read_if_given(keys, "listen", lambda listen: read_sentences(listen, context), ()),
        minutes=read_if_given(keys, "minutes", lambda minutes: minutes.number(1, LONGEST), USUAL),
        after=read_if_given(keys, "after", Part.name, ""),
    )


def _prompts(part: Part, context: str) -> tuple[Text, ...]:
    prompts = read_sentences(part, context)
    if len(prompts) > MOST_PROMPTS:
        words = text(
            "There are {listed} prompts here, and a room reads {most} at most. Take the others out, or move them to listen.",
            listed=len(prompts),
            most=MOST_PROMPTS,
        )
        part.wrong("E020", words, on_key=True)
    return prompts


def read_sentences(part: Part, context: str) -> tuple[Text, ...]:
    """Read a list of sentences that is not empty."""
    return tuple(each.words(context) for each in part.some())
