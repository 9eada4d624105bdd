"""A kept journey as it comes back from the disk."""

from game.core import kept
from game.core.journey.history import History

Kept = kept.Kept[History]
