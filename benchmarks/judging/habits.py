"""How players without words are put together: what they say, pin, choose, look at and answer."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from benchmarks.judging.view import Note, Strategy, View, Way
from game.core.journey.journey import Phase
from game.core.journey.moves import Arrive, Choose, Keep, Look, Move, PinReading, Respond, TakeBack
from game.core.journey.pins import Evidence
from game.core.law import Reading

Says = Callable[[View, Random], Reading | TakeBack | None]
"""What somebody says as a scene is left: a reading, that the flag is taken back, or None for no change."""
Pins = Callable[[View, Random], tuple[Evidence, ...]]
"""What is put on the board of a reading."""
Picks = Callable[[View, Random], Way]
Answers = Callable[[View, Random], tuple[Way, ...]]


@dataclass(frozen=True)
class Habits:
    """One player."""

    says: Says
    pins: Pins
    picks: Picks
    answers: Answers
    looks: bool = True


def player(habits: Habits) -> Strategy:
    """Return the strategy of somebody with these habits: look at everything, say something once in each scene, choose."""

    def move(seen: View, chance: Random) -> Move:
        if habits.looks and seen.looks:
            return Look(seen.looks[0])
        match seen.phase:
            case Phase.WALKING:
                return Arrive()
            case Phase.CHOOSING if not seen.pinned_here and (said := _say(habits, seen, chance)) is not None:
                return said
            case Phase.CHOOSING:
                return Choose(habits.picks(seen, chance).index)
            case Phase.READING:
                return _say(habits, seen, chance) or (Keep() if seen.standing else PinReading(Reading.SMUGGLING))
            case _:
                return Respond(tuple(sorted(way.index for way in habits.answers(seen, chance))))

    return move


def _say(habits: Habits, seen: View, chance: Random) -> Move | None:
    said = habits.says(seen, chance)
    if said is None or isinstance(said, TakeBack):
        return said if seen.flag or said is None else None
    if said is Reading.TRAFFICKING and seen.flag:
        return None
    return PinReading(said, habits.pins(seen, chance))


# ---- what is pinned


def nothing(_seen: View, _chance: Random) -> tuple[Evidence, ...]:
    """Pin nothing: no flag can be raised so."""
    return ()


def everything(seen: View, _chance: Random) -> tuple[Evidence, ...]:
    """Put everything into every slot, and on the string."""
    return tuple(Evidence(part, note.fact) for part in (*seen.parts, None) for note in seen.notes)


def one_a_slot(seen: View, _chance: Random) -> tuple[Evidence, ...]:
    """Put this scene's notes one into each slot; the last ones before where it has too few."""
    notes = _last(seen, len(seen.parts))
    return tuple(Evidence(part, notes[number % len(notes)].fact) for number, part in enumerate(seen.parts)) if notes else ()


def this_scene_everywhere(seen: View, _chance: Random) -> tuple[Evidence, ...]:
    """Put all of this scene's notes into every slot, and on the string."""
    notes = seen.new_notes or seen.notes
    return tuple(Evidence(part, note.fact) for part in (*seen.parts, None) for note in notes)


def by_chance(seen: View, chance: Random) -> tuple[Evidence, ...]:
    """Put any note into each slot."""
    return tuple(Evidence(part, chance.choice(seen.notes).fact) for part in (*seen.parts, None)) if seen.notes else ()


def longest_notes(seen: View, _chance: Random) -> tuple[Evidence, ...]:
    """Put the longest notes into the slots."""
    notes = sorted(seen.notes, key=lambda note: -note.length)[: len(seen.parts)]
    return tuple(Evidence(part, notes[number % len(notes)].fact) for number, part in enumerate(seen.parts)) if notes else ()


def remembered(seen: View, chance: Random) -> tuple[Evidence, ...]:
    """Pin what the last debrief showed; by chance in the first play."""
    if not seen.earlier:
        return by_chance(seen, chance)
    known = {(note.scene, note.length): note.fact for note in seen.notes}
    board = tuple(Evidence(part, known[where, length]) for part, where, length in seen.earlier[-1].board if (where, length) in known)
    missing = [part for part in seen.parts if part not in {piece.part for piece in board}]
    return (*board, *(Evidence(part, chance.choice(seen.notes).fact) for part in missing if seen.notes))


def ever_remembered(seen: View, chance: Random) -> tuple[Evidence, ...]:
    """Pin what any earlier debrief showed, and everything on the string."""
    known = {(note.scene, note.length): note.fact for note in seen.notes}
    board = [(part, known[scene, length]) for play in seen.earlier for part, scene, length in play.board if (scene, length) in known]
    missing = [part for part in seen.parts if part not in {part for part, _ in board}]
    filled = [*dict(board).items(), *((part, chance.choice(seen.notes).fact) for part in missing if seen.notes)]
    return (*(Evidence(part, fact) for part, fact in filled), *(Evidence(None, note.fact) for note in seen.notes))


def _last(seen: View, number: int) -> list[Note]:
    here = list(seen.new_notes)
    before = [note for note in reversed(seen.notes) if note not in here]
    return (here + before)[:number]


# ---- which way is taken


def any_way(seen: View, chance: Random) -> Way:
    """Choose by chance."""
    return chance.choice([way for way in seen.choices if way.open])


def ever_careful_way(seen: View, chance: Random) -> Way:
    """Choose what was careful in any earlier play."""
    careful = {place for play in seen.earlier for place in play.careful}
    ways = [way for way in seen.choices if way.open and (seen.scene, way.index) in careful]
    return chance.choice(ways) if ways else any_way(seen, chance)


def first_way(seen: View, _chance: Random) -> Way:
    """Choose what stands first."""
    return next(way for way in seen.choices if way.open)


def last_way(seen: View, _chance: Random) -> Way:
    """Choose what stands last."""
    return [way for way in seen.choices if way.open][-1]


def longest_way(seen: View, _chance: Random) -> Way:
    """Choose what has most letters."""
    return max((way for way in seen.choices if way.open), key=lambda way: way.length)


def remembered_way(seen: View, chance: Random) -> Way:
    """Choose what was careful last time."""
    careful = seen.earlier[-1].careful if seen.earlier else ()
    ways = [way for way in seen.choices if way.open and (seen.scene, way.index) in careful]
    return chance.choice(ways) if ways else any_way(seen, chance)


# ---- what is answered


def all_answers(seen: View, _chance: Random) -> tuple[Way, ...]:
    """Give every answer."""
    return seen.answers


def first_answer(seen: View, _chance: Random) -> tuple[Way, ...]:
    """Give the first answer."""
    return seen.answers[:1]


def longest_answer(seen: View, _chance: Random) -> tuple[Way, ...]:
    """Give the longest answer."""
    return (max(seen.answers, key=lambda way: way.length),)


def two_longest(seen: View, _chance: Random) -> tuple[Way, ...]:
    """Give the two longest answers."""
    return tuple(sorted(seen.answers, key=lambda way: -way.length)[:2])


def two_shortest(seen: View, _chance: Random) -> tuple[Way, ...]:
    """Give the two shortest answers."""
    return tuple(sorted(seen.answers, key=lambda way: way.length)[:2])


def any_answers(seen: View, chance: Random) -> tuple[Way, ...]:
    """Give one answer or more by chance."""
    return tuple(chance.sample(seen.answers, chance.randint(1, len(seen.answers))))


def remembered_answers(seen: View, chance: Random) -> tuple[Way, ...]:
    """Give the answers that were good last time at this ending, known by their length; by chance at another one."""
    good = seen.earlier[-1].good if seen.earlier else ()
    ways = tuple(way for way in seen.answers if (seen.scene, way.length) in good)
    return ways or any_answers(seen, chance)


def ever_good_answers(seen: View, chance: Random) -> tuple[Way, ...]:
    """Give the answers that were good in any earlier play at this ending, known by their length."""
    good = {place for play in seen.earlier for place in play.good}
    return tuple(way for way in seen.answers if (seen.scene, way.length) in good) or any_answers(seen, chance)
