"""What only the trainer knows: the answers to what the room looks at, what to listen for, and how the teams have voted."""

from collections.abc import Iterator

from game.core.exercise.exercise import Exercise
from game.core.exercise.fewer import fewer_items
from game.core.exercise.run import current
from game.core.journey.case import Case
from game.core.journey.entering import facts_here
from game.core.journey.history import History
from game.core.journey.turning import right_at, turning_visit
from game.core.law import Reading
from game.core.message import Text, text
from game.core.reading_names import READING_NAMES
from game.core.talk import TalkStop
from game.core.workshop.played import Ballot
from game.core.workshop.session import begins_anew, history_of, run_of
from game.core.workshop.team import Team, teams
from game.core.workshop.workshop import Break, Cross, DoExercise, PlayCase, StepId, Talk, WorkshopStep
from game.screens.exercise.key import key_of
from game.screens.furniture import bullet, chip, comma, heading
from game.screens.going_on import step_of
from game.screens.names import PART_NAMES, READING_ICONS
from game.screens.services import Room, Services
from game.screens.workshop.on_shelves import case_of, content_of, exercise_of
from game.screens.workshop.picks import pick_choice
from game.screens.workshop.team_looks import TEAM_ICONS, TEAM_NAMES, TEAM_TONES
from game.screens.workshop.trainer_twins import twin_choice, twin_told
from game.ui.page.page import Card, Column, Item, Row
from game.ui.page.pieces import Size, Words


def answers(services: Services, room: Room) -> tuple[Item, ...]:
    """Return cards with what the room does not see."""
    step = step_of(room)
    return (*_picks(services, room, step), *_answers(services, room, step))


def _picks(services: Services, room: Room, step: WorkshopStep) -> tuple[Item, ...]:
    """Return the cases to pick from, as long as the room has not set out."""
    here = room.session.of(step.id)
    return _cards(tuple(pick_choice(services, room, step))) if here.begun is None and here.history is None else ()


def _answers(services: Services, room: Room, step: WorkshopStep) -> tuple[Item, ...]:
    match step.activity:
        case Talk(stop=stop):
            return _cards(tuple(_listen(services, stop)))
        case DoExercise(exercise=name) if (whole := exercise_of(services, name)) is not None:
            exercise = fewer_items(whole, room.session.plan.without(step.id))
            return _cards(tuple(_exercise(services, room, step.id, exercise)), tuple(_stops(services, room, step.id, exercise)))
        case PlayCase(case=case_id) if (case := case_of(services, case_id)) is not None:
            return _case(services, room, step.id, case)
        case DoExercise() | PlayCase() | Cross() | Break():
            return ()


def _case(services: Services, room: Room, step: StepId, shelved: Case) -> tuple[Item, ...]:
    """Return the twin that is played and the law up to here; before the room sets out, which twin it is to be."""
    content, here = content_of(services), room.session.of(step)
    untouched = here.begun is None and here.history is None
    case = shelved if untouched else content.played(shelved.id, here.begun)
    ahead = untouched or begins_anew(room.session, step, shelved.id, content)
    if case is None or (ahead and shelved.twins):
        return _cards(tuple(twin_choice(services, room, step, shelved)))
    history = history_of(room.session, step, case)
    votes = tuple(_votes(services, room, step, len(history.now.path) - 1))
    law = (*twin_told(services, case), *_law(services, case, history))
    return _cards(law, votes, tuple(_stops(services, room, step, case)))


def _cards(*parts: tuple[Item, ...]) -> tuple[Item, ...]:
    return tuple(Card(Column(part, gap=12), pad=26, lift=5) for part in parts if part)


def _exercise(services: Services, room: Room, step: StepId, exercise: Exercise) -> Iterator[Item]:
    """Yield the answer to what is asked now."""
    run = run_of(room.session, step, exercise)
    here = current(exercise, run)
    if here is not None:
        yield from key_of(services, exercise.task, here.id, run.level)


# ---- talk stops


def _stops(services: Services, room: Room, step: StepId, what: Exercise | Case) -> Iterator[Item]:
    """Yield what to listen for at the talk stop that was reached last."""
    reached = [number for number in room.session.of(step).stops if number < len(what.stops)]
    if reached:
        yield from _listen(services, what.stops[reached[-1]])


def _listen(services: Services, stop: TalkStop) -> Iterator[Item]:
    if stop.listen:
        yield heading(services.say(text("Listen for")))
        yield Words(services.say(stop.asks), Size.SMALL, "soft")
        yield from (bullet(services.say(words), "eye") for words in stop.listen)


# ---- cases


def _law(services: Services, case: Case, history: History) -> Iterator[Item]:
    """Yield what the law says to all that could be seen so far, and what of it lies in this scene."""
    say, path = services.say, history.now.path
    turned = turning_visit(case, path)
    yield heading(say(text("By law, up to here")))
    yield _reading(services, right_at(case, history.now, len(path) - 1))
    if turned is None:
        yield Words(say(text("It has not turned.")), bold=True)
    else:
        words = text("It turned in scene {number} of this journey; the room is in scene {now}.", number=turned + 1, now=len(path))
        yield bullet(say(words), "flag")
    for fact in facts_here(case, path[-1]):
        parts = tuple(dict.fromkeys(PART_NAMES[element.part] for element in fact.shows if element.part in PART_NAMES))
        if parts:
            words = text("{fact} ({parts})", fact=fact.see, parts=comma(services, parts))
            yield bullet(say(words), "lens", Size.SMALL)


def _reading(services: Services, reading: Reading) -> Item:
    return Row((chip(services.say(READING_NAMES[reading]), READING_ICONS[reading], "ochre"),))


def _votes(services: Services, room: Room, step: StepId, visit: int) -> Iterator[Item]:
    """Yield how each team has voted in this scene so far; in a room without teams, how many hands went up."""
    say, ballot = services.say, room.session.of(step).last_ballot(visit)
    divided = teams(room.session.begun.teams)
    if divided or ballot.hands:
        yield heading(say(text("Votes on this scene")))
    yield from (_vote(services, ballot, team) for team in divided)
    for reading, hands in ballot.hands:
        yield Words(say(text("{reading}: {count}", reading=READING_NAMES[reading], count=hands)))


def _vote(services: Services, ballot: Ballot, team: Team) -> Item:
    reading = ballot.of(team)
    said: Text = text("not yet") if reading is None else READING_NAMES[reading]
    paper = chip(services.say(TEAM_NAMES[team]), TEAM_ICONS[team], TEAM_TONES[team])
    return Row((paper, Words(services.say(said))), (0.0, 1.0), gap=14)
