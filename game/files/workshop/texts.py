"""Every text of a workshop with a word to its translator."""

from collections.abc import Iterator

from game.core.workshop.workshop import Break, Talk, Workshop, WorkshopStep
from game.files.languages.noted import Noted, head_texts, talk_texts


def workshop_texts(workshop: Workshop) -> Iterator[Noted]:
    """Return every text of a workshop, in the order in which it is met."""
    yield from head_texts(workshop.title, workshop.summary, "workshop")
    who = "the player" if workshop.alone else "the trainer"
    yield from ((each, f"What {who} reads or does before it begins.") for each in workshop.prepare)
    for step in workshop.steps:
        yield from _step_texts(step)


def _step_texts(step: WorkshopStep) -> Iterator[Noted]:
    here = f'Step "{step.id}".'
    yield step.title, f"{here} Its title, on the projector; short."
    match step.activity:
        case Talk(stop=stop):
            yield from talk_texts(stop, f"{here} ")
        case Break(words=words):
            yield words, f"{here} What the room reads in the break."
        case _:
            pass
    if step.shows is not None:
        yield step.shows, f"{here} What the room reads on the page of the step."
    yield from ((each, f"{here} What the trainer says aloud.") for each in step.says)
    yield from ((each, f"{here} A question to discuss afterwards.") for each in step.asks)
    yield from ((each, f"{here} For the trainer only.") for each in step.notes)
