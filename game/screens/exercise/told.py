"""The end of a quiz in a room, page after page: all is read, how many were right, and the answers of each round on one page."""

from dataclasses import replace

from game.core.exercise.exercise import Exercise, Form, OptionId, Quiz, Vignette
from game.core.exercise.run import Run
from game.core.law import is_for
from game.core.message import Text, text
from game.core.reading_names import READING_NAMES
from game.screens.exercise.doing import Doing, pair_run, tells
from game.screens.exercise.parts import middle
from game.screens.exercise.review import in_order, kept_card, quiz_hands, quiz_stories
from game.screens.furniture import WIDE, heading
from game.screens.names import READING_ICONS
from game.screens.services import Services
from game.ui.page.page import Card, Column, Item, Row
from game.ui.page.pieces import Button, Icon, Size, Words

CUE = 64
"""Letters of a story by which it is known again."""
TIMES: dict[Form, Text] = {
    Form.BEFORE: text("The answers, first time"),
    Form.AFTER: text("The answers, second time"),
    Form.AGAIN: text("The answers"),
}


def is_last(services: Services, doing: Doing) -> bool:
    """Whether a clicker has seen all pages of the end; the reasons behind them are for whoever asks."""
    return doing.leaf >= len(_leaves(services, doing)) - 1


def quiz_leaf(services: Services, doing: Doing) -> Item:
    """Return the page of the end that the room looks at."""
    leaves = _leaves(services, doing)
    return leaves[doing.leaf] if doing.leaf < len(leaves) else Column(quiz_stories(services, doing))


def turn_page(services: Services, doing: Doing, by: int) -> Doing:
    """Return the end on another page; from the reasons the way back leads to the last answers."""
    return replace(doing, leaf=max(0, min(doing.leaf, len(_leaves(services, doing))) + by))


def with_reasons(services: Services, doing: Doing) -> Doing:
    """Return the end on the page behind the last one, with each story and its reason."""
    return replace(doing, leaf=len(_leaves(services, doing)))


def quiz_foot(services: Services, doing: Doing) -> tuple[Button, ...]:
    """Return the ways on from a page of the end, the main one last."""
    say, last = services.say, is_last(services, doing)
    back = Button("previous", say(text("One back")), icon="arrow-back", size=Size.LEAD)
    enter = Button("all-hands", say(text("Put in the hands")), icon="hand", size=Size.LEAD)
    why = Button("reasons", say(text("Why, story by story")), icon="question", size=Size.LEAD)
    finish = Button("finish", say(text("Done")), icon="check", tone="moss", size=Size.LEAD)
    on = Button("next", say(text("Next")), icon="arrow-forward", tone="moss", size=Size.LEAD)
    told = last and tells(services, doing) and doing.leaf < len(_leaves(services, doing))
    return (back, *((enter,) if not doing.leaf else ()), *((why,) if told else ()), finish if last else on)


def _leaves(services: Services, doing: Doing) -> tuple[Item, ...]:
    if not tells(services, doing):
        return (middle(kept_card(services, doing)),)
    rounds = in_order(doing, pair_run(services, doing))
    hands = quiz_hands(services, rounds)
    answers = tuple(_answers(services, exercise, run) for exercise, run in rounds)
    return (middle(_reading_card(services)), *((hands,) if hands is not None else ()), *answers)


def _reading_card(services: Services) -> Item:
    say = services.say
    lines = (
        Words(say(text("All stories are read.")), Size.TITLE, bold=True),
        Words(say(text("Is everything written down? Now hands can be counted for all of them. Then come the answers.")), Size.LEAD),
    )
    return Card(Row((Icon("quill", size=84, tone="flagtext"), Column(lines, gap=8)), (0.0, 1.0), gap=28), "cream", pad=44, lift=12)


def _answers(services: Services, exercise: Exercise, run: Run) -> Item:
    """Return the right reading of each story by its number, all on one page."""
    if not isinstance(exercise.task, Quiz):
        return Column(())
    stories = [one for one in exercise.task.vignettes if is_for(one.ages, run.level)]
    rows = tuple(_answer(services, number, one, run) for number, one in enumerate(stories, start=1))
    close = services.wide < WIDE
    inside = Column((heading(services.say(TIMES[exercise.task.form])), *rows), gap=3 if close else 10)
    return Card(inside, "cream", pad=12 if close else 26, lift=8)


def _answer(services: Services, number: int, one: Vignette, run: Run) -> Item:
    right = one.right(run.level)
    cap = Card(Words(str(number), Size.LEAD, "on-ink", bold=True, align="middle"), "ink", pad=4, lift=1)
    name = Row((Icon(READING_ICONS[right], size=46), Words(services.say(READING_NAMES[right]), Size.LEAD, bold=True)), (0.0, 1.0), gap=14)
    hands = run.votes(one.id, 1)
    count = text("{right} of {of} hands", right=hands.of(OptionId(right.value)), of=hands.all)
    some = any(each.round == 1 for each in run.hands)
    told: tuple[Item, ...] = (Words(services.say(count) if hands.all else "", Size.BODY, bold=True),) if some else ()
    cue: tuple[Item, ...] = (Words(_cue(services.say(one.says)), Size.SMALL, "soft"),) if services.wide >= WIDE else ()
    return Row((cap, *cue, name, *told), (0.0, *(1.0 for _ in cue), 1.0, *(0.35 for _ in told)), gap=22)


def _cue(words: str) -> str:
    """Return how a story begins."""
    return words if len(words) <= CUE else f"{words[:CUE].rsplit(' ', 1)[0]} …"
