"""How somebody, or a whole room, reads over several cases."""

from collections.abc import Callable
from dataclasses import dataclass

from game.core.journey.case import Case, CaseId, SceneId
from game.core.journey.held import TwinId
from game.core.journey.journey import Journey
from game.core.journey.pins import Sureness
from game.core.journey.standing import Verdict, judge
from game.core.message import Text, text

ENOUGH = 8
"""Cases from which on d' is shown; before that it says nothing."""
FLAGGED = (Verdict.HIT, Verdict.EARLY, Verdict.LATE)
ALMOST_ALL, OFTEN = 3 / 4, 1 / 3
"""Shares from which one "notices a lot", and "accuses a lot"."""


@dataclass(frozen=True)
class Result:
    """What is kept of one finished journey."""

    case: CaseId
    title: Text
    verdict: Verdict
    delay: int | None
    """Scenes from the turning point to the flag, negative when early."""
    total: int
    """Points, 0 to 100."""
    turned: bool
    sureness: Sureness | None = None
    twin: TwinId | None = None
    """Which twin was played; None for a case without any, and in results of version 0.1.0."""
    ending: SceneId | None = None
    """Where it ended; None in results of version 0.1.0."""
    practice: bool = False
    """With the coach who says right and wrong: it counts nowhere."""
    rules: int | None = None
    """The version of the rules that gave the points; None: those of version 0.1.0."""

    @property
    def right(self) -> bool:
        """Whether the flag stood at the end where it turned, and nowhere else."""
        if self.turned:
            return self.verdict in FLAGGED
        return self.verdict is not Verdict.FALSE_ALARM


@dataclass(frozen=True)
class Confidence:
    """How many readings of one sureness were right."""

    sureness: Sureness
    right: int
    all: int


@dataclass(frozen=True)
class Overall:
    """What several results say together."""

    hits: int
    early: int
    late: int
    missed: int
    """It turned and no flag stood at the end."""
    false_alarms: int
    calm: int
    """It never turned and no flag stood at the end."""
    median_delay: float | None
    """In scenes, over all flags that stood; negative when early. None without any."""
    sensitivity: float | None
    """d' = z(hits) - z(false alarms) with (n + 0.5) / (N + 1); each flag that stood where it turned is a hit.
    None below `ENOUGH` cases, or if all of them turned or none did."""
    confidence: tuple[Confidence, ...]
    words: Text

    @property
    def flags(self) -> int:
        """How many flags stood where it turned."""
        return self.hits + self.early + self.late


def result(case: Case, journey: Journey) -> Result:
    """Return what is kept of a finished journey."""
    from game.core.journey.scoring import RULES, score  # noqa: PLC0415  exact shares take a while to load, and are needed at the end of a journey only

    judgement = judge(case, journey)
    return Result(
        case=case.id,
        title=case.title,
        verdict=judgement.verdict,
        delay=judgement.delay,
        total=score(case, journey).total,
        turned=judgement.turn is not None,
        sureness=_sureness(journey),
        twin=case.twin,
        ending=journey.scene,
        practice=journey.terms.practice,
        rules=RULES,
    )


def latest(results: tuple[Result, ...]) -> tuple[Result, ...]:
    """Return of results in their order the last one of each case; practice is left out."""
    last: dict[CaseId, Result] = {}
    for entry in results:
        if not entry.practice:
            last.pop(entry.case, None)
            last[entry.case] = entry
    return tuple(last.values())


def _sureness(journey: Journey) -> Sureness | None:
    """Return how sure one was of what counts at the end: the flag that stands, or the reading."""
    if journey.flag:
        return journey.flag.sureness
    return journey.standing.sureness if journey.standing else None


def overall(results: tuple[Result, ...]) -> Overall:
    """Return what several results, of one player or of a room, say together; practice counts nowhere."""
    results = tuple(entry for entry in results if not entry.practice)
    turned = tuple(entry for entry in results if entry.turned)
    never = tuple(entry for entry in results if not entry.turned)
    flagged, alarms = _count(turned, _right), _count(never, _false_alarm)
    from statistics import median  # noqa: PLC0415  takes a while to load, and is needed after many cases only

    delays = [entry.delay for entry in turned if entry.right and entry.delay is not None]
    enough = len(results) >= ENOUGH and bool(turned) and bool(never)
    return Overall(
        hits=_count(turned, lambda entry: entry.verdict is Verdict.HIT),
        early=_count(turned, lambda entry: entry.verdict is Verdict.EARLY),
        late=_count(turned, lambda entry: entry.verdict is Verdict.LATE),
        missed=len(turned) - flagged,
        false_alarms=alarms,
        calm=len(never) - alarms,
        median_delay=float(median(delays)) if delays else None,
        sensitivity=_sensitivity(flagged, len(turned), alarms, len(never)) if enough else None,
        confidence=_confidence(results),
        words=_words(flagged, len(turned), alarms, len(never)),
    )


def _right(entry: Result) -> bool:
    return entry.right


def _false_alarm(entry: Result) -> bool:
    return entry.verdict is Verdict.FALSE_ALARM


def _count(results: tuple[Result, ...], holds: Callable[[Result], bool]) -> int:
    return sum(1 for entry in results if holds(entry))


def _sensitivity(hits: int, turned: int, alarms: int, never: int) -> float:
    from statistics import NormalDist  # noqa: PLC0415

    z = NormalDist().inv_cdf
    return z((hits + 0.5) / (turned + 1)) - z((alarms + 0.5) / (never + 1))


def _confidence(results: tuple[Result, ...]) -> tuple[Confidence, ...]:
    each: list[Confidence] = []
    for sureness in Sureness:
        same = tuple(entry for entry in results if entry.sureness is sureness)
        if same:
            each.append(Confidence(sureness, _count(same, _right), len(same)))
    return tuple(each)


def _words(hits: int, turned: int, alarms: int, never: int) -> Text:
    if not turned or not never:
        return _half_words(hits, turned, alarms, never)
    notices = hits >= ALMOST_ALL * turned
    accuses = alarms >= OFTEN * never
    if notices and accuses:
        return text("You notice a lot, and you also accuse a lot.")
    if notices:
        return text("You notice a lot, and you seldom accuse without reason.")
    if accuses:
        return text("You miss some of what happens, and you accuse where there is no reason to.")
    return text("You seldom accuse without reason, but you miss some of what happens.")


def _half_words(hits: int, turned: int, alarms: int, never: int) -> Text:
    """Return what can be said where all cases turned, or none did: of the other half nothing was measured."""
    if turned:
        if hits >= ALMOST_ALL * turned:
            return text("You notice a lot. Whether you also accuse without reason shows only in a case that never turns.")
        return text("You miss some of what happens. Whether you also accuse without reason shows only in a case that never turns.")
    if not never:
        return text("There is nothing to say yet.")
    if alarms >= OFTEN * never:
        return text("You accuse where there is no reason to. Whether you notice a lot shows only in a case that turns.")
    return text("You seldom accuse without reason. Whether you notice a lot shows only in a case that turns.")
