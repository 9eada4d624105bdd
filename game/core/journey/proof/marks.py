"""What of the shown elements matters for a proof, as bits: who has done which part, and who acts together."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from game.core.journey.case import Case
from game.core.journey.facts import Fact
from game.core.law import Ages, required_parts
from game.core.law_elements import Doer, Element, Part, circles

TURNED = 1
"""The mark of all that is shown once it has turned: nothing more matters then."""
OTHERS = (Part.SMUGGLING, Part.CRIME, Part.LABOUR)


@dataclass(frozen=True)
class Marks:
    """The bits of a case: one for each part that somebody does, for each tie, and for what 13-year-olds have other words for."""

    parts: tuple[Part, ...]
    done: dict[tuple[Doer, Part], int]
    ties: dict[tuple[Doer, ...], int]
    others: dict[Element, int]
    width: int
    _turned: dict[int, bool] = field(default_factory=dict)

    def of(self, facts: Iterable[Fact]) -> int:
        """Return the marks of facts."""
        bits = 0
        for fact in facts:
            for element in fact.shows:
                bits |= self.others.get(element, 0)
                for doer in fact.doers:
                    bits |= self.done.get((doer, element.part), 0)
            bits |= self.ties.get(fact.tied, 0)
        return bits

    def settled(self, bits: int) -> int:
        """Return the marks themselves, or only that it has turned."""
        if bits & TURNED:
            return TURNED
        turned = self._turned.get(bits)
        if turned is None:
            turned = self._turned[bits] = not self.missing(bits)
        return TURNED if turned else bits

    def missing(self, bits: int) -> tuple[Part, ...]:
        """Return the parts that whoever is nearest to trafficking has not done."""
        if bits & TURNED:
            return ()
        together = [tie for tie, bit in self.ties.items() if bits & bit]
        every = dict.fromkeys(doer for (doer, _), bit in self.done.items() if bits & bit)
        each = [{part for (doer, part), bit in self.done.items() if bits & bit and doer in circle} for circle in circles(every, together)]
        lacking = (tuple(part for part in self.parts if part not in parts) for parts in each)
        return min(lacking, key=len, default=self.parts)

    def elements(self, bits: int) -> frozenset[Element]:
        """Return the elements shown, of those that have other words for the youngest."""
        return frozenset(element for element, bit in self.others.items() if bits & bit)


def marks(case: Case) -> Marks:
    """Return the bits of everything that a case's facts show."""
    parts = required_parts(child=case.traveller.child)
    facts = [fact for _, fact in case.facts()]
    done = dict.fromkeys((doer, element.part) for fact in facts for element in fact.shows for doer in fact.doers if element.part in parts)
    ties = dict.fromkeys(fact.tied for fact in facts if fact.together)
    others = dict.fromkeys(element for fact in facts for element in fact.shows if case.ages is Ages.FROM_13 and element.part in OTHERS)
    numbers = iter(range(1, 1 + len(done) + len(ties) + len(others)))
    return Marks(
        parts,
        {each: 1 << next(numbers) for each in done},
        {each: 1 << next(numbers) for each in ties},
        {each: 1 << next(numbers) for each in others},
        1 + len(done) + len(ties) + len(others),
    )
