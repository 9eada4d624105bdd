"""The small world that the bad examples are checked in."""

from dataclasses import replace

from game.core.journey.country import Stop, World
from game.core.message import Text
from tests.builders import world

NO_ROAD_LEADS_HERE = (900.0, 900.0)


def small_world() -> World:
    """Return the world of the builders with an island and a phone besides."""
    whole = world()
    red = whole.countries["red"]
    x, y = NO_ROAD_LEADS_HERE
    island = Stop("island", Text("The island"), NO_ROAD_LEADS_HERE)
    red = replace(red, roads=(*red.roads, (NO_ROAD_LEADS_HERE, (x + 9, y))), stations=(*red.stations, island))
    phone = replace(whole.stages["square"], id="phone", stands=(), props=(), phone=True)
    return replace(whole, countries={**whole.countries, "red": red}, stages={**whole.stages, "phone": phone})
