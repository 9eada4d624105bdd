"""Reads pages aloud: what is new and what has the focus, if somebody wants that, and a page whenever its key is pressed."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from game.core.message import text
from game.core.settings import reads_aloud
from game.ui.page.aloud import focus_aloud, news_aloud, page_aloud

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.app.machine.frame import Outside
    from game.app.machine.machine import Machine
    from game.ui.page.page import Page
    from game.ui.sound.device import Device
    from game.ui.sound.voice import Voice

LOG = logging.getLogger(__name__)


class Reading:
    """Looks at a machine in every turn of the loop; never waits."""

    def __init__(self, outside: Outside, device: Callable[[], Device], voice: Callable[[Device], Voice] | None = None) -> None:
        self._outside, self._device = outside, device
        self._make = voice or _voice
        self._voice: Voice | None = None
        self._page: Page | None = None
        self._focus, self._asked = "", 0

    def turn(self, machine: Machine) -> None:
        """Say what has changed since the last turn."""
        page, focus, asked = machine.page, machine.focus, machine.asked_aloud
        # What moves makes a new page for every frame, whose body is the same one.
        if self._page is not None and page.body is self._page.body and focus == self._focus and asked == self._asked:
            return
        before, self._page = self._page, page
        moved, self._focus = focus != self._focus, focus
        pressed, self._asked = asked != self._asked, asked
        services = self._outside.services
        if pressed:
            self._toggle(page)
        elif page.quiet or not services.can_read():
            self.stop()
        elif reads_aloud(services.settings, room=services.room is not None):
            self._by_itself(machine, before, moved=moved)

    def _by_itself(self, machine: Machine, before: Page | None, *, moved: bool) -> None:
        news = () if machine.page is before else news_aloud(before, machine.page)
        if news:
            self._say(news)
        elif moved:
            say = self._outside.services.say
            target = next((each for each in machine.layout.targets if each.key == machine.focus), None)
            if target is not None:
                self._say(focus_aloud(target, say(text("chosen")), say(text("cannot be pressed now"))))

    def _toggle(self, page: Page) -> None:
        """Be silent, or read the page."""
        if self._voice is not None and self._voice.talks:
            self._voice.stop()
        elif self._outside.services.can_read():
            self._say(page_aloud(page))

    def _say(self, words: tuple[str, ...]) -> None:
        from game.ui.sound.voice import Manner  # noqa: PLC0415

        if self._voice is None:
            self._voice = self._make(self._device())
        settings = self._outside.services.settings
        language = settings.language or "en"
        self._voice.say(lambda: _pieces(words, language), Manner(language, settings.voice_pace, settings.voice_high))

    def stop(self) -> None:
        """Be silent."""
        if self._voice is not None:
            self._voice.stop()

    def close(self) -> None:
        """Be silent, for good."""
        if self._voice is not None:
            self._voice.stop()
            self._voice.worker.end()


def _pieces(words: tuple[str, ...], language: str) -> tuple[str, ...]:
    from game.core.speaking.prepare import pieces  # noqa: PLC0415  only who listens needs it, and then not on the way to a frame

    return pieces(words, language)


def _voice(device: Device) -> Voice:
    from game.ui.sound.voice import Voice  # noqa: PLC0415  nothing of it is needed before something is read

    return Voice(device, LOG.warning)
