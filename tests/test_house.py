"""The house stays one in which everything is found: small folders, small modules, small functions."""

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

GAME = Path(__file__).resolve().parents[1] / "game"
MODULES = sorted(GAME.rglob("*.py"))
MOST_MODULES, MOST_LINES, LONGEST_FUNCTION, MEDIAN_FUNCTION = 30, 250, 40, 6
Function = ast.FunctionDef | ast.AsyncFunctionDef


def called(path: Path) -> str:
    return path.relative_to(GAME.parent).as_posix()


def functions() -> Iterator[tuple[str, int]]:
    """Every function with its lines: from its def to its last line, decorators aside."""
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, Function):
                yield f"{called(path)}:{node.lineno} {node.name}", (node.end_lineno or node.lineno) - node.lineno + 1


@pytest.mark.parametrize("folder", sorted({path.parent for path in MODULES}), ids=called)
def test_no_folder_has_more_modules_than_one_can_look_over(folder: Path) -> None:
    modules = [path for path in folder.glob("*.py") if path.name != "__init__.py"]
    assert len(modules) <= MOST_MODULES, (
        f"{called(folder)} has {len(modules)} modules, and {MOST_MODULES} is the most. Give some that belong together their own folder."
    )


@pytest.mark.parametrize("path", MODULES, ids=called)
def test_no_module_is_longer_than_one_subject_needs(path: Path) -> None:
    lines = len(path.read_text("utf-8").splitlines())
    assert lines <= MOST_LINES, f"{called(path)} has {lines} lines, and {MOST_LINES} is the most. Move its second subject out."


def test_no_function_is_longer_than_a_page() -> None:
    long = [f"{name}: {lines} lines" for name, lines in functions() if lines > LONGEST_FUNCTION]
    assert not long, f"A function does one thing, in {LONGEST_FUNCTION} lines at the most. Divide these:\n" + "\n".join(long)


def test_most_functions_are_short() -> None:
    middle = median(lines for _, lines in functions())
    assert middle <= MEDIAN_FUNCTION, (
        f"Half of all functions have more than {middle} lines, and {MEDIAN_FUNCTION} is the most. Divide those you wrote last."
    )


def test_a_name_is_imported_from_the_module_that_defines_it() -> None:
    passing_on = [called(path) for path in MODULES if "__all__" in path.read_text("utf-8")]
    assert not passing_on, "Importers take a name from where it is defined, so nothing passes it on:\n" + "\n".join(passing_on)
