"""How long a case of 2,000 scenes takes to be read and checked, next to the bare YAML loader."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from time import process_time

import yaml

from benchmarks.row import Row, row
from game.files.journey.library import load_case, load_world
from game.files.problem_reports import is_broken

SCENES = 2_000
ROUNDS = 5
ROOT = Path(__file__).resolve().parents[1]

HEAD = """case: long-road
title: The long road
language: en
ages: 16+
minutes: 240
notes: [debt, being locked in]
summary: Lina pays to be taken north. On the way the deal changes.
traveller: {id: lina, name: Lina, age: 22, figure: {shape: woman, coat: plum, hair: brown}}
cast:
  driver: {name: The driver, figure: {shape: man, coat: ink}}
  sister: {name: My sister, figure: {shape: woman, coat: rose}}
belongings: {passport: me, phone: me, money: 6}
twins:
  worked-off: {turns_at: [scene-SCENES_BEFORE], differs: She has to work the fee off.}
  as-agreed: {turns_at: never, differs: The fee stays as it was agreed.}
start: scene-0
scenes:
"""
SCENE = """  scene-NUMBER:
    at: blue/STATION
    stage: village-evening
    with: [sister]
    lines:
      - The harvest failed again.
      - driver: Two seats, half now, half there.
    facts:
      price-NUMBER:
        see: They agree on a price.
        shows: [smuggling.crossing, smuggling.benefit]
      name-NUMBER:
        look: notice
        see: The notice gives no name.
        sign: weak
    choices:
      - Go on:
          to: scene-NEXT
      - Write home first:
          to: scene-AFTER
          careful: yes
"""
TURN = """  scene-NUMBER:
    at: blue/farm
    stage: farm-day
    lines:
      - driver: The deal has changed. You work it off here.
        change: {passport: driver, debt: +3}
    facts:
      doubled:
        if: {twin: worked-off}
        see: The fee grows, and she has to work the difference off.
        shows: [act.harbouring, means.coercion, purpose.forced-labour]
        rests-on: {menace: doubled, not-free: doubled}
    choices:
      - Keep a list of the hours:
          to: scene-NEXT
          careful: yes
"""
END = """  scene-NUMBER:
    at: blue/help-point
    stage: office-day
    lines: [A woman pours tea and asks nothing yet.]
    ending: Lina is safe and decides herself what comes next.
response:
  - Call the helpline and ask what is possible: {good: yes, why: She stays the one who decides.}
  - Confront the driver: {good: no, why: It warns him.}
debrief:
  hindsight: The farmer had ordered workers before the journey began.
  talk: [When did you first feel uneasy?]
  sources: [Palermo Protocol art. 3 (2000)]
"""
STATIONS = ("forest", "crossroads", "flats", "bus-depot", "lorry-park", "village-shop", "orchard", "camp")


def long_case(scenes: int = SCENES) -> str:
    """Write a case of that many scenes, 3 or more."""
    middle = _first(scenes) + "".join(_scene(SCENE, number, scenes) for number in range(1, scenes - 2))
    return HEAD.replace("SCENES_BEFORE", str(scenes - 2)) + middle + _scene(TURN, scenes - 2, scenes) + _scene(END, scenes - 1, scenes)


def _first(scenes: int) -> str:
    """Write the first scene, in which one can also stay."""
    return _scene(SCENE, 0, scenes) + f"      - Stay at home:\n          to: scene-{scenes - 1}\n          careful: yes\n"


def _scene(pattern: str, number: int, scenes: int) -> str:
    """Fill in one scene; no choice leads past the scene in which it turns."""
    after = min(number + 2, max(number + 1, scenes - 2))
    words = pattern.replace("NUMBER", str(number)).replace("NEXT", str(number + 1)).replace("AFTER", str(after))
    return words.replace("STATION", STATIONS[number % len(STATIONS)])


def checking() -> tuple[Row, ...]:
    """Read and check the case, and load its bare YAML, in turns."""
    words = long_case()
    world, _ = load_world(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long-road.yaml"
        path.write_text(words, "utf-8")
        loaded = load_case(path, world)
        if loaded.thing is None or is_broken(loaded.reports):
            raise ValueError(loaded.reports[:3])
        pairs = [(_time(lambda: load_case(path, world)), _time(lambda: _load(words))) for _ in range(ROUNDS)]
    return (row(f"a case of {SCENES} scenes, {len(words) / 1e6:.1f} MB, read and checked", pairs, most_ratio=2),)


def _load(words: str) -> object:
    return yaml.load(words, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both are safe


def _time(work: Callable[[], object]) -> float:
    begin = process_time()
    work()
    return (process_time() - begin) * 1000
