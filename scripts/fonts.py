"""Makes assets/fonts anew: python scripts/fonts.py FOLDER, where FOLDER has the Noto fonts (Debian: fonts-noto-core). Needs fontTools.

Noto Sans is cut down to Latin, Greek and Cyrillic with punctuation and gets a few signs from Noto Sans Math and Noto Sans Symbols 2.
The Macedonian and Serbian form of the letter be, which the font hides behind its language, gets a place of its own (U+E431),
because pygame cannot be told in which language a line is.
"""

import sys
from pathlib import Path

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

OUT = Path(__file__).parents[1] / "assets" / "fonts"
WEIGHTS = ("Regular", "Bold")
LATIN = (
    *(
        range(0x20, 0x7F),
        range(0xA0, 0x250),
        range(0x259, 0x25A),
        range(0x2B0, 0x370),
        range(0x370, 0x400),
        range(0x400, 0x530),
        range(0x1E00, 0x1F00),
    ),
    *(
        range(0x2000, 0x2070),
        range(0x20A0, 0x20C0),
        range(0x2116, 0x2117),
        range(0x2122, 0x2123),
        range(0x2150, 0x215F),
        range(0x25CC, 0x25CD),
    ),
    *(range(0xFEFF, 0xFF00), range(0xFFFD, 0xFFFE)),
)
HEBREW = (range(0x20, 0x21), range(0x591, 0x5F5), range(0x25CC, 0x25CD), range(0xFB1D, 0xFB50))
SIGNS = {
    "Math": "\u2190\u2191\u2192\u2193\u2194\u21d2\u2212\u2248\u2260\u2264\u2265\u221e",
    "Symbols2": "\u2713\u2714\u2717\u2715\u2610\u2611\u25cf\u25cb\u25a0\u25a1\u25b2\u25b6\u2605\u2606\u2665\u26a0",
}
BE, LOCAL_BE = 0x431, 0xE431


def subset(path: Path, ranges: tuple[range, ...]) -> TTFont:
    """Return a font cut down to some letters, with all its layout features and without hinting."""
    font = TTFont(path)
    cut = Subsetter(Options(layout_features=["*"], hinting=False, notdef_outline=True, name_IDs=["*"]))
    cut.populate(unicodes=[letter for each in ranges for letter in each])
    cut.subset(font)
    return font


def add(font: TTFont, source: Path, signs: str) -> None:
    """Take over signs from another font."""
    donor = TTFont(source)
    glyphs, known = donor.getGlyphSet(), donor.getBestCmap()
    scale = font["head"].unitsPerEm / donor["head"].unitsPerEm
    if scale != 1:
        raise SystemExit(f"{source} has other units")
    for sign in signs:
        name = f"uni{ord(sign):04X}"
        drawn, outline = DecomposingRecordingPen(glyphs), TTGlyphPen(None)
        glyphs[known[ord(sign)]].draw(drawn)
        drawn.replay(outline)
        font["glyf"][name] = outline.glyph()
        font["hmtx"][name] = donor["hmtx"][known[ord(sign)]]
        give(font, ord(sign), name)


def give(font: TTFont, letter: int, glyph: str) -> None:
    """Give a letter its glyph."""
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[letter] = glyph


def local_be(font: TTFont) -> str:
    """Return the glyph that the font has for the letter be in Macedonian."""
    rules = font["GSUB"].table
    for script in (record.Script for record in rules.ScriptList.ScriptRecord if record.ScriptTag == "cyrl"):
        for system in (record.LangSys for record in script.LangSysRecord if record.LangSysTag == "MKD "):
            features = [rules.FeatureList.FeatureRecord[number] for number in system.FeatureIndex]
            lookups = [rules.LookupList.Lookup[at] for each in features if each.FeatureTag == "locl" for at in each.Feature.LookupListIndex]
            for table in (getattr(each, "ExtSubTable", each) for lookup in lookups for each in lookup.SubTable):
                if font.getBestCmap()[BE] in table.mapping:
                    return str(table.mapping[font.getBestCmap()[BE]])
    raise SystemExit("this font has no Macedonian be")


def main(folder: Path) -> None:
    """Write the fonts."""
    for weight in WEIGHTS:
        latin = subset(folder / f"NotoSans-{weight}.ttf", LATIN)
        for name, signs in SIGNS.items():
            add(latin, folder / f"NotoSans{name}-Regular.ttf", signs)
        give(latin, LOCAL_BE, local_be(latin))
        latin.save(OUT / f"NotoSans-{weight}.ttf")
        subset(folder / f"NotoSansHebrew-{weight}.ttf", HEBREW).save(OUT / f"NotoSansHebrew-{weight}.ttf")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
