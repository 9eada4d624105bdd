"""A page as a whole HTML document, complete without a script."""

from html import escape

from game.ui.page.page import Page
from game.web.answer import NUMBER, TYPED
from game.web.frame import STYLE, PageFrame
from game.web.items import Weaver
from game.web.writing import attributes, element


def render(page: Page, frame: PageFrame) -> str:
    """Return a page as a document: headings, words and pictures in one form, whose buttons have the keys of what they press."""
    script = element("script", "", src=frame.script, defer=True) if frame.script else ""
    said = escape(frame.said)
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{escape(frame.title or page.title)}</title><link rel="stylesheet" href="{STYLE}"><link rel="icon" href="data:,">{script}'
    )
    around = attributes(lang=frame.lang, dir="rtl" if frame.rtl else "ltr", data_number=str(frame.number))
    told = element("p", said, class_="told", role="status") if said else ""
    # What is written here later is spoken; it has to be on the page before that.
    live = '<p id="said" class="vh" role="status" aria-live="polite"></p>'
    foot = element("footer", frame.foot) if frame.foot else ""
    return f"<!DOCTYPE html><html{around}><head>{head}</head><body>{live}<main>{told}{main_form(page, frame)}</main>{foot}</body></html>"


def main_form(page: Page, frame: PageFrame) -> str:
    """Return the form that is the page, without what stands around it."""
    number = f'<input type="hidden" name="{NUMBER}" value="{frame.number}">'
    field = f'<input type="text" name="{TYPED}" maxlength="200" autocomplete="off" aria-label="{escape(page.title)}">' if page.types else ""
    inside = number + Weaver(page).main() + field
    return f'<form method="post" action="{escape(frame.action)}" class="page b-{page.background}">{inside}</form>'
