"""How one reads over several cases, in plain words."""

from dataclasses import dataclass

from game.core.journey.overall import ENOUGH, Overall, Result, latest, overall
from game.core.journey.standing import Verdict
from game.core.message import Text, count_text, figure, text
from game.screens.furniture import GameAnswer, heading, sheet_page
from game.screens.names import SURENESS_NAMES
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop
from game.ui.page.page import Card, Column, Grid, Item, Page, Row
from game.ui.page.pieces import Icon, Size, Words

VERDICTS = {
    Verdict.HIT: text("spotted where it turned"),
    Verdict.EARLY: text("flag too early"),
    Verdict.LATE: text("flag late"),
    Verdict.MISSED: text("missed"),
    Verdict.FALSE_ALARM: text("false alarm"),
    Verdict.TAKEN_BACK: text("flag taken back"),
    Verdict.CALM: text("rightly calm"),
    Verdict.ASKED_IN_TIME: text("asked in time"),
}


OLDER = text("points by the rules of version 0.1.0")


@dataclass(frozen=True)
class OverAllScreen:
    """All finished cases together."""

    def page(self, services: Services) -> Page:
        """Return the counts, the words for them, and a line a case."""
        results = latest(services.results())
        whole = overall(results)
        say = services.say
        title = say(text("My readings over all cases"))
        if not results:
            return sheet_page(services, title, Words(say(text("No case is finished yet.")), Size.LEAD))
        words = Card(Column((Words(say(whole.words), Size.LEAD, bold=True), *self._delay(services, whole)), gap=10))
        counts = Grid(tuple(_count(services, icon, name, number) for icon, name, number in _counts(whole)), least=280)
        cases = Card(Column((heading(say(text("Case by case"))), *(_line(services, result) for result in results)), gap=12))
        return sheet_page(services, title, words, counts, *self._confidence(services, whole), cases)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Go back."""
        match intent:
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None

    def _delay(self, services: Services, whole: Overall) -> tuple[Item, ...]:
        items: list[Item] = []
        if whole.median_delay is not None:
            items.append(Words(services.say(_median(whole.median_delay, whole.flags))))
        if whole.sensitivity is not None:
            words = text("Telling one from the other (d'): {number}. 0 is guessing, 2 is good.", number=whole.sensitivity)
            items.append(Words(services.say(words)))
        else:
            items.append(
                Words(
                    services.say(
                        text(
                            "A measure for telling one from the other is shown from {count} cases on, "
                            "if it turned in some and in others not.",
                            count=ENOUGH,
                        )
                    ),
                    Size.SMALL,
                    "soft",
                )
            )
        return tuple(items)

    def _confidence(self, services: Services, whole: Overall) -> tuple[Item, ...]:
        if not whole.confidence:
            return ()
        lines = tuple(
            Words(
                services.say(text("{sure}: {right} of {all} right", sure=SURENESS_NAMES[entry.sureness], right=entry.right, all=entry.all))
            )
            for entry in whole.confidence
        )
        return (Card(Column((heading(services.say(text("How sure you were"))), *lines), gap=10)),)


def _counts(whole: Overall) -> tuple[tuple[str, Text, int], ...]:
    """Return how often what happened; what could not happen in the cases played has no number."""
    turned = (
        ("flag", text("spotted where it turned"), whole.hits),
        ("clock", text("late"), whole.late),
        ("star", text("too early"), whole.early),
        ("cross", text("missed"), whole.missed),
    )
    never = (("warning", text("false alarms"), whole.false_alarms), ("check", text("rightly calm"), whole.calm))
    return (*(turned if whole.flags + whole.missed else ()), *(never if whole.false_alarms + whole.calm else ()))


def _count(services: Services, icon: str, name: Text, number: int) -> Item:
    words = Column((Words(services.say(figure(number)), Size.TITLE, bold=True), Words(services.say(name), Size.SMALL, "soft")), gap=0)
    return Card(Row((Icon(icon, size=48), words), (0.0, 1.0), gap=18), "card", pad=18)


def _median(delay: float, flags: int) -> Text:
    if flags == 1:
        return _only(round(delay))
    if delay == 0:
        return text("Half of your flags or more came no later than where it turned.")
    scenes = round(abs(delay)) or 1
    if delay > 0:
        return count_text("In the middle your flags come {count} scene late.", "In the middle your flags come {count} scenes late.", scenes)
    return count_text("In the middle your flags come {count} scene early.", "In the middle your flags come {count} scenes early.", scenes)


def _only(delay: int) -> Text:
    if delay > 0:
        return count_text("Your flag came {count} scene late.", "Your flag came {count} scenes late.", delay)
    if delay < 0:
        return count_text("Your flag came {count} scene early.", "Your flag came {count} scenes early.", -delay)
    return text("Your flag came in the scene in which it turned.")


def _line(services: Services, result: Result) -> Item:
    verdict = services.say(VERDICTS[result.verdict])
    points = services.say(text("{points} of {whole}", points=result.total, whole=100))
    name = Words(services.say(result.title))
    rules = (Words(services.say(OLDER), Size.SMALL, "soft"),) if result.rules is None else ()
    title = Column((name, *rules), gap=2)
    return Row((title, Words(verdict, Size.BODY, "soft"), Words(points, Size.BODY, bold=True)), (1.4, 1.0, 0.0), gap=20, stack_below=800)
