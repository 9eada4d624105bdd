"""What the levels of players are called."""

from game.core.law import Ages
from game.core.message import text

AGES_NAMES = {
    Ages.FROM_13: text("from 13"),
    Ages.FROM_16: text("from 16"),
    Ages.ADULT: text("adults"),
}

LEVEL_NAMES = {
    Ages.FROM_13: text("13 to 15 years"),
    Ages.FROM_16: text("16 to 18 years"),
    Ages.ADULT: text("adults"),
}
