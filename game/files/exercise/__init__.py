"""Exercises and their runs on disk."""
