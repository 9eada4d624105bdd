"""What phones said, in a session that needs no phones any more."""

from game.core.exercise.exercise import OptionId
from game.core.exercise.run import Count
from game.core.law import Reading
from game.core.workshop.phone_events import PhonesAnswered, PhonesRead
from game.core.workshop.played import Ballot, mark_ballot
from game.core.workshop.room_reading import counts
from game.core.workshop.session import after, begin
from game.core.workshop.session_events import ExerciseMoved, HandsCounted, Voted
from game.core.workshop.team import Team
from game.core.workshop.workshop import StepId
from game.files.workshop.events_json import read_event, write_event
from tests.core.workshop.held import begun, content

STEP, ASK, YES = StepId("travel"), StepId("ask"), OptionId("yes")
READ = PhonesRead(STEP, 0, 1, ((Reading.SMUGGLING, 14),))


def test_hands_and_phones_are_added() -> None:
    ballot = mark_ballot(mark_ballot(Ballot(0, 1), HandsCounted(STEP, 0, 1, Reading.SMUGGLING, 5)), READ)
    assert (dict(ballot.voices), ballot.by_phone, dict(ballot.hands)) == ({Reading.SMUGGLING: 19}, 14, {Reading.SMUGGLING: 5})
    assert dict(counts(ballot)) == {Reading.SMUGGLING: 19}


def test_what_a_trainer_entered_for_a_team_counts_more_than_its_phones() -> None:
    read = PhonesRead(STEP, 0, 1, (), ((Team.STAR, Reading.LAWFUL), (Team.MOON, Reading.LAWFUL)))
    ballot = mark_ballot(mark_ballot(Ballot(0, 1), Voted(STEP, 0, 1, Team.STAR, Reading.SMUGGLING)), read)
    assert (ballot.of(Team.STAR), ballot.of(Team.MOON)) == (Reading.SMUGGLING, Reading.LAWFUL)


def test_answers_on_phones_are_added_to_hands_and_hands_can_still_be_counted_anew() -> None:
    session, stock = begin(begun()), content()
    done = (ExerciseMoved(ASK, Count(YES, 2)), PhonesAnswered(ASK, ((YES, 150),)), ExerciseMoved(ASK, Count(YES, 3)))
    for event in done:
        session = after(session, event, stock)
    run = session.of(ASK).run
    assert run is not None
    name = run.hands[0].item
    assert [run.votes(name, 1).of(YES), run.by_hand(name, 1).of(YES)] == [153, 3]


def test_events_of_phones_outlive_the_disk() -> None:
    for event in (READ, PhonesRead(STEP, 1, 2, (), ((Team.STAR, Reading.LAWFUL),)), PhonesAnswered(ASK, ((YES, 3),))):
        assert read_event(*write_event(event)) == event
