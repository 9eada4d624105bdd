"""Lists of things that have one name each, as in `- name: {...}`."""

from game.core.message import Text, text, with_values
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


def within(part: Part, least: int, most: int, code: str, words: Text) -> None:
    """Note that there are too few entries or too many; the words have {entries}, {least} and {most} in them."""
    count = len(part.value) if isinstance(part.value, list | dict) else 0
    if count and not least <= count <= most:
        part.wrong(code, with_values(words, entries=count, least=least, most=most), on_key=True)
