"""The parts of the report on exercises, rivers and questions without a right answer."""

from game.core.findings.findings import AskedFinding, CrossingFinding, ExerciseFinding, Findings, ItemFinding, Kind
from game.core.findings.tally import Tally
from game.core.findings.words import portion_words
from game.core.message import Text, figure, text
from game.files.paper.page import Figure, Part, Say, Table
from game.files.report.charts import Bars, bar_chart


def exercises_part(found: Findings, say: Say) -> Part | None:
    """Return how offers, statements and cards were judged, and rivers crossed; None if there was nothing of the kind."""
    others = tuple(each for each in found.exercises if each.kind is not Kind.QUIZ)
    parts = [part for number, each in enumerate(others) if (part := _exercise(f"ex-{number}", each, say)) is not None]
    if found.crossings:
        parts.append(_crossings(found.crossings, say))
    return Part(say(text("Offers, statements, cards and rivers")), parts=tuple(parts)) if parts else None


def asked_part(found: Findings, say: Say) -> Part | None:
    """Return the questions that have no right answer, but the one on slips; None if none was answered."""
    asked = tuple(each for poll in found.polls for each in poll.questions if each.first.all and not each.gain)
    if not asked:
        return None
    parts = tuple(_question_part(f"poll-{number}", each, say) for number, each in enumerate(asked))
    return Part(say(text("What people said of themselves")), (say(text("These questions have no right answer.")),), parts=parts)


def _exercise(name: str, exercise: ExerciseFinding, say: Say) -> Part | None:
    if not (exercise.first.all or exercise.room.all or exercise.lines.all):
        return None
    items = tuple(item for item in exercise.items if item.first.all or item.room.all or item.lines.all)
    figures = (_documents(items, say),) if exercise.kind is Kind.SPOT else (_items(name, exercise, items, say),)
    return Part(say(exercise.title), (say(_summary(exercise)),), figures=figures)


def _summary(exercise: ExerciseFinding) -> Text:
    match exercise.kind:
        case Kind.SPOT:
            found = portion_words(exercise.lines)
            return text("Alarming lines found: {found}. Verdicts that were right: {right}.", found=found, right=_right_words(exercise))
        case Kind.SORT:
            return text("Cards that lay right at once: {right}.", right=_right_words(exercise))
        case Kind.MYTHS | Kind.QUIZ:
            return text("Answers that were right: {right}.", right=_right_words(exercise))


def _right_words(exercise: ExerciseFinding) -> Text:
    """Return by hands how much was right; where no hands were counted, by what the room chose together."""
    return portion_words(exercise.first if exercise.first.all else exercise.room)


def _items(name: str, exercise: ExerciseFinding, items: tuple[ItemFinding, ...], say: Say) -> Figure:
    by_hands = bool(exercise.first.all)
    head = [text("What was said"), text("Right answer")]
    numbered, several = tuple(enumerate(items, start=1)), _several(items)
    # In one room each card lay right or not: those that did not are what was talked about.
    shown = numbered if by_hands or several else tuple((number, item) for number, item in numbered if not item.room.count)
    head += [text("Hands for it"), text("After talking")] if by_hands else [text("Right at once")] if several else []
    rows = tuple(_row(number, item, say, by_hands=by_hands)[: len(head)] for number, item in shown)
    caption = text("One by one") if len(shown) == len(items) else text("What did not lie right at once")
    table = Table(say(caption), tuple(say(each) for each in head), rows, words=2)
    if not by_hands or all(item.first.share is None for item in items):
        return Figure(table)
    first = Bars(say(text("First vote")), tuple(item.first.share for item in items))
    second = Bars(say(text("After talking")), tuple(item.second.share for item in items))
    kinds = (first, second) if any(item.second.all for item in items) else (first,)
    numbers = tuple(say(figure(number)) for number in range(1, len(items) + 1))
    return Figure(table, bar_chart(name, say(_summary(exercise)), numbers, kinds, most=100, unit=" %"))


def _several(items: tuple[ItemFinding, ...]) -> bool:
    return any(item.room.all > 1 for item in items)


def _row(number: int, item: ItemFinding, say: Say, *, by_hands: bool) -> tuple[str, ...]:
    told = (item.first, item.second) if by_hands else (item.room,)
    return (f"{number}. {say(item.words)}", " / ".join(say(each) for each in item.right), *(say(portion_words(each)) for each in told))


def _documents(items: tuple[ItemFinding, ...], say: Say) -> Figure:
    lines, verdict = text("Alarming lines found"), text("Right verdicts")
    heads = (text("Offer"), text("What it is"), lines, text("Marked without reason"), verdict)
    rows = tuple(
        (
            say(item.words),
            " / ".join(say(each) for each in item.right),
            say(portion_words(item.lines)),
            say(figure(item.false_marks)),
            say(portion_words(item.first if item.first.all else item.room)),
        )
        for item in items
    )
    return Figure(Table(say(text("One by one")), tuple(say(each) for each in heads), rows, words=2))


def _crossings(crossings: tuple[CrossingFinding, ...], say: Say) -> Part:
    head = (say(text("River")), say(text("Points of 100")), say(text("Moves")), say(text("Links broken")))
    rows = tuple(
        (say(crossing.title), *(say(figure(count)) for count in (result.points, result.moves, result.broken)))
        for crossing in crossings
        for result in crossing.results
    )
    return Part(say(text("The paper stones")), figures=(Figure(Table(say(text("Rivers that were crossed")), head, rows)),))


def _question_part(name: str, asked: AskedFinding, say: Say) -> Part:
    title, few = say(asked.asks), text("Fewer than five answered, so it is not told how.")
    if not asked.first.told:
        return Part(title, (say(few),))
    head = [text("Answer"), text("Hands"), text("Share")]
    again = asked.second.told
    head += [text("Hands after talking"), text("Share after talking")] if again else []
    rows = tuple(
        (say(words), *_count_cells(say, asked.first, answer), *(_count_cells(say, asked.second, answer) if again else ()))
        for answer, words in asked.answers
    )
    table = Table(say(text("Hands for each answer")), tuple(say(each) for each in head), rows)
    labels = tuple(say(words) for _, words in asked.answers)
    first = Bars(say(text("First vote")), tuple(asked.first.of(answer) for answer, _ in asked.answers))
    second = Bars(say(text("After talking")), tuple(asked.second.of(answer) for answer, _ in asked.answers))
    return Part(title, figures=(Figure(table, bar_chart(name, title, labels, (first, second) if again else (first,))),))


def _count_cells(say: Say, tally: Tally, answer: str) -> tuple[str, str]:
    return say(figure(tally.of(answer) or 0)), say(text("{share} %", share=tally.share(answer) or 0))
