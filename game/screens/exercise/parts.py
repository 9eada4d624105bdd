"""What stands on many pages of the exercises: their head, their foot, big words, marks and sources."""

from dataclasses import dataclass

from game.core.exercise.exercise import GO_ON, TRUE, Exercise, Myths, OptionId, Poll, Quiz, Sort, Spot, Task
from game.core.exercise.items import items
from game.core.message import Text, text
from game.core.source import Source
from game.screens.exercise.doing import Doing
from game.screens.furniture import WIDE, WIDE_TEXT, head, trainer_button
from game.screens.services import Services
from game.ui.page.page import Anchor, Card, Column, Fill, Item, Row, Scroll
from game.ui.page.pieces import Button, Gap, Icon, Size, Words

KIND_ICONS: dict[type[Task], str] = {Poll: "poll", Sort: "sort", Spot: "advert", Myths: "myth", Quiz: "quiz"}
KIND_NAMES: dict[type[Task], Text] = {
    Poll: text("Poll"),
    Sort: text("Cards to sort"),
    Spot: text("Read the small print"),
    Myths: text("True or not"),
    Quiz: text("Quiz"),
}
KIND_PICTURES: dict[type[Task], str] = {
    Poll: "exercises/poll",
    Sort: "exercises/sort",
    Spot: "exercises/spot",
    Myths: "exercises/myths",
    Quiz: "exercises/quiz",
}
SHAPE = 720 / 260
"""How wide these pictures are, of their height."""
BINS = ("ochre", "sky", "coral", "moss", "sand")
"""The papers of the bins, in their order."""
SHORTEST, SHORT, MIDDLING = 40, 75, 230
"""Letters up to which words for a room are huge in a narrow window and in a wide one, and up to which they are big."""


@dataclass(frozen=True)
class Sign:
    """How something was answered: a sign, a word and a colour, never one of them alone."""

    icon: str
    words: Text
    tone: str


RIGHT = Sign("check", text("Right"), "good")
WRONG = Sign("cross", text("Does not belong here"), "bad")
MISSED = Sign("lens", text("Missed"), "warn")
BELONGS = Sign("check", text("Belongs here"), "good")
"""Where nobody was asked, nothing was missed."""
NOT_HERE = Sign("minus", text("Does not belong here"), "soft")
LEFT_OUT = Sign("minus", text("Rightly left out"), "soft")


def number_words(exercise: Exercise, at: int, count: int) -> Text:
    """Return the number of the item and how many there are."""
    task = exercise.task
    match task:
        case Poll():
            return text("Question {number} of {count}", number=at, count=count)
        case Sort():
            return text("Card {number} of {count}", number=at, count=count)
        case Spot():
            return text("Paper {number} of {count}", number=at, count=count)
        case Myths():
            return text("Statement {number} of {count}", number=at, count=count)
        case Quiz():
            return text("Story {number} of {count}", number=at, count=count)


def exercise_page(services: Services, doing: Doing, body: Item, foot: Item) -> Item:
    """Return the whole of a page, in a room with little around it; each item begins at its top, however far the last one was scrolled."""
    item = doing.item
    here = f"end-{doing.leaf}" if item is None else f"{item.id}-{item.id in doing.run.shown}-{doing.counting is None}"
    top = _top(services, doing)
    if services.settings.text_size >= WIDE_TEXT:
        return Scroll(here, Column((top, body, foot), gap=20))
    return Column((top, Scroll(here, body), foot), gap=20)


def _top(services: Services, doing: Doing) -> Item:
    say, count = services.say, len(items(doing.exercise, doing.run.level))
    title = say(doing.exercise.title)
    under = "" if doing.item is None else say(number_words(doing.exercise, doing.run.at + 1, count))
    if not doing.room:
        return head(services, title, under=under)
    back = Button("back", "", icon="arrow-back", label=say(text("Back")))
    trainer = trainer_button(services)
    leave = Button("leave", "", icon="leave", label=say(text("Leave at once, to a quiet picture")))
    words = (Words(title, Size.LEAD, "soft", bold=True), Words(under, Size.LEAD, "soft"))
    if services.settings.text_size >= WIDE_TEXT:
        return Column((Row((back, *trainer, leave), gap=12), *words))
    ways = (*trainer, leave)
    return Row((back, *words, *ways), (0.0, 1.0, 0.0, *(0.0 for _ in ways)), gap=22, stretch=False)


def foot_of(services: Services, doing: Doing, buttons: tuple[Button, ...]) -> Item:
    """Return the ways on, the main one last; in a wide window beside small papers for what is done and what is ahead."""
    ways = Row(buttons, gap=16, pack="end")
    if services.wide < WIDE or services.settings.text_size >= WIDE_TEXT:
        return ways
    count = len(items(doing.exercise, doing.run.level))
    tones = ("moss" if at < doing.run.at else "flag" if at == doing.run.at else "sand" for at in range(count))
    papers = Row(tuple(Card(Gap(20), tone, pad=0, lift=3 if tone == "flag" else 1) for tone in tones), gap=9)
    return Row((papers, ways), (1.0, 2.0), gap=20)


def statement(services: Services, doing: Doing, words: Text, icon: str = "", *, calm: bool = False) -> Item:
    """Return what is asked, as a big paper; calmer where something else is to be looked at."""
    said = services.say(words)
    narrow = services.wide < WIDE
    size = big(doing, said, narrow=narrow)
    if calm:
        size = Size.TITLE if len(said) <= SHORT and not narrow else Size.LEAD
    inner: Item = Words(said, size, bold=doing.room and len(said) <= MIDDLING)
    if icon:
        inner = Row((Icon(icon, size=72 if doing.room else 56, tone="flagtext"), inner), (0.0, 1.0), gap=28, align="start")
    return Card(inner, "cream", pad=28 if calm or narrow else 38, lift=12)


def big(doing: Doing, said: str, *, narrow: bool) -> Size:
    """Return how big words are: for a room as big as their length allows."""
    if doing.room:
        return Size.HUGE if len(said) <= (SHORTEST if narrow else SHORT) else Size.TITLE if len(said) <= MIDDLING else Size.LEAD
    return Size.TITLE if len(said) <= MIDDLING // 2 else Size.LEAD


def reading_size(doing: Doing) -> Size:
    """Return how big explanations are."""
    return Size.LEAD if doing.room else Size.BODY


def from_where(services: Services, source: Source, size: Size = Size.SMALL) -> Item:
    """Return where something is from."""
    return Words(services.say(text("Source: {words}, {year}.", words=source.words, year=source.year)), size, "soft")


def source_size(doing: Doing) -> Size:
    """Return how big sources are: a room reads them, too."""
    return Size.BODY if doing.room else Size.SMALL


def tone_of(doing: Doing, option: OptionId, number: int) -> str:
    """Return the paper of an answer, the same where it is asked and where hands are told."""
    match doing.exercise.task:
        case Poll() | Sort():
            return BINS[(number - 1) % len(BINS)]
        case Myths() | Spot():
            return "ochre" if option in (TRUE, GO_ON) else "sky"
        case Quiz():
            return "sand"


def stamp(services: Services, sign: Sign, size: Size = Size.TITLE) -> Item:
    """Return a verdict on a small paper of its own."""
    icon = Icon(sign.icon, size=48, tone=f"on-{sign.tone}", paper=sign.tone)
    said = Words(services.say(sign.words), size, f"on-{sign.tone}", bold=True)
    return Row((Card(Row((icon, said), (0.0, 1.0), gap=18, stretch=False), sign.tone, pad=18, lift=6),))


def middle(paper: Item) -> Item:
    """Return a paper in the middle of the room that is left."""
    return Fill(Anchor(paper, width=1640))
