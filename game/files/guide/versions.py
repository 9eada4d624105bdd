"""The twins of a case on paper: versions with letters, and which cards belong to which."""

from game.core.journey.case import Case, Scene, SceneId
from game.core.journey.twins import each_twin, letter


def scene_versions(case: Case, name: SceneId) -> tuple[tuple[str, Scene], ...]:
    """Return a scene as it is in each version, with the letters of those in which it is so; none where it is the same in all."""
    letters: dict[Scene, list[str]] = {}
    for drawn in each_twin(case):
        letters.setdefault(drawn.scenes[name], []).append(letter(case, drawn.twin))
    same = len(letters) == 1
    return tuple(("" if same else "".join(those), scene) for scene, those in letters.items())
