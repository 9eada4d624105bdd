"""Pages for phones as HTML; each is made once, however many phones show the same."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape
from pathlib import Path

from game.app.phones.art import Art
from game.app.phones.entry import Entry, entry_body, language_body, place_body
from game.app.phones.languages import Languages, Spoken
from game.app.phones.room import View
from game.core.message import text
from game.core.workshop.phones.counting import Seat
from game.core.workshop.team import Team
from game.files.plain_file import read_plain
from game.screens.workshop.phones.phone_page import phone_page, said_page
from game.ui.page.page import Page
from game.web.tones import tone_rules

MADE = 400
"""Pages that are kept in memory."""
LARGEST = 200_000
"""Bytes that a sign may have."""
HERE = Path(__file__).parent
STATIC = HERE.parents[1] / "web" / "static"
STYLES = (STATIC / "style.css", HERE / "phone.css")
SCRIPT = STATIC / "phone.js"


@dataclass(frozen=True)
class Thing:
    """A file that pages need."""

    data: bytes
    kind: str


Render = Callable[[Page, Spoken, int], str]
"""Makes a page into HTML that stands between others: the page, the language, and the number of the page."""


class Showing:
    """Makes pages; used by the server's thread only."""

    def __init__(self, languages: Languages, assets: Path, render: Render) -> None:
        self.languages = languages
        self._assets = assets
        self._render = render
        self._art = Art(assets, assets.parent / "maps")
        self._feet: dict[str, str] = {}
        self._made: OrderedDict[object, tuple[str, str]] = OrderedDict()

    def asked(self, spoken: Spoken, seat: Seat, view: View) -> str:
        """Return the page of a phone in its seat."""
        key = spoken.language.code, view.number, view.answer
        if key not in self._made:
            # The page itself says nothing of whose it is: a whole room that answers makes a few pages, and not one for each phone.
            page = phone_page(spoken.say, None, view.asked, view.answer)
            self._made[key] = page.title, self._render(page, spoken, view.number)
            if len(self._made) > MADE:
                self._made.popitem(last=False)
        title, body = self._made[key]
        return self._document(spoken, title, body, view.number, place_body(spoken, seat))

    def entry(self, spoken: Spoken, entry: Entry, teams: Iterable[Team]) -> str:
        """Return the page on which one joins."""
        return self._document(spoken, spoken.say(text("Join the room")), entry_body(spoken, entry, teams))

    def out(self, spoken: Spoken) -> str:
        """Return what a phone reads that was thrown out."""
        title = text("This phone was taken out of the room")
        return self._said(spoken, said_page(spoken.say, title, text("Ask your trainer, if you think that was a mistake.")))

    def unwritten(self, spoken: Spoken) -> str:
        """Return what a phone reads whose answer could not be written down."""
        title = text("That could not be written down")
        return self._said(spoken, said_page(spoken.say, title, text("Go back and press once more. If it stays so, raise your hand.")))

    def thing(self, folder: str, name: str) -> Thing | None:
        """Return a file that pages need; None for any other."""
        if not folder and name == "style.css":
            return Thing(tone_rules().encode() + b"".join(read_plain(each, LARGEST) for each in STYLES), "text/css")
        if not folder and name == "phone.js":
            return Thing(read_plain(SCRIPT, LARGEST), "text/javascript")
        known = {f"team-{team.value}.svg" for team in Team}
        if folder == "icon" and name in known:
            return Thing(read_plain(self._assets / "icons" / name, LARGEST), "image/svg+xml")
        return None

    def art(self, path: str, query: str) -> bytes | None:
        """Return a picture of a page; None for any other address."""
        drawn = self._art.picture(path, query)
        return None if drawn is None else drawn.data

    def _said(self, spoken: Spoken, page: Page) -> str:
        return self._document(spoken, page.title, self._render(page, spoken, 0))

    def _language_body(self, spoken: Spoken) -> str:
        code = spoken.language.code
        if code not in self._feet:
            self._feet[code] = language_body(self.languages, spoken)
        return self._feet[code]

    def _document(self, spoken: Spoken, title: str, body: str, number: int = 0, place: str = "") -> str:
        language = spoken.language
        return (
            f'<!doctype html><html lang="{escape(language.code)}" dir="{"rtl" if language.rtl else "ltr"}" data-number="{number}">'
            f'<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
            f'<title>{escape(title)}</title><link rel="stylesheet" href="/style.css">'
            f'<script src="/phone.js" defer></script></head><body><p id="said" class="vh" role="status" aria-live="polite"></p>'
            f"{body}<footer>{place}{self._language_body(spoken)}</footer></body></html>"
        )
