"""The file of the settings."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from pathlib import Path

from game.core.law import Ages
from game.core.message import Text, text
from game.core.settings import Settings, Theme, nearest_pace, nearest_text_size, nearest_voice_pace
from game.core.sound import Loudness
from game.files.atomic import put_aside, write_kept
from game.files.json_part import DamagedError, a_group, a_number, a_text, a_word, a_yes, json_bytes, read_json
from game.files.phrase import is_seal
from game.files.why_not import why_not

FORMAT = 1
Change = Callable[[Settings, object], Settings]
CHANGES: dict[str, Change] = {
    "text_size": lambda settings, value: replace(settings, text_size=nearest_text_size(a_number(value))),
    "theme": lambda settings, value: replace(settings, theme=a_word(Theme, value)),
    "motion": lambda settings, value: replace(settings, motion=a_yes(value)),
    "language": lambda settings, value: replace(settings, language=a_text(value)),
    "full_screen": lambda settings, value: replace(settings, full_screen=a_yes(value)),
    "helped": lambda settings, value: replace(settings, helped=a_yes(value)),
    "prologue": lambda settings, value: replace(settings, prologue=a_yes(value)),
    "level": lambda settings, value: replace(settings, level=a_word(Ages, value)),
    "lock": lambda settings, value: replace(settings, lock=_a_lock(value)),
    "sound": lambda settings, value: replace(settings, sound=a_word(Loudness, value)),
    "room_sound": lambda settings, value: replace(settings, room_sound=a_word(Loudness, value)),
    "aloud": lambda settings, value: replace(settings, aloud=a_yes(value)),
    "room_aloud": lambda settings, value: replace(settings, room_aloud=a_yes(value)),
    "voice_pace": lambda settings, value: replace(settings, voice_pace=nearest_voice_pace(a_number(value))),
    "voice_high": lambda settings, value: replace(settings, voice_high=a_yes(value)),
    "scan": lambda settings, value: replace(settings, scan=nearest_pace(a_number(value))),
}
"""How each value of the file gets into the settings."""


def read_settings(path: Path) -> tuple[Settings, tuple[Text, ...]]:
    """Read the settings; what is wrong stays as it is at first, and is said."""
    try:
        keys = a_group(read_json(path))
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        return Settings(), (text("The settings cannot be read. {why} The settings are as they were at first.", why=why_not(error)),)
    except DamagedError:
        return Settings(), (_put_aside(path),)
    return _settings(keys)


def write_settings(path: Path, settings: Settings, before: Settings | None = None) -> Text | None:
    """Write the settings; return what to say if they could not be written.

    With those that were before, only what was changed is written: another copy of the game may have changed something else.
    """
    settings = settings if before is None else _with_others(path, before, settings)
    plain = {name: _plain(getattr(settings, name)) for name in CHANGES}
    tree = {"format": FORMAT, **plain, "scan": round(settings.scan * 10)}
    try:
        write_kept(path, json_bytes(tree))
    except OSError as error:
        return text("The settings could not be kept. {why}", why=why_not(error))
    return None


def _plain(value: object) -> object:
    return value.value if isinstance(value, Enum) else value


def _with_others(path: Path, before: Settings, settings: Settings) -> Settings:
    try:
        on_disk, _ = _settings(a_group(read_json(path)))
    except (OSError, DamagedError):
        return settings
    changed = {name: value for name in CHANGES if (value := getattr(settings, name)) != getattr(before, name)}
    return replace(on_disk, **changed)


def _settings(keys: dict[str, object]) -> tuple[Settings, tuple[Text, ...]]:
    settings, notes = Settings(), []
    for name, change in CHANGES.items():
        try:
            settings = change(settings, keys[name]) if name in keys else settings
        except DamagedError:
            note = text('The file settings.json has a value for "{name}" that is not possible. It is as it was at first.', name=name)
            notes.append(note)
    return settings, tuple(notes)


def _a_lock(value: object) -> str:
    """Take the seal of a phrase; one that no phrase opens is none."""
    words = a_text(value)
    if words and not is_seal(words):
        raise DamagedError("no seal")
    return words


def _put_aside(path: Path) -> Text:
    aside = put_aside(path)
    if aside is None:
        return text("The file of the settings is damaged. They are as they were at first.")
    return text("The file of the settings is damaged and was put aside as {file}. The settings are as they were at first.", file=aside.name)
