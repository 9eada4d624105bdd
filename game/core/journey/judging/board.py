"""How much what was pinned is worth: each part of the board, and the string between them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from game.core.journey.case import Case
from game.core.journey.facts import Fact
from game.core.journey.journey import Journey
from game.core.journey.judging.points import EVIDENCE, Points, rounded
from game.core.journey.pins import Evidence
from game.core.journey.standing import contested_entry
from game.core.journey.turning import facts_on, links_on, road_at, shown_on, turning_visit
from game.core.law import Reading, required_parts
from game.core.law_elements import Doer, Part, circles
from game.core.message import Text, count_text, text

Circle = frozenset[Doer]
"""One doer, or several who act together."""
Pinned = Mapping[Part | None, tuple[Fact, ...]]
"""What lies in each slot; under None, on the string."""
WRONG = Fraction(1, 3)
"""What a wrong fact takes of the share of its slot."""
TIED = 2
"""How many it takes to act together, and how many parts there must be to be tied."""


@dataclass(frozen=True)
class Share:
    """How much of a slot was earned; 0 to 1."""

    part: Part | None
    """None: the string."""
    earned: Fraction


def evidence_on(case: Case, journey: Journey) -> tuple[Evidence, ...]:
    """Return the board that counts: that of the flag that stands, or the one pinned with the reading that stands.

    A board beside another reading than "trafficking" or "cannot tell yet" was for something else.
    """
    if journey.flag:
        return journey.flag.evidence
    pin = journey.standing
    asks = pin is not None and (pin.reading in (Reading.TRAFFICKING, Reading.UNCLEAR) or contested_entry(case, pin.reading) is not None)
    return pin.evidence if pin and asks else ()


def string_needed(case: Case, journey: Journey) -> bool:
    """Whether it turned only because several were seen to act together."""
    turn = turning_visit(case, journey.path)
    return turn is not None and road_at(case, journey.path, turn).linked


def board_points(case: Case, journey: Journey) -> Points:
    """Return the points of a board where it turned."""
    shares = best_shares(case, journey)
    earned = sum((share.earned for share in shares), Fraction(0))
    points = rounded(earned * EVIDENCE / len(shares))
    return Points(points, EVIDENCE, _words(shares))


def best_shares(case: Case, journey: Journey) -> tuple[Share, ...]:
    """Return what each slot earned, and the string where it is needed, for the doers of whom the board shows most."""
    links = links_on(case, journey.path)
    every = dict.fromkeys(doer for shown in shown_on(case, journey.path) for doer in shown.doers)
    pinned, string = dict(_pinned(case, journey)), string_needed(case, journey)
    parts = required_parts(child=case.traveller.child)
    each = [_shares(pinned, parts, circle, string=string) for circle in circles(every, links)]
    return max(each, key=_sum, default=tuple(Share(part, Fraction(0)) for part in parts))


def _sum(shares: Iterable[Share]) -> Fraction:
    return sum((share.earned for share in shares), Fraction(0))


def _shares(pinned: Pinned, parts: tuple[Part, ...], circle: Circle, *, string: bool) -> tuple[Share, ...]:
    slots = tuple(Share(part, _share(pinned.get(part, ()), part, circle)) for part in parts)
    if not string:
        return slots
    tied = _is_tied(pinned, slots, circle)
    return (*slots, Share(None, Fraction(int(tied))))


def _pinned(case: Case, journey: Journey) -> Iterator[tuple[Part | None, tuple[Fact, ...]]]:
    """Yield what of the board stands on this road, slot by slot."""
    there = {fact.id: fact for _, fact in facts_on(case, journey.path)}
    pieces = evidence_on(case, journey)
    for part in dict.fromkeys(piece.part for piece in pieces):
        yield part, tuple(there[piece.fact] for piece in pieces if piece.part is part and piece.fact in there)


def _share(facts: tuple[Fact, ...], part: Part, circle: Circle) -> Fraction:
    """Return a share: earned by a fact that shows the part, done by these doers; one that does not show it at all takes off."""
    right = any(part in fact.parts and not circle.isdisjoint(fact.doers) for fact in facts)
    wrong = sum(1 for fact in facts if part not in fact.parts)
    return max(Fraction(0), 1 - WRONG * wrong) if right else Fraction(0)


def _is_tied(pinned: Pinned, slots: tuple[Share, ...], circle: Circle) -> bool:
    """Whether the board ties two parts or more together, or shows them all done by one doer, so that nothing is to be tied."""
    if sum(1 for share in slots if share.earned) < TIED:
        return False
    if any(len(circle.intersection(fact.together)) >= TIED for fact in pinned.get(None, ())):
        return True
    return any(all(_share(pinned.get(share.part, ()), share.part, frozenset({doer})) for share in slots if share.part) for doer in circle)


def _words(shares: tuple[Share, ...]) -> Text:
    slots = [share for share in shares if share.part]
    if all(share.earned == 1 for share in shares):
        return text("Everything on your board shows what you say it shows.")
    if not any(share.earned for share in slots):
        return text("Nothing on your board shows trafficking.")
    if all(share.earned == 1 for share in slots):
        return text("Your board shows every part, but not that those who did them act together.")
    shown = sum(1 for share in slots if share.earned)
    if shown == len(slots):
        return text("Every part of your board is shown, but not everything you put there shows it.")
    return count_text("Your board shows {count} of {all} parts.", "Your board shows {count} of {all} parts.", shown, all=len(slots))
