from game.core.journey.pins import Sureness
from game.core.law import Reading
from game.core.message import Text
from game.core.workshop.phone_events import PhonesAnswered, PhonesRead
from game.core.workshop.phones.asked import Answer, Asked, Choice, Question
from game.core.workshop.phones.counting import Given, Seat, counted, how_sure, pair, team_readings
from game.core.workshop.phones.said import said_event
from game.core.workshop.team import Team
from game.core.workshop.workshop import StepId

STEP = StepId("journey")


def asked(name: str = "reading:2:yard") -> Asked:
    choices = tuple(Choice(each.value, Text(each.value)) for each in (Reading.LAWFUL, Reading.SMUGGLING, Reading.TRAFFICKING))
    return Asked(Question(STEP, name), Text("What?"), choices, frozenset(choice.id for choice in choices))


def given(*said: str, team: Team | None = None, sure: Sureness | None = None) -> tuple[Given, ...]:
    return tuple(Given(Seat(number, team), Answer((each,), sure)) for number, each in enumerate(said))


def test_answers_are_counted_in_their_order() -> None:
    assert counted(asked(), given("trafficking", "lawful", "trafficking")) == (("lawful", 1), ("trafficking", 2))


def test_a_team_reads_as_most_of_its_phones_do_and_cannot_tell_where_as_many_say_something_else() -> None:
    star, moon = given("trafficking", "trafficking", "lawful", team=Team.STAR), given("lawful", "smuggling", team=Team.MOON)
    assert dict(team_readings((*star, *moon))) == {Team.STAR: Reading.TRAFFICKING, Team.MOON: Reading.UNCLEAR}


def test_how_sure_they_are_is_counted_by_what_they_say() -> None:
    said = (*given("lawful", "lawful", sure=Sureness.SURE), *given("smuggling"))
    assert how_sure(said) == (("lawful", Sureness.SURE, 2),)


def test_what_phones_said_becomes_one_event() -> None:
    event = said_event(asked(), given("lawful", "lawful", team=Team.STAR))
    assert event == PhonesRead(STEP, 2, 1, ((Reading.LAWFUL, 2),), ((Team.STAR, Reading.LAWFUL),))
    assert said_event(asked("item:offer"), given("lawful")) == PhonesAnswered(STEP, (("lawful", 1),))  # type: ignore[arg-type]
    assert said_event(asked(), ()) is None


def test_people_are_paired_by_their_own_phones_and_few_of_them_keep_it_to_themselves() -> None:
    before = {1: 2, 2: 2, 3: 5, 4: 1, 5: 0, 6: 6}
    paired = pair(before, {1: 3, 2: 2, 3: 4, 4: 2, 5: 1, 9: 7})
    assert (paired.raw, paired.all, paired.more) == ((3, 1, 1), 5, 3)
    few = pair({1: 2, 2: 2}, {1: 3, 2: 3})
    assert (few.told, few.more) == (False, None)
