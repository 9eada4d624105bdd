"""What lies around every page for phones: who may ask, how much they may send, and what browsers are told about it."""

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from game.app.phones.limits import Limits

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""Nothing from outside, and no script that stands in a page. Pictures bring styles of their own along."""
TOLD = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
"""What a browser is told with everything that it shows; each line of it costs time, where a thousand phones vote at once."""
ELSEWHERE = 303
"""Look elsewhere: nothing is shown."""
RAW = [(name.encode(), value.encode()) for name, value in TOLD.items()]
STORE = (b"cache-control", b"no-store")
FORM = "application/x-www-form-urlencoded"


class Guard:
    """Lets through what comes from a phone on its own page, and nothing else."""

    def __init__(self, app: ASGIApp, limits: Limits) -> None:
        self._app = app
        self._limits = limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            return
        status = refusal(scope, self._limits)
        app = self._app if status == 0 else PlainTextResponse(str(status), status, {"connection": "close"})

        async def tell(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = message["headers"]
                kept = any(name == STORE[0] for name, _ in headers)
                told = () if message["status"] == ELSEWHERE else RAW
                message["headers"] = [*headers, *told, *(() if kept else (STORE,))]
            await send(message)

        await app(scope, receive, tell)


def refusal(scope: Scope, limits: Limits) -> int:
    """Return with which status a request is refused; 0 for one that is not."""
    headers = Headers(scope=scope)
    if sum(len(name) + len(value) for name, value in scope["headers"]) + len(scope["raw_path"]) + len(scope["query_string"]) > limits.head:
        return 431
    if headers.get("host", "").lower() not in own_names(scope):
        # Somebody gave this computer another name, to have it answer pages of theirs.
        return 421
    if scope["method"] in ("GET", "HEAD"):
        return 0
    if scope["method"] != "POST":
        return 405
    return _refused_form(headers, limits)


def own_names(scope: Scope) -> frozenset[str]:
    """Return how this computer may be called by who asks: by the address that was reached, and nothing else."""
    host, port = scope.get("server") or ("", 0)
    names = {f"{host}:{port}"}
    if host.startswith("127."):
        names.add(f"localhost:{port}")
    return frozenset(names)


def _refused_form(headers: Headers, limits: Limits) -> int:
    host, origin = headers["host"], headers.get("origin")
    if headers.get("sec-fetch-site", "same-origin") != "same-origin" or origin not in (None, f"http://{host}"):
        return 403
    if headers.get("content-type", "").partition(";")[0].strip().lower() != FORM:
        return 415
    length = headers.get("content-length", "")
    if not (length.isascii() and length.isdecimal()):
        return 411
    return 413 if int(length[:12]) > limits.body else 0
