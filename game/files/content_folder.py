"""The files in a folder of cases, crossings, exercises or workshops: which are meant to be read, and which have the wrong name."""

import os
from pathlib import Path

from game.core.message import Text, text

ENDINGS = (".yaml", ".yml")
"""How the files end; of two that are called alike the one that comes first here counts."""
CONTENT = frozenset(("cases", "crossings", "exercises", "workshops"))
"""What the folders are called in which nothing else is expected."""
LOOKS_MEANT = frozenset(
    ("", ".txt", ".text", ".rtf", ".doc", ".docx", ".docm", ".odt", ".pages", ".html", ".htm", ".zip", ".json", ".yam", ".yml_", ".yaml_")
)
"""Endings of files that somebody may have saved in a hurry instead."""
NOT_OURS = frozenset(("thumbs.db", "desktop.ini", "readme", "license", "licence", "copying", "makefile", "icon\r"))
"""Files that other programs lay into folders, and those that tell what is in one."""
COPIES = (".bak", ".orig", ".old", ".tmp", ".swp", ".part", ".crdownload", ".download", "~", "#")
"""How copies and unfinished files of other programs end."""


def content_files(folder: Path) -> tuple[Path, ...]:
    """Return what is meant to be read in a folder, by the names; what has the wrong name comes last, so that it takes nobody's place.

    A folder that cannot be listed stands for itself: who reads it is told why.
    """
    try:
        among = real(folder).name in CONTENT
        found = tuple(path for path in folder.iterdir() if _is_meant(path.name, among_content=among))
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except OSError:
        return (folder,)
    return tuple(sorted((path for path in found if not _is_only_a_folder(path)), key=_place))


def well_named(folder: Path) -> tuple[Path, ...]:
    """Return the files of a folder whose names end as they should, by their names."""
    return tuple(path for path in content_files(folder) if path.suffix in ENDINGS)


def find(folder: Path, name: str) -> Path | None:
    """Return the file of a name, with one ending or the other; None if there is none."""
    return next((path for ending in ENDINGS if os.path.lexists(path := folder / f"{name}{ending}")), None)


def wrong_name(path: Path) -> Text | None:
    """Say how a file has to be called whose name does not end as it should; None if it does."""
    if path.suffix in ENDINGS:
        return None
    return text('The name of this file must end with ".yaml". Call it "{name}".', name=_right_name(path.name))


def _right_name(name: str) -> str:
    """Return what a file should be called: what stands before the first ending that is one of ours, or before the last one."""
    lowered = name.lower()
    cut = min((at for ending in ENDINGS if (at := lowered.find(ending)) > 0), default=-1)
    stem = name[:cut] if cut > 0 else Path(name).stem
    return f"{stem.replace(' ', '-')}.yaml"


def _is_meant(name: str, *, among_content: bool) -> bool:
    lowered = name.lower()
    if lowered.startswith((".", "~$", "#")) or lowered.endswith(COPIES) or NOT_OURS & {lowered, Path(lowered).stem}:
        return False
    return any(ending in lowered for ending in ENDINGS) or (among_content and Path(lowered).suffix in LOOKS_MEANT)


def _is_only_a_folder(path: Path) -> bool:
    """Whether it is a folder that nobody took for a file."""
    return path.suffix not in ENDINGS and is_folder(path)


def is_folder(path: Path) -> bool:
    """Whether a path leads to a folder; what leads nowhere, or in a circle, does not."""
    try:
        return path.is_dir()
    except OSError:
        return False


def real(path: Path) -> Path:
    """Return where a path leads to in the end; a circle of links is not gone round."""
    return Path(os.path.realpath(path))


def _place(path: Path) -> tuple[bool, str, int]:
    wrong = path.suffix not in ENDINGS
    return wrong, path.name if wrong else path.stem, 0 if wrong else ENDINGS.index(path.suffix)


def files_ending(folder: Path, ending: str) -> tuple[Path, ...]:
    """Return the files of a folder that end so, by their names; none if it cannot be listed."""
    try:
        return tuple(sorted(path for path in folder.iterdir() if path.name.endswith(ending) and not path.name.startswith(".")))
    except OSError:
        return ()
