"""The trainer's window: where it lies, apart from what is shown in it."""

import pygame

from game.app.window.arranging import Area

SMALLEST = 640, 480


class BesideWindow:
    """A window that can be opened and taken away any number of times."""

    def __init__(self) -> None:
        self._title = ""
        self.window: pygame.Window | None = None
        """The window; None while it is closed."""

    @property
    def area(self) -> Area | None:
        """Return where it lies; None while it is closed."""
        return None if self.window is None else Area(*self.window.position, *self.window.size)

    @property
    def focused(self) -> bool:
        """Say whether keys go to it."""
        return self.window is not None and self.window.focused

    def call(self, title: str) -> None:
        """Give it a name."""
        self._title = title
        if self.window is not None and self.window.title != title:
            self.window.title = title

    def put(self, area: Area) -> None:
        """Open it, or bring it to another place."""
        if self.window is None:
            self.window = pygame.Window(self._title, area.size, (area.x, area.y), resizable=True)
            self.window.minimum_size = min(SMALLEST[0], area.wide), min(SMALLEST[1], area.tall)
            # A new window is put where its frame fits; only then it can be put where it was.
            self.window.position = area.x, area.y
        elif self.area != area:
            self.window.size, self.window.position = area.size, (area.x, area.y)

    def take_away(self) -> None:
        """Close it, if it is open."""
        if self.window is not None:
            self.window.destroy()
        self.window = None
