"""The files that are written to be read or printed."""
