"""The fixed words of the case format."""

NOTES = (
    "being locked in",
    "debt",
    "violence (told, not shown)",
    "threats",
    "a child alone",
    "danger to life",
    "family separation",
    "exploitation at work",
    "pressure about the body",
    "cold and hunger",
    "war",
)
"""The content notes an author can give."""

SHAPES = (
    "woman",
    "man",
    "boy",
    "girl",
    "child",
    "elder-woman",
    "elder-man",
    "man-stick",
    "man-crutches",
    "man-heavy",
    "woman-heavy",
    "woman-with-child",
    "person-wheelchair",
)
POSES = ("stand", "walk", "sit", "carry")
CLOTH = ("plum", "coral", "ink", "moss", "sky", "ochre", "rose", "sand", "slate", "brick", "cream", "teal")
HAIR = ("black", "brown", "grey", "ginger", "sand")
SKIN = ("pale", "light", "tan", "brown", "dark")

COLOURS = {"coat": CLOTH, "scarf": CLOTH, "trousers": CLOTH, "hair": HAIR, "skin": SKIN}
"""The colour words for each part of a figure."""

OLDEST = 120
"""Age in years."""
LONGEST = 240
"""Minutes of play."""

LINE_KEYS = ("if", "change", "comes", "leaves", "poses", "turns", "props", "over", "time")
"""What can stand beside the words of a line."""
TELL = "tell"
"""Stands before the words of the narrator where something stands beside them."""
RESERVED = ("me", "nobody", TELL, *LINE_KEYS)
"""Words that nobody of a case can be called."""
