"""How one reads over several cases, in plain words."""

from dataclasses import dataclass

from game.core.journey.library.overall import ENOUGH, Overall, Result, latest, overall
from game.core.journey.standing import Verdict
from game.core.message import Text, count_text, figure, text
from game.screens.furniture import GameAnswer, entrance, heading, sheet_page, side_by_side
from game.screens.journey.afterwards.judging_road import PILES, counted, field_names, judging_road, pile_of
from game.screens.journey.afterwards.next_case import next_card, suggested
from game.screens.journey.afterwards.verdict_names import VERDICTS
from game.screens.names import SURENESS_NAMES
from game.screens.services import CaseAlone, Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Push
from game.ui.page.page import Card, Column, Grid, Item, Page, Row
from game.ui.page.pieces import Icon, Meter, Size, Words

BEST = 3.0
"""Where the bar for telling one from the other ends."""
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
            empty = Words(say(text("No case is finished yet.")), Size.LEAD)
            return sheet_page(services, title, empty, *next_card(services, results, whole))
        sentence = Words(say(whole.words), Size.LEAD, bold=True)
        parts = (
            sentence,
            field_names(services),
            judging_road(services, results, whole),
            _counts(services, whole),
            *self._delay(services, whole),
        )
        road = Card(Column(parts, gap=16), pad=20, lift=9)
        telling = Column((*self._telling(services, whole), *self._confidence(services, whole)), gap=20)
        below = side_by_side(next_card(services, results, whole), (telling,))
        cases = Card(Column((heading(say(text("Case by case"))), *(_line(services, result) for result in results[::-1])), gap=12))
        return sheet_page(services, title, road, below, cases)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Go back, or to the case that is to be played next."""
        match intent:
            case Activate(key="next"):
                card = suggested(services, latest(services.results()))
                return None if card is None else GameAnswer(Push(entrance(services, CaseAlone(card.id))))
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None

    def _delay(self, services: Services, whole: Overall) -> tuple[Item, ...]:
        items: list[Item] = []
        if whole.median_delay is not None:
            items.append(Words(services.say(_median(whole.median_delay, whole.flags))))
        return tuple(items)

    def _telling(self, services: Services, whole: Overall) -> tuple[Item, ...]:
        """Return how well one tells one from the other, from so many cases on."""
        say, name = services.say, heading(services.say(text("Telling one from the other")))
        if whole.sensitivity is None:
            words = text(
                "A measure for telling one from the other is shown from {count} cases on, if it turned in some and in others not.",
                count=ENOUGH,
            )
            return (Card(Column((name, Words(say(words), Size.BODY, "soft")), gap=10)),)
        words = text("Telling one from the other (d'): {number}. 0 is guessing, 2 is good.", number=whole.sensitivity)
        bar = Meter(say(words), max(0.0, whole.sensitivity), BEST)
        return (Card(Column((name, bar, Words(say(words))), gap=10)),)

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


def _counts(services: Services, whole: Overall) -> Item:
    """Return what the signs on the slips mean, and how many slips have each."""
    return Grid(tuple(_count(services, *each) for each in counted(whole)), least=280)


def _count(services: Services, verdict: Verdict, name: Text, number: int) -> Item:
    pile = PILES[verdict]
    sign = Card(Icon(pile.icon, size=48, tone=f"on-{pile.tone}", paper=pile.tone), pile.tone, pad=12, lift=4)
    words = Column((Words(services.say(figure(number)), Size.TITLE, bold=True), Words(services.say(name), Size.SMALL, "soft")), gap=0)
    return Card(Row((sign, words), (0.0, 1.0), gap=18, stretch=False), "cream", pad=18, lift=3)


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
    pile = PILES[pile_of(result)]
    sign = Icon(pile.icon, size=36)
    return Row(
        (sign, title, Words(verdict, Size.BODY, "soft"), Words(points, Size.BODY, bold=True)), (0.0, 1.4, 1.0, 0.0), gap=20, stack_below=800
    )
