"""A room travels one path together, and each team reads it in its own way."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.journey.advance import options
from game.core.journey.case import Afterword, Case, Contested
from game.core.journey.held import Reads
from game.core.journey.history import History, begin, play
from game.core.journey.journey import Event, Journey, Phase, Terms
from game.core.journey.moves import Arrive, Choose, Keep, Listen, Move, PinReading, Respond, TakeBack
from game.core.journey.standing import Verdict, holes, judge
from game.core.journey.turning import turning_visit
from game.core.law import Ages, Reading
from game.core.message import Text
from game.core.undo import Undo
from game.core.workshop.asking import asked_scenes
from game.core.workshop.content import Content
from game.core.workshop.played import Ballot, Played
from game.core.workshop.room_reading import Changed, ballot_of, final_reading, most, read_room, read_teams, verdict_words, way_on
from game.core.workshop.session import after
from game.core.workshop.session import begin as begin_session
from game.core.workshop.session_events import CaseMoved, SessionBegun, Voted, VotesRevealed
from game.core.workshop.team import Team, teams
from game.core.workshop.together import play_together, undo_together
from game.core.workshop.workshop import PlayCase, StepId, Workshop, WorkshopId, WorkshopStep
from tests.builders import Plan, case, flag, travel, with_choice
from tests.core.journey.test_rules import in_time

STEP = StepId("a-case")
TURNS = case("home[s] -> lorry[a] -> farm[mp] -> yard -> shelter")
"""It turns in the third scene, number 2."""
NEVER = case("home[s] -> lorry[d] -> farm[l] -> yard -> shelter")
TRAFFICKING, SMUGGLING, UNCLEAR = Reading.TRAFFICKING, Reading.SMUGGLING, Reading.UNCLEAR
SHORT = {"t": TRAFFICKING, "s": SMUGGLING, "u": UNCLEAR, "l": Reading.LAWFUL, "-": None}
CIRCLE, STAR = Team.CIRCLE, Team.STAR


def room(tiny: Case, **votes: str) -> Played:
    """Return a case played to its end, with the votes of teams scene by scene; "s/t" is smuggling, and trafficking after talking."""
    history = begin(tiny)
    while history.now.phase is not Phase.DONE:
        history = play(tiny, history, _next(history.now))[0]
    ballots: list[Ballot] = []
    for visit in range(len(history.now.path)):
        for round_ in (1, 2):
            given = [(Team(name), _reading(words, visit, round_)) for name, words in votes.items()]
            cast = tuple((team, reading) for team, reading in given if reading is not None)
            if cast:
                ballots.append(Ballot(visit, round_, cast, revealed=True))
    return Played(STEP, history=history, ballots=tuple(ballots))


def _reading(words: str, visit: int, round_: int) -> Reading | None:
    in_scene = "".join(words.split()[visit : visit + 1]).split("/")
    if in_scene == [""]:
        return None
    return SHORT[in_scene[round_ - 1]] if len(in_scene) >= round_ else None


def _next(now: Journey) -> Move:
    if now.phase is Phase.READING:
        return Keep() if now.standing else PinReading(UNCLEAR)
    moves: dict[Phase, Move] = {
        Phase.WALKING: Arrive(),
        Phase.LISTENING: Listen(),
        Phase.CHOOSING: Choose(0),
        Phase.RESPONDING: Respond((0,)),
    }
    return moves[now.phase]


def verdict(tiny: Case, votes: str) -> Verdict:
    """Return the verdict on a team that votes like this."""
    (circle,) = read_teams(tiny, room(tiny, circle=votes), (CIRCLE,))
    return circle.judgement.verdict


def words(tiny: Case, votes: str) -> str:
    (circle,) = read_teams(tiny, room(tiny, circle=votes), (CIRCLE,))
    told = verdict_words(Text("Circle"), circle)
    source = told.source if told.count == 1 or not told.plural else told.plural
    return source.format_map({"who": "Circle", "count": told.count})


# ---- teams


@pytest.mark.parametrize(
    ("votes", "expected"),
    [
        ("s s t t", "Circle: raised the flag when it turned."),
        ("s s s t", "Circle: raised the flag 1 vote after it turned."),
        ("s t t t", "Circle: accused 1 vote before it turned. Until then, asking and protecting would have been right."),
        ("t t t t", "Circle: accused 2 votes before it turned. Until then, asking and protecting would have been right."),
        ("u s t t", "Circle: asked and protected first, and raised the flag when it turned."),
        ("u s s s", "Circle: asked and protected, and raised no flag when it turned."),
        ("s s s s", "Circle: raised no flag, and it turned."),
        ("s s t s", "Circle: raised the flag and took it back. It had turned."),
        ("- - - -", "Circle: gave no reading."),
    ],
)
def test_where_it_turned_each_team_hears_how_it_read_it(votes: str, expected: str) -> None:
    assert words(TURNS, votes) == expected


@pytest.mark.parametrize(
    ("votes", "expected"),
    [
        ("s s s s", "Circle: stayed calm, and it never turned."),
        ("s t t t", "Circle: accused, and it never turned."),
        ("s t s s", "Circle: raised the flag and took it back. It never turned."),
        ("u u s s", "Circle: asked and protected, and accused nobody. It never turned."),
        ("u t t t", "Circle: asked and protected first, then accused. It never turned."),
    ],
)
def test_where_it_never_turned_a_flag_is_a_false_alarm(votes: str, expected: str) -> None:
    assert words(NEVER, votes) == expected


def test_whoever_raises_the_flag_in_the_first_vote_after_the_turn_is_in_time() -> None:
    played = room(TURNS, circle="s - - t", star="- s - t")
    (circle,) = read_teams(TURNS, replace(played, ballots=tuple(each for each in played.ballots if each.visit != 2)), (CIRCLE,))
    assert (circle.judgement.verdict, circle.delay) == (Verdict.HIT, 0)


def test_delay_is_counted_in_votes() -> None:
    (circle,) = read_teams(TURNS, room(TURNS, circle="s s s t"), (CIRCLE,))
    assert (circle.judgement.verdict, circle.delay) == (Verdict.LATE, 1)


def test_teams_on_the_same_path_are_judged_one_by_one() -> None:
    read = read_teams(TURNS, room(TURNS, circle="s s t t", star="s s s s"), (CIRCLE, STAR))
    assert [(each.team, each.judgement.verdict) for each in read] == [(CIRCLE, Verdict.HIT), (STAR, Verdict.MISSED)]


def test_the_second_vote_counts() -> None:
    assert verdict(TURNS, "s s s/t t") is Verdict.HIT
    assert verdict(TURNS, "s s t/s s") is Verdict.MISSED
    assert verdict(NEVER, "s t/s s s") is Verdict.CALM


def test_who_stays_silent_in_the_second_vote_holds_to_the_first() -> None:
    played = room(TURNS, circle="s s t t", star="s s s/t t")
    assert final_reading(played, CIRCLE, 2) is TRAFFICKING
    assert [each.judgement.verdict for each in read_teams(TURNS, played, (CIRCLE, STAR))] == [Verdict.HIT, Verdict.HIT]


def test_who_abstains_keeps_the_reading_that_stood() -> None:
    assert verdict(TURNS, "s s t -") is Verdict.HIT
    assert verdict(TURNS, "s t - -") is Verdict.EARLY


def test_what_changed_after_talking_is_told() -> None:
    (circle,) = read_teams(TURNS, room(TURNS, circle="s s/s s/t t"), (CIRCLE,))
    assert circle.changed == (Changed(2, SMUGGLING, TRAFFICKING),)


def test_a_child_needs_no_means() -> None:
    child = case("home[s] -> lorry[a] -> farm[p] -> yard -> shelter", age=16)
    assert verdict(child, "s s t t") is Verdict.HIT
    assert verdict(replace(child, traveller=replace(child.traveller, age=18)), "s s t t") is Verdict.FALSE_ALARM


def test_a_contested_reading_with_full_credit_counts_as_the_flag() -> None:
    disputed = Contested(Reading.SMUGGLING, full=True, why=Text("Lawyers differ."))
    assert verdict(replace(TURNS, afterword=Afterword(contested=(disputed,))), "l l s s") is Verdict.HIT


def test_before_the_case_begins_nobody_has_read_anything() -> None:
    assert read_teams(TURNS, Played(STEP), (CIRCLE,)) == ()
    assert read_room(TURNS, Played(STEP), (CIRCLE,)) is None


def test_an_answer_for_a_happy_ending_takes_no_flag_back() -> None:
    played = room(TURNS, circle="s s t t l", star="s s s s t")
    read = read_teams(TURNS, played, (CIRCLE, STAR))
    assert [each.judgement.verdict for each in read] == [Verdict.HIT, Verdict.MISSED]
    whole = read_room(TURNS, room(TURNS, circle="s s t t l"), (CIRCLE,))
    assert whole is not None
    assert whole.judgement.verdict is Verdict.HIT


# ---- moves of a room


def play_asked(tiny: Case, history: History, move: Move) -> tuple[History, tuple[Event, ...]]:
    """Play a move of a room that votes wherever it can."""
    return play_together(tiny, history, move, asked_scenes(tiny))


# ---- an ending


def together(tiny: Case) -> History:
    """Return a room's journey up to its ending."""
    history = begin(tiny)
    while tiny.scenes[history.now.path[-1].scene].ending is None:
        history = play_asked(tiny, history, _next(history.now))[0]
    return history


def test_at_an_ending_a_room_is_not_asked_what_it_is_now() -> None:
    for tiny in (TURNS, case("shelter")):
        there = together(tiny)
        assert play_asked(tiny, there, Choose(0))[0].now.phase is Phase.RESPONDING


def test_one_step_back_from_the_end_leads_into_the_ending() -> None:
    for tiny in (TURNS, case("shelter")):
        there = together(tiny)
        back = undo_together(play_asked(tiny, there, Choose(0))[0], asked_scenes(tiny))
        assert (back.now.phase, back.now.path) == (Phase.CHOOSING, there.now.path)


# ---- laws


LETTERS = st.text("tsul", min_size=4, max_size=4)


@given(LETTERS)
def test_a_team_is_judged_like_somebody_who_travels_alone(letters: str) -> None:
    pins: dict[str, Plan] = {}
    for scene, letter, before in zip(TURNS.scenes, letters, "-" + letters, strict=False):
        if letter == "t":
            pins[scene] = () if before == "t" else flag("a:home-s m:home-s p:home-s")
        else:
            said = PinReading(SHORT[letter])  # type: ignore[arg-type]
            pins[scene] = (TakeBack(), said) if before == "t" else said
    alone = judge(TURNS, travel(TURNS, pins))
    (circle,) = read_teams(TURNS, room(TURNS, circle=" ".join(letters)), (CIRCLE,))
    assert circle.judgement == alone


@given(LETTERS, LETTERS)
def test_what_one_team_says_changes_nothing_for_another(one: str, other: str) -> None:
    both = room(TURNS, circle=" ".join(one), star=" ".join(other))
    alone = room(TURNS, circle=" ".join(one))
    assert read_teams(TURNS, both, (CIRCLE, STAR))[0].judgement == read_teams(TURNS, alone, (CIRCLE,))[0].judgement


@given(LETTERS)
def test_no_vote_moves_the_turning_point(letters: str) -> None:
    played = room(TURNS, circle=" ".join(letters))
    (circle,) = read_teams(TURNS, played, (CIRCLE,))
    assert circle.judgement.turn == turning_visit(TURNS, circle.journey.path) == 2


@given(LETTERS)
def test_teams_that_all_say_the_same_are_the_room(one: str) -> None:
    played = room(TURNS, circle=" ".join(one), star=" ".join(one))
    whole = read_room(TURNS, played, (CIRCLE, STAR))
    assert whole is not None
    assert whole.judgement == read_teams(TURNS, played, (CIRCLE, STAR))[0].judgement


# ---- the room as a whole


def test_the_room_holds_what_most_teams_say() -> None:
    played = room(TURNS, circle="s s t t", star="s s t t", moon="s s s s")
    whole = read_room(TURNS, played, teams(6))
    assert whole is not None
    assert whole.judgement.verdict is Verdict.HIT


def test_where_several_readings_have_equally_many_the_room_cannot_tell_yet() -> None:
    assert most(((TRAFFICKING, 2), (SMUGGLING, 2))) is UNCLEAR
    assert most(()) is UNCLEAR
    assert most(((TRAFFICKING, 2), (SMUGGLING, 3))) is SMUGGLING


def test_without_teams_the_hands_are_the_room() -> None:
    played = room(TURNS)
    hands = tuple(Ballot(visit, 1, hands=((SMUGGLING, 4), (TRAFFICKING, 7 if visit >= 2 else 1))) for visit in range(4))
    whole = read_room(TURNS, replace(played, ballots=hands), ())
    assert whole is not None
    assert whole.judgement.verdict is Verdict.HIT


def test_hands_counted_after_talking_take_the_place_of_the_first_ones() -> None:
    first, second = Ballot(0, 1, hands=((SMUGGLING, 9),)), Ballot(0, 2, hands=((UNCLEAR, 8),))
    assert ballot_of(Played(STEP, ballots=(first, second)), 0, ()) == ((UNCLEAR, 8),)
    assert ballot_of(Played(STEP, ballots=(first, Ballot(0, 2))), 0, ()) == ((SMUGGLING, 9),)


# ---- leaving a scene


def test_leaving_a_scene_is_possible_whatever_the_room_says() -> None:
    for level in Ages:
        journey = play_asked(TURNS, begin(TURNS, Terms(level=level)), Choose(0))[0]
        for reading in (*Reading, None):
            left = play_asked(TURNS, journey, way_on(journey.now, reading))[0].now
            assert left.phase is not Phase.READING
            assert left.flags == ()


def test_the_shared_journey_takes_over_what_most_say_and_plants_nothing() -> None:
    there = play(TURNS, begin(TURNS), Choose(0))[0]
    assert way_on(there.now, SMUGGLING) == PinReading(SMUGGLING)
    left = play_asked(TURNS, there, way_on(there.now, TRAFFICKING))[0]
    assert [pin.reading for pin in left.now.pins] == [TRAFFICKING]
    assert left.now.flags == ()
    kept = play(TURNS, play(TURNS, begin(TURNS), PinReading(SMUGGLING))[0], Choose(0))[0].now
    assert way_on(kept, SMUGGLING) == Keep()


def test_a_reading_that_is_not_offered_at_the_level_is_not_taken_over() -> None:
    there = play(TURNS, begin(TURNS, Terms(level=Ages.FROM_13)), Choose(0))[0].now
    assert way_on(there, Reading.OTHER_CRIME) == PinReading(UNCLEAR)


def test_a_room_that_says_trafficking_finds_the_way_that_this_opens() -> None:
    tiny = with_choice(case("home[s] -> gate[!] -> farm | outside"), "gate", 1, needs=(Reads((TRAFFICKING,)),))
    at_gate = play_asked(tiny, play_asked(tiny, begin(tiny), Choose(0))[0], PinReading(TRAFFICKING))[0]
    assert [option.move for option in options(tiny, at_gate.now) if isinstance(option.move, Choose)] == [Choose(0), Choose(1)]


def test_what_a_room_said_can_be_played_again_and_taken_back() -> None:
    there = play_asked(TURNS, begin(TURNS), Choose(0))[0]
    left = play_asked(TURNS, there, PinReading(TRAFFICKING))[0]
    assert left.moves == (Choose(0), PinReading(TRAFFICKING))
    assert undo_together(left, asked_scenes(TURNS)).now.phase is Phase.READING


def test_another_vote_takes_a_flag_back_and_makes_no_hole() -> None:
    (circle,) = read_teams(TURNS, room(TURNS, circle="t s t t"), (CIRCLE,))
    assert circle.judgement.verdict is Verdict.HIT
    assert holes(circle.journey) == ()


def test_a_team_that_saw_it_in_time_is_told_so() -> None:
    tiny = in_time("home[s!] -> gate[?]")
    history = begin(tiny)
    for move in (Choose(0), PinReading(TRAFFICKING), Choose(1), Keep(), Choose(0), Choose(0), Respond((0,))):
        history = play_asked(tiny, history, move)[0]
    assert [visit.scene for visit in history.now.path] == ["home", "gate", "outside", "court"]
    played = Played(STEP, history=history, ballots=(Ballot(0, 1, ((CIRCLE, TRAFFICKING), (STAR, SMUGGLING))),))
    read = read_teams(tiny, played, (CIRCLE, STAR))
    assert [each.judgement.verdict for each in read] == [Verdict.ASKED_IN_TIME, Verdict.CALM]
    assert verdict_words(Text("Circle"), read[0]).source == "{who}: raised the flag in time, and it did not turn."


def test_votes_on_scenes_that_the_room_has_stepped_back_from_do_not_count() -> None:
    workshop = Workshop(WorkshopId("w"), Text("W"), Text("W."), Ages.ADULT, (WorkshopStep(STEP, Text("S"), 9, PlayCase(TURNS.id)),))
    content = Content(lambda _: workshop, lambda _: None, lambda _: TURNS)
    session = begin_session(SessionBegun(WorkshopId("w"), 9, 2, Ages.ADULT, "en"))
    session = after(session, CaseMoved(STEP, Choose(0)), content)
    session = after(session, Voted(STEP, 0, 1, CIRCLE, SMUGGLING), content)
    session = after(session, CaseMoved(STEP, PinReading(UNCLEAR)), content)
    session = after(session, CaseMoved(STEP, Choose(0)), content)
    session = after(session, Voted(STEP, 1, 1, CIRCLE, TRAFFICKING), content)
    session = after(session, VotesRevealed(STEP, 1, 1), content)
    for _ in range(2):
        session = after(session, CaseMoved(STEP, Undo()), content)
    assert [ballot.visit for ballot in session.of(STEP).ballots] == [0]
