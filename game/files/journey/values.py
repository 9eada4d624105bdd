"""Who has what in a case file: people, belongings, conditions and changes."""

import re
from dataclasses import dataclass

from game.core.journey.belongings import MOST
from game.core.journey.case import AddCount, Belonging, Change, Condition, Counts, Give, Holds, SetCount
from game.core.journey.people import ME, NOBODY, Figure, Person, PersonId, Traveller
from game.core.message import Text, text
from game.core.naming import did_you_mean, listed
from game.files.journey.words import COLOURS, OLDEST, SHAPES
from game.files.yaml.part import Part, given

BOUND = re.compile(r"at (least|most) (\d{1,2})")
AMOUNT = re.compile(r"([+-]?)(\d{1,2})")
BELONGINGS = {what.value: what for what in Belonging}
RESERVED = ("me", "nobody", "if")


@dataclass(frozen=True)
class Setting:
    """What the parts of a file need to know of the rest of it."""

    case: str
    traveller: str
    cast: tuple[str, ...]
    whole: bool = True
    """Whether everybody's name could be read."""

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
    return Setting(case, known, tuple(cast) if isinstance(cast, dict) else (), isinstance(cast, dict) and known != "")


def read_traveller(part: Part, here: Setting) -> Traveller:
    """Read the person we travel with."""
    keys = part.keys(("id", "name", "age"), ("figure",))
    who = given(keys, "id", Part.name, "")
    if who in here.cast:
        keys["id"].wrong("C035", text('"{name}" is somebody of the cast already. Give the traveller another id.', name=who))
    _not_reserved(who, keys.get("id"))
    age = given(keys, "age", lambda age: age.number(0, OLDEST), OLDEST)
    return Traveller(PersonId(who), _called(keys, here), read_figure(keys.get("figure")), age)


def read_cast(part: Part, here: Setting) -> tuple[Person, ...]:
    """Read everybody else, in the author's order."""
    return tuple(_person(name, person, here) for name, person in part.pairs())


def _person(name: str, part: Part, here: Setting) -> Person:
    key = Part(name, part.at, part.book)
    _not_reserved(key.name(), key)
    keys = part.keys(("name",), ("figure",))
    return Person(PersonId(name), _called(keys, here), read_figure(keys.get("figure")))


def _called(keys: dict[str, Part], here: Setting) -> Text:
    return given(keys, "name", lambda name: name.words(here.case), Text(""))


def _not_reserved(name: str, part: Part | None) -> None:
    if part is not None and name in RESERVED:
        words = text('"{name}" has a meaning of its own here. Give this person another name.', name=name)
        part.wrong("C035", words, on_key=part.at[-1] == name)


def read_figure(part: Part | None) -> Figure:
    """Read how a person is cut from paper."""
    if part is None:
        return Figure()
    keys = part.keys(("shape",), tuple(COLOURS))
    shape = given(keys, "shape", lambda shape: shape.one_of("C014", {each: each for each in SHAPES}), None)
    colours = tuple((name, _colour(name, keys[name])) for name in COLOURS if name in keys)
    return Figure(shape or Figure().shape, colours)


def _colour(name: str, part: Part) -> str:
    return part.one_of("C013", {colour: colour for colour in COLOURS[name]}) or ""


def read_belongings(part: Part, here: Setting) -> tuple[tuple[Belonging, PersonId | int], ...]:
    """Read what the traveller has at the start, in the author's order."""
    return tuple((what, _start(what, value, here)) for what, value in _belongings(part))


def _start(what: Belonging, part: Part, here: Setting) -> PersonId | int:
    return part.number(0, MOST) if what.counted else _holder(part, here)


def read_conditions(part: Part | None, here: Setting) -> tuple[Condition, ...]:
    """Read what must hold, all together."""
    return tuple(_condition(what, value, here) for what, value in _belongings(part)) if part else ()


def _condition(what: Belonging, part: Part, here: Setting) -> Condition:
    if not what.counted:
        return Holds(what, _holder(part, here))
    bound = BOUND.fullmatch(word := part.text())
    number = int(bound[2]) if bound else 0
    if word and (bound is None or number > MOST):
        words = text(
            '"{word}" is no condition for {what}. Write "at least" or "at most" and a number up to {most}, like: {what}: at least 2',
            word=word,
            what=what.value,
            most=MOST,
        )
        part.wrong("C023", words)
    least = bound is None or bound[1] == "least"
    return Counts(what, least=number) if least else Counts(what, most=number)


def read_changes(part: Part | None, here: Setting) -> tuple[Change, ...]:
    """Read what changes hands, or is counted anew."""
    return tuple(_change(what, value, here) for what, value in _belongings(part)) if part else ()


def _change(what: Belonging, part: Part, here: Setting) -> Change:
    if not what.counted:
        return Give(what, _holder(part, here))
    amount = AMOUNT.fullmatch(word := part.text())
    number = int(amount[2]) if amount else 0
    if word and (amount is None or number > MOST):
        words = text(
            '"{word}" is no change of {what}. Write a number up to {most}, or add and take away with + and -, like: {what}: +3',
            word=word,
            what=what.value,
            most=MOST,
        )
        part.wrong("C024", words)
    sign = amount[1] if amount else ""
    return SetCount(what, number) if not sign else AddCount(what, -number if sign == "-" else number)


def _belongings(part: Part) -> list[tuple[Belonging, Part]]:
    pairs = part.pairs()
    for key, value in pairs:
        if key not in BELONGINGS:
            words = text(
                'There is no belonging called "{word}".{hint}\nPossible here: {known}.',
                word=key,
                hint=did_you_mean(key, BELONGINGS),
                known=listed(BELONGINGS),
            )
            value.wrong("C016", words, on_key=True)
    return [(BELONGINGS[key], value) for key, value in pairs if key in BELONGINGS]


def _holder(part: Part, here: Setting) -> PersonId:
    word = part.text()
    if word and word not in here.holders and here.whole:
        hint = text(' Write "me" for the traveller.') if word == here.traveller else did_you_mean(word, here.holders)
        words = text(
            'Nobody called "{word}" can have something in this case.{hint}\nPossible here: {known}.',
            word=word,
            hint=hint,
            known=listed(here.holders),
        )
        part.wrong("C031", words)
    return PersonId(word)
