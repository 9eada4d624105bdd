"""Signs that look right and are not: found before YAML reads a line, named, and mended in memory."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from game.core.lookalike import DASHES, LIGATURES, NO_WIDTH, OTHER_DIGITS, PLAIN, SLASHES, SPACE, ascii_for, lookalikes, sign_name
from game.core.message import Text, text, with_values
from game.core.problem import Place, Problem
from game.files.yaml.pieces import Kind, Piece
from game.files.yaml.scan import State, indent, width
from game.files.yaml.unseen import harmful
from game.files.yaml.zones import take_apart

MOST_SIGNS = 20
"""How many lines with such signs are told at once; all of them are mended."""
LONGEST_NAME = 100
NUMBER = re.compile(rf"[+{DASHES}-]?[^\W_]+\+?")
SUSPECT = re.compile(r"[^\x00-\x7f\xa1-\xac\xae-\xb6\xb8-\u024f\u2018-\u201f\u2026]|^ *[*+]|\\[uU]")
"""What a line has that is worth a closer look; most files have no such line."""
DOUBLE = "\u3000"
"""A space that is as wide as two."""

Told = tuple[Problem, Place]


@dataclass(frozen=True)
class Change:
    """One sign that has to be another one; `at` counts from 0."""

    code: str
    at: int
    sign: str
    plain: str
    word: str = ""
    nth: int = 0
    begins: bool = False
    """Whether it begins an entry of a list."""


@dataclass(frozen=True)
class Read:
    """Lines as they were meant, and what is told of them."""

    lines: tuple[str, ...]
    told: tuple[Told, ...]


def mend_signs(lines: Sequence[str]) -> Read:
    """Mend every sign that only looks right, and tell what is mended; of texts it is only told what may do harm in them."""
    if not any(SUSPECT.search(line) for line in lines):
        return Read(tuple(lines), ())
    state, mended, told, hints = State(), list[str](), list[Told](), list[Told]()
    following = _following(lines)
    for number, line in enumerate(lines):
        pieces, after = take_apart(line, state, following[number])
        changes = tuple(_changes(line, pieces, state))
        mended.append(_mend_line(line, changes))
        if changes:
            told.append(_problem_at(changes[0], mended[-1], number))
        hints += ((problem, Place(number + 1, at + 1)) for problem, at in harmful(line, pieces))
        state = _shift_columns(after, line, mended[-1])
    return Read(tuple(mended), (*told[:MOST_SIGNS], *hints[:MOST_SIGNS]))


def _shift_columns(state: State, line: str, mended: str) -> State:
    """Move the columns of a line whose indent has become wider."""
    here, by = indent(line), indent(mended) - indent(line)
    if by <= 0:
        return state
    return replace(
        state,
        column=state.column + by * (state.column >= here),
        dashes=tuple(each + by * (each >= here) for each in state.dashes),
        lists=tuple((column + by * (column >= here), key) for column, key in state.lists),
    )


def _following(lines: Sequence[str]) -> list[str]:
    """Give for each line the next one that has words; an empty one at the end."""
    following, ahead = list[str](), ""
    for line in reversed(lines):
        following.append(ahead)
        ahead = line if line.strip() else ahead
    return following[::-1]


def _mend_line(line: str, changes: Sequence[Change]) -> str:
    parts, at = list[str](), 0
    for change in changes:
        parts += (line[at : change.at], change.plain)
        at = change.at + len(change.sign)
    return "".join((*parts, line[at:]))


def _changes(line: str, pieces: Sequence[Piece], state: State) -> Iterator[Change]:
    for piece in pieces:
        match piece.kind:
            case Kind.INDENT:
                yield from _blanks(piece, "Y011", _wide(piece, state))
            case Kind.GAP:
                yield from _blanks(piece, "Y030")
            case Kind.DASH | Kind.COLON | Kind.COMMA | Kind.BRACKET:
                yield from _mark(line, piece)
            case Kind.KEY | Kind.NAME if not piece.words.isascii() and len(piece.words) <= LONGEST_NAME:
                yield from _word(piece)
            case Kind.TITLE if not piece.words.isascii() and len(piece.words) <= LONGEST_NAME:
                yield from _letters(piece)
            case _:
                pass


def _blanks(piece: Piece, code: str, wide: str = " ") -> Iterator[Change]:
    for at, sign in enumerate(piece.words, piece.at):
        if SPACE.match(sign):
            yield Change(code, at, sign, wide if sign == DOUBLE else " ")
        elif NO_WIDTH.match(sign):
            yield Change("Y031", at, sign, "")


def _wide(piece: Piece, state: State) -> str:
    """Give the plain spaces for one that is as wide as two: two, if the line then stands where others do and else does not."""
    known = {*state.dashes, *(column for column, _ in state.lists), state.column}
    one = width(piece.words)
    return "  " if one not in known and one + piece.words.count(DOUBLE) in {*known, *(each + 2 for each in known)} else " "


def _mark(line: str, piece: Piece) -> Iterator[Change]:
    sign = piece.words
    plain = "-" if piece.kind is Kind.DASH else PLAIN.get(sign, sign)
    if plain != sign:
        after = line[piece.at + 1 : piece.at + 2]
        gap = "" if piece.kind is Kind.BRACKET or not after or SPACE.match(after) or after == " " or after in ",]}" else " "
        yield Change("Y034" if plain == "-" else "Y033", piece.at, sign, plain + gap, begins=piece.kind is Kind.DASH)


def _word(piece: Piece) -> Iterator[Change]:
    """Find what is not written plainly in a key or a name."""
    word = piece.words
    letters = {each.place: each.plain for each in lookalikes(word)}
    numeric = _is_number(word)
    for place, sign in enumerate(word):
        if sign.isascii() and place not in letters:
            continue
        found = _sign(word, place, letters, numeric=numeric)
        if found is not None:
            code, plain = found
            yield Change(code, piece.at + place, sign, plain, word, place + 1)


def _sign(word: str, place: int, letters: dict[int, str], *, numeric: bool) -> tuple[str, str] | None:
    """Give the code and the plain sign for a sign of a name, if it needs another one."""
    sign, before, after = word[place], word[:place][-1:], word[place + 1 :][:1]
    if NO_WIDTH.match(sign):
        return "Y031", ""
    if numeric and (plain := OTHER_DIGITS.get(sign) or ascii_for(sign)):
        return ("Y034" if sign in DASHES else "Y035"), plain
    if sign in DASHES:
        return ("Y034", "-") if (before.isalnum() and after.isalnum()) or (not before and after.isdigit()) else None
    if sign in LIGATURES:
        return "Y032", LIGATURES[sign]
    if sign in SLASHES and before and after:
        return "Y033", "/"
    if place in letters:
        return "Y032", letters[place]
    plain = "" if sign.isdecimal() and not "\uff10" <= sign <= "\uff19" else ascii_for(sign)
    return (("Y035" if plain.isdecimal() else "Y032" if plain.isalpha() else "Y033"), plain) if plain else None


def _is_number(word: str) -> bool:
    """Tell whether a word is a number, if letters that look like digits are taken for them."""
    signs = [sign for sign in word.strip("+-" + DASHES) if not NO_WIDTH.match(sign)]
    digits = [sign for sign in signs if sign.isdecimal()]
    return bool(NUMBER.fullmatch(word) and digits) and all(sign.isdecimal() or sign in OTHER_DIGITS for sign in signs)


def _letters(piece: Piece) -> Iterator[Change]:
    for each in lookalikes(piece.words):
        yield Change("Y032", piece.at + each.place, each.sign, each.plain, piece.words, each.place + 1)


def _letters_named(letters: str) -> Text | str:
    return sign_name(letters) if len(letters) == 1 else f'"{letters}"'


def _problem_at(change: Change, mended: str, number: int) -> Told:
    return Problem(change.code, (), _words(change, mended.strip())), Place(number + 1, change.at + 1)


def _words(change: Change, mended: str) -> Text:
    sign = sign_name(change.sign)
    match change.code:
        case "Y011":
            return text("This line is indented with {sign}. Indent with plain spaces, two for each step.", sign=sign)
        case "Y030":
            return text("What looks like a space here is {sign}. Write a plain space:\n{mended}", sign=sign, mended=mended)
        case "Y031":
            return text("Here stands {sign}. Nobody can see it, but it counts. Take it out:\n{mended}", sign=sign, mended=mended)
        case "Y032":
            words = text('Letter {place} of "{word}" is {sign}, not {plain}. Write it anew:\n{mended}', plain=_letters_named(change.plain))
            return with_values(words, place=change.nth, word=change.word, sign=sign, mended=mended)
        case "Y035":
            words = text('Sign {place} of "{word}" is {sign}, not the digit {digit}. Write it anew:\n{mended}', digit=change.plain)
            return with_values(words, place=change.nth, word=change.word, sign=sign, mended=mended)
        case "Y034" if change.begins:
            return text("Entries of a list begin with a plain hyphen, but here stands {sign}:\n{mended}", sign=sign, mended=mended)
        case "Y034":
            return text("What looks like a hyphen here is {sign}. Write a plain hyphen:\n{mended}", sign=sign, mended=mended)
        case _:
            plain = change.plain.strip()
            return text('What looks like "{plain}" here is {sign}. Write the plain sign:\n{mended}', plain=plain, sign=sign, mended=mended)
