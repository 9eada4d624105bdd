#!/usr/bin/env python3
"""Makes assets/sounds anew from noise and filters; needs what `pip install -e ".[sounds]"` brings.

Everything is seeded, so the same libraries make the same bytes. What happens is as loud as anything else that happens, a room as quiet as
any other room: within 2 LU, by ITU-R BS.1770 over the loudest 400 ms (what happens) or over all of it (a room). Prints what it measured.
"""

import io
import struct
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import numpy as np
import pyloudnorm
import soundfile
from numpy.typing import NDArray

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "sounds"
RATE = 22_050
HAPPENS, QUIET = -24.0, -38.0
"""How loud what happens is, and a room, in LUFS."""
MOST = 0.89
"""The highest sample, of 1; about -1 dB."""
BLOCK = 0.4
Wave = NDArray[np.float64]


# ---- noise and filters


def noise(seconds: float, seed: int) -> Wave:
    """White noise."""
    return np.random.default_rng(seed).standard_normal(round(seconds * RATE))


def band(wave: Wave, low: float, high: float, steep: float = 2.0) -> Wave:
    """Let through what lies between two frequencies in Hz; what it does goes round, so that a loop stays a loop."""
    hertz = np.fft.rfftfreq(len(wave), 1 / RATE)
    over = 1 / (1 + (low / np.maximum(hertz, 1e-9)) ** (2 * steep))
    under = 1 / (1 + (hertz / high) ** (2 * steep))
    return np.fft.irfft(np.fft.rfft(wave) * np.sqrt(over * under), len(wave))


def fall(seconds: float, half: float, rise: float = 0.002) -> Wave:
    """A curve that rises at once and is half as high after every `half` seconds."""
    t = np.arange(round(seconds * RATE)) / RATE
    return np.minimum(1, t / rise) * 0.5 ** (t / half)


def ring(seconds: float, hertz: float, half: float) -> Wave:
    """A tone that dies away."""
    t = np.arange(round(seconds * RATE)) / RATE
    return np.sin(2 * np.pi * hertz * t) * fall(seconds, half)


def laid(seconds: float, *parts: tuple[float, Wave]) -> Wave:
    """Waves laid together, each from its second on."""
    whole = np.zeros(round(seconds * RATE))
    for at, part in parts:
        begin = round(at * RATE)
        end = min(len(whole), begin + len(part))
        whole[begin:end] += part[: end - begin]
    return whole


def grains(seconds: float, seed: int, many: int, low: float, high: float, half: float) -> Wave:
    """Many short crackles at odd moments, as paper and stones make them; a loop stays a loop."""
    chance = np.random.default_rng(seed)
    whole = np.zeros(round(seconds * RATE))
    for number in range(many):
        begin = round(chance.random() * len(whole))
        length = half * 8
        grain = band(noise(length, seed * 1000 + number), low, high) * fall(length, half * (0.5 + chance.random())) * chance.random() ** 2
        places = (begin + np.arange(len(grain))) % len(whole)
        whole[places] += grain
    return whole


def swell(seconds: float, times: int, deep: float, turn: float = 0.0) -> Wave:
    """A slow coming and going, a whole number of times, so that its end fits its beginning."""
    t = np.arange(round(seconds * RATE)) / (seconds * RATE)
    return 1 - deep / 2 + deep / 2 * np.sin(2 * np.pi * (times * t + turn))


# ---- what happens


def paper() -> Wave:
    """A sheet is turned."""
    shape = np.sin(np.pi * np.linspace(0, 1, round(0.42 * RATE))) ** 1.5
    return (grains(0.42, 1, 90, 1500, 8000, 0.006) + 0.5 * band(noise(0.42, 2), 2200, 9000)) * shape


def pin() -> Wave:
    """A pin goes through paper into cork."""
    tick = band(noise(0.05, 3), 2500, 9000) * fall(0.05, 0.004)
    cork = band(noise(0.2, 4), 180, 900) * fall(0.2, 0.018)
    return laid(0.42, (0.0, tick), (0.012, 1.6 * cork), (0.012, 0.3 * ring(0.2, 310, 0.02)))


def stamp() -> Wave:
    """A rubber stamp on a pad of paper."""
    thump = ring(0.3, 95, 0.035) + 0.7 * band(noise(0.3, 5), 90, 700) * fall(0.3, 0.022)
    lifts = band(noise(0.12, 6), 900, 4000) * fall(0.12, 0.02, rise=0.03)
    return laid(0.5, (0.0, thump), (0.17, 0.22 * lifts))


def tear() -> Wave:
    """A sheet is torn across."""
    shape = np.linspace(0.35, 1, round(0.6 * RATE)) * np.minimum(1, np.linspace(12, 0, round(0.6 * RATE)))
    return (grains(0.6, 7, 260, 1000, 9000, 0.003) + 0.35 * band(noise(0.6, 8), 1400, 8000)) * shape


def chip() -> Wave:
    """A wooden token is laid down."""
    first = ring(0.2, 1150, 0.012) + 0.6 * ring(0.2, 1730, 0.008) + 0.4 * band(noise(0.2, 9), 700, 5000) * fall(0.2, 0.006)
    return laid(0.42, (0.0, first), (0.085, 0.45 * first))


def crack() -> Wave:
    """A stone begins to give way."""
    snap = band(noise(0.2, 10), 300, 3500) * fall(0.2, 0.012)
    return laid(0.5, (0.0, snap), (0.055, 0.6 * snap), (0.075, 0.4 * snap), (0.0, 0.8 * grains(0.5, 11, 40, 500, 4000, 0.006)))


def water() -> Wave:
    """Something goes into water."""
    splash = band(noise(0.8, 12), 350, 3800, 1.2) * fall(0.8, 0.11, rise=0.03)
    drops = tuple((0.18 + 0.11 * n, 0.22 * ring(0.2, 620 + 170 * (n * 3 % 5), 0.02)) for n in range(5))
    return laid(0.9, (0.0, splash), *drops)


def thud() -> Wave:
    """Something heavy is put down in a quiet room: the flag."""
    return laid(
        0.8, (0.0, ring(0.8, 62, 0.09)), (0.0, 0.8 * ring(0.8, 124, 0.05)), (0.0, 0.6 * band(noise(0.5, 13), 60, 500) * fall(0.5, 0.04))
    )


def bell() -> Wave:
    """A small bell, softly: somebody would like to say something."""
    tones = ((660, 1.0, 0.34), (1320, 0.35, 0.22), (1782, 0.2, 0.14), (2640, 0.08, 0.08))
    t = np.minimum(1, np.arange(round(1.6 * RATE)) / (0.012 * RATE))
    return t * sum(height * ring(1.6, hertz, half) for hertz, height, half in tones)


# ---- rooms: eight seconds that go round


def kitchen() -> Wave:
    """A refrigerator hums, a tap is not quite shut."""
    t = np.arange(8 * RATE) / RATE
    hum = sum(np.sin(2 * np.pi * hertz * t) * height for hertz, height in ((50, 0.5), (100, 1.0), (150, 0.35), (200, 0.2)))
    drops = tuple((at, 0.9 * ring(0.25, hertz, 0.03)) for at, hertz in ((1.1, 900), (3.9, 960), (6.4, 880)))
    return 0.6 * hum * swell(8, 1, 0.3) + laid(8, *drops) + 0.5 * band(noise(8, 20), 150, 1500, 1)


def river() -> Wave:
    """Water goes by in the dark."""
    low, high = band(noise(8, 21), 120, 700, 1), band(noise(8, 22), 700, 3000, 1)
    return low * swell(8, 2, 0.5) + 0.5 * high * swell(8, 3, 0.8, 0.3) + 0.5 * grains(8, 23, 120, 500, 2200, 0.02)


def road() -> Wave:
    """Cars pass at some distance."""
    base = band(noise(8, 24), 60, 500, 1)
    t = np.arange(8 * RATE) / RATE
    car = sum(np.exp(-(((t - at + 4) % 8 - 4) ** 2) / wide) for at, wide in ((2.2, 0.9), (6.1, 1.6)))
    return 0.6 * base + 1.6 * band(noise(8, 25), 200, 1400, 1) * car


def barn() -> Wave:
    """Straw, and wind between boards."""
    return (
        band(noise(8, 26), 180, 700, 2) * swell(8, 1, 0.7)
        + 0.5 * band(noise(8, 27), 500, 900, 3) * swell(8, 2, 0.9, 0.4)
        + grains(8, 28, 90, 1500, 6000, 0.008)
    )


def office() -> Wave:
    """Air through a grille, a lamp, somebody types next door."""
    t = np.arange(8 * RATE) / RATE
    typing = tuple(
        (0.7 + 0.19 * n + 0.05 * (n * 7 % 3) + 1.9 * (n // 6), 0.5 * band(noise(0.06, 30 + n), 600, 2200) * fall(0.06, 0.006))
        for n in range(15)
    )
    return band(noise(8, 29), 150, 1200, 1) + 0.15 * np.sin(2 * np.pi * 100 * t) + laid(8, *typing)


def site() -> Wave:
    """A mixer turns, somebody hammers far away."""
    turning = band(noise(8, 60), 80, 400, 1) * swell(8, 12, 0.6)
    hammer = tuple(
        (at, ring(0.4, 420, 0.03) + 0.5 * band(noise(0.4, 61), 400, 2000) * fall(0.4, 0.03)) for at in (1.0, 1.55, 2.1, 5.2, 5.75)
    )
    return turning + 0.9 * laid(8, *hammer) + 0.3 * band(noise(8, 62), 300, 1500, 1)


SOUNDS: Mapping[str, Callable[[], Wave]] = MappingProxyType(
    {each.__name__: each for each in (paper, pin, stamp, tear, chip, crack, water, thud, bell)}
)
ROOMS: Mapping[str, Callable[[], Wave]] = MappingProxyType({each.__name__: each for each in (kitchen, river, road, barn, office, site)})


# ---- as loud as the others, and into a file


def loudness(wave: Wave, *, room: bool) -> float:
    """Return the loudness in LUFS: of all of a room, of the loudest 400 ms of what happens."""
    meter = pyloudnorm.Meter(RATE, block_size=BLOCK)
    if room:
        return float(meter.integrated_loudness(wave))
    block, step = round(BLOCK * RATE), round(BLOCK * RATE / 8)
    wave = np.concatenate((wave, np.zeros(block)))
    return max(float(meter.integrated_loudness(wave[at : at + block])) for at in range(0, len(wave) - block + 1, step))


def levelled(wave: Wave, wanted: float, *, room: bool) -> Wave:
    """Return a wave as loud as wanted; what would clip is rounded at its peaks."""
    wave = wave - wave.mean()
    if not room:
        wave = wave * np.minimum(1, np.linspace(len(wave) / RATE / 0.01, 0, len(wave)))
    for _ in range(6):
        wave = wave * 10 ** ((wanted - loudness(wave, room=room)) / 20)
        wave = MOST * np.tanh(wave / MOST) if np.abs(wave).max() > MOST else wave
    return wave


def ogg(wave: Wave) -> bytes:
    """Return a wave as an Ogg file; the number that the library draws for its stream is made 1, so that the same wave is the same file."""
    file = io.BytesIO()
    soundfile.write(file, wave, RATE, format="OGG", subtype="VORBIS")
    data, at = bytearray(file.getvalue()), 0
    while at < len(data):
        segments = data[at + 26]
        size = 27 + segments + sum(data[at + 27 : at + 27 + segments])
        data[at + 14 : at + 18] = struct.pack("<I", 1)
        data[at + 22 : at + 26] = bytes(4)
        data[at + 22 : at + 26] = struct.pack("<I", checksum(data[at : at + size]))
        at += size
    return bytes(data)


def checksum(page: bytes | bytearray) -> int:
    """Return the checksum of a page of an Ogg file."""
    value = 0
    for byte in page:
        value ^= byte << 24
        for _ in range(8):
            value = (value << 1 ^ (0x04C11DB7 if value & 0x80000000 else 0)) & 0xFFFFFFFF
    return value


def made(name: str) -> Wave:
    """Return a sound or a room of that name, as loud as it has to be."""
    room = name in ROOMS
    return levelled((ROOMS if room else SOUNDS)[name](), QUIET if room else HAPPENS, room=room)


def main(names: list[str]) -> None:
    """Make the sounds of these names, or all, and print what was measured in the files."""
    for name in names or [*SOUNDS, *ROOMS]:
        data = ogg(made(name))
        (FOLDER / f"{name}.ogg").write_bytes(data)
        heard, _ = soundfile.read(io.BytesIO(data))
        print(
            f"{name:8} {len(data) / 1000:5.1f} kB {len(heard) / RATE:5.2f} s {loudness(heard, room=name in ROOMS):6.1f} LUFS, peak {np.abs(heard).max():.2f}"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
