"""The one step that journeys and crossings have in common."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Undo:
    """One step back."""
