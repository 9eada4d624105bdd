"""The card of a case, as it is kept in the cache."""

from game.core.journey.case import CaseId, SceneId
from game.core.journey.held import TwinId
from game.core.journey.library.card import CaseCard, TwinCard
from game.core.journey.themes import About
from game.core.law import Ages
from game.core.message import Text
from game.files.json_part import a_group, a_list, a_number, a_text, a_word, a_yes, complete


def card_tree(card: CaseCard) -> dict[str, object]:
    """Return a card as JSON keeps it."""
    return {
        "id": card.id,
        "title": [card.title.source, card.title.context],
        "summary": [card.summary.source, card.summary.context],
        "ages": card.ages.value,
        "minutes": card.minutes,
        "stage": card.stage,
        "about": [about.value for about in card.about],
        "countries": list(card.countries),
        "endings": list(card.endings),
        "twins": [[each.twin, each.turns] for each in card.twins],
        "language": card.language,
    }


def card_from(tree: object) -> CaseCard:
    """Return a kept card; DamagedError if it is none."""
    with complete():
        keys = a_group(tree)
        return CaseCard(
            id=CaseId(a_text(keys["id"])),
            title=_words(keys["title"]),
            summary=_words(keys["summary"]),
            ages=a_word(Ages, keys["ages"]),
            minutes=a_number(keys["minutes"]),
            stage=a_text(keys["stage"]),
            about=tuple(a_word(About, each) for each in a_list(keys["about"])),
            countries=tuple(a_text(each) for each in a_list(keys["countries"])),
            endings=tuple(SceneId(a_text(each)) for each in a_list(keys["endings"])),
            twins=tuple(_twin(each) for each in a_list(keys["twins"])),
            language=a_text(keys["language"]),
        )


def _words(value: object) -> Text:
    source, context = a_list(value, 2)
    return Text(a_text(source), a_text(context))


def _twin(value: object) -> TwinCard:
    twin, turns = a_list(value, 2)
    return TwinCard(None if twin is None else TwinId(a_text(twin)), a_yes(turns))
