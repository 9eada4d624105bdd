"""What happened in a crossing, in sentences."""

from typing import assert_never

from game.core.crossing.events import (
    Answered,
    CardDrawn,
    CrossingEvent,
    Joined,
    Laid,
    LanternHanded,
    Lifted,
    LinkBroke,
    LinkMended,
    Moved,
    PassedOn,
    TaskDone,
    Won,
)
from game.core.crossing.level import Level
from game.core.crossing.options import spoken_of
from game.core.message import Text, count_text, text


def weightiest_words(level: Level, events: tuple[CrossingEvent, ...]) -> Text | None:
    """Return the weightiest of what happened as a sentence; None if nothing did."""
    told = sorted(events, key=_weight)
    return event_words(level, told[0]) if told else None


def _weight(event: CrossingEvent) -> int:
    order = (Won, LinkBroke, LinkMended, TaskDone, CardDrawn, Answered, Joined, LanternHanded, PassedOn, Laid, Lifted, Moved)
    return order.index(type(event))


def event_words(level: Level, event: CrossingEvent) -> Text:
    """Return an event as a sentence."""
    match event:
        case Moved(keeper=keeper, after=after):
            return text("{keeper} goes to: {place}.", keeper=spoken_of(level, keeper), place=_place(level, after))
        case Laid(place=place):
            return text("A stone lies at: {place}.", place=_place(level, place))
        case Lifted(place=place):
            return text("The stone at {place} is lifted.", place=_place(level, place))
        case PassedOn(stones=stones, to=to):
            return count_text(
                "{count} stone goes from hand to hand to: {keeper}.",
                "{count} stones go from hand to hand to: {keeper}.",
                stones,
                keeper=spoken_of(level, to),
            )
        case LanternHanded(giver=giver, to=to):
            return text("{giver} hands the lantern over: {taker} takes it.", giver=spoken_of(level, giver), taker=spoken_of(level, to))
        case _:
            return _key_words(level, event)


def _key_words(level: Level, event: Joined | TaskDone | LinkBroke | LinkMended | CardDrawn | Answered | Won) -> Text:
    match event:
        case Joined(keeper=keeper):
            return text("{keeper} was called, and is on the red bank.", keeper=spoken_of(level, keeper))
        case TaskDone(place=place, keeper=keeper):
            number = level.place_number(place)
            return text("Done: {place}. {keeper} did it.", place=_place(level, number), keeper=spoken_of(level, keeper))
        case LinkBroke(place=place):
            lit = text("The chain broke at: {place}. The lantern went out.", place=_place(level, place))
            return lit if level.lantern is not None else text("The chain broke at: {place}.", place=_place(level, place))
        case LinkMended(place=place):
            return text("The chain is mended at: {place}.", place=_place(level, place))
        case CardDrawn():
            return text("A card stops the chain.")
        case Answered(keeper=keeper, good=good):
            asked = text("{keeper} could mend it.", keeper=spoken_of(level, keeper))
            return asked if good else text("{keeper} could not mend it.", keeper=spoken_of(level, keeper))
        case Won():
            return text("All are on the green bank, and every task is done.")
        case _:
            assert_never(event)


def _place(level: Level, number: int) -> Text:
    if number <= 0:
        return text("the red bank")
    return text("the green bank") if number >= level.green else level.place(number).name
