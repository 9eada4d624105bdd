"""The questions of a scene in a case file."""

from collections.abc import Mapping
from dataclasses import replace

from game.core.journey.case import Line, Question
from game.core.journey.held import DeedId
from game.core.message import text
from game.files.journey.conditions import read_conditions
from game.files.journey.lines import read_lines
from game.files.journey.values import Setting
from game.files.yaml.part import Part, read_if_given


def read_questions(keys: Mapping[str, Part], here: Setting, context: str) -> tuple[tuple[Question, ...], tuple[Line, ...]]:
    """Read what may be asked in a scene, and the lines that answer it, of all questions one after the other."""
    if "asks" not in keys:
        return (), ()
    if "ending" in keys:
        words = text("Nothing is asked at an ending. Move these questions to a scene with choices.")
        keys["asks"].wrong("C075", words, on_key=True)
    pairs = [read for each in keys["asks"].some() if (read := _question(each, here, context)) is not None]
    _each_once(keys["asks"], [question.deed for question, _ in pairs])
    return tuple(question for question, _ in pairs), tuple(line for _, lines in pairs for line in lines)


def read_number(keys: Mapping[str, Part], asks: int) -> int:
    """Read how many of so many questions may be asked; all of them where nothing is said."""
    part = keys.get("questions")
    if part is None:
        return asks
    if isinstance(part.value, str) and part.value.isascii() and part.value.isdigit() and 1 <= int(part.value) <= asks:
        return int(part.value)
    if not asks:
        part.wrong("C076", text('There is nothing to ask here. Write "asks:" with the questions, or take this out.'), on_key=True)
    else:
        part.wrong("C077", text("Say how many may be asked here: a number from 1 to {most}.", most=asks))
    return asks


def _question(part: Part, here: Setting, context: str) -> tuple[Question, tuple[Line, ...]] | None:
    if (pair := part.single()) is None:
        return None
    words, inner = pair
    keys = Part(inner.value, part.at, part.book).keys(("deed", "lines"), ("if",))
    deed = DeedId(read_if_given(keys, "deed", Part.name, ""))
    question = Question(Part(words, part.at, part.book).words(context), deed, read_conditions(keys.get("if"), here))
    lines = read_if_given(keys, "lines", lambda lines: read_lines(lines, here, context), ())
    return question, tuple(replace(line, answers=deed) for line in lines)


def _each_once(part: Part, deeds: list[DeedId]) -> None:
    for index, deed in enumerate(deeds):
        if deed and deed in deeds[:index]:
            words = text('Two questions here have the deed "{deed}". Give each its own, so that one knows which was asked.', deed=deed)
            Part(deed, (*part.at, index, "deed"), part.book).wrong("C078", words)
