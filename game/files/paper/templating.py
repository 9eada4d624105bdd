"""The templates of pages to be read or printed; every value in them is escaped."""

from jinja2 import Environment, PackageLoader, StrictUndefined


def filled(template: str, **values: object) -> str:
    """Return a template with its values filled in."""
    environment = Environment(
        loader=PackageLoader("game.files.paper"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template(template).render(values)
