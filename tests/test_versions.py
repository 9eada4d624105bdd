"""What the lock files and docs/dependencies.md say of versions, next to pyproject.toml."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = ("requirements.lock", "requirements-check.lock")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def in_the_documentation() -> dict[str, tuple[str, str]]:
    """Return the lowest and the newest tested version of each library, as the documentation has them."""
    words = (ROOT / "docs" / "dependencies.md").read_text("utf-8").partition("## Which versions are tested")[2]
    rows = re.findall(r"^\| ([\w-]+) \| (\d[\d.]*) \| (\d[\d.]*) \|$", words, re.MULTILINE)
    return {name.lower(): (lowest, newest) for name, lowest, newest in rows}


def lowest() -> dict[str, str]:
    """Return the lowest version that is allowed of each library that is needed to play, test and build."""
    wanted = [
        *PROJECT["project"]["dependencies"],
        *PROJECT["project"]["optional-dependencies"]["test"],
        *PROJECT["build-system"]["requires"],
    ]
    return {name.lower(): version for name, _, version in (each.partition(";")[0].partition(">=") for each in wanted)}


def locked(file: str) -> dict[str, str]:
    """Return the version of each library in a lock file."""
    return dict(re.findall(r"^([\w-]+)==([^\s;]+)", (ROOT / file).read_text("utf-8"), re.MULTILINE))


def test_the_lowest_versions_that_are_allowed_are_the_lowest_that_were_tested() -> None:
    allowed = lowest()
    assert in_the_documentation().keys() == allowed.keys()
    assert [name for name, (version, _) in in_the_documentation().items() if not f"{version}.".startswith(f"{allowed[name]}.")] == []


def test_the_locked_versions_are_those_that_were_tested() -> None:
    play, check = map(locked, LOCKS)
    assert play.items() <= check.items()
    assert {name: newest for name, (_, newest) in in_the_documentation().items() if name != "hatchling"}.items() <= check.items()


@pytest.mark.parametrize("file", LOCKS)
def test_a_lock_file_has_hashes_and_no_addresses(file: str) -> None:
    entries = [entry for entry in re.split(r"\n(?=\S)", (ROOT / file).read_text("utf-8")) if not entry.startswith("#")]
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert not re.search(r"://|index|find-links|file:", "\n".join(entries))
