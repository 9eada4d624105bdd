"""Reading plain files only, and only as much as is allowed; nothing that has no end, waits, or is no file at all."""

import errno
import os
import stat
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from game.core.message import Text, text

Done = TypeVar("Done")
Wait = Callable[[float], None]
WAITS = (0.02, 0.05, 0.1, 0.2, 0.3)
"""Seconds between the tries while another program, such as a virus scanner, holds a file; in all less than one second."""
HELD_ON_WINDOWS = frozenset((5, 32, 33))
"""What Windows says of a file that another program holds: access denied, sharing violation, lock violation."""
HELD = frozenset((errno.EBUSY, errno.ETXTBSY))
READING = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
"""Opening never waits for a writer at the other end of a pipe."""


class NotPlainError(OSError):
    """What stands there is no file that can be read or written; `words` say why, and what to do."""

    def __init__(self, words: Text) -> None:
        super().__init__(words.source)
        self.words = words


def read_plain(path: Path, most: int, wait: Wait = time.sleep) -> bytes:
    """Read a file of that many bytes at most; OSError if it cannot be read, or is larger."""
    data = read_start(path, most, wait)
    if len(data) > most:
        raise NotPlainError(text("It is larger than {most} bytes, as no file of this kind is. Take the file from a copy.", most=most))
    return data


def read_start(path: Path, most: int, wait: Wait = time.sleep) -> bytes:
    """Read a file as far as it is allowed to go, and one byte more if it goes on; OSError if it cannot be read."""
    return patiently(lambda: _read(path, most + 1), wait)


def patiently(work: Callable[[], Done], wait: Wait = time.sleep) -> Done:
    """Do something with a file, and try again a few times while another program holds the file."""
    for seconds in WAITS:
        try:
            return work()
        except OSError as error:
            if not is_held(error):
                raise
        wait(seconds)
    return work()


def is_held(error: OSError) -> bool:
    """Whether another program holds the file, perhaps only for a moment."""
    return getattr(error, "winerror", None) in HELD_ON_WINDOWS or (getattr(error, "winerror", None) is None and error.errno in HELD)


def refuse_strange(path: Path) -> None:
    """Raise NotPlainError if something else than a plain file lies where one is to be written; no link is followed."""
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return
    except ValueError as error:
        raise NotPlainError(_odd_name()) from error
    if not stat.S_ISREG(mode):
        raise NotPlainError(strange(mode))


def strange(mode: int) -> Text:
    """Say what is no plain file, by its mode, and what to do."""
    if stat.S_ISDIR(mode):
        return text("It is a folder, not a file. Name a file, or give the folder another name.")
    if stat.S_ISLNK(mode):
        return text("It is a link to another file. Name the file itself, or take the link away.")
    if stat.S_ISFIFO(mode):
        return text("It is a pipe between programs, not a file. Name a plain file, or take the pipe away.")
    if stat.S_ISSOCK(mode):
        return text("It is a socket between programs, not a file. Name a plain file, or take the socket away.")
    return text("It is a device, not a file. Name a plain file.")


def _read(path: Path, most: int) -> bytes:
    # Asked before anything is opened: some devices do something when they are opened.
    mode = _mode(path)
    if stat.S_ISDIR(mode):
        # Of a folder that is locked this is the reason, and not that it is a folder.
        os.scandir(path).close()
    _refuse_unreadable(mode)
    handle = os.open(path, READING)
    with os.fdopen(handle, "rb") as file:
        _refuse_unreadable(os.fstat(handle).st_mode)
        return file.read(most)


def _mode(path: Path) -> int:
    """Return the mode of what a link leads to; a link that leads nowhere is told from a file that is not there."""
    try:
        return path.stat().st_mode
    except FileNotFoundError as error:
        if path.is_symlink():
            raise NotPlainError(_broken_link(path)) from error
        raise
    except ValueError as error:
        raise NotPlainError(_odd_name()) from error


def _refuse_unreadable(mode: int) -> None:
    if not stat.S_ISREG(mode):
        raise NotPlainError(strange(mode))


def _broken_link(path: Path) -> Text:
    return text("It is a link to {target}, and that is not there. Put the file itself in its place.", target=str(path.readlink()))


def _odd_name() -> Text:
    return text("The name has a sign in it that no file can have. Give it another name.")
