"""What the traveller still controls: paper tokens that lie in one's own hands or in others', and glide from hand to hand."""

from game.core.journey.held import Belonging
from game.core.journey.journey import Handed
from game.core.journey.people import ME, NOBODY, PersonId
from game.core.message import Text, text
from game.screens.journey.travel import Travel
from game.screens.names import BELONGING_NAMES
from game.screens.services import Services
from game.ui.page.page import Card, Column, Item, Put, Row
from game.ui.page.pieces import Glide, Icon, Size, Words

MINE, THEIRS, OWED, LOST = "moss", "sand", "ink", "cream"


def belongings_card(services: Services, travel: Travel) -> Item:
    """Return the card with everybody's hands on it: one's own first, then others' as they come."""
    hands: dict[PersonId, list[Item]] = {ME: []}
    handed = _handed(travel)
    for what, holder in travel.history.now.belongings:
        token = _token(services, travel, what, holder, handed.get(what))
        whose = _whose_row(what, holder, handed)
        if token is not None and whose is not None:
            hands.setdefault(whose, []).append(token)
    for event in handed.values():
        if not isinstance(event.before, int) and event.before != NOBODY:
            hands.setdefault(event.before, [])
    rows = tuple(_hand(services, travel, holder, tokens) for holder, tokens in hands.items())
    return Card(Column(rows, gap=8, align="start"), "cream", pad=12, lift=5)


def glides(travel: Travel, left: float) -> tuple[Put, ...]:
    """Return the tokens that go from hand to hand with the last move, with the part of their way that is left."""
    events = (event for event in _handed(travel).values() if _glides(event))
    return tuple(Put(Glide(f"chip:{event.what.value}", f"hand:{event.before}"), left, 0) for event in events)


def _glides(event: Handed) -> bool:
    """Whether somebody gives it and somebody gets it; what is counted, new or lost lies where it is."""
    return not isinstance(event.before, int) and NOBODY not in (event.before, event.after)


def _handed(travel: Travel) -> dict[Belonging, Handed]:
    return {event.what: event for event in travel.events if isinstance(event, Handed)}


def _whose_row(what: Belonging, holder: PersonId | int, handed: dict[Belonging, Handed]) -> PersonId | None:
    """Return in whose row a token lies; what has just been lost lies torn where it was, once more."""
    if isinstance(holder, int):
        return ME
    if holder != NOBODY:
        return holder
    lost = handed.get(what)
    return lost.before if lost is not None and not isinstance(lost.before, int) and lost.before != NOBODY else None


def _hand(services: Services, travel: Travel, holder: PersonId, tokens: list[Item]) -> Item:
    held = tuple(tokens) or (Words("—", Size.SMALL, "soft"),)
    whose = services.say(text("In your hands:") if holder == ME else text("{person}:", person=travel.case.person(holder).name))
    row = Row((Words(whose, Size.SMALL, "soft", bold=True), *held), gap=8)
    return Card(row, "clear", pad=0, lift=0, name=f"hand:{holder}")


def _token(services: Services, travel: Travel, what: Belonging, holder: PersonId | int, handed: Handed | None) -> Item | None:
    """Return a token; one that has just changed hands is marked, and says in words where it is now."""
    name = services.say(BELONGING_NAMES[what])
    if isinstance(holder, int):
        if not holder:
            return None
        name, tone = f"{name} {holder}", OWED if what is Belonging.DEBT else MINE
    else:
        tone = {ME: MINE, NOBODY: LOST}.get(holder, THEIRS)
    ink = "soft" if tone == LOST else f"on-{tone}"
    row = Row((Icon(what.value, size=26, tone=ink, paper=tone), Words(name, Size.SMALL, ink)), gap=8)
    fresh = handed is not None
    told = services.say(_told(travel, handed)) if handed is not None else ""
    chip = f"chip:{what.value}"
    return Card(row, tone, pad=7, lift=6 if fresh else 2, chosen=fresh or None, label=told, torn=tone == LOST, name=chip)


def _told(travel: Travel, event: Handed) -> Text:
    """Say where something is now."""
    what, after = BELONGING_NAMES[event.what], event.after
    if isinstance(after, int):
        return text("{thing}: {before} before, now {after}", thing=what, before=event.before, after=after)
    if after == ME:
        return text("{thing}: now in your hands", thing=what)
    if after == NOBODY:
        return text("{thing}: nobody has it now", thing=what)
    return text("{thing}: now with {person}", thing=what, person=travel.case.person(after).name)
