"""Finds every slip of a YAML text: it is mended in memory to read on behind it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import yaml

from game.core.message import Text, text
from game.core.problem import Place, Problem
from game.files.yaml.refused import NO_KEY, refused_slips
from game.files.yaml.slips import Slip, quoted, slips_in
from game.files.yaml.tree import DEEPEST, MOST_VALUES, Grower, RefusedError, Tree

MOST_SLIPS = 20
"""How many slips of one file are told at once."""
READ_AGAIN = 20_000_000
"""How many letters are read again at most to try mends out."""
HOPELESS = ("Y004", "Y005")
"""What no mending of a line can help."""
LOOK_BACK = 40
"""How many lines above the trouble a quote or a bracket may have been left open."""
CLOSED_QUOTE = re.compile(r""""(?:[^"\\]|\\.)*+"|'(?:[^']|'')*+'|[^"']""", re.DOTALL)
"""A text in quotes with its end, or what begins without a quote."""
DASH = re.compile(r"(?P<lead>[ ]*)-[ ]+(?P<rest>.*)")

Told = tuple[Problem, Place]
"""A problem of the writing with its place."""


@dataclass(frozen=True)
class Trouble:
    """Where a reader stumbled; line and column count from 0. `code` is set for lawful YAML that is not used here."""

    line: int
    column: int
    since: int
    """The line in which that began where the reader stumbled."""
    code: str = ""
    length: int = 1
    flow: bool = False


@dataclass(frozen=True)
class Mended:
    """A text without its slips, what is told of them, and its tree if it has one."""

    lines: tuple[str, ...]
    tree: Tree | None
    told: tuple[Told, ...]


def mend(lines: tuple[str, ...]) -> Mended:
    """Read a text; as long as the reader stumbles over something that can be mended, mend it and read again."""
    told: list[Told] = []
    tries = READ_AGAIN // (sum(map(len, lines)) + 1)
    while True:
        grower = Grower("\n".join(lines))
        trouble, tree = _read(grower)
        if trouble is None:
            return Mended(lines, tree, (*told, *(_twice(key, place, lines) for key, place in grower.twice)))
        if len(told) == MOST_SLIPS:
            return Mended(lines, None, tuple(told))
        better = _best(lines, trouble, tries) if trouble.code not in HOPELESS else None
        if better is None:
            return Mended(lines, None, (*told, _unknown(trouble, lines)))
        tries -= better.tried
        told.append(better.told)
        lines = better.lines


@dataclass(frozen=True)
class Better:
    """A text with one slip less."""

    lines: tuple[str, ...]
    told: Told
    tried: int


def _read(grower: Grower) -> tuple[Trouble | None, Tree | None]:
    try:
        return None, grower.grow()
    except RefusedError as error:
        place = error.place
        return Trouble(place.line - 1, place.column - 1, place.line - 1, error.code, place.length), None
    except yaml.MarkedYAMLError as error:
        return _trouble(error, grower), None
    except yaml.YAMLError:
        return Trouble(0, 0, 0), None


def _trouble(error: yaml.MarkedYAMLError, grower: Grower) -> Trouble:
    """Say where the parser stumbled; what was open there is asked of the text, not of the words of the parser."""
    mark, context = error.problem_mark, error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    if context is None:
        return Trouble(line, column, line)
    bracket = grower.words[context.index] if context.index in grower.brackets else ""
    closed = not bracket and CLOSED_QUOTE.match(grower.words, context.index, mark.index if mark else len(grower.words))
    return Trouble(line, column, line if closed else context.line, flow=bracket == "{")


def _best(lines: tuple[str, ...], trouble: Trouble, tries: int) -> Better | None:
    """Choose the mend that lets the reader come farthest; the likelier one if two come as far."""
    best: tuple[tuple[int, int], Better] | None = None
    tried = 0
    for number, slip in _candidates(lines, trouble):
        if tried == max(tries, 1):
            break
        tried += 1
        mended = (*lines[:number], slip.mended, *lines[number + 1 :])
        after, _ = _read(Grower("\n".join(mended)))
        reach = (after.line, after.column) if after else (len(lines) + 1, 0)
        if reach > (max(trouble.since, number), -1 if trouble.since < trouble.line else trouble.column) and (
            best is None or reach > best[0]
        ):
            told = Problem(slip.code, (), slip.words), Place(number + 1, slip.column + 1, max(1, slip.length))
            best = reach, Better(mended, told, tried)
        if after is None:
            break
    return replace(best[1], tried=tried) if best else None


def _candidates(lines: tuple[str, ...], trouble: Trouble) -> Iterator[tuple[int, Slip]]:
    """List what may be wrong: in the line of the trouble, in the line above, then where something was left open."""
    here = min(trouble.line, len(lines) - 1)
    above = next((number for number in range(here - 1, -1, -1) if lines[number].strip()), here)
    if trouble.flow:
        yield from _colon_in_brackets(lines[here], here, trouble.column)
    yield from ((here, slip) for slip in refused_slips(lines[here], trouble.code, trouble.column))
    near = dict.fromkeys((min(trouble.since, here), here, above))
    for number in near:
        yield from ((number, slip) for slip in slips_in(lines[number]))
    yield from _loose_lines(lines, here)
    for number in range(here, max(-1, here - LOOK_BACK), -1):
        if number not in near:
            yield from ((number, slip) for slip in slips_in(lines[number]) if slip.code in ("Y014", "Y020", "Y021"))
    yield from _indents(lines, here, above)


def _colon_in_brackets(line: str, number: int, column: int) -> Iterator[tuple[int, Slip]]:
    start = max(line.rfind(sign, 0, column) + len(sign) for sign in (": ", ", ", "{", "["))
    end = min(place for sign in ",}]" if (place := f"{line}]".find(sign, column)) >= 0)
    if start < column <= end:
        mended = line[:start] + quoted(line[start:end]) + line[end:]
        words = text(
            "A second colon with a space: YAML takes it for another key. Put the text into double quotes:\n{mended}", mended=mended.strip()
        )
        yield number, Slip("Y010", column, 1, words, mended)


def _loose_lines(lines: tuple[str, ...], here: int) -> Iterator[tuple[int, Slip]]:
    """Find a second document, and a text over several lines that has a colon."""
    for number in (here, here - 1):
        if number > 0 and lines[number].rstrip() in ("---", "..."):
            words = text(
                "A file holds one case, crossing, exercise or workshop. Take this line out, or put what follows it into a file of its own."
            )
            yield number, Slip("Y023", 0, len(lines[number].rstrip()), words, "")
    yield from _dash_among_keys(lines, here)
    colon = re.search(r"(?<=\w):(?=\s)", lines[here])
    if colon and " " in lines[here][: colon.start()].strip():
        words = text("Here a text goes on from the line above, and has a colon. Put the whole text into double quotes.")
        mended = lines[here][: colon.start()] + lines[here][colon.end() :]
        yield here, Slip("Y010", colon.start(), 1, words, mended)


def _dash_among_keys(lines: tuple[str, ...], here: int) -> Iterator[tuple[int, Slip]]:
    dash = DASH.fullmatch(lines[here])
    above = next((line for line in reversed(lines[:here]) if line.strip()), "")
    if dash and _indent(above) == len(dash["lead"]) and not above.lstrip().startswith("-"):
        words = text("Here a dash stands among keys. Entries with dashes lie below a key of their own, which ends with a colon.")
        yield here, Slip("Y028", len(dash["lead"]), 1, words, dash["lead"] + dash["rest"])
        yield here, Slip("Y028", len(dash["lead"]), 1, words, "")


def _indents(lines: tuple[str, ...], here: int, above: int) -> Iterator[tuple[int, Slip]]:
    """Try the indents of the lines above for a line that stands out, or this line's for the one above."""
    known = dict.fromkeys(_indent(lines[number]) for number in range(here - 1, -1, -1) if lines[number].strip())
    for number, indents in ((here, known), (above, {_indent(lines[here]): None})):
        now = _indent(lines[number])
        for indent in indents:
            if indent != now:
                words = text(
                    "This line begins in column {now}, where it belongs to nothing. In column {fit} it would fit.",
                    now=now + 1,
                    fit=indent + 1,
                )
                yield number, Slip("Y017", 0, max(1, now), words, " " * indent + lines[number].lstrip())


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _twice(key: str, place: Place, lines: tuple[str, ...]) -> Told:
    first = next(
        (number for number in range(place.line - 2, -1, -1) if lines[number][place.column - 1 :].startswith(f"{key}:")), place.line - 1
    )
    words = text(
        '"{key}" stands here a second time; the first is in line {line}. Only one can count: take one out.', key=key, line=first + 1
    )
    return Problem("Y006", (), words), place


def _unknown(trouble: Trouble, lines: tuple[str, ...]) -> Told:
    last = max((number for number, line in enumerate(lines) if line.strip()), default=0)
    line = min(trouble.line, last)
    place = Place(line + 1, trouble.column + 1 if line == trouble.line else 1, trouble.length)
    return Problem(trouble.code or "Y029", (), _unmended_words(trouble.code)), place


def _unmended_words(code: str) -> Text:
    match code:
        case "Y004":
            return text("This file has more than {most} keys and values. Divide it into several files.", most=MOST_VALUES)
        case "Y005":
            return text("Lists and keys lie in one another here more than {most} deep. Take some layers out.", most=DEEPEST)
        case "Y007":
            return text("Anchors (&) and aliases (*) are not used here. Write the value itself, or put the text into double quotes.")
        case "Y008":
            return text("Tags with ! are not used here. Take it out, or put the text into double quotes.")
        case "Y037":
            return NO_KEY
        case "Y009":
            return text("A list or a bracket cannot be a key. Put the text before the colon into double quotes.")
        case _:
            return text(
                "From here on the file cannot be understood. Look at this line and the one above: indents, quotes, brackets, colons."
            )
