"""The case to play next, and why: what one can try there, told by how one reads."""

from game.core.journey.library.card import CaseCard
from game.core.journey.library.next_case import Habit, habit, next_case
from game.core.journey.library.overall import Overall, Result
from game.core.message import text
from game.screens.furniture import bullet, heading
from game.screens.services import Services
from game.ui.page.page import Card, Column, Item, Row
from game.ui.page.pieces import Button, Icon, Size, Words

TRY = {
    Habit.ACCUSES: text("You raise the flag easily. Take a case of another kind, and look for what would be in order in it first."),
    Habit.MISSES: text("Some of what happens goes past you. Take a case of another kind, and look closer at small things in each scene."),
    Habit.EARLY: text("Your flags come early. In the next case, wait until your board says act, means and purpose."),
    Habit.LATE: text("Your flags come late. In the next case, ask after each scene what has changed since the last one."),
    Habit.STEADY: text("You read well. Take a case of another kind, and see whether it holds there."),
}


def suggested(services: Services, results: tuple[Result, ...]) -> CaseCard | None:
    """Return the case to play next; None if there is none."""
    shelf = services.shelf()
    cards = tuple(entry.card for entry in shelf if entry.card is not None)
    return next_case(cards, {entry.id for entry in shelf if entry.done}, results)


def next_card(services: Services, results: tuple[Result, ...], whole: Overall) -> tuple[Item, ...]:
    """Return what to try next, and the way to a case; whether that one turns is told nowhere."""
    card, say = suggested(services, results), services.say
    if card is None:
        return ()
    why = bullet(say(TRY[habit(whole)]), "eye") if results else Words(say(text("Eight journeys say how you judge. Here is one.")))
    title = Row((Icon("book", size=52), Words(say(card.title), Size.LEAD, bold=True)), (0.0, 1.0), gap=14)
    way = Button("next", say(text("Take this case")), icon="walk")
    return (
        Card(
            Column((heading(say(text("Which case next?"))), why, title, Words(say(card.summary), Size.BODY, "soft"), Row((way,))), gap=14),
            pad=28,
        ),
    )
