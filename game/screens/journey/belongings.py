"""What the traveller still controls: paper tokens that lie in one's own hands or in others'."""

from game.core.journey.case import Belonging
from game.core.journey.journey import Handed
from game.core.journey.people import ME, NOBODY, PersonId
from game.core.message import text
from game.screens.journey.travel import Travel
from game.screens.names import BELONGING_NAMES
from game.screens.services import Services
from game.ui.page.page import Card, Column, Item, Row
from game.ui.page.pieces import Icon, Size, Words

MINE, THEIRS, OWED = "moss", "sand", "ink"


def belongings_card(services: Services, travel: Travel) -> Item:
    """Return the card with everybody's hands on it: one's own first, then others' as they come."""
    hands: dict[PersonId, list[Item]] = {ME: []}
    fresh = {event.what for event in travel.events if isinstance(event, Handed)}
    for what, holder in travel.history.now.belongings:
        if isinstance(holder, int):
            if holder:
                words = f"{services.say(BELONGING_NAMES[what])} {holder}"
                hands[ME].append(_token(what, words, OWED if what is Belonging.DEBT else MINE, fresh=what in fresh))
        elif holder != NOBODY:
            tone = MINE if holder == ME else THEIRS
            hands.setdefault(holder, []).append(_token(what, services.say(BELONGING_NAMES[what]), tone, fresh=what in fresh))
    rows = tuple(_hand(_whose(services, travel, holder), tokens) for holder, tokens in hands.items())
    return Card(Column(rows, gap=8, align="start"), "cream", pad=12, lift=5)


def _whose(services: Services, travel: Travel, holder: PersonId) -> str:
    if holder == ME:
        return services.say(text("In your hands:"))
    return services.say(text("{person}:", person=travel.case.person(holder).name))


def _hand(name: str, tokens: list[Item]) -> Item:
    held = tuple(tokens) or (Words("—", Size.SMALL, "soft"),)
    return Row((Words(name, Size.SMALL, "soft", bold=True), *held), gap=8)


def _token(what: Belonging, words: str, tone: str, *, fresh: bool) -> Item:
    label = Row((Icon(what.value, size=26, tone=f"on-{tone}", paper=tone), Words(words, Size.SMALL, f"on-{tone}")), gap=8)
    return Card(label, tone, pad=7, lift=6 if fresh else 2, chosen=fresh or None)
