"""Tiny cases, countries and journeys for tests, written as little pictures.

`case("home[s] -> park[am] | office -> farm[p]")` is a case with four scenes: home goes on to park or office, and both of them to
farm, which is an ending. Several lines may be given; a scene is known by its name. A star behind a name (`office*`) makes the choice
that leads there a careful one. The letters in brackets are facts of the scene, named scene-letter:
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from game.core.journey.advance import advance, start
from game.core.journey.case import Afterword, Case, CaseId, Choice, Line, Response, Scene, SceneId
from game.core.journey.country import Country, Prop, Stage, Stop, World
from game.core.journey.facts import Basis, Fact, Found, Sign
from game.core.journey.held import Belonging, FactId
from game.core.journey.journey import USUAL, Journey, Phase
from game.core.journey.moves import Arrive, Choose, Keep, Listen, Move, PinReading, Respond, TakeBack
from game.core.journey.people import ME, Person, PersonId, Traveller
from game.core.journey.pins import Evidence
from game.core.law import Ages, Reading
from game.core.law_elements import Element, Part
from game.core.message import Text

LETTERS: Mapping[str, tuple[Element, ...]] = {
    "a": (Element.HARBOURING,),
    "m": (Element.COERCION,),
    "p": (Element.FORCED_LABOUR,),
    "s": (Element.CROSSING, Element.BENEFIT),
    "d": (Element.DANGER_TO_LIFE,),
    "c": (Element.EXTORTION,),
    "l": (Element.UNPAID_WAGES,),
    "!": (),
    "?": (),
    "x": (),
}
PART = {"a": Part.ACT, "m": Part.MEANS, "p": Part.PURPOSE, "-": None}
RESPONSES = (
    Response(Text("Call the helpline."), good=True, why=Text("She decides.")),
    Response(Text("Ask what she needs."), good=True, why=Text("She decides.")),
    Response(Text("Confront the driver."), good=False, why=Text("It warns him.")),
)
VILLAGE = "red/village"
Plan = PinReading | TakeBack | tuple[PinReading | TakeBack, ...]
"""What is pinned, planted or taken back in a scene."""


def case(picture: str, at: Mapping[str, str] | None = None, **more: Any) -> Case:
    """Return the case in a picture; `at` puts scenes elsewhere than in red/village, `age` is the traveller's."""
    scenes = _scenes(picture, at or {})
    traveller = Traveller(PersonId("lina"), Text("Lina"), age=more.pop("age", 22))
    tiny = Case(
        id=CaseId("tiny"),
        title=Text("Tiny"),
        ages=Ages.FROM_16,
        minutes=5,
        notes=(),
        summary=Text("A tiny case."),
        traveller=traveller,
        cast=(Person(PersonId("driver"), Text("The driver")),),
        belongings=((Belonging.PASSPORT, ME), (Belonging.PHONE, ME), (Belonging.MONEY, 6)),
        turns_at=(),
        start=next(iter(scenes)),
        scenes=scenes,
        responses=RESPONSES,
        afterword=Afterword(),
    )
    return replace(tiny, **more)


def fact(name: str, **more: Any) -> Fact:
    """Return a fact of that name."""
    return Fact(FactId(name), Text(f"{name} can be seen."), **more)


def line(words: str, **more: Any) -> Line:
    """Return a line that the narrator tells."""
    return Line(Text(words), **more)


def on_the_way(name: str, at: str, **more: Any) -> Fact:
    """Return a fact found beside the road."""
    return fact(name, found=Found.ON_THE_WAY, at=at, **more)


def to_look_at(name: str, at: str, **more: Any) -> Fact:
    """Return a fact found by looking closer."""
    return fact(name, found=Found.LOOKING, at=at, **more)


def with_scene(tiny: Case, name: str, **more: Any) -> Case:
    """Return the case with one scene changed."""
    scene = replace(tiny.scenes[SceneId(name)], **more)
    return replace(tiny, scenes={**tiny.scenes, scene.id: scene})


def with_choice(tiny: Case, name: str, index: int, **more: Any) -> Case:
    """Return the case with one choice of a scene changed."""
    choices = list(tiny.scenes[SceneId(name)].choices)
    choices[index] = replace(choices[index], **more)
    return with_scene(tiny, name, choices=tuple(choices))


def evidence(pieces: str) -> tuple[Evidence, ...]:
    """Return the evidence written as "a:home-a m:park-m -:park-l": a slot and a fact; "-" is the string."""
    pairs = (piece.split(":") for piece in pieces.split())
    return tuple(Evidence(PART[slot], FactId(name)) for slot, name in pairs)


def flag(pieces: str) -> PinReading:
    """Return the flag with that evidence."""
    return PinReading(Reading.TRAFFICKING, evidence(pieces))


def play_all(tiny: Case, moves: Iterable[Move]) -> Journey:
    """Return the journey after these moves."""
    journey = start(tiny).journey
    for move in moves:
        journey = advance(tiny, journey, move).journey
    return journey


def travel(tiny: Case, pins: Mapping[str, Plan] | None = None, **more: Any) -> Journey:
    """Return the journey to its end: listen, choose (`choices` by scene, or the first), pin in a scene, or keep.

    `pins` says what is pinned in a scene, planted there or taken back, before it is left; in the first scene it is
    "cannot tell yet" if nothing else is said. `terms` may be given, and `responses`.
    """
    choices: Mapping[str, int] = more.get("choices", {})
    responses: tuple[int, ...] = more.get("responses", (0,))
    journey, planned = start(tiny, more.get("terms", USUAL)).journey, dict(pins or {})
    while journey.phase is not Phase.DONE:
        plan = planned.pop(journey.path[-1].scene, ()) if journey.phase is Phase.CHOOSING else ()
        for move in plan if isinstance(plan, tuple) else (plan,):
            journey = advance(tiny, journey, move).journey
        journey = advance(tiny, journey, _next_move(journey, choices, responses)).journey
    return journey


def _next_move(journey: Journey, choices: Mapping[str, int], responses: tuple[int, ...]) -> Move:
    moves: dict[Phase, Move] = {
        Phase.WALKING: Arrive(),
        Phase.LISTENING: Listen(),
        Phase.CHOOSING: Choose(choices.get(journey.path[-1].scene, 0)),
        Phase.READING: Keep() if journey.pins else PinReading(Reading.UNCLEAR),
        Phase.RESPONDING: Respond(responses),
    }
    return moves[journey.phase]


def world() -> World:
    """Return three small countries with a straight road each, one stage and the figures of man and woman."""
    spots, things = (_stop("notice", 100), _stop("lamp", 200)), (_prop("lantern"), _prop("cart"))
    stage = Stage("square", Text("A square."), spots, (_stop("left", 300),), things)
    figures = frozenset(f"{shape}-{pose}" for shape in ("man", "woman") for pose in ("stand", "walk", "sit"))
    countries = (
        _country("red", "village", "town", "border"),
        _country("blue", "red-border", "farm", "green-border"),
        _country("green", "blue-border", "shelter", "court"),
    )
    return World({country.id: country for country in countries}, {"square": stage}, figures)


def _country(name: str, *stations: str) -> Country:
    stops = tuple(_stop(station, 100 * (index + 1)) for index, station in enumerate(stations))
    return Country(name, (tuple(stop.at for stop in stops),), stops, (_stop("poster", 150),), (_stop("neighbour", 250),))


def _prop(name: str) -> Prop:
    return Prop(name, Text(name), (0, 0, 10, 20))


def _stop(name: str, x: float) -> Stop:
    return Stop(name, Text(name), (x, 500.0))


def _scenes(picture: str, at: Mapping[str, str]) -> dict[SceneId, Scene]:
    scenes: dict[SceneId, Scene] = {}
    for row in picture.strip().splitlines():
        before: list[SceneId] = []
        for column in row.split("->"):
            names = [_scene(scenes, word.strip(), at) for word in column.split("|")]
            for name in before:
                scenes[name] = _leading_to(scenes[name], names)
            before = [SceneId(name.rstrip("*")) for name in names]
    return scenes


def _scene(scenes: dict[SceneId, Scene], word: str, at: Mapping[str, str]) -> str:
    """Put the scene into the scenes if it is new; return its name, with its star."""
    name, _, rest = word.partition("[")
    letters, _, star = rest.partition("]")
    plain = SceneId(name.rstrip("*"))
    if plain not in scenes:
        country, _, station = at.get(plain, VILLAGE).partition("/")
        facts = tuple(_letter(plain, letter) for letter in letters)
        words = (Line(Text(f"This is {plain}.")),)
        scenes[plain] = Scene(plain, country, station, "square", words, facts=facts, ending=Text("The end."))
    return name + star


def _leading_to(scene: Scene, names: Iterable[str]) -> Scene:
    new = tuple(Choice(Text(f"To {name}"), SceneId(name.rstrip("*")), careful=name.endswith("*")) for name in names)
    return replace(scene, choices=(*scene.choices, *new), ending=None)


def _letter(scene: str, letter: str) -> Fact:
    sign = {"!": Sign.STRONG, "?": Sign.WEAK}.get(letter)
    decoy = Text("It is not what it looks like.") if letter == "x" else None
    name = FactId(f"{scene}-{letter}")
    basis = tuple((each, name) for each in Basis) if letter == "p" else ()
    return fact(name, shows=LETTERS[letter], sign=sign, decoy=decoy, rests_on=basis)
