"""What the debrief tells of asking and accusing, which are two things."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from game.core.journey.case import Case
from game.core.journey.journey import Journey
from game.core.journey.judging.asking import askings
from game.core.journey.standing import Judgement, Verdict, flag_visit, holes
from game.core.message import Text, count_text, text


@dataclass(frozen=True)
class Told:
    """A sentence, and the scenes that it is about."""

    words: Text
    visits: tuple[int, ...]
    accuses: bool = False
    """Whether it is about a flag; otherwise about asking."""


def asking_and_accusing(case: Case, journey: Journey, judgement: Judgement) -> tuple[Told, ...]:
    """Return what to say of questions asked early, and of flags."""
    return (*_asked(case, journey), *_accused(judgement), *_taken_back(case, journey))


def _asked(case: Case, journey: Journey) -> Iterator[Told]:
    asked = askings(case, journey)
    well = tuple(asking.visit for asking in asked if asking.founded)
    badly = tuple(asking.visit for asking in asked if asking.groundless)
    if well:
        yield _counted(_well_words, well)
    if badly:
        yield _counted(_badly_words, badly)


def _counted(words: Callable[[int], Text], visits: tuple[int, ...]) -> Told:
    return Told(words(len(visits)), visits)


def _well_words(count: int) -> Text:
    return count_text(
        "In {count} scene you asked, with a reason on your board. To ask protects people, and accuses nobody.",
        "In {count} scenes you asked, with a reason on your board. To ask protects people, and accuses nobody.",
        count,
    )


def _badly_words(count: int) -> Text:
    return count_text(
        "In {count} scene you asked although nothing worried there.",
        "In {count} scenes you asked although nothing worried there.",
        count,
    )


def _accused(judgement: Judgement) -> Iterator[Told]:
    if judgement.flag is None:
        return
    at = (judgement.flag,)
    if judgement.verdict is Verdict.EARLY:
        yield Told(
            text("Your flag was raised before it turned. A flag accuses somebody; until then, to ask would have been enough."),
            at,
            accuses=True,
        )
    if judgement.verdict is Verdict.FALSE_ALARM:
        yield Told(text("Your flag accuses somebody, and it never turned. To ask would have been enough."), at, accuses=True)
    if judgement.verdict is Verdict.ASKED_IN_TIME:
        yield Told(
            text("Your flag came in time: it opened the way on which nobody was exploited. That is no false alarm."), at, accuses=True
        )


def _taken_back(case: Case, journey: Journey) -> Iterator[Told]:
    gone = tuple(flag_visit(case, journey, flag) for flag in holes(journey))
    if gone:
        words = count_text(
            "You took {count} flag back. Its hole stays in the road: an accusation is not wholly undone.",
            "You took {count} flags back. Their holes stay in the road: an accusation is not wholly undone.",
            len(gone),
        )
        yield Told(words, gone, accuses=True)
