"""Help: how to play, whom to call, where it all comes from."""

from dataclasses import dataclass

from game.core.helpline import Helpline
from game.core.message import day_of, text
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

KEYS = (
    (text("Arrows, Tab"), text("move; on the map: walk")),
    (text("Enter, Space, click"), text("take what has the frame")),
    (text("1 to 9"), text("take a choice at once")),
    (text("F"), text("raise the flag")),
    (text("H"), text("notebook")),
    (text("U, Backspace"), text("step back")),
    (text("Esc"), text("back; twice: leave at once to a quiet picture")),
    (text("Page Down, Page Up"), text("on and back, as on a presenter's clicker; they never choose")),
    (text("F1, F10, F11"), text("help, settings, full screen")),
    (text("T; B or full stop; F5"), text("in a workshop: trainer's page, black page, begin")),
    (text("Gamepad"), text("stick or cross: move; A: take; B: back; X: flag; Y: notebook; left shoulder: step back")),
)


@dataclass(frozen=True)
class HelpScreen:
    """Everything that helps."""

    def page(self, services: Services) -> Page:
        """Return helplines first, then how to play."""
        say = services.say
        lines = tuple(_helpline(services, line) for line in services.helplines())
        danger = bullet(say(text("In danger now: call the police, or the emergency number of the country you are in.")), "warning")
        rule = bullet(say(text("Notice. Do not confront. Talk where it is safe. Call.")), "heart")
        call = Card(Column((heading(say(text("If you or somebody you know needs help"))), rule, *lines, danger), gap=16))
        how = Card(Column((heading(say(text("How to play"))), *(bullet(say(words)) for words in HOW)), gap=12))
        keys = tuple(
            Row((Words(say(key), bold=True), Words(say(use))), (0.8, 1.6), gap=20, align="start", stack_below=700) for key, use in KEYS
        )
        about = Card(Column((heading(say(text("Keys"))), *keys), gap=10))
        columns = side_by_side((call, self._about(services)), (how, about))
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
    source = services.say(text("Source: {source}, read on {day}.", source=line.source, day=day_of(line.checked)))
    return Column((Words(line.name, bold=True), numbers, Words(services.say(line.words)), Words(source, Size.SMALL, "soft")), gap=4)
