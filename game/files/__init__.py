"""Disk formats to core values and back; no pygame."""
