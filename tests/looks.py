"""Compares pictures with how they should look. GOLDEN=save records them anew."""

import os
from pathlib import Path

import pygame

FOLDER = Path(__file__).parent / "golden"
MEAN = 1.5
"""How far colours may be off on average, of 255: letters differ a little between versions of FreeType."""
FAR, MANY = 48, 0.004
"""Which share of pixels may be off by more than `FAR`."""


def assert_looks_like(got: pygame.Surface, name: str) -> None:
    """Compare a picture with the one of that name; a third one shows where they are apart."""
    file = FOLDER / f"{name}.png"
    if os.environ.get("GOLDEN") == "save":
        pygame.image.save(got, file)
    expected = pygame.image.load(file).convert()
    apart = difference(expected, got)
    mean, far = sum(pygame.transform.average_color(apart)[:3]) / 3, far_share(apart)
    if mean > MEAN or far > MANY:
        pygame.image.save(side_by_side(expected, got, apart), file.with_suffix(".diff.png"))
    assert (mean <= MEAN, far <= MANY) == (True, True), f"{name}: mean {mean:.2f}, far {far:.4f}, see {name}.diff.png"


def difference(one: pygame.Surface, other: pygame.Surface) -> pygame.Surface:
    more, less = one.copy(), other.copy()
    more.blit(other, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    less.blit(one, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    more.blit(less, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return more


def far_share(apart: pygame.Surface) -> float:
    near = pygame.mask.from_threshold(apart, (0, 0, 0), (FAR, FAR, FAR, 255)).count()
    return 1 - near / (apart.get_width() * apart.get_height())


def side_by_side(*pictures: pygame.Surface) -> pygame.Surface:
    width, height = pictures[0].get_size()
    wide = pygame.Surface((width * len(pictures), height))
    for number, picture in enumerate(pictures):
        wide.blit(picture, (number * width, 0))
    return wide
