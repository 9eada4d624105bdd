"""Every text of a crossing with a word to its translator."""

from collections.abc import Iterator

from game.core.crossing.level import Card, Level, RiverPlace
from game.files.languages.noted import Noted, head_texts, source_texts


def crossing_texts(level: Level) -> Iterator[Noted]:
    """Return every text of a level, in the order in which it is met."""
    yield from head_texts(level.title, level.summary, "crossing")
    for keeper in level.keepers:
        yield keeper.name, f'Name of the keeper "{keeper.id}"; short.'
    for place in level.places:
        yield from _place_texts(place)
    for card in level.cards:
        yield from _card_texts(card)
    for question in level.talk:
        yield question, "A question to talk about after the crossing."


def _place_texts(place: RiverPlace) -> Iterator[Noted]:
    yield place.name, f'Name of the place "{place.id}", on its stone; one or two words.'
    yield place.task, f'The task at "{place.id}".'
    yield place.breaks, f'What really happens where the chain breaks at "{place.id}".'
    yield from source_texts(place.source)


def _card_texts(card: Card) -> Iterator[Noted]:
    yield card.says, f'The card "{card.id}" stops the chain.'
    for answer in card.answers:
        yield answer.why, f'The card "{card.id}": why it is {"good" if answer.good else "not good"} to ask the {answer.keeper}.'
    yield from source_texts(card.source)
