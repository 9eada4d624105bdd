import re
from pathlib import Path
from textwrap import dedent

import pytest

from game.core.exercise.exercise import Alarm, Exercise, Form, Myths, Paper, Poll, Quiz, Sort, Spot
from game.core.law import Ages
from game.core.law_elements import Element
from game.core.message import Text
from game.core.talk import TalkStop
from game.files.checking import check_files
from game.files.exercise.exercise_file import BODIES
from game.files.exercise.library import EXERCISES, load_exercise
from game.files.places import content_folder
from game.files.shelf.shelf import Shelf
from game.files.translating.babel_extract import UnreadableError, extract_exercise
from tests.files.bad_examples import BAD, say
from tests.files.translating.test_babel_extract import extracted, pairs

ROOT = content_folder()
SHIPPED = sorted((ROOT / "scenarios" / "exercises").glob("*.yaml"))
NAMES = [path.stem for path in SHIPPED]
PAGE = (ROOT / "docs" / "exercise-format.md").read_text("utf-8")
STOP = "stops:\n  - {after: leave, asks: What now?, prompts: [One thing.], listen: [Anything.], minutes: 4}\n  - asks: And then?\n"


def written(path: Path, kind: str, *changes: tuple[str, str], more: str = "") -> Path:
    """Write a good exercise of a kind with some changes."""
    words = (BAD / f"good-{kind}.yaml.txt").read_text("utf-8").replace(f"exercise: good-{kind}", f"exercise: {path.stem}")
    for old, new in changes:
        assert old in words
        words = words.replace(old, new)
    path.parent.mkdir(exist_ok=True)
    path.write_text(words + more, "utf-8")
    return path


def loaded(path: Path) -> Exercise:
    found = load_exercise(path)
    assert found.thing is not None, found.reports
    return found.thing


def codes(path: Path) -> list[str]:
    return [report.problem.code for report in load_exercise(path).reports]


@pytest.mark.parametrize("kind", BODIES)
def test_a_good_exercise_of_each_kind_has_nothing_to_mend(tmp_path: Path, kind: str) -> None:
    assert codes(written(tmp_path / "a.yaml", kind)) == []


def test_the_head_is_read_as_it_is_written(tmp_path: Path) -> None:
    read = loaded(written(tmp_path / "a.yaml", "poll", ("ages: 13+", "ages: 16+"), more="      ages: 16+\nlanguage: mk\n"))
    assert (read.id, read.title, read.minutes, read.ages, read.language) == ("a", Text("A small one", "exercise/a"), 5, Ages.FROM_16, "mk")


def test_a_poll_is_read_as_it_is_written(tmp_path: Path) -> None:
    task = loaded(written(tmp_path / "a.yaml", "poll")).task
    assert isinstance(task, Poll)
    (question,) = task.questions
    assert [(answer.id, answer.words.source) for answer in question.answers] == [("soon", "Soon"), ("never", "Never")]
    assert (question.source, question.gain) == (None, False)


def test_a_question_measures_a_gain(tmp_path: Path) -> None:
    answers = ("        - soon: Soon\n        - never: Never", "        - fewer: F\n        - same: S\n        - more: M")
    task = loaded(written(tmp_path / "a.yaml", "poll", answers, ("      asks:", "      measures: gain\n      asks:"))).task
    assert isinstance(task, Poll)
    assert task.questions[0].gain


def test_cards_are_read_as_they_are_written(tmp_path: Path) -> None:
    task = loaded(written(tmp_path / "a.yaml", "sort")).task
    assert isinstance(task, Sort)
    assert [each.id for each in task.bins] == ["push", "pull"]
    assert [place.bin for place in task.cards[0].places] == ["push"]
    assert [trap.bin for trap in task.cards[0].traps] == ["pull"]
    assert task.cards[0].source.year == 2018


def test_statements_are_read_as_they_are_written(tmp_path: Path) -> None:
    task = loaded(written(tmp_path / "a.yaml", "myths")).task
    assert isinstance(task, Myths)
    assert [each.true for each in task.statements] == [False, True]


def test_a_document_is_read_as_it_is_written(tmp_path: Path) -> None:
    task = loaded(written(tmp_path / "a.yaml", "spot")).task
    assert isinstance(task, Spot)
    (document,) = task.documents
    assert [line.alarm for line in document.lines] == [None, Alarm.SOFT, Alarm.STOP, None]
    assert [line.good for line in document.lines] == [False, False, False, True]
    assert (document.form, document.genuine, len(document.check)) == (Paper.ADVERT, False, 2)


def test_a_chat_has_two_sides(tmp_path: Path) -> None:
    changes = (("form: advert", "form: chat"), ("{says: Hill", "{by: you, says: Hill"), (": {says", ": {by: them, says"))
    task = loaded(written(tmp_path / "a.yaml", "spot", *changes)).task
    assert isinstance(task, Spot)
    assert [line.mine for line in task.documents[0].lines] == [True, False, False, False]


def test_stories_are_read_as_they_are_written(tmp_path: Path) -> None:
    task = loaded(written(tmp_path / "a.yaml", "quiz", ("shows: []", "open: yes\n      child: yes"))).task
    assert isinstance(task, Quiz)
    assert (task.form, task.pair) == (Form.AGAIN, None)
    assert task.vignettes[0].shows == (Element.CROSSING, Element.BENEFIT)
    assert (task.vignettes[1].shows, task.vignettes[1].open, task.vignettes[1].child) == ((), True, True)


def test_stops_to_talk_are_read_as_they_are_written(tmp_path: Path) -> None:
    context = "exercise/a"
    first = TalkStop(Text("What now?", context), (Text("One thing.", context),), (Text("Anything.", context),), 4, "leave")
    assert loaded(written(tmp_path / "a.yaml", "poll", more=STOP)).stops == (first, TalkStop(Text("And then?", context)))


@pytest.mark.parametrize(
    ("kind", "old", "new", "told"),
    [
        ("poll", "kind: poll\n", "", "C002"),
        ("poll", "kind: poll", "kind: sort", "C001"),
        ("sort", "      in:\n        - push: There is no other work.\n", "", "C002"),
        ("sort", "      source: A book\n      year: 2018\n  - a-sister", "      source: A book\n  - a-sister", "C002"),
        ("sort", "- no-work:", "- no work:", "C005"),
        ("myths", "true: no", "true: perhaps", "C008"),
        ("spot", "check: [Who keeps my papers?, May I see the contract?]", "check: [Who keeps my papers?]", "E016"),
        ("quiz", "      shows: []\n", "", "C002"),
        ("quiz", "smuggling.benefit", "smuggling.gain", "C010"),
        ("quiz", "difficulty: 1", "difficulty: 4", "C007"),
        ("quiz", "form: again", "form: again\npair: another", "E021"),
        ("poll", "      why:", "      year: 2018\n      why:", "E022"),
    ],
)
def test_a_slip_is_told(tmp_path: Path, kind: str, old: str, new: str, told: str) -> None:
    assert told in codes(written(tmp_path / "a.yaml", kind, (old, new)))


@pytest.mark.parametrize("kind", BODIES)
def test_a_file_that_is_cut_off_anywhere_is_told_and_never_falls(tmp_path: Path, kind: str) -> None:
    words = (BAD / f"good-{kind}.yaml.txt").read_text("utf-8")
    for end in range(0, len(words), 23):
        (tmp_path / f"good-{kind}.yaml").write_text(words[:end], "utf-8")
        assert load_exercise(tmp_path / f"good-{kind}.yaml").thing is None or end > len(words) // 2


@pytest.mark.parametrize("kind", BODIES)
def test_a_value_of_any_other_shape_is_told_and_never_falls(tmp_path: Path, kind: str) -> None:
    words = (BAD / f"good-{kind}.yaml.txt").read_text("utf-8")
    keys = sorted(set(re.findall(r"([a-z-]+):", words)))
    for key in keys:
        for wrong in ("[]", "{}", "[[a]]", "{a: {b: c}}", "word"):
            (tmp_path / f"good-{kind}.yaml").write_text(re.sub(rf"\b{key}:(?= .)[^\n]*", f"{key}: {wrong}", words, count=1), "utf-8")
            load_exercise(tmp_path / f"good-{kind}.yaml")


# ---- what is shipped


@pytest.mark.parametrize("path", SHIPPED, ids=NAMES)
def test_a_shipped_exercise_has_nothing_to_mend(path: Path) -> None:
    assert codes(path) == []


@pytest.mark.parametrize("path", SHIPPED, ids=NAMES)
def test_every_text_of_a_shipped_exercise_is_extracted_with_its_context(path: Path) -> None:
    assert extracted(path, extract_exercise).keys() == pairs(loaded(path))


# ---- check, shelf, documentation


def test_check_prints_a_line_for_each_exercise(tmp_path: Path) -> None:
    path = written(tmp_path / "a.yaml", "myths")
    lines, failed = check_files((path,), ROOT, say)
    assert not failed
    assert lines == (f"{path.as_posix()}: items 2, of them 2 at 13+, words 30",)


def test_check_looks_at_the_shipped_exercises_without_being_asked() -> None:
    lines, failed = check_files((), ROOT, say)
    assert not failed
    assert sum("scenarios/exercises/" in line for line in lines) == len(SHIPPED)


def test_a_file_without_its_first_key_is_known_by_its_folder(tmp_path: Path) -> None:
    lines, failed = check_files((written(tmp_path / "exercises" / "a.yaml", "myths", ("exercise: a\n", "")),), ROOT, say)
    assert failed
    assert '"exercise" is missing here.' in lines[0]


def test_two_exercises_of_one_name_are_told(tmp_path: Path) -> None:
    paths = [written(tmp_path / folder / "a.yaml", "myths") for folder in ("one", "two")]
    lines, failed = check_files(paths, ROOT, say)
    assert failed
    assert sum("E019" in line for line in lines) == 1


def test_the_shelf_has_the_shipped_ones_first_and_reads_only_what_changed(tmp_path: Path) -> None:
    own = written(tmp_path / "own" / "a.yaml", "myths")
    written(tmp_path / "shipped" / "b.yaml", "sort")
    shelf = Shelf(EXERCISES, tmp_path / "shipped", tmp_path / "own")
    first = shelf.files()
    assert [(file.id, file.own) for file in first] == [("b", False), ("a", True)]
    assert shelf.files()[0] is first[0]
    own.write_text("- torn\n", "utf-8")
    assert shelf.files()[1].thing is None
    assert shelf.files()[1].reports[0].file == "exercises/a.yaml"


def test_of_two_files_of_one_name_the_shipped_one_is_used(tmp_path: Path) -> None:
    for folder in ("shipped", "own"):
        written(tmp_path / folder / "a.yaml", "myths")
    shelf = Shelf(EXERCISES, tmp_path / "shipped", tmp_path / "own").files()
    assert [file.thing is None for file in shelf] == [False, True]


@pytest.mark.parametrize("block", [dedent(each) for each in re.findall(r"```yml\n(.*?)```", PAGE, re.DOTALL) if "exercise:" in each])
def test_the_exercises_in_the_documentation_are_what_they_say(tmp_path: Path, block: str) -> None:
    path = tmp_path / f"{block.split()[1]}.yaml"
    path.write_text(block, "utf-8")
    lines, _ = check_files((path,), ROOT, say)
    assert len(lines) == 1
    told = lines[0].rpartition("/")[2]
    assert "items" in told
    assert told in PAGE or path.stem != "two-sentences"


def test_the_documentation_names_every_kind_and_every_element() -> None:
    for word in (*BODIES, *(element.value.partition(".")[2] for element in Element)):
        assert re.search(rf"\b{word}\b", PAGE)


def test_a_file_that_must_be_mended_first_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("nothing", "utf-8")
    with pytest.raises(UnreadableError, match=r"a\.yaml"):
        extracted(tmp_path / "a.yaml", extract_exercise)
