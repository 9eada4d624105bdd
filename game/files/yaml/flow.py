"""What stands in square and curly brackets, piece by piece."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from game.core.lookalike import BRACKETS, COLONS, COMMAS
from game.files.yaml.pieces import BLANKS, GAPS, TEXTS, Kind, Piece

Brackets = tuple[str, ...]
"""The closing brackets that are awaited, the outermost first."""
CLOSING = {"[": "]", "{": "}"}
QUOTES = "\"'"
GAP_SIGNS = frozenset(GAPS)
LONGEST_KEY = 100
OWN_COMMAS = {"\uff0c": "CJK", "\u3001": "CJK", "\uff64": "CJK", "\ufe50": "CJK", "\ufe51": "CJK", "\ufe10": "CJK", "\u060c": "ARABIC"}
"""Commas of other scripts: between letters of those they may belong to a text."""
EAST_ASIAN = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO")


@dataclass
class Splitter:
    """Goes along a line in brackets."""

    words: str
    texty: bool
    """Whether texts for people stand here, not names."""
    awaited: list[str]
    at: int
    start: int = 0
    blank: bool = True
    """Whether nothing but spaces was met since the last mark."""
    quote: str = ""
    key: str = ""
    pieces: list[Piece] = field(default_factory=list)

    def run(self) -> None:
        """Go to the end of the line, or to where the last bracket is closed."""
        self.start = self.at
        while self.at < len(self.words):
            if self._step() and not self.awaited:
                break
        self._token(self.at)

    def _step(self) -> bool:
        """Take one sign; tell whether a bracket was closed."""
        sign, plain = self.words[self.at], BRACKETS.get(self.words[self.at], self.words[self.at])
        if sign in QUOTES and self.blank:
            self._read_quote(sign)
        elif plain in CLOSING and (not self.awaited or self.blank):
            self._mark(Kind.BRACKET)
            self.awaited.append(CLOSING[plain])
        elif self.awaited and plain == self.awaited[-1]:
            self._mark(Kind.BRACKET)
            self.awaited.pop()
            return True
        elif sign == "#" and self.words[self.at - 1 : self.at].isspace():
            self._token(self.at)
            self.at = self.start = len(self.words)
        elif sign == "," or (sign in COMMAS and self._parts(sign)):
            self._mark(Kind.COMMA)
            self.key = ""
        elif self._is_colon(sign):
            self._colon()
        else:
            self.blank = self.blank and sign in GAP_SIGNS
            self.at += 1
        return False

    def _is_colon(self, sign: str) -> bool:
        after = self.words[self.at + 1 : self.at + 2]
        if sign == ":":
            return after == "" or after in GAP_SIGNS or after in ",]}" or self.words[self.at - 1] in QUOTES
        if sign not in COLONS or self.awaited[-1:] != ["}"] or self.key or self.at - self.start > LONGEST_KEY:
            return False
        return bool(re.fullmatch(r"\w[\w-]*", self.words[self.start : self.at].strip(GAPS)))

    def _colon(self) -> None:
        key = self.words[self.start : self.at].strip(GAPS)
        self._token(self.at, is_key=True)
        self.pieces.append(Piece(Kind.COLON, self.at, self.words[self.at]))
        self.at += 1
        self.start, self.key, self.blank = self.at, key, True

    def _read_quote(self, quote: str) -> None:
        self._gap(self.at)
        pattern = r'"(?:[^"\\]|\\.)*"' if quote == '"' else r"'(?:[^']|'')*'"
        found = re.compile(pattern).match(self.words, self.at)
        end = found.end() if found else len(self.words)
        self.pieces.append(Piece(Kind.QUOTED, self.at, self.words[self.at : end]))
        self.at = self.start = end
        self.blank = True
        self.quote = "" if found else quote

    def _mark(self, kind: Kind) -> None:
        self._token(self.at)
        self.pieces.append(Piece(kind, self.at, self.words[self.at]))
        self.at += 1
        self.start, self.blank = self.at, True

    def _token(self, end: int, *, is_key: bool = False) -> None:
        """Note what stands between two marks, and what looks like spaces around it."""
        words = self.words[self.start : end]
        token = words.strip(BLANKS)
        begin = self.start + len(words) - len(words.lstrip(BLANKS))
        self._gap(begin if token else end)
        if token:
            self.pieces.append(Piece(self._kind(token, is_key=is_key), begin, token))
            self.start = begin + len(token)
            self._gap(end)
        self.start = end

    def _kind(self, token: str, *, is_key: bool) -> Kind:
        if re.search(r"\s", token):
            return Kind.TEXT
        return Kind.KEY if is_key else Kind.TITLE if self.texty or self.key in TEXTS else Kind.NAME

    def _gap(self, end: int) -> None:
        if end > self.start:
            self.pieces.append(Piece(Kind.GAP, self.start, self.words[self.start : end]))
            self.start = end

    def _parts(self, comma: str) -> bool:
        """Tell whether a comma of another script parts entries; between letters of its script in a text it belongs to that."""
        if not self.texty or comma not in OWN_COMMAS:
            return True
        sides = (self.words[self.start : self.at].rstrip(GAPS)[-1:], self.words[self.at + 1 :].lstrip(GAPS)[:1])
        scripts = EAST_ASIAN if OWN_COMMAS[comma] == "CJK" else ("ARABIC",)
        return not any(side and unicodedata.name(side, "").startswith(scripts) for side in sides)


def split_flow(words: str, at: int, brackets: Brackets, *, texty: bool) -> tuple[tuple[Piece, ...], Brackets, str]:
    """Split what stands in brackets from a place on; also give the brackets that stay open, and a quote that does."""
    splitter = Splitter(words, texty, list(brackets), at)
    splitter.run()
    pieces = (*splitter.pieces, *_behind(words, splitter))
    return pieces, tuple(splitter.awaited), splitter.quote


def _behind(words: str, splitter: Splitter) -> Iterator[Piece]:
    """Give what looks like spaces behind the last bracket."""
    rest = words[splitter.at :]
    gap = rest[: len(rest) - len(rest.lstrip(GAPS))]
    if gap and rest[len(gap) :][:1] in ("", "#"):
        yield Piece(Kind.GAP, splitter.at, gap)
