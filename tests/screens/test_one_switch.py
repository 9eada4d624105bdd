"""Long pages of the game with one switch: everything on them can be read."""

import pytest

from tests.pilot import Pilot

PACE, PATIENCE = 0.8, 400


def switched(pilot: Pilot, key: str) -> Pilot:
    """Wait with one switch until something has the frame, and press."""
    for _ in range(PATIENCE):
        if pilot.focus == key:
            return pilot.press("Space")
        pilot.machine.tick(0.1)
    raise AssertionError(f"the frame never comes to {key}; there is {pilot.keys()}")


@pytest.mark.parametrize("size", [100, 200])
def test_a_debrief_and_help_can_be_read_to_their_ends(builder: Pilot, size: int) -> None:
    builder.play()
    builder.end(1).set(scan=PACE, text_size=size)
    for _ in range(2):
        while any(each.offset < each.most for each in builder.machine.layout.reaches):
            switched(builder, "page:further")
        builder.press("F1")
    assert switched(builder, "page:top").machine.layout.reaches[0].offset == 0
