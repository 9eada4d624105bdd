"""Proves that there is a case for a step that only says what it has to be like."""

from collections.abc import Iterator
from dataclasses import replace

from game.core.journey.library.card import CaseCard
from game.core.law import is_for
from game.core.message import text
from game.core.problem import Problem
from game.core.workshop.wanted import Wanted, all_wanted
from game.core.workshop.workshop import Workshop, WorkshopStep


def wanted_problems(workshop: Workshop, step: WorkshopStep, index: int, wanted: Wanted, cards: tuple[CaseCard, ...]) -> Iterator[Problem]:
    """Yield what is wrong with what a step asks for."""
    at = ("steps", index, "case")
    if wanted.ages is not None and not is_for(wanted.ages, workshop.ages):
        words = text(
            "This asks for a case with ages: {older}, and the workshop has ages: {ages}. Write ages: {ages} here, too.",
            older=wanted.ages.value,
            ages=workshop.ages.value,
        )
        yield Problem("W108", (*at, "ages"), words)
    longest = wanted.minutes or step.minutes
    if longest > step.minutes:
        words = text(
            "This asks for up to {most} minutes, and the step has {minutes}. Give the step more, or write minutes: {minutes} here.",
            most=longest,
            minutes=step.minutes,
        )
        yield Problem("W109", (*at, "minutes"), words, warning=True)
    if not all_wanted(meant(wanted, workshop, step), cards):
        words = text("No case on the shelf is like this, for people of ages: {ages}. Ask for less.", ages=workshop.ages.value)
        yield Problem("W110", at, words, on_key=True)


def meant(wanted: Wanted, workshop: Workshop, step: WorkshopStep) -> Wanted:
    """Return what is asked for with what the workshop says itself: for whom it is, and how long the step takes."""
    return replace(wanted, ages=wanted.ages or workshop.ages, minutes=wanted.minutes or step.minutes)
