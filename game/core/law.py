"""The law as code: from observed elements, and who did them, to what the situation is.

Sources: Palermo Protocol (2000) art. 3; Smuggling of Migrants Protocol (2000) art. 3 and 6; docs/law.md has the others.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, IntEnum
from functools import cached_property

from game.core.law_elements import BONDAGE, EVERYDAY, GRAVEST_CRIMES, Doer, Element, Part, Shown, circles, without


class Reading(Enum):
    """What a player can say the situation is."""

    TRAFFICKING = "trafficking"
    OTHER_CRIME = "other-crime"
    AGGRAVATED = "aggravated-smuggling"
    SMUGGLING = "smuggling"
    LABOUR = "labour-violation"
    LAWFUL = "lawful"
    UNCLEAR = "unclear"


class Rank(IntEnum):
    """How grave something is, gravest first; where two of neighbouring rank hold, both readings are right."""

    TRAFFICKING = 0
    BONDAGE = 1
    """Slavery, servitude or forced labour that is not trafficking; killing; kidnapping."""
    DANGER_TO_LIFE = 2
    """Smuggling that puts lives in danger."""
    CRIME = 3
    """Any other crime; smuggling that is aggravated in another way."""
    SMUGGLING = 4
    EXPLOITATION_OF_LABOUR = 5
    LABOUR = 6


class Ages(Enum):
    """The youngest age something is made for; of players, which readings they are offered."""

    FROM_13 = "13+"
    FROM_16 = "16+"
    ADULT = "adult"


LEVELS = tuple(Ages)
"""From the youngest level to that of adults."""

MILDEST_FIRST = (
    Reading.LAWFUL,
    Reading.LABOUR,
    Reading.SMUGGLING,
    Reading.AGGRAVATED,
    Reading.OTHER_CRIME,
    Reading.TRAFFICKING,
    Reading.UNCLEAR,
)


def is_for(ages: Ages, level: Ages) -> bool:
    """Whether something for people from an age on is shown at a level."""
    return LEVELS.index(ages) <= LEVELS.index(level)


def readings_for(level: Ages) -> tuple[Reading, ...]:
    """Return the readings offered to players of a level, whatever the case; mildest first, "cannot tell yet" last."""
    if level is Ages.FROM_13:
        return (Reading.LAWFUL, Reading.SMUGGLING, Reading.TRAFFICKING, Reading.UNCLEAR)
    return MILDEST_FIRST


def required_parts(*, child: bool) -> tuple[Part, ...]:
    """Return the parts that make trafficking; for a child the means do not matter (Palermo Protocol art. 3 c, d)."""
    return (Part.ACT, Part.PURPOSE) if child else (Part.ACT, Part.MEANS, Part.PURPOSE)


@dataclass(frozen=True)
class _Held:
    """A reading that holds, and how grave it is."""

    rank: Rank
    reading: Reading
    covered: bool = False
    """Whether a graver one that holds has it in itself, as aggravated smuggling has smuggling; then it is only near."""


@dataclass(frozen=True)
class Assessment:
    """What was shown, and what it supports."""

    shown: tuple[Shown, ...]
    child: bool
    together: tuple[frozenset[Doer], ...] = ()
    """Who was shown to act together."""

    @cached_property
    def elements(self) -> frozenset[Element]:
        """What was shown, whoever did it."""
        return frozenset(each.element for each in self.shown)

    @cached_property
    def missing(self) -> tuple[Part, ...]:
        """The parts of trafficking that nothing shows yet, of the doers who are nearest to it."""
        return min((self._missing(done) for done in self._done), key=len, default=required_parts(child=self.child))

    @property
    def trafficking(self) -> bool:
        """Whether one doer, or doers who act together, did every required part; consent does not count."""
        return not self.missing

    @cached_property
    def linked(self) -> bool:
        """Whether it is trafficking only because doers act together."""
        return self.trafficking and all(self._missing(done) for done in self._by_circle(()))

    @cached_property
    def smuggling(self) -> bool:
        """Whether somebody arranges an illegal crossing for a benefit."""
        return any(_smuggles(done) for done in self._done)

    @cached_property
    def supported(self) -> tuple[Reading, ...]:
        """Every reading that is wholly shown, gravest first; if none is, lawful or "cannot tell yet"."""
        found = tuple(dict.fromkeys(held.reading for held in self._held))
        return found or ((Reading.LAWFUL,) if self.elements <= EVERYDAY else (Reading.UNCLEAR,))

    def right(self, offered: Iterable[Reading]) -> Reading:
        """Return the gravest right reading that is offered; "cannot tell yet" if none is."""
        return next(iter(self._right(frozenset(offered))))

    def is_right(self, reading: Reading, offered: Iterable[Reading]) -> bool:
        """Whether a reading is the gravest, or of the rank next to it."""
        return reading in self._right(frozenset(offered))

    def near(self, reading: Reading, offered: Iterable[Reading]) -> bool:
        """Whether a reading is supported, but not right, because a graver one is."""
        choice = frozenset(offered)
        return reading in _as_offered(self.supported, choice) and not self.is_right(reading, choice)

    def _right(self, offered: frozenset[Reading]) -> tuple[Reading, ...]:
        gravest = self._held[0].rank if self._held else None
        if gravest is None:
            return _as_offered(self.supported, offered) or (Reading.UNCLEAR,)
        best = (held.reading for held in self._held if held.rank <= gravest + 1 and not held.covered)
        return _as_offered(best, offered) or (Reading.UNCLEAR,)

    @cached_property
    def _done(self) -> tuple[frozenset[Element], ...]:
        """What each doer did, or each circle of doers who act together."""
        return self._by_circle(self.together)

    def _by_circle(self, together: Iterable[Collection[Doer]]) -> tuple[frozenset[Element], ...]:
        every = dict.fromkeys(doer for each in self.shown for doer in each.doers)
        return tuple(
            frozenset(each.element for each in self.shown if not circle.isdisjoint(each.doers)) for circle in circles(every, together)
        )

    def _missing(self, done: Collection[Element]) -> tuple[Part, ...]:
        parts = {element.part for element in done}
        return tuple(part for part in required_parts(child=self.child) if part not in parts)

    @cached_property
    def _held(self) -> tuple[_Held, ...]:
        return tuple(sorted((*self._crimes(), *self._smuggled()), key=lambda held: held.rank))

    def _crimes(self) -> Iterator[_Held]:
        crimes = {element for element in self.elements if element.part is Part.CRIME}
        if self.trafficking:
            yield _Held(Rank.TRAFFICKING, Reading.TRAFFICKING)
        if crimes & GRAVEST_CRIMES:
            yield _Held(Rank.BONDAGE, Reading.OTHER_CRIME)
        if self.elements & BONDAGE:
            yield _Held(Rank.BONDAGE, Reading.OTHER_CRIME, covered=self.trafficking)
        if crimes - GRAVEST_CRIMES - {Element.EXPLOITATION_OF_LABOUR}:
            yield _Held(Rank.CRIME, Reading.OTHER_CRIME)
        if Element.EXPLOITATION_OF_LABOUR in crimes:
            yield _Held(Rank.EXPLOITATION_OF_LABOUR, Reading.OTHER_CRIME)
        if any(element.part is Part.LABOUR for element in self.elements):
            yield _Held(Rank.LABOUR, Reading.LABOUR)

    def _smuggled(self) -> Iterator[_Held]:
        smuggled = [done for done in self._done if _smuggles(done)]
        aggravated = {element for done in smuggled for element in done if element.part is Part.AGGRAVATED}
        if aggravated:
            yield _Held(Rank.DANGER_TO_LIFE if Element.DANGER_TO_LIFE in aggravated else Rank.CRIME, Reading.AGGRAVATED)
        if smuggled:
            yield _Held(Rank.SMUGGLING, Reading.SMUGGLING, covered=bool(aggravated))


def _smuggles(done: Collection[Element]) -> bool:
    return Element.CROSSING in done and Element.BENEFIT in done


def _as_offered(readings: Iterable[Reading], offered: frozenset[Reading]) -> tuple[Reading, ...]:
    """Return those that are offered; aggravated smuggling is smuggling to those who are not offered it."""
    meant = (Reading.SMUGGLING if each is Reading.AGGRAVATED and each not in offered else each for each in readings)
    return tuple(dict.fromkeys(each for each in meant if each in offered))


def assess(
    shown: Iterable[Shown | Element], *, child: bool, together: Iterable[Collection[Doer]] = (), over: Collection[Doer] = ()
) -> Assessment:
    """Read the law over what was shown.

    A bare element was done by the one unnamed doer. `together` says who was shown to act together. `over` leaves out what
    only those did who do nothing more to the person: what is it now?
    """
    every = (Shown(each) if isinstance(each, Element) else each for each in shown)
    return Assessment(without(every, over), child, tuple(frozenset(link) for link in together))
