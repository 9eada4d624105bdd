"""How phones join: a code for the camera, an address, a PIN, and how many are in; for the wall."""

from dataclasses import dataclass, replace

from game.core.message import Text, count_text, text
from game.screens.effects import OpenPhones
from game.screens.furniture import WIDE_TEXT, GameAnswer, head
from game.screens.phones_now import PhoneAddress, Phones
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Stay
from game.ui.page.page import Anchor, Card, Column, Fill, Item, Page, Row, Scroll
from game.ui.page.pieces import Button, Code, Size, Words

CODE = 560
"""How tall the code is, in units: it has to be read from the last row."""


@dataclass(frozen=True)
class JoinScreen:
    """The way into the room for phones."""

    network: int = 0
    """Which of the computer's networks is shown."""

    def page(self, services: Services) -> Page:
        """Return the code and what has to be typed without one; before it is open, what opening it means."""
        say, phones = services.say, services.phones
        title = say(text("Phones join here"))
        if not phones.open:
            body, foot, main = _closed(services), (_open_button(services),), "phones-open"
        elif not phones.addresses:
            body, foot, main = _alone(services), (_on(services),), "on"
        else:
            address = phones.addresses[self.network % len(phones.addresses)]
            others = (_other(services),) if len(phones.addresses) > 1 else ()
            body, foot, main = _way_in(services, phones, address), (*others, _on(services)), "on"
        top, row = head(services, title), Row(foot, gap=16, pack="end")
        if services.settings.text_size >= WIDE_TEXT:
            return Page(title, Scroll("main", Column((top, body, row), gap=20)), main, on="on" if main == "on" else "")
        return Page(title, Column((top, Fill(Anchor(body, width=1700)), row), gap=20), main, on="on" if main == "on" else "")

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Open the room, turn to another network, or go away."""
        match intent:
            case Activate(key="phones-open") if not services.phones.open:
                return GameAnswer(Stay(self), (OpenPhones(),))
            case Activate(key="network"):
                return GameAnswer(Stay(replace(self, network=self.network + 1)))
            case Wish.PHONES | Wish.NEXT | Wish.BACK | Wish.PREVIOUS | Activate(key="on" | "back"):
                return GameAnswer(Pop())
            case _:
                return None


def joined_words(phones: Phones) -> Text:
    """Return how many phones are in."""
    return count_text("{count} phone is in", "{count} phones are in", phones.joined)


def spaced(pin: str) -> str:
    """Return a PIN as it is read aloud."""
    return f"{pin[:3]}\u00a0{pin[3:]}"


def _way_in(services: Services, phones: Phones, address: PhoneAddress) -> Item:
    say = services.say
    code = Code(address.code, say(text("Code for the camera of a phone")), CODE)
    words = Column(
        (
            Words(say(text("Point the camera at the code.")), Size.LEAD, bold=True),
            Words(say(text("Or type this into the browser:")), Size.LEAD),
            Words(address.short, Size.TITLE, bold=True),
            Words(say(text("PIN")), Size.LEAD, "soft"),
            Words(spaced(phones.pin), Size.HUGE, bold=True),
            Words(say(joined_words(phones)), Size.LEAD, "soft"),
            Words(say(text("No name, no account. Nothing leaves this room.")), Size.BODY, "soft"),
        ),
        gap=12,
    )
    return Card(Row((code, words), (0.0, 1.0), gap=60, stack_below=900), pad=40, lift=12)


def _closed(services: Services) -> Item:
    say = services.say
    lines = (
        text("With phones everybody answers for themselves, and the wall shows how many have."),
        text("This computer then answers phones in the same network. It needs no internet, and it ends with the workshop."),
        text("Whoever has no phone raises a hand: both are counted together."),
    )
    return Card(Column(tuple(Words(say(line), Size.LEAD) for line in lines), gap=22), pad=56, lift=12)


def _alone(services: Services) -> Item:
    say = services.say
    lines = (
        text("This computer is in no network, so phones cannot find it."),
        text("Join a Wi-Fi network, or switch on a hotspot: on a phone, or on this computer. Then the code comes by itself."),
    )
    return Card(Column(tuple(Words(say(line), Size.LEAD, bold=not number) for number, line in enumerate(lines)), gap=22), pad=56, lift=12)


def _open_button(services: Services) -> Button:
    return Button("phones-open", services.say(text("Let phones in")), icon="phone", tone="moss", size=Size.LEAD)


def _on(services: Services) -> Button:
    return Button("on", services.say(text("Go on")), icon="arrow-forward", tone="moss", size=Size.LEAD)


def _other(services: Services) -> Button:
    return Button("network", services.say(text("Another network")), icon="globe", size=Size.LEAD)
