"""What can be seen of a journey without reading a word: everything but what the texts say."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random

from game.core.journey.advance import facts_to_look_at, line_shown, options
from game.core.journey.answers import answers_of, shown_answers
from game.core.journey.belongings import Belongings
from game.core.journey.case import Belonging, Case, FactId, SceneId
from game.core.journey.journey import Arrive, Choose, Journey, Look, Move, Phase
from game.core.journey.people import ME, NOBODY, PersonId
from game.core.law import Part, Reading, readings_for, required_parts

Panel = tuple[tuple[Belonging, int], ...]
"""What lies where: 0 in one's own hands, -1 nowhere, another number for each other person; or a count of coins."""


@dataclass(frozen=True)
class Note:
    """Something noted, without its words."""

    fact: FactId
    """To pin it by; and one knows a note again that one has seen in an earlier play."""
    visit: int
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
    board: tuple[tuple[Part, FactId], ...]
    """What showed each part."""
    careful: tuple[tuple[SceneId, int], ...]
    good: tuple[tuple[SceneId, int], ...]
    """The good answers at the ending, by the length of their texts: they stand in another order each time."""


@dataclass(frozen=True)
class View:
    """One moment of a journey at which something can be decided; lines are listened to by themselves."""

    phase: Phase
    scene: SceneId
    """One knows a scene again that one has seen in an earlier play."""
    visit: int
    """Scenes on the road before this one."""
    country: str
    stage: str
    people: int
    """How many stand there, the traveller included."""
    ending: bool
    lines: int
    """Lines heard in this scene so far."""
    line_length: int
    panel: Panel
    panel_at_start: Panel
    """As the journey began."""
    panel_before: Panel
    """As it was when this scene was gone to."""
    notes: tuple[Note, ...]
    looks: tuple[str, ...]
    """What can be looked at and has something left to tell."""
    choices: tuple[Way, ...]
    answers: tuple[Way, ...]
    readings: tuple[Reading, ...]
    parts: tuple[Part, ...]
    """The slots of the board."""
    standing: Reading | None
    flag: bool
    """Whether one stands."""
    flags_left: int
    pinned_here: int
    """How often something was pinned in this scene."""
    asks: bool
    """Whether the strip asks now."""
    earlier: tuple[Earlier, ...]

    @property
    def new_notes(self) -> tuple[Note, ...]:
        """Return what was noted in this scene."""
        return tuple(note for note in self.notes if note.visit == self.visit)

    @property
    def moved(self) -> frozenset[Belonging]:
        """Return what has changed hands or number in this scene."""
        before = dict(self.panel_before)
        return frozenset(what for what, held in self.panel if before.get(what, held) != held)

    @property
    def lost(self) -> frozenset[Belonging]:
        """Return what was in one's own hands at the start and is no longer."""
        begun = dict(self.panel_at_start)
        return frozenset(what for what, held in self.panel if not what.counted and begun.get(what) == 0 and held != 0)


Strategy = Callable[[View, Random], Move]
"""A player: from what is seen without words to a move. Instead of one that is not possible, the next that is possible is made."""


def view(case: Case, journey: Journey, before: Belongings, earlier: tuple[Earlier, ...] = ()) -> View:
    """Return what is seen of a moment without words; `before` is what the traveller had as the scene was gone to."""
    at = journey.path[-1]
    scene, line = case.scenes[at.scene], line_shown(case, journey)
    return View(
        phase=journey.phase,
        scene=at.scene,
        visit=len(journey.path) - 1,
        country=scene.country,
        stage=scene.stage,
        people=1 + len(scene.present),
        ending=scene.ending is not None,
        lines=sum(1 for visit, _ in journey.said if visit == len(journey.path) - 1),
        line_length=len(line.words.source) if line else 0,
        panel=_panel(case, journey.belongings),
        panel_at_start=_panel(case, case.belongings),
        panel_before=_panel(case, before),
        notes=_notes(case, journey),
        looks=_looks(case, journey),
        choices=_choices(case, journey),
        answers=_answers(case, journey),
        readings=readings_for(journey.terms.level),
        parts=required_parts(child=case.traveller.child),
        standing=journey.standing.reading if journey.standing else None,
        flag=journey.flag is not None,
        flags_left=journey.flags_left,
        pinned_here=sum(1 for pin in journey.pins if pin.visit == len(journey.path) - 1),
        asks=journey.phase is Phase.READING,
        earlier=earlier,
    )


def _panel(case: Case, belongings: Iterable[tuple[Belonging, PersonId | int]]) -> Panel:
    numbers = {ME: 0, NOBODY: -1} | {person.id: number for number, person in enumerate(case.cast, 1)}
    return tuple((what, held if isinstance(held, int) else numbers[held]) for what, held in belongings)


def _notes(case: Case, journey: Journey) -> tuple[Note, ...]:
    places = {fact.id: (number, fact) for number, visit in enumerate(journey.path) for fact in case.scenes[visit.scene].facts}
    ahead = {fact.id: (len(journey.path), fact) for fact in case.scenes[journey.ahead].facts} if journey.ahead else {}
    known = ahead | places
    return tuple(Note(fact, known[fact][0], len(known[fact][1].see.source)) for fact in journey.found)


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
