"""Workshops, the sessions in which they are held, and the room."""
