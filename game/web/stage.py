"""A canvas as SVG: its picture, its figures, and what is laid over it. What can be read or pressed on it stands below, in plain flow."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from game.ui.page.page import Canvas, Put
from game.ui.page.pieces import Icon, Patch, Pennant, Picture, Slide, Sprite, Strip
from game.web.frame import View, art_url, icon_url

SEEN: View = (240, 60, 1440, 720)
"""What a phone sees of a wide picture that fills a window: where everybody stands, without what lies under the words there."""
BROAD = 2.0
"""From this ratio on a picture that fills its place is cut to what matters."""


@dataclass(frozen=True)
class Scenery:
    """What is drawn of a canvas."""

    canvas: Canvas
    moving: tuple[Put, ...] = ()

    @property
    def view(self) -> View:
        """The part that is seen, in own lengths."""
        left, top, width, height = self.canvas.box
        if not self.canvas.cover or width / height < BROAD:
            return left, top, width, height
        keep = self.canvas.keep or (SEEN[0], SEEN[0] + SEEN[2])
        first = max(left, min(SEEN[0], keep[0]))
        return first, top + SEEN[1], min(left + width, max(SEEN[0] + SEEN[2], keep[1])) - first, SEEN[3]

    @property
    def label(self) -> str:
        """What is seen, in words."""
        puts = (*self.canvas.items, *self.moving)
        names = (put.item.label for put in puts if isinstance(put.item, Icon | Picture | Sprite | Slide | Strip))
        return ". ".join(dict.fromkeys(words.rstrip(".") for words in (self.canvas.label, *names) if words))

    def svg(self) -> str:
        """Return the drawing; empty if nothing is drawn."""
        shapes = "".join(self._shapes())
        if not shapes:
            return ""
        named = f'role="img" aria-label="{escape(self.label)}"' if self.label else 'aria-hidden="true"'
        grey = " grey" if self.canvas.grey else ""
        return f'<svg class="stage{grey}" viewBox="{_numbers(self.view)}" {named}>{shapes}</svg>'

    def _shapes(self) -> Iterator[str]:
        if self.canvas.art:
            yield _image(art_url(self.canvas.art, view=self.canvas.box), self.canvas.box, stretched=True)
        for put in _in_depth((*self.canvas.items, *self.moving)):
            yield from self._shape(put)

    def _shape(self, put: Put) -> Iterator[str]:
        match put.item:
            case Sprite():
                yield _figure(put.item, put.x, put.y)
            case Slide(art=art, torn=""):
                left, top, width, height = self.canvas.box
                yield _image(art_url(art, view=self.canvas.box), (left + put.x, top + put.y, width, height), stretched=True)
            case Icon(size=size):
                yield _image(icon_url(put.item), (put.x - size / 2, put.y, size, size))
            case Picture(art=art, colours=colours, view=view, ratio=ratio, height=height):
                width = put.width or height * ratio
                yield _image(art_url(art, colours, view), (put.x - width / 2, put.y, width, width / ratio))
            case Strip(points=points, tone=tone, width=width):
                line = " ".join(f"{x:g},{y:g}" for x, y in points)
                yield f'<polyline class="l-{tone}" points="{line}" fill="none" stroke-width="{width:g}" stroke-linejoin="round"/>'
            case Patch(tone=tone, width=width, height=height):
                yield f'<rect class="f-{tone}" x="{put.x - width / 2:g}" y="{put.y:g}" width="{width:g}" height="{height:g}" rx="6"/>'
            case Pennant(tone=tone, height=height):
                yield _flag(tone, put.x, put.y, height)
            case _:
                pass


def _in_depth(puts: Iterable[Put]) -> list[Put]:
    """Return the figures after what they stand on, who stands nearer in front; everything else as it comes."""
    return sorted(puts, key=lambda put: (isinstance(put.item, Sprite | Icon), isinstance(put.item, Icon), _depth(put)))


def _depth(put: Put) -> float:
    return put.y if isinstance(put.item, Sprite) else 0


def _figure(sprite: Sprite, x: float, y: float) -> str:
    width = sprite.height * sprite.ratio
    turns = (f"rotate({-sprite.tilt:g} {x:g} {y:g})" if sprite.tilt else "", f"translate({2 * x:g} 0) scale(-1 1)" if sprite.flip else "")
    turned = " ".join(turn for turn in turns if turn)
    place = x - width / 2, y - sprite.height - sprite.hop, width, sprite.height
    image = _image(art_url(sprite.art, sprite.colours), place)
    looks = (f' transform="{turned}"' if turned else "") + (' opacity="0.55"' if sprite.dim else "")
    return f"<g{looks}>{image}</g>" if looks else image


def _flag(tone: str, x: float, y: float, height: float) -> str:
    top, wide, low = y - height, height * 0.7, height * 0.42
    cloth = f"{x:g},{top:g} {x + wide:g},{top + low / 2:g} {x:g},{top + low:g}"
    return f'<path class="l-pole" d="M{x:g} {y:g}V{top:g}" stroke-width="6"/><polygon class="f-{tone}" points="{cloth}"/>'


def _image(url: str, place: View, *, stretched: bool = False) -> str:
    left, top, width, height = (f"{length:g}" for length in place)
    aspect = ' preserveAspectRatio="none"' if stretched else ""
    return f'<image href="{escape(url)}" x="{left}" y="{top}" width="{width}" height="{height}"{aspect}/>'


def _numbers(view: View) -> str:
    return " ".join(f"{length:g}" for length in view)
