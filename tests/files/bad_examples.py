"""The bad examples in tests/bad, and what is said of each."""

from pathlib import Path

from game.core.crossing.check import check_crossing
from game.core.journey.case import CaseId
from game.core.journey.library.card import CaseCard, TwinCard
from game.core.law import Ages
from game.core.message import Text
from game.core.problem import Report
from game.core.workshop.check import Piece, Stock
from game.files.crossing.level_file import read_level
from game.files.crossing.library import LEVELS, load_level
from game.files.decisions.decision_file import read_decisions
from game.files.exercise.library import EXERCISES, load_exercise
from game.files.journey.library import cases_in, load_case
from game.files.journey.stage_svg import Picture
from game.files.journey.svg_looks import picture_looks
from game.files.journey.tiled import Sheet
from game.files.problem_reports import tell
from game.files.shelf.known import Known
from game.files.shelf.shelf import Shelf
from game.files.workshop.library import WorkshopLibrary, load_workshop
from game.files.yaml.opened import open_source
from game.files.yaml.source import place_problems
from tests.files.journey.small_world import small_world

BAD = Path(__file__).resolve().parents[1] / "bad"
BELONGINGS = ("passport", "phone", "contact", "freedom", "pay", "copy", "contract", "address")
PEOPLE = 12
LORRY_PARK = CaseCard(
    CaseId("lorry-park"), Text("The lorry park"), Text("A lorry."), Ages.FROM_16, 15, "square", (), (), (), (TwinCard(None, turns=True),)
)
STOCK = Stock(
    exercises={"poll": Piece(8), "for-adults": Piece(8, Ages.ADULT), "torn": None},
    cases={"lorry-park": Piece(15, Ages.FROM_16, LORRY_PARK)},
    crossings={"river": Piece(5)},
)
"""What the steps of workshops can be made of."""


def say(words: Text) -> str:
    """Say a text in English."""
    return words.source.format(**{key: say(value) if isinstance(value, Text) else value for key, value in words.values})


def examples() -> dict[str, str]:
    """Return the name of the bad example of each code; those without a file are made while the test runs."""
    files = {path.stem[:4]: path.name for path in sorted(BAD.iterdir()) if path.suffix != ".txt"}
    return files | {name[:4]: name for name in MADE}


def said_of(name: str, folder: Path) -> str:
    """Return what is said of a bad example; `folder` is free for what has to be made."""
    return "".join(f"{tell(report, say)}\n" for report in _reports(name, folder))


def _reports(name: str, folder: Path) -> tuple[Report, ...]:
    if name in MADE:
        return MADE[name](folder / name)
    path = BAD / name
    if name.startswith("X"):
        return load_level(path, shown=name).reports
    if name.startswith("E"):
        return load_exercise(path, shown=name).reports
    if name.startswith("D"):
        return read_decisions(path, name)[1]
    if name.startswith("W"):
        return load_workshop(path, STOCK, name).reports
    if path.suffix == ".yaml":
        return load_case(path, small_world(), shown=name).reports
    reader = Sheet(path, path.stem) if path.suffix == ".tmx" else Picture(path)
    reader.read()
    looks = picture_looks(path.read_bytes(), name) if path.suffix == ".svg" and not reader.reports else ()
    return (*reader.reports, *looks)


def _missing_case(path: Path) -> tuple[Report, ...]:
    return load_case(path, small_world(), shown=path.name).reports


def _missing_map(path: Path) -> tuple[Report, ...]:
    sheet = Sheet(path, "red")
    sheet.read()
    return tuple(sheet.reports)


def _large(path: Path) -> tuple[Report, ...]:
    path.write_text("talk: [" + "a, " * 200_001 + "a]\n", "utf-8")
    return load_case(path, small_world(), shown=path.name).reports


def _second(path: Path) -> tuple[Report, ...]:
    good = (BAD / "good.yaml.txt").read_text("utf-8").replace("case: good", f"case: {path.stem}")
    for folder in ("shipped", "own"):
        (path.parent / folder).mkdir()
        (path.parent / folder / path.name).write_text(good, "utf-8")
    world = small_world()
    library = Shelf(cases_in(world), path.parent / "shipped", path.parent / "own", Known(world))
    return library.files()[1].reports


def _second_crossing(path: Path) -> tuple[Report, ...]:
    good = (BAD / "good-crossing.yaml.txt").read_text("utf-8").replace("crossing: good-crossing", f"crossing: {path.stem}")
    for folder in ("shipped", "own"):
        (path.parent / folder).mkdir()
        (path.parent / folder / path.name).write_text(good, "utf-8")
    return Shelf(LEVELS, path.parent / "shipped", path.parent / "own", Known(small_world())).files()[1].reports


def _second_exercise(path: Path) -> tuple[Report, ...]:
    good = (BAD / "good-sort.yaml.txt").read_text("utf-8").replace("exercise: good-sort", f"exercise: {path.stem}")
    for folder in ("shipped", "own"):
        (path.parent / folder).mkdir()
        (path.parent / folder / path.name).write_text(good, "utf-8")
    return Shelf(EXERCISES, path.parent / "shipped", path.parent / "own").files()[1].reports


def _unequal_pair(path: Path) -> tuple[Report, ...]:
    """Check a quiz whose parallel one has another story, which is harder, too."""
    good = (BAD / "good-quiz.yaml.txt").read_text("utf-8")
    for name, pair, form in ((path.stem, "other", "before"), ("other", path.stem, "after")):
        words = good.replace("good-quiz", name).replace("form: again", f"form: {form}\npair: {pair}")
        (path.parent / f"{name}.yaml").write_text(words, "utf-8")
    other = (path.parent / "other.yaml").read_text("utf-8")
    (path.parent / "other.yaml").write_text(other.replace("shows: []\n      difficulty: 1", "shows: [labour.hours]\n      difficulty: 2"))
    return load_exercise(path, shown=path.name).reports


def _second_workshop(path: Path) -> tuple[Report, ...]:
    good = (BAD / "good-workshop.yaml.txt").read_text("utf-8").replace("workshop: good-workshop", f"workshop: {path.stem}")
    for folder in ("shipped", "own"):
        (path.parent / folder).mkdir()
        (path.parent / folder / path.name).write_text(good, "utf-8")
    return WorkshopLibrary(path.parent / "shipped", path.parent / "own", lambda: STOCK).files()[1].reports


def _large_crossing(path: Path) -> tuple[Report, ...]:
    """Prove a level with fewer positions than it has; a file that is really too large would take seconds."""
    good = (BAD / "good-crossing.yaml.txt").read_text("utf-8").replace("crossing: good-crossing", f"crossing: {path.stem}")
    path.write_text(good, "utf-8")
    source, _ = open_source(path, path.name)
    assert source.tree is not None
    return place_problems(source, check_crossing(read_level(source.tree, path.stem)[0], most=10)[0])


def _tangled(path: Path) -> tuple[Report, ...]:
    """Check a case in which each belonging may end up with each of twelve people."""
    good = (BAD / "good.yaml.txt").read_text("utf-8").replace("case: good", f"case: {path.stem}")
    cast = "".join(f"  p{number}: {{name: P}}\n" for number in range(PEOPLE))
    good = good.replace("cast:\n", f"cast:\n{cast}").replace("      - Go with the driver:\n          to: farm\n", _choices(BELONGINGS[0]))
    rows = zip(BELONGINGS, (*BELONGINGS[1:], ""), strict=True)
    scenes = "".join(_hands(what, following, number) for what, following in rows for number in range(PEOPLE))
    asked = ", ".join(f"{what}: me" for what in BELONGINGS)
    good = good.replace("lines: [A woman pours tea.]", f"lines: [A woman pours tea., {{if: {{{asked}}}, driver: No.}}]")
    path.write_text(good.replace("scenes:\n", f"scenes:\n{scenes}"), "utf-8")
    return load_case(path, small_world(), shown=path.name).reports


def _hands(what: str, following: str, number: int) -> str:
    head = f"  {what}-{number}:\n    at: red/village\n    stage: square\n    lines: [It goes on.]\n"
    return f"{head}    choices:\n" + (_choices(following) if following else "      - Go on:\n          to: farm\n")


def _choices(what: str) -> str:
    choice = "      - Give it to {number}:\n          to: {what}-{number}\n          change: {{{what}: p{number}}}\n"
    return "".join(choice.format(what=what, number=number) for number in range(PEOPLE))


def _of_another_program(path: Path) -> tuple[Report, ...]:
    path.write_bytes(b"PK\x03\x04 word/document.xml")
    return load_case(path, small_world(), shown=path.name).reports


def _wrongly_called(path: Path) -> tuple[Report, ...]:
    called = path.with_name(f"{path.name}.txt")
    called.write_bytes((BAD / "good.yaml.txt").read_bytes())
    return load_case(called, small_world(), shown=called.name).reports


def _thing_without_place(path: Path) -> tuple[Report, ...]:
    """Read a stage of which a thing does not say where it is."""
    whole = (BAD / "S006-no-number.svg").read_text("utf-8").replace('cx="left"', 'cx="400"')
    path.write_text(whole, "utf-8")
    path.with_suffix("").mkdir()
    (path.with_suffix("") / "bucket.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"><title>A bucket.</title></svg>\n', "utf-8")
    stage = Picture(path)
    stage.read()
    return tuple(stage.reports)


MADE = {
    "Y004-too-large.yaml": _large,
    "Y040-word.yaml": _of_another_program,
    "Y041-ending.yaml": _wrongly_called,
    "C037-second-file.yaml": _second,
    "C040-missing.yaml": _missing_case,
    "C110-tangled.yaml": _tangled,
    "E019-second-exercise.yaml": _second_exercise,
    "E108-unequal-pair.yaml": _unequal_pair,
    "M001-missing.tmx": _missing_map,
    "S008-no-place.svg": _thing_without_place,
    "W006-second-workshop.yaml": _second_workshop,
    "X011-second-crossing.yaml": _second_crossing,
    "X103-too-large.yaml": _large_crossing,
}
"""Examples that are too large for a file, or are no file at all."""
