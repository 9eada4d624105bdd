from dataclasses import dataclass

import pytest

from game.ui.input.intent import Intent
from game.ui.nav import Answer, Down, Home, Nav, Pop, Push, Quit, Screen, Stay, Swap, apply
from game.ui.page.page import Page
from game.ui.page.pieces import Words


@dataclass(frozen=True)
class Named:
    """A screen that is only a name."""

    name: str

    def page(self, services: None) -> Page:
        return Page(self.name, Words(str(services)))

    def handle(self, services: None, intent: Intent) -> Answer[None] | None:  # noqa: ARG002
        return None


@dataclass(frozen=True)
class Step(Named):
    """A screen of another kind."""


A, B, C, D = (Named(name) for name in "abcd")
S, T = Step("s"), Step("t")


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
        (Down(S, Step), (A, B, C, S)),
        (Down(D, Named), (A, B, D)),
        (Home((D, A)), (D, A)),
        (Quit(), ()),
    ],
)
def test_a_navigation_leads_to_a_stack(nav: Nav[None], after: tuple[Screen[None], ...]) -> None:
    assert apply((A, B, C), nav) == after


def test_going_down_lands_on_the_topmost_screen_of_a_kind() -> None:
    assert apply((A, S, B, T, C, D), Down(S, Step)) == (A, S, B, S)
    assert apply((A, T), Down(S, Step)) == (A, S)


def test_when_the_last_screen_goes_the_program_ends() -> None:
    assert apply((A,), Pop()) == ()
