"""The twins of a case: the same road, with a fact or two that differ."""

from collections.abc import Iterable
from dataclasses import replace
from string import ascii_uppercase
from typing import TypeVar

from game.core.journey.case import Case, Choice, Line, Question, Response, Scene
from game.core.journey.facts import Fact
from game.core.journey.held import Condition, InTwin, Not, TwinId
from game.core.journey.papers import PaperRow

Staged = TypeVar("Staged", Line, Fact, Question, Choice, Response, PaperRow)


def draw(case: Case, number: int) -> Case:
    """Return the twin that a number draws, each with even odds; the case itself if it has none."""
    return in_twin(case, case.twins[number % len(case.twins)].id) if case.twins else case


def in_twin(case: Case, twin: TwinId) -> Case:
    """Return a case as it is in one of its twins: what belongs to the others is gone; KeyError if there is no such twin."""
    chosen = {each.id: each for each in case.twins}[twin]
    afterword = case.afterword if chosen.hindsight is None else replace(case.afterword, hindsight=chosen.hindsight)
    return replace(
        case,
        twin=twin,
        turns_at=chosen.turns_at,
        scenes={name: _scene(scene, twin) for name, scene in case.scenes.items()},
        responses=_kept(case.responses, twin),
        afterword=afterword,
    )


def number_for(case: Case, twin: TwinId, number: int) -> int:
    """Return a number that draws this twin, made from one that was drawn; KeyError if there is no such twin."""
    at = {each.id: at for at, each in enumerate(case.twins)}[twin]
    return number - number % len(case.twins) + at


def evenly(case: Case, number: int) -> int:
    """Return a number that draws a twin that turns as often as one that never does, made from one that was drawn."""
    kinds = tuple(tuple(twin for twin in case.twins if bool(twin.turns_at) is turns) for turns in (True, False))
    if not all(kinds):
        return number
    rest, half = divmod(number, len(kinds))
    return number_for(case, kinds[half][rest % len(kinds[half])].id, number)


def letter(case: Case, twin: TwinId | None) -> str:
    """Return the letter by which a trainer tells the twins of a case apart; none in a case without twins."""
    index = next((at for at, each in enumerate(case.twins) if each.id == twin), None)
    if index is None:
        return ""
    rounds, place = divmod(index, len(ascii_uppercase))
    return ascii_uppercase[place] * (rounds + 1)


def each_twin(case: Case) -> tuple[Case, ...]:
    """Return the case as it is in each of its twins; the case alone if it has none."""
    return tuple(in_twin(case, twin.id) for twin in case.twins) or (case,)


def kept_in(entries: Iterable[Line | Fact | Choice | Response], twin: TwinId) -> tuple[int, ...]:
    """Return the indices of what there is in a twin."""
    return tuple(index for index, entry in enumerate(entries) if _needs(entry.needs, twin) is not None)


def _scene(scene: Scene, twin: TwinId) -> Scene:
    return replace(
        scene,
        lines=_kept(scene.lines, twin),
        facts=_kept(scene.facts, twin),
        papers=tuple(replace(paper, rows=_kept(paper.rows, twin)) for paper in scene.papers),
        asks=_kept(scene.asks, twin),
        choices=_kept(scene.choices, twin),
        responses=_kept(scene.responses, twin),
    )


def _kept(entries: Iterable[Staged], twin: TwinId) -> tuple[Staged, ...]:
    """Return what is there in this twin, without the conditions that said so."""
    kept = []
    for entry in entries:
        needs = _needs(entry.needs, twin)
        if needs is not None:
            kept.append(replace(entry, needs=needs))
    return tuple(kept)


def _needs(needs: tuple[Condition, ...], twin: TwinId) -> tuple[Condition, ...] | None:
    """Return what still has to hold in this twin; None if it never can."""
    left: list[Condition] = []
    for need in needs:
        match need:
            case InTwin(twins) if twin not in twins:
                return None
            case InTwin():
                continue
            case Not(inner):
                rest = _needs(inner, twin)
                if rest == ():
                    return None
                if rest is not None:
                    left.append(Not(rest))
            case _:
                left.append(need)
    return tuple(left)
