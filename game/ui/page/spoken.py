"""A page in words, in reading order: what a blind player hears and a test reads."""

from collections.abc import Iterator

from game.ui.page.page import Canvas, Card, Item, Page, children
from game.ui.page.pieces import Button, Code, Icon, Meter, Pennant, Picture, Slide, Spot, Sprite, Strip, Words


def spoken_words(page: Page) -> tuple[str, ...]:
    """Return everything on a page as words, its title first."""
    moving = (words for put in page.moving for words in _words(put.item))
    return (page.title, *(words for words in (*_words(page.body), *moving) if words))


def _words(item: Item) -> Iterator[str]:
    match item:
        case Words(words=words) | Pennant(words=words):
            yield words
        case Icon(label=label) | Picture(label=label) | Sprite(label=label) | Slide(label=label) | Strip(label=label) | Spot(label=label):
            yield label
        case Code(label=label):
            yield label
        case Meter(label=label, value=value, whole=whole):
            yield f"{label}: {value:g} / {whole:g}"
        case Button():
            yield ". ".join(part for part in (item.label or item.words, item.detail) if part)
        case Canvas(label=label):
            yield label
            yield from _inside(item)
        case Card(label=label):
            yield label
            yield from _inside(item)
        case _:
            yield from _inside(item)


def _inside(item: Item) -> Iterator[str]:
    for child in children(item):
        yield from _words(child)
