"""What is heard when the screen on top has changed: a rule over what lay there before and what lies there now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.core.sound import Heard, Sound, Tone
from game.screens.blank import BlankScreen
from game.screens.neutral import NeutralScreen

if TYPE_CHECKING:
    from collections.abc import Hashable

    from game.screens.crossing.travel import Crossing
    from game.screens.furniture import GameScreen
    from game.screens.journey.travel import Travel

BELLS = ("TalkStopScreen", "PauseScreen")
"""Pages on which people talk; by name, since the title is shown sooner without them."""
TORN = "TornScreen"
DARK = NeutralScreen, BlankScreen
"""Pages on which nothing is to be seen or heard."""


@dataclass(frozen=True)
class Ear:
    """What has been heard up to now."""

    page: Hashable = None
    """What the page was known by."""
    events: object = ()
    """What happened last; the same again is not heard again."""
    strain: int = 0
    """How far a stone had given way."""
    tone: Tone | None = None
    story: object = None
    """The journey that was shown; while it and the page stay, nothing is looked for."""
    dark: bool = False
    """Whether the page shows nothing, and so everything is silent."""


def listen(ear: Ear, stack: tuple[GameScreen, ...], title: str) -> tuple[Ear, tuple[Heard, ...]]:
    """Return what has been heard from now on, and what is heard just now; `title` is that of the page."""
    if not stack or isinstance(stack[-1], DARK):
        return replace(ear, page=None, tone=None, story=None, dark=True), ()
    page = (type(stack[-1]), len(stack), title)
    if ear.story is not None and ear.story is getattr(stack[-1], "travel", None) and page == ear.page:
        return ear, ()
    turned = ear.page is not None and page != ear.page
    there = replace(ear, page=page, dark=False)
    story = next((screen for screen in reversed(stack) if hasattr(screen, "travel") or hasattr(screen, "crossing")), None)
    if story is None:
        return replace(there, tone=None, strain=0, story=None), _of_page(page[0]) if turned else ()
    travel: Travel | None = getattr(story, "travel", None)
    crossing: Crossing | None = getattr(story, "crossing", None)
    then: Ear = there
    heard: tuple[Heard, ...] = ()
    if travel is not None:
        then, heard = _on_journey(there, travel)
    elif crossing is not None:
        then, heard = _on_river(there, crossing)
    return then, heard or (_of_page(page[0]) if turned else ())


def _of_page(kind: type) -> tuple[Heard, ...]:
    if kind.__name__ in BELLS:
        return (Heard(Sound.BELL, 0.6),)
    return (Heard(Sound.TEAR if kind.__name__ == TORN else Sound.PAPER, 0.6),)


def _on_journey(ear: Ear, travel: Travel) -> tuple[Ear, tuple[Heard, ...]]:
    from game.core.journey.journey import Phase  # noqa: PLC0415  the title is shown sooner without the rules of a journey
    from game.core.sounding.journey import sounds_of, tone_at  # noqa: PLC0415

    now, tone = travel.history.now, None
    if now.phase is Phase.WALKING:
        tone = Tone.ROAD
    elif now.path and now.phase in (Phase.LISTENING, Phase.CHOOSING, Phase.READING):
        tone = tone_at(travel.scene.stage, now)
    heard = () if travel.events is ear.events else tuple(map(Heard, sounds_of(travel.events)))
    return replace(ear, events=travel.events or ear.events, tone=tone, strain=0, story=travel), heard


def _on_river(ear: Ear, crossing: Crossing) -> tuple[Ear, tuple[Heard, ...]]:
    from game.core.sounding.crossing import crack, sounds_of, strain  # noqa: PLC0415

    pulled = strain(crossing.level, crossing.now)
    heard = () if crossing.events is ear.events else tuple(map(Heard, sounds_of(crossing.events)))
    tone = None if crossing.now.won else Tone.RIVER
    there = replace(ear, events=crossing.events or ear.events, strain=pulled, tone=tone)
    return there, (*heard, *crack(ear.strain, pulled))
