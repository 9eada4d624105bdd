from dataclasses import dataclass

import pytest

from game.ui.intent import Intent
from game.ui.nav import Answer, Home, Nav, Pop, Push, Quit, Screen, Stay, Swap, apply
from game.ui.page import Page, Words


@dataclass(frozen=True)
class Named:
    """A screen that is only a name."""

    name: str

    def page(self, services: None) -> Page:
        return Page(self.name, Words(str(services)))

    def handle(self, services: None, intent: Intent) -> Answer[None] | None:  # noqa: ARG002
        return None


A, B, C, D = (Named(name) for name in "abcd")


@pytest.mark.parametrize(
    ("nav", "after"),
    [
        (Stay(D), (A, B, D)),
        (Push(D), (A, B, C, D)),
        (Push(D, C), (A, B, C, D)),
        (Push(D, B), (A, B, B, D)),
        (Pop(), (A, B)),
        (Swap((D,)), (A, D)),
        (Swap((D, D), 1), (A, B, D, D)),
        (Swap((D,), 9), (D,)),
        (Home((D, A)), (D, A)),
        (Quit(), ()),
    ],
)
def test_a_navigation_leads_to_a_stack(nav: Nav[None], after: tuple[Screen[None], ...]) -> None:
    assert apply((A, B, C), nav) == after


def test_when_the_last_screen_goes_the_program_ends() -> None:
    assert apply((A,), Pop()) == ()
