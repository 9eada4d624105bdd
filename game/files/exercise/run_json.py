"""A run of an exercise as a JSON tree and back; only what cannot be one is refused here, not what does not fit an exercise."""

from game.core.exercise.exercise import ExerciseId, ItemId, OptionId
from game.core.exercise.run import MOST_HANDS, Hands, Run
from game.core.law import Ages
from game.files.json_part import DamagedError, a_group, a_list, a_number, a_text, a_word, complete

ROUNDS = (1, 2)


def write_run(run: Run) -> dict[str, object]:
    """Write everything that was done."""
    return {
        "exercise": run.exercise,
        "level": run.level.value,
        "at": run.at,
        "chosen": [[name, list(options)] for name, options in run.chosen],
        "shown": list(run.shown),
        "hands": [[each.item, each.round, [list(count) for count in each.counts]] for each in run.hands],
        "again": list(run.again),
    }


def read_run(tree: object) -> Run:
    """Read a run; DamagedError if it cannot be one."""
    keys = a_group(tree)
    with complete():
        return Run(
            exercise=ExerciseId(a_text(keys["exercise"])),
            level=a_word(Ages, keys["level"]),
            at=a_number(keys["at"]),
            chosen=tuple(_choice(each) for each in a_list(keys["chosen"])),
            shown=_names(keys["shown"]),
            hands=tuple(_hands(each) for each in a_list(keys["hands"])),
            again=_names(keys["again"]),
        )


def _names(tree: object) -> tuple[ItemId, ...]:
    return tuple(ItemId(a_text(each)) for each in a_list(tree))


def _choice(tree: object) -> tuple[ItemId, tuple[OptionId, ...]]:
    name, options = a_list(tree, 2)
    return ItemId(a_text(name)), tuple(OptionId(a_text(each)) for each in a_list(options))


def _hands(tree: object) -> Hands:
    name, number, counts = a_list(tree, 3)
    if number not in ROUNDS:
        raise DamagedError(f"no round: {number!r:.40}")
    return Hands(ItemId(a_text(name)), a_number(number), tuple(_count(each) for each in a_list(counts)))


def _count(tree: object) -> tuple[OptionId, int]:
    option, hands = a_list(tree, 2)
    if a_number(hands) > MOST_HANDS:
        raise DamagedError("so many hands there are not")
    return OptionId(a_text(option)), a_number(hands)
