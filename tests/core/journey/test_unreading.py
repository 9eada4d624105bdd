"""Players who cannot read, against a small library: three stories, each with a twin that does not turn, or elsewhere."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from random import Random
from statistics import mean

import pytest

from game.core.journey.advance import advance, start
from game.core.journey.answers import answers_of, open_answers
from game.core.journey.case import Case, Choice, SceneId
from game.core.journey.held import FactId
from game.core.journey.journey import Journey, Phase, Terms
from game.core.journey.moves import Arrive, Choose, Keep, Listen, Move, PinReading, Respond, TakeBack
from game.core.journey.pinning import board_complete, needs_board
from game.core.journey.pins import Evidence
from game.core.journey.scoring import score
from game.core.journey.turning import is_ending, right_at, road_at
from game.core.law import Reading, required_parts
from game.core.law_elements import Part
from tests.builders import case

MOST, LEAST = 60, 95
PLAYS = 12
PARTS = tuple(Part)[:3]
Player = Callable[[Case, Journey, Random], tuple[PinReading | TakeBack, ...]]
"""What is pinned in a scene once all of it was heard."""


def _library() -> tuple[Case, ...]:
    """Return six cases in pairs: the same scenes, with a fact or two that differ."""
    pictures = (
        ("home[s] -> lorry[x!] -> house[a] -> farm[l?] -> hut[mpx] -> shed[l] -> shelter", ("hut[mpx]", "hut[lx!]")),
        ("home[s?] -> pass[d] -> inn[x] -> field[apx] -> barn[m!] -> yard[?] -> shelter", ("barn[m!]", "barn[x!]")),
        ("home[a] -> office[?x] -> bus[!] -> site[ml] -> room[px] -> gate[x?] -> shelter", ("room[px]", "room[lx]")),
    )
    pairs = ((picture, picture.replace(*differs)) for picture, differs in pictures)
    return tuple(_with_ways(case(picture)) for pair in pairs for picture in pair)


def _with_ways(tiny: Case) -> Case:
    """Give each scene but the last one a careful way on and another one, in turns the first or the second."""
    scenes = dict(tiny.scenes)
    for number, (name, scene) in enumerate(tiny.scenes.items()):
        both = tuple(
            Choice(each.words, each.to, careful=careful) for each in scene.choices for careful in (number % 2 == 0, number % 2 == 1)
        )
        scenes[name] = replace(scene, choices=both)
    return replace(tiny, scenes=scenes)


LIBRARY = _library()


# ---- who plays


def says(reading: Reading) -> Player:
    """Return who pins one reading, and keeps it."""
    return lambda _tiny, journey, _chance: () if journey.pins else (PinReading(reading),)


def says_anew(reading: Reading, *, everything: bool = False) -> Player:
    """Return who pins one reading anew in every scene, with nothing or with all facts in every slot."""

    def player(tiny: Case, journey: Journey, _chance: Random) -> tuple[PinReading, ...]:
        return (PinReading(reading, _everywhere(tiny, journey.found) if everything else ()),)

    return player


def flags_in(scene: int, board: str) -> Player:
    """Return who says smuggling, and raises the flag in one scene with some board."""

    def player(tiny: Case, journey: Journey, chance: Random) -> tuple[PinReading, ...]:
        if len(journey.path) - 1 == scene and journey.found:
            return (PinReading(Reading.TRAFFICKING, _board(tiny, journey, board, chance)),)
        return () if journey.pins else (PinReading(Reading.SMUGGLING),)

    return player


def flags_everywhere(tiny: Case, journey: Journey, chance: Random) -> tuple[PinReading | TakeBack, ...]:
    """Raise a flag in every scene, and take it back in the next one."""
    if not journey.found or not needs_board(journey):
        return () if journey.pins else (PinReading(Reading.SMUGGLING),)
    back = (TakeBack(),) if journey.flag else ()
    raised = PinReading(Reading.TRAFFICKING, _board(tiny, journey, "one", chance)) if journey.flags_left else PinReading(Reading.UNCLEAR)
    return (*back, raised)


def by_chance(_tiny: Case, _journey: Journey, chance: Random) -> tuple[PinReading, ...]:
    """Pin anything but a flag."""
    return (PinReading(chance.choice([reading for reading in Reading if reading is not Reading.TRAFFICKING])),)


def careful(tiny: Case, journey: Journey, _chance: Random) -> tuple[PinReading, ...]:
    """Read everything: the flag where it turns, with all that shows it, and the right reading elsewhere."""
    visit = len(journey.path) - 1
    if journey.flag:
        return ()
    if road_at(tiny, journey.path, visit).trafficking:
        return (PinReading(Reading.TRAFFICKING, _right_board(tiny, journey)),)
    return (PinReading(right_at(tiny, journey, visit)),)


def _everywhere(tiny: Case, found: tuple[FactId, ...]) -> tuple[Evidence, ...]:
    return tuple(Evidence(part, each) for part in required_parts(child=tiny.traveller.child) for each in found)


def _board(tiny: Case, journey: Journey, kind: str, chance: Random) -> tuple[Evidence, ...]:
    if kind == "all":
        return _everywhere(tiny, journey.found)
    here = tuple(each.id for each in tiny.scenes[journey.path[-1].scene].facts) if kind == "here" else ()
    order = chance.sample(journey.found, len(journey.found)) if kind == "one" else [*here, *journey.found]
    board = tuple(Evidence(part, order[number % len(order)]) for number, part in enumerate(PARTS))
    assert board_complete(tiny, board)
    return board


def _right_board(tiny: Case, journey: Journey) -> tuple[Evidence, ...]:
    facts = [each for _, each in tiny.facts() if each.id in journey.found]
    return tuple(Evidence(part, each.id) for part in PARTS for each in facts if any(element.part is part for element in each.shows))


READINGS = tuple(reading for reading in Reading if reading is not Reading.TRAFFICKING)
PLAYERS: Mapping[str, Player] = {
    **{f"always {reading.value}": says(reading) for reading in READINGS},
    **{f"{reading.value} anew everywhere": says_anew(reading) for reading in READINGS},
    "cannot tell, with everything on the board": says_anew(Reading.UNCLEAR, everything=True),
    **{f"a flag in scene {scene}, {board}": flags_in(scene, board) for scene in range(7) for board in ("one", "here", "all")},
    "a flag everywhere, taken back": flags_everywhere,
}


# ---- playing


def play(tiny: Case, player: Player, number: int, *, reads: bool = False) -> Journey:
    """Return a journey; who does not read chooses a way by chance, and takes the first answer, or all of them."""
    chance = Random(number)
    journey, asked = start(tiny, Terms(number)).journey, set[int]()
    while journey.phase is not Phase.DONE:
        if journey.phase is Phase.CHOOSING and len(journey.path) not in asked:
            asked.add(len(journey.path))
            for pin in player(tiny, journey, chance):
                journey = advance(tiny, journey, pin).journey
        journey = advance(tiny, journey, _next(tiny, journey, chance, reads=reads)).journey
    return journey


def _next(tiny: Case, journey: Journey, chance: Random, *, reads: bool) -> Move:
    match journey.phase:
        case Phase.WALKING:
            return Arrive()
        case Phase.LISTENING:
            return Listen()
        case Phase.CHOOSING:
            return Choose(_way(tiny, journey, chance, reads=reads))
        case Phase.READING:
            return Keep() if journey.pins else PinReading(Reading.UNCLEAR)
        case _:
            answers = answers_of(tiny, journey)
            return Respond(
                tuple(index for index in open_answers(tiny, journey) if answers[index].good) if reads else (chance.randrange(3),)
            )


def _way(tiny: Case, journey: Journey, chance: Random, *, reads: bool) -> int:
    ways = tiny.scenes[journey.path[-1].scene].choices
    if is_ending(tiny, journey.path, len(journey.path) - 1):
        return 0
    return next(index for index, way in enumerate(ways) if way.careful) if reads else chance.randrange(len(ways))


def totals(player: Player) -> Iterator[int]:
    return (score(tiny, play(tiny, player, number)).total for tiny in LIBRARY for number in range(PLAYS))


@pytest.mark.parametrize("name", PLAYERS)
def test_who_cannot_read_gets_sixty_at_most(name: str) -> None:
    assert mean(totals(PLAYERS[name])) <= MOST


def test_the_best_five_who_cannot_read_get_fifty_five_at_most() -> None:
    best = sorted((mean(totals(player)) for player in PLAYERS.values()), reverse=True)[:5]
    assert mean(best) <= 55


def test_chance_gets_thirty_five_at_most() -> None:
    assert mean(totals(by_chance)) <= 35


@pytest.mark.parametrize("tiny", LIBRARY, ids=lambda tiny: " ".join(tiny.scenes)[:24])
def test_who_reads_with_care_has_ninety_five_everywhere(tiny: Case) -> None:
    assert score(tiny, play(tiny, careful, 1, reads=True)).total >= LEAST


def test_the_library_turns_in_half_of_its_cases() -> None:
    turned = [road_at(tiny, play(tiny, careful, 1).path, len(tiny.scenes) - 1).trafficking for tiny in LIBRARY]
    assert turned == [True, False] * 3
    assert {SceneId("shelter") in tiny.scenes for tiny in LIBRARY} == {True}
