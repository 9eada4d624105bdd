import pytest

from game.core.problem import Address, Place
from game.files.yaml.places import Atlas

WORDS = """case: a
scenes:
  home:
    lines:
      - One.
      - driver: Two.
    choices:
      - Go with him:
          to: park
          if: {phone: me}
response:
  - Call: {good: yes, why: Because.}
"""


@pytest.mark.parametrize(
    ("address", "place"),
    [
        (("case",), Place(1, 7, 1)),
        (("scenes", "home"), Place(3, 3, 4)),
        (("scenes", "home", "lines", 0), Place(5, 9, 4)),
        (("scenes", "home", "lines", 1), Place(6, 9, 6)),
        (("scenes", "home", "lines", 1, "driver"), Place(6, 17, 4)),
        (("scenes", "home", "choices", 0), Place(8, 9, 11)),
        (("scenes", "home", "choices", 0, "to"), Place(9, 15, 4)),
        (("scenes", "home", "choices", 0, "if", "phone"), Place(10, 23, 2)),
        (("response", 0, "why"), Place(12, 28, 8)),
    ],
)
def test_an_address_leads_to_its_value(address: Address, place: Place) -> None:
    assert Atlas(WORDS).find(address) == place


def test_the_key_is_meant_if_it_is_said_so() -> None:
    assert Atlas(WORDS).find(("scenes", "home", "choices", 0, "to"), on_key=True) == Place(9, 11, 2)


@pytest.mark.parametrize("rest", [("stage",), ("facts", "price", "see"), ("lines", 9)])
def test_what_is_not_there_is_shown_at_what_it_should_stand_in(rest: Address) -> None:
    place = Atlas(WORDS).find(("scenes", "home", *rest))
    assert place is not None
    assert place.line in (3, 4)


def test_what_is_missing_at_the_top_is_shown_at_the_first_key() -> None:
    assert Atlas(WORDS).find(("title",)) == Place(1, 1, 4)


def test_in_nothing_there_is_no_place() -> None:
    assert Atlas("").find(("title",)) is None
