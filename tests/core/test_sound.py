from game.core.settings import Settings, loudness, with_loudness
from game.core.sound import Loudness


def test_one_key_goes_from_off_to_low_to_on_and_round() -> None:
    assert [each.following for each in (Loudness.OFF, Loudness.LOW, Loudness.ON)] == [Loudness.LOW, Loudness.ON, Loudness.OFF]


def test_sounds_are_low_at_first_and_off_in_a_workshop() -> None:
    assert loudness(Settings(), room=False) is Loudness.LOW
    assert loudness(Settings(), room=True) is Loudness.OFF


def test_what_is_set_for_a_workshop_changes_nothing_for_who_plays_alone() -> None:
    settings = with_loudness(Settings(), Loudness.ON, room=True)
    assert loudness(settings, room=True) is Loudness.ON
    assert settings.sound is Loudness.LOW
