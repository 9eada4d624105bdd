"""Hands for all stories of a quiz on one page, put in when everybody has written: a row for each story, a place for each answer."""

from dataclasses import dataclass, replace

from game.core.exercise.exercise import ItemId, OptionId
from game.core.exercise.items import Item as Asked
from game.core.exercise.items import items
from game.core.exercise.run import MOST_HANDS, Count, Turn
from game.core.message import Text, text
from game.screens.exercise.doing import Doing, current_doing, make_moves
from game.screens.exercise.hands import too_many
from game.screens.exercise.words import option_name
from game.screens.furniture import WIDE, WIDE_TEXT, GameAnswer, head, page_frame
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Number, Pressed, Wish
from game.ui.nav import Pop, Stay
from game.ui.page.page import Card, Column, Item, Page, Row
from game.ui.page.pieces import Button, Icon, Size, Words

Cell = tuple[ItemId, OptionId]
"""A story, and an answer to it."""


@dataclass(frozen=True)
class AllHandsScreen:
    """The table of hands; only the row that is being filled lies open."""

    doing: Doing
    at: Cell
    typing: bool = False
    """Whether the next digit stands behind the last one."""

    def page(self, services: Services) -> Page:
        """Return the table, with plus and minus for the place that is being filled."""
        say, doing = services.say, current_doing(services, self.doing)
        title = say(text("Hands for all stories"))
        under = say(text("Type the number in its place; arrows lead on. Or press a place, then plus and minus."))
        every = items(doing.exercise, doing.run.level)
        rows = tuple(self._row(services, doing, number, one) for number, one in enumerate(every, start=1))
        body = Column((self._names(services, doing, every[0]), *rows, *self._question(services, doing)), gap=8)
        foot = Row(self._buttons(services, doing), gap=16, pack="end")
        whole = page_frame(services, head(services, title, under=under), body, foot)
        return Page(title, whole, _key(self.at), entry=_key(self.at), on="filled", listens=not services.settings.scan, rapid=True)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Fill places, or go back."""
        doing = current_doing(services, self.doing)
        match intent:
            case Pressed(name="+" | "-" as sign, focus=focus):
                return self._change_hands(doing, _cell(focus) or self.at, 1 if sign == "+" else -1)
            case Pressed(name=name, usual=usual, focus=focus) if name.isdecimal() or isinstance(usual, Number):
                return self._type_digit(doing, _cell(focus) or self.at, usual.number if isinstance(usual, Number) else int(name))
            case Activate(key=key) if (cell := _cell(key)) is not None:
                return GameAnswer(Stay(replace(self, at=cell, typing=False)))
            case Activate(key="plus" | "minus" as key):
                return self._change_hands(doing, self.at, 1 if key == "plus" else -1)
            case Activate(key="filled" | "back") | Wish.BACK | Wish.NEXT | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None

    def _change_hands(self, doing: Doing, cell: Cell, by: int) -> GameAnswer | None:
        return self._set_hands(doing, cell, doing.run.by_hand(cell[0], 1).of(cell[1]) + by, typing=False)

    def _type_digit(self, doing: Doing, cell: Cell, digit: int) -> GameAnswer | None:
        before = doing.run.by_hand(cell[0], 1).of(cell[1]) if self.typing and cell == self.at else 0
        return self._set_hands(doing, cell, (before * 10 + digit) % (MOST_HANDS + 1), typing=True)

    def _set_hands(self, doing: Doing, cell: Cell, hands: int, *, typing: bool) -> GameAnswer | None:
        """Count for one story, and come back to where the exercise stood."""
        names = [one.id for one in items(doing.exercise, doing.run.level)]
        by = names.index(cell[0]) - doing.run.at
        made = make_moves(doing, Turn(by), Count(cell[1], hands), Turn(-by))
        return None if made is None else GameAnswer(Stay(replace(self, at=cell, typing=typing)), made[1])

    # ---- parts of the page

    @staticmethod
    def _names(services: Services, doing: Doing, one: Asked) -> Item:
        """Return what each column is for."""
        named = services.settings.text_size < WIDE_TEXT and services.wide >= WIDE
        words = (option_name(doing.exercise, one, option) for option in one.options)
        names = tuple(_name(services, number, each, named=named) for number, each in enumerate(words, start=1))
        return Row((Words(services.say(text("Story")), Size.SMALL, "soft"), *names), (0.6, *(1.0 for _ in names)), gap=8, align="end")

    def _row(self, services: Services, doing: Doing, number: int, one: Asked) -> Item:
        cells = tuple(self._cell(services, doing, (number, one.id), option) for option in one.options)
        cap = Card(Words(str(number), Size.LEAD, "on-ink", bold=True, align="middle"), "ink", pad=6, lift=1)
        return Row((cap, *cells), (0.6, *(1.0 for _ in cells)), gap=8)

    def _cell(self, services: Services, doing: Doing, which: tuple[int, ItemId], option: OptionId) -> Item:
        number, name = which
        hands, now = doing.run.by_hand(name, 1).of(option), (name, option) == self.at
        asked = next(one for one in items(doing.exercise, doing.run.level) if one.id == name)
        label = services.say(text("Story {number}: {answer}", number=number, answer=option_name(doing.exercise, asked, option)))
        inside: Item = Words(str(hands), Size.LEAD, bold=True, align="middle")
        if name != self.at[0]:
            inside = Icon("check" if hands else "", services.say(text("Counted")) if hands else "", size=37, tone="good")
        return Card(inside, "ochre" if now else "cream", pad=6, lift=6 if now else 2, key=_key((name, option)), label=label, chosen=now)

    def _question(self, services: Services, doing: Doing) -> tuple[Item, ...]:
        return too_many(services, doing.run.by_hand(self.at[0], 1).all)

    def _buttons(self, services: Services, doing: Doing) -> tuple[Button, ...]:
        say, hands = services.say, doing.run.by_hand(self.at[0], 1).of(self.at[1])
        return (
            Button("minus", "", "minus", label=say(text("One hand less")), shut=not hands),
            Button("plus", "", "plus", label=say(text("One hand more"))),
            Button("filled", say(text("All counted: close the paper")), icon="check", tone="moss", size=Size.LEAD),
        )


def all_hands_screen(services: Services, doing: Doing) -> AllHandsScreen:
    """Return the table of hands for an exercise, at its first story."""
    first = items(doing.exercise, current_doing(services, doing).run.level)[0]
    return AllHandsScreen(doing, (first.id, first.options[0]))


def _name(services: Services, number: int, name: Text, *, named: bool) -> Item:
    cap = Words(str(number), Size.LEAD, bold=True, align="middle")
    return Column((cap, *((Words(services.say(name), Size.SMALL, "soft", align="middle"),) if named else ())), gap=0)


def _key(cell: Cell) -> str:
    return f"cell:{cell[0]}:{cell[1]}"


def _cell(key: str) -> Cell | None:
    pressed = Activate(key)
    name, _, option = pressed.of.partition(":")
    return (ItemId(name), OptionId(option)) if pressed.what == "cell" else None
