"""Puts the windows on the displays: the room's page where the room looks, the trainer's page where it does not."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pygame

from game.app.window import displays
from game.app.window.arranging import OWN, Area, Placed, again, apart, fills, lying, pane_beside, place_windows, seen_by_all, swap_windows
from game.app.window.beside import BesideWindow
from game.app.window.held import HeldKeys
from game.app.window.window import Window
from game.app.window.worry import CALM, Worry

LEAST = 320
"""A display with fewer pixels a side is none: some systems make one up while nothing is switched on."""


@dataclass(frozen=True)
class Standing:
    """The windows as they are before something changes."""

    room: Area
    beside: Area | None
    leads: bool
    """Whether keys go to the trainer's window."""


class Arranger:
    """Opens both windows anew, with their pages kept, whenever the room's page has to go elsewhere.

    Windows that are open cannot be trusted to move: in full screen they stay where they are.
    And some systems go on counting displays that have gone, until all is opened anew.
    """

    def __init__(self, window: Window, complain: Callable[[str], None], *, always: bool = False) -> None:
        self.beside = BesideWindow()
        self._room = window
        self._complain = complain
        self._always = always
        self._known = displays.all_displays()
        self._now = Placed(lying(self._known, window.area) or OWN)
        self._before: dict[tuple[Area, ...], Placed] = {}
        """How the windows were on displays that may come back."""
        self._held = HeldKeys()
        self._worry = Worry()
        self._told = False
        """Whether the system has said something of the displays that has not been looked at."""
        self._seen = self._known
        """The displays as they were seen last; they may have changed since the windows were arranged."""

    @property
    def two(self) -> bool:
        """Say whether the trainer's page can be where the room does not see it."""
        return len(apart(self._known)) > 1

    @property
    def possible(self) -> bool:
        """Say whether the trainer's page can have a window of its own."""
        return self.two or self._always

    # ---- what people want

    def full_screen(self, *, full: bool) -> None:
        """Let the room's page fill its display, or be in a window."""
        if full != self._room.full:
            self._arrange(_as_it_is, full=full)

    def look_for_another(self) -> None:
        """Look at the displays again where one display that repeats another may have become one of its own without a word."""
        if not self.possible and len(self._known) > 1 and displays.told_late():
            self._arrange(_as_it_is, fresh=True)

    def open_beside(self) -> None:
        """Open the trainer's window, where it was last or on the first display."""
        trainer = self._before.get(self._known, Placed()).trainer
        fresh = len(self._known) > 1 and displays.told_late()
        self._arrange(lambda here: replace(here, trainer=trainer or OWN), fresh=fresh)

    def close_beside(self) -> None:
        """Close the trainer's window; the room's page stays where it is."""
        self.beside.take_away()
        self._now = Placed(self._now.room)

    def swap(self) -> None:
        """Let both windows change places."""
        self._arrange(swap_windows)

    # ---- what happens to the displays

    def notice(self, event: pygame.event.Event) -> bool:
        """Learn from an event; say whether nobody else is to have it."""
        if event.type == displays.CHANGED:
            self._told = True
        return self._held.swallow(event, pygame.time.get_ticks())

    def watch(self) -> None:
        """Look at the displays again when something is not as it was left."""
        now = pygame.time.get_ticks()
        self._worry = self._worry.after(self._strange(now), now)
        if self._worry.due(now):
            self._worry = self._worry.looked_into()
            self._arrange(_as_it_is, fresh=displays.told_late())

    def _strange(self, now: int) -> object:
        """Return what is not as it was left; None if all is."""
        sizes, room, beside = displays.sizes(), self._room.area, self.beside.area
        if self._told or sizes != tuple(display.size for display in self._seen):
            self._told, self._seen = False, displays.all_displays()
        if self._seen != self._known:
            return "displays", self._seen
        if min(min(size) for size in sizes) < LEAST:
            return "none", now // (2 * CALM)
        if self._room.full and not fills(room, self._known[self._now.room]):
            return "full", room
        if not self._room.full and self._has_left(room, self._now.room):
            return "room", room
        return ("beside", beside) if beside is not None and self._has_left(beside, self._now.trainer) else None

    def _has_left(self, window: Area, number: int | None) -> bool:
        """Say whether a window lies on another display, or across its edge, as windows do that are fetched back from one that has gone."""
        if number is None or lying(self._known, window) != number:
            return True
        return self.two and displays.told_late() and not window.within(self._known[number])

    # ---- what is done

    def _arrange(self, ask: Callable[[Placed], Placed], *, full: bool | None = None, fresh: bool = False) -> None:
        """Put the windows where they are asked to be; if that fails, look at the displays anew; if that fails, be seen at all."""
        standing = Standing(self._room.area, self.beside.area, self.beside.focused)
        wanted = self._room.full if full is None else full
        for anew in (fresh, True):
            try:
                self._lay(ask, standing, full=wanted, fresh=anew)
            except (pygame.error, IndexError) as error:
                self._complain(f"The windows cannot be arranged: {error}")
            else:
                return
        self.close_beside()
        self._room.put(displays.all_displays()[OWN], OWN, full=False)

    def _lay(self, ask: Callable[[Placed], Placed], standing: Standing, *, full: bool, fresh: bool) -> None:
        if fresh:
            self._begin_anew()
        known = displays.all_displays()
        goal = place_windows(known, ask(self._meant_places(known, standing)), always=self._always)
        if not fresh and self._has_to_move(known, goal, full=full):
            self._lay(ask, standing, full=full, fresh=True)
            return
        if fresh:
            self._room.put(seen_by_all(known, goal.room), goal.room, full=full)
        self._put_beside(known, goal, standing, fresh=fresh)
        self._known, self._seen, self._now = known, known, goal
        self._before[known] = goal if goal.trainer is not None else replace(goal, trainer=self._before.get(known, goal).trainer)

    def _begin_anew(self) -> None:
        self._room.remember()
        self.beside.take_away()
        self._held.windows_open_anew(pygame.time.get_ticks())
        displays.begin_anew()

    def _meant_places(self, known: tuple[Area, ...], standing: Standing) -> Placed:
        """Return where the windows are meant to be: where people have put them, or where they were when these displays were last there."""
        here, beside = self._now, standing.beside
        if known == self._known:
            room = lying(known, standing.room)
            return Placed(here.room if room is None else room, None if beside is None else lying(known, beside) or OWN)
        before = self._before.get(known)
        if before is not None:
            return Placed(before.room, None if beside is None else before.trainer or OWN)
        trainer = None if beside is None else again(self._known, here.trainer or OWN, known, beside)
        return Placed(again(self._known, here.room, known, standing.room), trainer)

    def _has_to_move(self, known: tuple[Area, ...], goal: Placed, *, full: bool) -> bool:
        if full != self._room.full:
            return True
        area = self._room.area
        return not fills(area, known[goal.room]) if full else lying(known, area) != goal.room

    def _put_beside(self, known: tuple[Area, ...], goal: Placed, standing: Standing, *, fresh: bool) -> None:
        if goal.trainer is None:
            self.beside.take_away()
            return
        self.beside.put(pane_beside(known[goal.trainer], standing.beside))
        if fresh and standing.beside is not None and not standing.leads:
            self._room.take_keys()


def _as_it_is(here: Placed) -> Placed:
    return here
