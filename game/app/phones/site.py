"""The pages that phones can ask for, and what they can send. Nothing else of the program can be reached from outside."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from game.app.phones.entry import Entry
from game.app.phones.limits import Limits, Tries
from game.app.phones.news import News
from game.app.phones.room import PhoneRoom
from game.app.phones.showing import Showing
from game.core.message import Text, text
from game.core.workshop.phones.counting import Seat
from game.core.workshop.team import teams
from game.files.workshop.phone_inbox import Row

TOKEN, LANGUAGE = "phone", "language"
"""The two things that a phone keeps."""
YEAR = 365 * 24 * 3600
FIELDS = 12
"""So many fields a form of ours has at most."""


@dataclass(frozen=True)
class House:
    """What the pages are made of."""

    room: PhoneRoom
    showing: Showing
    news: News
    tries: Tries
    limits: Limits
    pin: Callable[[], str]
    write: Callable[[Row], Awaitable[bool]]
    """Bring something to the disk; say whether it is there."""
    reached: Callable[[str], None]
    """Told from which address a page was asked for."""
    divided: int = 0
    """How many teams the room has."""


class Site:
    """Answers phones."""

    def __init__(self, house: House) -> None:
        self._house = house

    def app(self) -> Starlette:
        """Return it as an application."""
        get, post = ["GET"], ["POST"]
        return Starlette(
            routes=[
                Route("/", self.home, methods=get),
                Route("/press", self.press, methods=post),
                Route("/join", self.join, methods=post),
                Route("/language", self.language, methods=post),
                Route("/news", self.news, methods=get),
                Route("/number", self.number, methods=get),
                Route("/art/{path:path}", self.art, methods=get),
                Route("/{folder}/{name}", self.thing, methods=get),
                Route("/{name}", self.thing, methods=get),
            ]
        )

    # ---- pages

    async def home(self, request: Request) -> Response:
        """Show a phone what it is asked, or how one joins."""
        house, seat = self._house, self._seat(request)
        house.reached(_address(request))
        spoken = house.showing.languages.spoken(request.cookies.get(LANGUAGE, ""))
        if seat is None:
            return _page(house.showing.entry(spoken, Entry(request.query_params.get("pin", "")), teams(house.divided)))
        if house.room.is_out(seat):
            return _page(house.showing.out(spoken))
        return _page(house.showing.asked(spoken, seat, house.room.view(seat)))

    async def thing(self, request: Request) -> Response:
        """Give out one of the few files that pages need."""
        found = self._house.showing.thing(request.path_params.get("folder", ""), request.path_params["name"])
        if found is None:
            return PlainTextResponse("404", 404)
        return Response(found.data, media_type=found.kind, headers={"cache-control": "max-age=3600"})

    async def art(self, request: Request) -> Response:
        """Give out a picture that a page names."""
        data = self._house.showing.art(request.path_params["path"], request.url.query)
        if data is None:
            return PlainTextResponse("404", 404)
        return Response(data, media_type="image/svg+xml", headers={"cache-control": "max-age=3600"})

    # ---- what phones send

    async def join(self, request: Request) -> Response:
        """Give a phone a seat, if it knows the PIN."""
        house, form, address = self._house, await _form(request), _address(request)
        spoken = house.showing.languages.spoken(request.cookies.get(LANGUAGE, ""))
        if self._seat(request) is not None:
            return _back()
        asked, divided = form.get("pin", "").replace(" ", ""), teams(house.divided)
        team = next((each for each in divided if each.value == form.get("team")), None)
        told = self._why_not(address, asked) or (text("Choose a team first.") if divided and team is None else None)
        seated = None if told is not None else house.room.join(team, address)
        if told is None and seated is None:
            told = text("This room takes nobody in now. Ask your trainer.")
        elif seated is not None and not await house.write(seated[1]):
            house.room.leave(seated[1])
            told, seated = text("It could not be written down. Try again."), None
        if seated is None:
            status = 429 if house.tries.must_wait(address) else 403
            return _page(house.showing.entry(spoken, Entry(asked, told), divided), status)
        answer = _back()
        answer.set_cookie(TOKEN, seated[0], max_age=YEAR, httponly=True, samesite="strict", path="/")
        return answer

    async def press(self, request: Request) -> Response:
        """Take what was pressed; it is on the disk before that is said."""
        house, form, seat = self._house, await _form(request), self._seat(request)
        if seat is None:
            return _back()
        number = form.get("number", "")
        pressed = house.room.press(seat, int(number), form.get("press", "")) if number.isascii() and number.isdecimal() else None
        if pressed is not None and not await house.write(pressed.row):
            house.room.take_back(pressed)
            spoken = house.showing.languages.spoken(request.cookies.get(LANGUAGE, ""))
            return _page(house.showing.unwritten(spoken), 503)
        # What came late, or a second time, changes nothing: the page says how it stands.
        return _back()

    async def language(self, request: Request) -> Response:
        """Let a phone read another language."""
        form = await _form(request)
        answer = _back()
        if form.get("language") in {each.code for each in self._house.showing.languages.known}:
            answer.set_cookie(LANGUAGE, form["language"], max_age=YEAR, httponly=True, samesite="strict", path="/")
        return answer

    # ---- news

    async def news(self, request: Request) -> Response:
        """Tell a phone whenever it has to look again; always 200, for a browser that was refused once never comes back."""
        house, seat = self._house, self._seat(request)
        if seat is None:
            return Response("event: gone\ndata: 0\n\n", media_type="text/event-stream")

        async def stream() -> AsyncIterator[bytes]:
            house.room.listens(seat, 1, _address(request))
            try:
                async for line in house.news.stream(lambda: not house.room.is_out(seat)):
                    yield line
            finally:
                house.room.listens(seat, -1)

        return StreamingResponse(stream(), media_type="text/event-stream")

    async def number(self, _request: Request) -> Response:
        """Return the number of what is asked, for phones that cannot listen."""
        return PlainTextResponse(str(self._house.room.number))

    # ---- inside

    def _seat(self, request: Request) -> Seat | None:
        token = request.cookies.get(TOKEN, "")
        return self._house.room.seat_of(token) if token else None

    def _why_not(self, address: str, pin: str) -> Text | None:
        """Return why somebody may not join with a PIN; None if it is the right one."""
        tries = self._house.tries
        if tries.must_wait(address):
            return text("That was wrong too often. Wait half a minute, then try again.")
        if pin == self._house.pin():
            tries.right(address)
            return None
        tries.wrong(address)
        return text("That is not the PIN on the wall.")


async def _form(request: Request) -> dict[str, str]:
    body = (await request.body()).decode("utf-8", "replace")
    try:
        return dict(parse_qsl(body, keep_blank_values=True, max_num_fields=FIELDS))
    except ValueError:
        return {}


def _address(request: Request) -> str:
    return request.client.host if request.client is not None else ""


def _back() -> RedirectResponse:
    return RedirectResponse("/", 303)


def _page(html: str, status: int = 200) -> Response:
    return Response(html, status, media_type="text/html")

