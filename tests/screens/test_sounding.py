from game.core.sound import Loudness, Sound, Tone
from game.screens.sounding import Ear, listen
from tests.pilot import Pilot
from tests.screens.crossing.crossing_player import FIRST, across, begun


class Listener:
    """Somebody who hears what a pilot does."""

    def __init__(self, pilot: Pilot) -> None:
        self.pilot, self.ear = pilot, Ear()
        self.hear()

    def hear(self) -> list[Sound]:
        """What is heard since the last time."""
        self.ear, heard = listen(self.ear, self.pilot.machine.stack, self.pilot.title)
        return [each.sound for each in heard]

    def after(self, *keys: str) -> list[Sound]:
        """What is heard when these are pressed, one after the other."""
        return [sound for key in keys for sound in (self.pilot.do(key), self.hear())[1]]


def test_a_page_that_is_turned_rustles_and_the_first_one_does_not(pilot: Pilot) -> None:
    listener = Listener(pilot)
    assert listener.hear() == []
    assert listener.after("settings") == [Sound.PAPER]
    assert listener.after("size:125", "back") == [Sound.PAPER]
    assert listener.ear.tone is None


def test_what_happens_in_a_scene_is_heard_once_and_its_room_meanwhile(pilot: Pilot) -> None:
    listener = Listener(pilot.begin("the-night-road"))
    assert listener.ear.tone is not None
    room = listener.ear.tone
    pilot.listen()
    assert Sound.PIN in listener.hear()
    assert listener.after("settings", "back") == [Sound.PAPER, Sound.PAPER]
    assert listener.ear.tone is room


def test_leaving_at_once_is_silent(pilot: Pilot) -> None:
    listener = Listener(pilot.begin("the-night-road"))
    assert listener.after("leave") == []
    assert listener.ear.dark
    assert listener.ear.tone is None


def test_a_river_runs_and_its_stones_are_heard(pilot: Pilot) -> None:
    listener = Listener(begun(pilot, FIRST))
    assert listener.ear.tone is Tone.RIVER
    across(pilot, FIRST, 1)
    assert listener.hear()[0] in (Sound.WATER, Sound.PAPER, Sound.CHIP)


def test_f8_goes_from_low_to_on_to_off_and_says_so(pilot: Pilot) -> None:
    for loud, said in ((Loudness.ON, "On"), (Loudness.OFF, "Off"), (Loudness.LOW, "Low")):
        pilot.press("F8")
        assert pilot.settings.sound is loud
        assert pilot.machine.reason_shown is not None
        assert pilot.desk.services.say(pilot.machine.reason_shown) == f"Sounds: {said}"


def test_the_settings_page_has_the_same_three(pilot: Pilot) -> None:
    assert pilot.press("F10").do("sound:off").settings.sound is Loudness.OFF
    assert pilot.item("sound:off").chosen
