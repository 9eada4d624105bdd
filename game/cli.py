"""The command line: play, check, law, report, guide, languages."""

import argparse
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.app.ready import cannot_import, files_missing, no_language, packages_missing, tell

if TYPE_CHECKING:
    from game.core.message import Text

LEAST, MOST = 320, 16384
"""Sides of a window in pixels that are possible."""
SHOWN = 20
"""How many missing words are listed for a language."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; return the exit code."""
    # pytmx brings pygame along, which would print a greeting.
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            # A terminal that cannot show a letter shows another one instead of failing.
            reconfigure(errors="replace")
    try:
        return _done(vars(_parser().parse_args(arguments)))
    except ImportError as error:
        return _sorry(cannot_import(error))
    except BrokenPipeError:
        # Whoever reads what we print has seen enough; nothing more is to be printed, at the end of the program neither.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _done(asked: Mapping[str, Any]) -> int:
    """Do a command, once all is there that it needs; return the exit code."""
    if lines := packages_missing(playing=asked["command"] in (None, "play")):
        return _sorry(lines)
    from game.files.places import content_folder  # noqa: PLC0415  it needs one of the packages

    content = content_folder()
    if lines := files_missing(content):
        return _sorry(lines)
    wanted = str(asked.get("language", ""))
    language = _tag_meant(content, wanted)
    if language is None:
        return _sorry(no_language(content, wanted), 2)
    if _is_no_folder(asked.get("data"), asked["command"]):
        return _sorry((f"There is no folder {asked['data']}.", "Name the folder that you play with, or leave --data away."), 2)
    return _command(asked, language)


def _command(asked: Mapping[str, Any], language: str) -> int:
    """Do one command; return the exit code."""
    match asked["command"]:
        case "check":
            return _check(asked["files"], language)
        case "law":
            return _law(asked["file"], language)
        case "report":
            return _report(asked, language)
        case "guide":
            return _guide(asked, language)
        case "languages":
            return _languages(update=bool(asked["update"]), new=str(asked["new"]))
        case _:
            return _play(asked, language)


def _sorry(lines: Iterable[str], code: int = 1) -> int:
    """Say what keeps it from being done, and return the exit code."""
    tell(lines)
    return code


def _tag_meant(content: Path, wanted: str) -> str | None:
    from game.files.languages.catalogues import tag_meant  # noqa: PLC0415

    return tag_meant(content / "locales", wanted) if wanted else ""


def _is_no_folder(data: Path | None, command: str | None) -> bool:
    """Say whether a data folder cannot be meant: to report on, it has to be there; to play, the game says so itself."""
    if data is None or command not in ("report", "guide"):
        return False
    folder = data.expanduser()
    return not folder.is_dir() and (command == "report" or folder.exists())


def _parser() -> argparse.ArgumentParser:
    about = "Turning Point: learn to see when the smuggling of migrants turns into trafficking in human beings."
    parser = argparse.ArgumentParser("turning-point", description=about, parents=[_language_option(), _data_option(), _window_options()])
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    options = [_language_option(), _data_option(), _window_options()]
    play = commands.add_parser("play", help="open a case, river, exercise or workshop", parents=options)
    play.add_argument("case", metavar="FILE-OR-ID", help="a case, river, exercise or workshop by its id, or any case file")
    check = commands.add_parser("check", help="check files of any kind, and say what has to be mended", parents=[_language_option()])
    check.add_argument("files", nargs="*", type=Path, metavar="FILE", help="files or folders of them; none: all shipped ones")
    law = commands.add_parser("law", help="compare what courts decided with what the law as code says", parents=[_language_option()])
    law.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a list of decisions; none: the shipped one")
    _add_papers(commands)
    languages = commands.add_parser("languages", help="list what is missing or broken in the translations")
    languages.add_argument("--update", action="store_true", help="take new and changed words over into the translations")
    languages.add_argument("--new", metavar="xx", default="", help="begin a translation into a language, e.g. sq")
    return parser


def _add_papers(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands that write pages to be printed."""
    options = [_language_option(), _data_option()]
    report = commands.add_parser("report", help="write what a workshop came to, as a page and a table", parents=options)
    report.add_argument("workshop", nargs="?", default="", metavar="WORKSHOP", help="id of a workshop; none: that of the latest session")
    which = "which of its sessions, as numbered by --list; none: the latest"
    report.add_argument("number", nargs="?", type=int, default=None, metavar="NUMBER", help=which)
    report.add_argument("--out", type=Path, metavar="FILE.html", help="where the page goes; without it: here, under its own name")
    beside = "also a table of all figures; without a name: beside the page"
    report.add_argument("--csv", type=Path, nargs="?", const=Path(), metavar="FILE.csv", help=beside)
    report.add_argument("--all", action="store_true", help="all sessions of the workshop counted together")
    report.add_argument("--list", action="store_true", help="list the sessions instead")
    guide = commands.add_parser("guide", help="write the trainer's guide with handouts to be printed", parents=options)
    guide.add_argument("workshop", nargs="?", default="", metavar="WORKSHOP", help="the id of a workshop; none: a-day")
    guide.add_argument("--out", type=Path, metavar="FILE.html", help="where the page goes; without it: here, under its own name")


def _language_option() -> argparse.ArgumentParser:
    """Return an option that may stand before a command or behind it; made anew for each, since argparse shares defaults otherwise."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--language", default=argparse.SUPPRESS, metavar="xx", help="language of the words, e.g. mk")
    return parser


def _window_options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--window", type=_size, default=argparse.SUPPRESS, metavar="WIDTHxHEIGHT", help="size of the window in pixels")
    shown = "show the trainer's page in a window of its own, even with one display"
    parser.add_argument("--trainer-window", action="store_true", default=argparse.SUPPRESS, help=shown)
    phones = "let phones of the same network in as soon as a workshop is held"
    parser.add_argument("--phones", action="store_true", default=argparse.SUPPRESS, help=phones)
    return parser


def _data_option() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--data", type=Path, default=argparse.SUPPRESS, metavar="DIR", help="where saves, settings, log and cache go")
    return parser


def _size(words: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d+)[xX\u00d7](\d+)", words)
    if not found:
        raise argparse.ArgumentTypeError(f'"{words}" is no size; write the width, an x and the height, like 1280x720')
    width, height = int(found[1]), int(found[2])
    if not (LEAST <= width <= MOST and LEAST <= height <= MOST):
        raise argparse.ArgumentTypeError(f'"{words}" cannot be shown; both numbers lie between {LEAST} and {MOST}')
    return width, height


def _play(asked: Mapping[str, Any], language: str) -> int:
    from game.app.play import Wanted, play  # noqa: PLC0415  the other commands need no window

    beside, phones = bool(asked.get("trainer_window")), bool(asked.get("phones"))
    return play(Wanted(asked.get("data"), asked.get("window"), language, str(asked.get("case", "")), beside, phones))


def _report(asked: Mapping[str, Any], language: str) -> int:
    from game.app.papers.report import AskedReport, report  # noqa: PLC0415

    return report(
        AskedReport(
            workshop=asked["workshop"],
            number=asked["number"],
            out=asked["out"],
            csv=asked["csv"],
            every=asked["all"],
            listing=asked["list"],
            data=asked.get("data"),
            language=language,
        )
    )


def _guide(asked: Mapping[str, Any], language: str) -> int:
    from game.app.papers.guide import FIRST, AskedGuide, guide  # noqa: PLC0415

    return guide(AskedGuide(asked["workshop"] or FIRST, asked["out"], asked.get("data"), language))


def _check(files: Sequence[Path], language: str) -> int:
    from game.files.checking import check_files  # noqa: PLC0415
    from game.files.places import content_folder  # noqa: PLC0415

    lines, failed = check_files(files, content_folder(), _say(language))
    print(*lines, sep="\n")
    return int(failed)


def _law(file: Path | None, language: str) -> int:
    from game.files.decisions.decision_lines import decision_lines  # noqa: PLC0415
    from game.files.places import content_folder  # noqa: PLC0415

    lines, failed = decision_lines(file or content_folder() / "scenarios" / "decisions.yaml", _say(language))
    print(*lines, sep="\n")
    return int(failed)


def _languages(*, update: bool, new: str) -> int:
    from game.files.languages.catalogue_file import CatalogueError  # noqa: PLC0415
    from game.files.places import content_folder  # noqa: PLC0415
    from game.files.problem_reports import tell  # noqa: PLC0415
    from game.files.translating import translations  # noqa: PLC0415
    from game.files.why_not import why_not  # noqa: PLC0415

    content, say = content_folder(), _say("")
    try:
        if new:
            print(translations.add_language(content, new))
        for path in translations.update(content) if update else ():
            print(path)
        standings = translations.standings(content)
    except OSError as error:
        print(say(why_not(error)), file=sys.stderr)
        return 1
    except ValueError as error:
        print(say(error.reason) if isinstance(error, CatalogueError) else error, file=sys.stderr)
        return 1
    for standing in standings:
        told = [f"  - {words}" for words in standing.missing[:SHOWN]]
        print(say(translations.summary(standing)), *told, *(tell(report, say) for report in standing.broken), sep="\n")
    return int(any(standing.broken for standing in standings))


def _say(language: str) -> "Callable[[Text], str]":
    import tempfile  # noqa: PLC0415

    from game.files.languages.texts import open_texts  # noqa: PLC0415
    from game.files.places import content_folder  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as cache:
        return open_texts(content_folder() / "locales", Path(cache), language or "en").printable


if __name__ == "__main__":
    sys.exit(main())
