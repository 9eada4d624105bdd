"""A frame while people, a van and belongings come and go with a line, beside a blit of the whole window."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pygame

from benchmarks.player import Player, before_the_title
from benchmarks.row import Row
from benchmarks.walking import DT, SIZE, opened, taken
from game.app.window.window import Window
from game.core.journey.case import CaseId
from game.core.settings import Settings
from game.screens.journey.journeying import screen_for, set_out
from game.screens.journey.scene import SceneScreen

ROUNDS = 60
CASE = """case: the-yard
title: The yard
ages: 16+
minutes: 5
notes: [debt]
summary: Three people, a van, and two papers.
traveller: {id: lina, name: Lina, age: 22, figure: {shape: woman}}
cast:
  tomas: {name: Tomas, figure: {shape: man, coat: moss}}
  driver: {name: The driver, figure: {shape: man, coat: ink}}
  mira: {name: Mira, figure: {shape: woman, coat: plum}}
belongings: {passport: me, phone: me, contract: me, money: 6}
turns_at: never
start: yard
scenes:
  yard:
    at: blue/lorry-park
    stage: roadside-cafe
    with: [tomas]
    props: {van: no}
    lines:
      - Nobody is in the yard but Tomas.
      - tell: A van comes, two people get out, and Tomas goes.
        comes: [driver, mira]
        leaves: [tomas]
        props: {van: yes}
        change: {passport: driver, phone: mira}
      - They wait.
    facts:
      price: {see: They agree on a price., shows: [smuggling.crossing, smuggling.benefit]}
    choices:
      - Wait: {to: later}
  later:
    at: blue/lorry-park
    stage: roadside-cafe
    lines: [It is later.]
    ending: That was that.
response:
  - Call the helpline: {good: yes, why: She decides.}
  - Confront the driver: {good: no, why: It warns him.}
debrief:
  talk: [What did you see?]
"""


def staging() -> tuple[Row, ...]:
    """Middle and 99th percentile of the frames of many such lines."""
    with TemporaryDirectory() as folder:
        player, window = in_the_yard(Path(folder) / "data"), opened(Path(folder))
        pairs = [pair for _ in range(ROUNDS) for pair in said(player, window)]
    ours, bare = sorted(pair[0] for pair in pairs), sorted(pair[1] for pair in pairs)
    middle, late = len(pairs) // 2, int(len(pairs) * 0.99)
    return (
        Row("a frame of sliding figures and chips, median", ours[middle], "ms", bare[middle]),
        Row("a frame of sliding figures and chips, 99th percentile", ours[late], "ms", bare[late], most_ratio=2),
    )


def in_the_yard(data: Path) -> Player:
    """Begin a case whose second line moves four figures and things and two chips."""
    (data / "cases").mkdir(parents=True)
    (data / "cases" / "the-yard.yaml").write_text(CASE, "utf-8")
    player = before_the_title(data, SIZE)
    case = player.desk.services.cases.whole(CaseId("the-yard"))
    if case is None:
        raise LookupError("the-yard")
    player.machine.lay(screen_for(player.desk.services, set_out(player.desk.services, case)))
    player.keep(Settings(language="en"))
    return player


def said(player: Player, window: Window) -> list[tuple[float, float]]:
    """Milliseconds of each frame until all lies still, each with those of a blit and a flip right after it; then all is as before."""
    machine, before = player.machine, player.machine.stack
    while window.show(machine):
        pass
    machine.wait(1.0)
    player.press("next")
    # The page that the press brings is no frame of the slide.
    window.show(machine)
    background = pygame.Surface(SIZE)

    def frame() -> None:
        machine.tick(DT)
        window.show(machine)

    def whole() -> None:
        window.surface.blit(background, (0, 0))
        pygame.display.flip()

    pairs: list[tuple[float, float]] = []
    while isinstance(machine.stack[-1], SceneScreen) and machine.stack[-1].left > 0:
        pairs.append((taken(frame), taken(whole)))
    machine.stack = before
    machine.refresh()
    window.forget()
    return pairs
