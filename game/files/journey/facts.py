"""The facts of a scene in a case file."""

from game.core.journey.facts import Basis, Fact, Found, Sign
from game.core.journey.held import FactId
from game.core.journey.papers import beside
from game.core.journey.people import PersonId
from game.core.law_elements import Element
from game.core.message import Text, text
from game.core.naming import name_list
from game.files.journey.conditions import read_conditions
from game.files.journey.named_people import read_others
from game.files.journey.papers import read_compared
from game.files.journey.values import Setting
from game.files.yaml.head import read_elements
from game.files.yaml.part import Part, read_if_given

SIGNS = {sign.value: sign for sign in Sign}
MEANINGS = ("shows", "sign", "decoy", "together")
"""What makes an observation a fact."""


def read_facts(part: Part, here: Setting, context: str) -> tuple[Fact, ...]:
    """Read the facts of a scene."""
    return tuple(_fact(name, fact, here, context) for name, fact in part.pairs())


def _fact(name: str, part: Part, here: Setting, context: str) -> Fact:
    Part(name, part.at, part.book).name()
    keys = part.keys(("see",), ("if", "shows", "sign", "decoy", "why", "look", "lay", "on-the-way", "by", "together", "rests-on"))
    if not keys.keys() & set(MEANINGS) and isinstance(part.value, dict):
        part.wrong("C027", text('Nothing says what this fact means. Give it "shows", "sign", "decoy" or "together".'), on_key=True)
    _one_place(keys)
    compared = read_if_given(keys, "lay", read_compared, ())
    found, at = (Found.LOOKING, beside(compared)) if compared else _way_to_find(keys)
    shows = read_if_given(keys, "shows", lambda shows: read_elements(shows.some()), ())
    return Fact(
        id=FactId(name),
        see=read_if_given(keys, "see", lambda see: see.words(context), Text("")),
        shows=shows,
        sign=read_if_given(keys, "sign", lambda sign: sign.one_of("C011", SIGNS), None),
        decoy=read_if_given(keys, "decoy", lambda decoy: decoy.words(context), None),
        why=read_if_given(keys, "why", lambda why: why.words(context), None),
        found=found,
        at=at,
        compared=compared,
        needs=read_conditions(keys.get("if"), here),
        by=read_if_given(keys, "by", lambda by: read_others(by, here), ()),
        together=read_if_given(keys, "together", lambda together: _together(together, here), ()),
        rests_on=read_if_given(keys, "rests-on", lambda rests_on: _rests_on(rests_on, shows), ()),
    )


def _one_place(keys: dict[str, Part]) -> None:
    places = [key for key in ("look", "lay", "on-the-way") if key in keys]
    if len(places) > 1:
        words = text("A fact is found in one place only. Take all but one out of {keys}, or make two facts.", keys=name_list(places))
        keys[places[-1]].wrong("C028", words, on_key=True)


def _way_to_find(keys: dict[str, Part]) -> tuple[Found, str]:
    if "look" in keys:
        return Found.LOOKING, keys["look"].name()
    if "on-the-way" in keys:
        return Found.ON_THE_WAY, keys["on-the-way"].name()
    return Found.LISTENING, ""


def _together(part: Part, here: Setting) -> tuple[PersonId, ...]:
    people = tuple(dict.fromkeys(read_others(part, here)))
    named = 1 if isinstance(part.value, str) else len(set(map(str, part.value)))
    if len(people) == named == 1:
        words = text("Nobody acts together alone. Name two people or more, like: together: [{name}, farmer]", name=people[0])
        part.wrong("C057", words)
    return people


def _rests_on(part: Part, shows: tuple[Element, ...]) -> tuple[tuple[Basis, FactId], ...]:
    keys = part.keys(tuple(basis.value for basis in Basis))
    if Element.FORCED_LABOUR not in shows:
        words = text("Only forced labour is asked what it rests on. Add purpose.forced-labour to shows, or take rests-on out.")
        part.warn("C059", words, on_key=True)
    names = ((basis, each.name()) for basis in Basis if basis.value in keys for each in keys[basis.value].one_or_more())
    return tuple((basis, FactId(name)) for basis, name in names if name)
