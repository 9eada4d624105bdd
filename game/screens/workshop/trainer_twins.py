"""The twins of a case on the trainer's page: which one is to be played, and which one is; the room learns nothing of it."""

from collections.abc import Iterator

from game.core.journey.case import Case, Twin
from game.core.journey.twins import letter
from game.core.message import Text, text
from game.core.naming import name_list
from game.core.workshop.workshop import StepId
from game.screens.furniture import bullet, heading
from game.screens.journey.travel import station_name
from game.screens.services import Room, Services
from game.ui.page.page import Item
from game.ui.page.pieces import Button, Size, Words

DRAWN = "twin:"
"""What is pressed so that the twin is drawn."""


def twin_choice(services: Services, room: Room, step: StepId, case: Case) -> Iterator[Item]:
    """Yield the versions of a case, to choose the one that the room plays next; nothing for a case without any."""
    if not case.twins:
        return
    say, chosen = services.say, dict(room.session.chosen).get(step)
    yield heading(say(text("Which version is played?")))
    told = text("Everybody in the room plays the same one, and nobody else learns that there are several before they look back.")
    yield Words(say(told), Size.SMALL, "soft")
    yield Button(DRAWN, say(text("Let it be drawn")), "two-paths", chosen=chosen is None)
    for twin in case.twins:
        name, detail = text("Version {letter}", letter=letter(case, twin.id)), f"{say(twin.differs)} {say(_where(services, case, twin))}"
        yield Button(f"twin:{twin.id}", say(name), "book", detail, chosen=chosen == twin.id)


def twin_told(services: Services, case: Case) -> Iterator[Item]:
    """Yield which version is played, and where it turns; nothing for a case without any."""
    twin = next((each for each in case.twins if each.id == case.twin), None)
    if twin is None:
        return
    yield heading(services.say(text("Version {letter} is played", letter=letter(case, twin.id))))
    yield bullet(services.say(twin.differs), "book", Size.SMALL)
    yield bullet(services.say(_where(services, case, twin)), "flag", Size.SMALL)


def _where(services: Services, case: Case, twin: Twin) -> Text:
    """Return where a twin turns, in words."""
    names = dict.fromkeys(station_name(services, case.scenes[scene]) for scene in twin.turns_at if scene in case.scenes)
    if not names:
        return text("It never turns.")
    if len(names) == 1:
        return text("It turns here: {place}.", place=next(iter(names)))
    return text("It turns here, depending on the way: {places}.", places=name_list(names))
