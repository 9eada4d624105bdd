"""A crowd of phones in a process of its own: all join, listen and vote within two seconds; prints what they had to wait for."""

import asyncio
import json
import sys
from time import monotonic

from benchmarks.phones_files import more_files

WITHIN = 2.0
"""Seconds in which everybody votes."""
FORM = "Content-Type: application/x-www-form-urlencoded\r\n"


class Phone:
    """One phone: a line for pages, and one for news."""

    def __init__(self, port: int, number: int) -> None:
        self.port, self.number, self.cookie, self.page = port, number, "", ""
        self.heard: list[float] = []

    async def ask(self, line: tuple[asyncio.StreamReader, asyncio.StreamWriter], head: str, body: str = "") -> tuple[str, str]:
        reader, writer = line
        sent = f"Content-Length: {len(body)}\r\n{FORM}" if body else ""
        writer.write(f"{head} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nCookie: {self.cookie}\r\n{sent}\r\n{body}".encode())
        top = (await reader.readuntil(b"\r\n\r\n")).decode()
        length = next((int(each.split(":")[1]) for each in top.lower().split("\r\n") if each.startswith("content-length:")), 0)
        return top, (await reader.readexactly(length)).decode()

    async def line(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection("127.0.0.1", self.port)

    async def join(self) -> None:
        line = await self.line()
        top, _ = await self.ask(line, "POST /join", "pin=123456")
        cookie = next(each for each in top.split("\r\n") if each.lower().startswith("set-cookie:"))
        self.cookie = cookie.split(":", 1)[1].split(";")[0].strip()
        _, page = await self.ask(line, "GET /")
        self.page = page.partition('name="number" value="')[2].partition('"')[0]
        line[1].close()

    async def listen(self) -> None:
        reader, writer = await self.line()
        writer.write(f"GET /news HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nCookie: {self.cookie}\r\n\r\n".encode())
        while words := await reader.readline():
            if words.startswith(b"data:"):
                self.heard.append(monotonic())

    async def vote(self, after: float) -> float:
        await asyncio.sleep(after)
        line, begun = await self.line(), monotonic()
        top, _ = await self.ask(line, "POST /press", f"number={self.page}&press=take%3Asmuggling")
        waited = monotonic() - begun
        await self.ask(line, "GET /")
        line[1].close()
        if " 303" not in top.split("\r\n")[0]:
            raise ValueError(top)
        return waited


async def crowd(port: int, many: int) -> None:
    phones = [Phone(port, number) for number in range(many)]
    for at in range(0, many, 50):
        await asyncio.gather(*(phone.join() for phone in phones[at : at + 50]))
    listening = [asyncio.create_task(phone.listen()) for phone in phones]
    await _all_heard(phones)
    waited = sorted(await asyncio.gather(*(phone.vote(WITHIN * phone.number / many) for phone in phones)))
    for phone in phones:
        phone.heard.clear()
    await asyncio.sleep(0.3)
    print(json.dumps({"p50": waited[many // 2], "p99": waited[many * 99 // 100 - 1]}), flush=True)
    await _all_heard(phones)
    print(json.dumps({"last": max(phone.heard[0] for phone in phones)}), flush=True)
    for each in listening:
        each.cancel()


async def _all_heard(phones: list[Phone]) -> None:
    while any(not phone.heard for phone in phones):  # noqa: ASYNC110  to wake up for each would cost what is measured
        await asyncio.sleep(0.01)


if __name__ == "__main__":
    more_files()
    asyncio.run(crowd(int(sys.argv[1]), int(sys.argv[2])))
