"""A phone with a browser that knows no scripts: it keeps cookies, follows redirects, and presses what stands on the page."""

import html
import http.client
import re
from dataclasses import dataclass, field
from urllib.parse import urlencode, urljoin, urlsplit

FORM = "application/x-www-form-urlencoded"


@dataclass
class Shown:
    """What came back."""

    status: int
    words: str
    headers: dict[str, str]

    @property
    def number(self) -> str:
        """The number of the page."""
        found = re.search(r'name="number" value="(\d+)"', self.words)
        return found[1] if found else ""

    @property
    def buttons(self) -> tuple[str, ...]:
        """The keys of what can be pressed."""
        return tuple(html.unescape(each) for each in re.findall(r'<button[^>]*name="press"[^>]*value="([^"]*)"', self.words))

    @property
    def pressed(self) -> tuple[str, ...]:
        """The keys of what is on."""
        every = re.findall(r"<button[^>]*>", self.words)
        return tuple(re.findall(r'value="([^"]*)"', each)[0] for each in every if 'aria-pressed="true"' in each)


@dataclass
class Phone:
    """A phone in the hand of somebody in the room."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)
    host: str = ""
    """How it calls the computer; empty: by its address."""

    def get(self, path: str = "/", **headers: str) -> Shown:
        """Ask for a page."""
        return self._ask("GET", path, None, headers)

    def post(self, path: str, fields: dict[str, str], headers: dict[str, str] | None = None, *, follow: bool = True) -> Shown:
        """Send a form, and go where that leads."""
        shown = self._ask("POST", path, urlencode(fields).encode(), {"Content-Type": FORM, **(headers or {})})
        if follow and shown.status == 303:
            return self.get(urlsplit(urljoin("http://x/", shown.headers["location"])).path)
        return shown

    def join(self, pin: str, team: str = "") -> Shown:
        """Join the room."""
        return self.post("/join", {"pin": pin, **({"team": team} if team else {})})

    def press(self, *keys: str) -> Shown:
        """Press something on the page as it is now."""
        shown = self.get()
        for key in keys:
            shown = self.post("/press", {"number": shown.number, "press": key})
        return shown

    def _ask(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> Shown:
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            known = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())} if self.cookies else {}
            line.request(method, path, body, {"Host": self.host or f"127.0.0.1:{self.port}", **known, **headers})
            answer = line.getresponse()
            words = answer.read().decode("utf-8", "replace")
            for name, value in answer.getheaders():
                if name.lower() == "set-cookie":
                    self._keep(value)
            return Shown(answer.status, words, {name.lower(): value for name, value in answer.getheaders()})
        finally:
            line.close()

    def _keep(self, cookie: str) -> None:
        name, _, value = cookie.partition(";")[0].partition("=")
        self.cookies[name] = value
