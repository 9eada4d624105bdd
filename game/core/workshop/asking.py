"""At which scenes of a case a room is asked what it is: those that its author marked, with what its trainer adds and passes over."""

from collections.abc import Iterable

from game.core.journey.case import Case, SceneId
from game.core.journey.journey import Phase
from game.core.workshop.played import Changed, Played


def asked_scenes(case: Case, changed: Changed = ()) -> frozenset[SceneId]:
    """Return where a room votes; in a case in which nothing is marked everywhere, but never at an ending.

    Whoever answers for a happy ending would take back what was right.
    """
    before_the_end = frozenset(name for name, scene in case.scenes.items() if scene.ending is None)
    marked = frozenset(name for name in before_the_end if case.scenes[name].vote)
    added, passed = _named(changed, wanted=True), _named(changed, wanted=False)
    return ((marked or before_the_end) | added & before_the_end) - passed


def asked_now(case: Case, played: Played) -> frozenset[SceneId]:
    """Return where a room that stands so is still asked: not in a scene whose vote it has seen."""
    asked, history = asked_scenes(case, played.changed), played.history
    if history is None or not played.last_ballot(len(history.now.path) - 1).revealed:
        return asked
    return asked - {history.now.path[-1].scene}


def votes_due(case: Case, played: Played) -> bool:
    """Whether a room votes now: all of a scene was said, and before anything is chosen everybody says what it is."""
    now = None if played.history is None else played.history.now
    return now is not None and now.phase is Phase.CHOOSING and now.path[-1].scene in asked_now(case, played)


def change(changed: Changed, scene: SceneId, *, wanted: bool) -> Changed:
    """Return what a trainer wants once more is said."""
    return (*(each for each in changed if each[0] != scene), (scene, wanted))


def _named(changed: Iterable[tuple[SceneId, bool]], *, wanted: bool) -> frozenset[SceneId]:
    return frozenset(name for name, each in changed if each is wanted)
