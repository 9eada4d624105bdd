"""A phone that listens for news."""

import http.client

from tests.app.phones.phone import Phone
from tests.app.phones.serving import Served


class Line:
    """A stream of news."""

    def __init__(self, port: int, cookies: str) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        self._connection.request("GET", "/news", headers={"Host": f"127.0.0.1:{port}", "Cookie": cookies})
        self._answer = self._connection.getresponse()
        self.status = self._answer.status

    def line(self) -> str:
        """Return the next line; empty at the end."""
        return self._answer.readline().decode()

    def news(self) -> int:
        """Wait for the next news."""
        words = self.line()
        while not words.startswith("data:"):
            assert words, "the stream has ended"
            words = self.line()
        return int(words.removeprefix("data:"))

    def close(self) -> None:
        """Hang up."""
        self._answer.close()
        self._connection.close()


def listening(served: Served, phone: Phone) -> Line:
    """Let a phone listen."""
    return Line(served.port, f"phone={phone.cookies['phone']}")
