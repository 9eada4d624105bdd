"""The items of a page as HTML, in reading order."""

from html import escape

from game.ui.page.page import Anchor, Canvas, Card, Column, Fill, Grid, Item, Layers, Page, Row, Scroll, children, walk
from game.ui.page.pieces import Button, Gap, Icon, Meter, Pennant, Picture, Size, Spot, Words
from game.web.answer import PRESS
from game.web.frame import art_url, icon_url, sign_url
from game.web.stage import Scenery
from game.web.writing import attributes, element, image

HEADINGS = {Size.HUGE: 2, Size.TITLE: 2, Size.LEAD: 3}
"""Which sizes head a part of a page, and how deep."""

CHIP = 14
"""Up to this pad, in units, a card is a small piece of paper with a word on it."""


class Weaver:
    """Writes the items of one page; remembers which headings it wrote."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._level = 0
        self._twice = frozenset(item.key for item in walk(page.body) if isinstance(item, Button | Card) and item.key)

    def main(self) -> str:
        """Return everything on the page. Its title is the first heading, unseen where it stands nowhere as such."""
        seen = any(_is_title(item, self._page.title) for item in walk(self._page.body))
        title = "" if seen else element("h1", escape(self._page.title), class_="vh")
        self._level = 1
        return title + self.item(self._page.body)

    def item(self, item: Item, *, inline: bool = False) -> str:
        """Return one item; `inline` inside a button, where nothing can head or be pressed."""
        match item:
            case Words():
                return self._words(item, inline=inline)
            case Icon():
                return image(icon_url(item), item.label, "icon", (round(item.size * 0.65),) * 2)
            case Picture():
                return image(art_url(item.art, item.colours, item.view), item.label, "picture", (round(100 * item.ratio), 100))
            case Meter():
                return _meter(item)
            case Button():
                return self._button(item)
            case Spot():
                return "" if item.key in self._twice or (inline and item.key) else self._spot(item, inline=inline)
            case Pennant():
                return element("span" if inline else "p", escape(item.words), class_="w")
            case Gap():
                return ""
            case _:
                return self._holder(item, inline=inline)

    def _holder(self, item: Item, *, inline: bool) -> str:
        match item:
            case Canvas():
                return self._canvas(item, inline=inline)
            case Card():
                return self._card(item, inline=inline)
            case Row():
                return self._row(item, inline=inline)
            case Grid():
                return self._box(item.items, "grid", inline=inline)
            case Column(items=items) if any(each == Fill() for each in items):
                return self._box(_read_first(items), "column", inline=inline)
            case Column(items=items, align=align):
                return self._box(items, "column" if align == "fill" else f"column {align}", inline=inline)
            case Layers(items=items):
                return self._box(items, "layers", inline=inline)
            case Scroll() | Fill() | Anchor():
                return "".join(self.item(each, inline=inline) for each in children(item))
            case _:
                return ""

    def _box(self, items: tuple[Item, ...], css: str, *, inline: bool) -> str:
        inside = "".join(self.item(each, inline=inline) for each in items)
        return element("span" if inline else "div", inside, class_=css) if inside else ""

    def _words(self, words: Words, *, inline: bool) -> str:
        css = _classes("w", words.size.name.lower(), f"t-{words.tone}", words.bold and "bold", words.align != "start" and words.align)
        inside = escape(words.words)
        if not words.words.strip():
            return ""
        return element("span" if inline else self._tag(words), inside, class_=css)

    def _tag(self, words: Words) -> str:
        """Return what words are: the title, a heading one step deeper at most, or a paragraph."""
        if _is_title(words, self._page.title):
            return "h1"
        wanted = HEADINGS.get(words.size, 0)
        if not wanted or not words.bold or not any(letter.isalpha() for letter in words.words):
            return "p"
        self._level = min(wanted, self._level + 1)
        return f"h{self._level}"

    def _row(self, row: Row, *, inline: bool) -> str:
        inside = []
        weights = row.weights or tuple(0.0 for _ in row.items)
        for each, weight in zip(row.items, weights, strict=True):
            html = self.item(each, inline=inline)
            tag = "span" if inline else "div"
            inside.append(element(tag, html, class_="grow") if html and weight else html)
        html = "".join(inside)
        pack = "" if row.pack == "start" else f" pack-{row.pack}"
        return element("span" if inline else "div", html, class_=_row_looks(row) + pack) if html else ""

    def _card(self, card: Card, *, inline: bool) -> str:
        pressed = bool(card.key) and not inline and not _holds_targets(card.item)
        inside = self.item(card.item, inline=inline or pressed)
        paper = ("plain",) if card.tone == "clear" else ("card", f"c-{card.tone}", card.pad <= CHIP and "small")
        css = _classes(*paper, bool(card.chosen) and "chosen")
        label = "" if not card.label or card.label in _words_in(card.item) else element("span", escape(card.label), class_="vh")
        if pressed:
            chosen = None if card.chosen is None else str(card.chosen).lower()
            return element("button", label + inside, name=PRESS, value=card.key, class_=f"{css} whole", aria_pressed=chosen)
        if card.key and not inline:
            label = element("button", escape(card.label or card.key), name=PRESS, value=card.key, class_="btn c-card")
        inside = label + inside
        return element("span" if inline else "div", inside, class_=css) if inside else ""

    def _button(self, button: Button) -> str:
        tone = "shut" if button.shut else button.tone
        icon = image(sign_url(button.icon, f"on-{tone}", tone), "", "icon", (26, 26)) if button.icon else ""
        words = element("span", escape(button.words), class_=f"w {button.size.name.lower()}") if button.words else ""
        detail = element("span", escape(button.detail), class_="w detail") if button.detail else ""
        css = _classes("btn", f"c-{tone}", button.key == self._page.on and "on", not (button.words or button.detail) and "sign")
        spoken = (button.words if button.words not in button.label else "", button.label, button.detail)
        label = ". ".join(part for part in spoken if part) if button.label else ""
        chosen = None if button.chosen is None else str(button.chosen).lower()
        named = attributes(aria_pressed=chosen, aria_label=label, title="" if words else label, disabled=button.shut)
        pressing = attributes(name=PRESS, value=button.key, class_=css) + named
        inside = element("span", words + detail, class_="says") if words or detail else ""
        return f"<button{pressing}>{icon}{inside}</button>"

    @staticmethod
    def _spot(spot: Spot, *, inline: bool) -> str:
        icon = image(sign_url(spot.icon, f"on-{spot.tone}", spot.tone), "", "icon", (26, 26)) if spot.icon else ""
        if not spot.key:
            return element("span" if inline else "p", icon + escape(spot.label), class_=f"w card small c-{spot.tone}")
        words = element("span", escape(spot.label), class_="says")
        return element("button", icon + words, name=PRESS, value=spot.key, class_=f"btn c-{spot.tone}")

    def _canvas(self, canvas: Canvas, *, inline: bool) -> str:
        moving = self._page.moving if canvas.carries else ()
        written = tuple(_on_its_paper(put.item) for put in canvas.items if not isinstance(put.item, Icon | Picture))
        below = self._box(written, "below", inline=inline)
        return Scenery(canvas, moving).svg() + below


def _classes(*names: str | bool) -> str:
    return " ".join(name for name in names if isinstance(name, str))


def _row_looks(row: Row) -> str:
    """Return how a row wraps: a sign never leaves the line that it stands before; words beside signs are not pushed below them too soon."""
    fixed = [each for each, weight in zip(row.items, row.weights, strict=True) if not weight] if row.weights else []
    if len(fixed) == 1 and len(row.items) == len(fixed) + 1 and isinstance(fixed[0], Icon | Picture):
        return "row line"
    return "row head" if fixed and all(isinstance(each, Button) and not each.words for each in fixed) else "row"


def _on_its_paper(item: Item) -> Item:
    """Return words that are written on a coloured part of a picture on a chip of that colour: here they stand beside the picture."""
    if isinstance(item, Words) and item.tone.startswith("on-"):
        return Card(item, item.tone.removeprefix("on-"), pad=CHIP)
    return item


def _read_first(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return what stands at the lower end of a window, where the words are, before what stands at its upper end."""
    at = items.index(Fill())
    return (*items[at + 1 :], *items[:at])


def _is_title(item: Item, title: str) -> bool:
    return isinstance(item, Words) and item.words == title and item.size in HEADINGS


def _holds_targets(item: Item) -> bool:
    return any(isinstance(each, Button | Spot) or (isinstance(each, Card) and bool(each.key)) for each in walk(item))


def _words_in(item: Item) -> str:
    return "\n".join(each.words for each in walk(item) if isinstance(each, Words))


def _meter(meter: Meter) -> str:
    label = escape(f"{meter.label}: {meter.value:g} / {meter.whole:g}")
    bar = f'<meter max="{meter.whole:g}" value="{meter.value:g}" aria-label="{label}"></meter>'
    return f'<span class="meter"><span class="w" aria-hidden="true">{label}</span>{bar}</span>'
