"""A quiz: a short story, and what it is as the law reads it."""

from game.core.exercise.exercise import Quiz
from game.core.exercise.items import Item as ExerciseItem
from game.core.law import Reading
from game.core.message import figure, text
from game.core.reading_names import READING_NAMES
from game.screens.exercise.doing import Doing
from game.screens.exercise.hands import votes, votes_seen
from game.screens.exercise.parts import middle, statement
from game.screens.furniture import WIDE, heading
from game.screens.names import READING_HINTS, READING_ICONS
from game.screens.services import Services
from game.ui.page.page import Card, Column, Grid, Item, Row
from game.ui.page.pieces import Button, Size, Words

AROUND = 240
"""How much of a narrow window is beside two answers, in units."""


def quiz(services: Services, doing: Doing, task: Quiz, asked: ExerciseItem) -> Item:
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
            size=Size.LEAD if doing.room and services.wide >= WIDE else Size.BODY,
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
    number = Card(Words(services.say(figure(doing.run.at + 1)), Size.HUGE, "on-ink", bold=True, align="middle"), "ink", pad=18, lift=6)
    paper = middle(Row((number, statement(services, doing, one.says)), (0.0, 1.0), gap=20))
    asks = heading(services.say(text("What is this?")))
    narrow = services.wide < WIDE
    least = (services.wide - AROUND) / 2 * 100 / services.settings.text_size if narrow else 380
    gap = 8 if narrow else 16
    return Column((paper, *votes(services, doing, asked), *(() if narrow else (asks,)), Grid(buttons, least=least, gap=gap)), gap=gap)
