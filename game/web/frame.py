"""What stands around a page in HTML, and the addresses that a page may name."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from game.ui.page.pieces import Icon, Tone

ART = "/art/"
"""Where all pictures lie."""
STYLE = "/style.css"
View = tuple[float, float, float, float]
"""Left, top, width and height of a part of a picture, in its own lengths."""


@dataclass(frozen=True)
class PageFrame:
    """What a page needs from outside to be a document."""

    lang: str
    rtl: bool = False
    title: str = ""
    """What the browser calls the page; empty: the page's own title."""
    action: str = "/press"
    """Where the form is sent to."""
    number: int = 0
    """Which page this is, so that an answer to an older one is known."""
    script: str = ""
    """The address of the script; empty: none."""
    said: str = ""
    """What has just been said and stands nowhere on the page."""
    foot: str = ""
    """HTML below the page, e.g. the choice of a language."""


def art_url(art: str, colours: Iterable[tuple[str, str]] = (), view: View | None = None) -> str:
    """Return the address of a picture, with colour words for its named parts, and the part of it that is seen."""
    asked = urlencode(tuple(colours))
    part = "" if view is None else f"#svgView(viewBox({','.join(f'{length:g}' for length in view)}))"
    return f"{ART}{art}.svg{'?' if asked else ''}{asked}{part}"


def icon_url(icon: Icon) -> str:
    """Return the address of a sign in its colours."""
    return sign_url(icon.name, icon.tone, icon.paper)


def sign_url(name: str, tone: Tone, paper: Tone) -> str:
    """Return the address of a sign by its name, in the tone of words on a paper."""
    return art_url(name if "/" in name else f"icons/{name}", (("ink", tone), ("paper", paper)))
