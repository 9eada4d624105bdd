"""What each stretch of a line of YAML is, found as its author sees it: a sign that only looks plain counts as the plain one."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from game.core.lookalike import BRACKETS, BULLETS, COLONS, DASHES, UNSEEN
from game.files.yaml.flow import Brackets, split_flow
from game.files.yaml.pieces import BLANKS, EITHER, GAP, GAPS, TEXTS, Kind, Piece, value_kind
from game.files.yaml.scan import BETWEEN, Line, Open, State, indent, plain_indent

BLANK = f"[{UNSEEN}]*[{BLANKS}]"
DASH = re.compile(f"-(?={BLANK}|$)|[{DASHES}{BULLETS}]|[*+](?={BLANK})")
KEY_COLON = re.compile(f":(?={BLANK}|$)")
OTHER_COLON = re.compile(rf"(?P<key>\w[\w{DASHES}{UNSEEN}-]*)(?P<before>[{GAP}]*)(?P<colon>[{COLONS}])")
MOST_COLONS = 3
"""How many colons of a line are looked at; the key ends with one of the first."""
REMARK_AFTER = re.compile(rf"[{GAP}]+#[ ].*")
"""What is meant as a remark behind one word; in a sentence the sign may belong to it."""
REMARK = re.compile(r"(?:^|\s)#")
BLOCK = re.compile(r"[|>][+-]?\d?[+-]?\s*(#.*)?")
QUOTES = {'"': re.compile(r'"(?:[^"\\]|\\.)*"'), "'": re.compile(r"'(?:[^']|'')*'")}
CLOSES = {'"': re.compile(r'(?:[^"\\]|\\.)*"'), "'": re.compile(r"(?:[^']|'')*'(?!')")}
OPEN = "".join(("[{", *(sign for sign, plain in BRACKETS.items() if plain in "[{")))


def take_apart(words: str, state: State, following: str) -> tuple[tuple[Piece, ...], State]:
    """Take a line apart; `following` is the next one that is not empty."""
    if not words.strip():
        return (), state
    line = Line(words, state, following)
    after = _go_on(line) if _belongs(words, state) else _begin(line)
    return tuple(line.pieces), after


# ---- a text, a quote or a bracket that was begun above


def _belongs(words: str, state: State) -> bool:
    if state.open is Open.QUOTE or state.open is Open.FLOW:
        return True
    return state.open in (Open.PLAIN, Open.BLOCK) and max(plain_indent(words), indent(words)) > state.column


def _go_on(line: Line) -> State:
    state = line.state
    if state.open is Open.FLOW:
        line.gap(Kind.INDENT)
        return _flow(line, state.brackets)
    # A line that is indented with other signs would end the text.
    if plain_indent(line.words) <= state.column and state.open is not Open.QUOTE:
        line.gap(Kind.INDENT)
    if state.open is Open.QUOTE:
        return _quote_ends(line)
    line.take(Kind.TEXT, _remark(line) if state.open is Open.PLAIN else len(line.words))
    return state


def _quote_ends(line: Line) -> State:
    state = line.state
    closed = CLOSES[state.quote].match(line.words)
    if closed is None:
        line.take(Kind.QUOTED, len(line.words))
        return state if line.goes_on() else replace(state, open=Open.NOTHING)
    line.take(Kind.QUOTED, closed.end())
    return _flow(line, state.brackets) if state.brackets else _tail(line, replace(state, open=Open.NOTHING))


def _remark(line: Line) -> int:
    found = REMARK.search(line.words, line.at)
    return found.start() if found else len(line.words)


# ---- a line that begins something


def _begin(line: Line) -> State:
    line.gap(Kind.INDENT)
    column = line.column()
    if not line.rest or line.rest[0] == "#":
        return line.state
    before = line.state
    is_dash = _is_dash(line, column)
    line.state = replace(
        before,
        open=Open.NOTHING,
        column=column,
        key="",
        dashes=tuple(each for each in before.dashes if each < column or (is_dash and each == column)),
        lists=tuple(each for each in before.lists if each[0] < column or (is_dash and each[0] == column)),
    )
    if is_dash:
        _dashes(line)
    if not line.rest or line.rest[0] == "#":
        return replace(line.state, open=Open.VALUE)
    _key(line, awaited=before if before.open is Open.VALUE and not is_dash else None)
    return _value(line)


def _is_dash(line: Line, column: int) -> bool:
    """Tell whether a dash, or what looks like one, begins an entry of a list here."""
    found, state = DASH.match(line.rest), line.state
    if found is None or found[0] == "-":
        return found is not None
    if column in state.dashes:
        return True
    gap = BETWEEN.match(line.rest, 1)
    if state.open is not Open.VALUE or column < state.column or state.key in TEXTS - EITHER or gap is None or not gap[0]:
        return False
    begins = DASH.match(line.following.lstrip(GAPS))
    if begins and indent(line.following) == column:
        return True
    return column > state.column and state.key not in EITHER and state.key != ""


def _dashes(line: Line) -> None:
    while (found := DASH.match(line.rest)) and (found[0] == "-" or not line.pieces or line.pieces[-1].kind is Kind.INDENT):
        column = line.column()
        line.state = replace(line.state, column=column, dashes=(*(each for each in line.state.dashes if each < column), column))
        line.take(Kind.DASH, line.at + 1)
        line.gap()


def _key(line: Line, awaited: State | None) -> None:
    """Note the key and its colon, if the line has one here."""
    found = next(_colons(line, awaited), None)
    if found is None:
        return
    key_end, colon, colon_end = found
    column, words = line.column(), line.words[line.at : key_end]
    quoted = words[:1] in QUOTES
    kind = Kind.QUOTED if quoted else Kind.TEXT if re.search(r"\s", words) else Kind.KEY
    line.take(kind, key_end)
    line.take(Kind.GAP, colon)
    line.take(Kind.COLON, colon_end)
    line.state = replace(line.state, column=column, key=words, lists=(*line.state.lists, (column, words)))
    if line.at < len(line.words):
        line.gap()


def _colons(line: Line, awaited: State | None) -> Iterator[tuple[int, int, int]]:
    """Find where a key may end, and where its colon begins and ends."""
    rest, at = line.rest, line.at
    end = len(rest) if (remark := REMARK.search(rest)) is None else remark.start()
    if rest[0] in QUOTES:
        closed = QUOTES[rest[0]].match(rest)
        found = re.compile(f"[{GAP}]*:(?={BLANK}|$)").match(rest, closed.end()) if closed else None
        if closed and found:
            yield at + closed.end(), at + found.end() - 1, at + found.end()
        return
    if rest[0] in OPEN or BLOCK.fullmatch(rest):
        return
    other = OTHER_COLON.match(rest)
    if other and _is_key(line, rest[other.end() :].strip(GAPS), line.column(), awaited):
        yield at + other.end("key"), at + other.start("colon"), at + other.end()
    for found in islice(KEY_COLON.finditer(rest, 0, end), MOST_COLONS):
        key = rest[: found.start()].rstrip(BLANKS)
        after = rest[found.end() : found.end() + 1]
        if key and (after in ("", " ") or not re.search(r"\s", key) or not rest[found.end() :].strip(GAPS)):
            yield at + len(key), at + found.start(), at + found.end()
    last = rest.rstrip(GAPS)
    key = last[:-1].rstrip(GAPS)
    if key and last[-1] in COLONS and indent(line.following) > line.column():
        yield at + len(key), at + len(last) - 1, at + len(last)


def _is_key(line: Line, value: str, body: int, awaited: State | None) -> bool:
    """Tell whether a word with another colon is a key: behind a dash, or where a text is awaited, it may be a text."""
    if awaited is not None and (awaited.key in TEXTS or awaited.key == ""):
        return False
    behind_dash = any(piece.kind is Kind.DASH for piece in line.pieces)
    return not behind_dash or (bool(value) and value[0] in OPEN) or (bool(line.following) and indent(line.following) == body)


# ---- values


def _value(line: Line) -> State:
    state, rest = line.state, line.rest
    if not rest or rest[0] == "#":
        return replace(state, open=Open.VALUE)
    if BLOCK.fullmatch(rest):
        line.take(Kind.BRACKET, line.at + 1)
        return _tail(line, replace(state, open=Open.BLOCK))
    if rest[0] in QUOTES:
        return _quote(line)
    if rest[0] in OPEN:
        return _flow(line, ())
    end = _remark(line)
    value = line.words[line.at : end].rstrip(BLANKS)
    goes_on = end == len(line.words) and line.goes_on()
    kind = value_kind(value, state.key, _list_key(state), goes_on=goes_on)
    line.take(kind, line.at + len(value))
    if kind is Kind.NAME and REMARK_AFTER.fullmatch(line.rest):
        line.gap()
    return replace(state, open=Open.PLAIN)


def _quote(line: Line) -> State:
    closed = QUOTES[line.rest[0]].match(line.rest)
    if closed is None:
        quote = line.rest[0]
        line.take(Kind.QUOTED, len(line.words))
        return replace(line.state, open=Open.QUOTE if line.goes_on() else Open.NOTHING, quote=quote, brackets=())
    line.take(Kind.QUOTED, line.at + closed.end())
    return _tail(line, line.state)


def _tail(line: Line, state: State) -> State:
    """Note what only looks like spaces behind a quote or a bracket, where nothing else may stand."""
    rest = line.rest.lstrip(GAPS)
    if rest[:1] in ("", "#"):
        line.take(Kind.GAP, len(line.words) - len(rest))
    return state


def _flow(line: Line, brackets: Brackets) -> State:
    """Note what stands in brackets, and whether they stay open."""
    texty = value_kind("x", line.state.key, _list_key(line.state), goes_on=False) is Kind.TITLE
    pieces, after, quote = split_flow(line.words, line.at, brackets, texty=texty)
    line.pieces.extend(pieces)
    line.at = len(line.words)
    ahead = line.following.lstrip(GAPS)[:1] in ("]", "}") or line.goes_on()
    if (after or quote) and line.following and ahead:
        return replace(line.state, open=Open.QUOTE if quote else Open.FLOW, quote=quote, brackets=after)
    return replace(line.state, open=Open.NOTHING, brackets=())


def _list_key(state: State) -> str:
    """Return the key of the list in which the line stands, if it stands in one."""
    inner = max(state.dashes, default=-1)
    return next((key for column, key in reversed(state.lists) if column <= inner), "")
