from game.app.window.worry import CALM, Worry


def test_what_is_not_as_it_was_left_is_looked_into_once_and_not_at_once() -> None:
    worry = Worry().after("gone", 100)
    assert not worry.due(100 + CALM - 1)
    assert worry.after("gone", 500).due(100 + CALM)
    assert not worry.looked_into().after("gone", 900).due(100 + 9 * CALM)


def test_a_window_on_its_way_is_waited_for() -> None:
    worry = Worry()
    for now in range(0, 5 * CALM, 100):
        worry = worry.after(("at", now), now)
        assert not worry.due(now)


def test_all_is_well_again_without_a_look() -> None:
    assert Worry().after("gone", 100).after(None, 200) == Worry()


def test_what_could_not_be_mended_and_goes_by_itself_is_looked_into_once_more() -> None:
    worry = Worry().after("odd", 0).looked_into().after(None, 10)
    assert worry.due(10 + CALM)
    assert worry.looked_into().after(None, 20) == Worry()
