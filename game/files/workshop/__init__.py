"""Workshops, and the log of all sessions."""
