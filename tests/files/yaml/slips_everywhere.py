"""Slips that can be put at many places of a file, as editors, keyboards and chats make them."""

import random
import re
from collections.abc import Callable

KEY = re.compile(r"(?P<lead> *(?:- )*)(?P<key>[a-z][\w-]*): (?P<value>.*)")
ONLY_KEY = re.compile(r"(?P<lead> *)(?P<key>[a-z][\w-]*):(?P<value> .*|)")
NAMED = re.compile(
    r"(?P<before> *(?:- )*(?:to|start|after|look|stage|kind|form|exercise|case|crossing|lantern|pair): )(?P<word>[a-z0-9-]{4,})"
)
LIST = re.compile(r"(?P<before>.*?: )\[(?P<inside>[^\[\]\"'{}#]+)\]")
SPACES = "\u00a0\u202f\u2009\u200a\u2002\u2003\u2007\u3000"
CYRILLIC = dict(zip("aeocpxysij", "аеосрхуѕіј", strict=True))
GREEK = {"o": "ο", "v": "ν", "a": "α"}
Lines = list[str]
Slip = Callable[[Lines, int, random.Random], str | None]


def blocks(lines: Lines) -> set[int]:
    """Return the numbers of the lines in blocks, of those that go on from above, and of remarks."""
    inside: set[int] = set()
    column, open_now = 0, False
    for number, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        if not line.strip() or line.lstrip().startswith("#"):
            inside.add(number)
            continue
        if open_now and indent > column:
            inside.add(number)
            continue
        lead = re.match(r" *(?:- )*", line)
        found = KEY.fullmatch(line)
        column = len(lead[0]) if lead and found else max(0, len(lead[0]) - 2) if lead else 0
        value = found["value"] if found else line.strip() if not line.rstrip().endswith(":") else ""
        open_now = bool(value) and value[0] not in "[{"
    return inside


def _space_after_colon(lines: Lines, at: int, rng: random.Random) -> str | None:
    found = KEY.fullmatch(lines[at])
    return f"{found['lead']}{found['key']}:{rng.choice(SPACES)}{found['value']}" if found else None


def _space_before_colon(lines: Lines, at: int, rng: random.Random) -> str | None:
    found = ONLY_KEY.fullmatch(lines[at])
    return f"{found['lead']}{found['key']}{rng.choice(SPACES)}:{found['value']}" if found else None


def _indent(lines: Lines, at: int, rng: random.Random) -> str | None:
    width = len(lines[at]) - len(lines[at].lstrip())
    return rng.choice(SPACES[:-1]) * width + lines[at].lstrip() if width else None


def _after_dash(lines: Lines, at: int, rng: random.Random) -> str | None:
    found = re.fullmatch(r"( *-) (.*)", lines[at])
    return f"{found[1]}{rng.choice(SPACES)}{found[2]}" if found else None


def _in_key(signs: str) -> Slip:
    def slip(lines: Lines, at: int, rng: random.Random) -> str | None:
        found = ONLY_KEY.fullmatch(lines[at])
        if not found:
            return None
        place = rng.randrange(1, len(found["key"])) if len(found["key"]) > 1 else 1
        return f"{found['lead']}{found['key'][:place]}{rng.choice(signs)}{found['key'][place:]}:{found['value']}"

    return slip


def _mark_at_the_start(lines: Lines, at: int, _: random.Random) -> str:
    return "\ufeff" + lines[at]


def _letter_in_key(letters: dict[str, str]) -> Slip:
    def slip(lines: Lines, at: int, rng: random.Random) -> str | None:
        found = ONLY_KEY.fullmatch(lines[at])
        places = [place for place, sign in enumerate(found["key"]) if sign in letters] if found else []
        if not found or not places or len(found["key"]) == len(places):
            return None
        place = rng.choice(places)
        key = found["key"]
        return f"{found['lead']}{key[:place]}{letters[key[place]]}{key[place + 1 :]}:{found['value']}"

    return slip


def _letter_in_name(lines: Lines, at: int, rng: random.Random) -> str | None:
    found = NAMED.fullmatch(lines[at])
    places = [place for place, sign in enumerate(found["word"]) if sign in CYRILLIC] if found else []
    if not found or not places or all(sign in CYRILLIC or not sign.isalpha() for sign in found["word"]):
        return None
    place, word = rng.choice(places), found["word"]
    return found["before"] + word[:place] + CYRILLIC[word[place]] + word[place + 1 :]


def _colon(lines: Lines, at: int, rng: random.Random) -> str | None:
    found = ONLY_KEY.fullmatch(lines[at])
    return f"{found['lead']}{found['key']}{rng.choice('：∶꞉')}{found['value'].strip()}" if found else None


def _comma(lines: Lines, at: int, rng: random.Random) -> str | None:
    found = LIST.fullmatch(lines[at])
    places = [each.start() for each in re.finditer(", ", lines[at])] if found else []
    if not places:
        return None
    place = rng.choice(places)
    return lines[at][:place] + "，" + lines[at][place + 2 :]


def _brackets(lines: Lines, at: int, _: random.Random) -> str | None:
    found = LIST.fullmatch(lines[at])
    return f"{found['before']}［{found['inside']}］" if found else None


def _hyphen_in_name(lines: Lines, at: int, rng: random.Random) -> str | None:
    found = NAMED.fullmatch(lines[at])
    return found["before"] + found["word"].replace("-", rng.choice("‐‑–—−"), 1) if found and "-" in found["word"] else None


def _hyphen_of_list(lines: Lines, at: int, rng: random.Random) -> str | None:
    found = re.fullmatch(r"( *)- (.*)", lines[at])
    before = next((line for line in reversed(lines[:at]) if found and len(line) - len(line.lstrip()) <= len(found[1]) and line.strip()), "")
    return f"{found[1]}{rng.choice('–—−•·▪*')} {found[2]}" if found and before.startswith(f"{found[1]}- ") else None


def _digits(lines: Lines, at: int, rng: random.Random) -> str | None:
    found = re.fullmatch(r"( *(?:minutes|age|year|par|stones|moves|difficulty): )(\d+)", lines[at])
    zero = rng.choice((0xFF10, 0x0660, 0x0966))
    return found[1] + "".join(chr(zero + int(digit)) for digit in found[2]) if found else None


def _letter_for_zero(lines: Lines, at: int, _: random.Random) -> str | None:
    found = re.fullmatch(r"( *(?:minutes|age|year|par|stones|moves): )(\d+0|\d+0\d*)", lines[at])
    return found[1] + found[2].replace("0", "О", 1) if found else None


def _slash(lines: Lines, at: int, _: random.Random) -> str | None:
    found = re.fullmatch(r"( *at: [a-z]+)/([a-z-]+)", lines[at])
    return f"{found[1]}／{found[2]}" if found else None


def _sign_in_text(signs: str) -> Slip:
    def slip(lines: Lines, at: int, rng: random.Random) -> str | None:
        found = re.fullmatch(r"( *(?:- )*(?:title|summary|why|see|says|asks|words): )([A-Z][^\"'#\[\]{}>|]{8,})", lines[at])
        return f"{found[1]}{found[2][:5]}{rng.choice(signs)}{found[2][5:]}" if found else None

    return slip


def _anchor(lines: Lines, at: int, _: random.Random) -> str | None:
    found = re.fullmatch(r"( *[a-z_-]+: )([\[{].*[\]}])", lines[at])
    return f"{found[1]}&b {found[2]}" if found else None


SLIPS: dict[str, Slip] = {
    "a space behind a colon": _space_after_colon,
    "a space before a colon": _space_before_colon,
    "an indent": _indent,
    "a space behind a dash": _after_dash,
    "a sign without width in a key": _in_key("\u200b\u2060\u200c\u200d\ufeff"),
    "a soft hyphen in a key": _in_key("\u00ad"),
    "a byte order mark": _mark_at_the_start,
    "a Cyrillic letter in a key": _letter_in_key(CYRILLIC),
    "a Greek letter in a key": _letter_in_key(GREEK),
    "a Cyrillic letter in a name": _letter_in_name,
    "another colon": _colon,
    "a full-width comma": _comma,
    "full-width brackets": _brackets,
    "a dash in a name": _hyphen_in_name,
    "a dash in a list": _hyphen_of_list,
    "other digits": _digits,
    "a letter for a zero": _letter_for_zero,
    "a full-width slash": _slash,
    "an override in a text": _sign_in_text("\u202e\u202d\u202a\u202b\u2067"),
    "a space without width in a text": _sign_in_text("\u200b\u2060\u00ad"),
    "an anchor": _anchor,
}
