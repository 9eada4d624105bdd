"""What a room, or several rooms with the same workshop, learnt: counts only, nobody's name, no ranking and no speed."""

from dataclasses import dataclass
from enum import Enum

from game.core.crossing.level import CrossingId
from game.core.crossing.result import CrossingResult
from game.core.exercise.exercise import ExerciseId, Form, ItemId, OptionId
from game.core.findings.confusion import Cast, Confusion, confusions
from game.core.findings.tally import NO_HANDS, NONE, Portion, Tally
from game.core.journey.case import CaseId, SceneId
from game.core.journey.library.overall import Result
from game.core.law import Ages
from game.core.message import Text
from game.core.workshop.workshop import StepId, WorkshopId


class Kind(Enum):
    """What kind of exercise with right answers it was."""

    QUIZ = "quiz"
    SORT = "sort"
    SPOT = "spot"
    MYTHS = "myths"


@dataclass(frozen=True)
class AskedFinding:
    """How a question was answered that has no right answer."""

    item: ItemId
    asks: Text
    answers: tuple[tuple[OptionId, Text], ...]
    first: Tally
    second: Tally = NO_HANDS
    """The vote after talking."""
    gain: bool = False
    """Whether it asks who got more right than before."""


@dataclass(frozen=True)
class PollFinding:
    """What was answered in a poll."""

    exercise: ExerciseId
    title: Text
    questions: tuple[AskedFinding, ...]


@dataclass(frozen=True)
class ItemFinding:
    """How often something was answered rightly."""

    item: ItemId
    words: Text
    right: tuple[Text, ...]
    """What is right, in words."""
    first: Portion = NONE
    """Hands for what is right, of all hands, before talking."""
    second: Portion = NONE
    """The same after talking."""
    room: Portion = NONE
    """Rooms whose answer together was wholly right at once, of those that gave one. Of a document: their verdict."""
    lines: Portion = NONE
    """Of a document: alarming lines that were found, of all of them."""
    false_marks: int = 0
    """Of a document: lines that were marked and are not alarming."""


@dataclass(frozen=True)
class ExerciseFinding:
    """How an exercise with right answers went."""

    exercise: ExerciseId
    title: Text
    kind: Kind
    items: tuple[ItemFinding, ...]
    form: Form | None = None
    pair: ExerciseId | None = None
    """The parallel quiz."""

    @property
    def first(self) -> Portion:
        """Right hands of all hands, before talking."""
        return sum((each.first for each in self.items), NONE)

    @property
    def second(self) -> Portion:
        """Right hands of all hands, after talking."""
        return sum((each.second for each in self.items), NONE)

    @property
    def room(self) -> Portion:
        """Items that rooms answered wholly right at once, of those they answered."""
        return sum((each.room for each in self.items), NONE)

    @property
    def lines(self) -> Portion:
        """Alarming lines that were found, of all of them."""
        return sum((each.lines for each in self.items), NONE)


@dataclass(frozen=True)
class SceneFinding:
    """How many teams, or hands in a room without teams, had raised the flag in a scene."""

    scene: SceneId
    country: str
    station: str
    number: int
    """Its place on the path, from 1."""
    turned: int
    """In how many rooms it had turned there."""
    first: Portion
    second: Portion
    """After talking."""


@dataclass(frozen=True)
class ForkFinding:
    """Which way was taken where a scene has several."""

    scene: SceneId
    country: str
    station: str
    number: int
    options: tuple[tuple[Text, int], ...]
    """Every way, and how many rooms took it."""


@dataclass(frozen=True)
class CaseFinding:
    """How a case was read."""

    case: CaseId
    title: Text
    by_teams: bool
    """Whether teams read it, or the room as one."""
    results: tuple[Result, ...]
    """How each team, or each room without teams, read a journey that came to its end; in no order that says anything."""
    silent: int
    """Teams, or rooms, that never gave a reading."""
    scenes: tuple[SceneFinding, ...]
    forks: tuple[ForkFinding, ...]
    ended: Portion
    """Rooms that came to the end of the journey."""
    mixed: bool = False
    """Whether some rooms had teams, and some had none."""
    old: bool = False
    """Whether it was played in version 0.1.0, in the text that the case had then."""
    picked: bool = False
    """Whether another room may have played another case in the same step."""


@dataclass(frozen=True)
class CrossingFinding:
    """How rooms crossed a river."""

    level: CrossingId
    title: Text
    """That of its step."""
    results: tuple[CrossingResult, ...]


What = PollFinding | ExerciseFinding | CaseFinding | CrossingFinding


@dataclass(frozen=True)
class StepFinding:
    """What came of a step."""

    step: StepId
    title: Text
    planned: int
    """Minutes."""
    done: Portion
    """Rooms that did it, of all rooms."""
    begun: int = 0
    """Rooms that began it and left it before its end."""
    repeated: int = 0
    """How often it was begun anew."""
    minutes: tuple[int, ...] = ()
    """How long each room took, where that is known."""
    what: What | None = None
    """None where nothing is counted, or nothing was."""
    remarks: tuple[str, ...] = ()
    """What trainers wrote down."""


@dataclass(frozen=True)
class Findings:
    """What one session, or several of the same workshop, came to."""

    workshop: WorkshopId
    title: Text
    days: tuple[str, ...]
    """The day each session began on, e.g. 2026-11-21."""
    people: tuple[int, ...]
    """How many took part in each session; nothing else is known of them."""
    levels: tuple[Ages, ...]
    steps: tuple[StepFinding, ...]
    casts: tuple[Cast, ...]
    """How the readings of cases and quizzes were voted for; `confusions` tells what may be told of it."""

    @property
    def sessions(self) -> int:
        """How many sessions these are."""
        return len(self.days)

    @property
    def polls(self) -> tuple[PollFinding, ...]:
        """All polls."""
        return tuple(step.what for step in self.steps if isinstance(step.what, PollFinding))

    @property
    def exercises(self) -> tuple[ExerciseFinding, ...]:
        """All exercises with right answers."""
        return tuple(step.what for step in self.steps if isinstance(step.what, ExerciseFinding))

    @property
    def cases(self) -> tuple[CaseFinding, ...]:
        """All cases."""
        return tuple(step.what for step in self.steps if isinstance(step.what, CaseFinding))

    @property
    def crossings(self) -> tuple[CrossingFinding, ...]:
        """All crossings."""
        return tuple(step.what for step in self.steps if isinstance(step.what, CrossingFinding))

    @property
    def confusions(self) -> tuple[Confusion, ...]:
        """What was mixed up, the most frequent first."""
        return confusions(self.casts)

    @property
    def gain(self) -> AskedFinding | None:
        """The question who got more right than before, if it was asked and anybody answered it."""
        questions = (question for poll in self.polls for question in poll.questions)
        return next((question for question in questions if question.gain and question.first.all), None)

    def quizzes(self, form: Form) -> tuple[ExerciseFinding, ...]:
        """Return the quizzes of a form in which hands were counted."""
        return tuple(each for each in self.exercises if each.form is form and each.first.all)
