"""The end of a workshop: thanks, whom to call, and the way to what the room found."""

from game.core.helpline import Helpline
from game.core.message import count_text, text
from game.core.workshop.session import SessionId
from game.screens.furniture import GameScreen, bullet, head, note_page
from game.screens.services import Room, Services
from game.screens.workshop.pages import big_page
from game.ui.page.page import Card, Column, Item, Page, Row
from game.ui.page.pieces import Button, Size, Words

NO_BREAK = "\u00a0"
AROUND = 160
"""How much of the page is beside the words, in units."""
LETTER = 0.56
"""How wide a bold figure is, of its height."""


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
    top_line = Row((Words(title, Size.TITLE, bold=True), Words(say(count), Size.SMALL, "soft")), (0.0, 1.0), gap=26, stack_below=900)
    thanks = Column((top_line, after), gap=4)
    lines = tuple(_helpline(services, line, first=not number) for number, line in enumerate(services.helplines()))
    calls = Column((*lines, _danger(services)), gap=10)
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


def _helpline(services: Services, line: Helpline, *, first: bool) -> Item:
    """Return whom to call; the number that stands first fills the wall, so that the last row can write it down."""
    number, *others = line.numbers or ("",)
    # A number must not be broken at its spaces.
    small = tuple(others) if first else line.numbers
    numbers = tuple(Words(each.replace(" ", NO_BREAK), Size.TITLE, "flagtext", bold=True) for each in small)
    name = Words(line.name, Size.LEAD, bold=True)
    top = Row((name, *numbers), (1.0, *(0.0 for _ in numbers)), gap=40, stack_below=900)
    if not first:
        return Column((top, Words(services.say(line.words), Size.SMALL)), gap=4)
    # What else there is to say of it stands on the help page.
    huge = number.replace(" ", NO_BREAK)
    return Column((top, Words(huge, widest(services, huge), "flagtext", bold=True, align="middle")), gap=0)


def widest(services: Services, words: str) -> Size:
    """Return the largest size in which a line of words still fits across the page."""
    room = (services.wide - AROUND) * 100 / services.settings.text_size
    sizes = (size for size in sorted(Size, key=lambda size: -size.value) if len(words) * LETTER * size.value <= room)
    return next(sizes, Size.SMALL)


def _danger(services: Services) -> Item:
    return bullet(services.say(text("In danger now: call the police, or the emergency number of the country you are in.")), "warning")
