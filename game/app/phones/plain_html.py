"""A page as the plainest HTML there is: words, and buttons in a form."""

from html import escape

from game.app.phones.languages import Spoken
from game.ui.page.page import Item, Page, children
from game.ui.page.pieces import Button, Size, Words


def plain_html(page: Page, _spoken: Spoken, number: int) -> str:
    """Return what stands on a page, as the middle of an HTML page."""
    hidden = f'<input type="hidden" name="number" value="{number}">'
    return f'<main aria-live="polite"><form method="post" action="/press">{hidden}{_item(page.body)}</form></main>'


def _item(item: Item) -> str:
    match item:
        case Words():
            tag = {Size.TITLE: "h1", Size.LEAD: "h2"}.get(item.size, "p")
            return f'<{tag} dir="auto">{escape(item.words)}</{tag}>'
        case Button():
            pressed = "" if item.chosen is None else f' aria-pressed="{"true" if item.chosen else "false"}"'
            return f'<button name="press" value="{escape(item.key)}" class="{escape(item.tone)}"{pressed}>{escape(item.words)}</button>'
        case _:
            inside = "".join(_item(each) for each in children(item))
            return f'<div class="{type(item).__name__.lower()}">{inside}</div>' if inside else ""
