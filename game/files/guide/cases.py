"""A case on paper: scene cards for everybody, and where it turns for the trainer."""

from collections.abc import Iterable, Iterator, Mapping
from typing import assert_never

from game.core.journey.case import Case, Choice, Line, Response, Scene, SceneId
from game.core.journey.held import AddCount, Change, Give, SetCount
from game.core.journey.need import name_of
from game.core.journey.people import NOBODY
from game.core.journey.themes import THEMES
from game.core.journey.twins import letter
from game.core.message import Text, text
from game.core.naming import name_list
from game.core.reading_names import READING_NAMES
from game.files.guide.answers import stop_part
from game.files.guide.conditions import only_if, who_has
from game.files.guide.facts import fact_rows, where_and_when, with_needs
from game.files.guide.pages import Journey, SceneCard, Way
from game.files.guide.papers import papers_read
from game.files.guide.versions import scene_versions
from game.files.paper.page import Figure, Part, Place, Say, Table


def card_numbers(case: Case) -> dict[SceneId, int]:
    """Return the number of each scene's card: the first one, then as the author wrote them."""
    order = (case.start, *(name for name in case.scenes if name != case.start))
    return {name: number for number, name in enumerate(order, start=1)}


def journey_cards(case: Case, say: Say, place: Place) -> Journey:
    """Return a case as cards; nothing on them says what is right."""
    numbers = card_numbers(case)
    end = Part(say(text("At the end: what would you do now?")), _answers(case, case.responses, say)) if case.responses else None
    versions = ((name, letters, scene) for name in numbers for letters, scene in scene_versions(case, name))
    return Journey(
        title=say(text("Scene cards: {title}", title=case.title)),
        how=" ".join(_how(case, say)),
        about=tuple(_about(case, say)),
        looks=say(text("To be seen by whoever looks or asks:")),
        cards=tuple(_card(case, scene, f"{numbers[name]}{letters}", numbers, say, place) for name, letters, scene in versions),
        end=end,
    )


def _how(case: Case, say: Say) -> Iterator[str]:
    yield say(
        text(
            "Cut or fold the cards apart. Somebody reads a card aloud; the room asks what there is to see, then chooses, and goes to the "
            "card that is named. Before each new card everybody says what it is now."
        )
    )
    if case.twins:
        yield say(text("Of cards with a letter take only those of one version, and put the others away before anybody sees them."))


def case_part(case: Case, say: Say, place: Place) -> Part:
    """Return what only the trainer reads of a case: where it turns and why, what was a decoy, and which answers are good."""
    numbers = card_numbers(case)
    rows = tuple(row for name in numbers for row in fact_rows(case, case.scenes[name], numbers[name], say, place))
    head = (say(text("Card")), say(text("What can be seen")), say(text("What it shows")))
    facts = Figure(Table(say(text("Facts, for the trainer only")), head, rows, words=3, widths=(16, 40, 44)))
    says = (*_touches(case, say), *_turns(case, numbers, say), *_after(case, say))
    figures = (facts, *(Figure(table) for table in _judged(case, numbers, say)))
    return Part(say(case.title), says, figures=figures, parts=tuple(_talk(case, say)), notes=_sources(case, say))


def _touches(case: Case, say: Say) -> Iterator[str]:
    """Say everything that a case touches on; participants read the same few themes before every case."""
    if case.notes:
        yield say(text("It is about: {notes}.", notes=", ".join(say(Text(note)) for note in case.notes)))


def _turns(case: Case, numbers: Mapping[SceneId, int], say: Say) -> Iterator[str]:
    """Say where it turns, and for each version what is so in it."""
    if not case.twins:
        yield say(_where(case.turns_at, numbers))
    for twin in case.twins:
        yield say(text("Version {letter}: {words}", letter=letter(case, twin.id), words=twin.differs))
        yield say(_where(twin.turns_at, numbers))


def _where(turns_at: tuple[SceneId, ...], numbers: Mapping[SceneId, int]) -> Text:
    turns = tuple(str(numbers[name]) for name in turns_at if name in numbers)
    if len(turns) > 1:
        return text("Depending on the way, it turns on one of these cards: {cards}.", cards=name_list(turns))
    return text("It turns on card {cards}.", cards=name_list(turns)) if turns else text("It never turns on any way.")


def _judged(case: Case, numbers: Mapping[SceneId, int], say: Say) -> Iterator[Table]:
    """Yield the answers of all endings, and of each ending that has its own, with what is good about them."""
    if case.responses:
        yield _judged_table(case, text("What would you do now?"), case.responses, say)
    for scene in case.scenes.values():
        if scene.responses:
            title = text("What would you do now? Card {number}", number=numbers[scene.id])
            yield _judged_table(case, title, scene.responses, say)


def _judged_table(case: Case, title: Text, responses: Iterable[Response], say: Say) -> Table:
    good, bad = say(text("good")), say(text("not good"))
    rows = tuple((with_needs(case, each, say), good if each.good else bad, say(each.why)) for each in responses)
    return Table(say(title), (say(text("Answer")), "", say(text("Why"))), rows, words=3, widths=(44, 12, 44))


def _answers(case: Case, responses: Iterable[Response], say: Say) -> tuple[str, ...]:
    return tuple(f"☐ {with_needs(case, each, say)}" for each in responses)


def _about(case: Case, say: Say) -> Iterator[str]:
    yield say(case.summary)
    yield say(THEMES)
    for what, holder in case.belongings:
        if isinstance(holder, int):
            yield say(text("{thing}: {count}", thing=name_of(what), count=holder))
        elif holder != NOBODY:
            yield say(who_has(case, name_of(what), holder))


def _card(case: Case, scene: Scene, number: str, numbers: Mapping[SceneId, int], say: Say, place: Place) -> SceneCard:
    return SceneCard(
        number=number,
        place=_head(case, scene, say, place),
        changes=tuple(_change(case, change, say) for change in scene.changes),
        lines=_lines(case, scene, say),
        looks=tuple(with_needs(case, fact, say) for fact in scene.facts),
        asks=_asks(scene, say),
        ways=tuple(_way(case, choice, numbers, say) for choice in scene.choices),
        ending=say(scene.ending) if scene.ending is not None else "",
        answers=_answers(case, scene.responses, say),
    )


def _lines(case: Case, scene: Scene, say: Say) -> tuple[tuple[str, str], ...]:
    own = (_line(case, line, say) for line in scene.lines if line.answers is None)
    return (*own, *papers_read(case, scene, say), *_questions(case, scene, say))


def _head(case: Case, scene: Scene, say: Say, place: Place) -> str:
    """Return where and when a scene is, and whom the room plays there if it is not the traveller."""
    where, name = where_and_when(scene, say, place), case.played(scene).name
    if scene.you is not None:
        return f"{where} · {say(text('Here you are {name}', name=name))}"
    return where if scene.follows is None else f"{where} · {say(text('You go on with {name}', name=name))}"


def _asks(scene: Scene, say: Say) -> str:
    if scene.responses:
        return say(text("What would you do now?"))
    return say(text("What do you do?")) if scene.choices else ""


def _questions(case: Case, scene: Scene, say: Say) -> Iterator[tuple[str, str]]:
    """Yield how many questions may be asked, and each with what is answered."""
    if scene.asks:
        yield "", say(text("You may ask so many of these questions: {count}", count=scene.questions))
    for question in scene.asks:
        needs = ", ".join(only_if(case, question.needs, say))
        asked = say(text("Ask: {question}", question=question.words))
        yield "", f"({needs}) {asked}" if needs else asked
        yield from (_line(case, line, say) for line in scene.lines if line.answers == question.deed)


def _line(case: Case, line: Line, say: Say) -> tuple[str, str]:
    """Return who speaks, and the words with what changes hands as they are said."""
    name = "" if line.speaker is None else say(case.person(line.speaker).name)
    who = f"{name} ({line.time})" if name and line.time else name
    changes = ", ".join(_change(case, change, say) for change in line.changes)
    return who, f"{with_needs(case, line, say)} [{changes}]" if changes else with_needs(case, line, say)


def _way(case: Case, choice: Choice, numbers: Mapping[SceneId, int], say: Say) -> Way:
    needs = (*only_if(case, choice.needs, say), *(_change(case, each, say) for each in choice.changes))
    return Way(say(choice.words), ", ".join(needs), say(text("Go to card {number}", number=numbers[choice.to])))


def _change(case: Case, change: Change, say: Say) -> str:
    thing = name_of(change.what)
    match change:
        case Give(holder=holder) if holder == NOBODY:
            return say(text("{thing}: gone", thing=thing))
        case Give(holder=holder):
            return say(who_has(case, thing, holder))
        case SetCount(count=count):
            return say(text("{thing}: {count}", thing=thing, count=count))
        case AddCount(by=by):
            return say(text("{thing}: {count}", thing=thing, count=format(by, "+d")))
        case _:
            assert_never(change)


def _after(case: Case, say: Say) -> Iterator[str]:
    if case.afterword.hindsight is not None:
        yield say(text("Looking back: {words}", words=case.afterword.hindsight))
    for twin in case.twins:
        if twin.hindsight is not None:
            yield say(text("Looking back at version {letter}: {words}", letter=letter(case, twin.id), words=twin.hindsight))
    for each in case.afterword.contested:
        reading = READING_NAMES[each.reading]
        if each.country is not None:
            yield say(text("Disputed in {country}: {reading}. {why}", country=each.country, reading=reading, why=each.why))
        else:
            yield say(text("Disputed: {reading}. {why}", reading=reading, why=each.why))


def _talk(case: Case, say: Say) -> Iterator[Part]:
    numbers = card_numbers(case)
    for stop in case.stops:
        card = numbers.get(SceneId(stop.after))
        yield stop_part(stop, say, say(text("After card {number}.", number=card)) if card else say(text("At the end.")))
    if case.afterword.talk:
        yield Part(say(text("To talk about")), points=tuple(say(each) for each in case.afterword.talk))


def _sources(case: Case, say: Say) -> tuple[str, ...]:
    return tuple(say(text("Source: {source}", source=each)) for each in case.afterword.sources)
