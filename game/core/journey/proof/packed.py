"""Belongings, deeds, found facts and shown parts of a state, packed into the bits of one number, so that millions can be walked."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import assert_never

from game.core.journey.belongings import MOST
from game.core.journey.case import Case, Scene
from game.core.journey.held import (
    AddCount,
    Belonging,
    Change,
    Condition,
    Counts,
    DeedId,
    Did,
    FactId,
    Give,
    HasFound,
    Holds,
    InTwin,
    Not,
    Reads,
    SetCount,
)
from game.core.journey.people import NOBODY, PersonId

Test = Callable[[int], bool]
"""Whether a packed state may let something hold; a reading that stands may be any."""
Alter = Callable[[int], int]


@dataclass(frozen=True)
class Field:
    """Some bits of a state: a count, or which of some values it is."""

    shift: int
    width: int
    values: tuple[PersonId | int, ...]

    @property
    def mask(self) -> int:
        """The bits of the field, where they stand."""
        return ((1 << self.width) - 1) << self.shift

    def put(self, value: PersonId | int) -> int:
        """Return the bits of a value, where they stand."""
        return self.values.index(value) << self.shift

    def read(self, state: int) -> PersonId | int:
        """Return the value in a state."""
        return self.values[(state & self.mask) >> self.shift]


@dataclass(frozen=True)
class Layout:
    """Which bits of a state stand for what; only what a condition asks for has bits."""

    belongings: Mapping[Belonging, Field]
    deeds: Mapping[DeedId, int]
    """The bit of each."""
    found: Mapping[FactId, int]
    width: int
    """All bits, the scene's included, which are the lowest."""

    def begin(self, case: Case) -> int:
        """Return the bits of what the traveller has at the start."""
        now = dict(case.belongings)
        return sum(field.put(now.get(what, _nothing(what))) for what, field in self.belongings.items())

    def asked(self, needs: Iterable[Condition]) -> int:
        """Return the bits that conditions ask about."""
        bits = 0
        for need in needs:
            match need:
                case Holds(what=what) | Counts(what=what):
                    bits |= self.belongings[what].mask
                case HasFound(fact):
                    bits |= self.found[fact]
                case Did(deed):
                    bits |= self.deeds[deed]
                case Not(inner):
                    bits |= self.asked(inner)
                case Reads() | InTwin():
                    pass
                case _ as never:
                    assert_never(never)
        return bits

    def test(self, needs: tuple[Condition, ...]) -> Test | None:
        """Return whether conditions may all hold; None if nothing is asked that a state knows."""
        mask = value = 0
        others: list[Test] = []
        for need in needs:
            if isinstance(need, Holds) and not mask & self.belongings[need.what].mask:
                mask |= self.belongings[need.what].mask
                value |= self._held(need)
            elif (other := self._other(need)) is not None:
                others.append(other)
        return _all_of(mask, value, tuple(others))

    def alter(self, changes: Iterable[Change]) -> Alter | None:
        """Return what changes do to a state; None if they change nothing that is asked for."""
        steps = tuple(step for change in changes if (step := self._alter(change)) is not None)
        if not steps:
            return None
        if len(steps) == 1:
            return steps[0]

        def each(state: int) -> int:
            for step in steps:
                state = step(state)
            return state

        return each

    def _held(self, need: Holds) -> int:
        field = self.belongings[need.what]
        return field.put(need.holder) if need.holder in field.values else field.mask

    def _other(self, need: Condition) -> Test | None:
        match need:
            case Holds():
                mask, value = self.belongings[need.what].mask, self._held(need)
                return lambda state: state & mask == value
            case Counts(what, least, most):
                return _counted(self.belongings[what], least or 0, MOST if most is None else most)
            case HasFound(fact):
                return _bit(self.found[fact])
            case Did(deed):
                return _bit(self.deeds[deed])
            case Not(inner):
                return self._not(inner)
            case Reads() | InTwin():
                return None
            case _ as never:
                assert_never(never)

    def _not(self, needs: tuple[Condition, ...]) -> Test | None:
        if any(asks_reading(need) for need in needs):
            return None
        inner = self.test(needs)
        return (lambda _: False) if inner is None else (lambda state: not inner(state))

    def _alter(self, change: Change) -> Alter | None:
        field = self.belongings.get(change.what)
        if field is None:
            return None
        keep, shift, mask = ~field.mask, field.shift, field.mask
        match change:
            case Give(_, who):
                bits = field.put(who)
            case SetCount(_, count):
                bits = field.put(count)
            case AddCount(_, by):
                return lambda state: state & keep | max(0, min(MOST, ((state & mask) >> shift) + by)) << shift
            case _ as never:
                assert_never(never)
        return lambda state: state & keep | bits


def asks_reading(need: Condition) -> bool:
    """Whether a condition depends on the reading that stands."""
    return isinstance(need, Reads) or (isinstance(need, Not) and any(asks_reading(inner) for inner in need.needs))


def asks_deed(need: Condition, deeds: Collection[DeedId]) -> bool:
    """Whether a condition depends on one of these deeds."""
    return (isinstance(need, Did) and need.deed in deeds) or (isinstance(need, Not) and any(asks_deed(each, deeds) for each in need.needs))


def layout(case: Case, low: int) -> Layout:
    """Return where everything stands that conditions of a case ask for, above so many bits for the scene."""
    needs = tuple(_flat(need for scene in case.scenes.values() for need in _asked_on_the_way(scene)))
    belongings: dict[Belonging, Field] = {}
    for what in Belonging:
        if any(isinstance(need, Holds | Counts) and need.what is what for need in needs):
            values = _values(case, what)
            width = (len(values) - 1).bit_length() + (0 if what.counted else 1)
            belongings[what] = Field(low, width, values)
            low += width
    deeds = dict.fromkeys(need.deed for need in needs if isinstance(need, Did))
    found = dict.fromkeys(need.fact for need in needs if isinstance(need, HasFound))
    return Layout(
        belongings,
        {deed: 1 << (low + index) for index, deed in enumerate(deeds)},
        {fact: 1 << (low + len(deeds) + index) for index, fact in enumerate(found)},
        low + len(deeds) + len(found),
    )


def _asked_on_the_way(scene: Scene) -> Iterable[Condition]:
    """Yield what is asked before the journey is over: which answers there are changes no way."""
    yield from (need for line in scene.lines for need in line.needs)
    yield from (need for fact in scene.facts for need in fact.needs)
    yield from (need for question in scene.asks for need in question.needs)
    yield from (need for choice in scene.choices for need in choice.needs)


def _flat(needs: Iterable[Condition]) -> Iterable[Condition]:
    for need in needs:
        if isinstance(need, Not):
            yield from _flat(need.needs)
        else:
            yield need


def _values(case: Case, what: Belonging) -> tuple[PersonId | int, ...]:
    if what.counted:
        return tuple(range(MOST + 1))
    changes = (change for scene in case.scenes.values() for change in scene.every_change)
    given = (change.holder for change in changes if isinstance(change, Give) and change.what is what)
    begun = (holder for which, holder in case.belongings if which is what)
    return tuple(dict.fromkeys((NOBODY, *begun, *given)))


def _nothing(what: Belonging) -> PersonId | int:
    return 0 if what.counted else NOBODY


def _bit(bit: int) -> Test:
    return lambda state: state & bit != 0


def _counted(field: Field, least: int, most: int) -> Test:
    mask, low, high = field.mask, least << field.shift, most << field.shift
    return lambda state: low <= state & mask <= high


def _all_of(mask: int, value: int, others: tuple[Test, ...]) -> Test | None:
    if not others:
        return (lambda state: state & mask == value) if mask else None
    if not mask and len(others) == 1:
        return others[0]
    return lambda state: state & mask == value and all(other(state) for other in others)
