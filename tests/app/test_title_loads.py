"""The title page is there at once: what only a wing needs is loaded when somebody enters it."""

import os
import subprocess
import sys
from pathlib import Path

OPEN = """
import sys
from pathlib import Path
from game.app.desk.desk import Desk
from game.app import play
from game.app.machine.machine import Machine
from game.app.window.window import Window
from game.files.places import open_places
from game.screens.title import TitleScreen

places = open_places(Path(sys.argv[1]))
desk = Desk(places, "en")
window = Window(places.assets, places.content / "maps", places.cache, print)
window.open((1280, 720), full=False)
window.wear(desk.settings.theme)
assert Machine(desk, (TitleScreen(),), window.surface.get_size(), window.type).page.title
print("\\n".join(sys.modules))
"""
ROOT = Path(__file__).resolve().parents[2]
WINGS = ("journey", "crossing", "exercise", "workshop", "alone", "findings", "guide", "report", "translating", "yaml", "shelf")
LATER = ("yaml", "babel", "jinja2", "pygal", "pytmx", "sqlite3")


def test_no_wing_and_no_large_library_is_loaded_for_the_title_page(tmp_path: Path) -> None:
    journeys = ROOT / "tests" / "kept-0.1.0" / "listening" / "journeys"
    (tmp_path / "journeys").mkdir()
    for path in journeys.iterdir():
        (tmp_path / "journeys" / path.name).write_bytes(path.read_bytes())
    environment = {**os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYTHONPATH": str(ROOT)}
    ran = subprocess.run([sys.executable, "-c", OPEN, str(tmp_path)], capture_output=True, text=True, check=False, env=environment)
    assert ran.returncode == 0, ran.stderr
    loaded = ran.stdout.splitlines()
    rooms = ("game.core", "game.files", "game.screens")
    assert [name for name in loaded if any(name == f"{room}.{wing}" for room in rooms for wing in WINGS)] == []
    assert [name for name in loaded if name in LATER] == []
    assert "game.files.kept.begun" in loaded
