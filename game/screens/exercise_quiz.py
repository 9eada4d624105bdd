"""A quiz: a short story, and what it is as the law reads it."""

from game.core.exercise import Item as Asked
from game.core.exercise import Quiz
from game.core.law import Reading
from game.core.message import text
from game.core.reading_names import READING_NAMES
from game.screens.exercise_doing import Doing
from game.screens.exercise_hands import votes, votes_seen
from game.screens.exercise_parts import middle, statement
from game.screens.furniture import heading
from game.screens.names import READING_HINTS, READING_ICONS
from game.screens.services import Services
from game.ui.page import Button, Column, Grid, Item, Row, Size


def quiz(services: Services, doing: Doing, task: Quiz, asked: Asked) -> Item:
    """Return a story with the readings to choose from."""
    one = next(each for each in task.vignettes if each.id == asked.id)
    say, chosen = services.say, doing.run.choice(one.id)
    buttons = tuple(
        Button(
            f"take:{option}",
            say(READING_NAMES[Reading(option)]),
            READING_ICONS[Reading(option)],
            "" if doing.room else say(READING_HINTS[Reading(option)]),
            str(number),
            size=Size.LEAD if doing.room else Size.BODY,
            chosen=None if doing.room else option in chosen,
        )
        for number, option in enumerate(asked.options, start=1)
    )
    if votes_seen(doing, asked):
        sides = statement(services, doing, one.says, calm=True), Column(votes(services, doing, asked), gap=16)
        return Row(sides, (1.0, 1.3), gap=22, align="start", stretch=False, stack_below=1450)
    paper = middle(statement(services, doing, one.says, calm=not doing.room))
    asks = (heading(services.say(text("What is this?"))),) if doing.room else ()
    return Column((paper, *asks, Grid(buttons, least=540, gap=16), *votes(services, doing, asked)), gap=18)
