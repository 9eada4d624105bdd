"""What Unicode's bidirectional algorithm (UAX #9) knows of each sign: its class, and which brackets belong together."""

from collections.abc import Mapping
from types import MappingProxyType
from unicodedata import bidirectional

ISOLATES = frozenset({"LRI", "RLI", "FSI"})
EMBEDDINGS = MappingProxyType({"LRE": ("L", False), "RLE": ("R", False), "LRO": ("L", True), "RLO": ("R", True)})
"""Signs that open an embedding: its direction, and whether it forces its letters into it."""
REMOVED = frozenset({*EMBEDDINGS, "PDF", "BN"})
"""What the rules do not look at (X9)."""
NEUTRAL = frozenset({"B", "S", "WS", "ON", "PDI", *ISOLATES})
MARKS = dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Signs without a shape that only steer direction."""

_NEIGHBOURS = (
    "\u207d\u208d\u2308\u230a\u2329\u2768\u276a\u276c\u276e\u2770\u2772\u2774\u27c5\u27e6\u27e8\u27ea\u27ec\u27ee"
    "\u2983\u2985\u2987\u2989\u298b\u2991\u2993\u2995\u2997\u29d8\u29da\u29fc\u2e22\u2e24\u2e26\u2e28\u2e55\u2e57\u2e59\u2e5b"
    "\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u3018\u301a\ufe59\ufe5b\ufe5d\uff08\uff5f\uff62\u0028\u0f3a\u0f3c\u169b\u2045"
)
"""Opening brackets whose closing one is the next sign (BidiBrackets.txt, Unicode 15.0)."""
_OTHERS = "[]{}\u298d\u2990\u298f\u298e\uff3b\uff3d\uff5b\uff5d"
CLOSED_BY: Mapping[str, str] = MappingProxyType({
    **{opening: chr(ord(opening) + 1) for opening in _NEIGHBOURS},
    **dict(zip(_OTHERS[::2], _OTHERS[1::2], strict=True)),
})  # fmt: skip
"""Each opening bracket and its closing one (rule N0)."""
SAME = MappingProxyType({"\u2329": "\u3008", "\u232a": "\u3009"})
"""Brackets that are another one in an older place."""


def runs_right(char: str) -> bool:
    """Whether a letter or sign belongs to a script written from the right."""
    return "\u0590" <= char <= "\u08ff" or "\ufb1d" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufeff"


def class_of(char: str) -> str:
    """Return a sign's class; what this Python's Unicode does not know yet has the class of its neighbours."""
    return bidirectional(char) or ("R" if runs_right(char) else "L")
