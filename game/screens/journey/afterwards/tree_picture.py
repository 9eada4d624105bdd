"""The case as a small paper tree: the own road solid, the endings of other roads as torn silhouettes."""

from collections.abc import Iterator

from game.core.journey.case import Case
from game.core.journey.judging.roads_not_taken import Leaf, Parting, Trace, Tree
from game.core.message import Text, text
from game.screens.furniture import heading
from game.screens.journey.travel import Travel, station_name
from game.screens.services import Services
from game.ui.page.page import Canvas, Card, Column, Item, Put, Row
from game.ui.page.pieces import Icon, Size, Strip, Words

WIDTH, EDGE = 1840.0, 90.0
STEP, TOP = 112.0, 70.0
"""How far one row lies below the other, and the first one below the upper edge."""
AROUND = 170.0
"""How much narrower the picture is than the window, in units."""
SIGNS = {Trace.OWN: "walk", Trace.MET: "done", Trace.TORN: "torn"}


def tree_card(services: Services, travel: Travel, tree: Tree) -> tuple[Item, ...]:
    """Return the tree with a line for each ending; nothing for a case that ends in one place only."""
    others = tuple(leaf for leaf in tree.leaves if leaf.trace in (Trace.MET, Trace.TORN))
    if not others:
        return ()
    title = heading(services.say(text("Roads not taken")))
    lines = (*(_line(services, travel, leaf) for leaf in tree.own_ending), *(_line(services, travel, leaf) for leaf in others))
    return (Card(Column((title, _picture(services, travel.case, tree), *lines), gap=12)),)


def _picture(services: Services, case: Case, tree: Tree) -> Canvas:
    rows = max(leaf.row for leaf in tree.leaves) + 1
    places = _places(tree)
    ways = (Put(Strip((places[each.start], places[each.end]), "sand", 7), 0, 0) for each in tree.branches if not each.own)
    own = (Put(Strip((places[each.start], places[each.end]), "moss", 20), 0, 0) for each in tree.branches if each.own)
    signs = tuple(_sign(services, case, leaf, places[leaf.scene]) for leaf in tree.leaves)
    label = services.say(text("The case as a tree: your road, and where others end."))
    return Canvas((0.0, 0.0, WIDTH, 2 * TOP + STEP * (rows - 1)), (*ways, *own, *signs), label=label, fixed=True)


def _places(tree: Tree) -> dict[str, tuple[float, float]]:
    columns = max(1, *(leaf.column for leaf in tree.leaves))
    step = (WIDTH - 2 * EDGE) / columns
    return {leaf.scene: (EDGE + step * leaf.column, TOP + STEP * leaf.row) for leaf in tree.leaves}


def _sign(services: Services, case: Case, leaf: Leaf, at: tuple[float, float]) -> Put:
    """Return the sign of a scene, its middle at its place."""
    ends = case.scenes[leaf.scene].ending is not None
    size = 60.0 if ends else 30.0
    name = SIGNS[leaf.trace] if ends else "stone"
    tone = "ink" if leaf.trace is Trace.OWN else "soft"
    word = services.say(_ending_name(leaf)) if ends else ""
    # Signs are as big with big words: their places do not grow.
    length = WIDTH / max(1.0, services.wide - AROUND)
    return Put(Icon(name, word, size * 100 / services.settings.text_size, tone=tone, paper="cream"), at[0], at[1] - size / 2 * length)


def _ending_name(leaf: Leaf) -> Text:
    if leaf.trace is Trace.OWN:
        return text("Where you came")
    return text("An ending you have met before") if leaf.trace is Trace.MET else text("An ending you have not met yet")


def _line(services: Services, travel: Travel, leaf: Leaf) -> Item:
    told = tuple(Words(services.say(each), Size.SMALL, "soft") for each in _told(services, travel, leaf))
    name = Words(services.say(_ending_name(leaf)), bold=True)
    return Row((Icon(SIGNS[leaf.trace], size=38), Column((name, *told), gap=2)), (0.0, 1.0), gap=14, align="start")


def _told(services: Services, travel: Travel, leaf: Leaf) -> Iterator[Text]:
    """Yield what is known of an ending, and where its road parted; of those not met only that."""
    scene = travel.case.scenes[leaf.scene]
    if leaf.trace is not Trace.TORN and scene.ending is not None:
        yield scene.ending
    if leaf.parting is not None:
        yield _parting_words(services, travel, leaf.parting)


def _parting_words(services: Services, travel: Travel, parting: Parting) -> Text:
    place = station_name(services, travel.case.scenes[parting.scene])
    if parting.choice is None:
        return text("Its road parted from yours here: {place}. The way was not open to you.", place=place)
    return text("Its road parted from yours here: {place}, by “{choice}”", place=place, choice=parting.choice)
