"""Draws a picture file as pixels: with ThorVG where its library lies, else with the rasteriser that pygame brings."""

import ctypes
import io
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from typing import cast

import pygame

Size = tuple[int, int]

LIBRARIES = ("libthorvg-1.so", "libthorvg-1.dylib", "thorvg-1.dll")
"""What the library is called in its wheel on Linux, macOS and Windows."""
SVG = b"svg"
USUAL = 1
"""Drawn in the usual way: ThorVG's `EngineOption.DEFAULT`."""
STRAIGHT = 3
"""Pixels of 32 bits, the highest of them alpha, not multiplied by it: ThorVG's `Colorspace.ARGB8888S`."""
ORDER = (0x00FF0000, 0x0000FF00, 0x000000FF, 0xFF000000)
"""The same for pygame."""
_POINTER, _WORD, _BYTE = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint8
CALLS = {
    "engine_init": (_WORD,),
    "swcanvas_create": (_BYTE,),
    "swcanvas_set_target": (_POINTER, _POINTER, _WORD, _WORD, _WORD, _BYTE),
    "canvas_add": (_POINTER, _POINTER),
    "canvas_update": (_POINTER,),
    "canvas_draw": (_POINTER, ctypes.c_bool),
    "canvas_sync": (_POINTER,),
    "canvas_destroy": (_POINTER,),
    "picture_new": (),
    "picture_load_data": (_POINTER, ctypes.c_char_p, _WORD, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_bool),
    "picture_set_size": (_POINTER, ctypes.c_float, ctypes.c_float),
}
"""What is asked of the library, each with what it is given."""
MAKE = frozenset({"swcanvas_create", "picture_new"})
"""Those that give back a pointer; all others give 0 when it went well."""


@dataclass(frozen=True)
class ThorVG:
    """The library, begun once for the whole program; it is never ended, for that would end it for all."""

    library: ctypes.CDLL

    def draw(self, svg: bytes, size: Size) -> pygame.Surface:
        """Draw a picture, stretched to a size; pygame.error if the library says no.

        The bytes have to be well-formed XML: a broken file can end the whole process.
        """
        surface = pygame.Surface(size, pygame.SRCALPHA, 32, ORDER)
        library = self.library
        canvas, picture = library.tvg_swcanvas_create(USUAL), library.tvg_picture_new()
        try:
            # Whatever is on a canvas is given back with it.
            self._well(library.tvg_canvas_add(canvas, picture))
            self._well(library.tvg_picture_load_data(picture, svg, len(svg), SVG, None, True))
            self._well(library.tvg_picture_set_size(picture, *size))
            self._paint(canvas, surface)
        finally:
            library.tvg_canvas_destroy(canvas)
        return surface

    def _paint(self, canvas: int, surface: pygame.Surface) -> None:
        """Paint a canvas into the surface's own memory, which is locked meanwhile; Python's lock is free."""
        width, height = surface.get_size()
        stride = surface.get_pitch() // 4
        pixels = (ctypes.c_uint32 * (stride * height)).from_buffer(cast("memoryview", surface.get_buffer()))
        library = self.library
        self._well(library.tvg_swcanvas_set_target(canvas, ctypes.addressof(pixels), stride, width, height, STRAIGHT))
        self._well(library.tvg_canvas_update(canvas))
        self._well(library.tvg_canvas_draw(canvas, True))
        self._well(library.tvg_canvas_sync(canvas))

    @staticmethod
    def _well(result: int) -> None:
        if result != 0:
            raise pygame.error(f"ThorVG: {result}")


@cache
def thorvg() -> ThorVG | None:
    """Return the library from the wheel of `thorvg-python`; None where there is none for this system."""
    found = find_spec("thorvg_python")
    if found is None or not found.submodule_search_locations:
        return None
    for name in LIBRARIES:
        with suppress(OSError, AttributeError):
            return _begin(ctypes.CDLL(f"{found.submodule_search_locations[0]}/{name}"))
    return None


def _begin(library: ctypes.CDLL) -> ThorVG | None:
    for name, given in CALLS.items():
        call = getattr(library, f"tvg_{name}")
        call.argtypes = given
        call.restype = ctypes.c_void_p if name in MAKE else ctypes.c_int
    return ThorVG(library) if library.tvg_engine_init(0) == 0 else None


def raster(svg: bytes, size: Size) -> pygame.Surface:
    """Draw a picture file at a size, with alpha, as the screen likes it."""
    # Unconverted, the rasteriser's order of colours can make every blit ten times slower.
    return raster_as_is(svg, size).convert_alpha()


def raster_as_is(svg: bytes, size: Size) -> pygame.Surface:
    """Draw a picture file, which the program has written itself, at a size, with alpha and colours in the rasteriser's own order."""
    engine = thorvg()
    return by_pygame(svg, size) if engine is None else engine.draw(svg, size)


def by_pygame(svg: bytes, size: Size) -> pygame.Surface:
    """Draw a picture with the rasteriser that serves where there is no library."""
    return pygame.image.load_sized_svg(io.BytesIO(svg), size)
