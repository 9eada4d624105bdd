"""A value of a YAML file together with the way to it, asked for what it should be."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from game.core.direction_signs import without_turns
from game.core.lookalike import twin
from game.core.message import Text, text, text_in
from game.core.naming import did_you_mean, misspelt, name_list
from game.core.problem import Address, Problem
from game.files.yaml.said import alike, looks_like_words, missing_words, no_digit, unknown_words
from game.files.yaml.tree import Tree

Wanted = TypeVar("Wanted")
Other = TypeVar("Other")

NO_SPACE = re.compile(r"[^\W\d][\w-]*:\S|-[^\s-]")
NAME = re.compile(r"\w+(?:-\w+)*")
LANGUAGE = re.compile(r"[a-z]{2,3}([-_][A-Za-z]{2,4})?")


@dataclass
class Notebook:
    """Gathers the problems of one file."""

    problems: list[Problem] = field(default_factory=list)
    missing: list[tuple[Address, tuple[str, ...]]] = field(default_factory=list)
    """Which keys are missing, and where."""
    astray: list[Address] = field(default_factory=list)
    """Where keys stand that nobody knows there."""

    def all_problems(self) -> tuple[Problem, ...]:
        """Give all problems; what is missing in one place is one of them, without what stands one step too high or too deep."""
        return (
            *self.problems,
            *(
                Problem("C002", at, missing_words(keys), on_key=True)
                for at, missing in self.missing
                if (keys := self._not_near(at, missing))
            ),
        )

    def _not_near(self, at: Address, keys: tuple[str, ...]) -> tuple[str, ...]:
        near = {stray[-1] for stray in self.astray if stray[:-2] == at or stray[:-1] == at[:-1]}
        return tuple(key for key in keys if key not in near)


@dataclass(frozen=True, slots=True)
class Part:
    """One value; each question writes what is wrong into the notebook and answers with something harmless."""

    value: Tree
    at: Address
    book: Notebook

    def wrong(self, code: str, words: Text, *, on_key: bool = False) -> None:
        """Note a problem with this value, or with its key."""
        self.book.problems.append(Problem(code, self.at, words, on_key))

    def warn(self, code: str, words: Text, *, on_key: bool = False) -> None:
        """Note what may be meant otherwise, but does no harm as it is."""
        self.book.problems.append(Problem(code, self.at, words, on_key, warning=True))

    def text(self) -> str:
        """Read the words of a text; spaces around them do not count."""
        if not isinstance(self.value, str):
            self.wrong("C003", text("A text should stand here, but this is {kind}. Write the words behind the colon.", kind=self._kind()))
            return ""
        words = without_turns(self.value).strip()
        if not words:
            self.wrong("C004", text("Nothing is written here. Write the words, or take the whole entry out."))
        return words

    def words(self, context: str) -> Text:
        """Read the words of a text, for translation."""
        return Text(self.text(), context)

    def each(self) -> "list[Part]":
        """Split a list into its values."""
        if not isinstance(self.value, list):
            self._not_split(
                text(
                    "A list should stand here, but this is {kind}.\n"
                    "Put [square brackets] round it, or each entry on its own line behind a dash.",
                    kind=self._kind(),
                )
            )
            return []
        return [Part(value, (*self.at, index), self.book) for index, value in enumerate(self.value)]

    def some(self) -> "list[Part]":
        """Split a list that may not be empty."""
        parts = self.each()
        if not parts and isinstance(self.value, list):
            self.wrong("C034", text("There is nothing in here. At least one entry is needed."), on_key=True)
        return parts

    def one_or_more(self) -> "list[Part]":
        """Split a list that may not be empty; a text stands for a list of one."""
        return [self] if isinstance(self.value, str) else self.some()

    def pairs(self) -> "list[tuple[str, Part]]":
        """Split a mapping into its keys and values."""
        if not isinstance(self.value, dict):
            self._not_split(
                text("Keys with values should stand here, but this is {kind}. Write a key, a colon, a space, a value.", kind=self._kind())
            )
            return []
        return [(key, Part(value, (*self.at, key), self.book)) for key, value in self.value.items()]

    def keys(self, needed: tuple[str, ...], possible: tuple[str, ...] = ()) -> dict[str, "Part"]:
        """Give the values under known keys; the needed ones must be there."""
        pairs = dict(self.pairs())
        known = (*needed, *possible)
        for key in [key for key in pairs if key not in known]:
            part, free = pairs.pop(key), tuple(each for each in known if each not in pairs)
            if same := twin(key, free):
                part.wrong(*looks_like_words(key, same), on_key=True)
            else:
                self.book.astray.append(part.at)
                part.wrong("C001", unknown_words(key, known, empty=part.value == ""), on_key=True)
            # What was evidently meant is read on, so that nothing is said of a key that is missing.
            if meant := same or misspelt(key, free):
                pairs[meant] = part
        missing = tuple(key for key in needed if key not in pairs)
        if missing and isinstance(self.value, dict):
            self.book.missing.append((self.at, missing))
        return pairs

    def single(self) -> tuple[str, "Part"] | None:
        """Give the only key of a mapping with its value."""
        pairs = self.pairs()
        if len(pairs) != 1 and isinstance(self.value, dict):
            keys = name_list(key for key, _ in pairs)
            words = text(
                "One entry of this list has several keys: {keys}.\nBegin each with its own dash, and put what belongs to it deeper.",
                keys=keys,
            )
            self.wrong("C009", words)
            return None
        return pairs[0] if pairs else None

    def name(self) -> str:
        """Read a name that other places of the file refer to."""
        word = self.text()
        if word and not NAME.fullmatch(word):
            self.wrong("C005", text('"{word}" cannot be a name. Use letters, numbers and hyphens, without spaces.', word=word))
        return word

    def language(self) -> str:
        """Read the code of a language."""
        code = self.text()
        if code and not LANGUAGE.fullmatch(code):
            self.wrong("C038", text('"{word}" is no language code. Write two or three letters, like en, mk or sq.', word=code))
        return code

    def one_of(self, code: str, words: Mapping[str, Wanted]) -> Wanted | None:
        """Read what one of the known words stands for."""
        word = self._as_known(tuple(words))
        if word and word not in words:
            hint = did_you_mean(word, words)
            known = name_list(alike(word, words))
            self.wrong(code, text('"{word}" is not known here.{hint}\nPossible here: {known}.', word=word, hint=hint, known=known))
        return words.get(word)

    def number(self, least: int, most: int) -> int:
        """Read a whole number within bounds."""
        word = self.text()
        number = int(word) if word.isascii() and word.isdecimal() and len(word) < len("1000000") else -1
        if word and not least <= number <= most:
            words = text(
                '"{word}" should be a whole number from {least} to {most}, in digits.{hint}',
                word=word,
                least=least,
                most=most,
                hint=no_digit(word),
            )
            self.wrong("C007", words)
        return max(least, min(most, number))

    def yes(self) -> bool:
        """Read yes or no."""
        word = self._as_known(("yes", "no"))
        if word and word not in ("yes", "no"):
            self.wrong("C008", text('"{word}" should be yes or no.', word=word))
        return word == "yes"

    def _as_known(self, known: tuple[str, ...]) -> str:
        """Read a word; one that only looks like a known one is told and taken for it."""
        word = self.text()
        same = "" if word in known else twin(word, known)
        if same:
            self.wrong(*looks_like_words(word, same))
        return same or word

    def _not_split(self, words: Text) -> None:
        """Note that a list or keys should stand here; a text may be one that lacks a space."""
        word = self.value if isinstance(self.value, str) else next(iter(self.value), "") if isinstance(self.value, dict) else ""
        if NO_SPACE.match(word):
            words = text("A space is missing here: behind each colon and each dash there must be one, like key: value or - entry.")
        self.wrong("C003", words)

    def _kind(self) -> Text:
        if isinstance(self.value, list):
            return text_in("problem", "a list")
        if isinstance(self.value, dict):
            return text_in("problem", "a group of keys with values")
        return text_in("problem", "a text")


def read_if_given(keys: dict[str, Part], key: str, read: Callable[[Part], Wanted], otherwise: Other) -> Wanted | Other:
    """Read the value of a key, or give something else if the key is not there."""
    return read(keys[key]) if key in keys else otherwise
