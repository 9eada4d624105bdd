"""A case that a step asks for without naming it: what the trainer picks, and what is drawn if nobody did."""

from collections.abc import Iterator

from game.core.journey.case import CaseId
from game.core.message import count_text, text
from game.core.workshop.session_events import CasePicked
from game.core.workshop.wanted import Wanted, twin_wanted, twins_wanted
from game.core.workshop.workshop import PlayCase, Workshop, WorkshopStep
from game.screens.furniture import comma, heading
from game.screens.level_names import AGES_NAMES
from game.screens.services import Room, Services
from game.screens.workshop.on_shelves import cards_wanted
from game.ui.page.page import Item
from game.ui.page.pieces import Button, Size, Words

MOST = 24
"""So many cases stand in the list."""


def pick_choice(services: Services, room: Room, step: WorkshopStep) -> Iterator[Item]:
    """Yield the cases that are what the step asks for, to pick the one that the room plays; nothing where it names its case."""
    wanted = _wanted(step)
    if wanted is None:
        return
    say, cards = services.say, cards_wanted(services, room.workshop, step)
    yield heading(say(text("Which case is played?")))
    if not cards:
        yield Words(
            say(text("No case on the shelf is like this, for people of ages: {ages}. Ask for less.", ages=room.workshop.ages.value))
        )
    told = text("These are what the step asks for. If you pick none, one is drawn when the room begins. The room sees nothing of this.")
    yield Words(say(told), Size.SMALL, "soft")
    picked = dict(room.session.picked).get(step.id)
    done = {entry.id for entry in services.shelf() if entry.done}
    # Those that were not played here come first; the picked one is always among those that are shown.
    shown = sorted(cards, key=lambda card: (card.id != picked, card.id in done))[:MOST]
    for card in (card for card in cards if card in shown):
        facts = [AGES_NAMES[card.ages], count_text("{count} minute", "{count} minutes", card.minutes)]
        facts.append(count_text("{count} version fits", "{count} versions fit", len(twins_wanted(wanted, card))))
        facts += [text("played here before")] if card.id in done else []
        yield Button(f"pick:{card.id}", say(card.title), "book", comma(services, tuple(facts)), chosen=card.id == picked)
    if len(cards) > MOST:
        more = count_text("{count} more fits.", "{count} more fit.", len(cards) - MOST)
        yield Words(say(more), Size.SMALL, "soft")
        yield Words(say(text("Say more in the step of what the case has to be like, and the list is shorter.")), Size.SMALL, "soft")


def picked(services: Services, workshop: Workshop, step: WorkshopStep, name: CaseId) -> CasePicked | None:
    """Return that a case is picked, with a version that is what the step asks for; None if it is not among them."""
    wanted, card = _wanted(step), next((each for each in cards_wanted(services, workshop, step) if each.id == name), None)
    return None if wanted is None or card is None else CasePicked(step.id, card.id, twin_wanted(wanted, card, services.draw()))


def drawn(services: Services, workshop: Workshop, step: WorkshopStep) -> CasePicked | None:
    """Return that one of the cases is drawn, if there is one a new one; None if none is needed, or none is there."""
    if not isinstance(step.activity, PlayCase) or step.activity.case:
        return None
    cards, done = cards_wanted(services, workshop, step), {entry.id for entry in services.shelf() if entry.done}
    new = tuple(card for card in cards if card.id not in done) or cards
    return picked(services, workshop, step, new[services.draw() % len(new)].id) if new else None


def _wanted(step: WorkshopStep) -> Wanted | None:
    return step.activity.wanted if isinstance(step.activity, PlayCase) else None
