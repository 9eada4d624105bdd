"""Squares for a camera, dark on light in every theme, without shadow and grain: a reader wants them flat."""

import pygame

from game.ui.page.marks import Squares

DARK, LIGHT = (0, 0, 0), (255, 255, 255)


def draw_squares(target: pygame.Surface, squares: Squares) -> None:
    """Print the squares of a code."""
    box = squares.box
    target.fill(LIGHT, pygame.Rect(box.x, box.y, box.w, box.h))
    step = box.w // len(squares.rows)
    for y, row in enumerate(squares.rows):
        for x, square in enumerate(row):
            if square == "1":
                target.fill(DARK, pygame.Rect(box.x + x * step, box.y + y * step, step, step))
