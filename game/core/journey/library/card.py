"""What a shelf knows of a case without having all of it at hand."""

from dataclasses import dataclass

from game.core.journey.case import Case, CaseId, SceneId
from game.core.journey.held import TwinId
from game.core.journey.themes import About
from game.core.law import Ages
from game.core.message import Text


@dataclass(frozen=True)
class TwinCard:
    """One twin of a case, or the case itself if it has none."""

    twin: TwinId | None
    turns: bool
    """Whether it is expected to turn; never shown to whoever plays."""


@dataclass(frozen=True)
class CaseCard:
    """What is said of a case before it is played, and what a trainer may ask of it."""

    id: CaseId
    title: Text
    summary: Text
    ages: Ages
    minutes: int
    stage: str
    """The stage on its card."""
    about: tuple[About, ...]
    countries: tuple[str, ...]
    """Where it plays, in the order in which the countries are come to."""
    endings: tuple[SceneId, ...]
    twins: tuple[TwinCard, ...]
    language: str = "en"
    """The language in which it is written."""

    @property
    def turns(self) -> bool:
        """Whether there is a twin that turns."""
        return any(each.turns for each in self.twins)

    @property
    def stays(self) -> bool:
        """Whether there is a twin that never turns."""
        return not all(each.turns for each in self.twins)


def card_of(case: Case) -> CaseCard:
    """Return what a shelf has to know of a case."""
    return CaseCard(
        id=case.id,
        title=case.title,
        summary=case.summary,
        ages=case.ages,
        minutes=case.minutes,
        stage=case.picture or (case.scenes[case.start].stage if case.start in case.scenes else ""),
        about=case.about,
        countries=tuple(dict.fromkeys(scene.country for scene in case.scenes.values())),
        endings=tuple(scene.id for scene in case.scenes.values() if scene.ending is not None),
        twins=twin_cards(case),
        language=case.language,
    )


def twin_cards(case: Case) -> tuple[TwinCard, ...]:
    """Return for each twin whether it is expected to turn."""
    twins = tuple(TwinCard(twin.id, bool(twin.turns_at)) for twin in case.twins)
    return twins or (TwinCard(None, bool(case.turns_at)),)
