"""What may lie where a file is looked for; a test that needs what a system does not have is left out there."""

import os
import socket
from pathlib import Path

import pytest


def a_folder(path: Path) -> None:
    """Make a folder."""
    path.mkdir()


def a_pipe(path: Path) -> None:
    """Make a pipe, at whose other end nobody writes."""
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes among the files of this system")
    os.mkfifo(path)


def a_link(path: Path, target: Path | str) -> None:
    """Make a link."""
    try:
        path.symlink_to(target)
    except OSError:
        pytest.skip("no links without special rights on this system")


def a_device(path: Path) -> None:
    """Make a link to a device without end."""
    if not Path("/dev/zero").exists():
        pytest.skip("no devices among the files of this system")
    a_link(path, "/dev/zero")


def a_socket(path: Path) -> None:
    """Make a socket."""
    if not hasattr(socket, "AF_UNIX"):
        pytest.skip("no sockets among the files of this system")
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(str(path))


def a_loop(path: Path) -> None:
    """Make a link to itself."""
    a_link(path, path)


def a_broken_link(path: Path) -> None:
    """Make a link to nothing."""
    a_link(path, path.with_name("nowhere"))
