"""What stands on a phone: a question with its answers to press, or that there is nothing to do now."""

from collections.abc import Callable, Iterable

from game.core.message import Text, text
from game.core.workshop.phones.asked import SURE, TAKE, Answer, Asked, Choice
from game.core.workshop.phones.counting import Seat
from game.screens.furniture import chip
from game.screens.names import SURENESS_NAMES
from game.screens.workshop.team_looks import TEAM_ICONS, TEAM_NAMES, TEAM_TONES
from game.ui.page.page import Column, Grid, Item, Page, Row
from game.ui.page.pieces import Button, Size, Words

Say = Callable[[Text], str]


def phone_page(say: Say, seat: Seat | None, asked: Asked | None, answer: Answer) -> Page:
    """Return the page of a phone: what it is asked, with what it has said."""
    if asked is None:
        title = say(text("Look at the wall"))
        words = Words(say(text("When you are asked something, it stands here by itself.")))
        return Page(title, Column((Words(title, Size.TITLE, bold=True), words, _place(say, seat)), gap=20))
    title = say(asked.title)
    items: list[Item] = [Words(title, Size.TITLE, bold=True), *(Words(say(line)) for line in asked.lines)]
    items += _answers(say, asked, answer)
    if asked.sure and answer.given:
        items.append(_sureness(say, answer))
    if asked.choices:
        items.append(Words(say(_told(asked, answer)), Size.BODY, "soft", bold=answer.given))
    return Page(title, Column((*items, _place(say, seat)), gap=18), part=asked.question.key)


def said_page(say: Say, title: Text, *lines: Text) -> Page:
    """Return a page that only says something."""
    words = (Words(say(line)) for line in lines)
    return Page(say(title), Column((Words(say(title), Size.TITLE, bold=True), *words), gap=20))


def _answers(say: Say, asked: Asked, answer: Answer) -> Iterable[Item]:
    """Yield the answers, under their headings."""
    here: list[Item] = []
    under: Text | None = None
    for choice in asked.choices:
        if choice.under != under and here:
            yield Column(tuple(here), gap=12)
            here = []
        if choice.under is not None and choice.under != under:
            here.append(Words(say(choice.under), Size.LEAD, bold=True))
        under = choice.under
        here.append(_answer(say, choice, chosen=choice.id in answer.chosen))
    yield Column(tuple(here), gap=12)


def _answer(say: Say, choice: Choice, *, chosen: bool) -> Button:
    return Button(f"{TAKE}:{choice.id}", say(choice.words), choice.icon, size=Size.LEAD, tone="ochre" if chosen else "card", chosen=chosen)


def _sureness(say: Say, answer: Answer) -> Item:
    asks = Words(say(text("How sure are you? It is noted, and never scored.")))
    buttons = tuple(
        Button(f"{SURE}:{sure.value}", say(name), chosen=sure is answer.sure, tone="sand") for sure, name in SURENESS_NAMES.items()
    )
    return Column((asks, Grid(buttons, least=160, gap=10)), gap=10)


def _told(asked: Asked, answer: Answer) -> Text:
    if asked.open and not answer.given:
        return text("The wall shows how many choose what.")
    if not answer.given:
        return text("Nobody sees what you choose.")
    if asked.single:
        return text("Noted. Until all is shown you can choose another answer.")
    return text("Noted. Until all is shown you can change it.")


def _place(say: Say, seat: Seat | None) -> Item:
    """Return which phone it is, so that it can be told from others without a name; nothing where that stands beside the page."""
    if seat is None:
        return Column(())
    number = chip(say(text("Phone {number}", number=seat.number)), "phone")
    if seat.team is None:
        return Row((number,))
    return Row((chip(say(TEAM_NAMES[seat.team]), TEAM_ICONS[seat.team], TEAM_TONES[seat.team]), number), gap=10)
