"""What can be shown: the elements of offences, and who did them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import Enum
from typing import NewType


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
    CONTROL = "act.control"
    EXCHANGE_OF_CONTROL = "act.exchange-of-control"
    PURCHASE = "act.purchase"
    SALE = "act.sale"
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
    PORNOGRAPHY = "purpose.pornography"
    FORCED_LABOUR = "purpose.forced-labour"
    SLAVERY = "purpose.slavery"
    SLAVERY_LIKE = "purpose.practices-similar-to-slavery"
    DEBT_BONDAGE = "purpose.debt-bondage"
    SERVITUDE = "purpose.servitude"
    CHILD_LABOUR = "purpose.exploitation-of-child-labour"
    ORGAN_REMOVAL = "purpose.organ-removal"
    FORCED_BEGGING = "purpose.forced-begging"
    FORCED_CRIMINALITY = "purpose.forced-criminality"
    FORCED_MARRIAGE = "purpose.forced-marriage"
    ILLEGAL_ADOPTION = "purpose.illegal-adoption"
    SURROGACY = "purpose.exploitation-of-surrogacy"
    CROSSING = "smuggling.crossing"
    BENEFIT = "smuggling.benefit"
    ENTRY_WITHOUT_GAIN = "smuggling.entry-without-gain"
    DANGER_TO_LIFE = "aggravated.danger-to-life"
    DEGRADING_TREATMENT = "aggravated.degrading-treatment"
    ORGANISED_GROUP = "aggravated.organised-group"
    VULNERABLE_PERSON = "aggravated.vulnerable-person"
    EXTORTION = "crime.extortion"
    KIDNAPPING = "crime.kidnapping"
    VIOLENCE = "crime.violence"
    CRIME_FRAUD = "crime.fraud"
    PROCURING = "crime.procuring"
    CRIME_FORCED_MARRIAGE = "crime.forced-marriage"
    KILLING = "crime.killing"
    EXPLOITATION_OF_LABOUR = "crime.exploitation-of-labour"
    UNPAID_WAGES = "labour.unpaid-wages"
    HOURS = "labour.hours"
    HOUSING = "labour.housing"
    BROKEN_CONTRACT = "labour.broken-contract"
    UNSAFE_WORK = "labour.unsafe-work"

    def __init__(self, word: str) -> None:
        self.part = Part(word.split(".", maxsplit=1)[0])
        """The part before the dot."""


EVERYDAY = frozenset({Element.RECRUITMENT, Element.TRANSPORTATION, Element.TRANSFER, Element.HARBOURING, Element.RECEIPT})
"""Acts that any employer and any family does, too; alone they are lawful. Nobody buys a person lawfully."""

BONDAGE = frozenset({Element.SLAVERY, Element.SLAVERY_LIKE, Element.DEBT_BONDAGE, Element.SERVITUDE, Element.FORCED_LABOUR})
"""What is a crime of its own wherever it is done to somebody, however that person came there."""

GRAVEST_CRIMES = frozenset({Element.KILLING, Element.KIDNAPPING})

Doer = NewType("Doer", str)
"""Who does something, by the name in a file."""
UNNAMED = Doer("")
"""The one doer of everything of which nobody says who did it."""


@dataclass(frozen=True)
class Shown:
    """An element that was shown, done by each of some doers."""

    element: Element
    doers: tuple[Doer, ...] = (UNNAMED,)


def without(shown: Iterable[Shown], over: Collection[Doer]) -> tuple[Shown, ...]:
    """Return what is left when what only some doers did is left out."""
    if not over:
        return tuple(shown)
    left = (Shown(each.element, tuple(doer for doer in each.doers if doer not in over)) for each in shown)
    return tuple(each for each in left if each.doers)


def circles(doers: Iterable[Doer], together: Iterable[Collection[Doer]]) -> tuple[frozenset[Doer], ...]:
    """Return who acts together with whom: links join in chains, and whoever is linked to nobody stands alone."""
    found: list[frozenset[Doer]] = []
    for link in (*(frozenset(each) for each in together), *(frozenset({doer}) for doer in doers)):
        joined = [circle for circle in found if circle & link]
        found = [*(circle for circle in found if not circle & link), link.union(*joined)]
    return tuple(found)
