"""Plays one journey again and again and keeps every step, until it is killed; says the number of each step that is kept."""

import sys
from pathlib import Path

from game.core.journey.advance import options
from game.core.journey.history import History, begin, play, undo
from game.core.journey.journey import Phase
from game.core.journey.moves import PinReading
from game.core.law import Reading
from game.files.journey.saves import Saves
from tests.builders import case

DIGEST = "abc"
TINY = case("home[s!] -> park[a] | office*[?] -> farm[mp] -> shelter")
READINGS = (Reading.SMUGGLING, Reading.UNCLEAR, Reading.LAWFUL)


def steps() -> tuple[History, ...]:
    """Return the journey after each step: three readings are pinned, the next move is made, taken back and made again."""
    histories = [begin(TINY)]
    while histories[-1].now.phase is not Phase.DONE:
        if histories[-1].now.phase in (Phase.LISTENING, Phase.CHOOSING):
            for reading in READINGS:
                histories.append(play(TINY, histories[-1], PinReading(reading))[0])
        moves = (option.move for option in options(TINY, histories[-1].now) if not isinstance(option.move, PinReading))
        before, move = histories[-1], next(moves)
        after = play(TINY, before, move)[0]
        histories += [after, undo(after), play(TINY, undo(after), move)[0]]
    return tuple(histories)


def main() -> None:
    """Keep the steps for ever."""
    saves, histories = Saves(Path(sys.argv[1])), steps()
    saves.load(TINY, DIGEST)
    while True:
        for number, history in enumerate(histories):
            if saves.keep(TINY, DIGEST, history) is None:
                sys.stdout.write(f"{number}\n")
                sys.stdout.flush()
