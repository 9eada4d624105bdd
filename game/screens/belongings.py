"""What the traveller still controls: paper tokens that lie in one's own hands or in others'."""

from game.core.case import ME, NOBODY, Belonging, PersonId
from game.core.journey import Handed
from game.core.message import text
from game.screens.furniture import BELONGING_NAMES
from game.screens.services import Services
from game.screens.travel import Travel
from game.ui.page import Card, Column, Icon, Item, Row, Size, Words

THEIRS = "brick"
MINE = "moss"


def belongings_card(services: Services, travel: Travel) -> Item:
    """Return the card with both hands on it."""
    kept = travel.history.now.belongings
    fresh = {event.what for event in travel.events if isinstance(event, Handed)}
    mine = [_token(services, what, holder, what in fresh) for what, holder in kept if _mine(holder)]
    theirs = [_theirs(services, travel, what, holder, what in fresh) for what, holder in kept if not _mine(holder) and holder != NOBODY and holder != 0]
    hands: list[Item] = [_hand(services.say(text("In your hands")), mine)]
    if theirs:
        hands.append(_hand(services.say(text("In other hands")), theirs))
    inner: Item = Row(tuple(hands), gap=30, align="start") if len(hands) > 1 else hands[0]
    return Card(inner, "cream", pad=14, lift=5)


def _mine(holder: PersonId | int) -> bool:
    return holder > 0 if isinstance(holder, int) else holder == ME


def _hand(name: str, tokens: list[Item]) -> Item:
    held: Item = Row(tuple(tokens), gap=8) if tokens else Words("–", Size.SMALL, "soft")
    return Column((Words(name, Size.SMALL, "soft", bold=True), held), gap=6, align="start")


def _token(services: Services, what: Belonging, holder: PersonId | int, fresh: bool) -> Item:  # noqa: FBT001
    words = services.say(BELONGING_NAMES[what])
    if isinstance(holder, int):
        words = f"{words} {holder}"
    tone = "debt" if what is Belonging.DEBT else MINE
    return _paper(what, words, tone, fresh=fresh)


def _theirs(services: Services, travel: Travel, what: Belonging, holder: PersonId | int, fresh: bool) -> Item:  # noqa: FBT001
    who = services.say(travel.case.person(holder).name) if not isinstance(holder, int) else ""
    words = services.say(text("{thing}: {person}", thing=BELONGING_NAMES[what], person=who))
    return _paper(what, words, THEIRS, fresh=fresh)


def _paper(what: Belonging, words: str, tone: str, *, fresh: bool) -> Item:
    label = Row((Icon(what.value, size=26, tone=f"on-{tone}", paper=tone), Words(words, Size.SMALL, f"on-{tone}")), gap=8)
    return Card(label, tone, pad=7, lift=6 if fresh else 2, chosen=fresh or None)


