"""Whether notes say what one sees and hears, and rest on what can be seen."""

from collections.abc import Collection, Iterable, Iterator

from game.core.journey.case import Case, SceneId
from game.core.journey.facts import Basis, Fact
from game.core.journey.held import Condition, Did, FactId, HasFound
from game.core.journey.proof.packed import asks_deed, asks_reading
from game.core.journey.proof.reach import Reach, State
from game.core.journey.proof.wording import law_term
from game.core.law import required_parts
from game.core.law_elements import Element
from game.core.message import text
from game.core.naming import name_list
from game.core.problem import Address, Problem

FEW = 2
"""So many notes in a scene give nothing away, however few the others have."""
MORE = 1.5
"""How many times the mean of the other scenes is clearly more."""


def check_notes(case: Case) -> tuple[Problem, ...]:
    """Return which facts say what only a court can, or rest on nothing."""
    return tuple(problem for scene, fact in case.facts() for problem in (*_basis(case, scene, fact), *_term(case, scene, fact)))


def check_readings(case: Case) -> tuple[Problem, ...]:
    """Return which facts that matter for the turn hang on the reading, or on what is asked."""
    return tuple(problem for scene, fact in case.facts() for problem in (*_reading(case, scene, fact), *_question(case, scene, fact)))


def check_rests_on(case: Case, reached: Reach) -> tuple[Problem, ...]:
    """Return what rests, in one twin, on something that was not seen before on every way."""
    return tuple(_not_seen(case, reached))


def check_counts(twins: Iterable[Case]) -> tuple[Problem, ...]:
    """Return the scenes that have more notes than others as it turns there."""
    return tuple(problem for twin in twins for problem in _most_notes(twin))


def _at(scene: SceneId, fact: Fact, *rest: str) -> Address:
    return ("scenes", scene, "facts", fact.id, *rest)


def _reading(case: Case, scene: SceneId, fact: Fact) -> Iterator[Problem]:
    parts = required_parts(child=case.traveller.child)
    shown = not fact.parts.isdisjoint(parts) or bool(fact.together)
    if shown and any(asks_reading(need) for need in fact.needs):
        words = text(
            "Whether this is so hangs on what somebody thinks of it, and it is part of what makes it turn. "
            'Take "reading" out of the "if", or let the fact show nothing.'
        )
        yield Problem("C165", _at(scene, fact, "if"), words, on_key=True)


def _question(case: Case, scene: SceneId, fact: Fact) -> Iterator[Problem]:
    asked = {question.deed for each in case.scenes.values() for question in each.asks}
    shown = not fact.parts.isdisjoint(required_parts(child=case.traveller.child)) or bool(fact.together)
    if shown and any(asks_deed(need, asked) for need in fact.needs):
        words = text(
            "Whether this is so hangs on a question, and it is part of what makes it turn: it is so whoever asks. "
            'Take the question\'s deed out of the "if", or let the fact show nothing.'
        )
        yield Problem("C185", _at(scene, fact, "if"), words, on_key=True)


def _basis(case: Case, scene: SceneId, fact: Fact) -> Iterator[Problem]:
    if Element.FORCED_LABOUR not in fact.shows or case.afterword.contested:
        return
    there = {basis for basis, _ in fact.rests_on}
    lacking = [basis.value for basis in Basis if basis not in there]
    if lacking:
        words = text(
            "That work is forced is a conclusion. Name under rests-on the facts in which it is seen; missing: {missing}. "
            'Or say under "contested" what is disputed.',
            missing=name_list(lacking),
        )
        yield Problem("C163", _at(scene, fact), words, on_key=True, warning=True)


def _term(case: Case, scene: SceneId, fact: Fact) -> Iterator[Problem]:
    term = law_term(case.language, fact.see.source)
    if term is not None:
        words = text('"{term}" is a term of law, and gives the answer away. Say what one sees and hears.', term=term)
        yield Problem("C166", _at(scene, fact, "see"), words, warning=True)


# ---- on the ways of one twin


def _not_seen(case: Case, reached: Reach) -> Iterator[Problem]:
    for scene, fact in case.facts():
        for basis in Basis:
            names = tuple(name for which, name in fact.rests_on if which is basis)
            if names and _may_be_unseen(case, reached, scene, fact, names):
                words = text(
                    "On some way to this fact nothing was seen before it of: {facts}. "
                    "Let it rest on a fact of this scene, or of one that every way has passed.",
                    facts=name_list(names),
                )
                yield Problem("C164", _at(scene, fact, "rests-on", basis.value), words, on_key=True)


def _may_be_unseen(case: Case, reached: Reach, here: SceneId, fact: Fact, names: Collection[FactId]) -> bool:
    """Whether some way leads to a fact without having met any of some others."""
    meets = {scene for scene, other in case.facts() if other.id in names and _stands(other, fact.needs, same=scene == here)}
    if here in meets or case.start in meets:
        return False
    test = reached.plan.layout.test(fact.needs)
    return any(test is None or test(state) for state in _arriving_without(case, reached, here, meets))


def _arriving_without(case: Case, reached: Reach, here: SceneId, meets: Collection[SceneId]) -> Iterator[State]:
    """Yield the states in which a scene is come to by ways that pass none of some others."""
    if here == case.start:
        yield reached.plan.layout.begin(case)
    waiting = list(reached.plan.first)
    seen = set(waiting)
    while waiting:
        state = waiting.pop()
        for index, there in reached.after.get(state, ()):
            if reached.scene(there) == here:
                yield reached.plan.left(state, index)
            elif there not in seen and reached.scene(there) not in meets:
                seen.add(there)
                waiting.append(there)


def _stands(fact: Fact, given: Collection[Condition], *, same: bool) -> bool:
    """Whether a fact stands wherever something else is given: in the same scene, or by what never stops being so."""
    return all(need in given and (same or isinstance(need, Did | HasFound)) for need in fact.needs)


def _most_notes(case: Case) -> Iterator[Problem]:
    """Say where a scene has the most notes of all as it turns there."""
    counts = {name: len(scene.facts) for name, scene in case.scenes.items()}
    for index, name in enumerate(case.turns_at):
        if name not in counts:
            continue
        others = [count for other, count in counts.items() if other not in case.turns_at and case.scenes[other].ending is None]
        here = counts[name]
        if here > FEW and others and (here > max(others) or here > MORE * sum(others) / len(others)):
            words = text(
                'It turns in "{scene}", and there are {here} facts, in the other scenes {most} at most and {mean} on average. '
                "Whoever only counts notes knows. Note less there, or more elsewhere.",
                scene=name,
                here=here,
                most=max(others),
                mean=round(sum(others) / len(others)),
            )
            twin = () if case.twin is None else ("twins", case.twin)
            yield Problem("C167", (*twin, "turns_at", index), words, warning=True)
