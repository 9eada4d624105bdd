"""What is told after a journey, alone and in a room: why it turned, what could be seen, what helps, and what to talk about."""

from game.core.journey.case import Case
from game.core.journey.debrief import Answer, Debrief, Shown
from game.core.journey.debrief import Row as DebriefRow
from game.core.journey.facts import Fact
from game.core.law_elements import Part
from game.core.message import Text, text
from game.core.reading_names import READING_NAMES
from game.screens.furniture import bullet, heading
from game.screens.journey.travel import station_name
from game.screens.names import PART_NAMES
from game.screens.services import Services
from game.ui.page.page import Card, Column, Item, Row
from game.ui.page.pieces import Icon, Size, Words


def why(services: Services, case: Case, told: Debrief, *, room: bool = False) -> Item:
    """Return why it turned where it did, or why it never did; in a room nobody pins facts, so they are only found or not."""
    say = services.say
    if told.turn is None:
        right = say(text("At the end it was: {reading}.", reading=READING_NAMES[told.right]))
        never = say(text("It never became trafficking on this path."))
        rows = tuple(_row(services, part, room=room) for part in told.rows if part.facts)
        return Card(Column((heading(say(text("Why it is not trafficking"))), Words(f"{never} {right}"), *rows), gap=14))
    place = station_name(services, case.scenes[told.steps[told.turn].scene])
    items: list[Item] = [heading(say(text("Why it turned here: {place}", place=place)))]
    if told.before is not None:
        items.append(Words(say(text("Before it: {reading}.", reading=READING_NAMES[told.before])), Size.BODY, "soft"))
    items += [_row(services, part, room=room) for part in told.rows]
    if case.traveller.child:
        child = say(text("Under 18 no means is needed: agreeing to be exploited does not count. (Palermo Protocol, art. 3, 2000)"))
        items.append(Words(child, Size.SMALL, "soft"))
    return Card(Column(tuple(items), gap=14))


def _row(services: Services, row: DebriefRow, *, room: bool) -> Item:
    facts = tuple(_fact(services, shown, room=room) for shown in row.facts)
    misplaced = tuple(_misplaced_fact(services, fact) for fact in row.misplaced)
    return Column((Row((_part_card(services, row.part),)), *facts, *misplaced), gap=10)


def _fact(services: Services, shown: Shown, *, room: bool) -> Item:
    mark = "check" if shown.pinned else "eye" if shown.found else "cross"
    words = [Words(services.say(shown.fact.see), Size.BODY)]
    if shown.fact.why is not None:
        words.append(Words(services.say(shown.fact.why), Size.SMALL, "soft"))
    used = _found_words(shown.found) if room else _use(mark)
    words.append(Words(services.say(used), Size.SMALL, "soft", bold=True))
    tone = "good" if shown.pinned else "soft"
    return Row((Icon(mark, size=36, tone=tone), Column(tuple(words), gap=2)), (0.0, 1.0), gap=12, align="start")


def string_card(services: Services, told: Debrief, *, room: bool = False) -> tuple[Item, ...]:
    """Return what showed that several act together; nothing where nothing did."""
    if not told.string.facts:
        return ()
    needed = text("It takes this for the case to turn.") if told.string.needed else text("The case turns without it, too.")
    words = Words(services.say(needed), Size.SMALL, "soft")
    name = Words(services.say(text("The string: they act together")), Size.BODY, bold=True)
    title = Row((Icon("link", size=36), name), (0.0, 1.0), gap=12)
    facts = tuple(_fact(services, shown, room=room) for shown in told.string.facts)
    return (Card(Column((title, words, *facts), gap=12)),)


def _misplaced_fact(services: Services, fact: Fact) -> Item:
    words = (
        Words(services.say(fact.see)),
        Words(services.say(text("You pinned this here; it does not show it.")), Size.SMALL, "bad", bold=True),
    )
    return Row((Icon("warning", size=36, tone="bad"), Column(words, gap=2)), (0.0, 1.0), gap=12, align="start")


def sign_cards(services: Services, told: Debrief) -> tuple[Item, ...]:
    """Return the decoys and the warning signs, each with its card."""
    say = services.say
    cards: list[Item] = []
    if told.decoys:
        lines = tuple(_explained_fact(services, fact.see, fact.decoy) for fact in told.decoys)
        cards.append(Card(Column((heading(say(text("What looked worse than it was"))), *lines), gap=12)))
    signs = (*told.signs_found, *told.signs_missed)
    if signs:
        lines = tuple(
            bullet(
                say(fact.see) if fact in told.signs_found else say(text("{fact} (not found)", fact=fact.see)),
                "eye" if fact in told.signs_found else "lens",
            )
            for fact in signs
        )
        cards.append(Card(Column((heading(say(text("Warning signs on the way"))), *lines), gap=12)))
    return tuple(cards)


def careful_card(services: Services, told: Debrief) -> tuple[Item, ...]:
    """Return the careful choices that were open on the way, and which of them were taken."""
    if not told.careful_offered:
        return ()
    lines = tuple(bullet(services.say(words), "check" if words in told.careful_taken else "minus") for words in told.careful_offered)
    return (Card(Column((heading(services.say(text("Careful choices on the way"))), *lines), gap=12)),)


def responses(services: Services, told: Debrief) -> tuple[Item, ...]:
    """Return what would help now, and what was chosen; nothing if the case does not ask."""
    lines = tuple(_answer(services, answer) for answer in told.answers)
    return (Card(Column((heading(services.say(text("What would help now"))), *lines), gap=14)),) if lines else ()


def hindsight(services: Services, told: Debrief) -> tuple[Item, ...]:
    """Return what nobody could see, and what is disputed."""
    items: list[Item] = []
    if told.hindsight is not None:
        items += [heading(services.say(text("What nobody could see"))), Words(services.say(told.hindsight))]
    for entry in told.contested:
        disputed = services.say(text("Disputed: {reading}", reading=READING_NAMES[entry.reading]))
        items += [heading(disputed), Words(services.say(entry.why))]
    return tuple(items)


def talk(services: Services, told: Debrief) -> tuple[Item, ...]:
    """Return the questions to talk about."""
    if not told.talk:
        return ()
    questions = (bullet(services.say(question), "speech") for question in told.talk)
    return (heading(services.say(text("To talk about"))), *questions)


def sources(services: Services, told: Debrief) -> tuple[Item, ...]:
    """Return where it is from."""
    if not told.sources:
        return ()
    lines = (Words(services.say(source), Size.SMALL, "soft") for source in told.sources)
    return (heading(services.say(text("Sources"))), *lines)


def on_a_card(*items: Item) -> tuple[Item, ...]:
    """Return things below each other on one paper; no paper for nothing."""
    return (Card(Column(items, gap=12)),) if items else ()


def _found_words(found: bool) -> Text:  # noqa: FBT001
    return text("It was found.") if found else text("Nobody found it.")


def _use(mark: str) -> Text:
    if mark == "check":
        return text("You pinned it here.")
    return text("You found it and did not pin it here.") if mark == "eye" else text("You did not find it.")


def _part_card(services: Services, part: Part) -> Item:
    name = Words(services.say(PART_NAMES[part]), Size.BODY, f"on-{part.value}", bold=True, align="middle")
    return Card(Row((Icon(part.value, size=36, tone=f"on-{part.value}", paper=part.value), name), gap=10), part.value, pad=14, lift=3)


def _explained_fact(services: Services, fact: Text, why_: Text | None) -> Item:
    words = (Words(services.say(fact)), *((Words(services.say(why_), Size.SMALL, "soft"),) if why_ is not None else ()))
    return Row((Icon("two-paths", size=34, tone="soft"), Column(words, gap=2)), (0.0, 1.0), gap=12, align="start")


def _answer(services: Services, answer: Answer) -> Item:
    good, chosen = answer.response.good, answer.chosen
    icon = "check" if good else "cross"
    told = text("You chose this.") if chosen else text("You did not choose this.")
    verdict = text("Helps.") if good else text("Does not help.")
    words = (
        Words(services.say(answer.response.words), bold=chosen),
        Words(f"{services.say(verdict)} {services.say(answer.response.why)} {services.say(told)}", Size.SMALL, "soft"),
    )
    return Row((Icon(icon, size=38, tone="good" if good else "bad"), Column(words, gap=2)), (0.0, 1.0), gap=14, align="start")


def columns_of(left: tuple[Item, ...], right: tuple[Item, ...]) -> Item:
    """Return two columns; what has nothing beside it takes the whole width."""
    if not left or not right:
        return Column(left or right, gap=20)
    return Row((Column(left, gap=20), Column(right, gap=20)), (1.25, 1.0), gap=22, align="start", stack_below=1150)
