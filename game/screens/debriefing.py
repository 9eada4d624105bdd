"""The debrief: the picture of the journey, why it turned, and how it was read."""

from dataclasses import dataclass

from game.core.debrief import Answer, Debrief, debrief
from game.core.debrief import Row as Shown
from game.core.law import Part
from game.core.message import Text, text
from game.screens.crossing_levels import LevelsScreen
from game.screens.furniture import PART_NAMES, READING_NAMES, GameAnswer, bullet, framed, head, heading
from game.screens.over_all import OverAllScreen
from game.screens.road_picture import road_picture
from game.screens.services import Services
from game.screens.travel import Travel, station_name
from game.ui.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Push
from game.ui.page import Button, Card, Column, Icon, Item, Meter, Page, Row, Size, Words

PARTS = (text("Timing"), text("Evidence"), text("Response"), text("Care on the way"))


@dataclass(frozen=True)
class DebriefScreen:
    """What is told after a journey."""

    travel: Travel

    def page(self, services: Services) -> Page:
        """Return the picture above, the reasons below it."""
        told = debrief(self.travel.case, self.travel.history.now)
        say = services.say
        title = say(text("Looking back: {case}", case=self.travel.case.title))
        names = {step.visit: station_name(services, self.travel.case.scenes[step.scene]) for step in told.steps}
        picture = road_picture(services, told, names)
        left = (*self._why(services, told), *self._responses(services, told), *self._afterword(services, told))
        right = (*self._score(services, told), *self._seen(services, told), self._road_in_words(services, told, names))
        columns = Row((Column(left, gap=20), Column(right, gap=20)), (1.25, 1.0), gap=22, align="start", stack_below=1150)
        top = head(services, title, under=say(told.headline))
        return Page(title, framed(services, top, Column((picture, columns), gap=22), self._foot(services)), entry="shelf")

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Go on to the other cases, or see all readings."""
        match intent:
            case Activate(key="over-all"):
                return GameAnswer(Push(OverAllScreen()))
            case Activate(key="crossings"):
                return GameAnswer(Push(LevelsScreen()))
            case Activate(key="shelf" | "back") | Wish.BACK:
                return GameAnswer(Pop())
            case _:
                return None

    # ---- parts of the page

    def _foot(self, services: Services) -> Item:
        stones = Button("crossings", services.say(text("Who should have stood on the next stone?")), icon="stone", tone="card")
        over_all = Button("over-all", services.say(text("My readings over all cases")), icon="scales", tone="card")
        shelf = Button("shelf", services.say(text("Other cases")), icon="book", tone="moss")
        return Row((stones, over_all, shelf), gap=16, pack="end")

    def _why(self, services: Services, told: Debrief) -> tuple[Item, ...]:
        say = services.say
        if told.turn is None:
            right = say(text("At the end it was: {reading}.", reading=READING_NAMES[told.right]))
            never = say(text("It never became trafficking on this path."))
            shown = [part for part in told.rows if part.facts]
            rows = tuple(self._row(services, part) for part in shown)
            return (Card(Column((heading(say(text("Why it is not trafficking"))), Words(f"{never} {right}"), *rows), gap=14)),)
        place = station_name(services, self.travel.case.scenes[told.steps[told.turn].scene])
        items: list[Item] = [heading(say(text("Why it turned here: {place}", place=place)))]
        if told.before is not None:
            items.append(Words(say(text("Before it: {reading}.", reading=READING_NAMES[told.before])), Size.BODY, "soft"))
        items += [self._row(services, part) for part in told.rows]
        if self.travel.case.traveller.child:
            items.append(
                Words(
                    say(text("Under 18 no means is needed: agreeing does not count. (Palermo Protocol, art. 3, 2000)")), Size.SMALL, "soft"
                )
            )
        return (Card(Column(tuple(items), gap=14)),)

    def _row(self, services: Services, row: Shown) -> Item:
        lines: list[Item] = []
        for shown in row.facts:
            mark = "check" if shown.pinned else "eye" if shown.found else "cross"
            words = [Words(services.say(shown.fact.see), Size.BODY)]
            if shown.fact.why is not None:
                words.append(Words(services.say(shown.fact.why), Size.SMALL, "soft"))
            words.append(Words(services.say(_use(mark)), Size.SMALL, "soft", bold=True))
            lines.append(
                Row(
                    (Icon(mark, size=36, tone="good" if shown.pinned else "soft"), Column(tuple(words), gap=2)),
                    (0.0, 1.0),
                    gap=12,
                    align="start",
                )
            )
        for fact in row.misplaced:
            words = [
                Words(services.say(fact.see)),
                Words(services.say(text("You pinned this here; it does not show it.")), Size.SMALL, "bad", bold=True),
            ]
            lines.append(Row((Icon("warning", size=36, tone="bad"), Column(tuple(words), gap=2)), (0.0, 1.0), gap=12, align="start"))
        return Column((Row((_part_card(services, row.part),)), *lines), gap=10)

    def _score(self, services: Services, told: Debrief) -> tuple[Item, ...]:
        say = services.say
        items: list[Item] = [heading(say(text("Your reading")))]
        for name, part in zip(PARTS, told.score.parts, strict=True):
            points = say(text("{points} of {whole}", points=part.points, whole=part.out_of))
            top = Row((Words(say(name), bold=True), Words(points, Size.BODY, "soft")), (1.0, 0.0))
            items.append(Column((top, Meter(say(name), part.points, part.out_of), Words(say(part.words), Size.SMALL, "soft")), gap=6))
        total = say(text("{points} of {whole}", points=told.score.total, whole=100))
        items.append(Words(total, Size.TITLE, "flagtext", bold=True))
        items.append(Words(say(text("Speed never counts.")), Size.SMALL, "soft"))
        return (Card(Column(tuple(items), gap=14)),)

    def _seen(self, services: Services, told: Debrief) -> tuple[Item, ...]:
        say = services.say
        cards: list[Item] = []
        if told.decoys:
            lines = tuple(_explained(services, fact.see, fact.decoy) for fact in told.decoys)
            cards.append(Card(Column((heading(say(text("What looked worse than it was"))), *lines), gap=12)))
        signs = (*told.signs_found, *told.signs_missed)
        if signs:
            lines = tuple(
                bullet(
                    say(fact.see) if fact in told.signs_found else say(text("{fact} (not found)", fact=fact.see)),
                    "eye" if fact in told.signs_found else "lens",
                )
                for fact in signs
            )
            cards.append(Card(Column((heading(say(text("Warning signs on the way"))), *lines), gap=12)))
        if told.careful_offered:
            lines = tuple(bullet(say(words), "check" if words in told.careful_taken else "minus") for words in told.careful_offered)
            cards.append(Card(Column((heading(say(text("Careful choices on the way"))), *lines), gap=12)))
        return tuple(cards)

    def _responses(self, services: Services, told: Debrief) -> tuple[Item, ...]:
        lines = tuple(_answer(services, answer) for answer in told.answers)
        return (Card(Column((heading(services.say(text("What would help now"))), *lines), gap=14)),) if lines else ()

    def _afterword(self, services: Services, told: Debrief) -> tuple[Item, ...]:
        say = services.say
        items: list[Item] = []
        if told.hindsight is not None:
            items += [heading(say(text("What nobody could see"))), Words(say(told.hindsight))]
        for entry in told.contested:
            items += [heading(say(text("Disputed: {reading}", reading=READING_NAMES[entry.reading]))), Words(say(entry.why))]
        if told.talk:
            items += [heading(say(text("To talk about"))), *(bullet(say(question), "speech") for question in told.talk)]
        if told.sources:
            items += [heading(say(text("Sources"))), *(Words(say(source), Size.SMALL, "soft") for source in told.sources)]
        return (Card(Column(tuple(items), gap=12)),) if items else ()

    def _road_in_words(self, services: Services, told: Debrief, names: dict[int, str]) -> Item:
        lines: list[Item] = [heading(services.say(text("The road in words")))]
        for step in told.steps:
            reading = READING_NAMES[step.standing.reading] if step.standing else text("no reading")
            words = text("{number}. {place}: you read {reading}.", number=step.visit + 1, place=names[step.visit], reading=reading)
            turned = text("It turned here.")
            said = services.say(words)
            lines.append(Words(f"{said} {services.say(turned)}" if step.is_turn else said, bold=step.is_turn))
        return Card(Column(tuple(lines), gap=8))


def _use(mark: str) -> Text:
    if mark == "check":
        return text("You pinned it here.")
    return text("You found it and did not pin it here.") if mark == "eye" else text("You did not find it.")


def _part_card(services: Services, part: Part) -> Item:
    name = Words(services.say(PART_NAMES[part]), Size.BODY, f"on-{part.value}", bold=True, align="middle")
    return Card(Row((Icon(part.value, size=36, tone=f"on-{part.value}", paper=part.value), name), gap=10), part.value, pad=14, lift=3)


def _explained(services: Services, fact: Text, why: Text | None) -> Item:
    words = (Words(services.say(fact)), *((Words(services.say(why), Size.SMALL, "soft"),) if why is not None else ()))
    return Row((Icon("two-paths", size=34, tone="soft"), Column(words, gap=2)), (0.0, 1.0), gap=12, align="start")


def _answer(services: Services, answer: Answer) -> Item:
    good, chosen = answer.response.good, answer.chosen
    icon = "check" if good else "cross"
    told = text("You chose this.") if chosen else text("You did not choose this.")
    verdict = text("Helps.") if good else text("Does not help.")
    words = (
        Words(services.say(answer.response.words), bold=chosen),
        Words(f"{services.say(verdict)} {services.say(answer.response.why)} {services.say(told)}", Size.SMALL, "soft"),
    )
    return Row((Icon(icon, size=38, tone="good" if good else "bad"), Column(words, gap=2)), (0.0, 1.0), gap=14, align="start")
