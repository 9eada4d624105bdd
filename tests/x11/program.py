"""The real program in real windows: what it shows, and where."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from game.app.window.arranging import Area
from game.core.settings import Settings
from game.files.settings_file import write_settings
from tests.x11.server import Server, end, until

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Shown:
    """A page as it is shown: its words, what has the focus, its screen, and the middle of everything that can be pressed, in its window."""

    window: int
    words: tuple[str, ...]
    focus: str
    screen: str
    targets: dict[str, tuple[int, int]]

    @property
    def title(self) -> str:
        """What the page is."""
        return self.words[0]

    @property
    def all(self) -> str:
        """Everything on the page, in one piece."""
        return "\n".join(self.words)


@dataclass
class Program:
    """The program while it runs."""

    server: Server
    data: Path
    told: Path
    process: "subprocess.Popen[bytes]"

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self.process.poll() is None

    @property
    def room(self) -> Shown | None:
        """What its window shows."""
        return self._shown("room")

    @property
    def trainer(self) -> Shown | None:
        """What the trainer's window shows; None while there is none."""
        return self._shown("trainer")

    @property
    def area(self) -> Area | None:
        """Where the window with the room's page lies."""
        shown = self.room
        return None if shown is None else self.server.areas().get(shown.window)

    @property
    def trainer_area(self) -> Area | None:
        """Where the trainer's window lies."""
        shown = self.room
        return next((area for window, area in self.server.areas().items() if shown is not None and window != shown.window), None)

    @property
    def log(self) -> str:
        """Everything that the program wrote down about what went wrong, and everything that it printed."""
        files = (*self.data.glob("turning-point.log*"), self.told / "printed")
        return "".join(file.read_text(encoding="utf-8") for file in files if file.exists())

    def press(self, *keys: str) -> "Program":
        """Press and release keys, as the server does."""
        self.server.press(*keys)
        return self

    def until_on(self, screen: str, *, with_words: str = "") -> Shown:
        """Wait until the room's page is on that screen, and has those words."""

        def there() -> Shown | None:
            shown = self.room
            return shown if shown is not None and shown.screen == screen and with_words in shown.all else None

        found = until(there, self._stands)
        assert found is not None
        return found

    def until_beside(self) -> Shown:
        """Wait until the trainer's page has a window of its own."""
        found = until(lambda: self.trainer if self.trainer_area else None, self._stands)
        assert found is not None
        return found

    def until_in(self, area: Area, *, exactly: bool = False) -> Area:
        """Wait until the window with the room's page lies in an area, or fills it."""

        def there() -> Area | None:
            own = self.area
            return own if own is not None and (own == area if exactly else own.within(area)) else None

        found = until(there, self._stands)
        assert found is not None
        return found

    def click_on(self, key: str, *, times: int = 1, pause: float = 0.1) -> "Program":
        """Click on what has that key on the room's page."""
        shown, area = self.room, self.area
        assert shown is not None
        assert area is not None
        x, y = shown.targets[key]
        self.server.click(area.x + x, area.y + y, times=times, pause=pause)
        return self

    def _shown(self, name: str) -> Shown | None:
        file = self.told / f"{name}.json"
        told = json.loads(file.read_text(encoding="utf-8")) if file.exists() else None
        if told is None:
            return None
        targets = {key: (x, y) for key, (x, y) in told["targets"].items()}
        return Shown(told["window"], tuple(told["words"]), told["focus"], told["screen"], targets)

    def _stands(self) -> str:
        shown = self.room
        return f"Windows: {self.server.areas()}. Page: {shown and (shown.screen, shown.words[:3])}. Log: {self.log[-2000:]}"


@contextmanager
def program(server: Server, folder: Path, *arguments: str, language: str = "en", settings: Settings | None = None) -> Iterator[Program]:
    """Run the program on a server with a data folder of its own in a folder; end it behind the test if it still runs."""
    data, told = folder / "data", folder / "told"
    data.mkdir(parents=True, exist_ok=True)
    told.mkdir(exist_ok=True)
    for file in told.iterdir():
        file.unlink()
    if settings is not None:
        write_settings(data / "settings.json", settings)
    command = [sys.executable, str(ROOT / "tests" / "x11" / "tells_pages.py"), *arguments, "--data", str(data)]
    command += ["--language", language] if language else []
    environment = {**server.environment, "PYTHONPATH": str(ROOT), "TELLS_PAGES_INTO": str(told)}
    with (told / "printed").open("wb") as printed, subprocess.Popen(command, env=environment, stdout=printed, stderr=printed) as process:
        started = Program(server, data, told, process)
        try:
            until(lambda: started.room is not None and started.area is not None, lambda: started.log)
            yield started
        finally:
            end(process)
