"""What on a road is a reason to worry, long before anything is proved."""

from game.core.journey.case import Case
from game.core.journey.facts import Fact, Sign
from game.core.journey.turning import Path, facts_on
from game.core.law_elements import Part

WORRYING = (Part.MEANS, Part.PURPOSE)
"""Parts of trafficking that are a reason to worry alone; everybody who moves people acts."""


def is_reason(fact: Fact) -> bool:
    """Whether a fact is reason enough to ask: a strong warning sign, or one that shows a means or a purpose."""
    return fact.sign is Sign.STRONG or _worries(fact)


def is_sign(fact: Fact) -> bool:
    """Whether a fact is a warning sign of any strength."""
    return fact.sign is not None or _worries(fact)


def reason_up_to(case: Case, path: Path, visit: int) -> bool:
    """Whether there was reason to worry in any scene up to this one."""
    return any(is_reason(fact) for _, fact in facts_on(case, path[: visit + 1]))


def _worries(fact: Fact) -> bool:
    return not fact.parts.isdisjoint(WORRYING)
