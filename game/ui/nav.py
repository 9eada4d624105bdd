"""The stack of screens: a screen answers with what comes next and never reaches into the stack."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar, assert_never, runtime_checkable

from game.ui.input.intent import Intent
from game.ui.page.page import Page, Put

S = TypeVar("S")
T_contra = TypeVar("T_contra", contravariant=True)


class Screen(Protocol[S]):
    """A full view; a value that shows itself as a page, and answers intents. `S` is what it may ask of the outside."""

    def page(self, services: S) -> Page:
        """Return what is on the screen."""
        ...

    def handle(self, services: S, intent: Intent) -> "Answer[S] | None":
        """Return what an intent leads to; None if it means nothing here."""
        ...


@runtime_checkable
class Moving(Protocol[S]):
    """A screen on which something can move by itself."""

    def tick(self, services: S, dt: float) -> "Answer[S] | None":
        """Return what `dt` seconds lead to; None while everything stands still."""
        ...


@runtime_checkable
class Lively(Protocol[T_contra]):
    """A screen whose page is asked for anew only when it looks different; in between only what moves is."""

    def still(self) -> Hashable:
        """Return what the page depends on, besides what moves."""
        ...

    def moving(self, services: T_contra) -> tuple[Put, ...]:
        """Return what moves, where it is now."""
        ...


@dataclass(frozen=True)
class Stay(Generic[S]):
    """The screen as it is now takes the place of the one before."""

    screen: Screen[S]


@dataclass(frozen=True)
class Push(Generic[S]):
    """A screen is laid on top; the one below may change, too."""

    screen: Screen[S]
    below: Screen[S] | None = None


@dataclass(frozen=True)
class Pop:
    """The top screen goes away."""


@dataclass(frozen=True)
class Swap(Generic[S]):
    """The top screens go away, as many as `drop`, and these take their place."""

    screens: tuple[Screen[S], ...]
    drop: int = 2


@dataclass(frozen=True)
class Down(Generic[S]):
    """The topmost screen of a kind and all above it go away, and this one takes their place; without one of that kind it lies on top."""

    screen: Screen[S]
    onto: type


@dataclass(frozen=True)
class Home(Generic[S]):
    """These screens are all there is, the last one on top."""

    screens: tuple[Screen[S], ...]


@dataclass(frozen=True)
class Quit:
    """The program ends."""


Nav = Stay[S] | Push[S] | Pop | Swap[S] | Down[S] | Home[S] | Quit


@dataclass(frozen=True)
class Answer(Generic[S]):
    """Where to go, and what has to be done outside first (saving, say), in this order."""

    nav: Nav[S]
    effects: tuple[Any, ...] = ()


def apply(stack: tuple[Screen[S], ...], nav: Nav[S]) -> tuple[Screen[S], ...]:
    """Return the stack after a navigation; an empty one ends the program."""
    match nav:
        case Stay(screen=screen):
            return (*stack[:-1], screen)
        case Push(screen=screen, below=below):
            return (*stack[:-1], below, screen) if below is not None else (*stack, screen)
        case Pop():
            return stack[:-1]
        case Swap(screens=screens, drop=drop):
            return (*stack[: max(0, len(stack) - drop)], *screens)
        case Down(screen=screen, onto=onto):
            kinds = [isinstance(each, onto) for each in stack]
            return (*stack[: len(stack) - kinds[::-1].index(True) - 1 if any(kinds) else len(stack)], screen)
        case Home(screens=screens):
            return screens
        case Quit():
            return ()
        case _:
            assert_never(nav)
