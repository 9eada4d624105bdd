"""What of a page is read aloud: all of it, what is new on it, or what has the focus."""

from collections.abc import Iterator

from game.ui.page.marks import Target
from game.ui.page.page import Canvas, Item, Page, children
from game.ui.page.pieces import Button, Meter, Pennant, Words


def page_aloud(page: Page) -> tuple[str, ...]:
    """Return everything on a page that can be read, each once, its title first; signs without words are left to the focus."""
    return _once(page.title, *_read(page.body, pictures=True))


def news_aloud(before: Page | None, now: Page) -> tuple[str, ...]:
    """Return what is new on a page; on another page than before all of it. What stands or moves in a picture says nothing by itself."""
    words = _once(now.title, *_read(now.body, pictures=False))
    if before is None or (before.title, before.part) != (now.title, now.part):
        return words
    known = frozenset((before.title, *_read(before.body, pictures=False)))
    return tuple(each for each in words if each not in known)


def focus_aloud(target: Target, chosen: str, shut: str) -> tuple[str, ...]:
    """Return what has the focus; `chosen` and `shut` are the words for what is chosen and for what cannot be pressed."""
    state = (shut,) if target.shut else (chosen,) if target.chosen else ()
    return (target.label, *state)


def _once(*words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for each in words if each.strip()))


def _read(item: Item, *, pictures: bool) -> Iterator[str]:
    match item:
        case Words(words=words) | Pennant(words=words):
            yield words
        case Meter(label=label):
            yield label
        case Button(words=words, detail=detail):
            yield ". ".join(part for part in (words, detail) if part)
        case Canvas(label=label) if pictures:
            yield label
            for child in children(item):
                yield from _read(child, pictures=True)
        case Canvas():
            return
        case _:
            for child in children(item):
                yield from _read(child, pictures=pictures)
