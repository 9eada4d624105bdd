"""Who has what in a case file: people, belongings and changes."""

import re
from dataclasses import dataclass

from game.core.journey.belongings import MOST
from game.core.journey.held import AddCount, Belonging, Change, Give, SetCount
from game.core.journey.papers import Paper
from game.core.journey.people import ME, NOBODY, Figure, Person, PersonId, Traveller
from game.core.lookalike import looks_like
from game.core.message import Text, text, with_values
from game.core.naming import did_you_mean, name_list, unknown
from game.files.journey.words import COLOURS, OLDEST, RESERVED, SHAPES
from game.files.yaml.head import Context
from game.files.yaml.part import Part, read_if_given
from game.files.yaml.said import looks_like_words

AMOUNT = re.compile(r"([+-]?)(\d{1,2})")
BELONGINGS = {what.value: what for what in Belonging}
NO_CHANGE = text('"{word}" is no change of {what}. Write a number up to {most}, or add and take away with + and -, like: {what}: +3')


@dataclass(frozen=True)
class Setting(Context):
    """What the parts of a file need to know of the rest of it."""

    traveller: str
    cast: tuple[str, ...]
    whole: bool = True
    """Whether everybody's name could be read."""
    shown: tuple[tuple[str, str], ...] = ()
    """The names that players see, each with the id of that person."""
    papers: tuple[Paper, ...] = ()
    """What can lie in a scene to be read."""

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody who can speak and stand on a stage."""
        return (self.traveller, *self.cast) if self.traveller else self.cast

    def knows(self, name: str) -> bool:
        """Tell whether somebody of that name can speak; where not all names could be read, nobody is doubted."""
        return name in self.people or not self.whole

    @property
    def holders(self) -> tuple[str, ...]:
        """Everybody who can have a belonging."""
        return (ME, *self.cast, NOBODY)


def setting(case: str, keys: dict[str, Part]) -> Setting:
    """Find the names that a file gives to its people, as far as they can be read."""
    traveller = keys["traveller"].value if "traveller" in keys else ""
    cast = keys["cast"].value if "cast" in keys else {}
    name = traveller.get("id", "") if isinstance(traveller, dict) else ""
    known = name if isinstance(name, str) else ""
    people = {**(cast if isinstance(cast, dict) else {}), **({known: traveller} if known else {})}
    shown = tuple((word, who) for who, each in people.items() if isinstance(each, dict) and isinstance(word := each.get("name"), str))
    return Setting(case, known, tuple(cast) if isinstance(cast, dict) else (), isinstance(cast, dict) and known != "", shown)


def read_traveller(part: Part, here: Setting) -> Traveller:
    """Read the person we travel with."""
    keys = part.keys(("id", "name", "age"), ("figure",))
    who = read_if_given(keys, "id", Part.name, "")
    if who in here.cast:
        keys["id"].wrong("C035", text('"{name}" is somebody of the cast already. Give the traveller another id.', name=who))
    _not_reserved(who, keys.get("id"))
    age = read_if_given(keys, "age", lambda age: age.number(0, OLDEST), OLDEST)
    return Traveller(PersonId(who), here.words(keys, "name"), read_figure(keys.get("figure")), age=age)


def read_cast(part: Part, here: Setting) -> tuple[Person, ...]:
    """Read everybody else, in the author's order."""
    return tuple(_person(name, person, here) for name, person in part.pairs())


def _person(name: str, part: Part, here: Setting) -> Person:
    key = Part(name, part.at, part.book)
    _not_reserved(key.name(), key)
    keys = part.keys(("name",), ("figure", "helps"))
    helps = read_if_given(keys, "helps", Part.yes, False)
    return Person(PersonId(name), here.words(keys, "name"), read_figure(keys.get("figure")), helps)


def _not_reserved(name: str, part: Part | None) -> None:
    if part is not None and name in RESERVED:
        words = text('"{name}" has a meaning of its own here. Give this person another name.', name=name)
        part.wrong("C035", words, on_key=part.at[-1] == name)


def read_figure(part: Part | None) -> Figure:
    """Read how a person is cut from paper."""
    if part is None:
        return Figure()
    keys = part.keys(("shape",), tuple(COLOURS))
    shape = read_if_given(keys, "shape", lambda shape: shape.one_of("C014", {each: each for each in SHAPES}), None)
    colours = tuple((name, _colour(name, keys[name])) for name in COLOURS if name in keys)
    return Figure(shape or Figure().shape, colours)


def _colour(name: str, part: Part) -> str:
    return part.one_of("C013", {colour: colour for colour in COLOURS[name]}) or ""


def read_belongings(part: Part, here: Setting) -> tuple[tuple[Belonging, PersonId | int], ...]:
    """Read what the traveller has at the start, in the author's order."""
    return tuple((what, _start(what, value, here)) for what, value in belongings_in(part))


def _start(what: Belonging, part: Part, here: Setting) -> PersonId | int:
    return part.number(0, MOST) if what.counted else read_holder(part, here)


def read_changes(part: Part | None, here: Setting) -> tuple[Change, ...]:
    """Read what changes hands, or is counted anew."""
    return tuple(_change(what, value, here) for what, value in belongings_in(part)) if part else ()


def _change(what: Belonging, part: Part, here: Setting) -> Change:
    if not what.counted:
        return Give(what, read_holder(part, here))
    sign, number = read_count(what, part, AMOUNT, "C024", NO_CHANGE)
    return SetCount(what, number) if not sign else AddCount(what, -number if sign == "-" else number)


def read_count(what: Belonging, part: Part, pattern: re.Pattern[str], code: str, words: Text) -> tuple[str, int]:
    """Read what stands before a number, and the number; the words say what should stand here."""
    word = part.text()
    plain = looks_like(word)
    found = pattern.fullmatch(plain)
    if found and plain != word:
        part.wrong(*looks_like_words(word, plain))
    number = int(found[2]) if found else 0
    if word and (found is None or number > MOST):
        part.wrong(code, with_values(words, word=word, what=what.value, most=MOST))
    return found[1] if found else "", number


def belongings_in(part: Part) -> list[tuple[Belonging, Part]]:
    """Split a mapping into belongings and what stands behind each; those that nobody knows are left out."""
    pairs = part.pairs()
    for key, value in pairs:
        if key not in BELONGINGS:
            words = unknown(text('There is no belonging called "{word}".{hint}\nPossible here: {known}.', word=key), key, BELONGINGS)
            value.wrong("C016", words, on_key=True)
    return [(BELONGINGS[key], value) for key, value in pairs if key in BELONGINGS]


def read_holder(part: Part, here: Setting) -> PersonId:
    """Read who has something."""
    word = part.text()
    if word and word not in here.holders and here.whole:
        hint = text(' Write "me" for the traveller.') if word == here.traveller else did_you_mean(word, here.holders)
        words = text(
            'Nobody called "{word}" can have something in this case.{hint}\nPossible here: {known}.',
            word=word,
            hint=hint,
            known=name_list(here.holders),
        )
        part.wrong("C031", words)
    return PersonId(word)
