"""Pictures in the size they are shown: made once, kept in memory and on the disk."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import cast

import pygame
import zstandard

from game.ui.cache import DiskCache, Resource, Shelf
from game.ui.paint.paper import Paper, Size, vignette, weight
from game.ui.paint.sheets import BrokenPictureError, Drawing, Frame, parse
from game.ui.paint.sheets_lay import build, fit
from game.ui.theme import Colour

RENDERER = "4"
"""Goes up whenever pictures come out differently, so that nobody sees old ones from the disk."""
SHELF_BYTES = 26_000_000
BIG = 90_000
"""Pixels from which a picture is worth a file on the disk and being shown sheet by sheet."""
WIDEST = 16384
"""Pixels that no window is wider or higher than."""
SCENE = 500_000
"""Pixels from which a picture has the full grain of its paper, and a stage darker corners."""
GREY_PAPER, PALER = (222, 216, 204), (26, 25, 24)
"""By what the greys of a picture without colours are multiplied, and what is added to them."""
TORN = b"""<svg viewBox="0 0 160 90"><g data-lift="0"><path fill="#b9b2a8" d="M4 6L58 3L96 7L156 4L154 38L157
 62L154 85L120 82L86 87L52 83L5 86L8 58L3 34Z"/></g><g data-lift="3"><path fill="#d5cfc5" d="M4 6L58 3L82 6L74 24L88 40L70 56L79
 72L70 85L52 83L5 86L8 58L3 34Z"/></g></svg>"""


@dataclass(frozen=True)
class Order:
    """A picture as it is wanted: in a size in pixels, a view of it in own lengths, parts in colours."""

    name: str
    size: Size
    view: Frame | None = None
    fills: tuple[tuple[str, Colour], ...] = ()
    unit: float = 1.0
    grey: bool = False

    @property
    def big(self) -> bool:
        """Whether making it takes long enough to be seen."""
        return self.size[0] * self.size[1] >= BIG


class Pictures:
    """Makes pictures and remembers them. A picture that is broken or missing is a torn grey paper."""

    def __init__(
        self,
        paper: Paper,
        find: Callable[[str], Resource],
        complain: Callable[[str], None],
        disk: DiskCache | None = None,
    ) -> None:
        """Use `find` to get a picture's file by name; `complain` hears what is wrong with it."""
        self._paper = paper
        self._find = find
        self._complain = complain
        self._disk = disk
        self._made: Shelf[Order, pygame.Surface] = Shelf(SHELF_BYTES, weight)
        self._files: dict[str, bytes] = {}

    def get(self, order: Order) -> pygame.Surface:
        """Give a picture, made now if need be."""
        made = self.at_hand(order)
        if made is None:
            *_, made = self.prepare(order)
        return made

    def at_hand(self, order: Order) -> pygame.Surface | None:
        """Give a picture if that is quick: out of memory or off the disk."""
        made = self._made.get(order)
        if made is None and self._disk and order.big:
            data = self._disk.read(self._key(order))
            made = _unpack(data) if data else None
            if made:
                self._keep(order, made)
        return made

    def prepare(self, order: Order) -> Iterator[pygame.Surface]:
        """Make a picture sheet by sheet; the last one given is the picture, which is then kept."""
        drawing = self._drawing(order)
        rect = fit(drawing.box, order.size)
        size, view = (rect.size, drawing.box) if order.view is None else (order.size, order.view)
        surface = pygame.Surface(size, pygame.SRCALPHA)
        try:
            for surface in build(drawing, size, view):
                yield surface
        except pygame.error as error:
            self._complain(f"{order.name}: {error}")
        if order.grey:
            surface = faded(surface)
        surface = surface.convert_alpha() if surface.get_flags() & pygame.SRCALPHA else surface.convert()
        if self._disk and order.big:
            self._disk.write(self._key(order), _pack(surface))
        yield self._keep(order, surface)

    def _keep(self, order: Order, surface: pygame.Surface) -> pygame.Surface:
        # Without its grain a picture is a tenth of the size on the disk, so grain comes last.
        small = surface.get_width() * surface.get_height() < SCENE
        if not small and self._paper.theme.grain and not surface.get_flags() & pygame.SRCALPHA:
            vignette(surface, 22)
        self._paper.press(surface, order.unit, (0, 0), quiet=small)
        return self._made.put(order, surface)

    def _drawing(self, order: Order) -> Drawing:
        try:
            return parse(self._read(order.name), dict(order.fills))
        except (OSError, BrokenPictureError) as error:
            self._complain(f"{order.name}: {error}")
            return parse(TORN)

    def _read(self, name: str) -> bytes:
        if name not in self._files:
            self._files[name] = self._find(name).read_bytes()
        return self._files[name]

    def _key(self, order: Order) -> str:
        try:
            data = self._read(order.name)
        except OSError:
            data = b""
        told = repr((RENDERER, replace(order, unit=1.0))).encode()
        return hashlib.blake2b(told + data, digest_size=16).hexdigest()


def faded(picture: pygame.Surface) -> pygame.Surface:
    """Return a picture in the greys of old paper."""
    grey = pygame.transform.grayscale(picture)
    grey.fill(GREY_PAPER, special_flags=pygame.BLEND_RGB_MULT)
    grey.fill(PALER, special_flags=pygame.BLEND_RGB_ADD)
    return grey


def _pack(surface: pygame.Surface) -> bytes:
    width, height = surface.get_size()
    alpha = bool(surface.get_flags() & pygame.SRCALPHA)
    head = b"".join(number.to_bytes(4, "big") for number in (width, height, alpha))
    # The picture's own order of bytes needs no turning.
    return head + zstandard.compress(surface.get_buffer().raw)


def _unpack(data: bytes) -> pygame.Surface | None:
    width, height, alpha = (int.from_bytes(data[at : at + 4], "big") for at in (0, 4, 8))
    if not 0 < width <= WIDEST or not 0 < height <= WIDEST:
        return None
    try:
        surface = pygame.Surface((width, height), pygame.SRCALPHA if alpha else 0)
        return surface if _fill(surface, data[12:]) else None
    except (zstandard.ZstdError, pygame.error):
        return None


def _fill(surface: pygame.Surface, packed: bytes) -> bool:
    """Unpack pixels into a surface's own memory; false if there are more or fewer than it has."""
    pixels = memoryview(cast("memoryview", surface.get_buffer())).cast("B")
    # Never more than the picture can have, whatever the file says of itself.
    if zstandard.get_frame_parameters(packed).content_size != len(pixels):
        return False
    reader, at = zstandard.ZstdDecompressor().stream_reader(packed), 0
    while at < len(pixels) and (more := reader.readinto(pixels[at:])):
        at += more
    return at == len(pixels)
