"""The lines of a scene in a case file: what is said or told, and what happens beside it."""

from re import compile as pattern

from game.core.journey.case import Line, Staging
from game.core.journey.people import PersonId
from game.core.message import Text, text, with_values
from game.core.naming import name_list
from game.files.journey.conditions import read_conditions
from game.files.journey.named_people import read_others, read_people, read_poses, read_props
from game.files.journey.speakers import guess, warn_of_a_speaker
from game.files.journey.values import Setting, read_changes
from game.files.journey.words import LINE_KEYS, TELL
from game.files.yaml.part import Part, read_if_given
from game.files.yaml.said import unknown_words

TIME = pattern(r"([01]?[0-9]|2[0-3])[:.][0-5][0-9]")
"""A time of the day."""


def read_lines(part: Part, here: Setting, context: str) -> tuple[Line, ...]:
    """Read the lines of a scene."""
    lines = tuple(_line(each, here, context) for each in part.some())
    return tuple(line for line in lines if line is not None)


def _line(part: Part, here: Setting, context: str) -> Line | None:
    if isinstance(part.value, str):
        warn_of_a_speaker(part, here)
        return Line(part.words(context))
    keys = dict(part.pairs())
    beside = {key: keys.pop(key) for key in LINE_KEYS if key in keys}
    said = _without_strays(keys, here)
    if len(said) != 1:
        if isinstance(part.value, dict):
            part.wrong("C032", _one_speaker())
        return None
    ((speaker, words),) = said.items()
    return Line(
        speaker=_speaker(speaker, words, here),
        words=words.words(context),
        needs=read_conditions(beside.get("if"), here),
        changes=read_changes(beside.get("change"), here),
        staging=_staging(beside, here),
        over=read_if_given(beside, "over", lambda over: read_others(over, here), ()),
        time=read_if_given(beside, "time", _time, ""),
    )


def _time(part: Part) -> str:
    time = part.text()
    if time and not TIME.fullmatch(time):
        part.wrong("C070", text('"{word}" is no time of a day. Write hours and minutes, like 21:40.', word=time))
        return ""
    return time


def _one_speaker() -> Text:
    words = text(
        "A line needs one speaker with what is said, like: driver: Get in. What nobody says stands behind tell.\n"
        "Besides there can be: {known}."
    )
    return with_values(words, known=name_list(LINE_KEYS))


def _without_strays(keys: dict[str, Part], here: Setting) -> dict[str, Part]:
    """Leave out, and tell, what is no speaker where there is one."""
    speakers = {key: words for key, words in keys.items() if key == TELL or key in here.people}
    if not speakers or not here.whole:
        return keys
    for key in keys.keys() - speakers.keys():
        keys[key].wrong("C001", unknown_words(key, LINE_KEYS, empty=keys[key].value == ""), on_key=True)
    return speakers


def _speaker(name: str, words: Part, here: Setting) -> PersonId | None:
    """Say who speaks; None for the narrator."""
    if name == TELL:
        warn_of_a_speaker(words, here)
        return None
    if not here.knows(name):
        hint = text(
            'Nobody in this case is called "{word}".{hint} If it belongs to what is told, put the whole line into "double quotes".\n'
            "People here: {known}.",
            word=name,
            hint=guess(name, here, TELL),
            known=name_list(here.people) or text("none"),
        )
        words.wrong("C029", hint, on_key=True)
    return PersonId(name)


def _staging(beside: dict[str, Part], here: Setting) -> Staging:
    return Staging(
        comes=read_if_given(beside, "comes", lambda comes: read_others(comes, here), ()),
        leaves=read_if_given(beside, "leaves", lambda leaves: read_others(leaves, here), ()),
        poses=read_if_given(beside, "poses", lambda poses: read_poses(poses, here), ()),
        turns=read_if_given(beside, "turns", lambda turns: read_people(turns, here), ()),
        props=read_if_given(beside, "props", read_props, ()),
    )
