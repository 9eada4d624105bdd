"""What came of an exercise in one room."""

from typing import assert_never

from game.core.exercise.exercise import GO_ON, STOP, TRUE, Document, Exercise, Myths, OptionId, Poll, Quiz, Sort, Spot
from game.core.exercise.items import Item, items
from game.core.exercise.run import Run, mark
from game.core.findings.confusion import Cast
from game.core.findings.findings import AskedFinding, ExerciseFinding, ItemFinding, Kind, PollFinding
from game.core.findings.tally import Portion, Tally
from game.core.law import Reading
from game.core.message import Text, text
from game.core.reading_names import READING_NAMES


def exercise_finding(exercise: Exercise, run: Run) -> PollFinding | ExerciseFinding:
    """Return what came of an exercise."""
    task = exercise.task
    match task:
        case Poll():
            return _poll(exercise, task, run)
        case Quiz():
            return ExerciseFinding(exercise.id, exercise.title, Kind.QUIZ, _items(exercise, run), task.form, task.pair)
        case Sort():
            return ExerciseFinding(exercise.id, exercise.title, Kind.SORT, _items(exercise, run))
        case Spot():
            return ExerciseFinding(exercise.id, exercise.title, Kind.SPOT, _items(exercise, run))
        case Myths():
            return ExerciseFinding(exercise.id, exercise.title, Kind.MYTHS, _items(exercise, run))
        case _:
            assert_never(task)


def hands_cast(exercise: Exercise, run: Run) -> tuple[Cast, ...]:
    """Return how hands went up for readings in a quiz, before talking."""
    if not isinstance(exercise.task, Quiz):
        return ()
    each = ((next(iter(item.right)), run.votes(item.id, 1).counts) for item in items(exercise, run.level))
    return tuple(Cast(Reading(right), Reading(said), hands) for right, counts in each for said, hands in counts)


def _poll(exercise: Exercise, poll: Poll, run: Run) -> PollFinding:
    asked = {item.id for item in items(exercise, run.level)}
    return PollFinding(
        exercise.id,
        exercise.title,
        tuple(
            AskedFinding(
                item=each.id,
                asks=each.asks,
                answers=tuple((answer.id, answer.words) for answer in each.answers),
                first=Tally(run.votes(each.id, 1).counts),
                second=Tally(run.votes(each.id, 2).counts),
                gain=each.gain,
            )
            for each in poll.questions
            if each.id in asked
        ),
    )


def _items(exercise: Exercise, run: Run) -> tuple[ItemFinding, ...]:
    return tuple(_item(exercise, run, item) for item in items(exercise, run.level))


def _item(exercise: Exercise, run: Run, item: Item) -> ItemFinding:
    words, right, document = _item_words(exercise, run, item)
    found = ItemFinding(item.id, words, right, _hands(run, item, 1), _hands(run, item, 2))
    chosen = run.choice(item.id)
    if document is None:
        whole = mark(exercise, run, item.id).whole
        return found if not chosen else _with(found, Portion(int(whole), 1))
    return _document_finding(found, document, chosen)


def _with(found: ItemFinding, room: Portion) -> ItemFinding:
    return ItemFinding(found.item, found.words, found.right, found.first, found.second, room)


def _document_finding(found: ItemFinding, document: Document, chosen: tuple[OptionId, ...]) -> ItemFinding:
    """Return what was marked in a document; where no line was marked, nobody was asked for lines, and none was missed."""
    alarming = {line.id for line in document.lines if line.alarm is not None}
    verdicts = {GO_ON, STOP} & set(chosen)
    right = GO_ON if document.genuine else STOP
    marked = set(chosen) - {GO_ON, STOP}
    return ItemFinding(
        item=found.item,
        words=found.words,
        right=found.right,
        first=found.first,
        second=found.second,
        room=Portion(int(right in verdicts), 1) if verdicts else Portion(),
        lines=Portion(len(marked & alarming), len(alarming)) if marked else Portion(),
        false_marks=len(marked - alarming),
    )


def _hands(run: Run, item: Item, round_: int) -> Portion:
    votes = run.votes(item.id, round_)
    return Portion(sum(hands for option, hands in votes.counts if option in item.right), votes.all)


def _item_words(exercise: Exercise, run: Run, item: Item) -> tuple[Text, tuple[Text, ...], Document | None]:
    """Return an item's words, what is right of it in words, and the document if it is one."""
    task = exercise.task
    match task:
        case Poll():
            raise TypeError("a poll has no right answers")
        case Quiz():
            vignette = next(each for each in task.vignettes if each.id == item.id)
            return vignette.says, (READING_NAMES[vignette.right(run.level)],), None
        case Sort():
            card = next(each for each in task.cards if each.id == item.id)
            names = {each.id: each.name for each in task.bins}
            return card.says, tuple(names[place.bin] for place in card.places), None
        case Myths():
            statement = next(each for each in task.statements if each.id == item.id)
            return statement.says, (text("True") if TRUE in item.right else text("Not true"),), None
        case Spot():
            document = next(each for each in task.documents if each.id == item.id)
            verdict = text("One can go on and check") if document.genuine else text("Stop here")
            return document.title, (verdict,), document
        case _:
            assert_never(task)
