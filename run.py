"""Starts Turning Point from a checkout."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  people start it with whatever Python they have; this file must be read by an old one, too
    found = "%d.%d" % sys.version_info[:2]  # noqa: UP031
    sys.exit(
        "Turning Point needs Python 3.11 or newer, and this is Python " + found + ".\n"
        "Install a newer Python, and start the game with it: python3 run.py (on Windows: py run.py)."
    )

from game.cli import main

if __name__ == "__main__":
    sys.exit(main())
