"""The parts of the report on how cases were read, and what was mixed up."""

from game.core.findings.confusion import Confusion
from game.core.findings.findings import CaseFinding, Findings, ForkFinding, SceneFinding
from game.core.findings.words import OLD, delay_words, portion_words, verdicts
from game.core.journey.library.overall import ENOUGH, overall
from game.core.message import Text, count_text, figure, text
from game.core.reading_names import READING_NAMES
from game.files.paper.page import Figure, Part, Place, Say, Table
from game.files.report.charts import Bars, bar_chart

MOST_MIXED = 5
"""How many mix-ups are told."""


def cases_part(found: Findings, say: Say, place: Place) -> Part | None:
    """Return how each case was read; None if no case was."""
    each = tuple(_case(number, case, say, place) for number, case in enumerate(found.cases))
    if not each:
        return None
    how = text(
        "A journey is played to its end together. After each scene every team says what it is, first by itself, then again after talking."
    )
    return Part(say(text("How the journeys were read")), (say(how), *_together(found, say)), parts=each)


def mixed_part(found: Findings, say: Say) -> Part | None:
    """Return what was said most often where something else was right; None if nothing was mixed up."""
    most = found.confusions[:MOST_MIXED]
    if not most:
        return None
    head = (say(text("Said")), say(text("Right was")), say(text("Votes")), say(text("Of all votes there")))
    rows = tuple(
        (say(READING_NAMES[each.said]), say(READING_NAMES[each.right]), say(figure(each.votes)), say(figure(each.of))) for each in most
    )
    table = Table(say(text("What was mixed up most, before talking")), head, rows)
    note = text('A vote is a hand, or that of a team. "Cannot tell yet" mixes nothing up and is not in it.')
    return Part(say(text("What was mixed up most")), big=say(mixed_words(most[0])), figures=(Figure(table),), notes=(say(note),))


def mixed_words(most: Confusion) -> Text:
    """Return in a sentence what was mixed up most."""
    return text(
        '"{said}" was said most often where "{right}" was right: {votes} of {of} votes there.',
        said=READING_NAMES[most.said],
        right=READING_NAMES[most.right],
        votes=most.votes,
        of=most.of,
    )


def _together(found: Findings, say: Say) -> tuple[str, ...]:
    """Return how all journeys were read together, if there are enough of them for a number."""
    every = tuple(result for case in found.cases for result in case.results)
    told = overall(every)
    delay = delay_words(told)
    says = () if delay is None else (say(delay),)
    if told.sensitivity is None:
        return says
    words = text(
        "Over {count} readings of journeys d' is {value}: 0 would be guessing, 2 tells most journeys apart. "
        "It is told from {least} readings on.",
        count=len(every),
        value=told.sensitivity,
        least=ENOUGH,
    )
    return (*says, say(words))


def _case(number: int, case: CaseFinding, say: Say, place: Place) -> Part:
    rows = tuple((say(words), say(figure(count))) for _, words, count in verdicts(case))
    who = text("Teams and rooms") if case.mixed else text("Teams") if case.by_teams else text("Rooms")
    table = Table(say(text("When the flag was raised")), (say(text("The flag")), say(who)), rows)
    figures = [Figure(table)] if case.results or case.silent else []
    if case.scenes:
        figures.append(_scenes(number, case, say, place))
    if case.forks:
        figures.append(_forks(case.forks, say, place))
    old = (say(OLD),) if case.old else ()
    return Part(say(case.title), (say(_case_words(case)), *old), figures=tuple(figures))


def _case_words(case: CaseFinding) -> Text:
    if not case.ended.count:
        return text("The journey was begun, and not played to its end.")
    if not case.results and not case.silent:
        return text("Played to its end. It was not asked what it is, or not any more when it turned.")
    if case.ended.all > 1:
        return text("Played to its end in {count} of {all} sessions.", count=case.ended.count, all=case.ended.all)
    turned = any(result.turned for result in case.results)
    teams = len(case.results) + case.silent
    if not case.by_teams:
        never = text("The room read it together. It never turned on this way.")
        return text("The room read it together. It turned on this way.") if turned else never
    if turned:
        return count_text("{count} team read it. On this way it turned.", "{count} teams read it. On this way it turned.", teams)
    return count_text("{count} team read it. On this way it never turned.", "{count} teams read it. On this way it never turned.", teams)


def _scenes(number: int, case: CaseFinding, say: Say, place: Place) -> Figure:
    """Return in which scene how many had raised the flag."""
    names = tuple(_scene_name(scene, say, place) for scene in case.scenes)
    caption = say(text("Who had raised the flag in which scene (* it had turned there)"))
    head = (say(text("Scene")), say(text("First vote")), say(text("After talking")))
    rows = tuple(
        (name, say(portion_words(scene.first)), say(portion_words(scene.second))) for name, scene in zip(names, case.scenes, strict=True)
    )
    first = Bars(head[1], tuple(scene.first.count if scene.first.all else None for scene in case.scenes))
    second = Bars(head[2], tuple(scene.second.count if scene.second.all else None for scene in case.scenes))
    kinds = (first, second) if any(scene.second.all for scene in case.scenes) else (first,)
    most = max(max(scene.first.all, scene.second.all) for scene in case.scenes)
    return Figure(Table(caption, head, rows), bar_chart(f"case-{number}", f"{say(case.title)}. {caption}.", names, kinds, most=most))


def _scene_name(scene: SceneFinding, say: Say, place: Place) -> str:
    station = place(scene.country, scene.station)
    if scene.turned:
        return say(text("{number}. {place} *", number=scene.number, place=station))
    return say(text("{number}. {place}", number=scene.number, place=station))


def _forks(forks: tuple[ForkFinding, ...], say: Say, place: Place) -> Figure:
    """Return which way was taken, and which others there were."""
    rows: list[tuple[str, ...]] = []
    for fork in forks:
        where = say(text("{number}. {place}", number=fork.number, place=place(fork.country, fork.station)))
        rooms = sum(taken for _, taken in fork.options)
        ways = "; ".join(_way(words, taken, rooms, say) for words, taken in fork.options if taken)
        rows.append((where, ways, "; ".join(say(words) for words, taken in fork.options if not taken)))
    head = (say(text("Scene")), say(text("Way that was taken")), say(text("Other ways there were")))
    return Figure(Table(say(text("What the room chose")), head, tuple(rows), words=3))


def _way(words: Text, taken: int, rooms: int, say: Say) -> str:
    return say(words) if rooms == 1 else say(text("{way} ({taken} of {rooms})", way=words, taken=taken, rooms=rooms))
