"""Puts everything together: content, saves, window and screens."""
