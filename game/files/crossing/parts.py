"""What lies in a crossing file: keepers, places and cards."""

from dataclasses import dataclass

from game.core.crossing.level import Card, CardAnswer, CardId, Keeper, KeeperId, Missing, PlaceId, RiverPlace
from game.core.message import Text, text, with_values
from game.core.naming import unknown
from game.files.yaml.head import Context
from game.files.yaml.named import read_named, within
from game.files.yaml.part import Part, read_if_given

KEEPERS, PLACES = (2, 6), (2, 9)
"""The fewest and the most."""
ROOM = text("The list has {entries} here. A crossing has room for {least} to {most}.")
FIRST_YEAR = 1990
TWICE = "X004"
ANYBODY = "anybody"
"""Stands for all keepers, as the mandate of a task."""


@dataclass(frozen=True)
class Bank(Context):
    """What the parts of a file need to know of the rest of it."""

    keepers: tuple[str, ...]
    missing: frozenset[str]
    places: tuple[str, ...]
    whole: bool
    """Whether all names could be read."""

    def keeper(self, part: Part) -> KeeperId:
        """Read the name of one of the level's keepers."""
        nobody = text('There is no keeper called "{word}" on this river.{hint}\nKeepers here: {known}.')
        return KeeperId(self._one_of(part, self.keepers, "X002", nobody))

    def place(self, part: Part) -> PlaceId:
        """Read the name of one of the level's places."""
        nowhere = text('There is no place called "{word}" in this river.{hint}\nPlaces here: {known}.')
        return PlaceId(self._one_of(part, self.places, "X003", nowhere))

    def _one_of(self, part: Part, names: tuple[str, ...], code: str, words: Text) -> str:
        word = part.text()
        if word and word not in names and self.whole:
            part.wrong(code, unknown(with_values(words, word=word), word, names))
        return word


def bank(name: str, keys: dict[str, Part]) -> Bank:
    """Find the names that a file gives, as far as they can be read."""
    keepers = keys["keepers"].value if "keepers" in keys else None
    river = keys["river"].value if "river" in keys else None
    people = keepers if isinstance(keepers, dict) else {}
    missing = frozenset(key for key, value in people.items() if isinstance(value, dict) and "called_by" in value)
    places = tuple(next(iter(place)) for place in river if isinstance(place, dict) and place) if isinstance(river, list) else ()
    return Bank(f"crossing/{name}", tuple(people), missing, places, bool(people) and bool(places))


def read_keepers(part: Part, here: Bank) -> tuple[Keeper, ...]:
    """Read who crosses: first those who are there, front first, then those who are missing."""
    keepers = [_keeper(name, keeper, here) for name, keeper in part.pairs()]
    within(part, *KEEPERS, "X010", ROOM)
    return tuple(sorted(keepers, key=lambda keeper: keeper.missing is not None))


def _keeper(name: str, part: Part, here: Bank) -> Keeper:
    Part(name, part.at, part.book).name()
    if isinstance(part.value, str):
        return Keeper(KeeperId(name), part.words(here.context))
    called = isinstance(part.value, dict) and ("called_by" in part.value or "at" in part.value)
    keys = part.keys(("name", "called_by", "at") if called else ("name",), () if called else ("called_by", "at"))
    words = here.words(keys, "name")
    if not {"called_by", "at"} <= keys.keys():
        return Keeper(KeeperId(name), words)
    caller = here.keeper(keys["called_by"])
    if caller in here.missing:
        told = text('"{name}" is missing at first, too. Let somebody call who is there from the beginning.', name=caller)
        keys["called_by"].wrong("X005", told)
    return Keeper(KeeperId(name), words, Missing(caller, here.place(keys["at"])))


def read_places(part: Part, here: Bank) -> tuple[RiverPlace, ...]:
    """Read the places from the red bank to the green one."""
    if isinstance(part.value, list):
        within(part, *PLACES, "X010", ROOM)
    return tuple(_place(name, place, here) for name, place in read_named(part, TWICE))


def _place(name: str, part: Part, here: Bank) -> RiverPlace:
    keys = part.keys(("name", "task", "by", "breaks", "source", "year"))
    return RiverPlace(
        id=PlaceId(name),
        name=here.words(keys, "name"),
        task=here.words(keys, "task"),
        by=read_if_given(keys, "by", lambda by: _mandate(by, here), ()),
        breaks=here.words(keys, "breaks"),
        source=here.source(keys, FIRST_YEAR),
    )


def _mandate(part: Part, here: Bank) -> tuple[KeeperId, ...]:
    if part.value == ANYBODY:
        return ()
    if isinstance(part.value, str) and part.value in here.keepers:
        words = text("Write who has the mandate as a list, like [{word}], or the word anybody.", word=part.value)
        part.wrong("X008", words)
        return ()
    return tuple(here.keeper(keeper) for keeper in part.some())


def read_cards(part: Part, here: Bank) -> tuple[Card, ...]:
    """Read the cards; of several at one place one is drawn."""
    return tuple(_card(name, card, here) for name, card in read_named(part, TWICE))


def _card(name: str, part: Part, here: Bank) -> Card:
    keys = part.keys(("at", "says", "answers", "source", "year"))
    return Card(
        id=CardId(name),
        at=read_if_given(keys, "at", here.place, PlaceId("")),
        says=here.words(keys, "says"),
        answers=read_if_given(keys, "answers", lambda answers: _answers(answers, here), ()),
        source=here.source(keys, FIRST_YEAR),
    )


def _answers(part: Part, here: Bank) -> tuple[CardAnswer, ...]:
    answers = tuple(_answer(name, answer, here) for name, answer in part.pairs())
    good = sum(answer.good for answer in answers)
    if answers and (not good or good == len(answers)):
        words = text("A card needs a keeper who can mend it, with good: yes, and one who cannot, with good: no.")
        part.wrong("X009", words, on_key=True)
    return answers


def _answer(name: str, part: Part, here: Bank) -> CardAnswer:
    keeper = here.keeper(Part(name, part.at, part.book))
    keys = part.keys(("good", "why"))
    return CardAnswer(keeper, read_if_given(keys, "good", Part.yes, otherwise=False), here.words(keys, "why"))
