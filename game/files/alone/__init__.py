"""Paths for one person on disk."""
