from dataclasses import replace
from pathlib import Path
from typing import get_args

from game.core.journey.case import SceneId
from game.core.journey.held import Belonging, FactId
from game.core.journey.journey import CrossedBorder, Entered, Event, FactFound, FlagRaised, Handed
from game.core.journey.pins import Flag
from game.core.sound import Sound, Tone
from game.core.sounding.journey import SOUNDS, STAGES, TONES, sounds_of, tone_at
from tests.builders import case, travel

SHIPPED = Path(__file__).parents[3] / "assets" / "stages"
FLAG = Flag(0, ())


def test_for_each_thing_that_can_happen_it_is_settled_how_it_sounds() -> None:
    assert set(SOUNDS) == set(get_args(Event))


def test_the_same_sound_is_heard_once() -> None:
    assert sounds_of((FactFound(FactId("a")), FactFound(FactId("b")))) == (Sound.PIN,)


def test_what_happens_together_is_heard_in_its_order() -> None:
    assert sounds_of((Entered(SceneId("a")), Handed(Belonging.PHONE, 0, 1))) == (Sound.PAPER, Sound.CHIP)
    assert sounds_of((CrossedBorder("green"),)) == (Sound.PAPER,)


def test_beside_a_flag_nothing_else_is_heard() -> None:
    assert sounds_of((FactFound(FactId("a")), FlagRaised(FLAG))) == (Sound.THUD,)


def test_it_is_silent_from_the_flag_on_until_the_next_scene() -> None:
    journey = travel(case("home[s] -> farm"))
    here = len(journey.path) - 1
    assert tone_at("kitchen-home", journey) is Tone.KITCHEN
    assert tone_at("kitchen-home", replace(journey, flags=(Flag(here, ()),))) is None
    assert tone_at("kitchen-home", replace(journey, flags=(Flag(here - 1, ()),))) is Tone.KITCHEN
    assert tone_at("kitchen-home", replace(journey, flags=(Flag(here, (), back=here),))) is Tone.KITCHEN


def test_every_shipped_stage_has_its_room_but_the_phone() -> None:
    assert {each.stem for each in SHIPPED.glob("*.svg")} - {"phone"} == set(TONES)
    assert sum(map(len, STAGES.values())) == len(TONES)
    assert tone_at("phone", travel(case("home[s] -> farm"))) is None
