"""The notebook: what was said, scene by scene, and what was found."""

from dataclasses import dataclass, replace

from game.core.journey.case import Line
from game.core.message import figure, text
from game.core.reading_names import READING_NAMES
from game.screens.furniture import GameAnswer, bullet, heading, sheet_page
from game.screens.journey.travel import Travel, found_facts, station_name
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Stay
from game.ui.page.page import Card, Column, Grid, Item, Page, Row
from game.ui.page.pieces import Button, Size, Words


@dataclass(frozen=True)
class NotebookScreen:
    """Everything said and found so far; nothing can be changed here."""

    travel: Travel
    facts: bool = True
    """Whether the found facts are shown, or what was said."""

    def page(self, services: Services) -> Page:
        """Return the page that is open."""
        say = services.say
        switch = Row(
            (
                Button("facts", say(text("What I found")), icon="quill", chosen=self.facts, tone="sand"),
                Button("said", say(text("What was said")), icon="speech", chosen=not self.facts, tone="sand"),
            ),
            gap=14,
        )
        body = self._found_facts(services) if self.facts else self._scene_cards(services)
        return sheet_page(services, say(text("Notebook")), switch, *body)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Turn the page, or close the book."""
        match intent:
            case Activate(key="facts" | "said" as key):
                return GameAnswer(Stay(replace(self, facts=key == "facts")))
            case Activate(key="back") | Wish.BACK | Wish.HISTORY | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None

    def _found_facts(self, services: Services) -> tuple[Item, ...]:
        found = found_facts(self.travel)
        if not found:
            return (Words(services.say(text("Nothing yet. Listen, look closer, go up to people and notices."))),)
        return (Grid(tuple(Card(bullet(services.say(fact.see), "quill"), pad=18, lift=4) for fact in reversed(found)), least=700),)

    def _scene_cards(self, services: Services) -> tuple[Item, ...]:
        now = self.travel.history.now
        return tuple(self._scene(services, visit) for visit in reversed(range(len(now.path))))

    def _scene(self, services: Services, visit: int) -> Item:
        now = self.travel.history.now
        scene = self.travel.case.scenes[now.path[visit].scene]
        lines = [scene.lines[line] for at, line in dict.fromkeys(now.said) if at == visit]
        items: list[Item] = [heading(f"{services.say(figure(visit + 1))}. {station_name(services, scene)}")]
        items += [Words(services.say(scene.when), bold=True)] if scene.when is not None else []
        items += [Words(self._line(services, line)) for line in lines]
        taken = now.path[visit].choice
        if taken is not None:
            items.append(bullet(services.say(scene.choices[taken].words), "arrow-forward"))
        pins = [pin for pin in now.pins if pin.visit == visit]
        # What a room says is in its votes, not in the journey that all share.
        if pins and not self.travel.company.together:
            reading = services.say(text("My reading: {reading}", reading=READING_NAMES[pins[-1].reading]))
            items.append(Words(reading, Size.SMALL, "soft"))
        return Card(Column(tuple(items), gap=10))

    def _line(self, services: Services, line: Line) -> str:
        if line.speaker is None:
            return services.say(line.words)
        said = services.say(text("{person}: “{words}”", person=self.travel.case.person(line.speaker).name, words=line.words))
        return f"{line.time} · {said}" if line.time else said
