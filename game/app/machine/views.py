"""What the player looks at on each screen of the stack, after a step from screen to screen."""

from dataclasses import replace

from game.screens.furniture import GameAnswer, GameScreen
from game.ui.input.focus import View
from game.ui.nav import Down, Home, Push, Swap

Stack = tuple[GameScreen, ...]
Views = tuple[View, ...]


def views_after(views: Views, before: Stack, answer: GameAnswer, stack: Stack) -> Views:
    """Return the views of a stack after an answer: a screen that stays keeps its own, a new one begins anew."""
    match answer.nav:
        case Push(below=below) if below is not None and len(stack) > 1:
            # What lies below has gone on meanwhile; whoever comes back to it comes back to what leads on.
            kept = (*views[: len(stack) - 2], replace(views[len(stack) - 2], focus=""))
        case Swap(drop=drop):
            kept = views[: max(0, len(before) - drop)]
        case Home():
            kept = ()
        case Down():
            kept = views[: len(stack) - 1] if len(stack) <= len(before) else views
        case _:
            kept = views[: len(stack)]
            if len(stack) == len(before) and stack and type(stack[-1]) is not type(before[-1]):
                kept = kept[:-1]
    return (*kept, *(View() for _ in range(len(stack) - len(kept))))
