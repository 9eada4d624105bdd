"""Pages in a real browser: Debian's Chromium, driven by playwright. Tests are skipped where one of them is not there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import which
from threading import Thread
from typing import Any
from urllib.parse import parse_qsl

import pytest

from game.app.phones.art import Art
from game.files.places import open_places
from game.web.tones import tone_rules

STATIC = Path(__file__).parents[2] / "game" / "web" / "static"
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
ART_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


@dataclass
class Served:
    """Pages to look at, by the smallest server there is, with the rules that the real one has."""

    data: Path
    page: Callable[[], str] = str
    """What stands at / now."""
    press: Callable[[dict[str, str]], str] = lambda _: ""
    number: int = 7
    address: str = ""
    asked: list[str] = field(default_factory=list)
    """What was asked for."""

    def thing(self, path: str, query: str) -> tuple[str, bytes] | None:
        """Return what stands at an address."""
        match path:
            case "/":
                return "text/html; charset=utf-8", self.page().encode()
            case "/style.css":
                return "text/css", (tone_rules() + (STATIC / "style.css").read_text()).encode()
            case "/phone.js":
                return "text/javascript", (STATIC / "phone.js").read_bytes()
            case "/number":
                return "text/plain", str(self.number).encode()
            case _:
                places = open_places(self.data)
                drawn = Art(places.assets, places.content / "maps").picture(path.removeprefix("/art/"), query)
                return None if drawn is None else ("image/svg+xml", drawn.data)


@contextmanager
def serving(served: Served) -> Iterator[Served]:
    """Serve until it is left."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            path, _, query = self.path.partition("?")
            served.asked.append(path)
            self._answer(served.thing(path, query))

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"])).decode()
            self._answer(("text/html; charset=utf-8", served.press(dict(parse_qsl(body))).encode()))

        def _answer(self, thing: tuple[str, bytes] | None) -> None:
            # A stream of news is refused here, so that the script has to ask.
            kind, data = thing or ("text/plain", b"")
            self.send_response(200 if thing else 500)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(data)))
            self.send_header("content-security-policy", ART_POLICY if kind.startswith("image") else POLICY)
            self.end_headers()
            self.wfile.write(data)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    served.address = f"http://127.0.0.1:{server.server_port}/"
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def chromium() -> Iterator[Any]:
    """A browser; the test is skipped where there is none."""
    driver = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install playwright")
    found = which("chromium") or which("chromium-browser")
    if found is None:
        pytest.skip("no Chromium here: apt install chromium")
    with driver.sync_playwright() as playing:
        browser = playing.chromium.launch(executable_path=found, args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()
