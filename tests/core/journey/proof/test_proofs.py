"""The checker against walking every path of small random cases one by one."""

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from game.core.journey.advance import advance, options, start
from game.core.journey.case import Case, SceneId
from game.core.journey.held import AddCount, Belonging, Counts, Give, Holds
from game.core.journey.history import begin, play
from game.core.journey.journey import Journey, Phase
from game.core.journey.moves import Arrive, Choose, Listen, Move, PinReading
from game.core.journey.people import ME, PersonId
from game.core.journey.proof.check import check
from game.core.journey.proof.survey import survey
from game.core.journey.turning import turning_visit
from game.core.law import Reading
from tests.builders import case, with_choice, with_scene, world
from tests.core.journey.test_history import WALKS, possible

LETTERS = st.text("ampsd!?x", max_size=2).map(lambda letters: "".join(dict.fromkeys(letters)))
NEEDS = st.sampled_from([(), (), (Holds(Belonging.PHONE, ME),), (Counts(Belonging.MONEY, least=5),)])
CHANGES = st.sampled_from(
    [(), (Give(Belonging.PHONE, PersonId("driver")),), (Give(Belonging.PHONE, ME),), (AddCount(Belonging.MONEY, -2),)]
)


@st.composite
def cases(draw: st.DrawFn, *, sound: bool = False) -> Case:
    """Make cases in rows of one to three scenes, with random facts, needs and changes.

    In a sound one the first choice of each scene is always open, and all but the purpose is shown from the start.
    """
    rows = draw(st.lists(st.integers(1, 3), min_size=1, max_size=4))
    pictures = [" | ".join(f"s{row}{column}[{draw(LETTERS)}]" for column in range(width)) for row, width in enumerate(rows)]
    home = "home[am]" if sound else "home"
    tiny = case(" -> ".join([home, *pictures, "end"]), {"end": "blue/farm"}, age=draw(st.sampled_from([15, 30])))
    for name, scene in tiny.scenes.items():
        tiny = with_scene(tiny, name, changes=draw(CHANGES))
        for index in range(len(scene.choices)):
            needs = () if sound and index == 0 else draw(NEEDS)
            tiny = with_choice(tiny, name, index, needs=needs, changes=draw(CHANGES))
    return tiny


def journeys(tiny: Case, journey: Journey) -> Iterator[Journey]:
    """Yield every journey at its last moment before the responses, or where no choice is open."""
    if journey.phase is Phase.RESPONDING:
        yield journey
        return
    moves = [move for move in forward(tiny, journey) if move]
    if not moves:
        yield journey
    for move in moves:
        yield from journeys(tiny, advance(tiny, journey, move).journey)


def forward(tiny: Case, journey: Journey) -> list[Move]:
    """Return the moves that lead on."""
    if journey.phase is Phase.READING:
        return [PinReading(Reading.UNCLEAR)]
    return [option.move for option in options(tiny, journey) if option.open and isinstance(option.move, Arrive | Listen | Choose)]


@given(cases(sound=True))
def test_the_survey_counts_the_paths_and_turning_scenes_that_are_there(tiny: Case) -> None:
    walked = list(journeys(tiny, start(tiny).journey))
    size = survey(tiny)
    turns = {journey.path[turn].scene for journey in walked if (turn := turning_visit(tiny, journey.path)) is not None}
    assert size.paths == len(walked)
    assert set(size.turning) == turns


@given(cases())
def test_a_dead_end_is_told_if_and_only_if_there_is_one(tiny: Case) -> None:
    dead_end = any(journey.phase is not Phase.RESPONDING for journey in journeys(tiny, start(tiny).journey))
    assert dead_end == any(problem.code == "C106" for problem in check(tiny, world()))


@given(cases(sound=True))
def test_turns_at_is_proved_on_every_path(tiny: Case) -> None:
    named = tuple(survey(tiny).turning)
    tiny = replace(tiny, turns_at=named)
    passes = False
    for journey in journeys(tiny, start(tiny).journey):
        turn = turning_visit(tiny, journey.path)
        before = journey.path if turn is None else journey.path[:turn]
        passes = passes or any(visit.scene in named for visit in before)
    assert passes == any(problem.code == "C132" for problem in check(tiny, world()))


@given(cases(sound=True), st.data())
def test_turning_where_it_should_not_is_told(tiny: Case, data: st.DataObject) -> None:
    turning = survey(tiny).turning
    assume(turning)
    left_out = data.draw(st.sampled_from(turning))
    named = tuple(name for name in turning if name != left_out)
    told = [problem for problem in check(replace(tiny, turns_at=named), world()) if problem.code == "C131"]
    assert len(told) == 1
    assert dict(told[0].words.values)["scene"] == left_out


@given(cases(sound=True), WALKS)
def test_in_a_checked_case_every_walk_goes_on_to_its_end(tiny: Case, numbers: list[int]) -> None:
    tiny = replace(tiny, turns_at=survey(tiny).turning)
    assume(not any(not problem.warning for problem in check(tiny, world())))
    history = begin(tiny)
    for number in numbers:
        moves = possible(tiny, history)
        assert moves or history.now.phase is Phase.DONE
        if moves:
            history, _ = play(tiny, history, moves[number % len(moves)])
    assert all(SceneId(visit.scene) in tiny.scenes for visit in history.now.path)
