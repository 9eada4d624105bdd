"""Small parts of HTML."""

from html import escape


def attributes(**values: str | bool | None) -> str:
    """Return attributes, the empty ones left out; a name may end in an underscore, and one inside it is a hyphen."""
    return "".join(_attribute(name.rstrip("_").replace("_", "-"), value=value) for name, value in values.items())


def _attribute(name: str, *, value: str | bool | None) -> str:
    if value is None or value is False or value == "":
        return ""
    return f" {name}" if value is True else f' {name}="{escape(value)}"'


def element(tag: str, inside: str, **values: str | bool | None) -> str:
    """Return an element with attributes; `inside` is HTML."""
    return f"<{tag}{attributes(**values)}>{inside}</{tag}>"


def image(url: str, alt: str, css: str, size: tuple[int, int] | None = None) -> str:
    """Return a picture; without words it is only decoration."""
    wide, high = size or (0, 0)
    measures = attributes(width=str(wide) if wide else "", height=str(high) if high else "")
    return f'<img src="{escape(url)}" alt="{escape(alt)}" class="{css}"{measures}>'
