"""The phones on the trainer's page: whether they come through, what to do when they do not, and who is to go out."""

from collections.abc import Iterator

from game.core.message import Text, text
from game.screens.effects import ClosePhones, Effect, NewPin, OpenPhones, ThrowOut
from game.screens.furniture import bullet, head, heading, page_frame, side_by_side
from game.screens.services import Services
from game.screens.workshop.phones.joining import joined_words, spaced
from game.screens.workshop.team_looks import TEAM_ICONS
from game.ui.input.intent import Activate, Intent
from game.ui.page.page import Card, Column, Grid, Item, Page, Row
from game.ui.page.pieces import Button, Code, Icon, Size, Words

CODE = 330
HELP: tuple[tuple[Text, tuple[Text, ...]], ...] = (
    (
        text("A phone finds nothing"),
        (
            text("Is it in the same network as this computer? Mobile data off, Wi-Fi on."),
            text("Windows asks at the first time whether Python may be reached: allow it in private and in public networks."),
            text("It did not ask? Settings, Firewall, Allow an app: look for Python, and tick both."),
            text("A guest network often keeps phones apart, on purpose. Then take a hotspot."),
        ),
    ),
    (
        text("A hotspot"),
        (
            text("On your phone: switch on the hotspot, join it with this computer, then with all phones. No internet is needed."),
            text("On this computer: Settings, Network, Mobile hotspot."),
            text("Some hotspots take ten phones and no more. Then take one phone a team."),
        ),
    ),
    (
        text("It worked, and now it does not"),
        (
            text("Load the page anew on the phone: it keeps its seat and its answers."),
            text("The code has changed? Then this computer has another address. Let everybody scan it once more."),
            text("Or leave the phones aside: hands count as before."),
        ),
    ),
)


def phones_card(services: Services) -> Item:
    """Return in short how it stands with phones, and the way to the rest."""
    say, phones = services.say, services.phones
    told = text("Phones are not asked in.")
    if phones.open:
        told = text("{joined}; awake: {listening}.", joined=joined_words(phones), listening=phones.listening)
    troubles = tuple(_trouble(services, each) for each in phones.troubles)
    way = Button("phones", say(text("Phones")), "phone")
    row = Row((Icon("phone", size=44), Words(say(told), bold=True), way), (0.0, 1.0, 0.0), gap=16)
    return Card(Column((row, *troubles), gap=12), pad=22, lift=5)


def phones_page(services: Services) -> Page:
    """Return everything about phones that only a trainer needs."""
    say, phones = services.say, services.phones
    title = say(text("Phones in the room"))
    left = (*(_trouble(services, each) for each in phones.troubles), _state(services)) if phones.open else (_closed(services),)
    seats = (_seats(services),) if phones.joined else ()
    body = side_by_side((*left, *seats), tuple(_help(services)))
    return Page(title, page_frame(services, head(services, title), body), entry="back", part="phones")


def phone_effect(intent: Intent) -> Effect | None:
    """Return what a press on that page wants done; None for one that means nothing there."""
    match intent:
        case Activate(key="phones-open"):
            return OpenPhones()
        case Activate(key="phones-close"):
            return ClosePhones()
        case Activate(key="new-pin"):
            return NewPin()
        case Activate(what="throw-out", of=seat):
            return ThrowOut(int(seat))
        case _:
            return None


def _closed(services: Services) -> Item:
    say = services.say
    words = Words(say(text("Phones are not asked in. It begins when you press here.")))
    return Card(Column((words, Button("phones-open", say(text("Let phones in")), "phone", tone="moss")), gap=16), pad=26, lift=5)


def _state(services: Services) -> Item:
    """Return where phones find the room, and the three things to try with one's own phone before people come."""
    say, phones = services.say, services.phones
    where: list[Item] = [Words(say(text("This computer is in no network. Join a Wi-Fi network, or switch on a hotspot.")), bold=True)]
    if phones.addresses:
        names = tuple(Words(say(text("{address} ({network})", address=each.short, network=each.network))) for each in phones.addresses)
        pin = Words(say(text("PIN {pin}", pin=spaced(phones.pin))), Size.LEAD, bold=True)
        code = Code(phones.addresses[0].code, say(text("Code for the camera of a phone")), CODE)
        where = [Row((code, Column((pin, *names), gap=8)), (0.0, 1.0), gap=24)]
    checks = (
        heading(say(text("Try this room with your own phone"))),
        _check(services, text("A phone has found this computer"), done=phones.reached),
        _check(services, text("A phone has joined"), done=bool(phones.joined)),
        _check(services, text("It hears at once when something is asked"), done=phones.listening > 0),
    )
    ways = Row(
        (
            Button("new-pin", say(text("Another PIN")), "undo"),
            Button("phones-close", say(text("Send all phones away")), "leave"),
        ),
        gap=12,
    )
    told = Words(say(text("With another PIN nobody else comes in; who is in stays in.")), Size.SMALL, "soft")
    return Card(Column((*where, *checks, ways, told), gap=14), pad=26, lift=5)


def _check(services: Services, words: Text, *, done: bool) -> Item:
    state = services.say(text("yes")) if done else services.say(text("not yet"))
    icon = Icon("check" if done else "minus", state, size=36, tone="good" if done else "soft")
    return Row((icon, Words(services.say(words), tone="ink" if done else "soft", bold=done)), (0.0, 1.0), gap=14)


def _seats(services: Services) -> Item:
    """Return every phone by its number, to be thrown out: it stands at the foot of its own page."""
    say = services.say
    words = text("Each phone shows its number. Press one to throw it out; it stays out, and the PIN changes.")
    told = Words(say(words), Size.SMALL, "soft")
    buttons = tuple(
        Button(
            f"throw-out:{seat.number}",
            str(seat.number),
            TEAM_ICONS[seat.team] if seat.team is not None else "phone",
            tone="card" if listens else "sand",
            label=say(text("Throw out phone {number}", number=seat.number)),
        )
        for seat, listens in services.phones.seats
    )
    return Card(Column((heading(say(text("Throw a phone out"))), told, Grid(buttons, least=130, gap=8)), gap=12), pad=26, lift=5)


def _help(services: Services) -> Iterator[Item]:
    say = services.say
    for title, lines in HELP:
        yield Card(Column((heading(say(title)), *(bullet(say(line), "pin", Size.SMALL) for line in lines)), gap=10), pad=22, lift=4)


def _trouble(services: Services, words: Text) -> Item:
    told = Words(services.say(words), tone="on-ochre", bold=True)
    return Card(Row((Icon("warning", tone="on-ochre", paper="ochre"), told), (0.0, 1.0), gap=14), "ochre", pad=12, lift=3)
