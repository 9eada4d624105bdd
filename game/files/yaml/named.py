"""Lists of things that have one name each, as in `- name: {...}`."""

from game.core.message import text
from game.files.yaml.part import Part


def read_named(part: Part, twice: str) -> list[tuple[str, Part]]:
    """Read the names of a list with what stands under them; `twice` is the code for a name that was given before."""
    entries: dict[str, Part] = {}
    for each in part.some():
        if (pair := each.single()) is None:
            continue
        name, inner = pair
        key = Part(name, each.at, each.book)
        key.name()
        if name in entries:
            key.wrong(twice, text('There is a "{name}" before this one. Give each its own name.', name=name))
        entries.setdefault(name, Part(inner.value, each.at, each.book))
    return list(entries.items())
