"""The flags of a journey as paper: those that are left, the one that stands, and the holes of those taken back."""

from game.core.journey.journey import Journey
from game.core.journey.pins import FLAGS
from game.core.message import Text, count_text, text
from game.screens.services import Services
from game.ui.page.page import Card, Item, Row
from game.ui.page.pieces import Icon, Size, Words


def flags_row(services: Services, now: Journey) -> Item:
    """Return the three flags, each as what became of it, and the same in words."""
    holes = sum(flag.back is not None for flag in now.flags)
    signs = (
        *(Icon("flag", size=38, tone="flag") for _ in range(now.flags_left)),
        *(Icon("flag-planted", size=38, tone="flag") for _ in range(1 if now.flag else 0)),
        *(Icon("flag-hole", size=38, tone="soft") for _ in range(holes)),
    )
    words = Words(" ".join(services.say(each) for each in _words(now, holes)), Size.SMALL)
    return Row((Row(signs, gap=6), words), (0.0, 1.0), gap=16)


def your_flag(services: Services, now: Journey) -> tuple[Item, ...]:
    """Return the sign that a flag stands; nothing while none does."""
    if now.flag is None:
        return ()
    words = Words(services.say(text("Your flag stands.")), Size.SMALL, "on-flag", bold=True)
    return (Card(Row((Icon("flag-planted", size=30, tone="on-flag", paper="flag"), words), gap=8), "flag", pad=9, lift=2),)


def _words(now: Journey, holes: int) -> tuple[Text, ...]:
    left = now.flags_left
    if left == FLAGS:
        return (count_text("You have {count} flag for the whole journey.", "You have {count} flags for the whole journey.", left),)
    told = [count_text("{count} flag is left.", "{count} flags are left.", left) if left else text("No flag is left.")]
    if now.flag:
        told.append(text("One stands in the road."))
    if holes:
        told.append(count_text("{count} left a hole in the road.", "{count} left holes in the road.", holes))
    return tuple(told)
