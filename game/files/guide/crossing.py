"""A river on paper: stones and cards to cut out, and for the trainer what breaks where and who can mend it."""

from game.core.crossing.level import Keeper, Level, RiverPlace
from game.core.message import Text, text
from game.files.guide.answers import source_words
from game.files.guide.pages import Cut, Cuts
from game.files.paper.page import Figure, Part, Say, Table


def river_cuts(level: Level, say: Say) -> tuple[Cuts, ...]:
    """Return the stones with their tasks, the keepers, and the cards of events; nothing on them says what is right."""
    return (_stones(level, say), *((_events(level, say),) if level.cards else ()))


def river_part(level: Level, say: Say) -> Part:
    """Return what only the trainer reads of a river."""
    rules = text(
        "Stones: {stones}. A stone in use that stays empty for {moves} moves sinks. The fewest moves: {par}.",
        stones=level.stones,
        moves=level.hold.moves,
        par=level.par,
    )
    head = (say(text("Place and task")), say(text("Who may do it")), say(text("What happens to a person where the chain breaks")))
    rows = tuple((f"{say(each.name)}: {say(each.task)}", say(_by(level, each)), _breaks(each, say)) for each in level.places)
    figures = [Figure(Table(say(text("The river")), head, rows, words=3, widths=(34, 20, 46)))]
    if level.cards:
        figures.append(Figure(_answers(level, say)))
    talk = Part(say(text("To talk about")), points=tuple(say(each) for each in level.talk))
    return Part(say(level.title), (say(level.summary), say(rules)), figures=tuple(figures), parts=(talk,) if level.talk else ())


def _breaks(place: RiverPlace, say: Say) -> str:
    return f"{say(place.breaks)} [{source_words(place.source, say)}]"


def _by(level: Level, place: RiverPlace) -> Text:
    if not place.by:
        return text("everybody")
    names = tuple(level.keeper(each).name for each in place.by)
    together = names[0]
    for name in names[1:]:
        together = text("{one}, or {other}", one=together, other=name)
    return together


def _answers(level: Level, say: Say) -> Table:
    rows: list[tuple[str, ...]] = []
    for card in level.cards:
        where = f"{say(level.places[level.place_number(card.at) - 1].name)}: {say(card.says)} [{source_words(card.source, say)}]"
        for number, answer in enumerate(card.answers):
            verdict = text("mends it") if answer.good else text("does not mend it")
            told = f"{say(level.keeper(answer.keeper).name)}: {say(verdict)}"
            rows.append((where if not number else "", told, say(answer.why)))
    head = (say(text("Card")), say(text("Whom one can ask")), say(text("Why")))
    return Table(say(text("Event cards, for the trainer only")), head, tuple(rows), words=3, widths=(36, 26, 38))


def _stones(level: Level, say: Say) -> Cuts:
    how = text(
        "Cut out a card for each keeper, and the places of the river; lay those in a row from the red bank to the green one. "
        "Sheets of paper to stand on: {stones}. Who is missing at first waits until somebody calls them from the river.",
        stones=level.stones,
    )
    stones = tuple(
        Cut(say(each.task), f"{number}. {say(each.name)}", say(text("Who may do it: {who}", who=_by(level, each))))
        for number, each in enumerate(level.places, start=1)
    )
    return Cuts(say(text("Paper stones: {title}", title=level.title)), say(how), stones, _keepers(level, say))


def _keepers(level: Level, say: Say) -> tuple[Cut, ...]:
    return tuple(Cut(say(each.name), "", _missing(level, each, say)) for each in level.keepers)


def _missing(level: Level, keeper: Keeper, say: Say) -> str:
    if keeper.missing is None:
        return ""
    place, caller = level.places[level.place_number(keeper.missing.at) - 1].name, level.keeper(keeper.missing.called_by).name
    return say(text('Not there at first. Called by {keeper}, from "{place}".', keeper=caller, place=place))


def _events(level: Level, say: Say) -> Cuts:
    how = text("Lay each card face down beside its stone. Turn it when the lantern first comes there; the group says whom it asks.")
    cards = tuple(
        Cut(
            say(card.says),
            say(level.places[level.place_number(card.at) - 1].name),
            " ".join(f"☐ {say(level.keeper(answer.keeper).name)}" for answer in card.answers),
        )
        for card in level.cards
    )
    return Cuts(say(text("Event cards: {title}", title=level.title)), say(how), cards)
