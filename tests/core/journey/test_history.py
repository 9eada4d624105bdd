from hypothesis import given
from hypothesis import strategies as st

from game.core.journey.advance import options
from game.core.journey.case import Case
from game.core.journey.held import AddCount, Belonging, Counts, Give, Holds
from game.core.journey.history import History, begin, can_undo, play, replay, undo
from game.core.journey.journey import Phase
from game.core.journey.moves import Choose, Listen, Move, PinReading, TakeBack
from game.core.journey.people import ME, PersonId
from game.core.journey.pins import Evidence
from game.core.law import Reading, required_parts
from game.core.undo import Undo
from tests.builders import case, line, on_the_way, to_look_at, with_choice, with_scene

UNCLEAR = PinReading(Reading.UNCLEAR)


def branching() -> Case:
    """Return a case with branches, conditions, walks and things to look at."""
    tiny = case("home[s!] -> park[a] | office*[?] -> farm[mp] -> shelter", {"farm": "blue/farm", "shelter": "green/shelter"})
    tiny = with_scene(tiny, "home", lines=(line("One."), line("Two."), line("Three.", needs=(Holds(Belonging.PHONE, ME),))))
    tiny = with_scene(tiny, "farm", changes=(Give(Belonging.PHONE, PersonId("driver")), AddCount(Belonging.DEBT, 3)))
    facts = (*tiny.scenes[tiny.start].facts, to_look_at("no-name", "notice"))
    tiny = with_scene(tiny, "home", facts=facts)
    tiny = with_scene(tiny, "shelter", facts=(on_the_way("rumour", "neighbour"),))
    return with_choice(tiny, "home", 1, needs=(Counts(Belonging.MONEY, least=2),))


def possible(tiny: Case, history: History) -> list[Move]:
    """Return every open move, with a full board for the flag."""
    board = tuple(Evidence(part, fact) for part in required_parts(child=tiny.traveller.child) for fact in history.now.found[:1])
    moves: list[Move] = []
    for option in options(tiny, history.now):
        move = option.move
        if isinstance(move, PinReading) and move.reading is Reading.TRAFFICKING:
            move = PinReading(move.reading, board)
        if option.open:
            moves.append(move)
    return moves


def played(tiny: Case, numbers: list[int], *, undoing: bool = True) -> History:
    """Return a walk: each number picks one of the open moves, or an undo."""
    history = begin(tiny)
    for number in numbers:
        moves = possible(tiny, history)
        if not moves:
            break
        index = number % (len(moves) + (1 if undoing else 0))
        history = undo(history) if index == len(moves) else play(tiny, history, moves[index])[0]
    return history


WALKS = st.lists(st.integers(0, 10**6), max_size=40)


@given(WALKS)
def test_the_same_steps_lead_to_the_same_history(numbers: list[int]) -> None:
    history = played(branching(), numbers)
    assert replay(branching(), history.moves) == history


@given(WALKS)
def test_a_step_can_always_be_taken_back(numbers: list[int]) -> None:
    tiny = branching()
    before = played(tiny, numbers)
    for move in possible(tiny, before):
        after, _ = play(tiny, before, move)
        back = undo(after)
        if isinstance(move, PinReading | TakeBack):
            assert (back.now.pins, back.now.flags) == (after.now.pins, after.now.flags)
        else:
            assert before.now in (back.now, after.now)


@given(WALKS)
def test_undoing_everything_leads_back_to_the_start(numbers: list[int]) -> None:
    tiny = branching()
    history = played(tiny, numbers)
    pins = history.now.pins
    while can_undo(history):
        history = undo(history)
    assert history.now.path == begin(tiny).now.path
    assert history.now.found == begin(tiny).now.found
    assert history.now.pins == pins


@given(WALKS)
def test_every_open_option_can_be_played(numbers: list[int]) -> None:
    tiny = branching()
    history = played(tiny, numbers)
    for move in possible(tiny, history):
        play(tiny, history, move)


def test_at_the_start_there_is_nothing_to_take_back() -> None:
    history = begin(branching())
    assert not can_undo(history)
    assert undo(history) == history


def test_a_pinned_reading_stays_pinned() -> None:
    tiny = case("home -> farm -> shelter")
    history = replay(tiny, (Choose(0), UNCLEAR, PinReading(Reading.SMUGGLING)))
    back = undo(history)
    assert back.now.phase is Phase.READING
    assert [pin.reading for pin in back.now.pins] == [Reading.UNCLEAR, Reading.SMUGGLING]
    assert back.moves[-1] == Undo()


def test_a_pin_alone_is_no_step_to_take_back() -> None:
    tiny = with_scene(case("home -> farm"), "home", lines=(line("One."), line("Two.")))
    history = replay(tiny, (UNCLEAR, Listen(), UNCLEAR))
    back = undo(history)
    assert back.now.line == 0
    assert not can_undo(back)
