"""The three countries as roads, stations, notices and people."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.message import Text

Point = tuple[float, float]
"""A place on a country's sheet, in its pixels (1920 by 1080)."""

ORDER = ("red", "blue", "green")
"""The countries in the order in which they are crossed."""


@dataclass(frozen=True)
class Stop:
    """A named place: a station, or a notice or person beside the road."""

    id: str
    name: Text
    at: Point
    says: Text | None = None
    """What is seen or heard there when the case adds nothing."""


@dataclass(frozen=True)
class Country:
    """One country's map."""

    id: str
    roads: tuple[tuple[Point, ...], ...]
    stations: tuple[Stop, ...]
    notices: tuple[Stop, ...]
    people: tuple[Stop, ...]

    def station(self, name: str) -> Stop | None:
        """Return the station of that id, if there is one."""
        return next((stop for stop in self.stations if stop.id == name), None)

    def beside(self) -> tuple[Stop, ...]:
        """Notices and people."""
        return self.notices + self.people


@dataclass(frozen=True)
class Prop:
    """A thing on a stage that can be there or not."""

    id: str
    words: Text
    box: tuple[float, float, float, float]
    """Left, top, width and height in the stage's own units."""
    shown: bool = True
    """Whether it is there as long as a case says nothing of it."""
    front: bool = False
    """Whether it stands before the people instead of behind them."""
    comes: str = ""
    """From where it slides in: "left", "right" or "above"; empty: it is there at once, as light is."""


@dataclass(frozen=True)
class Stage:
    """A stage set as far as the rules need it: what one can look at, where people stand, and what can come and go."""

    id: str
    words: Text
    spots: tuple[Stop, ...]
    """Places in the picture's own units (x -300 to 2220, y 0 to 1080)."""
    stands: tuple[Stop, ...]
    props: tuple[Prop, ...] = ()
    phone: bool = False
    """Whether what people say in it is written: messages on a phone. Nobody stands there then."""


@dataclass(frozen=True)
class World:
    """Everything outside a case that a case refers to."""

    countries: Mapping[str, Country]
    stages: Mapping[str, Stage]
    figures: frozenset[str]
    """The names of all figure pictures, as shape-pose."""


def border(country: str, neighbour: str) -> str:
    """Return the id of the station where one country meets another."""
    return "border" if country == "red" else f"{neighbour}-border"
