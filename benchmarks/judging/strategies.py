"""The players who cannot read, by name."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random

from benchmarks.judging.habits import (
    Habits,
    Says,
    all_answers,
    any_answers,
    any_way,
    by_chance,
    ever_careful_way,
    ever_good_answers,
    ever_remembered,
    everything,
    first_answer,
    first_way,
    last_way,
    longest_answer,
    longest_notes,
    longest_way,
    nothing,
    one_a_slot,
    player,
    remembered,
    remembered_answers,
    remembered_way,
    this_scene_everywhere,
    two_longest,
    two_shortest,
)
from benchmarks.judging.view import Strategy, View
from game.core.journey.held import Belonging
from game.core.journey.moves import TakeBack
from game.core.law import Reading

USUAL = Habits(says=lambda _seen, _chance: None, pins=one_a_slot, picks=any_way, answers=any_answers)
PINS = {
    "everything": everything,
    "this scene everywhere": this_scene_everywhere,
    "longest": longest_notes,
    "by chance": by_chance,
}
ANSWERS = {
    "all": all_answers,
    "first": first_answer,
    "longest": longest_answer,
    "two longest": two_longest,
    "two shortest": two_shortest,
}
WAYS = {"first": first_way, "last": last_way, "longest": longest_way}
FLAG = Reading.TRAFFICKING
SCENES = 12


def strategies() -> dict[str, Strategy]:
    """Return every player by name."""
    return {name: player(habits) for name, habits in habits_by_name().items()}


def habits_by_name() -> dict[str, Habits]:
    """Return the habits of every player."""
    return dict((*_constant(), *_flags(), *_back_and_forth(), *_memory(), *_answers(), *_chance()))


def _constant() -> Iterator[tuple[str, Habits]]:
    for reading in Reading:
        yield f"always {reading.value}", replace(USUAL, says=_always(reading))
        yield f"{reading.value} anew in every scene", replace(USUAL, says=_anew(reading))
    yield "asks anew in every scene, with nothing", replace(USUAL, says=_anew(Reading.UNCLEAR), pins=nothing)
    yield "asks anew in every scene, with everything", replace(USUAL, says=_anew(Reading.UNCLEAR), pins=everything)
    yield "asks anew whenever the strip asks", replace(USUAL, says=_when_asked(Reading.UNCLEAR))


def _flags() -> Iterator[tuple[str, Habits]]:
    for number, (name, says) in enumerate(_occasions()):
        yield f"flag {name}", replace(USUAL, says=says)
        pinned = tuple(PINS)[number % len(PINS)]
        yield f"flag {name}, pins {pinned}", replace(USUAL, says=says, pins=PINS[pinned])


def _occasions() -> Iterator[tuple[str, Says]]:
    for number in range(SCENES):
        yield f"in scene {number + 1}", _flag_if(_from_scene(number))
    for number in (3, 6, 9, 12, 15, 18, 21):
        yield f"at note {number}", _flag_if(_from_note(number))
    for number in (3, 4, 5):
        yield f"with {number} notes in a scene", _flag_if(_notes_here(number))
    for what in Belonging:
        yield f"when {what.value} leaves", _flag_if(_leaves(what))
    yield "at the end", _flag_if(lambda seen: seen.ending)
    yield "when anything leaves", _flag_if(lambda seen: bool(seen.lost))
    yield "when two things have left", _flag_if(lambda seen: len(seen.lost) > 1)
    yield "when three things have left", _flag_if(lambda seen: len(seen.lost) > 1 + 1)
    yield "when two things move", _flag_if(lambda seen: len(seen.moved) > 1)
    yield "when the hands change behind a border", _flag_if(lambda seen: seen.country != "red" and bool(seen.moved))
    yield "in the first scene of the green country", _flag_if(lambda seen: seen.country == "green")
    yield "further on in the green country", _flag_if(lambda seen: seen.country == "green" and seen.visit > LATE)
    yield "when many stand there", _flag_if(lambda seen: seen.people > MANY and seen.visit > MANY)
    yield "after many lines", _flag_if(lambda seen: seen.lines > LONG)
    yield "where three ways lead on", _flag_if(lambda seen: len(seen.choices) >= MANY and seen.visit >= MANY)


When = Callable[[View], bool]
MANY, LATE, LONG = 3, 6, 11


def _from_scene(number: int) -> When:
    return lambda seen: seen.visit >= number


def _from_note(number: int) -> When:
    return lambda seen: len(seen.notes) >= number


def _notes_here(number: int) -> When:
    return lambda seen: len(seen.new_notes) >= number and seen.visit > 0


def _leaves(what: Belonging) -> When:
    return lambda seen: what in (seen.moved if what.counted else seen.lost)


def _back_and_forth() -> Iterator[tuple[str, Habits]]:
    yield "a flag in every scene, taken back in the next", replace(USUAL, says=_in_turns)
    yield "a flag wherever something leaves, taken back when nothing does", replace(USUAL, says=_while_it_leaves)
    yield "a flag in scene 5, taken back at the end", replace(USUAL, says=_until_the_end)


def _memory() -> Iterator[tuple[str, Habits]]:
    for name, says in (("what was right last time", _as_last_time), ("the opposite of last time", _not_as_last_time)):
        yield name, replace(USUAL, says=says, pins=remembered)
        yield f"{name}, answers and ways as well", Habits(says, remembered, remembered_way, remembered_answers)
    yield "twins known again by lengths", replace(USUAL, says=_as_in_the_same_twin, pins=ever_remembered)
    yield (
        "twins known again by lengths, answers and ways as well",
        Habits(_as_in_the_same_twin, ever_remembered, ever_careful_way, ever_good_answers),
    )
    yield "the majority of what was right", Habits(_majority, remembered, remembered_way, remembered_answers)


def _answers() -> Iterator[tuple[str, Habits]]:
    for name, answers in ANSWERS.items():
        yield f"smuggling, answers {name}", replace(USUAL, says=_always(Reading.SMUGGLING), answers=answers)
    for name, picks in WAYS.items():
        yield f"smuggling, ways {name}", replace(USUAL, says=_always(Reading.SMUGGLING), picks=picks)
    yield "reads nothing and presses Enter", Habits(_always(Reading.SMUGGLING), nothing, first_way, first_answer, looks=False)


def _chance() -> Iterator[tuple[str, Habits]]:
    yield CHANCE, Habits(_any, by_chance, any_way, any_answers)


CHANCE = "chance"
"""Everything by chance: what is said, pinned, chosen and answered."""


# ---- what is said


def _always(reading: Reading) -> Says:
    return lambda seen, _chance: reading if seen.standing is None or (reading is FLAG and not seen.flag) else None


def _anew(reading: Reading) -> Says:
    return lambda _seen, _chance: reading


def _when_asked(reading: Reading) -> Says:
    return lambda seen, _chance: reading if seen.asks else None


def _flag_if(when: When) -> Says:
    def says(seen: View, _chance: Random) -> Reading | None:
        if not seen.flag and when(seen):
            return FLAG
        return Reading.SMUGGLING if seen.standing is None else None

    return says


def _in_turns(seen: View, _chance: Random) -> Reading | TakeBack | None:
    return TakeBack() if seen.flag else FLAG


def _while_it_leaves(seen: View, _chance: Random) -> Reading | TakeBack | None:
    if seen.moved:
        return FLAG
    return TakeBack() if seen.flag else Reading.SMUGGLING


def _until_the_end(seen: View, _chance: Random) -> Reading | TakeBack | None:
    if seen.ending and seen.flag:
        return TakeBack()
    return FLAG if seen.visit == 4 else Reading.SMUGGLING if seen.standing is None else None


def _as_last_time(seen: View, _chance: Random) -> Reading | None:
    if not seen.earlier:
        return Reading.SMUGGLING
    last = seen.earlier[-1]
    if seen.scene == last.turn:
        return FLAG
    return dict(last.right).get(seen.scene, Reading.SMUGGLING)


def _as_in_the_same_twin(seen: View, _chance: Random) -> Reading | None:
    """Say what was right in the latest play in which this scene had notes of the same lengths; from the turn on it is a flag."""
    here = tuple(sorted(note.length for note in seen.new_notes))
    for play in reversed(seen.earlier):
        if dict(play.lengths).get(seen.scene) == here:
            path = [scene for scene, _ in play.right]
            if play.turn is not None and path.index(seen.scene) >= path.index(play.turn):
                return None if seen.flag else FLAG
            return dict(play.right)[seen.scene]
    return Reading.SMUGGLING if seen.standing is None else None


def _not_as_last_time(seen: View, chance: Random) -> Reading | None:
    if not seen.earlier:
        return Reading.SMUGGLING
    if seen.earlier[-1].turn is not None:
        said = _as_last_time(seen, chance)
        return Reading.SMUGGLING if said is FLAG else said
    turns = [each.turn for each in seen.earlier if each.turn]
    return FLAG if seen.scene in turns else dict(seen.earlier[-1].right).get(seen.scene, Reading.SMUGGLING)


def _majority(seen: View, chance: Random) -> Reading | None:
    turned = sum(1 for each in seen.earlier if each.turn is not None)
    if turned * 2 <= len(seen.earlier):
        said = _as_last_time(seen, chance)
        return Reading.SMUGGLING if said is FLAG else said
    turns = [each.turn for each in seen.earlier if each.turn]
    return FLAG if seen.scene in turns else _as_last_time(seen, chance)


def _any(seen: View, chance: Random) -> Reading | TakeBack | None:
    if seen.flag and chance.random() < 0.2:
        return TakeBack()
    return chance.choice(seen.readings)
