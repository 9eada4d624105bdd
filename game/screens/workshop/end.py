"""The end of a workshop: thanks, whom to call, and the way to what the room found."""

from game.core.helpline import Helpline
from game.core.message import count_text, text
from game.core.workshop.session import SessionId
from game.screens.furniture import GameScreen, bullet, head, heading, note_page
from game.screens.services import Room, Services
from game.screens.workshop.pages import big_page
from game.ui.page.page import Card, Column, Item, Page, Row
from game.ui.page.pieces import Button, Size, Words


def results_screen(session: SessionId) -> GameScreen | None:
    """Return the page with what a session came to."""
    from game.screens.workshop.results import RoomResultsScreen  # noqa: PLC0415  only the end of a workshop needs it

    return RoomResultsScreen(session)


def thanks_page(services: Services, room: Room, *, results: bool) -> Page:
    """Return the last page that the room sees."""
    say, people = services.say, room.session.begun.people
    title = say(text("Thank you"))
    count = count_text("{count} person took part. No name was written down.", "{count} people took part. No name was written down.", people)
    after = Words(say(text("Something from today may stay with you. Talk about it with somebody you trust, or call.")), Size.LEAD)
    thanks = Column((Words(title, Size.HUGE, bold=True), Words(say(count), Size.LEAD, "soft"), after), gap=6)
    lines = tuple(_helpline(services, line) for line in services.helplines())
    calls = Column((heading(say(text("If you or somebody you know needs help"))), *lines, _danger(services)), gap=10)
    buttons: list[Item] = [
        Button("before", say(text("Back to the last step")), icon="arrow-back"),
        Button("done", say(text("To the workshops")), icon="book", tone="card" if results else "moss"),
    ]
    if results:
        buttons.append(Button("results", say(text("What the room found")), icon="scales", tone="moss"))
    body = Card(Column((thanks, calls), gap=14), pad=34, lift=10)
    top = head(services, say(room.workshop.title))
    foot = Row(tuple(buttons), gap=16, pack="end")
    return big_page(services, (title, "end"), (top, body, foot), "results" if results else "done")


def nobody_page(services: Services) -> Page:
    """Return what is shown when no workshop is held any more."""
    say = services.say
    words = Words(say(text("Nobody holds a workshop now. Everything that was done is kept.")))
    back = Button("back", say(text("Back")), icon="arrow-back", tone="moss")
    return note_page(say(text("No workshop")), words, back, focus="back", on="back")


def _helpline(services: Services, line: Helpline) -> Item:
    # A number must not be broken at its spaces.
    numbers = Row(tuple(Words(number.replace(" ", "\u00a0"), Size.TITLE, "flagtext", bold=True) for number in line.numbers), gap=40)
    top = Row((Words(line.name, Size.LEAD, bold=True), numbers), (1.0, 1.4), gap=24, stack_below=900)
    return Column((top, Words(services.say(line.words), Size.SMALL)), gap=4)


def _danger(services: Services) -> Item:
    return bullet(services.say(text("In danger now: call the police, or the emergency number of the country you are in.")), "warning")
