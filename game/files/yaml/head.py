"""What files of every kind have: a name, words for translators, ages, minutes, sources."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from game.core.law import Ages
from game.core.law_elements import Element
from game.core.message import Text, with_values
from game.core.problem import Problem
from game.core.source import Source
from game.files.yaml.part import Notebook, Part, read_if_given
from game.files.yaml.tree import Tree

AGES = {ages.value: ages for ages in Ages}
ELEMENTS = {element.value: element for element in Element}
LAST_YEAR = 2100
Thing = TypeVar("Thing")
Keys = dict[str, Part]


@dataclass(frozen=True)
class Context:
    """Where words stand, so that equal ones can be translated differently."""

    context: str

    def words(self, keys: Keys, key: str) -> Text:
        """Read the words under a key; none if it is not there."""
        return read_if_given(keys, key, lambda part: part.words(self.context), Text(""))

    def perhaps(self, keys: Keys, key: str) -> Text | None:
        """Read the words under a key that may be left out."""
        return read_if_given(keys, key, lambda part: part.words(self.context), None)

    def sentences(self, keys: Keys, key: str) -> tuple[Text, ...]:
        """Read the list of sentences under a key that may be left out; an empty one is a mistake."""
        return read_if_given(keys, key, lambda part: tuple(each.words(self.context) for each in part.some()), ())

    def source(self, keys: Keys, first_year: int) -> Source:
        """Read where something is from, and of which year."""
        return Source(self.words(keys, "source"), read_if_given(keys, "year", lambda year: year.number(first_year, LAST_YEAR), first_year))


@dataclass(frozen=True)
class OwnName:
    """What is said where a file is called differently from the name in it; the words have {word} and {name} in them."""

    key: str
    code: str
    words: Text

    def check(self, keys: Keys, name: str) -> None:
        """Note it if the name in a file is not `name`, which is that of the file without .yaml."""
        word = read_if_given(keys, self.key, Part.text, name)
        if word and word != name:
            keys[self.key].wrong(self.code, with_values(self.words, word=word, name=name))


def read_keys(
    tree: Tree, needed: tuple[str, ...], possible: tuple[str, ...], read: Callable[[Keys], Thing]
) -> tuple[Thing, tuple[Problem, ...]]:
    """Read a whole file from its keys, and what is wrong in it."""
    book = Notebook()
    thing = read(Part(tree, (), book).keys(needed, possible))
    return thing, book.all_problems()


def read_ages(keys: Keys, otherwise: Ages) -> Ages:
    """Read for which ages something is."""
    return read_if_given(keys, "ages", lambda part: part.one_of("C017", AGES), None) or otherwise


def read_minutes(keys: Keys, longest: int) -> int:
    """Read how long something takes."""
    return read_if_given(keys, "minutes", lambda minutes: minutes.number(1, longest), 1)


def read_language(keys: Keys) -> str:
    """Read which language a file is written in."""
    return read_if_given(keys, "language", Part.language, "en")


def read_elements(parts: list[Part]) -> tuple[Element, ...]:
    """Read elements of an offence; those that nobody knows are left out."""
    return tuple(found for each in parts if (found := each.one_of("C010", ELEMENTS)) is not None)
