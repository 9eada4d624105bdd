"""What lies in an exercise file: questions, cards and statements."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from game.core.exercise.exercise import Answer, Bin, ItemId, OptionId, Placing, Question, SortCard, Statement
from game.core.law import Ages
from game.core.message import text
from game.core.naming import name_list, unknown
from game.core.source import Source
from game.files.yaml.head import Context, read_ages
from game.files.yaml.named import read_named, within
from game.files.yaml.part import Part, read_if_given

FIRST_YEAR = 1900
MOST_ITEMS = 40
"""How much is asked in one exercise at most."""
ANSWERS, BINS = (2, 9), (2, 5)
"""The fewest and the most."""
GAIN = ("more", "same", "fewer")
"""The names of the answers of a question that measures what was learnt."""
TWICE = "E003"
Thing = TypeVar("Thing")


@dataclass(frozen=True)
class Ground(Context):
    """What the parts of a file need to know of the rest of it."""

    bins: tuple[str, ...] = ()
    """The names of the bins; none where they could not be read, and then no name is doubted."""

    def bin(self, name: str, key: Part) -> OptionId:
        """Read the name of one of the bins; `key` is where it stands."""
        if self.bins and name not in self.bins:
            words = unknown(text('There is no bin called "{word}".{hint}\nBins here: {known}.', word=name), name, self.bins)
            key.wrong("E005", words, on_key=True)
        return OptionId(name)


def ground(name: str, keys: dict[str, Part]) -> Ground:
    """Find the names that a file gives, as far as they can be read."""
    bins = keys["bins"].value if "bins" in keys else None
    entries = bins if isinstance(bins, list) else []
    return Ground(f"exercise/{name}", tuple(next(iter(each)) for each in entries if isinstance(each, dict) and each))


def ages(keys: dict[str, Part]) -> Ages:
    """Read from which age on something is shown; for everybody if nothing is said."""
    return read_ages(keys, Ages.FROM_13)


def several(part: Part, least: int, most: int, what: Callable[[str, Part], Thing], twice: str = TWICE) -> tuple[Thing, ...]:
    """Read a list of named things that has room for some only."""
    entries = read_named(part, twice)
    in_number(part, least, most)
    return tuple(what(name, entry) for name, entry in entries)


def in_number(part: Part, least: int, most: int) -> None:
    """Note a list that is too short or too long."""
    if isinstance(part.value, list):
        within(part, least, most, "E016", text("Entries in this list: {entries}. It needs {least} to {most}."))


# ---- poll


def read_questions(part: Part, here: Ground) -> tuple[Question, ...]:
    """Read the questions of a poll."""
    return several(part, 1, MOST_ITEMS, lambda name, question: _question(name, question, here))


def _question(name: str, part: Part, here: Ground) -> Question:
    keys = part.keys(("asks", "answers", "why"), ("source", "year", "measures", "ages"))
    answers = read_if_given(keys, "answers", lambda each: several(each, *ANSWERS, lambda word, answer: _answer(word, answer, here)), ())
    gain = bool(read_if_given(keys, "measures", lambda measures: measures.one_of("E018", {"gain": True}), None))
    if gain and answers and sorted(answer.id for answer in answers) != sorted(GAIN):
        words = text(
            "This question measures a gain, so the report has to know which answer is which. Name its answers {names}.",
            names=name_list(GAIN),
        )
        keys["answers"].wrong("E017", words, on_key=True)
    return Question(
        id=ItemId(name),
        asks=here.words(keys, "asks"),
        answers=answers,
        why=here.words(keys, "why"),
        source=_perhaps_source(keys, here),
        gain=gain,
        ages=ages(keys),
    )


def _answer(name: str, part: Part, here: Ground) -> Answer:
    return Answer(OptionId(name), part.words(here.context))


def _perhaps_source(keys: dict[str, Part], here: Ground) -> Source | None:
    if ("source" in keys) != ("year" in keys):
        no_year = text("Here is a source without its year. Write a line that begins with year: and the number.")
        no_source = text("Here is a year, but not of what. Write a line that begins with source: and where it is from.")
        there, words = ("source", no_year) if "source" in keys else ("year", no_source)
        keys[there].wrong("E022", words, on_key=True)
    return here.source(keys, FIRST_YEAR) if "source" in keys or "year" in keys else None


# ---- sort


def read_bins(part: Part, here: Ground) -> tuple[Bin, ...]:
    """Read the piles that cards are sorted into."""
    return several(part, *BINS, lambda name, each: _bin(name, each, here))


def _bin(name: str, part: Part, here: Ground) -> Bin:
    keys = part.keys(("name", "hint"))
    return Bin(OptionId(name), here.words(keys, "name"), here.words(keys, "hint"))


def read_cards(part: Part, here: Ground) -> tuple[SortCard, ...]:
    """Read the cards that are sorted."""
    return several(part, 1, MOST_ITEMS, lambda name, card: _card(name, card, here))


def _card(name: str, part: Part, here: Ground) -> SortCard:
    keys = part.keys(("says", "in", "source", "year"), ("not", "ages"))
    places = read_if_given(keys, "in", lambda each: _placings(each, here, ()), ())
    taken = tuple(place.bin for place in places)
    return SortCard(
        id=ItemId(name),
        says=here.words(keys, "says"),
        places=places,
        source=here.source(keys, FIRST_YEAR),
        traps=read_if_given(keys, "not", lambda each: _placings(each, here, taken), ()),
        ages=ages(keys),
    )


def _placings(part: Part, here: Ground, taken: tuple[OptionId, ...]) -> tuple[Placing, ...]:
    """Read bins with their reasons; a bin that was `taken` before stands there twice."""
    placings: list[Placing] = []
    for each in part.some():
        if (pair := each.single()) is None:
            continue
        name, why = pair
        if name in taken or any(name == before.bin for before in placings):
            words = text('The bin "{name}" stands twice on this card. Keep it once, behind "in" or behind "not".', name=name)
            each.wrong("E006", words)
        placings.append(Placing(here.bin(name, each), why.words(here.context)))
    return tuple(placings)


# ---- myths


def read_statements(part: Part, here: Ground) -> tuple[Statement, ...]:
    """Read what people say."""
    return several(part, 1, MOST_ITEMS, lambda name, statement: _statement(name, statement, here))


def _statement(name: str, part: Part, here: Ground) -> Statement:
    keys = part.keys(("says", "true", "why", "source", "year"), ("ages",))
    return Statement(
        id=ItemId(name),
        says=here.words(keys, "says"),
        true=read_if_given(keys, "true", Part.yes, otherwise=False),
        why=here.words(keys, "why"),
        source=here.source(keys, FIRST_YEAR),
        ages=ages(keys),
    )
