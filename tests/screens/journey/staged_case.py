"""A case in which people, things and belongings come and go with the lines."""

from pathlib import Path

STAGED = """case: the-ferry
title: The ferry
ages: 16+
minutes: 10
notes: [debt]
summary: Lina crosses a river.
traveller: {id: lina, name: Lina, age: 22, figure: {shape: woman}}
cast:
  tomas: {name: Tomas, figure: {shape: man, coat: moss}}
  guide: {name: The guide, figure: {shape: man, coat: ink}}
belongings: {passport: me, phone: me, money: 6}
turns_at: never
start: bank
scenes:
  bank:
    at: blue/forest
    stage: river-night
    with: [tomas]
    poses: {tomas: sit}
    lines:
      - Fog lies on the water.
      - tell: A boat comes out of the fog, and a man with it.
        comes: [guide]
        props: {boat: yes}
      - guide: The passport stays with me until the other side.
        change: {passport: guide}
      - tell: Tomas stands up and turns to the water.
        poses: {tomas: stand}
        turns: [tomas]
      - tell: Lina counts the money, and the phone falls into the river.
        change: {phone: nobody, money: -2}
      - tell: Tomas goes back up the hill.
        leaves: [tomas]
      - guide: Then it is us two.
    facts:
      price:
        see: They agree on a price.
        shows: [smuggling.crossing, smuggling.benefit]
        by: guide
      bag:
        look: bag
        see: The bag on the bank is not hers.
        sign: weak
      coat:
        look: guide
        see: The guide has three passports in his coat.
        sign: medium
        by: guide
    choices:
      - Get in:
          to: other-side
      - Get in slowly:
          to: other-side
  other-side:
    at: blue/forest
    stage: river-night
    with: [guide]
    lines:
      - tell: The guide gives the passport back and rows off.
        change: {passport: me}
        leaves: [guide]
        props: {boat: no}
      - The reeds close behind the boat.
    ending: Months later nobody remembers the boat.
response:
  - Call the helpline: {good: yes, why: She decides.}
  - Confront the driver: {good: no, why: It warns him.}
debrief:
  talk: [When did you first feel uneasy?]
"""


def with_staged_case(folder: Path) -> Path:
    """Lay the case among a player's own ones, and return the folder."""
    (folder / "cases").mkdir(parents=True, exist_ok=True)
    (folder / "cases" / "the-ferry.yaml").write_text(STAGED, "utf-8")
    return folder
