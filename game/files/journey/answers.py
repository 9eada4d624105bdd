"""The answers of a case file to "what would you do now?"."""

from game.core.journey.case import Response
from game.core.message import Text
from game.files.journey.conditions import read_conditions
from game.files.journey.values import Setting
from game.files.yaml.part import Part, read_if_given


def read_answers(part: Part, here: Setting, context: str) -> tuple[Response, ...]:
    """Read the answers of a case, or those of one ending."""
    answers = (_answer(each, here, context) for each in part.some())
    return tuple(answer for answer in answers if answer is not None)


def _answer(part: Part, here: Setting, context: str) -> Response | None:
    if (pair := part.single()) is None:
        return None
    words, inner = pair
    keys = Part(inner.value, part.at, part.book).keys(("good", "why"), ("if",))
    return Response(
        words=Part(words, part.at, part.book).words(context),
        good=read_if_given(keys, "good", Part.yes, otherwise=False),
        why=read_if_given(keys, "why", lambda why: why.words(context), Text("")),
        needs=read_conditions(keys.get("if"), here),
    )
