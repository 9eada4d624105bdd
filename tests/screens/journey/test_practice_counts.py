"""A journey with the coach is kept as a journey, and counts nowhere."""

from dataclasses import replace
from pathlib import Path

from game.core.journey.history import History
from game.core.journey.journey import Phase, Terms
from game.core.journey.moves import Keep
from game.files.journey.saves import Saves
from game.files.kept.begun import JOURNEYS, BegunFiles
from game.screens.effects import KeepJourney, KeepResult
from game.screens.journey.journeying import Alone
from game.screens.journey.travel import Travel
from tests.builders import case
from tests.core.journey.test_history import played

TINY = case("home[s] -> farm[amp] -> shelter")


def at_its_end(*, practice: bool) -> History:
    """Return a journey that is over."""
    history = played(TINY, [0] * 60, undoing=False)
    assert history.now.phase is Phase.DONE
    return replace(history, now=replace(history.now, terms=Terms(practice=practice)))


def test_at_the_end_of_practice_there_is_no_result() -> None:
    kept = {practice: Alone().keep(Travel(TINY, at_its_end(practice=practice), Alone()), Keep()) for practice in (True, False)}
    assert [type(effect) for effect in kept[True]] == [KeepJourney]
    assert [type(effect) for effect in kept[False]] == [KeepJourney, KeepResult]


def test_the_file_of_a_practice_journey_says_so_to_the_shelf(tmp_path: Path) -> None:
    for practice in (True, False):
        folder = tmp_path / str(practice)
        Saves(folder).keep(TINY, "abc", at_its_end(practice=practice))
        (begun,) = BegunFiles(folder, JOURNEYS).all()
        assert (begun.over, begun.practice) == (True, practice)
