"""Help: how to play, whom to call, where it all comes from."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from game.core.helpline import Helpline
from game.core.message import Text, day_of, text
from game.screens.furniture import GameAnswer, bullet, heading, sheet_page, side_by_side
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop
from game.ui.page.page import Card, Column, Item, Page, Row
from game.ui.page.pieces import Size, Words

HOW = (
    text("Listen, look closer at what has a lens, and stop for people and notices on the map. What you find is in your notebook."),
    text("Whenever a scene is left you say what the situation is now. You may change it at any time."),
    text("Raise the flag when it becomes trafficking, and show it: an act, a means, a purpose. Under 18 no means is needed."),
    text("A flag too early accuses somebody. A flag too late costs somebody more. Speed never counts."),
)


@dataclass(frozen=True)
class HelpScreen:
    """Everything that helps."""

    keys: bool = True
    """Whether it is told what keys do: a phone has none."""

    def page(self, services: Services) -> Page:
        """Return helplines first, then how to play."""
        say = services.say
        lines = tuple(_helpline(services, line) for line in services.helplines())
        danger = bullet(say(text("In danger now: call the police, or the emergency number of the country you are in.")), "warning")
        rule = bullet(say(text("Notice. Do not confront. Talk where it is safe. Call.")), "heart")
        call = Card(Column((heading(say(text("If you or somebody you know needs help"))), danger, rule, *lines), gap=16))
        how = Card(Column((heading(say(text("How to play"))), *(bullet(say(words)) for words in HOW)), gap=12))
        keys = tuple(
            Row((Words(say(key), bold=True), Words(say(use))), (0.8, 1.6), gap=20, align="start", stack_below=700)
            for key, use in _keys(services.cap)
        )
        about = Card(Column((heading(say(text("Keys"))), *keys), gap=10))
        columns = side_by_side((call, self._about(services)), (how, about) if self.keys else (how,))
        return sheet_page(services, say(text("Help and helplines")), columns)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Go back."""
        match intent:
            case Activate(key="back") | Wish.BACK | Wish.HELP | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None

    def _about(self, services: Services) -> Item:
        say = services.say
        law = text("The law follows the Palermo Protocol, art. 3, and the Smuggling of Migrants Protocol, art. 3 and 6 (both 2000).")
        people = text("All cases are made up. No person, place or country in them is real. Nothing that could identify you is kept.")
        free = text("Program: MIT licence. Cases and pictures: CC BY-SA 4.0. Letters: Noto Sans, SIL Open Font License.")
        lines = tuple(Words(say(words), Size.SMALL) for words in (law, people, free))
        return Card(Column((heading(say(text("About"))), *lines), gap=10))


def _helpline(services: Services, line: Helpline) -> Item:
    numbers = Row(tuple(Words(number, Size.TITLE, "flagtext", bold=True) for number in line.numbers), gap=40)
    known = tuple(Words(services.say(words), Size.SMALL, "soft") for words in _helpline_facts(line))
    return Column((Words(line.name, bold=True), numbers, Words(services.say(line.words)), *known), gap=4)


def _helpline_facts(line: Helpline) -> Iterator[Text]:
    if line.abroad:
        yield text("From abroad: {number}.", number=line.abroad)
    if line.languages:
        yield text("Languages: {languages}.", languages=line.languages)
    yield text("Source: {source}, read on {day}.", source=line.source, day=day_of(line.checked))
    yield text("Rung on {day}.", day=day_of(line.rung)) if line.rung else text("Only read on its page, not tried yet.")


def _keys(cap: Callable[[str], str]) -> tuple[tuple[Text, Text], ...]:
    """Return what keys do, each called by what stands on it in the layout that is set."""
    back, room = text("{key}, Backspace", key=cap("U")), text("{key}; {black} or full stop; F5", key=cap("T"), black=cap("B"))
    return (
        (text("Arrows, Tab"), text("move; on the map: walk")),
        (text("Enter, Space, click"), text("take what has the frame")),
        (text("1 to 9"), text("take a choice at once")),
        (Text(cap("F")), text("raise the flag")),
        (Text(cap("H")), text("notebook")),
        (back, text("step back")),
        (text("Esc"), text("back; twice: leave at once to a quiet picture")),
        (text("Page Down, Page Up"), text("on and back, as on a presenter's clicker; they never choose")),
        (text("Home, End"), text("to the top and the end of a long page")),
        (text("F1, F10, F11"), text("help, settings, full screen")),
        (text("F8, F9"), text("sounds: off, low, on; read the page aloud, or stop")),
        (room, text("in a workshop: trainer's page, black page, begin and go on")),
        (text("Ctrl and Enter"), text("in a workshop: take what has the frame; Enter alone presses only the green button")),
        (text("Gamepad"), text("stick or cross: move; A: take; B: back; X: flag; Y: notebook; left shoulder: step back")),
    )
