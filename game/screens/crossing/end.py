"""The end of a crossing: what was kept whole, its story in pictures, and questions to talk about."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.core.crossing.events import LinkBroke, LinkMended
from game.core.crossing.history import Moment, story
from game.core.crossing.level import Level
from game.core.crossing.score import CrossingScore, Share, score
from game.core.message import Text, figure, text
from game.screens.crossing.river import River, people, river_canvas
from game.screens.crossing.travel import Crossing
from game.screens.crossing.words import event_words
from game.screens.furniture import GameAnswer, bullet, head, heading, page_frame, side_by_side
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Stay
from game.ui.page.page import Canvas, Card, Column, Grid, Item, Page, Row
from game.ui.page.pieces import Button, Meter, Size, Words

MOST_PICTURES = 8
"""How many pictures tell the story at most."""


@dataclass(frozen=True)
class EndScreen:
    """Everybody is on the green bank."""

    crossing: Crossing

    def page(self, services: Services) -> Page:
        """Return the score, the pictures and the questions."""
        say, level = services.say, self.crossing.level
        told = score(level, self.crossing.now)
        title = say(text("Across: {level}", level=level.title))
        under = say(text("The person who was helped has come through every hand."))
        talk = Column((heading(say(text("To talk about"))), *(bullet(say(words), "speech") for words in level.talk)), gap=12)
        columns = side_by_side((Card(Column(tuple(_score(services, told)), gap=14)),), (Card(talk),))
        strip = Card(Column((heading(say(text("The story of this crossing"))), Grid(tuple(self._pictures(services)), least=400)), gap=12))
        body = Column((columns, strip), gap=22)
        first = "levels" if _following(services, level) is None else "following"
        return Page(title, page_frame(services, head(services, title, under=under), body, self._foot(services)), first, on=first)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Cross again, go on to the next level, or to all of them."""
        match intent:
            case Activate(key="again"):
                return self._begin(services, self.crossing.level)
            case Activate(key="following") | Wish.NEXT:
                following = _following(services, self.crossing.level)
                return self._begin(services, following) if following is not None else GameAnswer(Pop())
            case Activate(key="levels" | "back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None

    def _begin(self, services: Services, level: Level) -> GameAnswer:
        return GameAnswer(Stay(self.crossing.again(services, level, self.crossing.seats)))

    def _foot(self, services: Services) -> Item:
        say = services.say
        following = _following(services, self.crossing.level)
        buttons = [
            Button("levels", say(text("Done")), icon="check", tone="card" if following else "moss"),
            Button("again", say(text("Cross again")), icon="undo"),
        ]
        if following is not None:
            name = say(text("Next river: {level}", level=following.title))
            buttons.append(Button("following", name, icon="arrow-forward", tone="moss"))
        return Row(tuple(buttons), gap=16, pack="end")

    # ---- the story

    def _pictures(self, services: Services) -> Iterator[Item]:
        level = self.crossing.level
        for number, moment in enumerate(choose_moments(story(level, self.crossing.history)), start=1):
            words = services.say(event_words(level, moment.event))
            canvas = _small(services, River(level, moment.state))
            yield Card(Column((canvas, Words(f"{services.say(figure(number))}. {words}", Size.SMALL)), gap=8), "card", pad=12, lift=4)


def choose_moments(moments: tuple[Moment, ...]) -> tuple[Moment, ...]:
    """Return at most a few moments: first and last, what broke and was mended, and others evenly between."""
    weighty = {0, len(moments) - 1} | {at for at, moment in enumerate(moments) if isinstance(moment.event, LinkBroke | LinkMended)}
    kept = sorted(weighty)[:MOST_PICTURES]
    others = [at for at in range(len(moments)) if at not in kept]
    room = MOST_PICTURES - len(kept)
    step = max(1.0, len(others) / room) if room else len(others) + 1
    kept += [others[int(each * step)] for each in range(room) if int(each * step) < len(others)]
    return tuple(moments[at] for at in sorted(kept) if at >= 0)


def _small(services: Services, river: River) -> Canvas:
    canvas = river_canvas(services, river, None, small=True)
    return Canvas(canvas.box, (*canvas.items, *people(services, river)), canvas.art, canvas.label, cover="around", fixed=True)


def _following(services: Services, level: Level) -> Level | None:
    """Return the next level; a room goes on with its workshop instead."""
    if services.room is not None:
        return None
    levels = [entry.level for entry in services.crossings.shelf() if entry.level is not None]
    at = next((at for at, each in enumerate(levels) if each.id == level.id), len(levels))
    return levels[at + 1] if at + 1 < len(levels) else None


# ---- the score


def _score(services: Services, told: CrossingScore) -> Iterator[Item]:
    say = services.say
    yield heading(say(text("How the chain held")))
    yield _part(services, text("Links kept whole"), told.links, text("{got} of {of} places", got=told.links.got, of=told.links.of))
    if told.cards.most:
        words = text("{got} of {of} at the first answer", got=told.cards.got, of=told.cards.of)
        yield _part(services, text("Cards mended"), told.cards, words)
    made = text("{got} moves; {par} are enough", got=told.moves.got, par=told.moves.of)
    yield _part(services, text("Moves"), told.moves, made)
    yield Words(say(text("{points} of {whole}", points=told.total, whole=100)), Size.TITLE, "flagtext", bold=True)
    yield Words(say(text("Speed never counts.")), Size.SMALL, "soft")


def _part(services: Services, name: Text, share: Share, words: Text) -> Item:
    say = services.say
    points = Words(say(text("{points} of {whole}", points=share.points, whole=share.most)), Size.BODY, "soft")
    top = Row((Words(say(name), bold=True), points), (1.0, 0.0))
    return Column((top, Meter(say(name), share.points, share.most), Words(say(words), Size.SMALL, "soft")), gap=6)
