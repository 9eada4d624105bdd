"""What is said of every case before it is played."""

from game.core.message import text

THEMES = text("Work, family, a border. You can go out at any time.")
"""The same of every case, so that nobody learns from it how this one ends."""
