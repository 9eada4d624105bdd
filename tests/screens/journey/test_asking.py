import pytest

from game.core.journey.held import FactId
from game.core.journey.journey import Phase
from game.core.journey.pins import Evidence
from game.core.law import Reading
from tests.pilot import Pilot


@pytest.fixture
def asking(pilot: Pilot) -> Pilot:
    """A player who leaves the first scene and cannot tell yet."""
    return pilot.begin("the-building-site").listen().look("papers").do("choice:0", "reading:unclear")


def test_whoever_cannot_tell_yet_is_asked_what_makes_them_ask(asking: Pilot) -> None:
    assert asking.title == "What makes you ask?"
    assert len(asking.keys("because:")) == len(asking.history.now.found) > 1


def test_no_reason_has_to_be_given(asking: Pilot) -> None:
    assert asking.focus == "done"
    asking.press("Enter")
    pin = asking.history.now.standing
    assert pin is not None
    assert (pin.reading, pin.evidence) == (Reading.UNCLEAR, ())


def test_a_reason_is_pinned_with_it_and_can_be_left_out_again(asking: Pilot) -> None:
    first, second = asking.keys("because:")[:2]
    asking.do(first, second, first, "done")
    pin = asking.history.now.standing
    assert pin is not None
    assert pin.evidence == (Evidence(None, FactId(second.partition(":")[2])),)
    assert asking.history.now.phase is not Phase.READING


def test_no_row_moves_when_a_reason_is_taken(asking: Pilot) -> None:
    before = {each.key: each.box for each in asking.machine.layout.targets}
    asking.do(asking.keys("because:")[0])
    assert {each.key: each.box for each in asking.machine.layout.targets} == before


def test_going_back_pins_nothing(asking: Pilot) -> None:
    before = asking.history
    assert asking.press("Esc").history == before
    assert "What is this now?" in asking.words


def test_reasons_to_ask_do_not_lie_on_the_board(asking: Pilot) -> None:
    asking.do(asking.keys("because:")[0], "done", "ok").walk().do("flag")
    assert not any(asking.item(key).chosen for key in asking.keys("put:"))
