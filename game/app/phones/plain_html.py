"""A page as it stands on a phone, between what is the same on all of them."""

from game.app.phones.languages import Spoken
from game.ui.page.page import Page
from game.web.document import main_form
from game.web.frame import PageFrame


def plain_html(page: Page, spoken: Spoken, number: int) -> str:
    """Return what stands on a page, as the middle of an HTML page."""
    frame = PageFrame(spoken.language.code, spoken.language.rtl, number=number)
    return f"<main>{main_form(page, frame)}</main>"
