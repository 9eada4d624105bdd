"""What a whole library of cases looks like: one row for each twin, and the patterns that somebody who never reads could learn."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from game.core.journey.case import Case, SceneId
from game.core.journey.facts import Sign
from game.core.journey.held import Belonging, Give, TwinId
from game.core.journey.people import ME, Person, PersonId
from game.core.journey.twins import each_twin
from game.core.law import Ages
from game.core.law_elements import Element, Part
from game.core.message import Text, text

FEW, MOST = 40, 60
"""How many of a hundred twins turn, so that nobody is right who always says the same."""
LIBRARY = 6
"""From so many cases on they are looked at as a library; fewer say nothing about a pattern."""
OFTEN = 3
"""So many people with names of one circle are enough to see a pattern."""
FORMS = (Part.PURPOSE, Part.CRIME, Part.SMUGGLING, Part.LABOUR)


class Role(Enum):
    """What somebody is for in a case."""

    HELPED = "helped"
    HELPS = "helps"
    EXPLOITS = "exploits"
    OTHER = "other"


@dataclass(frozen=True)
class Loss:
    """A belonging that leaves the traveller's hands."""

    what: Belonging
    is_part: bool
    """Whether it goes, in a twin that turns, to somebody who does what makes it turn; otherwise it is a decoy."""


@dataclass(frozen=True)
class Row:
    """One twin of a case."""

    case: str
    twin: TwinId | None
    ages: Ages
    minutes: int
    forms: tuple[Element, ...]
    """Purposes and crimes that are shown; where there are none, smuggling or labour law."""
    turns: tuple[SceneId, ...]
    """The scenes in which it turns on one road or another, as the case says and the check has proved; empty: never."""
    countries: tuple[str, ...]
    """Where these lie."""
    first_strong: int | None
    """How many scenes from the start the first strong sign stands, the first scene being 1; None if there is none."""
    losses: tuple[Loss, ...]
    people: tuple[tuple[Role, str, int | None], ...]
    """Everybody with their name as it is written, and the traveller's age in years."""


def rows_of(case: Case) -> tuple[Row, ...]:
    """Return a row for each twin of a case whose choices all lead to scenes that are there."""
    return tuple(_row(case, twin) for twin in each_twin(case))


def _row(case: Case, twin: Case) -> Row:
    turns = twin.turns_at
    return Row(
        case=str(case.id),
        twin=twin.twin,
        ages=case.ages,
        minutes=case.minutes,
        forms=_forms(twin),
        turns=turns,
        countries=tuple(dict.fromkeys(twin.scenes[name].country for name in turns)),
        first_strong=_first_strong(twin),
        losses=tuple(_losses(twin, bool(turns))),
        people=tuple(_people(twin)),
    )


def _forms(twin: Case) -> tuple[Element, ...]:
    shown = [element for _, fact in twin.facts() for element in fact.shows]
    for parts in (FORMS[:2], FORMS[2:]):
        found = tuple(dict.fromkeys(element for element in shown if element.part in parts))
        if found:
            return found
    return ()


def _first_strong(twin: Case) -> int | None:
    far = distances(twin)
    strong = [far[name] for name, fact in twin.facts() if fact.sign is Sign.STRONG and name in far]
    return min(strong, default=None)


def distances(case: Case) -> Mapping[SceneId, int]:
    """Return how many scenes from the start each scene lies at least, the first being 1; what is never come to is left out."""
    found: dict[SceneId, int] = {}
    ring: tuple[SceneId, ...] = (case.start,)
    number = 1
    while ring:
        found |= dict.fromkeys(ring, number)
        following = (choice.to for name in ring for choice in case.scenes[name].choices)
        ring, number = tuple(dict.fromkeys(name for name in following if name not in found)), number + 1
    return found


def _losses(twin: Case, turns: bool) -> Iterator[Loss]:  # noqa: FBT001
    doers = exploiters(twin)
    for scene in twin.scenes.values():
        for change in scene.every_change:
            if isinstance(change, Give) and change.holder != ME:
                yield Loss(change.what, turns and change.holder in doers)


def exploiters(case: Case) -> frozenset[PersonId]:
    """Return who does an act, a means or a purpose of trafficking, or another crime, somewhere in the case."""
    wrong = frozenset({Part.MEANS, Part.PURPOSE, Part.CRIME})
    return frozenset(who for _, fact in case.facts() if fact.parts & wrong for who in fact.by)


def _people(twin: Case) -> Iterator[tuple[Role, str, int | None]]:
    doers = exploiters(twin)
    yield Role.HELPED, twin.traveller.name.source, twin.traveller.age
    followed = {scene.follows for scene in twin.scenes.values()}
    for person in twin.cast:
        yield Role.HELPED if person.id in followed else _role(person, doers), person.name.source, None


def _role(person: Person, doers: frozenset[PersonId]) -> Role:
    if person.id in doers:
        return Role.EXPLOITS
    return Role.HELPS if person.helps else Role.OTHER


# ---- patterns


@dataclass(frozen=True)
class Pattern:
    """Something that is always the same over a library: a stable code, and what to do."""

    code: str
    words: Text


def patterns(rows: Sequence[Row], circles: Mapping[str, Sequence[str]]) -> tuple[Pattern, ...]:
    """Return what somebody could go by who does not read; nothing for a few cases. `circles`: given names by where one meets them often."""
    if len({row.case for row in rows}) < LIBRARY:
        return ()
    return (*_one_sided(rows), *_one_role(rows, circles), *_telling_losses(rows), *_telling_signs(rows))


def share_turning(rows: Sequence[Row]) -> int:
    """Return how many of a hundred twins turn."""
    return round(100 * sum(bool(row.turns) for row in rows) / max(1, len(rows)))


def _one_sided(rows: Sequence[Row]) -> Iterator[Pattern]:
    share = share_turning(rows)
    if not FEW <= share <= MOST:
        words = text(
            "{share} % of all twins turn. Between {few} and {most} % nobody is right who always says the same.",
            share=share,
            few=FEW,
            most=MOST,
        )
        yield Pattern("L001", words)


def named_roles(rows: Iterable[Row], circles: Mapping[str, Sequence[str]]) -> Mapping[str, Mapping[str, Role]]:
    """Return for each circle who bears a name of it, by case and name, with what they are for; who has no such name is in none."""
    found: dict[str, dict[str, Role]] = {circle: {} for circle in circles}
    for row in rows:
        for role, name, _ in row.people:
            for circle, names in circles.items():
                if set(name.replace(",", " ").split()) & set(names):
                    known = found[circle].get(f"{row.case}/{name}", role)
                    found[circle][f"{row.case}/{name}"] = Role.EXPLOITS if Role.EXPLOITS in (known, role) else known
    return found


def _one_role(rows: Sequence[Row], circles: Mapping[str, Sequence[str]]) -> Iterator[Pattern]:
    for circle, people in named_roles(rows, circles).items():
        roles = {role for role in people.values() if role is not Role.OTHER}
        if len(people) >= OFTEN and len(roles) == 1:
            words = text(
                'All who bear a name of the circle "{circle}" have one role: {role}. A name is never a sign: mix them.',
                circle=circle,
                role=ROLE_NAMES[roles.pop()],
            )
            yield Pattern("L002", words)


def _telling_losses(rows: Sequence[Row]) -> Iterator[Pattern]:
    for what in Belonging:
        losses = [loss for row in rows for loss in row.losses if loss.what is what]
        if losses and all(loss.is_part for loss in losses):
            words = text('Whenever "{what}" leaves the traveller, it turns. Let it leave once for a good reason, too.', what=what.value)
            yield Pattern("L003", words)


def _telling_signs(rows: Sequence[Row]) -> Iterator[Pattern]:
    strong = [row for row in rows if row.first_strong is not None]
    if strong and all(row.turns for row in strong):
        yield Pattern("L004", text("A strong sign stands only where it turns. Let one stand in a twin that never does, too."))


ROLE_NAMES: Mapping[Role, Text] = {
    Role.HELPED: text("is helped"),
    Role.HELPS: text("helps"),
    Role.EXPLOITS: text("exploits"),
    Role.OTHER: text("something else"),
}
