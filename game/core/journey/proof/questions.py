"""What asking in a scene makes of a state: every set of questions, each in every order that matters."""

from collections.abc import Callable, Mapping

from game.core.journey.asking import hangs_on
from game.core.journey.case import Question, Scene
from game.core.journey.held import FactId
from game.core.journey.proof.packed import Layout
from game.core.journey.proof.telling import Said, Step, lines, looked_up, meet

Asked = tuple[frozenset[int], int]
"""Which questions were asked, by their numbers, and the state after that; the order is in neither."""

Answer = Callable[[int], tuple[int, ...]]
"""From a state in which a question is asked to those in which it was answered."""


def asked(layout: Layout, said: Said, scene: Scene, marked: Mapping[FactId, int]) -> tuple[Step, ...]:
    """Return the step in which some of the questions of a scene are asked, or none; no step where there is none."""
    tests = tuple(layout.test(question.needs) for question in scene.asks)
    answers = tuple(_answer(layout, said, scene, question, marked) for question in scene.asks)
    if not answers:
        return ()

    def one_more(before: Asked) -> tuple[Asked, ...]:
        done, state = before
        left = (number for number, test in enumerate(tests) if number not in done and (test is None or test(state)))
        return tuple((done | {number}, there) for number in left for there in answers[number](state))

    def ask(states: tuple[int, ...]) -> tuple[int, ...]:
        now: dict[Asked, None] = dict.fromkeys((frozenset[int](), state) for state in states)
        every = dict(now)
        for _ in range(scene.questions):
            now = dict.fromkeys(there for before in now for there in one_more(before))
            every |= now
        return tuple(dict.fromkeys(state for _, state in every))

    return (ask,)


def _answer(layout: Layout, said: Said, scene: Scene, question: Question, marked: Mapping[FactId, int]) -> Answer:
    bit, told = layout.deeds.get(question.deed, 0), lines(layout, said, scene, question.deed)
    met = meet(layout, [fact for fact in scene.facts if hangs_on(fact, question.deed)], marked)
    looks = looked_up(layout, scene.facts)
    steps = (*(() if met is None else (met,)), *looks, *told, *looks)

    def answer(state: int) -> tuple[int, ...]:
        states: tuple[int, ...] = (state | bit,)
        for step in steps:
            states = step(states)
        return states

    return answer
