"""A page as it is shown, and what the game without a window needs from outside."""

from dataclasses import dataclass, replace
from typing import Protocol

from game.app.machine.dressing import STOPS
from game.screens.effects import Effect
from game.screens.services import Services
from game.ui.input.focus import View, is_seen, target
from game.ui.page.canvas import Plan
from game.ui.page.easel import UNITS, Frame
from game.ui.page.marks import Layout
from game.ui.page.measure_pieces import Measure
from game.ui.page.page import Page
from game.ui.text.local import in_forms_of


class Outside(Protocol):
    """What lies outside the screens."""

    @property
    def services(self) -> Services:
        """Return what screens may ask, as it is now."""
        ...

    def do(self, effect: Effect) -> None:
        """Do what a screen asks for, before anything else happens."""
        ...


@dataclass(frozen=True)
class Shown:
    """A page at its place."""

    page: Page
    layout: Layout
    plan: Plan | None

    def opens(self, key: str) -> bool:
        """Tell whether something is there and open."""
        found = target(self.layout, key) if key else None
        return found is not None and not found.shut

    def after(self, focus: str) -> str:
        """Return what one switch comes to after something: the page's own order, else all that is open and seen; empty if nothing is."""
        seen = tuple(dict.fromkeys(each.key for each in self.layout.targets if not each.shut and is_seen(self.layout, each)))
        keys = tuple(key for key in self.page.scan if key in seen) or tuple(key for key in seen if key not in STOPS)
        keys = (*keys, *(key for key in STOPS if key in seen))
        at = keys.index(focus) + 1 if focus in keys else 0
        return keys[at % len(keys)] if keys else ""

    def closes(self, key: str, layout: Layout) -> bool:
        """Tell whether something that is open here is shut in another layout."""
        here, there = target(self.layout, key), target(layout, key)
        return here is not None and there is not None and there.shut and not here.shut


def in_window(services: Services, size: tuple[int, int]) -> Services:
    """Return what screens may ask, with how wide their window is; a narrow one counts as one of 4:3."""
    return replace(services, wide=UNITS * max(4 / 3, size[0] / size[1]))


def frame(services: Services, size: tuple[int, int], measure: Measure, view: View) -> Frame:
    """Return what a page is laid out for, in a window of that size in pixels."""
    settings = services.settings
    return Frame(size, settings.text_size / 100, services.rtl, in_forms_of(measure, settings.language), view.focus, view.offsets)
