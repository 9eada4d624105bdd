"""Whether what conditions ask for is there: facts, deeds and twins; and what else is named by them."""

from collections.abc import Iterable, Iterator

from game.core.journey.case import Case, Scene
from game.core.journey.held import Condition, Counts, DeedId, Did, FactId, HasFound, Holds, InTwin, Not, Reads, TwinId
from game.core.journey.proof.line_places import place_of_line
from game.core.message import text
from game.core.naming import name_list, unknown
from game.core.problem import Address, Problem


def check_asked(case: Case) -> tuple[Problem, ...]:
    """Return what is asked for and can never be."""
    return (*_conditions(case), *_rests_on(case))


def conditions(case: Case) -> Iterator[tuple[Address, Condition]]:
    """Yield every condition with its place; what stands in a `not` comes after it, too."""
    for scene in case.scenes.values():
        for at, needs in _needs(scene):
            yield from _with_inner(("scenes", scene.id, *at, "if"), needs)
    for index, response in enumerate(case.responses):
        yield from _with_inner(("response", index, "if"), response.needs)


def _needs(scene: Scene) -> Iterator[tuple[Address, tuple[Condition, ...]]]:
    yield from ((place_of_line(scene, index), line.needs) for index, line in enumerate(scene.lines))
    yield from ((("facts", fact.id), fact.needs) for fact in scene.facts)
    yield from ((("asks", index), question.needs) for index, question in enumerate(scene.asks))
    yield from ((("choices", index), choice.needs) for index, choice in enumerate(scene.choices))
    yield from ((("response", index), response.needs) for index, response in enumerate(scene.responses))


def _with_inner(at: Address, needs: Iterable[Condition]) -> Iterator[tuple[Address, Condition]]:
    for need in needs:
        yield (*at, key_of(need)), need
        if isinstance(need, Not):
            yield from _with_inner((*at, "not"), need.needs)


def key_of(need: Condition) -> str:
    """Return the key behind which a condition stands in a file."""
    match need:
        case HasFound():
            return "found"
        case Did():
            return "did"
        case InTwin():
            return "twin"
        case Not():
            return "not"
        case Holds() | Counts():
            return need.what.value
        case Reads():
            return "reading"


def _conditions(case: Case) -> Iterator[Problem]:
    facts = tuple(fact.id for _, fact in case.facts())
    deeds = tuple(dict.fromkeys(deed for scene in case.scenes.values() for deed in scene.deeds))
    for at, need in conditions(case):
        match need:
            case HasFound(fact) if fact not in facts:
                yield _no_fact(at, fact, facts)
            case Did(deed) if deed not in deeds:
                yield _no_deed(at, deed, deeds)
            case InTwin(twins):
                yield from _twins(case, at, twins)
            case _:
                continue


def _no_fact(at: Address, name: FactId, facts: tuple[FactId, ...]) -> Problem:
    words = text('There is no fact called "{name}" in this case.{hint}\nFacts here: {known}.', name=name)
    return Problem("C151", at, unknown(words, name, facts))


def _no_deed(at: Address, name: DeedId, deeds: tuple[DeedId, ...]) -> Problem:
    words = text(
        'No choice has the deed "{name}", so it is never done.{hint} Write "deed: {name}" under the choice that is meant.\n'
        "Deeds here: {known}.",
        name=name,
    )
    return Problem("C152", at, unknown(words, name, deeds))


def _twins(case: Case, at: Address, asked: tuple[TwinId, ...]) -> Iterator[Problem]:
    twins = tuple(twin.id for twin in case.twins)
    if not twins:
        words = text('This case has no twins. Write "twins:" above the scenes, or take this condition out.')
        yield Problem("C154", at, words, on_key=True)
        return
    for name in asked:
        if name not in twins:
            words = text('There is no twin called "{name}" in this case.{hint}\nTwins here: {known}.', name=name)
            yield Problem("C153", at, unknown(words, name, twins))
    if set(twins) <= set(asked):
        words = text("All twins are named here, so this always holds. Take it out, or leave out a twin: {twins}.", twins=name_list(twins))
        yield Problem("C155", at, words, warning=True)


def _rests_on(case: Case) -> Iterator[Problem]:
    facts = tuple(fact.id for _, fact in case.facts())
    for scene, fact in case.facts():
        for basis, name in fact.rests_on:
            if name not in facts:
                yield _no_fact(("scenes", scene, "facts", fact.id, "rests-on", basis.value), name, facts)
