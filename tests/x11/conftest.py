"""Tests in a real window need a few Debian packages; without them they are skipped."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

import pytest

from tests.x11.program import Program, program
from tests.x11.server import Server, missing, server

Play = Callable[..., AbstractContextManager[Program]]
"""Runs the program with these arguments, until the end of a with block."""


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Server]:
    """A real X server with one display of 1280x800, a window manager, a keyboard and a mouse."""
    packages = missing()
    if packages:
        pytest.skip(f"a real window needs these Debian packages: {packages}")
    with server(tmp_path / "x11") as started:
        yield started


@pytest.fixture
def play(screen: Server, tmp_path: Path) -> Play:
    """Runs the program there; the data folder stays the same for all runs of a test."""
    return partial(program, screen, tmp_path)
