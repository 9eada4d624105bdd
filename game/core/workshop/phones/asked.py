"""What phones are asked now, and what a press on one of them leads to; nobody's name is in it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.core.journey.pins import Sureness
from game.core.message import Text
from game.core.workshop.workshop import StepId

TAKE, SURE = "take", "sure"
"""What can be pressed: an answer, and how sure one is of it."""


@dataclass(frozen=True)
class Question:
    """By what a question is known again, also after the program has been cut off."""

    step: StepId
    name: str
    """What is asked in that step, e.g. `reading:2:the-yard` or `item:the-offer`."""
    round: int = 1
    """1, or 2 for the vote after talking."""
    time: int = 0
    """How often the step was begun before this time: answers of an earlier time do not count."""

    @property
    def key(self) -> str:
        """Return it as one word, for the disk and for a form."""
        return f"{self.step}/{self.time}/{self.name}/{self.round}"


@dataclass(frozen=True)
class Choice:
    """One answer that can be given."""

    id: str
    words: Text
    icon: str = ""
    under: Text | None = None
    """The heading that it stands under, where answers are in groups; the same one for its neighbours."""


@dataclass(frozen=True)
class Asked:
    """Something that every phone is asked at the same time."""

    question: Question
    title: Text
    choices: tuple[Choice, ...]
    single: frozenset[str] = frozenset()
    """Answers that put each other out; of the others any number can be given."""
    lines: tuple[Text, ...] = ()
    """What has to be read first."""
    sure: bool = False
    """Whether it is asked how sure one is; that is noted, and never scored."""
    gain: bool = False
    """Whether it asks who had more right in the second quiz: whoever did both on a phone need not say."""
    open: bool = False
    """Whether everybody may see at once what is said, as at a fork of the road."""


@dataclass(frozen=True)
class Answer:
    """What one phone says to a question."""

    chosen: tuple[str, ...] = ()
    sure: Sureness | None = None

    @property
    def given(self) -> bool:
        """Whether anything was chosen."""
        return bool(self.chosen)


NO_ANSWER = Answer()
"""Nothing was chosen yet, or all of it was taken back."""


def press(asked: Asked, before: Answer, key: str) -> Answer | None:
    """Return the answer of a phone after something was pressed, e.g. `take:smuggling`; None for what cannot be pressed here."""
    what, _, name = key.partition(":")
    if what == TAKE and name in {choice.id for choice in asked.choices}:
        return _take(asked, before, name)
    if what == SURE and asked.sure and before.given and name in {each.value for each in Sureness}:
        return replace(before, sure=None if before.sure is Sureness(name) else Sureness(name))
    return None


def fitted(asked: Asked, chosen: Iterable[str], sure: Sureness | None) -> Answer:
    """Return an answer from the disk, as far as it still fits what is asked."""
    known = {choice.id for choice in asked.choices}
    return Answer(tuple(each for each in chosen if each in known), sure if asked.sure else None)


def _take(asked: Asked, before: Answer, name: str) -> Answer:
    """Choose an answer; what is chosen again is put back, but of answers that put each other out one stays."""
    if name in asked.single:
        return replace(before, chosen=(*(each for each in before.chosen if each not in asked.single), name))
    if name in before.chosen:
        return replace(before, chosen=tuple(each for each in before.chosen if each != name))
    return replace(before, chosen=(*before.chosen, name))
