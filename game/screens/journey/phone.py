"""Messages on a phone: who writes stands on a side of their own, and what came before stands above it."""

from collections.abc import Iterator

from game.core.journey.case import Line, Scene
from game.core.journey.journey import Journey
from game.core.journey.people import ME, Person
from game.core.message import short_name, text
from game.screens.furniture import WIDE_TEXT
from game.screens.journey.travel import Travel
from game.screens.services import Services
from game.ui.page.page import Card, Column, Item, Row, Scroll
from game.ui.page.pieces import Icon, Size, Words

MOST = 0.6
"""How much of the window's height the messages take at most."""
NEWEST = 2
GLASS = "paper"


def on_phone(services: Services, scene: Scene) -> bool:
    """Whether a scene is told as messages on a phone."""
    stage = services.world().stages.get(scene.stage)
    return stage is not None and stage.phone


def phone(services: Services, travel: Travel) -> Item:
    """Return the phone with every message that has come until now, the newest last and largest."""
    now = travel.history.now
    glass = Scroll(f"phone-{len(now.path)}-{len(now.said)}", Column(_bubbles(services, travel), gap=12), most=MOST, end=True)
    return _case_of(services, travel, glass)


def newest_on_phone(services: Services, travel: Travel) -> Item:
    """Return the phone with the last messages only, where there is no room for more; all of them stand in the notebook."""
    return _case_of(services, travel, Column(_bubbles(services, travel)[-NEWEST:], gap=12))


def _case_of(services: Services, travel: Travel, glass: Item) -> Item:
    return Card(Column((_head(services, travel), Card(glass, GLASS, pad=18, lift=0)), gap=12), "ink", pad=18, lift=14)


def _bubbles(services: Services, travel: Travel) -> tuple[Item, ...]:
    written = tuple(messages(travel))
    last = len(written) - 1
    return tuple(_bubble(services, travel, line, newest=at == last) for at, line in enumerate(written))


def messages(travel: Travel) -> Iterator[Line]:
    """Return what people have written in this scene, and before it in the scenes on a phone with one of them."""
    case, now = travel.case, travel.history.now
    others = frozenset(travel.scene.present)
    for visit, entry in enumerate(now.path):
        scene = case.scenes[entry.scene]
        if visit == len(now.path) - 1 or (scene.stage == travel.scene.stage and others & frozenset(scene.present)):
            yield from _written(scene, now, visit)


def _written(scene: Scene, now: Journey, visit: int) -> Iterator[Line]:
    said = dict.fromkeys(line for at, line in now.said if at == visit)
    return (scene.lines[line] for line in said if scene.lines[line].speaker is not None)


def _head(services: Services, travel: Travel) -> Item:
    names = ", ".join(services.say(short_name(travel.case.person(who).name)) for who in travel.scene.present)
    words = services.say(text("Messages with {people}", people=names)) if names else services.say(text("Messages"))
    return Row((Icon("phone", size=34, tone="on-ink", paper="ink"), Words(words, Size.SMALL, "on-ink", bold=True)), (0.0, 1.0), gap=12)


def _bubble(services: Services, travel: Travel, line: Line, *, newest: bool) -> Item:
    """Return one message on its writer's coat's colour: the traveller's own at the end of the line, the others' at its beginning."""
    person = travel.case.person(line.speaker or ME)
    own = person == travel.case.played(travel.scene)
    tone = _coat(person)
    name = services.say(text("{name} (I)", name=short_name(person.name)) if own else person.name)
    named = Words(name, Size.SMALL, f"on-{tone}", bold=True)
    who = Row((named, Words(line.time, Size.SMALL, f"on-{tone}")), gap=14) if line.time else named
    said = Words(services.say(line.words), Size.LEAD if newest and services.settings.text_size < WIDE_TEXT else Size.BODY, f"on-{tone}")
    return Column((Card(Column((who, said), gap=4), tone, pad=16, lift=4 if newest else 2),), align="end" if own else "start")


def _coat(person: Person) -> str:
    return dict(person.figure.colours).get("coat", "sand")


def is_written(line: Line | None) -> bool:
    """Whether a line is a message; what is told stands beside the phone."""
    return line is not None and line.speaker is not None
