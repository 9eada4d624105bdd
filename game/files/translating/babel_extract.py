"""What Babel calls to find the words of cases, crossings, exercises, workshops, stages, maps and helplines.

The files are read by the game's own readers, so that no context can differ from what players get.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, TypeVar

from game.core.journey.country import Country, Stage
from game.core.message import Text
from game.files.crossing.level_file import read_level
from game.files.crossing.texts import crossing_texts
from game.files.exercise.exercise_file import read_exercise
from game.files.exercise.texts import exercise_texts
from game.files.helplines import read_helplines
from game.files.journey.case_file import read_case
from game.files.journey.stage_svg import Picture
from game.files.journey.texts import case_texts
from game.files.journey.tiled import Sheet
from game.files.languages.noted import Noted
from game.files.plain_text import read_words
from game.files.shelf.shelf import Read
from game.files.workshop.texts import workshop_texts
from game.files.workshop.workshop_file import read_workshop
from game.files.yaml.source import read_source

Thing = TypeVar("Thing")
Found = tuple[int, str, tuple[str, str], list[str]]
"""A line, the function that would be called, the context with the words, and comments."""
KEYWORDS = {"text": None, "text_in": ((1, "c"), 2), "count_text": (1, 2), "pgettext": ((1, "c"), 2)}
"""What is extracted from Python, as Babel wants to hear it."""


class UnreadableError(ValueError):
    """A file whose words cannot be extracted before it is mended."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path}: mend this file first; python run.py check tells what is wrong")
        self.file = path.name


def extract_case(fileobj: IO[bytes], *_asked: object, **_options: object) -> Iterator[Found]:
    """Find every text of a case."""
    return _extract_texts(fileobj, read_case, case_texts)


def extract_crossing(fileobj: IO[bytes], *_asked: object, **_options: object) -> Iterator[Found]:
    """Find every text of a crossing."""
    return _extract_texts(fileobj, read_level, crossing_texts)


def extract_exercise(fileobj: IO[bytes], *_asked: object, **_options: object) -> Iterator[Found]:
    """Find every text of an exercise."""
    return _extract_texts(fileobj, read_exercise, exercise_texts)


def extract_workshop(fileobj: IO[bytes], *_asked: object, **_options: object) -> Iterator[Found]:
    """Find every text of a workshop."""
    return _extract_texts(fileobj, read_workshop, workshop_texts)


def extract_svg(fileobj: IO[bytes], *_asked: object, **_options: object) -> Iterator[Found]:
    """Find the title of a stage, of its spots, and of what can come and go."""
    path = Path(fileobj.name)
    stage = Picture(path).read()
    if stage is None:
        raise UnreadableError(path)
    return _messages_of(_stage_texts(stage), path)


def extract_map(fileobj: IO[bytes], *_asked: object, **_options: object) -> Iterator[Found]:
    """Find the names of a country's stations, and what notices and people say."""
    path = Path(fileobj.name)
    country = Sheet(path, path.stem).read()
    if country is None:
        raise UnreadableError(path)
    return _messages_of(_country_texts(country), path)


def extract_helplines(fileobj: IO[bytes], *_asked: object, **_options: object) -> Iterator[Found]:
    """Find what is said about each helpline."""
    path = Path(fileobj.name)
    helplines, reports = read_helplines(path)
    if reports:
        raise UnreadableError(path)
    return _messages_of(((each.words, f"About the helpline of {each.name}.") for each in helplines), path)


def _extract_texts(fileobj: IO[bytes], read: Read[Thing], texts: Callable[[Thing], Iterable[Noted]]) -> Iterator[Found]:
    path = Path(fileobj.name)
    tree = read_source(fileobj.read(), path.name).tree
    if tree is None:
        raise UnreadableError(path)
    return _messages_of(texts(read(tree, path.stem)[0]), path)


def _stage_texts(stage: Stage) -> Iterator[Noted]:
    yield stage.words, "The picture in words, for people who cannot see it."
    for spot in stage.spots:
        yield spot.name, "Something in the picture that one can look at."
    for prop in stage.props:
        yield prop.words, "Something that can come into the picture or go, in words, for people who cannot see it."


def _country_texts(country: Country) -> Iterator[Noted]:
    for station in country.stations:
        yield station.name, "A station on the map; short."
    for stop in country.beside():
        yield stop.name, "A notice or a person beside the road; short."
    for stop in (*country.stations, *country.beside()):
        if stop.says is not None:
            yield stop.says, f'What is seen or heard at "{stop.id}".'


def _messages_of(texts: Iterable[Noted], path: Path) -> Iterator[Found]:
    lines = read_words(path).split("\n")
    number = 1
    for words, comment in texts:
        number = _line_of(lines, words, number)
        yield number, "pgettext", (words.context, words.source), [comment]


def _line_of(lines: list[str], words: Text, otherwise: int) -> int:
    """Find the line in which words begin, so that translators get them in the order of the file."""
    begin = words.source[:24]
    return next((index + 1 for index, line in enumerate(lines) if begin in line), otherwise)
