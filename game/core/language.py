"""A language one can play in."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """A language by its tag and its own name; `rtl` if it is written from right to left."""

    code: str
    name: str
    rtl: bool = False
    unread: bool = False
    """Whether nobody has read it yet who grew up with it."""
