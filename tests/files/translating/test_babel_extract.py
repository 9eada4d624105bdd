import ast
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from game.core.message import Text
from game.files.helplines import read_helplines
from game.files.journey.library import load_case, load_world
from game.files.places import content_folder
from game.files.translating.babel_extract import UnreadableError, extract_case, extract_helplines, extract_map, extract_svg
from game.files.translating.extraction import gather
from tests.files.journey.test_case_format import examples

ROOT = content_folder()
CASES = sorted((ROOT / "scenarios" / "cases").glob("*.yaml"))


def texts(value: object) -> Iterator[Text]:
    """Return every text that lies anywhere in a value."""
    if isinstance(value, Text):
        yield from (value,) if value.source else ()
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))
    elif isinstance(value, dict):
        yield from texts(list(value.values()))
    elif isinstance(value, list | tuple | frozenset):
        for each in value:
            yield from texts(each)


def pairs(value: object) -> set[tuple[str, str]]:
    return {(words.context, words.source) for words in texts(value)}


def extracted(path: Path, extractor: object) -> dict[tuple[str, str], str]:
    assert callable(extractor)
    with path.open("rb") as file:
        return {messages: comments[0] for _, _, messages, comments in extractor(file, (), (), options={})}


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_every_text_of_a_shipped_case_is_extracted_with_its_context(path: Path) -> None:
    case = load_case(path, load_world(ROOT)[0]).thing
    assert case is not None
    assert extracted(path, extract_case).keys() == pairs(case)


def test_every_text_of_the_stages_is_extracted_with_its_context() -> None:
    world, _ = load_world(ROOT)
    assert world.stages
    for name, stage in world.stages.items():
        assert extracted(ROOT / "assets" / "stages" / f"{name}.svg", extract_svg).keys() == pairs(stage)


def test_every_text_of_the_maps_is_extracted_with_its_context() -> None:
    world, _ = load_world(ROOT)
    assert len(world.countries) == 3
    for name, country in world.countries.items():
        assert extracted(ROOT / "maps" / f"{name}.tmx", extract_map).keys() == pairs(country)


def test_every_text_of_the_helplines_is_extracted_with_its_context() -> None:
    path = ROOT / "scenarios" / "helplines.yaml"
    assert extracted(path, extract_helplines).keys() == pairs(read_helplines(path)[0])


def test_everything_that_a_player_can_see_is_in_the_words_for_translators() -> None:
    words = gather(ROOT)
    world, _ = load_world(ROOT)
    seen = pairs([world.stages, world.countries, [load_case(path, world).thing for path in CASES]])
    assert [pair for pair in seen if words.get(pair[1], pair[0]) is None] == []


def test_every_text_of_a_case_with_every_key_is_extracted(tmp_path: Path) -> None:
    path = whole_example(tmp_path)
    case = load_case(path, load_world(ROOT)[0]).thing
    assert case is not None
    assert extracted(path, extract_case).keys() == pairs(case)


def test_translators_learn_who_speaks_and_where_and_what_is_told_of_twins_and_endings(tmp_path: Path) -> None:
    comments = {source: comment for (_, source), comment in extracted(whole_example(tmp_path), extract_case).items()}
    wanted = {
        "Two seats, half now, half there.": 'Scene "home" at red/village. Said by The driver ("driver").',
        "A car stops before the house.": 'Scene "home" at red/village. Told; nobody says it.',
        "On the farm she pays the second half and goes on.": (
            'After the journey: what is so in the twin "as-agreed", beside what is so in the others.'
        ),
        "The farmer had ordered workers before the journey began.": 'After the journey: what nobody could see, in the twin "doubled".',
        "Ask for the copy that her sister has": (
            'Scene "shelter" at green/shelter. An answer at this ending to: What would you do now? It is good.'
        ),
        "Confront the driver": "An answer to: What would you do now? It is not good.",
        "Belgium": 'After the journey: where the reading "labour-violation" is disputed.',
    }
    assert {source: comments[source] for source in wanted} == wanted


def whole_example(folder: Path) -> Path:
    """Write the case of the documentation that has every key, and return where."""
    path = folder / "the-lorry-park.yaml"
    path.write_text(examples("yaml")[0], "utf-8")
    return path


def test_words_of_the_program_are_found_with_their_placeholders_and_plurals() -> None:
    words = gather(ROOT)
    coins = words.get("You would need {count} coin.")
    assert coins is not None
    assert coins.id == ("You would need {count} coin.", "You would need {count} coins.")
    assert "python-brace-format" in coins.flags
    assert words.get("Money", "belonging") is not None
    assert all("python-format" not in message.flags for message in words)


def said_by_the_program() -> Iterator[tuple[str, str]]:
    """Return the words of every call of text, text_in and count_text, with their context."""
    for path in (ROOT / "game").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("text", "text_in", "count_text"):
                words = [word.value for word in node.args if isinstance(word, ast.Constant)]
                context = str(words.pop(0)) if node.func.id == "text_in" and words else ""
                if words and isinstance(words[0], str):
                    yield context, words[0]


def test_no_words_of_the_program_are_hidden_from_babel() -> None:
    # On Python 3.11 Babel does not see calls inside f-strings: put them in front of the f-string.
    words = gather(ROOT)
    assert [pair for pair in said_by_the_program() if words.get(pair[1], pair[0] or None) is None] == []


@pytest.mark.parametrize(("name", "extractor"), [("a.yaml", extract_case), ("a.svg", extract_svg), ("red.tmx", extract_map)])
def test_a_file_that_must_be_mended_first_is_named(tmp_path: Path, name: str, extractor: object) -> None:
    (tmp_path / name).write_text("nothing", "utf-8")
    with pytest.raises(UnreadableError, match=name):
        extracted(tmp_path / name, extractor)
