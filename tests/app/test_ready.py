"""The program says what it is that keeps it from starting, and what to do."""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from game.app.ready import NEEDED, cannot_import, files_missing
from game.files.contents import lacking
from game.files.places import content_folder

ROOT = Path(__file__).parents[2]


def started(*arguments: str, packages: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Start the program with no other packages than those in a folder."""
    bare = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    environment = {**bare, **({"PYTHONPATH": str(packages)} if packages else {})}
    command = [sys.executable, "-S", str(ROOT / "run.py"), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


def told(done: subprocess.CompletedProcess[str]) -> str:
    """Return what is said in two lines, without a traceback."""
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 2
    assert "Traceback" not in done.stderr
    return done.stderr


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """A folder in which all packages are said to be installed, in the oldest version that will do."""
    for package in NEEDED:
        _said(tmp_path, package.name, package.least)
    return tmp_path


def _said(folder: Path, name: str, version: str) -> None:
    known = name.replace("-", "_")
    for before in folder.glob(f"{known}-*"):
        before.rmdir()
    (folder / f"{known}-{version}.dist-info").mkdir()


def test_the_packages_asked_for_are_those_that_are_installed_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    everywhere = [wanted for wanted in project["dependencies"] if ";" not in wanted]
    assert [f"{package.name}>={package.least}" for package in NEEDED] == everywhere


def test_the_oldest_python_is_that_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    words = (ROOT / "run.py").read_text(encoding="utf-8")
    assert project["requires-python"] == ">=3.11"
    assert re.search(r"version_info < \(3, 11\)", words)
    ast.parse(words, feature_version=(3, 4))


def test_an_old_python_is_named() -> None:
    pretend = f"import runpy, sys; sys.version_info = (3, 8, 10, 'final', 0); runpy.run_path({str(ROOT / 'run.py')!r})"
    done = subprocess.run([sys.executable, "-c", pretend], capture_output=True, text=True, timeout=60, check=False)
    assert "needs Python 3.11 or newer, and this is Python 3.8" in told(done)


@pytest.mark.parametrize("command", [(), ("check",), ("guide", "one-lesson"), ("languages",), ("play", "one-lesson")])
def test_without_packages_it_names_them_and_the_cure(command: tuple[str, ...]) -> None:
    words = told(started(*command))
    assert all(package.name in words for package in NEEDED)
    assert f"{sys.executable} -m pip install --upgrade pygame-ce pytmx" in words


def test_a_single_package_that_is_missing_is_named_alone(packages: Path) -> None:
    next(packages.glob("platformdirs-*")).rmdir()
    words = told(started(packages=packages))
    assert "not installed: platformdirs." in words
    assert words.rstrip().endswith("-m pip install --upgrade platformdirs")


def test_a_package_that_is_too_old_is_named_with_both_versions(packages: Path) -> None:
    _said(packages, "pygame-ce", "2.4.1")
    words = told(started(packages=packages))
    assert "too old: pygame-ce 2.4.1 (at least 2.5.5)" in words
    assert "--upgrade pygame-ce" in words


def test_a_newer_package_will_do(packages: Path) -> None:
    _said(packages, "pygame-ce", "10.0.dev3")
    assert "too old" not in started("check", packages=packages).stderr


def test_another_pygame_over_the_right_one_is_found_out(packages: Path) -> None:
    _said(packages, "pygame", "2.6.1")
    (packages / "pygame.py").write_text("", encoding="utf-8")
    words = told(started(packages=packages))
    assert "pygame is installed over pygame-ce" in words
    assert "pip uninstall --yes pygame pygame-ce" in words


def test_something_else_of_that_name_is_found_out_before_the_game_begins(packages: Path) -> None:
    (packages / "pygame.py").write_text("", encoding="utf-8")
    assert f"something else is called pygame: {packages / 'pygame.py'}" in told(started("play", "one-lesson", packages=packages))


def test_without_a_terminal_it_ends_all_the_same() -> None:
    nowhere = "import sys; sys.stdout = sys.stderr = None; from game.cli import main; sys.exit(main(['--language', 'zz', 'check']))"
    done = subprocess.run([sys.executable, "-c", nowhere], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (2, "")


def test_a_package_that_breaks_when_it_is_imported_is_named(packages: Path) -> None:
    (packages / "platformdirs.py").write_text("raise ImportError('half of it', name='platformdirs')", encoding="utf-8")
    words = told(started("check", packages=packages))
    assert "the package platformdirs is broken (half of it)" in words
    assert "--force-reinstall platformdirs" in words


def test_a_part_of_the_program_that_is_missing_is_no_package() -> None:
    first, second = cannot_import(ModuleNotFoundError("No module named 'game.core'", name="game.core"))
    assert "its own file game.core" in first
    assert "Get the game again" in second
    assert len(cannot_import(ImportError("a library of the system"))) == 2


# ---- its own files


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A whole copy of the content, of which a test takes something away."""
    for name in ("assets", "maps", "locales", "scenarios"):
        shutil.copytree(content_folder() / name, tmp_path / name, copy_function=os.symlink)
    return tmp_path


def test_nothing_is_missing_in_what_is_shipped(content: Path) -> None:
    assert lacking(content_folder()) == ()
    assert files_missing(content) == ()


@pytest.mark.parametrize(
    "gone", ["assets", "assets/fonts", "assets/icons", "maps", "locales", "scenarios", "scenarios/cases", "scenarios/workshops"]
)
def test_a_folder_that_is_missing_or_empty_is_named(content: Path, gone: str) -> None:
    shutil.rmtree(content / gone)
    assert lacking(content) == (gone,)
    (content / gone).mkdir()
    assert lacking(content) == (gone,)


@pytest.mark.parametrize("gone", ["assets/fonts/NotoSans-Regular.ttf", "assets/title.svg", "maps/red.tmx", "scenarios/helplines.yaml"])
def test_a_single_file_that_is_missing_is_named(content: Path, gone: str) -> None:
    (content / gone).unlink()
    assert lacking(content) == (gone,)


def test_without_anything_the_four_folders_are_named(tmp_path: Path) -> None:
    first, second = files_missing(tmp_path)
    assert f"missing in {tmp_path}: assets, maps, scenarios, locales." in first
    assert "scenarios, maps, locales and assets belong together" in second
    assert lacking(content_folder(), tmp_path) == ("game/files/paper/templates",)


@pytest.mark.parametrize("command", [(), ("check",), ("languages",)])
def test_a_copy_of_the_program_alone_says_what_is_missing(tmp_path: Path, command: tuple[str, ...]) -> None:
    shutil.copytree(ROOT / "game", tmp_path / "game", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "run.py", tmp_path)
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        [sys.executable, "run.py", *command], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert f"missing in {tmp_path}: assets, maps, scenarios, locales" in told(done)


def test_without_a_screen_it_says_so_and_ends(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    command = [sys.executable, str(ROOT / "run.py"), "--data", str(tmp_path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "there is no screen here" in done.stderr
    assert "Traceback" not in done.stderr
