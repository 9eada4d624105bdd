"""What the walk over packed states says is what play does, on random cases played by random moves."""

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.journey.advance import advance, options, start
from game.core.journey.case import Case, Line, SceneId, Twin
from game.core.journey.facts import Fact, Found
from game.core.journey.held import (
    AddCount,
    Belonging,
    Change,
    Condition,
    Counts,
    DeedId,
    Did,
    FactId,
    Give,
    HasFound,
    Holds,
    InTwin,
    Not,
    Reads,
    TwinId,
)
from game.core.journey.journey import Journey, Phase
from game.core.journey.moves import Choose, Keep, Move, PinReading, TakeBack
from game.core.journey.people import ME, PersonId
from game.core.journey.pins import Evidence
from game.core.journey.proof.check_ways import check_ways
from game.core.journey.proof.marks import marks
from game.core.journey.proof.reach import Reach, reach
from game.core.journey.turning import turning_visit
from game.core.journey.twins import each_twin
from game.core.law import Reading, assess, required_parts
from game.core.law_elements import Element
from game.core.message import Text
from tests.builders import case, line, with_choice, with_scene

PEOPLE = tuple(PersonId(name) for name in ("driver", "farmer", "foreman"))
SOME = st.lists(st.sampled_from(PEOPLE), max_size=2, unique=True).map(tuple)
PAIRS = st.sampled_from([(), (), (PEOPLE[0], PEOPLE[1]), (PEOPLE[1], PEOPLE[2])])
SHOWN = (Element.HARBOURING, Element.COERCION, Element.FORCED_LABOUR, Element.DEBT_BONDAGE, Element.CROSSING)
ELEMENTS = st.lists(st.sampled_from(SHOWN), max_size=2, unique=True).map(tuple)
DEEDS = tuple(DeedId(name) for name in ("left-name", "rang"))
TWINS = tuple(Twin(TwinId(name), (), Text(name)) for name in ("one", "other"))
PICTURES = (
    "home -> park | town -> farm -> end",
    "home -> park -> farm | end\npark -> end\nfarm -> end",
    "home -> park | town -> farm | court -> end\nhome -> end",
)
CHANGES: st.SearchStrategy[tuple[Change, ...]] = st.sampled_from(
    [(), (), (Give(Belonging.PHONE, PEOPLE[0]),), (Give(Belonging.PHONE, ME),), (AddCount(Belonging.MONEY, -2),)]
)
FACTS = tuple(FactId(f"f{number}") for number in range(4))


def conditions() -> st.SearchStrategy[tuple[Condition, ...]]:
    plain: st.SearchStrategy[Condition] = st.one_of(
        st.sampled_from(FACTS).map(HasFound),
        st.sampled_from(DEEDS).map(Did),
        st.sampled_from(list(Reading)).map(lambda reading: Reads((reading,))),
        st.just(Holds(Belonging.PHONE, ME)),
        st.just(Counts(Belonging.MONEY, least=3)),
        st.sampled_from(TWINS).map(lambda twin: InTwin((twin.id,))),
    )
    either = st.one_of(plain, st.lists(plain, min_size=1, max_size=2).map(lambda inner: Not(tuple(inner))))
    return st.one_of(st.just(()), st.lists(either, min_size=1, max_size=2).map(tuple))


def facts(number: int) -> st.SearchStrategy[Fact]:
    found = st.sampled_from([(Found.LISTENING, ""), (Found.LOOKING, "notice"), (Found.ON_THE_WAY, "poster")])
    return st.builds(
        lambda how, **more: Fact(FACTS[number], Text("Seen."), found=how[0], at=how[1], **more),
        found,
        shows=ELEMENTS,
        by=SOME,
        together=PAIRS,
        needs=conditions(),
    )


def lines() -> st.SearchStrategy[Line]:
    return st.builds(lambda needs, changes: line("So.", needs=needs, changes=changes), conditions(), CHANGES)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Make cases with everything that conditions can ask for; some of them have no way on."""
    at = {name: draw(st.sampled_from(["red/village", "blue/farm"])) for name in ("park", "town", "farm", "court", "end")}
    tiny = case(draw(st.sampled_from(PICTURES)), at, age=draw(st.sampled_from([15, 30])), twins=draw(st.sampled_from([(), TWINS])))
    numbers = iter(range(len(FACTS)))
    for name, scene in tiny.scenes.items():
        some = [draw(facts(number)) for number in (next(numbers, None),) if number is not None]
        told = (line("It begins."), *draw(st.lists(lines(), max_size=2)))
        tiny = with_scene(tiny, name, facts=tuple(some), lines=told, changes=draw(CHANGES))
        for index in range(len(scene.choices)):
            deed = draw(st.sampled_from([None, *DEEDS]))
            tiny = with_choice(tiny, name, index, needs=draw(conditions()), changes=draw(CHANGES), deed=deed)
    return tiny if tiny.twins else _without_twins(tiny)


def _without_twins(tiny: Case) -> Case:
    """Take out what names a twin, by playing the first of two."""
    return replace(each_twin(replace(tiny, twins=TWINS))[0], twins=(), twin=None)


def moves(tiny: Case, journey: Journey) -> list[Move]:
    """Return every move that is open; trafficking with the whole board in the same fact."""
    found: list[Move] = []
    for option in options(tiny, journey):
        if option.open and option.move == PinReading(Reading.TRAFFICKING) and journey.found:
            parts = required_parts(child=tiny.traveller.child)
            found.append(PinReading(Reading.TRAFFICKING, tuple(Evidence(part, journey.found[0]) for part in parts)))
        elif option.open:
            found.append(option.move)
    return found


def play(tiny: Case, numbers: list[int]) -> Iterator[Journey]:
    """Yield each moment of a journey whose moves are chosen by numbers."""
    journey = start(tiny).journey
    yield journey
    for number in numbers:
        possible = moves(tiny, journey)
        if not possible:
            return
        journey = advance(tiny, journey, possible[number % len(possible)]).journey
        yield journey


WALK = st.lists(st.integers(0, 60), min_size=10, max_size=40)


def seen(reached: Reach) -> set[tuple[SceneId, bool]]:
    return {(reached.scene(state), reached.has_turned(state)) for state in reached.came}


def opened(reached: Reach) -> set[tuple[SceneId, int]]:
    return {(reached.scene(state), index) for state, following in reached.after.items() for index, _ in following}


@settings(max_examples=40, deadline=None)
@given(cases(), st.lists(WALK, min_size=1, max_size=3))
def test_whatever_is_met_in_play_is_among_what_the_walk_reaches(tiny: Case, walks: list[list[int]]) -> None:
    for twin in each_twin(tiny):
        reached = reach(twin)
        states, ways, said = seen(reached), opened(reached), reached.plan.said
        for numbers in walks:
            for journey in play(twin, numbers):
                visit = journey.path[-1]
                assert (visit.scene, turning_visit(twin, journey.path) is not None) in states
                now = {(visit.scene, move.choice) for move in moves(twin, journey) if isinstance(move, Choose)}
                assert twin.scenes[visit.scene].ending is not None or now <= ways
                heard = {(journey.path[where].scene, index) for where, index in journey.said}
                assert {(name, index) for name, index in heard if twin.scenes[name].lines[index].needs} <= said


@settings(max_examples=40, deadline=None)
@given(cases(), st.lists(WALK, min_size=1, max_size=3))
def test_where_play_is_stuck_the_checker_says_so(tiny: Case, walks: list[list[int]]) -> None:
    for twin in each_twin(tiny):
        told = {problem.at[1] for problem in check_ways(twin, reach(twin)) if problem.code == "C106"}
        for numbers in walks:
            stuck = [journey.path[-1].scene for journey in play(twin, numbers) if _stuck(twin, journey)]
            # Behind a scene that is told nothing more is told, and one that is told may lie on another way.
            assert not stuck or told


def _stuck(tiny: Case, journey: Journey) -> bool:
    """Whether nothing that is pinned, taken back or looked at from here would open a choice."""
    if journey.phase is not Phase.CHOOSING or tiny.scenes[journey.path[-1].scene].ending is not None:
        return False
    waiting, known = [journey], {_standpoint(journey)}
    while waiting:
        now = waiting.pop()
        possible = moves(tiny, now)
        if any(isinstance(move, Choose) for move in possible) or now.phase is not Phase.CHOOSING:
            return False
        for move in possible:
            then = advance(tiny, now, move).journey
            if _standpoint(then) not in known and not isinstance(move, Keep | TakeBack):
                known.add(_standpoint(then))
                waiting.append(then)
    return True


def _standpoint(journey: Journey) -> tuple[object, ...]:
    return journey.phase, journey.found, journey.belongings, journey.standing and journey.standing.reading, journey.flag is None


BITS = st.lists(facts(0), max_size=4).map(lambda some: tuple(replace(each, id=FactId(f"n{number}")) for number, each in enumerate(some)))


@given(BITS, st.sampled_from([15, 30]), st.data())
def test_the_marks_know_the_law(some: tuple[Fact, ...], age: int, data: st.DataObject) -> None:
    tiny = with_scene(case("home -> end", age=age), "home", facts=some)
    met = [fact for fact in some if data.draw(st.booleans())]
    law = assess(
        [each for fact in met for each in fact.shown],
        child=age < 18,
        together=[fact.tied for fact in met if fact.together],
    )
    bits = marks(tiny)
    assert bits.missing(bits.of(met)) == law.missing or len(bits.missing(bits.of(met))) == len(law.missing)
    assert (not bits.missing(bits.settled(bits.of(met)))) == law.trafficking


READS = (Reads((Reading.TRAFFICKING,)),)


def test_a_place_with_choices_for_one_reading_only_is_a_dead_end() -> None:
    tiny = with_choice(case("home[s] -> park -> end"), "park", 0, needs=READS)
    assert [(problem.code, problem.at[1]) for problem in check_ways(tiny, reach(tiny))] == [("C106", "park")]


def test_choices_for_a_reading_and_for_all_others_are_no_dead_end() -> None:
    tiny = with_choice(case("home[s] -> park -> end | farm -> court"), "park", 0, needs=READS)
    tiny = with_choice(tiny, "park", 1, needs=(Not(READS),))
    assert not [problem for problem in check_ways(tiny, reach(tiny)) if problem.code == "C106"]


def test_a_place_with_choices_only_for_who_has_found_something_is_a_dead_end() -> None:
    seen_there = Fact(FACTS[0], Text("Seen."), found=Found.LOOKING, at="notice")
    tiny = with_scene(with_choice(case("home -> park -> end"), "park", 0, needs=(HasFound(FACTS[0]),)), "home", facts=(seen_there,))
    assert [problem.code for problem in check_ways(tiny, reach(tiny))] == ["C106"]
    told = with_scene(tiny, "home", facts=(replace(seen_there, found=Found.LISTENING, at=""),))
    assert check_ways(told, reach(told)) == ()
