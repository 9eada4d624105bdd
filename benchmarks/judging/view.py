"""What can be seen of a journey without reading a word: everything but what the texts say."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from random import Random

from game.core.journey.advance import facts_to_look_at, line_shown, options
from game.core.journey.answers import answers_of, shown_answers
from game.core.journey.belongings import Belongings
from game.core.journey.case import Case, Scene, SceneId
from game.core.journey.held import Belonging, FactId
from game.core.journey.journey import Journey, Phase
from game.core.journey.moves import Arrive, Choose, Look, Move, PinReading
from game.core.journey.people import ME, NOBODY, PersonId
from game.core.journey.turning import facts_on, right_at, turning_visit
from game.core.law import Reading, required_parts
from game.core.law_elements import Part

Panel = tuple[tuple[Belonging, int], ...]
"""What lies where: 0 in one's own hands, -1 nowhere, another number for each other person; or a count of coins."""


@dataclass(frozen=True)
class Note:
    """Something noted, without its words."""

    fact: FactId
    """To pin it by, by the order in which it was noted: without its words nobody knows a note again."""
    visit: int
    scene: SceneId
    length: int
    """Of its text, in letters."""


@dataclass(frozen=True)
class Way:
    """A choice or an answer as it is shown, without its words."""

    index: int
    length: int
    open: bool = True


@dataclass(frozen=True)
class Earlier:
    """What the debrief of an earlier play of the same case told."""

    turn: SceneId | None
    """The scene in which it turned; None if it never did."""
    right: tuple[tuple[SceneId, Reading], ...]
    """What it was in each scene."""
    board: tuple[tuple[Part, SceneId, int], ...]
    """What showed each part: in which scene, and how long its note was."""
    lengths: tuple[tuple[SceneId, tuple[int, ...]], ...]
    """How long the notes of each scene were."""
    careful: tuple[tuple[SceneId, int], ...]
    good: tuple[tuple[SceneId, int], ...]
    """The good answers at the ending, by the length of their texts: they stand in another order each time."""


@dataclass(frozen=True)
class Play:
    """A journey that is over."""

    case: Case
    journey: Journey

    @cached_property
    def told(self) -> Earlier:
        """What its debrief told somebody who cannot read: where, what and which, but not why."""
        case, path, turn = self.case, self.journey.path, turning_visit(self.case, self.journey.path)
        here = tuple(facts_on(case, path))
        parts = required_parts(child=case.traveller.child)
        return Earlier(
            turn=None if turn is None else path[turn].scene,
            right=tuple((visit.scene, right_at(case, self.journey, number)) for number, visit in enumerate(path)),
            board=tuple((part, path[number].scene, len(fact.see.source)) for part in parts for number, fact in here if part in fact.parts),
            lengths=tuple((at.scene, _lengths(case, self.journey, number)) for number, at in enumerate(path)),
            careful=tuple((at.scene, index) for at in path for index in at.open if case.scenes[at.scene].choices[index].careful),
            good=tuple((path[-1].scene, len(each.words.source)) for each in answers_of(case, self.journey) if each.good),
        )


@dataclass(frozen=True)
class View:
    """One moment of a journey at which something can be decided; lines are listened to by themselves.

    What it is made from is not for strategies: that has words in it.
    """

    _case: Case
    _journey: Journey
    _before: Belongings
    """What the traveller had as this scene was gone to."""
    _plays: tuple["Play", ...] = ()

    @property
    def earlier(self) -> tuple[Earlier, ...]:
        """What one's own earlier plays of this case told, the last one last."""
        return tuple(play.told for play in self._plays)

    @property
    def phase(self) -> Phase:
        """What the journey waits for."""
        return self._journey.phase

    @property
    def scene(self) -> SceneId:
        """One knows a scene again that one has seen in an earlier play."""
        return self._journey.path[-1].scene

    @property
    def visit(self) -> int:
        """Scenes on the road before this one."""
        return len(self._journey.path) - 1

    @property
    def country(self) -> str:
        """The colour of the paper: red, blue or green."""
        return self._here.country

    @property
    def stage(self) -> str:
        """Which picture it is."""
        return self._here.stage

    @property
    def people(self) -> int:
        """How many are there at some time, the traveller included."""
        return 1 + len(self._here.present)

    @property
    def ending(self) -> bool:
        """Whether the journey ends here."""
        return self._here.ending is not None

    @cached_property
    def lines(self) -> int:
        """Lines heard in this scene so far."""
        return sum(1 for visit, _ in self._journey.said if visit == self.visit)

    @cached_property
    def line_length(self) -> int:
        """Letters of the line last heard."""
        line = line_shown(self._case, self._journey)
        return len(line.words.source) if line else 0

    @cached_property
    def panel(self) -> Panel:
        """What lies where now."""
        return _panel(self._case, self._journey.belongings)

    @cached_property
    def panel_at_start(self) -> Panel:
        """What lay where as the journey began."""
        return _panel(self._case, self._case.belongings)

    @cached_property
    def panel_before(self) -> Panel:
        """What lay where as this scene was gone to."""
        return _panel(self._case, self._before)

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """Everything noted so far."""
        return _notes(self._case, self._journey)

    @cached_property
    def looks(self) -> tuple[str, ...]:
        """What can be looked at and has something left to tell."""
        return _looks(self._case, self._journey)

    @cached_property
    def choices(self) -> tuple[Way, ...]:
        """The choices as they stand, shut ones, too; none while there is nothing to choose."""
        return _choices(self._case, self._journey)

    @cached_property
    def answers(self) -> tuple[Way, ...]:
        """The answers at the end as they stand; none before."""
        return _answers(self._case, self._journey)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """What one can say it is."""
        return self._journey.offered

    @property
    def parts(self) -> tuple[Part, ...]:
        """The slots of the board."""
        return required_parts(child=self._case.traveller.child)

    @property
    def standing(self) -> Reading | None:
        """The reading that stands."""
        return self._journey.standing.reading if self._journey.standing else None

    @property
    def flag(self) -> bool:
        """Whether a flag stands."""
        return self._journey.flag is not None

    @property
    def flags_left(self) -> int:
        """How many flags can still be raised."""
        return self._journey.flags_left

    @property
    def pinned_here(self) -> int:
        """How often something was pinned in this scene."""
        return sum(1 for pin in self._journey.pins if pin.visit == self.visit)

    @property
    def asks(self) -> bool:
        """Whether the strip asks now."""
        return self.phase is Phase.READING

    @property
    def new_notes(self) -> tuple[Note, ...]:
        """What was noted in this scene."""
        return tuple(note for note in self.notes if note.visit == self.visit)

    @property
    def moved(self) -> frozenset[Belonging]:
        """What has changed hands or number in this scene."""
        before = dict(self.panel_before)
        return frozenset(what for what, held in self.panel if before.get(what, held) != held)

    @property
    def lost(self) -> frozenset[Belonging]:
        """What was in one's own hands at the start and is no longer."""
        begun = dict(self.panel_at_start)
        return frozenset(what for what, held in self.panel if not what.counted and begun.get(what) == 0 and held != 0)

    @property
    def _here(self) -> Scene:
        return self._case.scenes[self.scene]


Strategy = Callable[[View, Random], Move]
"""A player: from what is seen without words to a move. Instead of one that is not possible, the next that is possible is made."""


def _panel(case: Case, belongings: Iterable[tuple[Belonging, PersonId | int]]) -> Panel:
    numbers = {ME: 0, NOBODY: -1} | {person.id: number for number, person in enumerate(case.cast, 1)}
    return tuple((what, held if isinstance(held, int) else numbers[held]) for what, held in belongings)


def _notes(case: Case, journey: Journey) -> tuple[Note, ...]:
    known = {fact.id: (number, visit.scene, fact) for number, visit in enumerate(journey.path) for fact in case.scenes[visit.scene].facts}
    if journey.ahead:
        known |= {fact.id: (len(journey.path), journey.ahead, fact) for fact in case.scenes[journey.ahead].facts}
    placed = ((order, *known[fact]) for order, fact in enumerate(journey.found))
    return tuple(Note(handle(order), visit, scene, len(fact.see.source)) for order, visit, scene, fact in placed)


def _lengths(case: Case, journey: Journey, visit: int) -> tuple[int, ...]:
    facts = case.scenes[journey.path[visit].scene].facts
    return tuple(sorted(len(fact.see.source) for fact in facts if fact.id in journey.found))


def handle(order: int) -> FactId:
    """Return by what a note is pinned that was noted so many others before it."""
    return FactId(f"note {order}")


def with_facts(move: Move, journey: Journey) -> Move:
    """Return a move with the facts that its notes stand for; ValueError for a note that is not there."""
    if not isinstance(move, PinReading):
        return move
    facts = {handle(order): fact for order, fact in enumerate(journey.found)}
    if any(piece.fact not in facts for piece in move.evidence):
        raise ValueError("no such note")
    return replace(move, evidence=tuple(replace(piece, fact=facts[piece.fact]) for piece in move.evidence))


def _looks(case: Case, journey: Journey) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fact.at for fact in facts_to_look_at(case, journey) if fact.id not in journey.found))


def _choices(case: Case, journey: Journey) -> tuple[Way, ...]:
    if journey.phase is not Phase.CHOOSING:
        return ()
    choices = case.scenes[journey.path[-1].scene].choices
    moves = ((option.move, option.open) for option in options(case, journey) if isinstance(option.move, Choose))
    return tuple(Way(move.choice, len(choices[move.choice].words.source) if choices else 0, is_open) for move, is_open in moves)


def _answers(case: Case, journey: Journey) -> tuple[Way, ...]:
    if journey.phase is not Phase.RESPONDING:
        return ()
    answers = answers_of(case, journey)
    return tuple(Way(index, len(answers[index].words.source)) for index in shown_answers(case, journey))


def first_open(case: Case, journey: Journey) -> Move:
    """Return a move that leads on, whatever it is."""
    if journey.phase is Phase.WALKING:
        return Arrive()
    moves = [option.move for option in options(case, journey) if option.open and not isinstance(option.move, Look)]
    return moves[0]
