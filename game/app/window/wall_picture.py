"""The wall, small, on the trainer's page: what the room's window shows, made again when that has changed."""

import pygame

from game.ui.page.marks import Box, Layout

PAUSE = 200
"""Milliseconds between two pictures of it: nobody needs to see each step of somebody who walks there."""


class WallPicture:
    """Lays the picture of one window on another one."""

    def __init__(self, name: str) -> None:
        """Lay it where a card of that name lies."""
        self._name = name
        self._small: pygame.Surface | None = None
        self._shows: tuple[Layout, tuple[int, int]] | None = None
        self._made = 0
        self._unfinished = False

    def lay(self, target: pygame.Surface, layout: Layout, wall: tuple[pygame.Surface, Layout], *, fresh: bool, now: int) -> bool:
        """Lay it on a page; `fresh`: the page was painted anew; `now` in milliseconds. Say whether anything changed."""
        box = layout.places.get(self._name)
        if box is None or box.w < 1 or box.h < 1:
            return False
        changed = self._make(wall[0], wall[1], (box.w, box.h), now)
        if self._small is None or not (changed or fresh):
            return False
        seen = next((reach.box for reach in layout.reaches if _inside(box, reach.box)), Box(0, 0, *layout.size))
        target.set_clip(pygame.Rect(seen.x, seen.y, seen.w, seen.h))
        wide, tall = self._small.get_size()
        target.blit(self._small, (box.x + (box.w - wide) // 2, box.y + (box.h - tall) // 2))
        target.set_clip(None)
        return True

    def _make(self, wall: pygame.Surface, shown: Layout, room: tuple[int, int], now: int) -> bool:
        """Make it anew if what is shown has changed; a picture in the making there is taken once more a little later."""
        same = self._shows is not None and self._shows[0] is shown and self._shows[1] == room
        if (same and not self._unfinished) or (self._small is not None and 0 <= now - self._made < PAUSE):
            return False
        share = min(room[0] / wall.get_width(), room[1] / wall.get_height())
        size = max(1, round(wall.get_width() * share)), max(1, round(wall.get_height() * share))
        self._small = pygame.transform.smoothscale(wall, size)
        self._unfinished = not same
        self._shows, self._made = (shown, room), now
        return True


def _inside(box: Box, around: Box) -> bool:
    return around.x <= box.x and box.x + box.w <= around.x + around.w
