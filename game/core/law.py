"""The law as code: from observed elements to what the situation is.

Sources: Palermo Protocol (2000) art. 3; Smuggling of Migrants Protocol (2000) art. 3 and 6.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class Part(Enum):
    """What an element belongs to."""

    ACT = "act"
    MEANS = "means"
    PURPOSE = "purpose"
    SMUGGLING = "smuggling"
    AGGRAVATED = "aggravated"
    CRIME = "crime"
    LABOUR = "labour"


class Element(Enum):
    """One element of an offence; its value is the word an author writes."""

    RECRUITMENT = "act.recruitment"
    TRANSPORTATION = "act.transportation"
    TRANSFER = "act.transfer"
    HARBOURING = "act.harbouring"
    RECEIPT = "act.receipt"
    THREAT = "means.threat"
    FORCE = "means.force"
    COERCION = "means.coercion"
    ABDUCTION = "means.abduction"
    FRAUD = "means.fraud"
    DECEPTION = "means.deception"
    ABUSE_OF_POWER = "means.abuse-of-power"
    ABUSE_OF_VULNERABILITY = "means.abuse-of-vulnerability"
    PAYMENT_FOR_CONTROL = "means.payment-for-control"
    SEXUAL_EXPLOITATION = "purpose.sexual-exploitation"
    FORCED_LABOUR = "purpose.forced-labour"
    SLAVERY = "purpose.slavery"
    SERVITUDE = "purpose.servitude"
    ORGAN_REMOVAL = "purpose.organ-removal"
    FORCED_BEGGING = "purpose.forced-begging"
    FORCED_CRIMINALITY = "purpose.forced-criminality"
    FORCED_MARRIAGE = "purpose.forced-marriage"
    ILLEGAL_ADOPTION = "purpose.illegal-adoption"
    SURROGACY = "purpose.exploitation-of-surrogacy"
    CROSSING = "smuggling.crossing"
    BENEFIT = "smuggling.benefit"
    DANGER_TO_LIFE = "aggravated.danger-to-life"
    DEGRADING_TREATMENT = "aggravated.degrading-treatment"
    EXTORTION = "crime.extortion"
    KIDNAPPING = "crime.kidnapping"
    VIOLENCE = "crime.violence"
    CRIME_FRAUD = "crime.fraud"
    UNPAID_WAGES = "labour.unpaid-wages"
    HOURS = "labour.hours"
    HOUSING = "labour.housing"
    BROKEN_CONTRACT = "labour.broken-contract"
    UNSAFE_WORK = "labour.unsafe-work"

    @property
    def part(self) -> Part:
        """The part before the dot."""
        return Part(self.value.split(".")[0])


class Reading(Enum):
    """What a player can say the situation is; from the gravest to "cannot tell yet"."""

    TRAFFICKING = "trafficking"
    OTHER_CRIME = "other-crime"
    AGGRAVATED = "aggravated-smuggling"
    SMUGGLING = "smuggling"
    LABOUR = "labour-violation"
    LAWFUL = "lawful"
    UNCLEAR = "unclear"


class Ages(Enum):
    """The youngest age a case is advised for; decides which readings are offered."""

    FROM_13 = "13+"
    FROM_16 = "16+"
    ADULT = "adult"


LEVELS = tuple(Ages)
"""From the youngest level to that of adults."""

GRAVITY = (
    Reading.TRAFFICKING,
    Reading.OTHER_CRIME,
    Reading.AGGRAVATED,
    Reading.SMUGGLING,
    Reading.LABOUR,
    Reading.LAWFUL,
)


def is_for(ages: Ages, level: Ages) -> bool:
    """Whether something for people from an age on is shown at a level."""
    return LEVELS.index(ages) <= LEVELS.index(level)


def readings_for(ages: Ages) -> tuple[Reading, ...]:
    """Return the readings offered to players of these ages, mildest first, "cannot tell yet" last."""
    if ages is Ages.FROM_13:
        return (Reading.LAWFUL, Reading.SMUGGLING, Reading.TRAFFICKING, Reading.UNCLEAR)
    return (*reversed(GRAVITY), Reading.UNCLEAR)


def required_parts(*, child: bool) -> tuple[Part, ...]:
    """Return the parts that make trafficking; for a child the means do not matter (Palermo Protocol art. 3 c, d)."""
    return (Part.ACT, Part.PURPOSE) if child else (Part.ACT, Part.MEANS, Part.PURPOSE)


@dataclass(frozen=True)
class Assessment:
    """What the elements shown so far support."""

    elements: frozenset[Element]
    child: bool

    @property
    def missing(self) -> tuple[Part, ...]:
        """The parts of trafficking that nothing shows yet."""
        shown = {element.part for element in self.elements}
        return tuple(part for part in required_parts(child=self.child) if part not in shown)

    @property
    def trafficking(self) -> bool:
        """Whether every required part is shown; consent does not count."""
        return not self.missing

    @property
    def smuggling(self) -> bool:
        """Whether somebody arranges an illegal crossing for a benefit."""
        return {Element.CROSSING, Element.BENEFIT} <= self.elements

    @property
    def supported(self) -> tuple[Reading, ...]:
        """Every reading that the elements support, gravest first; lawful if no other is."""
        parts = {element.part for element in self.elements}
        holds = {
            Reading.TRAFFICKING: self.trafficking,
            Reading.OTHER_CRIME: Part.CRIME in parts,
            Reading.AGGRAVATED: self.smuggling and Part.AGGRAVATED in parts,
            Reading.SMUGGLING: self.smuggling,
            Reading.LABOUR: Part.LABOUR in parts,
        }
        found = tuple(reading for reading in GRAVITY if holds.get(reading, False))
        return found or (Reading.LAWFUL,)

    def right(self, offered: Iterable[Reading]) -> Reading:
        """Return the gravest supported reading among those offered; "cannot tell yet" if none is."""
        choice = set(offered)
        return next((reading for reading in self.supported if reading in choice), Reading.UNCLEAR)


def assess(elements: Iterable[Element], *, child: bool) -> Assessment:
    """Read the law over the elements shown so far."""
    return Assessment(frozenset(elements), child)
