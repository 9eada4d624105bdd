from typing import get_args

from game.core.crossing.events import CrossingEvent, Laid, LinkBroke
from game.core.sound import Heard, Sound
from game.core.sounding.crossing import SOUNDS, STEPS, crack, sounds_of, strain
from tests.core.crossing.rivers import at, river


def test_for_each_thing_that_can_happen_it_is_settled_how_it_sounds() -> None:
    assert set(SOUNDS) == set(get_args(CrossingEvent))


def test_the_same_sound_is_heard_once() -> None:
    assert sounds_of((Laid(1), LinkBroke(2))) == (Sound.WATER,)


def test_a_stone_gives_way_further_the_longer_it_is_left() -> None:
    level = river("****", hold=4)
    pulled = [strain(level, at(level, f"|b{stone}a~|")) for stone in ("o", "o4", "o3", "o2", "o1")]
    assert pulled == [0, 1, 2, 3, 4]


def test_each_crack_is_louder_and_a_stone_that_holds_again_is_silent() -> None:
    cracks = [crack(step, step + 1) for step in range(STEPS)]
    assert cracks == [(Heard(Sound.CRACK, (step + 1) / STEPS),) for step in range(STEPS)]
    assert crack(3, 3) == crack(3, 0) == ()
