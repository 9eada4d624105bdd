"""The parts of the report on what was done, and what was learnt by it."""

from game.core.exercise.exercise import Form
from game.core.findings.findings import AskedFinding, ExerciseFinding, Findings, StepFinding
from game.core.findings.tally import NONE, Portion
from game.core.findings.words import gain_rest, gain_words, learnt, portion_words
from game.core.message import Text, count_text, figure, text
from game.files.paper.page import Figure, Part, Say, Table
from game.files.report.charts import Bars, bar_chart


def done_part(found: Findings, say: Say) -> Part:
    """Return the running order, and what became of each step."""
    many = found.sessions > 1
    head = [text("Step"), text("What became of it"), text("Minutes planned"), text("Minutes taken")]
    rows = tuple(_step(step, say, many=many) for step in found.steps)
    table = Table(say(text("The steps in their order")), tuple(say(each) for each in head), rows, words=2)
    told = (text("{step}: {words}", step=step.title, words=words) for step in found.steps for words in step.remarks)
    remarks = tuple(say(each) for each in told)
    parts = (Part(say(text("Remarks of the trainer")), points=remarks),) if remarks else ()
    return Part(say(text("What was done")), figures=(Figure(table),), parts=parts)


def learnt_part(found: Findings, say: Say) -> Part:
    """Return who has more right than before, and how the stories were answered before and after."""
    before, after = found.quizzes(Form.BEFORE), found.quizzes(Form.AFTER)
    parts = [*([_gain(found.gain, say)] if found.gain is not None else [])]
    if before or after:
        parts.append(_both(before, after, say))
    elif found.gain is None:
        parts.append(Part("", (say(text("No hands were counted before and after, so there is no number for it.")),)))
    return Part(say(text("What was learnt")), big=say(learnt(found)), parts=tuple(parts))


def _step(step: StepFinding, say: Say, *, many: bool) -> tuple[str, ...]:
    return say(step.title), say(_became_of_all(step) if many else _became(step)), say(figure(step.planned)), _minutes(step, say)


def _minutes(step: StepFinding, say: Say) -> str:
    """Return how long a step took; a step that was passed over took no time, one whose times are not known has none to tell."""
    if step.minutes:
        return ", ".join(say(figure(each)) for each in step.minutes)
    return say(text("not noted")) if step.done.count or step.begun else say(figure(0))


def _became(step: StepFinding) -> Text:
    if step.done.count and step.repeated:
        return text("done, and begun anew once or more")
    if step.done.count:
        return text("done")
    return text("begun, not ended") if step.begun else text("passed over")


def _became_of_all(step: StepFinding) -> Text:
    return text("done in {count} of {all} sessions", count=step.done.count, all=step.done.all)


def _gain(gain: AskedFinding, say: Say) -> Part:
    title, told = say(text("Each person's own slips compared")), say(gain_words(gain))
    rest = gain_rest(gain)
    if rest is None:
        return Part(title, (told,))
    names = tuple(say(words) for _, words in gain.answers)
    counts = tuple(gain.first.of(answer) or 0 for answer, _ in gain.answers)
    shares = tuple(gain.first.share(answer) or 0 for answer, _ in gain.answers)
    every = zip(names, counts, shares, strict=True)
    rows = tuple((name, say(figure(count)), say(text("{share} %", share=share))) for name, count, share in every)
    head = (say(text("Answer")), say(text("People")), say(text("Share")))
    chart = bar_chart("gain", told, names, (Bars(head[1], counts),))
    how = text("Both times everybody wrote their answers on a slip, and at the end compared the two. The slips stayed with them.")
    return Part(title, (say(rest), say(how)), figures=(Figure(Table(say(gain.asks), head, rows), chart),))


def _both(before: tuple[ExerciseFinding, ...], after: tuple[ExerciseFinding, ...], say: Say) -> Part:
    """Return the stories with the same right reading side by side, since those before and after are not the same ones."""
    times = tuple((say(words), by_reading(each)) for words, each in ((text("Before"), before), (text("After"), after)) if each)
    readings = tuple(dict.fromkeys(reading for _, each in times for reading in each))
    names = (say(text("All stories together")), *(say(reading) for reading in readings))
    columns = tuple((name, (sum(each.values(), NONE), *(each.get(reading, NONE) for reading in readings))) for name, each in times)
    rows = tuple((name, *(say(portion_words(column[row])) for _, column in columns)) for row, name in enumerate(names))
    caption = say(text("Hands for the right answer, of all hands"))
    table = Table(caption, (say(text("Where this was right")), *(name for name, _ in columns)), rows)
    bars = tuple(Bars(name, tuple(portion.share for portion in column)) for name, column in columns)
    shown = any(length is not None for kind in bars for length in kind.lengths)
    chart = bar_chart("before-after", caption, names, bars, most=100, unit=" %") if shown else None
    note = text("Stories with the same right answer are put together. A hand counts for each story, so each person is in it several times.")
    return Part(say(text("By show of hands")), figures=(Figure(table, chart),), notes=(say(note),))


def by_reading(quizzes: tuple[ExerciseFinding, ...]) -> dict[Text, Portion]:
    """Return right hands of all hands for each right reading."""
    found: dict[Text, Portion] = {}
    for item in (item for quiz in quizzes for item in quiz.items if item.first.all):
        (right, *_) = item.right
        found[right] = found.get(right, NONE) + item.first
    return found


def stories_part(found: Findings, say: Say) -> Part | None:
    """Return each story of the quizzes in which hands were counted; None without any."""
    quizzes = tuple(quiz for form in Form for quiz in found.quizzes(form))
    return Part(say(text("Story by story")), parts=tuple(_stories(quiz, say) for quiz in quizzes)) if quizzes else None


def _stories(quiz: ExerciseFinding, say: Say) -> Part:
    rows = tuple(
        (say(item.words), " / ".join(say(each) for each in item.right), say(portion_words(item.first)))
        for item in quiz.items
        if item.first.all
    )
    head = (say(text("Story")), say(text("Right answer")), say(text("Hands for it")))
    return Part("", figures=(Figure(Table(say(quiz.title), head, rows, words=2)),))


def people_words(found: Findings) -> Text:
    """Return how many took part."""
    people = sum(found.people)
    if found.sessions == 1:
        return count_text("{count} person took part.", "{count} people took part.", people)
    return count_text(
        "{count} person took part in {sessions} sessions.",
        "{count} people took part in {sessions} sessions.",
        people,
        sessions=found.sessions,
    )
