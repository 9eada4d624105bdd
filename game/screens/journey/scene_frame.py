"""What every page inside a scene has in common: the stage, the traveller's belongings over it, and the tools."""

from game.core.journey.history import can_undo
from game.core.message import Text, figure, short_name, text
from game.screens.furniture import WIDE_TEXT, chip, tools
from game.screens.journey.belongings import belongings_card
from game.screens.journey.travel import Travel, station_name
from game.screens.names import COUNTRY_NAMES
from game.screens.services import Services
from game.ui.page.page import Card, Column, Fill, Item, Row
from game.ui.page.pieces import Button, Icon, Size, Words


def over_the_stage(services: Services, travel: Travel, bottom: Item, way_back: Text | None = None) -> Item:
    """Return what lies over a stage: belongings and tools above, something below."""
    return inset(Column((_top(services, travel, way_back or travel.company.way_back), Fill(), bottom), gap=12))


def inset(item: Item) -> Item:
    """Return an item with the page's margin round it."""
    return Card(item, "clear", pad=28, lift=0)


def where(services: Services, travel: Travel) -> str:
    """Return the country and the station of a scene, and when it is if the story has gone to another time."""
    place = f"{services.say(COUNTRY_NAMES[travel.scene.country])} · {station_name(services, travel.scene)}"
    return place if travel.scene.when is None else f"{services.say(travel.scene.when)} · {place}"


def when_strip(services: Services, travel: Travel) -> tuple[Item, ...]:
    """Return the strip of paper that says when this is; nothing where the story simply goes on."""
    if travel.scene.when is None:
        return ()
    clock = Icon("clock", size=30, tone="on-sand", paper="sand")
    return (Card(Row((clock, Words(services.say(travel.scene.when), Size.BODY, "on-sand", bold=True)), gap=12), "sand", pad=14, lift=6),)


def you_strip(services: Services, travel: Travel) -> tuple[Item, ...]:
    """Return the strip of paper that says whom one plays, or with whom one goes on; nothing where it is the traveller."""
    scene = travel.scene
    if scene.you is None and scene.follows is None:
        return ()
    name = short_name(travel.case.played(scene).name)
    mask = Icon("person", size=30, tone="on-teal", paper="teal")
    words = Words(
        services.say(text("Here you are {name}", name=name) if scene.you else text("You go on with {name}", name=name)),
        Size.BODY,
        "on-teal",
        bold=True,
    )
    return (Card(Row((mask, words), gap=12), "teal", pad=14, lift=6),)


def scene_title(services: Services, travel: Travel) -> str:
    """Return what a page inside a scene is called."""
    return f"{services.say(travel.case.title)}: {station_name(services, travel.scene)}"


def practice_chip(services: Services, travel: Travel) -> tuple[Item, ...]:
    """Return the sign that a journey is practice; nothing on one that counts."""
    if not travel.history.now.terms.practice:
        return ()
    return (chip(services.say(text("Practice: this journey is not counted")), "person", "ochre"),)


def _top(services: Services, travel: Travel, way_back: Text) -> Item:
    buttons = Row(_tools(services, travel, way_back), gap=10, pack="end")
    below = (*when_strip(services, travel), *you_strip(services, travel), *practice_chip(services, travel))
    if services.settings.text_size >= WIDE_TEXT or travel.scene.ending is not None:
        return Column((buttons, Column(below, gap=10, align="start")), gap=10) if below else buttons
    left = Column((belongings_card(services, travel), *below), gap=10, align="start")
    return Row((left, buttons), (1.0, 0.0), gap=20, align="start")


def _tools(services: Services, travel: Travel, way_back: Text) -> tuple[Item, ...]:
    now = travel.history.now
    found = services.say(figure(len(now.found))) if now.found else ""
    return (
        Button("back", "", icon="arrow-back", label=services.say(way_back)),
        Button("undo", "", icon="undo", shut=not can_undo(travel.history), label=services.say(text("Step back"))),
        Button("notes", found, icon="book", label=services.say(text("Notebook: what was said and found"))),
        *tools(services),
    )
