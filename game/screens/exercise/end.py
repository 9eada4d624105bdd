"""The end of an exercise: everything beside each other, with what was right and why."""

from collections.abc import Iterator
from typing import assert_never

from game.core.exercise.exercise import ItemId, Myths, Poll, Quiz, Sort, SortCard, Spot
from game.core.exercise.items import Item as ExerciseItem
from game.core.exercise.items import items
from game.core.exercise.run import mark, whole
from game.core.message import count_text, text
from game.screens.exercise.doing import Doing
from game.screens.exercise.hands import bar_rows
from game.screens.exercise.myths import IS_NOT, IS_TRUE
from game.screens.exercise.parts import BINS, LEFT_OUT, NOT_HERE, Sign, from_where
from game.screens.exercise.review import quiz_end
from game.screens.exercise.sort import outcomes
from game.screens.exercise.spot import FORMS
from game.screens.exercise.told import quiz_foot, quiz_leaf
from game.screens.exercise.words import VERDICTS, option_name
from game.screens.furniture import bullet, chip, heading
from game.screens.services import Services
from game.ui.page.page import Card, Column, Grid, Item, Row
from game.ui.page.pieces import Button, Icon, Size, Words

ANSWERED = Sign("check", text("Answered rightly"), "good")
OTHERWISE = Sign("cross", text("Answered otherwise"), "bad")
BY_HANDS = Sign("hand", text("Hands were counted"), "soft")
NOT_SAID = Sign("minus", text("Not answered"), "soft")


def end_body(services: Services, doing: Doing) -> Item:
    """Return everything that was answered."""
    parts = (*_task(services, doing), *_think(services, doing))
    return Column(parts, gap=24)


def end_foot(services: Services, doing: Doing) -> tuple[Button, ...]:
    """Return the ways on from the end, the main one last."""
    say = services.say
    back = Button("previous", say(text("One back")), icon="arrow-back", size=Size.LEAD)
    anew = Button("anew", say(text("Once more from the beginning")), icon="undo", size=Size.LEAD)
    finish = Button("finish", say(text("Done")), icon="check", tone="moss", size=Size.LEAD)
    if doing.room and isinstance(doing.exercise.task, Quiz):
        return quiz_foot(services, doing)
    return (back, finish) if doing.room else (anew, finish)


def _task(services: Services, doing: Doing) -> tuple[Item, ...]:
    task = doing.exercise.task
    match task:
        case Poll():
            return tuple(_poll_cards(services, doing, task))
        case Sort():
            return (*_sum(services, doing), _filled_bins(services, doing, task))
        case Myths():
            return (*_sum(services, doing), _entry_grid(tuple(_statements(services, doing, task))))
        case Spot():
            return (*_sum(services, doing), _entry_grid(tuple(_documents(services, doing, task))))
        case Quiz():
            return (quiz_leaf(services, doing),) if doing.room else quiz_end(services, doing)
        case _:
            assert_never(task)


def _think(services: Services, doing: Doing) -> tuple[Item, ...]:
    """Return what a room would talk about, for somebody alone to think about."""
    if doing.room or not doing.exercise.stops:
        return ()
    lines = tuple(bullet(services.say(stop.asks), "speech") for stop in doing.exercise.stops)
    return (Card(Column((heading(services.say(text("To think about"))), *lines), gap=14), "cream", pad=28, lift=5),)


def _sum(services: Services, doing: Doing) -> tuple[Item, ...]:
    """Return how much was right; nothing for a room that only talked."""
    if not any(chosen for _, chosen in doing.run.chosen):
        return ()
    if isinstance(doing.exercise.task, Spot):
        return (Card(Column(tuple(_papers_judged(services, doing)), gap=6), "cream", pad=28, lift=9),)
    right, of = whole(doing.exercise, doing.run)
    words = Words(services.say(text("{right} of {of} wholly right", right=right, of=of)), Size.TITLE, "flagtext", bold=True)
    return (Card(words, "cream", pad=28, lift=9),)


def _papers_judged(services: Services, doing: Doing) -> Iterator[Item]:
    """Yield how many documents were judged rightly, and how many signs were marked, of those that somebody was asked about."""
    every = items(doing.exercise, doing.run.level)
    verdicts = [sign for each in every if (sign := _sign(doing, each.id)) in (ANSWERED, OTHERWISE)]
    signs = [_signs(doing, each) for each in every if set(doing.run.choice(each.id)) - set(VERDICTS) or not doing.room]
    if verdicts:
        told = text("{right} of {of} papers judged rightly", right=verdicts.count(ANSWERED), of=len(verdicts))
        yield Words(services.say(told), Size.TITLE, "flagtext", bold=True)
    if signs:
        under = text("{found} of {all} signs marked", found=sum(found for found, _ in signs), all=sum(all_ for _, all_ in signs))
        yield Words(services.say(under), Size.LEAD, "soft")


# ---- polls


def _poll_cards(services: Services, doing: Doing, task: Poll) -> Iterator[Item]:
    say = services.say
    yield Words(say(text("Thank you. No answer was wrong.")), Size.LEAD, "soft", bold=True)
    asked = {each.id: each for each in items(doing.exercise, doing.run.level)}
    for one in task.questions:
        if one.id not in asked:
            continue
        title = Words(say(one.asks), Size.LEAD, bold=True)
        rounds = tuple(round_ for round_ in (1, 2) if doing.run.votes(one.id, round_).all)
        answer: Item = bar_rows(services, doing, asked[one.id], rounds) if rounds else _chosen_chips(services, doing, asked[one.id])
        yield Card(Column((title, answer, Words(say(one.why))), gap=14), "cream", pad=28, lift=6)


def _chosen_chips(services: Services, doing: Doing, asked: ExerciseItem) -> Item:
    names = [option_name(doing.exercise, asked, option) for option in doing.run.choice(asked.id)]
    if not names:
        words = text("No hands were counted") if doing.room else NOT_SAID.words
        return Row((chip(services.say(words), NOT_SAID.icon),))
    return Row(tuple(chip(services.say(name), "check", "ochre") for name in names))


# ---- sorted cards


def _filled_bins(services: Services, doing: Doing, task: Sort) -> Item:
    """Return every bin with the cards that belong there, and with those that were put there wrongly."""
    there = {each.id for each in items(doing.exercise, doing.run.level)}
    lying: dict[str, list[Item]] = {one.id: [] for one in task.bins}
    for card in task.cards:
        if card.id in there:
            for one, sign, _ in outcomes(services, doing, task, card):
                if sign not in (LEFT_OUT, NOT_HERE):
                    lying[one.id].append(_small(services, card, sign, talked=doing.room and not doing.run.choice(card.id)))
    bins = tuple(
        Card(Column((Words(services.say(one.name), Size.LEAD, f"on-{tone}", bold=True), *lying[one.id]), gap=12), tone, pad=18, lift=6)
        for one, tone in zip(task.bins, BINS, strict=False)
    )
    return Grid(bins, least=340, gap=20)


def _small(services: Services, card: SortCard, sign: Sign, *, talked: bool) -> Item:
    """Return a card in a bin; where a room only talked, nothing was right or wrong."""
    says = Words(services.say(card.says), Size.SMALL)
    if talked:
        return Card(says, "cream", pad=14, lift=3)
    how = Words(services.say(sign.words), Size.SMALL, sign.tone, bold=True)
    told = Row((Icon(sign.icon, size=34, tone=sign.tone), Column((says, how), gap=2)), (0.0, 1.0), gap=12, align="start")
    return Card(told, "cream", pad=14, lift=3)


# ---- statements and documents


def _entry_grid(entries: tuple[Item, ...]) -> Item:
    return Grid(entries, least=720, gap=18)


def _statements(services: Services, doing: Doing, task: Myths) -> Iterator[Item]:
    there = {each.id for each in items(doing.exercise, doing.run.level)}
    for one in task.statements:
        if one.id in there:
            truth = IS_TRUE if one.true else IS_NOT
            words = Words(services.say(one.says), bold=True), Words(services.say(truth.words)), from_where(services, one.source)
            yield _entry(services, _sign(doing, one.id), words)


def _documents(services: Services, doing: Doing, task: Spot) -> Iterator[Item]:
    there = {each.id: each for each in items(doing.exercise, doing.run.level)}
    for one in task.documents:
        if one.id in there:
            found, signs = _signs(doing, there[one.id])
            asked = not doing.room or set(doing.run.choice(one.id)) - set(VERDICTS)
            count = text("{found} of {all} signs marked", found=found, all=signs)
            if not asked or not signs:
                count = count_text("{count} sign", "{count} signs", signs) if signs else text("No signs to mark")
            right = next(option for option in there[one.id].right if option in VERDICTS)
            title = Words(services.say(one.title), bold=True)
            words = title, Words(services.say(VERDICTS[right])), Words(services.say(count), Size.SMALL, "soft")
            yield _entry(services, _sign(doing, one.id), words, FORMS[one.form][0])


def _signs(doing: Doing, asked: ExerciseItem) -> tuple[int, int]:
    """Return how many signs of a document were marked, and how many there are."""
    signs = asked.right - set(VERDICTS)
    return sum(option in signs for option in mark(doing.exercise, doing.run, asked.id).right), len(signs)


def _entry(services: Services, sign: Sign, words: tuple[Item, ...], icon: str = "") -> Item:
    """Return what something is, and under it how it was answered."""
    how = Words(services.say(sign.words), Size.SMALL, sign.tone, bold=True)
    signs = (Icon(sign.icon, size=44, tone=sign.tone), *((Icon(icon, size=36, tone="soft"),) if icon else ()))
    inside = Row((Column(signs, gap=12), Column((*words[:2], how, *words[2:]), gap=4)), (0.0, 1.0), gap=18, align="start")
    return Card(inside, "cream", pad=22, lift=5)


def _sign(doing: Doing, name: ItemId) -> Sign:
    """Return how something was answered; of a document the verdict counts."""
    chosen = set(doing.run.choice(name))
    if isinstance(doing.exercise.task, Spot):
        chosen &= set(VERDICTS)
    if not chosen:
        return BY_HANDS if doing.room and doing.run.votes(name, 1).all else NOT_SAID
    told = mark(doing.exercise, doing.run, name)
    if isinstance(doing.exercise.task, Spot):
        return ANSWERED if set(told.right) & set(VERDICTS) else OTHERWISE
    return ANSWERED if told.whole else OTHERWISE
