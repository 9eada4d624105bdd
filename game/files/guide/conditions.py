"""What has to hold for something in a case, in words for a card."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from game.core.journey.case import Case
from game.core.journey.held import Condition, Counts, DeedId, Did, FactId, HasFound, Holds, InTwin, Not, Reads
from game.core.journey.need import name_of
from game.core.journey.people import ME, NOBODY, PersonId
from game.core.journey.twins import letter
from game.core.message import Text, short_name, text
from game.core.naming import name_list
from game.core.reading_names import READING_NAMES
from game.files.paper.page import Say


def only_if(case: Case, conditions: Iterable[Condition], say: Say) -> tuple[str, ...]:
    """Return what has to hold, each condition as it stands in brackets."""
    return tuple(say(_only(case, each, say)) for each in conditions)


def who_has(case: Case, thing: Text, holder: PersonId) -> Text:
    """Return who has a thing."""
    if holder == ME:
        return text("{thing}: in your hands", thing=thing)
    return text("{thing}: {person} has it", thing=thing, person=short_name(case.person(holder).name))


def _only(case: Case, condition: Condition, say: Say) -> Text:
    match condition:
        case Holds(what=what, holder=holder) if holder == NOBODY:
            return text("only if nobody has it: {thing}", thing=name_of(what))
        case Counts(what=what, least=int(least)):
            return text("only with {thing}: {count} or more", thing=name_of(what), count=least)
        case Counts(what=what, most=most):
            return text("only with {thing}: {count} or less", thing=name_of(what), count=most or 0)
        case Not(needs=(need,)):
            return text("not if {held}", held=say(_held(case, need, say)))
        case Not(needs=needs):
            return text("not if all of this is so: {conditions}", conditions=_all(case, needs, say))
        case _:
            return text("only if {held}", held=say(_held(case, condition, say)))


def _held(case: Case, condition: Condition, say: Say) -> Text:
    """Return a condition as it stands behind an "if"."""
    match condition:
        case Holds(what=what, holder=holder) if holder == NOBODY:
            return text("nobody has it: {thing}", thing=name_of(what))
        case Holds(what=what, holder=holder):
            return who_has(case, name_of(what), holder)
        case Counts(what=what, least=int(least)):
            return text("{thing}: {count} or more", thing=name_of(what), count=least)
        case Counts(what=what, most=most):
            return text("{thing}: {count} or less", thing=name_of(what), count=most or 0)
        case HasFound(fact=fact):
            return text("this was found: {words}", words=_fact(case, fact))
        case Did(deed=deed):
            return text("this was done: {words}", words=" / ".join(say(words) for words in _deeds(case, deed)))
        case Reads(readings=readings):
            return text("it is read as: {readings}", readings=name_list(say(READING_NAMES[reading]) for reading in readings))
        case InTwin(twins=twins):
            return text("it is version {letters}", letters=name_list(letter(case, twin) for twin in twins))
        case Not(needs=needs):
            return text("not all of this is so: {conditions}", conditions=_all(case, needs, say))
        case _:
            assert_never(condition)


def _all(case: Case, conditions: Iterable[Condition], say: Say) -> str:
    return "; ".join(say(_held(case, each, say)) for each in conditions)


def _fact(case: Case, name: FactId) -> Text:
    return next(fact.see for _, fact in case.facts() if fact.id == name)


def _deeds(case: Case, deed: DeedId) -> Iterator[Text]:
    """Yield the words of every question and choice that is this deed."""
    for scene in case.scenes.values():
        yield from (question.words for question in scene.asks if question.deed == deed)
        yield from (choice.words for choice in scene.choices if choice.deed == deed)
