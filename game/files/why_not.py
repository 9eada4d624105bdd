"""Why a file could not be read or written, in plain words, with what to do: one pair of sentences for each reason."""

import errno
from collections.abc import Mapping

from game.core.message import Text, text
from game.files.plain_file import NotPlainError

FULL = text("The disk is full. Make room on it.")
QUOTA = text("There is no room left of what you may use on this disk. Delete what you do not need.")
READ_ONLY = text("The disk can only be read. Take off its lock, or use another disk.")
DENIED = text("You may not do that with this file or folder. Ask whoever looks after the computer, or use another folder.")
HELD = text("Another program holds the file. Close that program, or wait a moment.")
TOO_LARGE = text("The file would be too large for this disk. Use another disk.")
GONE = text("There is no such file, or its folder is not there. Look at how the name is written.")
IN_THE_WAY = text("Something that is no folder lies where a folder should be. Use another folder, or give that thing another name.")
FOLDER = text("It is a folder, not a file. Name a file, or give the folder another name.")
LONG = text("The name or the path is too long. Give it a shorter name, or use a folder with a shorter path.")
NAME = text('This name is not allowed here. Use only letters, digits, "-" and "_" in it.')
LOOP = text("It is a link that leads back to itself. Remove it, and put the file itself in its place.")
BROKEN = text("The disk does not answer as it should; it may be broken. Copy what matters to another disk.")
UNPLUGGED = text("The disk is not there any more. Plug it in again.")
NETWORK = text("The folder on the network does not answer. Connect to it again, or use a folder on this computer.")
CLOUD = text("The file lies in a cloud folder, and is not on this computer. Open it once while you are online.")
BUSY = text("The computer has too many files open. Close other programs.")
MEMORY = text("The computer has no memory left. Close other programs.")

ON_WINDOWS: Mapping[int, Text] = {
    2: GONE,
    3: GONE,
    4: BUSY,
    5: DENIED,
    8: MEMORY,
    14: MEMORY,
    15: UNPLUGGED,
    19: READ_ONLY,
    21: UNPLUGGED,
    23: BROKEN,
    32: HELD,
    33: HELD,
    39: FULL,
    51: NETWORK,
    53: NETWORK,
    55: NETWORK,
    59: NETWORK,
    64: NETWORK,
    65: NETWORK,
    67: NETWORK,
    112: FULL,
    121: NETWORK,
    123: NAME,
    161: NAME,
    206: LONG,
    223: TOO_LARGE,
    267: IN_THE_WAY,
    362: CLOUD,
    389: CLOUD,
    395: CLOUD,
    404: CLOUD,
    433: UNPLUGGED,
    483: BROKEN,
    1005: BROKEN,
    1006: UNPLUGGED,
    1117: BROKEN,
    1167: UNPLUGGED,
    1231: NETWORK,
    1232: NETWORK,
    1295: QUOTA,
    1392: BROKEN,
    1393: BROKEN,
    1816: QUOTA,
    1921: LOOP,
}
"""What Windows calls them, by its own numbers."""

EVERYWHERE: Mapping[str, Text] = {
    "ENOSPC": FULL,
    "EDQUOT": QUOTA,
    "EROFS": READ_ONLY,
    "EACCES": DENIED,
    "EPERM": DENIED,
    "EBUSY": HELD,
    "ETXTBSY": HELD,
    "EFBIG": TOO_LARGE,
    "EOVERFLOW": TOO_LARGE,
    "ENOENT": GONE,
    "EEXIST": IN_THE_WAY,
    "ENOTDIR": IN_THE_WAY,
    "EISDIR": FOLDER,
    "ENAMETOOLONG": LONG,
    "EINVAL": NAME,
    "EILSEQ": NAME,
    "ELOOP": LOOP,
    "EIO": BROKEN,
    "EREMOTEIO": BROKEN,
    "EUCLEAN": BROKEN,
    "ENXIO": UNPLUGGED,
    "ENODEV": UNPLUGGED,
    "ENOMEDIUM": UNPLUGGED,
    "ESTALE": NETWORK,
    "EHOSTDOWN": NETWORK,
    "EHOSTUNREACH": NETWORK,
    "ENETDOWN": NETWORK,
    "ENETUNREACH": NETWORK,
    "ENETRESET": NETWORK,
    "ENOTCONN": NETWORK,
    "ETIMEDOUT": NETWORK,
    "ECONNABORTED": NETWORK,
    "ECONNREFUSED": NETWORK,
    "ECONNRESET": NETWORK,
    "EPIPE": NETWORK,
    "EMFILE": BUSY,
    "ENFILE": BUSY,
    "ENOMEM": MEMORY,
}
"""What all other systems call them; not every system has each."""


def why_not(error: OSError) -> Text:
    """Say why, and what to do."""
    if isinstance(error, NotPlainError):
        return error.words
    on_windows = ON_WINDOWS.get(getattr(error, "winerror", None) or 0)
    known = on_windows or EVERYWHERE.get(errno.errorcode.get(error.errno or 0, ""))
    return known or text("The computer says: {reason}.", reason=(error.strerror or str(error)).rstrip("."))
