"""The colours of the game as rules of style: what is painted in a tone has a class of that name."""

from collections.abc import Iterator

from game.ui.theme import CLOTH, CONTRAST, PAPER, TEXTS, Theme


def tone_rules() -> str:
    """Return the rules for papers (c-), backgrounds (b-), words (t-), fillings (f-) and lines (l-); more contrast for who asks for it."""
    more = "".join(_variables(CONTRAST))
    plain = "".join(_variables(PAPER))
    return f":root{{{plain}}}@media (prefers-contrast:more){{:root{{{more}}}}}" + "".join(_rules())


def _tones() -> tuple[str, ...]:
    return tuple(dict.fromkeys((*PAPER.tones, *CLOTH)))


def _variables(theme: Theme) -> Iterator[str]:
    for tone in _tones():
        yield f"--{tone}:{_hex(theme, tone)};--on-{tone}:{_hex(theme, f'on-{tone}')};"
    yield f"--edge:{_hex(theme, theme.edge) if theme.edge else 'transparent'};"


def _rules() -> Iterator[str]:
    for tone in _tones():
        yield f".c-{tone}{{background:var(--{tone});color:var(--on-{tone})}}.t-on-{tone}{{color:var(--on-{tone})}}"
        yield f".t-{tone}{{color:var(--{tone})}}.f-{tone}{{fill:var(--{tone})}}.l-{tone}{{stroke:var(--{tone})}}"
        if tone not in TEXTS:
            yield f".b-{tone}{{background:var(--{tone});color:var(--on-{tone})}}"


def _hex(theme: Theme, tone: str) -> str:
    return f"#{bytes(theme.colour(tone)).hex()}"
