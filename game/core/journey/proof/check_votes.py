"""Whether a case marks its votes so that a room has enough of them, and none tells where it turns."""

from collections.abc import Callable, Iterable, Iterator

from game.core.journey.case import Case, SceneId
from game.core.journey.proof.check_story import Walked
from game.core.journey.proof.reach import Reach, State
from game.core.message import text
from game.core.problem import Problem

LEAST, MOST = 2, 4
"""Votes on a road: three or four, on a short one two."""
Best = Callable[[Iterable[int]], int]


def check_votes(case: Case, walked: Walked) -> tuple[Problem, ...]:
    """Return what is wrong with the marked votes; nothing in a case that marks none. `walked` has the ways through each twin."""
    marked = frozenset(name for name, scene in case.scenes.items() if scene.vote)
    endings = tuple(_at_an_ending(case, marked))
    if not marked or endings:
        return endings
    return (*_count(case, walked, marked), *_around_the_turn(case, walked, marked))


def _at_an_ending(case: Case, marked: frozenset[SceneId]) -> Iterator[Problem]:
    for name in case.scenes:
        if name in marked and case.scenes[name].ending is not None:
            words = text(
                "A room does not vote at an ending: whoever answers for how it is now takes back what was right. "
                "Take the vote out, and mark a scene before it."
            )
            yield Problem("C190", ("scenes", name, "vote"), words, on_key=True)


def _count(case: Case, walked: Walked, marked: frozenset[SceneId]) -> Iterator[Problem]:
    firsts = [(reached, state) for _, reached in walked.values() for state in reached.plan.first]
    fewest = min(_votes(reached, state, marked, min) for reached, state in firsts)
    most = max(_votes(reached, state, marked, max) for reached, state in firsts)
    first = next(name for name in case.scenes if name in marked)
    if fewest < LEAST:
        words = text(
            "There is a road with {count} votes, and a room wants three or four. Mark one more scene that lies on it.", count=fewest
        )
        yield Problem("C191", ("scenes", first, "vote"), words, on_key=True, warning=True)
    if most > MOST:
        words = text("There is a road with {count} votes, and a room wants three or four. Take the mark off a scene on it.", count=most)
        yield Problem("C191", ("scenes", first, "vote"), words, on_key=True, warning=True)


def _around_the_turn(case: Case, walked: Walked, marked: frozenset[SceneId]) -> Iterator[Problem]:
    turns = [(reached, state) for _, reached in walked.values() for state in _turning(reached)]
    without = {reached.scene(state) for reached, state in turns if _votes(reached, state, marked, min) == 0}
    for name in (name for name in case.scenes if name in without):
        words = text(
            "It turns here, and there is a road on which no vote follows. Mark this scene or one behind it, so that the room can say so."
        )
        yield Problem("C192", ("scenes", name), words, on_key=True, warning=True)
    early = {reached.scene(state) for _, reached in walked.values() for state in _turning(reached) if _unasked(reached, state, marked)}
    for name in (name for name in case.scenes if name in early):
        words = text("It turns here, and there is a road on which nobody voted before. Mark a scene before it as well.")
        yield Problem("C193", ("scenes", name), words, on_key=True, warning=True)


def _turning(reached: Reach) -> Iterator[State]:
    """Yield where it turns: it has, and had not in a state from which one comes there."""
    before = {there for state, following in reached.after.items() if not reached.has_turned(state) for _, there in following}
    return (state for state in reached.came if reached.has_turned(state) and state in before)


def _unasked(reached: Reach, turn: State, marked: frozenset[SceneId]) -> bool:
    """Whether one can come to a state without a vote before it."""
    waiting = [state for state in reached.plan.first if state != turn]
    seen = set(waiting)
    while waiting:
        state = waiting.pop()
        if reached.scene(state) in marked:
            continue
        following = {there for _, there in reached.after.get(state, ())}
        if turn in following:
            return True
        waiting += following - seen
        seen |= following
    return False


def _votes(reached: Reach, start: State, marked: frozenset[SceneId], best: Best) -> int:
    """Return how many votes the road with the fewest, or the most of them, has from a state on."""
    known: dict[State, int] = {}
    waiting = [start]
    while waiting:
        state = waiting[-1]
        following = tuple(there for _, there in reached.after.get(state, ()))
        open_ends = [there for there in following if there not in known]
        if open_ends:
            waiting += open_ends
            continue
        known[state] = int(reached.scene(state) in marked) + (best(known[there] for there in following) if following else 0)
        waiting.pop()
    return known[start]
