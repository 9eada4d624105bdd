"""The papers of a scene, side by side: one picks a row, and another one that it is laid beside."""

from dataclasses import dataclass

from game.core.journey.conditions import all_hold, standpoint
from game.core.journey.facts import Fact
from game.core.journey.moves import Look
from game.core.journey.papers import Paper, PaperRow, RowId, beside
from game.core.message import text
from game.screens.furniture import GameAnswer, bullet, chip, sheet_page
from game.screens.journey.travel import Travel, after, screen_of
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Stay, Swap
from game.ui.page.page import Card, Column, Item, Page, Row
from game.ui.page.pieces import Button, Icon, Size, Words

BESIDE = 380
"""Units, times the text's scale, that a paper is wide at least."""
TWO = 2


@dataclass(frozen=True)
class PapersScreen:
    """The papers of the scene the traveller is in."""

    travel: Travel
    picked: tuple[RowId, ...] = ()
    """The rows that lie beside each other now: none, one, or two."""

    def page(self, services: Services) -> Page:
        """Return the papers beside each other, and below them what the picked rows tell."""
        say, papers = services.say, self.travel.scene.papers
        laid = Row(
            tuple(self._paper(services, paper) for paper in papers),
            tuple(1.0 for _ in papers),
            gap=22,
            align="start",
            stretch=False,
            stack_below=BESIDE * len(papers),
        )
        done = Button("back", say(text("Put the papers down")), icon="check", tone="moss")
        title = say(text("Papers side by side"))
        first = next((f"row:{row.id}" for paper in papers for row in self._rows(paper)), "back")
        return sheet_page(services, title, self._told(services), laid, Row((done,), pack="end"), entry=first)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Pick a row, or put the papers down."""
        match intent:
            case Activate(what="row", of=name):
                return self._pick(services, RowId(name))
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None

    def _pick(self, services: Services, row: RowId) -> GameAnswer:
        """Return the papers with a row picked, or let go again; what is seen for the first time is written down."""
        picked = _with(self.picked, row)
        if all(fact.id in self.travel.history.now.found for fact in self._seen(picked)):
            return GameAnswer(Stay(PapersScreen(self.travel, picked)))
        then, effects = after(services, self.travel, Look(beside(picked)))
        return GameAnswer(Swap((screen_of(services, then), PapersScreen(then, picked))), effects)

    def _seen(self, picked: tuple[RowId, ...]) -> tuple[Fact, ...]:
        """Return what is seen where these rows lie beside each other."""
        absent = self.travel.history.now.path[-1].absent
        facts = self.travel.scene.facts
        return tuple(fact for fact in facts if fact.compared and fact.at == beside(picked) and fact.id not in absent)

    def _rows(self, paper: Paper) -> tuple[PaperRow, ...]:
        at = standpoint(self.travel.history.now)
        return tuple(row for row in paper.rows if all_hold(at, row.needs))

    def _paper(self, services: Services, paper: Paper) -> Item:
        title = Words(services.say(paper.title), Size.LEAD, bold=True)
        rows = tuple(self._row(services, row) for row in self._rows(paper))
        return Card(Column((title, *rows), gap=10), "white", pad=22, lift=9)

    def _row(self, services: Services, row: PaperRow) -> Item:
        label, says = services.say(row.label), services.say(row.says)
        words: Item = Column((Words(label, Size.SMALL, "soft"), Words(says, Size.BODY)), gap=2)
        picked = row.id in self.picked
        if picked:
            words = Row((words, Icon("check", size=30)), (1.0, 0.0), gap=8)
        return Card(words, "sand" if picked else "cream", pad=12, lift=3, key=f"row:{row.id}", label=f"{label}: {says}", chosen=picked)

    def _told(self, services: Services) -> Item:
        """Return the picked rows once more, and what they tell, or what can be done."""
        seen = self._seen(self.picked)
        notes = tuple(bullet(services.say(text("You note: {fact}", fact=fact.see)), "quill") for fact in seen)
        hint = () if notes else (Words(services.say(_HINTS[len(self.picked)])),)
        return Card(Column((*self._laid(services), *notes, *hint), gap=8), "cream", pad=18, lift=5)

    def _laid(self, services: Services) -> tuple[Item, ...]:
        rows = {row.id: row for paper in self.travel.scene.papers for row in paper.rows}
        picked = (rows[each] for each in self.picked)
        chips = tuple(chip(f"{services.say(row.label)}: {services.say(row.says)}") for row in picked)
        return (Row(chips, gap=12),) if chips else ()


_HINTS = (
    text("Pick a row, and then another one that you want to lay beside it."),
    text("Nothing to note in this row alone. Which one do you lay beside it?"),
    text("Nothing to note where these two lie beside each other. Pick another row."),
)


def _with(picked: tuple[RowId, ...], row: RowId) -> tuple[RowId, ...]:
    """Return the picked rows with one more; a row picked again is let go, and a third one begins anew."""
    if row in picked:
        return tuple(each for each in picked if each != row)
    return (row,) if len(picked) == TWO else (*picked, row)
