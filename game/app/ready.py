"""What has to be there before the program can start: packages, and its own files. Nothing is imported here that may be missing."""

import re
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from game.files.contents import lacking

SORRY = "Turning Point cannot start: "


@dataclass(frozen=True)
class Package:
    """A package, what it is called when it is imported, and the oldest version that will do."""

    name: str
    module: str
    least: str


NEEDED = (
    Package("pygame-ce", "pygame", "2.5.5"),
    Package("pytmx", "pytmx", "3.32"),
    Package("PyYAML", "yaml", "6.0.2"),
    Package("Babel", "babel", "2.18"),
    Package("polib", "polib", "1.2"),
    Package("platformdirs", "platformdirs", "4.2"),
    Package("Jinja2", "jinja2", "3.1"),
    Package("pygal", "pygal", "3.1"),
    Package("zstandard", "zstandard", "0.23"),
    Package("starlette", "starlette", "0.40"),
    Package("uvicorn", "uvicorn", "0.32"),
    Package("segno", "segno", "1.6"),
    Package("ifaddr", "ifaddr", "0.2"),
)


def packages_missing(*, playing: bool) -> tuple[str, ...]:
    """Return which packages keep the program from starting, and the cure, a line each; nothing if all is well."""
    return _packages() or _other_pygame(playing=playing)


def files_missing(content: Path) -> tuple[str, ...]:
    """Return which of its own files are not in the folder of its content, and the cure; nothing if all are."""
    gone = lacking(content)
    if not gone:
        return ()
    return f"{SORRY}files of its own are missing in {content}: {', '.join(gone)}.", _again()


def cannot_import(error: ImportError) -> tuple[str, ...]:
    """Return what it means that something could not be imported, and the cure."""
    module = (error.name or "").partition(".")[0]
    if module == "game":
        return f"{SORRY}its own file {error.name} cannot be used ({error}).", _again()
    package = next((package.name for package in NEEDED if package.module == module), module)
    if not package:
        every = _pip("install --force-reinstall", *(each.name for each in NEEDED))
        return f"{SORRY}{error}.", f"Install what it needs again: {every}"
    return f"{SORRY}the package {package} is broken ({error}).", f"Install it again: {_pip('install --force-reinstall', package)}"


def tell(lines: Iterable[str]) -> None:
    """Say something on the terminal; where there is none, in a box."""
    if sys.stderr is not None:
        print(*lines, sep="\n", file=sys.stderr)  # noqa: T201
        return
    with suppress(Exception):
        import pygame  # noqa: PLC0415  it may be what is missing; then nothing can be said

        pygame.display.message_box("Turning Point", "\n".join(lines), message_type="error")


def no_language(content: Path, wanted: str) -> tuple[str, str]:
    """Return the words about a language that there is not, and those that there are."""
    from difflib import get_close_matches  # noqa: PLC0415  only here is it needed

    from game.files.languages.catalogues import languages  # noqa: PLC0415

    known = {each.code: each.name for each in languages(content / "locales")}
    near = get_close_matches(wanted.casefold(), known, 1, 0.5)
    ask = f' Did you mean "{near[0]}"?' if near else ""
    there = ", ".join(f"{code} ({name})" for code, name in known.items())
    return f'There is no language "{wanted}".{ask}', f"There are: {there}. Without --language you choose in the game."


def _packages() -> tuple[str, ...]:
    installed = _installed_versions()
    found = {package: _version(package, installed) for package in NEEDED}
    absent = [package.name for package, has in found.items() if has is None]
    old = [f"{package.name} {has} (at least {package.least})" for package, has in found.items() if has and _older(has, package.least)]
    if not absent and not old:
        return ()
    said = [f"not installed: {', '.join(absent)}"] if absent else []
    said += [f"too old: {', '.join(old)}"] if old else []
    wrong = [package.name for package, has in found.items() if has is None or _older(has, package.least)]
    return f"{SORRY}{'; '.join(said)}.", f"Install what it needs: {_pip('install --upgrade', *wrong)}"


def _installed_versions() -> dict[str, str]:
    """Return the version of every package by its name in small letters, as folders are called; asking Python takes ten times as long."""
    found: dict[str, str] = {}
    for folder in sys.path:
        with suppress(OSError):
            for info in Path(folder or ".").iterdir():
                if info.suffix in (".dist-info", ".egg-info"):
                    package, _, version = info.stem.partition("-")
                    found.setdefault(package.lower().replace("_", "-"), version)
    return found


def _version(package: Package, installed: Mapping[str, str]) -> str | None:
    """Return the version of a package; empty if it is there but does not tell, None if it is not there."""
    version = installed.get(package.name.lower())
    if version is None:
        return None if find_spec(package.module) is None else ""
    return version


def _older(has: str, least: str) -> bool:
    """Say whether a version is older than another one; one that cannot be read is not."""
    numbers, wanted = (tuple(map(int, re.findall(r"\d+", words)[:3])) for words in (has, least))
    return bool(numbers) and numbers < wanted


def _other_pygame(*, playing: bool) -> tuple[str, ...]:
    """Find out whether something else is called pygame, such as the older package of that name; its import takes time."""
    older = "pygame" in _installed_versions()
    if not older and not playing:
        return ()
    import pygame  # noqa: PLC0415  only now is it known to be there

    if getattr(pygame, "IS_CE", False):
        return ()
    if not older:
        return f"{SORRY}something else is called pygame: {pygame.__file__}.", "Rename that file or folder, so that the package is found."
    cure = f"{_pip('uninstall --yes', 'pygame', 'pygame-ce')} and then {_pip('install', 'pygame-ce')}"
    return f"{SORRY}the package pygame is installed over pygame-ce, which it needs.", f"Take both away and install the right one: {cure}"


def _again() -> str:
    return "Get the game again, and unpack or copy all of it: its folders game, scenarios, maps, locales and assets belong together."


def _pip(what: str, *names: str) -> str:
    python = f'"{sys.executable}"' if " " in sys.executable else sys.executable
    return " ".join((python, "-m pip", what, *names))
