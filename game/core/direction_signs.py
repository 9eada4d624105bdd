"""Signs that turn letters round: what of them may reach a reader."""

import re

TURNING = re.compile("[\u202a-\u202e]")
"""Embeddings and overrides: left open, they turn what follows their text round as well."""
ISOLATING = re.compile("[\u2066-\u2069]")
BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
END = "\u2069"


def without_turns(words: str) -> str:
    """Take out what would turn letters round beyond a text: embeddings, overrides, and isolates that do not match."""
    words = TURNING.sub("", words)
    return words if isolates_match(words) else ISOLATING.sub("", words)


def isolates_match(words: str) -> bool:
    """Tell whether each isolate of a text has its end."""
    open_now = 0
    for sign in ISOLATING.findall(words):
        open_now += -1 if sign == END else 1
        if open_now < 0:
            return False
    return open_now == 0
