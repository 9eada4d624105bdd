"""The end of a path: one's own before and after beside each other, what it means, whom to call, and what next."""

from collections.abc import Iterator

from game.core.alone.path import Change, Progress, Share, change
from game.core.alone.remember import again
from game.core.exercise.exercise import Form
from game.core.message import Text, text
from game.core.workshop.workshop import DoExercise, Workshop
from game.screens.furniture import bullet, heading
from game.screens.remembering import forms
from game.screens.services import Services
from game.ui.page.page import Card, Column, Grid, Item, Row
from game.ui.page.pieces import Button, Meter, Size, Words

CHANGED = {
    Change.MORE: text("At the end you read more of the stories as the law reads them than at the beginning."),
    Change.SAME: text("You read as many of the stories as the law reads them as at the beginning. The reasons stand behind each story."),
    Change.FEWER: text("At the end it was fewer. These were other stories, and eight are few. The reasons stand behind each story."),
}
STAYED = {
    Change.MORE: text("Four weeks later it is still with you."),
    Change.SAME: text("Four weeks later it is still with you."),
    Change.FEWER: text("Four weeks later some of it has faded, as things do. The reasons behind the stories bring it back."),
}


def end_cards(services: Services, workshop: Workshop, progress: Progress) -> tuple[Item, ...]:
    """Return what is told when no step lies ahead."""
    return (*_change(services, workshop, progress), *_next(services))


def _change(services: Services, workshop: Workshop, progress: Progress) -> tuple[Item, ...]:
    say, known = services.say, forms(services)
    ends = {
        known[step.activity.exercise]: passed.score
        for step in workshop.steps
        if isinstance(step.activity, DoExercise) and step.activity.exercise in known and (passed := progress.of(step.id)) and passed.score
    }
    before, after = ends.get(Form.BEFORE), ends.get(Form.AFTER)
    if before is None or after is None:
        return ()
    later = again(services.exercises.results(), known)
    shares = [(text("Before"), before), (text("After"), after)]
    words = [CHANGED[change(before, after)]]
    if later is not None:
        shares.append((text("Four weeks later"), (later.right, later.of)))
        words.append(STAYED[change(after, (later.right, later.of))])
    counts = Grid(tuple(_share(services, name, share) for name, share in shares), least=300, gap=18)
    note = text("This says how you read these stories, and nothing else about you. Nobody gets it.")
    lines = (*(Words(say(each), Size.LEAD) for each in words), Words(say(note), Size.SMALL, "soft"))
    return (Card(Column((heading(say(text("What has changed"))), counts, *lines), gap=16), pad=28, lift=9),)


def _share(services: Services, name: Text, share: Share) -> Item:
    say, (right, of) = services.say, share
    told = Words(say(text("{right} of {of}", right=right, of=of)), Size.TITLE, bold=True)
    meter = Meter(say(name), right, max(1, of))
    return Card(Column((Words(say(name), Size.BODY, "soft"), told, meter), gap=8), "card", pad=20, lift=3)


def _next(services: Services) -> tuple[Item, ...]:
    say = services.say
    lines = tuple(bullet(say(words), icon) for words, icon in _onward(services))
    buttons = (
        Button("call", say(text("Numbers to call")), icon="phone"),
        Button("cases", say(text("Choose a case")), icon="book"),
        Button("exercises", say(text("Exercises")), icon="quill"),
    )
    return (Card(Column((heading(say(text("And now?"))), *lines, Row(buttons, gap=14)), gap=14), pad=28),)


def _onward(services: Services) -> Iterator[tuple[Text, str]]:
    for line in services.helplines()[:1]:
        # A number must not be broken at its spaces.
        numbers = ", ".join(number.replace(" ", "\u00a0") for number in line.numbers)
        yield text("If you or somebody you know needs help: {name}, {numbers}.", name=line.name, numbers=numbers), "heart"
    yield text("Tell one person what you have learnt."), "speech"
    yield text("In four weeks three more stories wait for you, here and among the exercises."), "clock"
