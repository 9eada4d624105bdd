"""Whether the roads of two travellers stay parted once they have."""

from collections.abc import Iterator

from game.core.journey.case import Case
from game.core.message import text
from game.core.problem import Problem


def check_parting(case: Case) -> tuple[Problem, ...]:
    """Return which choices lead from the road of one traveller back to that of another."""
    return tuple(_back(case))


def _back(case: Case) -> Iterator[Problem]:
    for scene in case.scenes.values():
        for index, choice in enumerate(scene.choices):
            there = case.scenes.get(choice.to)
            if scene.follows is not None and there is not None and there.follows != scene.follows:
                words = text(
                    'Here one goes on with "{one}", and this leads to the road of "{other}". '
                    "What {one} knows and has is not what {other} has. Let it lead to a scene that follows {one}.",
                    one=scene.follows,
                    other=case.on_the_road(there).id,
                )
                yield Problem("C188", ("scenes", scene.id, "choices", index, "to"), words)
