import re
import textwrap
from pathlib import Path

import pytest

from game.core.crossing.level import CrossingId
from game.core.exercise.exercise import ExerciseId
from game.core.law import Ages
from game.core.message import Text
from game.core.workshop.check import Piece, Stock
from game.core.workshop.workshop import Break, Cross, DoExercise, StepId, Talk
from game.files.checking import check_files
from game.files.places import content_folder
from game.files.translating.babel_extract import extract_workshop
from game.files.workshop.library import WorkshopLibrary, load_workshop
from tests.files.bad_examples import BAD, STOCK, say
from tests.files.translating.test_babel_extract import extracted, pairs

ROOT = content_folder()
SHIPPED = sorted((ROOT / "scenarios" / "workshops").glob("*.yaml"))
GOOD = (BAD / "good-workshop.yaml.txt").read_text("utf-8")
ALONE = """
workshop: by-yourself
title: By yourself
ages: adult
summary: One question.
alone: yes
steps:
  - ask:
      title: A question
      minutes: 10
      exercise: poll
      shows: Nobody sees what you answer.
  - last:
      title: And now?
      minutes: 2
      talk: {asks: Whom could you tell?}
"""


def written(path: Path, *changes: tuple[str, str], words: str = GOOD) -> Path:
    """Write a good workshop with some changes."""
    words = re.sub(r"workshop: [\w-]+", f"workshop: {path.stem}", words)
    for old, new in changes:
        assert old in words
        words = words.replace(old, new)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, "utf-8")
    return path


def codes(path: Path, stock: Stock = STOCK) -> list[str]:
    return [report.problem.code for report in load_workshop(path, stock).reports]


def test_a_workshop_is_read_as_it_is_written(tmp_path: Path) -> None:
    workshop = load_workshop(written(tmp_path / "small.yaml"), STOCK).thing
    assert workshop is not None
    assert workshop.title == Text("A short one", "workshop/small")
    assert (workshop.ages, workshop.least, workshop.most, workshop.alone, workshop.language) == (Ages.FROM_16, 4, 20, False, "en")
    assert workshop.minutes == 70
    assert workshop.prepare == (Text("Play the journey once.", "workshop/small"),)
    ask, _, rest, cross, talk = workshop.steps
    assert ask.activity == DoExercise(ExerciseId("poll"))
    assert ask.says == (Text("Good morning.", "workshop/small"),)
    assert rest.activity == Break(Text("Tea and apples.", "workshop/small"))
    assert cross.activity == Cross(CrossingId("river"))
    assert isinstance(talk.activity, Talk)
    assert (talk.activity.stop.minutes, len(talk.activity.stop.listen)) == (5, 1)
    assert workshop.number(StepId("talk")) == 4


def test_one_person_alone_has_a_path_and_may_think_about_a_question(tmp_path: Path) -> None:
    workshop = load_workshop(written(tmp_path / "mine.yaml", words=ALONE), STOCK).thing
    assert workshop is not None
    assert workshop.alone
    assert (workshop.least, workshop.most) == (1, 1)


@pytest.mark.parametrize(
    "change",
    [
        ("talk: {asks: Whom could you tell?}", "talk: {asks: Whom could you tell?, listen: [Worries.]}"),
        ("talk: {asks: Whom could you tell?}", "break: Tea."),
        ("      exercise: poll\n", "      exercise: poll\n      says: [Good morning.]\n"),
    ],
)
def test_what_only_a_trainer_reads_has_no_place_in_it(tmp_path: Path, change: tuple[str, str]) -> None:
    assert codes(written(tmp_path / "mine.yaml", change, words=ALONE)) == ["W004"]


def test_a_room_needs_to_know_for_how_many_it_is(tmp_path: Path) -> None:
    assert codes(written(tmp_path / "small.yaml", ("people: {least: 4, most: 20}\n", ""))) == ["C002"]


def test_a_step_without_anything_to_do_is_told(tmp_path: Path) -> None:
    assert codes(written(tmp_path / "small.yaml", ("      case: lorry-park\n", ""))) == ["W002"]


def test_what_is_missing_is_told_even_if_nothing_at_all_is_there(tmp_path: Path) -> None:
    assert codes(written(tmp_path / "small.yaml"), Stock({}, {}, {})) == ["W101", "W102", "W103"]


def test_of_an_exercise_a_part_may_be_taken_and_a_case_takes_its_time(tmp_path: Path) -> None:
    path = written(tmp_path / "small.yaml", ("minutes: 30", "minutes: 14"))
    long = Stock({"poll": Piece(40)}, STOCK.cases, STOCK.crossings)
    assert codes(path, long) == ["W106"]
    assert "Give this step at least 15." in say(load_workshop(path, long).reports[0].problem.words)
    assert codes(path, Stock({"poll": Piece(41)}, STOCK.cases, STOCK.crossings)) == ["W106", "W106"]


def test_a_warning_does_not_keep_a_workshop_from_being_held(tmp_path: Path) -> None:
    assert load_workshop(written(tmp_path / "small.yaml", ("minutes: 30", "minutes: 14")), STOCK).thing is not None


def test_after_a_break_people_can_work_again(tmp_path: Path) -> None:
    assert codes(written(tmp_path / "small.yaml", ("minutes: 30", "minutes: 110"), ("minutes: 5", "minutes: 100"))) == []


@pytest.mark.parametrize("path", SHIPPED, ids=[path.stem for path in SHIPPED])
def test_a_shipped_workshop_has_nothing_to_mend(path: Path) -> None:
    lines, failed = check_files((path,), ROOT, say)
    assert not failed
    assert len(lines) == 1


@pytest.mark.parametrize("path", SHIPPED, ids=[path.stem for path in SHIPPED])
def test_every_text_of_a_shipped_workshop_is_extracted_with_its_context(path: Path) -> None:
    workshop = WorkshopLibrary(path.parent, path.parent / "none", lambda: STOCK).find(path.stem)
    assert workshop is not None
    assert extracted(path, extract_workshop).keys() == pairs(workshop)


def test_check_finds_what_lies_beside_a_workshop_in_the_trainers_own_folder(tmp_path: Path) -> None:
    mine = (BAD / "good-poll.yaml.txt").read_text("utf-8").replace("exercise: good-poll", "exercise: mine")
    (tmp_path / "exercises").mkdir()
    (tmp_path / "exercises" / "mine.yaml").write_text(mine, "utf-8")
    path = written(
        tmp_path / "workshops" / "small.yaml",
        ("exercise: poll", "exercise: mine"),
        ("case: lorry-park", "case: the-harvest"),
        ("crossing: river", "crossing: 1-first-steps"),
    )
    lines, failed = check_files((path,), ROOT, say)
    assert not failed
    assert lines == (f"{path.as_posix()}: steps 5, minutes 70, words 44",)


def test_check_tells_that_something_beside_it_is_torn(tmp_path: Path) -> None:
    (tmp_path / "exercises").mkdir()
    (tmp_path / "exercises" / "poll.yaml").write_text("exercise: poll\nkind: dance\n", "utf-8")
    lines, failed = check_files((written(tmp_path / "workshops" / "small.yaml"),), ROOT, say)
    assert failed
    assert sum("W104" in line for line in lines) == 1


def test_two_workshops_of_one_name_are_told(tmp_path: Path) -> None:
    paths = [written(tmp_path / folder / "small.yaml", words=ALONE) for folder in ("one", "two")]
    lines, failed = check_files(paths, ROOT, say)
    assert failed
    assert sum("W006" in line for line in lines) == 1


def test_the_shelf_proves_a_workshop_again_when_what_it_needs_has_changed(tmp_path: Path) -> None:
    written(tmp_path / "own" / "small.yaml")
    stocks = [STOCK, STOCK, Stock({}, STOCK.cases, STOCK.crossings)]
    library = WorkshopLibrary(tmp_path / "shipped", tmp_path / "own", lambda: stocks.pop(0))
    first, second, third = (library.files()[0] for _ in range(3))
    assert first.thing is not None
    assert second is first
    assert third.thing is None
    assert [report.problem.code for report in third.reports] == ["W101"]
    assert third.reports[0].file == "workshops/small.yaml"


def test_a_workshop_that_is_being_held_is_found_even_if_something_it_needs_is_gone(tmp_path: Path) -> None:
    written(tmp_path / "own" / "small.yaml")
    library = WorkshopLibrary(tmp_path / "shipped", tmp_path / "own", lambda: Stock({}, {}, {}))
    assert library.files()[0].thing is None
    assert library.find("small") is not None
    assert library.find("smaller") is None


def test_the_workshop_in_the_documentation_is_what_it_says(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "workshop-format.md").read_text("utf-8")
    whole = re.findall(r"```yml\n(.*?)```", page, re.DOTALL)[0]
    path = tmp_path / "one-evening.yaml"
    path.write_text(re.sub(r"^ {3}", "", whole, flags=re.MULTILINE), "utf-8")
    lines, failed = check_files((path,), ROOT, say)
    assert not failed
    assert lines[0].rpartition("/")[2] in page


def test_the_workshop_in_the_tutorial_can_be_held(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "tutorial.md").read_text("utf-8")
    whole = next(each for each in re.findall(r"```\w*\n(.*?)```", page, re.DOTALL) if "workshop:" in each)
    name = re.findall(r"^ *workshop: ([\w-]+)", whole, re.MULTILINE)[0]
    path = tmp_path / f"{name}.yaml"
    path.write_text(textwrap.dedent(whole), "utf-8")
    lines, failed = check_files((path,), ROOT, say)
    assert not failed, lines
