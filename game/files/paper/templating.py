"""The templates of pages to be read or printed; every value in them is escaped."""

from jinja2 import Environment, PackageLoader, StrictUndefined

from game.core.turning import without_turns


def filled(template: str, **values: object) -> str:
    """Return a template with its values filled in."""
    environment = Environment(
        loader=PackageLoader("game.files.paper"),
        autoescape=True,
        finalize=_finalized,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(template).render(values)


def _finalized(value: object) -> object:
    """Take out of words, wherever they are from, what would turn round the letters behind them."""
    return without_turns(value) if type(value) is str else value
