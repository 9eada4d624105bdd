"""The commonest slips in YAML: how one looks in a line, how it is explained, and how it is mended."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from game.core.message import Text, text

SIGNS = "@`%*&!|>,]}?"
LINE = re.compile(
    r"""(?P<lead>[ \t\u00a0]*(?:-[ ]+)*)            # spaces, and the dashes of a list
        (?P<key>(?:"[^"]*"|[^\s"'#\[\]{}&*!|>%@`,?-][^:#"]*?):(?:[ ]+|$))?
        (?P<value>.*?)(?P<end>\s*)$""",
    re.VERBOSE,
)
NO_SPACE = re.compile(r"(?P<lead>[ ]*(?:-[ ]+)*)(?P<key>[^\W\d][\w-]*):(?P<value>[^\s/:].*)")
NO_DASH_SPACE = re.compile(r"(?P<lead>[ ]*)-(?P<value>[^\s-].*)")
NO_COLON = re.compile(r"(?P<lead>[ ]*)(?P<key>[^\W\d][\w-]*)[ ]+(?P<value>[^:#]+)")
OPENS = {"[": "]", "{": "}"}


@dataclass(frozen=True)
class Slip:
    """One slip: its code, where in the line it shows, how it is explained, and the line without it."""

    code: str
    column: int
    length: int
    words: Text
    mended: str


def slips_in(line: str) -> Iterator[Slip]:
    """Find everything in a line, looked at alone, that may be a slip; the likelier first."""
    found = LINE.fullmatch(line)
    if found is None:
        return
    start, value = found.start("value"), found["value"]
    yield from _blanks(line, found["lead"])
    if value[:1] == "'":
        yield from _single_quotes(line, start, value)
    elif value[:1] == '"':
        yield from _double_quotes(line, start, value)
    elif value[:1] in OPENS:
        yield from _brackets(line, start, value)
    else:
        yield from _signs(line, start, value)
        yield from _colons(line, found)
    yield from _gaps(line)


def quoted(words: str) -> str:
    """Put a text into double quotes."""
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _quote_from(line: str, start: int) -> str:
    return line[:start] + quoted(line[start:].rstrip())


def _blanks(line: str, lead: str) -> Iterator[Slip]:
    odd = re.search("[\t\u00a0]+", lead)
    if odd is None:
        return
    words = text("A tab, or a space that does not break, is at the beginning of this line. Indent with plain spaces, two for each step.")
    for width in (2, 4, 8):
        mended = lead.replace("\u00a0", " ").expandtabs(width) + line[len(lead) :]
        yield Slip("Y011", odd.start(), len(odd[0]), words, mended)


def _single_quotes(line: str, start: int, value: str) -> Iterator[Slip]:
    inside = value[1:].replace("''", "  ")
    closing = inside.find("'")
    if closing < 0:
        yield _unclosed_quote(line, start, "'")
        return
    whole = value[1:-1] if value.endswith("'") else value[1:]
    apostrophe = inside[closing - 1 : closing].isalpha() and inside[closing + 1 : closing + 2].isalpha()
    if inside[closing + 1 :].rstrip().endswith("'") or apostrophe:
        mended = line[:start] + quoted(whole.replace("''", "'"))
        words = text("The apostrophe here ends the 'single quotes'. Put the text into double quotes:\n{mended}", mended=mended.strip())
        yield Slip("Y012", start + 1 + closing, 1, words, mended)
    else:
        yield from _rest(line, start, start + closing + 2)


def _double_quotes(line: str, start: int, value: str) -> Iterator[Slip]:
    backslash = re.search(r'\\(?![\\"/0abtnvfre N_LPxuU\t])|\\[xuU](?![0-9A-Fa-f]{2})', value)
    if backslash:
        mended = line[:start] + value.replace("\\", "\\\\")
        words = text("A backslash has a meaning of its own in double quotes. Write it twice: \\\\, or use / instead.")
        yield Slip("Y025", start + backslash.start(), 1, words, mended)
    closing = re.search(r'(?<!\\)"', value[1:])
    if closing is None:
        yield _unclosed_quote(line, start, '"')
    else:
        yield from _rest(line, start, start + closing.end() + 1)


def _unclosed_quote(line: str, start: int, quote: str) -> Slip:
    words = text("This quote is not closed. Put {quote} at the end of the text.", quote=quote)
    return Slip("Y014", start, 1, words, line.rstrip() + quote)


def _rest(line: str, start: int, end: int) -> Iterator[Slip]:
    rest = line[end:].strip()
    if not rest or rest[0] in ":]}" or (rest[0] == "#" and line[end] == " "):
        return
    mended = line[:start] + quoted(line[start:].rstrip().replace('"', "'"))
    words = text(
        "After the quote the text goes on. Put the whole text into quotes, with other quotes inside:\n{mended}", mended=mended.strip()
    )
    column = end + len(line[end:]) - len(line[end:].lstrip())
    yield Slip("Y018", column, len(rest), words, mended)


def _brackets(line: str, start: int, value: str) -> Iterator[Slip]:
    yield from _cut_brackets(line, start, value)
    waiting, end = _open_brackets(value)
    if waiting:
        closing = "".join(reversed(waiting))
        where = start + max(value.rfind(sign) for sign in OPENS if sign in value)
        if value[0] == "[":
            words = text('This list is not closed. Put "{closing}" at its end.', closing=closing)
            yield Slip("Y020", start, 1, words, line.rstrip() + closing)
        else:
            words = text(
                'The curly bracket is not closed. Put "{closing}" at the end, or quotes round the text if it is one.', closing=closing
            )
            yield Slip("Y021", min(where, start), 1, words, line.rstrip() + closing)
    elif re.match(r":(\s|$)", value[end:]):
        mended = line[:start] + quoted(value[:end]) + value[end:]
        words = text(
            "A list or a bracket cannot be a key. Put the text before the colon into double quotes:\n{mended}", mended=mended.strip()
        )
        yield Slip("Y009", start, end, words, mended)
    elif value[end:].strip() and value[end:].strip()[0] not in "#,]}":
        yield _sign(line, start, value[0])


def _cut_brackets(line: str, start: int, value: str) -> Iterator[Slip]:
    cut = value.find(" #")
    if cut >= 0 and _open_brackets(value[:cut])[0]:
        column = start + cut + 1
        words = text("From # on YAML reads nothing, so the bracket is never closed. Put the text with # into double quotes.")
        yield Slip("Y027", column, len(line.rstrip()) - column, words, line[:column] + line[column + 1 :])


def _open_brackets(value: str) -> tuple[list[str], int]:
    """Give the brackets that still have to be closed at the end of a value, or the place where the first one was closed."""
    waiting: list[str] = []
    quote = ""
    for place, sign in enumerate(value):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'" and value[place - 1] in " [{,":
            quote = sign
        elif sign in OPENS:
            waiting.append(OPENS[sign])
        elif waiting and sign == waiting[-1]:
            waiting.pop()
            if not waiting:
                return [], place + 1
    return waiting, len(value)


def _signs(line: str, start: int, value: str) -> Iterator[Slip]:
    if value.startswith("!!"):
        tag, _, rest = value.partition(" ")
        words = text("Tags like {tag} are not used here. Take it out.", tag=tag)
        yield Slip("Y008", start, len(tag), words, line[:start] + rest)
    elif re.fullmatch(r"\*[\w-]+", value):
        mended = line[:start] + quoted(value)
        words = text(
            "Aliases (*) are not used here. Write the value itself, or put the text into double quotes:\n{mended}", mended=mended.strip()
        )
        yield Slip("Y007", start, len(value), words, mended)
    elif value.startswith("- "):
        words = text("A list cannot begin behind a colon. Begin it on the next line, each entry behind its own dash.")
        yield Slip("Y024", start, 1, words, line[:start] + quoted(value))
    elif value[:1] and value[0] in SIGNS:
        yield _sign(line, start, value[0])


def _sign(line: str, start: int, sign: str) -> Slip:
    mended = _quote_from(line, start)
    words = text("A text cannot begin with {sign} in YAML. Put it into double quotes:\n{mended}", sign=sign, mended=mended.strip())
    return Slip("Y013", start, 1, words, mended)


def _colons(line: str, found: re.Match[str]) -> Iterator[Slip]:
    start, value = found.start("value"), found["value"]
    colon = re.search(r":(?=\s|$)", value)
    if colon is None:
        return
    begin = found.start("key") if found["key"] else start
    if found["lead"].strip() and line.rstrip().endswith(":"):
        mended = line[:begin] + quoted(line[begin:].rstrip()[:-1]) + ":"
        yield _colon(start + colon.start(), mended)
    mended = line[:start] + quoted(value)
    yield _colon(start + colon.start(), mended)


def _colon(column: int, mended: str) -> Slip:
    words = text(
        "A second colon with a space: YAML takes it for another key. Put the text into double quotes:\n{mended}", mended=mended.strip()
    )
    return Slip("Y010", column, 1, words, mended)


def _gaps(line: str) -> Iterator[Slip]:
    """Find a space or a colon that was left out."""
    if (found := NO_SPACE.fullmatch(line)) and ": " not in line:
        mended = f"{found['lead']}{found['key']}: {found['value']}"
        words = text("A space is missing behind the colon:\n{mended}", mended=mended.strip())
        yield Slip("Y015", found.end("key"), 1, words, mended)
    if found := NO_DASH_SPACE.fullmatch(line):
        mended = f"{found['lead']}- {found['value']}"
        words = text("A space is missing behind the dash:\n{mended}", mended=mended.strip())
        yield Slip("Y016", len(found["lead"]), 1, words, mended)
    if found := NO_COLON.fullmatch(line):
        mended = f"{found['lead']}{found['key']}: {found['value']}"
        words = text("There is no colon in this line. Write the key, a colon, a space and the value:\n{mended}", mended=mended.strip())
        yield Slip("Y026", found.start("key"), len(found["key"]), words, mended)
