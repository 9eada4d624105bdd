"""Where a case file says that it turns: once for the case, or for each of its twins."""

from game.core.journey.case import SceneId, Twin
from game.core.journey.held import TwinId
from game.core.message import text
from game.files.journey.values import Setting
from game.files.yaml.part import Part, read_if_given


def read_turns_at(part: Part) -> tuple[SceneId, ...]:
    """Read the scenes in which it turns; none if it never does."""
    if part.value == "never":
        return ()
    if isinstance(part.value, str) and part.value:
        words = text("Write the scenes where it turns as a list, like [{word}], or the word never.", word=part.value)
        part.wrong("C039", words)
        return ()
    return tuple(SceneId(scene.name()) for scene in part.some())


def read_twins(part: Part, here: Setting) -> tuple[Twin, ...]:
    """Read the twins of a case, in the author's order."""
    pairs = part.pairs()
    if isinstance(part.value, dict) and len(pairs) < len(("one", "the other")):
        words = text("There are at least two twins: the same road twice, with a fact or two that differ. Add one, or take twins out.")
        part.wrong("C056", words, on_key=True)
    return tuple(_twin(name, twin, here) for name, twin in pairs)


def _twin(name: str, part: Part, here: Setting) -> Twin:
    Part(name, part.at, part.book).name()
    keys = part.keys(("turns_at", "differs"), ("hindsight",))
    return Twin(
        id=TwinId(name),
        turns_at=read_if_given(keys, "turns_at", read_turns_at, ()),
        differs=here.words(keys, "differs"),
        hindsight=here.perhaps(keys, "hindsight"),
    )
