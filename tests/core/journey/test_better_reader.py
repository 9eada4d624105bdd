"""All else equal, a better reader never has less: roads, readers and cases at random."""

from dataclasses import dataclass, replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from game.core.journey.case import Case, SceneId
from game.core.journey.facts import Sign
from game.core.journey.held import FactId
from game.core.journey.journey import Journey
from game.core.journey.judging.asking import askings, read_well
from game.core.journey.moves import PinReading, TakeBack
from game.core.journey.people import PersonId
from game.core.journey.pins import Evidence
from game.core.journey.scoring import score
from game.core.journey.standing import said_at
from game.core.journey.turning import law_at, right_at, turning_visit
from game.core.law import Reading
from game.core.law_elements import Part
from tests.builders import Plan, case, fact, travel, with_scene

SCENES = ("home", "lorry", "barn", "farm", "yard", "shed", "shelter")
"""The last one is the ending."""
LAST = len(SCENES) - 1
LETTERS = "ampsdcl!?x"
PEOPLE = tuple(PersonId(name) for name in ("driver", "boss", "cousin"))
NOTHING = FactId("home-0")
"""A fact that shows nothing, and can be put on a board from the first scene on."""
SAID = tuple(reading for reading in Reading if reading is not Reading.TRAFFICKING)


@dataclass(frozen=True)
class Reader:
    """What somebody pins scene by scene, and where flags are raised and taken back."""

    says: tuple[Reading, ...]
    shows: tuple[bool, ...]
    """Whether the facts of the scene lie on the board, each under Means."""
    flag: int | None = None
    """Where the flag that stays is raised."""
    holes: int = 0
    """How many flags are raised and taken back in the first scene, before anything else is said there."""
    board: frozenset[tuple[Part | None, int]] = frozenset()
    """Slots and facts, by their number, that are on the board of the flag."""


@st.composite
def roads(draw: st.DrawFn) -> Case:
    """Return a road of six scenes and an ending; facts at random, done by one of three people, some of whom are seen together or gone."""
    scenes = [name + f"[{''.join(draw(st.lists(st.sampled_from(LETTERS), max_size=3, unique=True)))}]" for name in SCENES]
    tiny = case(" -> ".join(scenes), age=draw(st.sampled_from((15, 22))))
    named = draw(st.booleans())
    for name in SCENES:
        facts = tuple(replace(each, by=(draw(st.sampled_from(PEOPLE)),) if named else ()) for each in tiny.scenes[SceneId(name)].facts)
        met = (fact(f"{name}-met", together=draw(st.sampled_from((PEOPLE[:2], PEOPLE[1:])))),) if named and draw(st.booleans()) else ()
        tiny = with_scene(tiny, name, facts=(*facts, *met), over=PEOPLE[:1] if named and draw(st.integers(0, 9)) == 0 else ())
    return with_scene(tiny, "home", facts=(*tiny.scenes[tiny.start].facts, fact(NOTHING, sign=draw(st.sampled_from((None, *Sign))))))


READERS = st.builds(
    Reader,
    says=st.tuples(*[st.sampled_from(SAID)] * len(SCENES)),
    shows=st.tuples(*[st.booleans()] * len(SCENES)),
    flag=st.one_of(st.none(), st.integers(0, LAST)),
    holes=st.integers(0, 2),
    board=st.frozensets(st.tuples(st.sampled_from((*list(Part)[:3], None)), st.integers(0, 30)), max_size=6),
)


def read(tiny: Case, reader: Reader) -> Journey:
    """Return the journey of a reader; a scene in which a flag is raised has no other reading."""
    pins: dict[str, Plan] = {}
    for number, name in enumerate(SCENES):
        said = () if reader.flag == number else (_said(tiny, reader, number),)
        holes = (_flag(tiny, 0, ()), TakeBack()) * reader.holes if number == 0 else ()
        raised = (_flag(tiny, number, reader.board),) if reader.flag == number else ()
        pins[name] = (*holes, *said, *raised)
    return travel(tiny, pins)


def _said(tiny: Case, reader: Reader, number: int) -> PinReading:
    scene = tiny.scenes[SceneId(SCENES[number])]
    board = tuple(Evidence(Part.MEANS, each.id) for each in scene.facts) if reader.shows[number] and not tiny.traveller.child else ()
    acts = tuple(Evidence(Part.ACT, each.id) for each in scene.facts) if reader.shows[number] and tiny.traveller.child else ()
    return PinReading(reader.says[number], board + acts)


def _flag(tiny: Case, number: int, board: frozenset[tuple[Part | None, int]] | tuple[()]) -> PinReading:
    """Return a flag whose board is complete: what lies in no slot is the one fact that shows nothing."""
    seen = [each for name in SCENES[: number + 1] for each in tiny.scenes[SceneId(name)].facts]
    parts = (Part.ACT, Part.PURPOSE) if tiny.traveller.child else (Part.ACT, Part.MEANS, Part.PURPOSE)
    chosen = {Evidence(part, seen[at % len(seen)].id) for part, at in board if part in (*parts, None)}
    empty = {Evidence(part, NOTHING) for part in parts if part not in {piece.part for piece in chosen}}
    return PinReading(Reading.TRAFFICKING, tuple(sorted(chosen | empty, key=lambda piece: (str(piece.part), piece.fact))))


def total(tiny: Case, journey: Journey) -> int:
    return score(tiny, journey).total


@settings(max_examples=60, deadline=None)
@given(roads(), READERS)
def test_every_road_and_reader_has_between_nothing_and_a_hundred(tiny: Case, reader: Reader) -> None:
    points = score(tiny, read(tiny, reader))
    assert all(0 <= part.points <= part.out_of for part in points.parts)
    assert 0 <= points.total <= 100


@settings(max_examples=60, deadline=None)
@given(roads(), READERS, st.integers(0, LAST))
def test_reading_one_more_scene_right_never_costs_anything(tiny: Case, reader: Reader, at: int) -> None:
    before = read(tiny, reader)
    assume(reader.flag != at)
    assume(not read_well(tiny, before)[at])
    right = right_at(tiny, before, at)
    assume(right is not Reading.TRAFFICKING)
    better = replace(reader, says=(*reader.says[:at], right, *reader.says[at + 1 :]))
    assert total(tiny, before) <= total(tiny, read(tiny, better))


@settings(max_examples=40, deadline=None)
@given(roads(), READERS)
def test_seeing_it_where_nobody_said_so_never_costs_anything(tiny: Case, reader: Reader) -> None:
    """Where it has turned, the right reading is the flag."""
    missed = read(tiny, replace(reader, flag=None))
    turn = turning_visit(tiny, missed.path)
    for at in () if turn is None else range(turn, LAST + 1):
        seen = read(tiny, replace(reader, flag=at))
        assert score(tiny, missed).timing.points <= score(tiny, seen).timing.points


@settings(max_examples=40, deadline=None)
@given(roads(), READERS)
def test_a_flag_closer_to_the_turn_on_the_same_side_of_it_never_has_less(tiny: Case, reader: Reader) -> None:
    turn = turning_visit(tiny, read(tiny, reader).path)
    assume(turn is not None)
    flagged = [read(tiny, replace(reader, flag=at, board=frozenset())) for at in range(LAST + 1)]
    points = [score(tiny, journey).timing.points for journey in flagged]
    assert points[:turn] == sorted(points[:turn])
    assert points[turn:] == sorted(points[turn:], reverse=True)
    assert max(points) == points[turn or 0]


@settings(max_examples=60, deadline=None)
@given(roads(), READERS)
def test_a_hole_never_brings_anything(tiny: Case, reader: Reader) -> None:
    whole = read(tiny, replace(reader, holes=0))
    for holes in (1, 2):
        assert total(tiny, read(tiny, replace(reader, holes=holes))) <= total(tiny, whole)


@settings(max_examples=60, deadline=None)
@given(roads(), READERS, st.integers(0, LAST))
def test_a_flag_that_is_taken_back_brings_no_more_than_none(tiny: Case, reader: Reader, at: int) -> None:
    none = read(tiny, replace(reader, flag=None, holes=0))
    pins: dict[str, Plan] = {name: _said(tiny, reader, number) for number, name in enumerate(SCENES)}
    said = pins[SCENES[at]]
    assert isinstance(said, PinReading)
    pins[SCENES[at]] = (_flag(tiny, at, reader.board), TakeBack(), said)
    assert total(tiny, travel(tiny, pins)) <= total(tiny, none)


@settings(max_examples=60, deadline=None)
@given(roads(), READERS, st.sampled_from((*list(Part)[:3], None)), st.integers(0, 30))
def test_one_more_right_fact_on_the_board_never_costs_anything(tiny: Case, reader: Reader, part: Part | None, at: int) -> None:
    assume(reader.flag is not None)
    before, more = read(tiny, reader), read(tiny, replace(reader, board=reader.board | {(part, at)}))
    (flag_before,), (flag_more,) = before.flags[-1:], more.flags[-1:]
    new = set(flag_more.evidence) - set(flag_before.evidence)
    facts = {each.id: each for _, each in tiny.facts()}
    shown = all(piece.part is None or any(e.part is piece.part for e in facts[piece.fact].shows) for piece in new)
    # What lay in an empty slot only to fill it has given way.
    assume(shown)
    assert score(tiny, before).evidence.points <= score(tiny, more).evidence.points


@settings(max_examples=60, deadline=None)
@given(roads(), READERS, st.integers(1, LAST - 1))
def test_asking_early_without_a_sign_never_brings_anything(tiny: Case, reader: Reader, at: int) -> None:
    before = read(tiny, reader)
    turn = turning_visit(tiny, before.path)
    assume(turn is None or at < turn)
    asking = replace(reader, says=(*reader.says[:at], Reading.UNCLEAR, *reader.says[at + 1 :]))
    asked = read(tiny, asking)
    assume(any(each.groundless and each.visit == at for each in askings(tiny, asked)))
    assert total(tiny, asked) <= total(tiny, before)


@settings(max_examples=60, deadline=None)
@given(roads(), READERS, st.integers(1, 3))
def test_a_longer_road_is_no_loss_by_itself(tiny: Case, reader: Reader, more: int) -> None:
    """Quiet scenes before the first change nothing for who reads them right."""
    quiet = [SceneId(f"quiet{number}") for number in range(more)]
    longer = case(" -> ".join((*quiet, "home")))
    joined = replace(tiny, start=longer.start, scenes={**tiny.scenes, **{name: longer.scenes[name] for name in quiet}})
    pins: dict[str, Plan] = dict.fromkeys(quiet, PinReading(Reading.LAWFUL))
    for number, name in enumerate(SCENES):
        raised = (_flag(tiny, number, reader.board),) if reader.flag == number else (_said(tiny, reader, number),)
        pins[name] = raised
    assume(reader.says[0] is not Reading.UNCLEAR)
    assert total(tiny, read(tiny, replace(reader, holes=0))) <= total(joined, travel(joined, pins))


@given(roads(), READERS)
def test_what_was_said_and_what_is_right_are_told_of_every_scene(tiny: Case, reader: Reader) -> None:
    journey = read(tiny, reader)
    assert len(said_at(tiny, journey)) == len(journey.path) == len(SCENES)
    for visit in range(len(SCENES)):
        law = law_at(tiny, journey, visit)
        assert law.is_right(right_at(tiny, journey, visit), journey.offered)
