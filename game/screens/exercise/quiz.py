"""A quiz: a short story, and what it is as the law reads it."""

from game.core.exercise.exercise import Quiz
from game.core.exercise.items import Item as Asked
from game.core.law import Reading
from game.core.message import text
from game.core.reading_names import READING_NAMES
from game.screens.exercise.doing import Doing
from game.screens.exercise.hands import votes, votes_seen
from game.screens.exercise.parts import middle, statement
from game.screens.furniture import WIDE, heading
from game.screens.names import READING_HINTS, READING_ICONS
from game.screens.services import Services
from game.ui.page.page import Column, Grid, Item, Row
from game.ui.page.pieces import Button, Size


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
    if not doing.room:
        both = statement(services, doing, one.says, calm=True), Grid(buttons, least=440, gap=14)
        return Row(both, (1.0, 2.5), gap=18, align="start", stretch=False, stack_below=1700)
    paper = middle(statement(services, doing, one.says))
    asks = heading(services.say(text("What is this?")))
    least = 540 if services.wide < WIDE else 380
    return Column((paper, *votes(services, doing, asked), asks, Grid(buttons, least=least, gap=14)), gap=16)
