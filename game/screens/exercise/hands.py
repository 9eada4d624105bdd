"""Hands in a room: counting them, the closed paper they lie under, and how the room voted."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.core.exercise.exercise import OptionId
from game.core.exercise.items import Item as ExerciseItem
from game.core.exercise.run import MOST_HANDS, Count, Hands
from game.core.message import Text, count_text, figure, text
from game.core.workshop.room_counts import shares
from game.screens.exercise.doing import Doing
from game.screens.exercise.parts import tone_of
from game.screens.exercise.words import asked_of_all, item_words, option_name
from game.screens.furniture import WIDE, WIDE_TEXT, WIDEST
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Number, Pressed, Wish
from game.ui.page.page import Card, Column, Item, Row
from game.ui.page.pieces import Button, Gap, Icon, Size, Words

ROUNDS: dict[int, Text] = {1: text("before"), 2: text("after")}
THICK = 40
"""How thick a bar is, in units."""
SOME, MANY, LONG = 5, 6, 100
"""From so many answers on the rows lie close, in a narrow window and in a wide one; and the letters up to which a question is big."""
Counted = tuple[Doing, tuple[Count, ...]]
"""How it stands after something was pressed while counting, and what was counted."""


# ---- counting


def counting_rows(services: Services, doing: Doing, asked: ExerciseItem) -> Item:
    """Return a row for each answer: its name, less, how many hands, more; only the number being counted lies open."""
    say, round_ = services.say, doing.run.round(asked.id)
    options = asked_of_all(doing.exercise, asked)
    close = len(options) >= (MANY if services.wide >= WIDEST else SOME)
    words = say(item_words(doing.exercise, asked))
    asks = Words(words, Size.BODY if close and len(words) > LONG else Size.LEAD, bold=True)
    votes = doing.run.by_hand(asked.id, round_)
    hint = Words(say(text("Press plus, or type the number. Arrows lead to the next answer.")), Size.SMALL if close else Size.BODY, "soft")
    rows = tuple(
        _row(services, (number, option_name(doing.exercise, asked, each)), each, votes.of(each), _Look(each == doing.counting, close))
        for number, each in enumerate(options, start=1)
    )
    whole = say(_in_all(services, votes.all))
    question = Column((asks, *(too_many(services, votes.all) if asked.single else ())), gap=8)
    under = Row((hint, Words(whole, Size.LEAD, bold=True)), (1.0, 0.0), gap=30, stack_below=900)
    return Column((question, under, *rows), gap=6 if close else 14)


def _in_all(services: Services, hands: int) -> Text:
    """Return how many hands there are, of how many people; more than people are a question of their own."""
    people = services.room.session.begun.people if services.room is not None else 0
    if hands <= people:
        return text("{count} of {people}", count=hands, people=people)
    return count_text("{count} hand in all", "{count} hands in all", hands)


def too_many(services: Services, hands: int) -> tuple[Item, ...]:
    """Return the question whether there can be more hands than people; it stops nobody."""
    people = services.room.session.begun.people if services.room is not None else hands
    if hands <= people:
        return ()
    asks = text("{hands} hands of {people} people? Count once more, or put in how many people there are (T).", hands=hands, people=people)
    words = Words(services.say(asks), Size.BODY, "on-ochre", bold=True)
    return (Card(Row((Icon("question", tone="on-ochre", paper="ochre"), words), (0.0, 1.0), gap=14), "ochre", pad=12, lift=3),)


@dataclass(frozen=True)
class _Look:
    """How a row looks."""

    now: bool
    """Whether its hands are being counted."""
    close: bool
    """Whether rows lie close, because there are many."""

    @property
    def around(self) -> float:
        return 4 if self.close else 14

    @property
    def size(self) -> Size:
        return Size.LEAD if self.close else Size.TITLE


def _row(services: Services, which: tuple[int, Text], option: OptionId, hands: int, look: _Look) -> Item:
    say, (number, name) = services.say, which
    said = say(name)
    cap = Card(Words(str(number), Size.BODY, "on-ink", bold=True, align="middle"), "ink", pad=10, lift=1)
    minus = _sign("minus", f"minus:{option}" if hands else "", say(text("One hand less: {answer}", answer=name)), look.around)
    plus = _sign("plus", f"plus:{option}", say(text("One hand more: {answer}", answer=name)), look.around)
    count = Card(_number(services, hands, look), "cream", pad=2 if look.close else 8, lift=1)
    words = Words(said, Size.LEAD, bold=True)
    if services.settings.text_size >= WIDE_TEXT:
        numbers: Item = Row((minus, count, plus), (0.0, 1.0, 0.0), gap=14, stretch=False)
        return Card(Column((words, numbers), gap=10), "card", pad=16, lift=4)
    return Card(Row((cap, words, minus, count, plus), (0.0, 1.0, 0.0, 0.14, 0.0), gap=18, stretch=False), "card", pad=look.around, lift=4)


def _number(services: Services, hands: int, look: _Look) -> Item:
    """Return how many hands were counted; once the next answer is counted, only that they were."""
    if hands and not look.now:
        return Icon("check", services.say(text("Counted")), size=look.size.value, tone="good", paper="cream")
    return Words(services.say(figure(hands)), look.size, bold=True, align="middle")


def counting_foot(services: Services) -> tuple[Button, ...]:
    """Return the way back from counting."""
    return (Button("counted", services.say(text("All counted: close the paper")), icon="check", tone="moss", size=Size.LEAD),)


def _sign(icon: str, key: str, label: str, around: float) -> Item:
    """Return a sign to press; its name is spoken, and would stand over the number if it were shown."""
    tone = "sand" if key else "shut"
    return Card(Icon(icon, size=44, tone=f"on-{tone}", paper=tone), tone, pad=around, lift=5 if key else 1, key=key, label=label)


def count_hands(doing: Doing, asked: ExerciseItem, intent: Intent) -> Counted | None:
    """Return what an intent leads to while hands are counted; None if it means nothing here."""
    options = asked_of_all(doing.exercise, asked)
    match intent:
        case Activate(what="plus" | "minus" as sign, of=option):
            return _change_count(doing, asked, OptionId(option), 1 if sign == "plus" else -1)
        case Pressed(name="+" | "-" as sign, focus=focus):
            return _change_count(doing, asked, _row_of(doing, options, focus), 1 if sign == "+" else -1)
        case Pressed(name=name, usual=usual, focus=focus) if name.isdecimal() or isinstance(usual, Number):
            digit = usual.number if isinstance(usual, Number) else int(name)
            return _type_digit(doing, asked, _row_of(doing, options, focus), digit)
        case Activate(key="counted" | "count" | "back") | Wish.BACK | Wish.NEXT | Wish.PREVIOUS | Pressed(name="C"):
            return replace(doing, counting=None, typed=None), ()
        case _:
            return None


def _change_count(doing: Doing, asked: ExerciseItem, option: OptionId, by: int) -> Counted:
    before = doing.run.by_hand(asked.id, doing.run.round(asked.id)).of(option)
    return replace(doing, counting=option, typed=None), (Count(option, before + by),)


def _type_digit(doing: Doing, asked: ExerciseItem, option: OptionId, digit: int) -> Counted:
    """Put a digit behind those that have just been typed for this answer, or begin a number."""
    before = doing.run.by_hand(asked.id, doing.run.round(asked.id)).of(option) if doing.typed == option else 0
    # Of three digits the last two count, so that a number can simply be typed once more.
    longer = (before * 10 + digit) % (MOST_HANDS + 1)
    return replace(doing, counting=option, typed=option), (Count(option, longer),)


def _row_of(doing: Doing, options: tuple[OptionId, ...], focus: str) -> OptionId:
    """Return the answer whose row has the focus; without a focus the one that was counted last."""
    row = OptionId(Activate(focus).of)
    return row if row in options else doing.counting or options[0]


# ---- what the room sees


def votes_seen(doing: Doing, asked: ExerciseItem) -> bool:
    """Whether the room looks at how it voted."""
    return doing.room and any(doing.run.votes(asked.id, round_).all and doing.is_open(asked.id, round_) for round_ in (1, 2))


def votes(services: Services, doing: Doing, asked: ExerciseItem) -> tuple[Item, ...]:
    """Return the closed paper, or how the room voted; nothing when no hands were counted."""
    if not doing.room:
        return ()
    awaited = _awaited(services, asked)
    if not any(doing.run.votes(asked.id, round_).all for round_ in (1, 2)):
        return awaited
    open_rounds = tuple(round_ for round_ in (1, 2) if doing.run.votes(asked.id, round_).all and doing.is_open(asked.id, round_))
    round_ = doing.run.round(asked.id)
    hidden = doing.run.votes(asked.id, round_).all if round_ not in open_rounds else 0
    papers: tuple[Item, ...] = (_closed_paper(services, hidden),) if hidden else ()
    return (*((bars(services, doing, asked, open_rounds),) if open_rounds else ()), *papers, *awaited)


def _awaited(services: Services, asked: ExerciseItem) -> tuple[Item, ...]:
    """Return how many phones have answered, while they are asked; nothing of what they say."""
    phones = services.phones
    if not phones.joined or phones.asked is None or phones.asked.name != f"item:{asked.id}":
        return ()
    return (_night_card(services, "phone", text("{count} of {all} have answered", count=phones.said, all=phones.joined)),)


def _closed_paper(services: Services, hands: int) -> Item:
    return _night_card(services, "hand", text("Hands counted: {count}. The paper is closed.", count=hands))


def _night_card(services: Services, icon: str, told: Text) -> Item:
    words = Words(services.say(told), Size.LEAD, "on-night", bold=True)
    return Card(Row((Icon(icon, size=48, tone="on-night", paper="night"), words), (0.0, 1.0), gap=18), "night", pad=16, lift=9)


def bars(services: Services, doing: Doing, asked: ExerciseItem, rounds: tuple[int, ...]) -> Item:
    """Return how the room voted, on a paper of its own."""
    return Card(bar_rows(services, doing, asked, rounds), "cream", pad=22, lift=8)


def bar_rows(services: Services, doing: Doing, asked: ExerciseItem, rounds: tuple[int, ...]) -> Item:
    """Return a paper strip for each answer and vote, as long as many hands went up."""
    say = services.say
    most = max((doing.run.votes(asked.id, round_).of(option) for round_ in rounds for option in asked.options), default=0)
    blocks: list[Item] = []
    for number, option in enumerate(asked_of_all(doing.exercise, asked), start=1):
        tone = tone_of(doing, option, number)
        counts = tuple(doing.run.votes(asked.id, round_) for round_ in rounds)
        lines = tuple(_line(services, each, option, (most, tone), named=len(rounds) > 1) for each in counts)
        # The number and the paper are those that the answer had when it was asked.
        cap = Card(Words(str(number), Size.LEAD, f"on-{tone}", bold=True, align="middle"), tone, pad=8, lift=2)
        name = Words(say(option_name(doing.exercise, asked, option)), Size.LEAD, bold=True)
        named = Row((cap, name), (0.0, 1.0), gap=16, stretch=False)
        blocks.append(Row((named, Column(lines, gap=2)), (1.1, 2.0), gap=24, stack_below=640))
    if len(rounds) > 1:
        blocks.insert(0, Words(say(text("Hands before and after talking")), Size.SMALL, "soft", bold=True))
    return Column((*blocks, *_by_phone(services, doing, asked, rounds[-1]), *_few(services, doing, asked, rounds)), gap=10)


def _line(services: Services, votes_: Hands, option: OptionId, look: tuple[int, str], *, named: bool) -> Item:
    """Return how many hands went up in one vote, in numbers as large as the room needs."""
    (most, tone), hands, parts = look, votes_.of(option), shares(votes_.counts)
    size = Size.LEAD if named or services.wide < WIDE else Size.TITLE
    numbers: list[Item] = [Words(services.say(figure(hands)), size, bold=True)]
    if parts is not None:
        share = services.say(text("{share} %", share=parts.get(option, 0)))
        numbers.append(Words(share, Size.LEAD, "soft"))
    told = Row(tuple(numbers), gap=18)
    paper = strip(hands, most, tone)
    if not named:
        return Row((paper, told), (1.0, 0.42), gap=18)
    return Row((Words(services.say(ROUNDS[votes_.round]), Size.BODY, "soft"), paper, told), (0.6, 0.95, 0.64), gap=14)


def strip(hands: int, most: int, tone: str) -> Item:
    """Return a paper strip, as long as a number is of the greatest one."""
    if not hands:
        return Gap(THICK)
    paper = Card(Gap(THICK), tone, pad=0, lift=3)
    return Row((paper, Gap(0)), (float(hands), float(most - hands)), gap=0, stretch=False)


def _by_phone(services: Services, doing: Doing, asked: ExerciseItem, round_: int) -> Iterator[Item]:
    phones, hands = doing.run.on_phones(asked.id, round_).all, doing.run.by_hand(asked.id, round_).all
    if phones:
        yield Words(services.say(text("{phones} on phones, {hands} by hand", phones=phones, hands=hands)), Size.SMALL, "soft")


def _few(services: Services, doing: Doing, asked: ExerciseItem, rounds: tuple[int, ...]) -> Iterator[Item]:
    if any(shares(doing.run.votes(asked.id, round_).counts) is None for round_ in rounds):
        yield Words(services.say(text("With fewer than five hands only the hands are told, no shares.")), Size.SMALL, "soft")
