"""A case on paper: scene cards for everybody, and where it turns for the trainer."""

from collections.abc import Iterator, Mapping
from typing import assert_never

from game.core.journey.case import AddCount, Case, Change, Choice, Condition, Counts, Give, Holds, Scene, SceneId, SetCount
from game.core.journey.need import name_of
from game.core.journey.people import ME, NOBODY, PersonId
from game.core.law import Part as LawPart
from game.core.message import Text, short_name, text
from game.core.naming import name_list
from game.core.reading_names import READING_NAMES
from game.files.guide.answers import stop_part
from game.files.guide.pages import Journey, SceneCard, Way
from game.files.paper.page import Figure, Part, Place, Say, Table

PARTS: Mapping[LawPart, Text] = {
    LawPart.ACT: text("act"),
    LawPart.MEANS: text("means"),
    LawPart.PURPOSE: text("purpose"),
    LawPart.SMUGGLING: text("smuggling"),
    LawPart.AGGRAVATED: text("aggravated smuggling"),
    LawPart.CRIME: text("another crime"),
    LawPart.LABOUR: text("labour law"),
}


def card_numbers(case: Case) -> dict[SceneId, int]:
    """Return the number of each scene's card: the first one, then as the author wrote them."""
    order = (case.start, *(name for name in case.scenes if name != case.start))
    return {name: number for number, name in enumerate(order, start=1)}


def journey_cards(case: Case, say: Say, place: Place) -> Journey:
    """Return a case as cards; nothing on them says what is right."""
    numbers = card_numbers(case)
    how = text(
        "Cut or fold the cards apart. Somebody reads a card aloud; the room asks what there is to see, then chooses, and goes to the card "
        "that is named. Before each new card everybody says what it is now."
    )
    end = Part(say(text("At the end: what would you do now?")), tuple(f"☐ {say(each.words)}" for each in case.responses))
    return Journey(
        title=say(text("Scene cards: {title}", title=case.title)),
        how=say(how),
        about=tuple(_about(case, say)),
        looks=say(text("To be seen by whoever looks or asks:")),
        cards=tuple(_card(case, case.scenes[name], numbers, say, place) for name in numbers),
        end=end,
    )


def case_part(case: Case, say: Say, place: Place) -> Part:
    """Return what only the trainer reads of a case: where it turns and why, what was a decoy, and which answers are good."""
    numbers = card_numbers(case)
    turns = tuple(str(numbers[name]) for name in case.turns_at if name in numbers)
    where = text("It turns on card {cards}.", cards=name_list(turns)) if turns else text("It never turns on any way.")
    if len(turns) > 1:
        where = text("Depending on the way, it turns on one of these cards: {cards}.", cards=name_list(turns))
    rows = tuple(row for name in numbers for row in _facts(case.scenes[name], numbers[name], say, place))
    head = (say(text("Card")), say(text("What can be seen")), say(text("What it shows")))
    facts = Figure(Table(say(text("Facts, for the trainer only")), head, rows, words=3, widths=(16, 40, 44)))
    good, bad = say(text("good")), say(text("not good"))
    responses = tuple((say(each.words), good if each.good else bad, say(each.why)) for each in case.responses)
    columns = (say(text("Answer")), "", say(text("Why")))
    answers = Table(say(text("What would you do now?")), columns, responses, words=3, widths=(44, 12, 44))
    says = (say(where), *_after(case, say))
    return Part(say(case.title), says, figures=(facts, Figure(answers)), parts=tuple(_talk(case, say)), notes=_sources(case, say))


def _about(case: Case, say: Say) -> Iterator[str]:
    yield say(case.summary)
    if case.notes:
        yield say(text("It is about: {notes}.", notes=", ".join(say(Text(note)) for note in case.notes)))
    for what, holder in case.belongings:
        if isinstance(holder, int):
            yield say(text("{thing}: {count}", thing=name_of(what), count=holder))
        elif holder != NOBODY:
            yield say(_with(case, name_of(what), holder))


def _with(case: Case, thing: Text, holder: PersonId) -> Text:
    if holder == ME:
        return text("{thing}: in your hands", thing=thing)
    return text("{thing}: {person} has it", thing=thing, person=short_name(case.person(holder).name))


def _card(case: Case, scene: Scene, numbers: Mapping[SceneId, int], say: Say, place: Place) -> SceneCard:
    return SceneCard(
        number=str(numbers[scene.id]),
        place=say(place(scene.country, scene.station)),
        changes=tuple(_change(case, change, say) for change in scene.changes),
        lines=tuple(_lines(case, scene, say)),
        looks=tuple(say(fact.see) for fact in scene.facts),
        asks=say(text("What do you do?")) if scene.choices else "",
        ways=tuple(_way(case, choice, numbers, say) for choice in scene.choices),
        ending=say(scene.ending) if scene.ending is not None else "",
    )


def _lines(case: Case, scene: Scene, say: Say) -> Iterator[tuple[str, str]]:
    for line in scene.lines:
        who = "" if line.speaker is None else say(case.person(line.speaker).name)
        asked = ", ".join(say(_only(case, each)) for each in line.needs)
        yield who, f"({asked}) {say(line.words)}" if asked else say(line.words)


def _way(case: Case, choice: Choice, numbers: Mapping[SceneId, int], say: Say) -> Way:
    needs = (*(say(_only(case, each)) for each in choice.needs), *(_change(case, each, say) for each in choice.changes))
    return Way(say(choice.words), ", ".join(needs), say(text("Go to card {number}", number=numbers[choice.to])))


def _only(case: Case, condition: Condition) -> Text:
    match condition:
        case Holds(what=what, holder=holder) if holder == NOBODY:
            return text("only if nobody has it: {thing}", thing=name_of(what))
        case Holds(what=what, holder=holder):
            return text("only if {held}", held=_with(case, name_of(what), holder))
        case Counts(what=what, least=int(least)):
            return text("only with {thing}: {count} or more", thing=name_of(what), count=least)
        case Counts(what=what, most=most):
            return text("only with {thing}: {count} or less", thing=name_of(what), count=most or 0)
        case _:
            return text("only for whoever has seen or done it")


def _change(case: Case, change: Change, say: Say) -> str:
    thing = name_of(change.what)
    match change:
        case Give(holder=holder) if holder == NOBODY:
            return say(text("{thing}: gone", thing=thing))
        case Give(holder=holder):
            return say(_with(case, thing, holder))
        case SetCount(count=count):
            return say(text("{thing}: {count}", thing=thing, count=count))
        case AddCount(by=by):
            return say(text("{thing}: {count}", thing=thing, count=format(by, "+d")))
        case _:
            assert_never(change)


def _facts(scene: Scene, number: int, say: Say, place: Place) -> Iterator[tuple[str, ...]]:
    name = f"{number}. {say(place(scene.country, scene.station))}"
    for at, fact in enumerate(scene.facts):
        parts = tuple(dict.fromkeys(say(PARTS[element.part]) for element in fact.shows))
        sign = (say(text("a warning sign")),) if fact.sign is not None else ()
        decoy = () if fact.decoy is None else (say(text("looks like a sign and is none: {why}", why=fact.decoy)),)
        why = () if fact.why is None else (say(fact.why),)
        yield "" if at else name, say(fact.see), "; ".join((*parts, *sign, *decoy, *why))


def _after(case: Case, say: Say) -> Iterator[str]:
    if case.afterword.hindsight is not None:
        yield say(text("Looking back: {words}", words=case.afterword.hindsight))
    for each in case.afterword.contested:
        yield say(text("Disputed: {reading}. {why}", reading=READING_NAMES[each.reading], why=each.why))


def _talk(case: Case, say: Say) -> Iterator[Part]:
    numbers = card_numbers(case)
    for stop in case.stops:
        card = numbers.get(SceneId(stop.after))
        yield stop_part(stop, say, say(text("After card {number}.", number=card)) if card else say(text("At the end.")))
    if case.afterword.talk:
        yield Part(say(text("To talk about")), points=tuple(say(each) for each in case.afterword.talk))


def _sources(case: Case, say: Say) -> tuple[str, ...]:
    return tuple(say(text("Source: {source}", source=each)) for each in case.afterword.sources)
