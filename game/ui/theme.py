"""Which colours the words of the game stand for, once as paper and once in high contrast."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from game.ui.page.pieces import Tone

Colour = tuple[int, int, int]

TEXTS: tuple[Tone, ...] = (
    *("ink", "soft", "redtext", "bluetext", "greentext", "flagtext"),
    *("good", "bad", "warn", "act", "means", "purpose", "focus"),
)
"""Tones that words may have on any light paper."""
LIGHTS: tuple[Tone, ...] = ("cream", "card", "paper", "desk", "shut")
"""Papers on which words may have any text tone."""
COLOURED: tuple[Tone, ...] = (
    *("red", "blue", "green", "flag", "moss", "ochre", "sand", "road", "night"),
    *("focus", "good", "bad", "warn", "act", "means", "purpose", "pole", "ink", "white"),
    *("sun", "violet", "tan", "pink", "mint", "graphite"),
)
"""Papers on which words have the tone that `Theme.on` gives."""


@dataclass(frozen=True)
class Theme:
    """A set of colours; `grain` says whether papers show their fibres, `edge` is a border all papers get."""

    name: str
    tones: Mapping[Tone, Colour]
    grain: bool
    edge: Tone = ""

    def colour(self, tone: Tone) -> Colour:
        """Give the colour of a tone or of cloth; "on-TONE" is what `on` gives, an unknown word is ink."""
        if tone.startswith("on-"):
            return self.colour(self.on(tone[3:]))
        return self.tones.get(tone) or CLOTH.get(tone) or self.tones["ink"]

    def on(self, tone: Tone) -> Tone:
        """Give the tone of words that read best on paper of a tone."""
        if tone in LIGHTS:
            return "ink"
        paper = self.colour(tone)
        return max(("black", "snow"), key=lambda text: contrast(self.colour(text), paper))

    def accent(self, tone: Tone, paper: Tone) -> Colour:
        """Give the red of a sign on paper of a tone; where that would not stand out, the colour of the rest of the sign."""
        red, ground = self.colour("red"), self.colour(paper)
        return red if contrast(red, ground) >= STANDS_OUT else self.colour(tone)

    def part(self, part: str, word: str) -> Colour | None:
        """Give the colour of a figure's coat, hair, skin and so on; None for a word that is no colour."""
        if part == "hair":
            return HAIR.get(word)
        return SKIN.get(word) if part == "skin" else CLOTH.get(word)


STANDS_OUT = 3.0
"""How well a sign has to stand apart from the paper it lies on (WCAG 2.2, 1.4.11)."""
LINEAR = 0.04045
"""Below this share of full light, sRGB is linear."""


def contrast(one: Colour, other: Colour) -> float:
    """How well two colours stand apart, 1 to 21 (WCAG 2.2, contrast ratio)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mix(one: Colour, other: Colour, part: float) -> Colour:
    """Give the colour `part` of the way from one to the other."""
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(one, other, strict=True))
    return (red, green, blue)


def _luminance(colour: Colour) -> float:
    red, green, blue = (c / 12.92 if c <= LINEAR else ((c + 0.055) / 1.055) ** 2.4 for c in (value / 255 for value in colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


CLOTH: Mapping[str, Colour] = MappingProxyType({
    "plum": (122, 70, 98), "coral": (222, 118, 92), "ink": (58, 52, 70), "moss": (104, 130, 80),
    "sky": (122, 164, 190), "ochre": (217, 164, 65), "rose": (206, 138, 144),
    "sand": (214, 188, 144), "slate": (92, 104, 122), "brick": (168, 78, 58),
    "cream": (240, 228, 204), "teal": (66, 124, 124),
})  # fmt: skip
HAIR: Mapping[str, Colour] = MappingProxyType({
    "black": (44, 38, 42), "brown": (92, 62, 46), "grey": (158, 152, 148),
    "ginger": (176, 96, 52), "sand": (204, 168, 110),
})  # fmt: skip
SKIN: Mapping[str, Colour] = MappingProxyType({
    "pale": (242, 214, 190), "light": (228, 188, 156), "tan": (208, 162, 124),
    "brown": (158, 108, 78), "dark": (102, 68, 54),
})  # fmt: skip

PAPER = Theme(
    "paper",
    MappingProxyType({
        "ink": (46, 36, 40), "soft": (96, 78, 70), "black": (46, 36, 40), "snow": (255, 252, 244),
        "white": (255, 253, 247), "cream": (252, 245, 230), "card": (246, 235, 212),
        "paper": (248, 240, 222), "desk": (240, 227, 205), "shut": (232, 223, 206),
        "night": (52, 50, 74), "red": (176, 62, 46), "blue": (52, 96, 138), "green": (70, 106, 58),
        "redtext": (158, 46, 34), "bluetext": (34, 82, 126), "greentext": (54, 90, 42),
        "flag": (192, 70, 30), "flagtext": (158, 54, 20), "moss": (150, 172, 108),
        "ochre": (226, 174, 78), "sand": (226, 202, 158), "road": (243, 226, 186),
        "focus": (0, 52, 120), "chosen": (104, 142, 64), "shadow": (46, 30, 34),
        "warn": (144, 74, 8), "good": (54, 94, 44), "bad": (158, 46, 34),
        "act": (126, 56, 88), "means": (128, 74, 14), "purpose": (40, 90, 94),
        "pole": (110, 78, 54), "halo": (255, 253, 247), "blank": (0, 0, 0), "sun": (248, 208, 86),
        "violet": (98, 50, 128), "tan": (136, 78, 40), "pink": (232, 124, 152),
        "mint": (184, 226, 232), "graphite": (40, 54, 60),
    }),
    grain=True,
)  # fmt: skip
CONTRAST = Theme(
    "contrast",
    MappingProxyType({
        "ink": (255, 255, 255), "soft": (228, 228, 228), "black": (0, 0, 0), "snow": (255, 255, 255),
        "white": (255, 255, 255), "cream": (0, 0, 0), "card": (24, 24, 24), "paper": (0, 0, 0),
        "desk": (0, 0, 0), "shut": (44, 44, 44), "night": (0, 0, 0), "red": (178, 16, 16),
        "blue": (20, 76, 170), "green": (16, 104, 40), "redtext": (255, 158, 148),
        "bluetext": (150, 204, 255), "greentext": (152, 236, 152), "flag": (240, 80, 0),
        "flagtext": (255, 150, 80), "moss": (152, 236, 152), "ochre": (86, 52, 0),
        "sand": (255, 240, 170), "road": (255, 255, 255), "focus": (255, 244, 96),
        "chosen": (0, 140, 205), "shadow": (0, 0, 0), "warn": (255, 196, 60),
        "good": (152, 236, 152), "bad": (255, 158, 148), "act": (255, 176, 220),
        "means": (255, 206, 130), "purpose": (140, 230, 230), "pole": (255, 255, 255),
        "halo": (0, 0, 0), "blank": (0, 0, 0), "sun": (250, 226, 100), "violet": (158, 88, 246),
        "tan": (186, 124, 40), "pink": (255, 120, 200), "mint": (190, 255, 236),
        "graphite": (120, 136, 124),
    }),
    grain=False,
    edge="ink",
)  # fmt: skip
THEMES: tuple[Theme, ...] = (PAPER, CONTRAST)
