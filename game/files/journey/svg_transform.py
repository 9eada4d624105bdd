"""Where a point of an SVG lies after the transforms of its groups: what is moved in a drawing program gets one."""

import re
from math import cos, radians, sin, tan

Matrix = tuple[float, float, float, float, float, float]
"""a, b, c, d, e, f as in SVG: x' = a x + c y + e, y' = b x + d y + f."""
STILL: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
STEP = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^)]*)\)")
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?", re.IGNORECASE)
SIX, THREE = 6, 3


def matrix_of(transform: str) -> Matrix:
    """Return what a `transform` does; what is no transform does nothing."""
    whole = STILL
    for name, words in STEP.findall(transform):
        whole = joined(whole, _step(name, [float(number) for number in NUMBER.findall(words)]))
    return whole


def joined(outer: Matrix, inner: Matrix) -> Matrix:
    """Return what both do, the inner one first."""
    a, b, c, d, e, f = outer
    k, m, n, p, q, r = inner
    return (a * k + c * m, b * k + d * m, a * n + c * p, b * n + d * p, a * q + c * r + e, b * q + d * r + f)


def moved_point(matrix: Matrix, point: tuple[float, float]) -> tuple[float, float]:
    """Return where a point lies then."""
    a, b, c, d, e, f = matrix
    return a * point[0] + c * point[1] + e, b * point[0] + d * point[1] + f


def _step(name: str, numbers: list[float]) -> Matrix:
    first = numbers[0] if numbers else 0.0
    second = numbers[1] if len(numbers) > 1 else None
    match name:
        case "matrix" if len(numbers) == SIX:
            return (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
        case "translate":
            return (1.0, 0.0, 0.0, 1.0, first, second or 0.0)
        case "scale":
            return (first, 0.0, 0.0, first if second is None else second, 0.0, 0.0)
        case "rotate":
            return _turn(radians(first), (numbers[1], numbers[2]) if len(numbers) >= THREE else (0.0, 0.0))
        case "skewX":
            return (1.0, 0.0, tan(radians(first)), 1.0, 0.0, 0.0)
        case "skewY":
            return (1.0, tan(radians(first)), 0.0, 1.0, 0.0, 0.0)
        case _:
            return STILL


def _turn(angle: float, centre: tuple[float, float]) -> Matrix:
    turn: Matrix = (cos(angle), sin(angle), -sin(angle), cos(angle), 0.0, 0.0)
    there: Matrix = (1.0, 0.0, 0.0, 1.0, *centre)
    back: Matrix = (1.0, 0.0, 0.0, 1.0, -centre[0], -centre[1])
    return joined(joined(there, turn), back)
