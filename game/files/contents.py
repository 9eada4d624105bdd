"""What belongs to the game besides the program: files without which pages stay empty or cannot be shown."""

from pathlib import Path

CONTENT = (
    "assets/fonts/NotoSans-Regular.ttf",
    "assets/fonts/NotoSans-Bold.ttf",
    "assets/fonts/NotoSansArabic-Regular.ttf",
    "assets/fonts/NotoSansArabic-Bold.ttf",
    "assets/title.svg",
    "assets/grain.png",
    "assets/flag.svg",
    "assets/stages/*.svg",
    "assets/stages/*/*.svg",
    "assets/figures/*.svg",
    "assets/crossing/*.svg",
    "assets/exercises/*.svg",
    "assets/icons/*.svg",
    "maps/red.tmx",
    "maps/red.svg",
    "maps/blue.tmx",
    "maps/blue.svg",
    "maps/green.tmx",
    "maps/green.svg",
    "scenarios/cases/*.yaml",
    "scenarios/crossings/*.yaml",
    "scenarios/exercises/*.yaml",
    "scenarios/workshops/*.yaml",
    "scenarios/helplines.yaml",
    "locales/*/LC_MESSAGES/messages.po",
)
"""Where there is a star, one file at least."""
TEMPLATES = "files/paper/templates/*"
"""The pages to print; they lie in the package."""


def lacking(content: Path, package: Path | None = None) -> tuple[str, ...]:
    """Return what is missing of the content, the widest folders only: `maps`, not each file of it."""
    package = package or Path(__file__).resolve().parent.parent
    gone = [wanted for wanted in CONTENT if next(content.glob(wanted), None) is None]
    if next(package.glob(TEMPLATES), None) is None:
        gone.append(f"game/{TEMPLATES.removesuffix('/*')}")
    return tuple(dict.fromkeys(_widest(content, wanted) for wanted in gone))


def _widest(content: Path, wanted: str) -> str:
    """Return the widest folder of what is missing that is not there, or is empty; else the file itself."""
    for folder in reversed(Path(wanted).parents[:-1]):
        if not (content / folder).is_dir() or not any((content / folder).iterdir()):
            return folder.as_posix()
    return wanted.split("/*", 1)[0] if "*" in wanted else wanted
