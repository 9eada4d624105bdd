"""The small print: an advert, a chat or a contract in which one marks what is alarming."""

from typing import assert_never

from game.core.exercise.exercise import GO_ON, STOP, Alarm, Document, DocumentLine, Paper, Spot
from game.core.exercise.items import Item as ExerciseItem
from game.core.message import Text, text
from game.screens.exercise.doing import Doing
from game.screens.exercise.hands import votes
from game.screens.exercise.parts import Sign, from_where, reading_size, source_size, stamp, tone_of
from game.screens.exercise.words import VERDICTS
from game.screens.furniture import bullet, chip, heading
from game.screens.services import Services
from game.ui.page.page import Card, Column, Item, Row
from game.ui.page.pieces import Button, Gap, Icon, Size, Words

ROOMY = 330
"""Letters up to which the lines of a document are big in a room."""
FORMS: dict[Paper, tuple[str, Text]] = {
    Paper.ADVERT: ("advert", text("A job advert")),
    Paper.CHAT: ("chat", text("A chat")),
    Paper.CONTRACT: ("contract", text("A contract")),
}
SIGNS: dict[Alarm, Sign] = {
    Alarm.SOFT: Sign("eye", text("Soft sign: alone it proves nothing"), "ochre"),
    Alarm.STRONG: Sign("question", text("Strong sign: ask before going on"), "coral"),
    Alarm.STOP: Sign("warning", text("Stop sign: do not go on"), "flag"),
}
GOOD = Sign("check", text("Speaks for it"), "moss")
HARMLESS = Sign("minus", text("Proves nothing either way"), "sand")


def spot(services: Services, doing: Doing, task: Spot, asked: ExerciseItem) -> Item:
    """Return a document with what one says of it beside."""
    one = next(each for each in task.documents if each.id == asked.id)
    beside = _explanation_cards(services, doing, one) if doing.is_shown(one.id) else _question_cards(services, doing, one)
    right = Column((*beside, *votes(services, doing, asked)), gap=18)
    return Row((_document(services, doing, one), right), (1.75, 1.0), gap=30, align="start", stretch=False, stack_below=1150)


def _document(services: Services, doing: Doing, one: Document) -> Item:
    """Return the paper with its lines, each of which can be marked."""
    say = services.say
    icon, form = FORMS[one.form]
    dark = one.form is Paper.CHAT
    names = Column(
        (
            Words(say(form), Size.SMALL, "on-night" if dark else "soft"),
            Words(say(one.title), Size.LEAD, "on-night" if dark else "ink", bold=True),
        ),
        gap=0,
    )
    top = Row((Icon(icon, size=52, tone="on-night" if dark else "redtext", paper="night" if dark else "cream"), names), (0.0, 1.0), gap=18)
    lines = Column(tuple(_line(services, doing, one, line, number) for number, line in enumerate(one.lines, start=1)), gap=8)
    match one.form:
        case Paper.CHAT:
            # A telephone: a dark frame, and the talk on its pane.
            return Card(Column((top, Card(lines, "desk", pad=18, lift=0)), gap=14), "night", pad=20, lift=14)
        case Paper.ADVERT:
            return Card(Column((top, Card(Gap(8), "flag", pad=0, lift=1), lines), gap=12), "cream", pad=26, lift=14, torn=True)
        case Paper.CONTRACT:
            signed = Row((Gap(0), Card(Gap(4), "soft", pad=0, lift=0), Gap(0), Card(Gap(4), "soft", pad=0, lift=0)), (0.1, 1.0, 0.5, 1.0))
            return Card(Column((top, Card(Gap(3), "ink", pad=0, lift=0), lines, Gap(12), signed), gap=12), "cream", pad=28, lift=14)
        case _:
            assert_never(one.form)


def _line(services: Services, doing: Doing, one: Document, line: DocumentLine, number: int) -> Item:
    if doing.is_shown(one.id):
        return _side(one, line, _explained_line(services, doing, one, line))
    is_marked = line.id in doing.run.choice(one.id)
    tone = "on-ochre" if is_marked else f"on-{_bubble(one, line)}"
    words: tuple[Item, ...] = (
        Words(str(number), Size.SMALL, tone, bold=True),
        Words(_says(services, one, line), _line_size(services, doing, one), tone),
    )
    if is_marked:
        words = (*words, chip(services.say(text("marked")), "flag", "flag"))
    paper = Card(
        Row(words, (0.0, 1.0, 0.0)[: len(words)], gap=14, stretch=False),
        "ochre" if is_marked else _bubble(one, line),
        pad=7,
        lift=7 if is_marked else 2,
        key=f"take:{line.id}",
        label=_says(services, one, line),
        chosen=is_marked or None,
    )
    return _side(one, line, paper)


def _line_size(services: Services, doing: Doing, one: Document) -> Size:
    """Return how big lines are: for a room bigger, if all of them can be seen then."""
    letters = sum(len(services.say(line.says)) for line in one.lines)
    return Size.LEAD if doing.room and letters <= ROOMY else Size.BODY


def _says(services: Services, one: Document, line: DocumentLine) -> str:
    """Return a line; in a chat with who writes it."""
    if one.form is not Paper.CHAT:
        return services.say(line.says)
    return services.say(text("You: {words}", words=line.says) if line.mine else text("They: {words}", words=line.says))


def _bubble(one: Document, line: DocumentLine) -> str:
    if one.form is not Paper.CHAT:
        return "cream"
    return "moss" if line.mine else "cream"


def _side(one: Document, line: DocumentLine, paper: Item) -> Item:
    """Let what you write in a chat lie at the other side."""
    if one.form is not Paper.CHAT:
        return paper
    return Row((Gap(0), paper), (0.16, 1.0), gap=0) if line.mine else Row((paper, Gap(0)), (1.0, 0.16), gap=0)


# ---- asked


def _question_cards(services: Services, doing: Doing, one: Document) -> tuple[Item, ...]:
    say, chosen = services.say, doing.run.choice(one.id)
    task = Words(say(text("Mark every line that alarms you. Then say what you would do.")), reading_size(doing))
    marks = sum(1 for line in one.lines if line.id in chosen)
    count = Words(say(text("Lines marked: {count}", count=marks)), Size.BODY, "soft", bold=True)
    buttons = tuple(
        Button(f"take:{option}", say(VERDICTS[option]), icon, tone=tone_of(doing, option, 0), size=Size.LEAD, chosen=option in chosen)
        for option, icon in ((GO_ON, "phone"), (STOP, "hand"))
    )
    return (Card(Column((task, count), gap=12), "cream", pad=28, lift=5), *buttons)


# ---- told


def sign_of(line: DocumentLine) -> Sign:
    """Return what a line is a sign of."""
    if line.alarm is not None:
        return SIGNS[line.alarm]
    return GOOD if line.good else HARMLESS


def _explained_line(services: Services, doing: Doing, one: Document, line: DocumentLine) -> Item:
    say, sign = services.say, sign_of(line)
    words: list[Item] = [Words(_says(services, one, line), Size.BODY, bold=line.alarm is not None)]
    if line.alarm is None and not line.good and line.id not in doing.run.choice(one.id):
        return Card(Row((Icon("", size=40), *words), (0.0, 1.0), gap=16), _bubble(one, line), pad=12, lift=0)
    sort = (Words(say(sign.words), Size.SMALL, bold=True), *_own(services, doing, one, line))
    words.append(Row(sort, gap=22))
    if line.why is not None and (line.alarm is not None or not doing.room or line.id in doing.run.choice(one.id)):
        # A room reads why a line alarms, or why one that it marked does not; what speaks for an offer speaks for itself.
        words.append(Words(say(line.why), Size.SMALL))
    badge = Card(Icon(sign.icon, size=36, tone=f"on-{sign.tone}", paper=sign.tone), sign.tone, pad=8, lift=4)
    return Card(Row((badge, Column(tuple(words), gap=1)), (0.0, 1.0), gap=14, align="start", stretch=False), "card", pad=8, lift=4)


def _own(services: Services, doing: Doing, one: Document, line: DocumentLine) -> tuple[Item, ...]:
    """Return how a line was marked; nothing in a room that marked none, for there nobody was asked."""
    chosen = doing.run.choice(one.id)
    if doing.room and not set(chosen) - {GO_ON, STOP}:
        return ()
    is_marked = line.id in chosen
    if line.alarm is not None:
        icon, words, tone = ("check", text("Marked: right"), "good") if is_marked else ("lens", text("Not marked: missed"), "warn")
    elif is_marked:
        icon, words, tone = "cross", text("Marked, and not alarming"), "bad"
    else:
        icon, words, tone = "check", text("Rightly not marked"), "good"
    return (Row((Icon(icon, size=28, tone=tone), Words(services.say(words), Size.SMALL, tone, bold=True)), gap=10),)


def _explanation_cards(services: Services, doing: Doing, one: Document) -> tuple[Item, ...]:
    say, size = services.say, reading_size(doing)
    right = GO_ON if one.genuine else STOP
    sign = Sign("phone" if one.genuine else "hand", VERDICTS[right], "good" if one.genuine else "flag")
    verdict = stamp(services, sign, Size.TITLE if doing.room else Size.LEAD)
    source = from_where(services, one.source, source_size(doing))
    told: list[Item] = [verdict, *_own_verdict(services, doing, one), Words(say(one.verdict), size), source]
    check = Column((heading(say(text("Before saying yes"))), *(bullet(say(each), "check", size) for each in one.check)), gap=12)
    return (Card(Column(tuple(told), gap=16), "cream", pad=28, lift=6), Card(check, "cream", pad=28, lift=5))


def _own_verdict(services: Services, doing: Doing, one: Document) -> tuple[Item, ...]:
    chosen = [option for option in doing.run.choice(one.id) if option in VERDICTS]
    if not chosen:
        return ()
    agrees = (chosen[0] == GO_ON) == one.genuine
    if doing.room:
        words = text("The room said: {verdict}", verdict=VERDICTS[chosen[0]])
    else:
        words = text("You said: {verdict}", verdict=VERDICTS[chosen[0]])
    how = text("Right") if agrees else text("Not right")
    tone = "good" if agrees else "bad"
    said = Column((Words(services.say(how), Size.SMALL, tone, bold=True), Words(services.say(words), Size.SMALL)), gap=0)
    return (Row((Icon("check" if agrees else "cross", size=40, tone=tone), said), (0.0, 1.0), gap=14),)
