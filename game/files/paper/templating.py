"""The templates of pages to be read or printed: every value in them is escaped, and kept from turning its neighbours round."""

import re
from functools import partial

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from game.files.languages.placeholders import RIGHT, strip_isolates

STEERING = re.compile("[\u202a-\u202e]")
"""Signs that turn letters round until another sign ends it."""
ISOLATES = re.compile("[\u2066-\u2069]")
OPENED = {"\u2066": '<bdi dir="ltr">', "\u2067": '<bdi dir="rtl">', "\u2068": "<bdi>"}


def fill_template(template: str, *, rtl: bool = False, **values: object) -> str:
    """Return a template with its values filled in, for a page that is read from the right or from the left."""
    environment = Environment(
        loader=PackageLoader("game.files.paper"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=partial(isolate_value, rtl=rtl),
    )
    environment.filters["plain"] = lambda value: escape(strip_isolates(value))
    return environment.get_template(template).render(values)


def isolate_value(value: object, *, rtl: bool) -> object:
    """Return a value for HTML: isolates as elements, and the whole in one if its letters run the other way or turn others round."""
    if not isinstance(value, str) or isinstance(value, Markup) or (value.isascii() and not rtl):
        return value
    inside = _as_elements(value)
    if STEERING.search(value):
        return Markup('<bdi dir="{}">{}</bdi>').format("rtl" if rtl else "ltr", inside)
    right, left = RIGHT.search(value), any(sign.isalpha() and not RIGHT.match(sign) for sign in value)
    return Markup("<bdi>{}</bdi>").format(inside) if (left and not right if rtl else right and not left) else inside


def _as_elements(value: str) -> Markup:
    """Return escaped words in which each isolate is an element; one that nothing ends ends with the words."""
    depth = 0

    def element(found: re.Match[str]) -> str:
        nonlocal depth
        depth += 1 if found[0] in OPENED else -1
        if depth < 0:
            depth = 0
            return ""
        return OPENED.get(found[0], "</bdi>")

    return Markup(ISOLATES.sub(element, str(escape(value))) + "</bdi>" * depth)  # noqa: S704  escaped before
