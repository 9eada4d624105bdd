"""Every reason for not reading or writing has its own true words and its cure."""

import errno

import pytest

from game.core.message import Text
from game.files import why_not as reasons
from game.files.why_not import EVERYWHERE, ON_WINDOWS, why_not

EXAMPLES = [
    ("ENOSPC", "The disk is full. Make room on it."),
    ("EDQUOT", "There is no room left of what you may use on this disk. Delete what you do not need."),
    ("EROFS", "The disk can only be read. Take off its lock, or use another disk."),
    ("EACCES", "You may not do that with this file or folder."),
    ("EBUSY", "Another program holds the file."),
    ("EFBIG", "The file would be too large for this disk."),
    ("ENOENT", "There is no such file, or its folder is not there."),
    ("ENOTDIR", "Something that is no folder lies where a folder should be."),
    ("ENAMETOOLONG", "The name or the path is too long."),
    ("EINVAL", "This name is not allowed here."),
    ("ELOOP", "It is a link that leads back to itself."),
    ("EIO", "The disk does not answer as it should"),
    ("ENODEV", "The disk is not there any more."),
    ("ESTALE", "The folder on the network does not answer."),
    ("EMFILE", "The computer has too many files open."),
]
ON_ITS_OWN = [
    (112, reasons.FULL),
    (39, reasons.FULL),
    (1295, reasons.QUOTA),
    (19, reasons.READ_ONLY),
    (5, reasons.DENIED),
    (32, reasons.HELD),
    (33, reasons.HELD),
    (223, reasons.TOO_LARGE),
    (3, reasons.GONE),
    (206, reasons.LONG),
    (123, reasons.NAME),
    (1921, reasons.LOOP),
    (1117, reasons.BROKEN),
    (21, reasons.UNPLUGGED),
    (53, reasons.NETWORK),
    (64, reasons.NETWORK),
    (362, reasons.CLOUD),
]


@pytest.mark.parametrize(("name", "words"), EXAMPLES)
def test_each_reason_has_its_own_words(name: str, words: str) -> None:
    assert why_not(OSError(getattr(errno, name), "whatever the system says")).source.startswith(words)


@pytest.mark.parametrize(("number", "words"), ON_ITS_OWN)
def test_windows_has_numbers_of_its_own_which_count_first(number: int, words: Text) -> None:
    error = OSError(errno.EACCES, "whatever the system says")
    error.winerror = number  # type: ignore[attr-defined]
    assert why_not(error) == words


def test_every_reason_says_what_to_do() -> None:
    for words in {*ON_WINDOWS.values(), *EVERYWHERE.values()}:
        assert words.source.count(". ") == 1
        assert words.source.endswith(".")


def test_every_name_of_a_reason_is_one_that_python_knows() -> None:
    elsewhere = {"ENOMEDIUM", "EREMOTEIO", "EUCLEAN"}
    assert all(hasattr(errno, name) for name in EVERYWHERE.keys() - elsewhere)
