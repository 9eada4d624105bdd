"""The trainer's guide with handouts as one page of HTML: no scripts, nothing from outside, ready to print."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.core.crossing.level import Level
from game.core.exercise.exercise import Exercise
from game.core.journey.case import Case
from game.core.journey.library.card import CaseCard
from game.core.message import Text, count_text, figure, text, text_in
from game.core.workshop.check_wanted import meant
from game.core.workshop.wanted import Wanted, all_wanted
from game.core.workshop.workshop import Break, Cross, DoExercise, PlayCase, Talk, Workshop, WorkshopStep
from game.files.content_files import ContentFiles
from game.files.guide.answers import answers_part, stop_part
from game.files.guide.cases import case_part, journey_cards
from game.files.guide.crossing import river_cuts, river_part
from game.files.guide.handouts import exercise_handouts, reading_cards, slips, team_shapes
from game.files.guide.pages import Cover, Guide, Handout
from game.files.paper.page import Part, Say, Table, Tongue
from game.files.paper.templating import fill_template

HOUR = 60
FIRST_HOUR, FIRST_HOUR_OF_A_DAY, LONG = 10, 9, 240
"""When a workshop is taken to begin: one that fills a day earlier; and the minutes from which on it does."""


@dataclass(frozen=True)
class Stuff:
    """Everything that a workshop is made of and that could be read, each thing once."""

    exercises: tuple[Exercise, ...]
    cases: tuple[Case, ...]
    rivers: tuple[Level, ...]


def guide_html(workshop: Workshop, files: ContentFiles, tongue: Tongue) -> str:
    """Return the guide as the text of an HTML file."""
    return fill_template("guide.html.j2", rtl=tongue.language.rtl, guide=guide(workshop, files, tongue))


def guide(workshop: Workshop, files: ContentFiles, tongue: Tongue) -> Guide:
    """Return the guide as values."""
    say, stuff = tongue.say, stuff_of(workshop, files)
    handouts = tuple(_handouts(workshop, stuff, files, say))
    return Guide(
        language=tongue.language.code,
        direction=tongue.direction,
        title=say(text("Trainer's guide: {workshop}", workshop=workshop.title)),
        cover=_cover(workshop, handouts, say),
        trainer=say(text("For the trainer only: step by step, with all answers")),
        steps=tuple(_step(number, step, workshop, files, say) for number, step in enumerate(workshop.steps, start=1)),
        handouts=handouts,
        foot=say(text("Turning Point: {workshop}. Handout without answers; those are in the trainer's part.", workshop=workshop.title)),
    )


def stuff_of(workshop: Workshop, files: ContentFiles) -> Stuff:
    """Return what the steps of a workshop need."""
    each = [step.activity for step in workshop.steps]
    exercises = dict.fromkeys(one.exercise for one in each if isinstance(one, DoExercise))
    cases = dict.fromkeys(one.case for one in each if isinstance(one, PlayCase) and one.case)
    rivers = dict.fromkeys(one.level for one in each if isinstance(one, Cross))
    return Stuff(
        tuple(found for found in map(files.exercise, exercises) if found is not None),
        tuple(found for found in map(files.case, cases) if found is not None),
        tuple(found for found in map(files.crossing, rivers) if found is not None),
    )


def _cover(workshop: Workshop, handouts: tuple[Handout, ...], say: Say) -> Cover:
    facts = [count_text("{count} minute in all", "{count} minutes in all", workshop.minutes)]
    if workshop.most > 1:
        facts.append(text("for {least} to {most} people", least=workshop.least, most=workshop.most))
    power = text("If the power goes, this guide and its handouts are the workshop. Print them before the day, and check the pages.")
    papers = tuple(each.title for each in handouts)
    return Cover(
        over=say(text("Turning Point: trainer's guide with handouts")),
        title=say(workshop.title),
        summary=say(workshop.summary),
        facts=tuple(say(fact) for fact in facts),
        prepare=Part(say(text("Before people come")), points=tuple(say(each) for each in workshop.prepare)),
        order=_order(workshop, say),
        papers=Part(say(text("Handouts")), (say(power),), papers),
    )


def _order(workshop: Workshop, say: Say) -> Table:
    rows: list[tuple[str, ...]] = []
    first = HOUR * (FIRST_HOUR_OF_A_DAY if workshop.minutes > LONG else FIRST_HOUR)
    begin = first
    for number, step in enumerate(workshop.steps, start=1):
        rows.append(
            (f"{say(figure(number))}. {say(step.title)}", say(_kind(step)), f"{begin // HOUR}:{begin % HOUR:02}", say(figure(step.minutes)))
        )
        begin += step.minutes
    at = f"{first // HOUR}:{first % HOUR:02}"
    begins = say(text("If you begin at {time}", time=at))
    head = (say(text("Step")), say(text("What is done")), begins, say(text("Minutes")))
    return Table(say(text("Running order")), head, tuple(rows), words=2)


def _kind(step: WorkshopStep) -> Text:
    match step.activity:
        case DoExercise():
            return text("Exercise")
        case PlayCase():
            return text("Case")
        case Cross():
            return text("Paper stones")
        case Talk():
            return text_in("step", "Talk")
        case Break():
            return text_in("step", "Break")


def _step(number: int, step: WorkshopStep, workshop: Workshop, files: ContentFiles, say: Say) -> Part:
    title = say(text("{number}. {step} ({minutes} min)", number=number, step=step.title, minutes=step.minutes))
    lists = (
        (text("The room reads"), () if step.shows is None else (step.shows,)),
        (text("You say"), step.says),
        (text("Notes"), step.notes),
    )
    asks = Part(say(text("Ask afterwards")), points=tuple(say(each) for each in step.asks))
    parts = tuple(Part(say(name), points=tuple(say(each) for each in words)) for name, words in lists if words)
    return Part(title, parts=(*parts, *_inside(step, workshop, files, say), *((asks,) if step.asks else ())))


def _inside(step: WorkshopStep, workshop: Workshop, files: ContentFiles, say: Say) -> Iterator[Part]:
    """Yield what the trainer reads of the thing that is done in a step."""
    match step.activity:
        case DoExercise(exercise=name):
            exercise = files.exercise(name)
            yield _missing(name, say) if exercise is None else answers_part(exercise, workshop.ages, say)
        case PlayCase(case="", wanted=Wanted() as wanted):
            yield _to_pick(all_wanted(meant(wanted, workshop, step), files.cards()), say, alone=workshop.alone)
        case PlayCase(case=case_id):
            case = files.case(case_id)
            yield _missing(case_id, say) if case is None else case_part(case, say, files.place)
        case Cross(level=level):
            river = files.crossing(level)
            yield _missing(level, say) if river is None else river_part(river, say)
        case Talk(stop=stop):
            yield stop_part(stop, say)
        case Break(words=words):
            yield Part("", (say(words),))


def _to_pick(cards: tuple[CaseCard, ...], say: Say, *, alone: bool) -> Part:
    """Return the cases that a step asks for, with what only the trainer is to know."""
    told = text("One of these is picked on the trainer's page; if none is, the program draws one. The room does not see the list.")
    if alone:
        told = text("One of these is drawn when the step is opened, one that was not played yet.")
    return Part(say(text("Cases to pick from")), (say(told),), points=tuple(_to_pick_words(card, say) for card in cards))


def _to_pick_words(card: CaseCard, say: Say) -> str:
    turning = sum(1 for each in card.twins if each.turns)
    words = text(
        "{title}: ages {ages}, {minutes} minutes. Versions: {count}. It turns in: {turning}.",
        title=card.title,
        ages=card.ages.value,
        minutes=card.minutes,
        count=len(card.twins),
        turning=turning,
    )
    return say(words)


def _missing(name: str, say: Say) -> Part:
    return Part(name, (say(text('"{name}" is not there, or its file has to be mended first: run check.', name=name)),))


def _handouts(workshop: Workshop, stuff: Stuff, files: ContentFiles, say: Say) -> Iterator[Handout]:
    level = workshop.ages
    strip = slips(stuff.exercises, level, say)
    if strip is not None:
        yield strip
    for exercise in stuff.exercises:
        yield from exercise_handouts(exercise, level, say)
    for case in stuff.cases:
        yield journey_cards(case, say, files.place)
    if stuff.cases and not workshop.alone:
        yield reading_cards(level, say)
    for river in stuff.rivers:
        yield from river_cuts(river, say)
    if not workshop.alone:
        yield team_shapes(say)
