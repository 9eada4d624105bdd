"""What is said of every case before it is played."""

from enum import Enum

from game.core.message import text

THEMES = text("Work, family, a border. You can go out at any time.")
"""The same of every case, so that nobody learns from it how this one ends."""


class About(Enum):
    """What a case is about, as far as it may be told before it is played."""

    FARM = "farm"
    BUILDING = "building"
    FACTORY = "factory"
    DELIVERY = "delivery"
    OFFICE = "office"
    CARE = "care"
    HOUSEHOLD = "household"
    SCHOOL = "school"
    SPORT = "sport"
    MESSAGES = "messages"
    ROAD = "road"
    STREET = "street"
    HOME = "home"
