"""Lets be heard what happens on the page: asked in every turn of the loop, and never waits."""

from __future__ import annotations

import logging
from functools import cached_property
from typing import TYPE_CHECKING

from game.app.window.reading import Reading
from game.core.sound import Loudness, Sound, Tone
from game.files.plain_folder import PlainFolder
from game.screens.loud import loudness_now
from game.screens.sounding import Ear, listen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.app.machine.frame import Outside
    from game.app.machine.machine import Machine
    from game.ui.sound.device import Device
    from game.ui.sound.speaker import Speaker

LOG = logging.getLogger(__name__)
VOLUMES = {Loudness.OFF: 0.0, Loudness.LOW: 0.35, Loudness.ON: 1.0}


class Hearing:
    """Plays the sounds of a machine; nothing is opened before something is to be heard."""

    def __init__(self, outside: Outside, assets: Path, speaker: Callable[[Path], Speaker] | None = None) -> None:
        self._outside, self._assets = outside, assets
        self._make = speaker or self._a_speaker
        self._speaker: Speaker | None = None
        self._reading = Reading(outside, lambda: self._device)
        self._ear = Ear()
        self._seen: tuple[object, ...] = ()
        self._before: tuple[Tone | None, Loudness] = None, Loudness.OFF

    def turn(self, machine: Machine) -> None:
        """Let be heard what has happened since the last turn."""
        self._reading.turn(machine)
        services = self._outside.services
        seen = (machine.stack, services.settings, services.room)
        if len(self._seen) == len(seen) and all(map(_same, seen, self._seen)):
            return
        before, settings, self._seen = self._ear, self._seen[1:], seen
        self._ear, heard = listen(self._ear, machine.stack, machine.page.title)
        if self._ear is before and len(settings) == len(seen) - 1 and all(map(_same, settings, seen[1:])):
            return
        loud = loudness_now(services)
        if loud is not Loudness.OFF:
            for each in heard:
                self._open().play(each.sound.value, each.force * VOLUMES[loud])
        if (self._ear.tone, loud) != self._before:
            self._go_over(self._ear.tone, loud, at_once=self._ear.dark or any(each.sound is Sound.THUD for each in heard))

    def _go_over(self, tone: Tone | None, loud: Loudness, *, at_once: bool) -> None:
        self._before = tone, loud
        if loud is Loudness.OFF or self._ear.dark:
            if self._speaker is not None:
                self._speaker.hush()
        elif tone is not None or self._speaker is not None:
            self._open().room("" if tone is None else tone.value, VOLUMES[loud], at_once=at_once)

    def _open(self) -> Speaker:
        if self._speaker is None:
            self._speaker = self._make(self._assets)
        return self._speaker

    def close(self) -> None:
        """Be silent, and give the device back."""
        self._reading.close()
        if self._speaker is not None:
            self._speaker.hush()
            self._speaker.worker.end()

    @cached_property
    def _device(self) -> Device:
        from game.ui.sound.device import Device  # noqa: PLC0415  nothing of it is needed before something is heard

        return Device(LOG.warning)

    def _a_speaker(self, assets: Path) -> Speaker:
        from game.ui.sound.speaker import Speaker  # noqa: PLC0415

        folder = assets / "sounds"
        return Speaker(self._device, lambda name: PlainFolder(folder / f"{name}.ogg"), LOG.warning)


def _same(one: object, other: object) -> bool:
    return one is other
