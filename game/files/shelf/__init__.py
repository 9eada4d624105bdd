"""Shelves of files: the shipped ones, then the trainer's own; each kind of file adds only what is its own."""
