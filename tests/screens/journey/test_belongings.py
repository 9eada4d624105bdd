from tests.pilot import Pilot


def test_at_first_everything_lies_in_ones_own_hands(pilot: Pilot) -> None:
    words = pilot.begin("the-night-road").words
    at = words.index("In your hands:")
    assert set(words[at + 1 : at + 6]) == {"Passport", "Phone", "Money 6", "Contact with home", "Freedom to leave"}


def test_what_somebody_else_holds_lies_in_their_hands(pilot: Pilot) -> None:
    words = pilot.begin("the-night-road").go(0, 0).words
    assert words.index("In your hands:") < words.index("The guide:") < words.index("Phone")


def test_money_is_counted_and_none_left_lies_nowhere(pilot: Pilot) -> None:
    pilot.begin("the-night-road").go(0, 0).listen()
    assert "Money 1" in pilot.words
    pilot.leave(1)
    assert not any(words.startswith("Money") for words in pilot.words)


def test_a_debt_is_counted(builder: Pilot) -> None:
    assert any(words.startswith("Debt ") for words in builder.words)
