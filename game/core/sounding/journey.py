"""Which sound belongs to what happened on a journey, and to a stage."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from game.core.journey.journey import (
    CrossedBorder,
    Ended,
    Entered,
    Event,
    FactFound,
    FlagRaised,
    FlagTakenBack,
    Handed,
    Journey,
    Pinned,
)
from game.core.sound import Sound, Tone

SOUNDS: Mapping[type[Event], Sound | None] = MappingProxyType(
    {
        Entered: Sound.PAPER,
        CrossedBorder: Sound.PAPER,
        FactFound: Sound.PIN,
        Handed: Sound.CHIP,
        Pinned: Sound.STAMP,
        FlagRaised: Sound.THUD,
        FlagTakenBack: Sound.TEAR,
        Ended: None,
    }
)
"""What each event sounds like; None: a quiet end."""
ALONE = (Sound.THUD, Sound.TEAR)
"""What is heard alone: a flag that is raised, and one that is taken back."""
STAGES: Mapping[Tone, tuple[str, ...]] = MappingProxyType(
    {
        Tone.KITCHEN: (
            "kitchen-home",
            "family-house",
            "borrowed-flat",
            "crowded-flat",
            "old-flat",
            "empty-house",
            "workers-house-night",
            "canteen-sea",
            "roadside-cafe",
            "village-shop",
        ),
        Tone.RIVER: ("river-night", "swimming-hall", "hills-night", "forest-camp-night", "orchard-dawn"),
        Tone.ROAD: (
            "bus-station-dawn",
            "car-park-night",
            "inside-bus",
            "market-day",
            "railway-halt",
            "riders-corner",
            "street-corner-dawn",
            "town-edge-morning",
            "village-evening",
        ),
        Tone.BARN: ("farm-barn-night", "farm-day"),
        Tone.OFFICE: (
            "airport-hall",
            "border-office",
            "call-hall",
            "clinic-room",
            "office-day",
            "reception-centre",
            "school-corridor",
            "stairwell-tailor",
        ),
        Tone.SITE: ("construction-site", "barracks-yard"),
    }
)
"""Where each quiet room is heard; a phone, and a stage that is not named here, are silent."""
TONES: Mapping[str, Tone] = MappingProxyType({stage: tone for tone, stages in STAGES.items() for stage in stages})


def sounds_of(events: Iterable[Event]) -> tuple[Sound, ...]:
    """Return what is heard of what happened: each sound once, and nothing beside a flag."""
    sounds = dict.fromkeys(sound for event in events if (sound := SOUNDS[type(event)]) is not None)
    return next(((sound,) for sound in ALONE if sound in sounds), tuple(sounds))


def tone_at(stage: str, journey: Journey) -> Tone | None:
    """Return which room is heard on a stage; none from a raised flag on until the next scene."""
    silent = journey.flag is not None and journey.flag.visit == len(journey.path) - 1
    return None if silent else TONES.get(stage)
