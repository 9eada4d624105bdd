"""Every kind of page the game has, come to by playing; and every scene of every case."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from game.core.journey.advance import options
from game.core.journey.case import Case, SceneId
from game.core.journey.history import History, begin, play
from game.core.journey.journey import Phase
from game.core.journey.moves import Choose, Keep, Listen, PinReading
from game.core.journey.twins import each_twin
from game.core.law import Reading
from game.files.journey.case_file import read_case
from game.files.places import content_folder
from game.files.shelf.shelf import read_only
from game.screens.furniture import GameScreen
from game.screens.journey.afterwards.debrief import Part
from game.screens.journey.journeying import Alone
from game.screens.journey.scene import SceneScreen
from game.screens.journey.travel import Travel
from game.screens.settings.language import LanguageScreen
from tests.library import OLD_CASES
from tests.pilot import Pilot
from tests.screens.alone.path_states import path_states
from tests.screens.crossing.crossing_states import crossing_states
from tests.screens.exercise.exercise_states import exercise_states
from tests.screens.workshop.room_states import room_states
from tests.screens.workshop.workshop_states import workshop_states

CASES = ("the-building-site", "the-harvest", "the-night-road")
FOLDER = content_folder() / "scenarios" / "cases"
States = dict[str, GameScreen]
HOLDS = {"act": "gate-at-nine", "means": "passports-in-the-box", "purpose": "double-fare"}
"""Facts of the scene in which the building site turns."""


def torn_case(pilot: Pilot) -> Path:
    """Put a case into the trainer's folder that cannot be played, and return its file."""
    words = (OLD_CASES / "the-night-road.yaml").read_text(encoding="utf-8")
    broken = pilot.places.cases / "torn-road.yaml"
    broken.write_text(words.replace("to: the-market", "to: the-markt").replace("ages: 13+", "ages: some"), encoding="utf-8")
    return broken


def own_case(pilot: Pilot, name: str = "my-road") -> Path:
    """Put a case into the trainer's folder that can be played, and return its file."""
    words = (OLD_CASES / "the-night-road.yaml").read_text(encoding="utf-8")
    own = pilot.places.cases / f"{name}.yaml"
    words = words.replace("case: the-night-road", f"case: {name}").replace("title: The night road", "title: My own road")
    own.write_text(words, encoding="utf-8")
    return own


def collect(folder: Path) -> States:
    """Return every kind of page, by its name."""
    states: States = {}
    pilot = Pilot(folder)
    _before(pilot, states)
    _journey(pilot, states)
    states.update(crossing_states(pilot))
    states.update(exercise_states(pilot))
    states.update(workshop_states(pilot))
    states.update(room_states(folder / "room"))
    for name, flag_in in (("hit", "the-shoe-box"), ("early", "the-well"), ("late", "the-fish-tank"), ("missed", "")):
        states[f"debrief {name}"] = _debriefed(pilot, "the-building-site", flag_in, ("other-crime",))
    states["debrief calm"] = _debriefed(pilot, "the-night-road", "", ("smuggling",))
    states["debrief false alarm"] = _debriefed(pilot, "the-night-road", "the-market", ())
    for part in Part:
        states[f"debrief {part.value}"] = replace(states["debrief hit"], part=part)  # type: ignore[type-var]
    states["debrief child"] = _debriefed(pilot, "the-harvest", "the-orchard", ())
    states["over-all"] = pilot.do("cases", "over-all").top
    states.update(path_states(pilot))
    return states


def _before(pilot: Pilot, states: States) -> None:
    torn_case(pilot)
    own_case(pilot)
    states["title"], states["language"] = pilot.top, LanguageScreen()
    states["help"] = pilot.press("F1").top
    states["settings"] = pilot.press("Esc", "F10").top
    states["neutral"] = pilot.press("Esc").press("Esc", "Esc", apart=0.1).top
    pilot.do("return", "cases", "prologue")
    states["prologue"] = pilot.top
    states["prologue, seen"] = pilot.do("look:van", "pin:van", "look:man").top
    states["prologue, flag"] = pilot.do("flag").top
    states["prologue, gone"] = pilot.do("again", "get-in").top
    pilot.do("done", "back")
    states["over-all, empty"] = pilot.do("cases", "over-all").top
    states["shelf"] = pilot.do("back").top
    states["torn"] = pilot.do("case:torn-road").top
    states["note"] = pilot.do("back", "case:the-building-site").top
    pilot.do("back", "back")


def _journey(pilot: Pilot, states: States) -> None:
    states["scene, first line"] = pilot.begin("the-building-site").top
    states["notebook, empty"] = pilot.press("H").top
    states["look"] = pilot.do("back").listen().do("look:papers").top
    states["question, first"] = pilot.do("ok", "choice:0").top
    states["asking"] = pilot.do("reading:unclear").top
    pilot.do("back", "reading:lawful").walk().listen()
    states["question"] = pilot.do("choice:0").top
    states["reading"] = pilot.do("change").top
    states["map red"] = pilot.do("back", "keep").top
    states["board, empty"] = pilot.do("flag").top
    pilot.do("back").walk().leave(0, "smuggling")
    states["map blue"] = pilot.listen().do("choice:0", "keep").top
    pilot.walk().go(1, 1)
    states["map green"] = pilot.listen().do("choice:0", "keep").top
    states["notice"] = pilot.do(pilot.keys("stop:")[0]).top
    pilot.do("ok").walk().go(0).listen().do("flag")
    states["board, filled"] = pilot.do(*(f"put:{part}:{fact}" for part, fact in HOLDS.items())).top
    states["coach"] = pilot.do("pin").top
    states["notebook, found"] = pilot.do("ok", "notes").top
    states["notebook, said"] = pilot.do("said").top
    pilot.do("back").play()
    states["response"] = pilot.do("respond:0").top
    states["going on"] = pilot.do("back", "case:the-building-site").top
    pilot.do("back", "back")
    states["title, going on"] = pilot.top


def _debriefed(pilot: Pilot, case: str, flag_in: str, readings: tuple[str, ...]) -> GameScreen:
    """Play a case to its debrief: with a flag raised in a scene, or by readings alone."""
    pilot.begin(case)
    left = list(readings)
    while not pilot.keys("respond:"):
        if pilot.scene == flag_in and "choice:0" in pilot.keys():
            _flag(pilot)
            flag_in = ""
        pilot.do(pilot.step(left)).wait()
    screen = pilot.end(1, 2).top
    pilot.do("shelf", "back")
    return screen


def _flag(pilot: Pilot) -> None:
    """Raise the flag with the newest fact in every slot."""
    pilot.do("flag")
    first = {key.split(":")[1]: key for key in reversed(pilot.keys("put:"))}
    pilot.do(*first.values(), "pin", "ok")


# ---- every scene


def all_scenes() -> Iterator[tuple[str, SceneScreen]]:
    """Return every scene of every shipped case at its choices, with as many of them shut as can be."""
    for name in CASES:
        case = read_only(FOLDER / f"{name}.yaml", read_case)
        assert case is not None
        for twin in each_twin(case):
            for scene, history in _reached(twin).items():
                yield f"{name}/{twin.twin}/{scene}", SceneScreen(Travel(twin, history, Alone()))


def _reached(case: Case) -> dict[SceneId, History]:
    """Return a history for every scene, the one with the most choices shut."""
    best: dict[SceneId, History] = {}
    open_ends, seen = [_listened(case, begin(case))], set()
    while open_ends:
        history = open_ends.pop()
        now = history.now
        here = now.path[-1].scene
        if (here, now.belongings) in seen:
            continue
        seen.add((here, now.belongings))
        if here not in best or _shut(case, history) > _shut(case, best[here]):
            best[here] = history
        if case.scenes[here].ending is None:
            choices = [option.move for option in options(case, now) if option.open]
            open_ends += [_on(case, history, choice) for choice in choices if isinstance(choice, Choose)]
    return best


def _shut(case: Case, history: History) -> int:
    return sum(not option.open for option in options(case, history.now) if isinstance(option.move, Choose))


def _on(case: Case, history: History, choice: Choose) -> History:
    history = play(case, history, choice)[0]
    if history.now.phase is Phase.READING:
        history = play(case, history, Keep() if history.now.standing else PinReading(Reading.UNCLEAR))[0]
    while history.now.phase is Phase.WALKING:
        history = play(case, history, options(case, history.now)[0].move)[0]
    return _listened(case, history)


def _listened(case: Case, history: History) -> History:
    while history.now.phase is Phase.LISTENING:
        history = play(case, history, Listen())[0]
    return history
