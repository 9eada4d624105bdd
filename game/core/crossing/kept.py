"""A kept crossing as it comes back from the disk."""

from game.core.crossing.history import CrossingHistory
from game.core.kept import Kept

KeptCrossing = Kept[CrossingHistory]
