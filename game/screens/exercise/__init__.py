"""Exercises on the screen, alone and in a room."""
