"""Every text of a case with a word to its translator: who says it, where, and what it is for."""

from collections.abc import Iterable, Iterator

from game.core.journey.case import Case, Line, Response, Scene, Twin
from game.core.journey.facts import Fact
from game.files.languages.noted import Noted, head_texts, talk_texts


def case_texts(case: Case) -> Iterator[Noted]:
    """Return every text of a case, in the order in which it is played."""
    yield from head_texts(case.title, case.summary, "case")
    yield case.traveller.name, f"Name of the traveller, {case.traveller.age} years old."
    for person in case.cast:
        yield person.name, f'Name of the person "{person.id}", as it stands before what they say.'
    for twin in case.twins:
        yield from _twin_texts(twin)
    yield from _paper_texts(case)
    for scene in case.scenes.values():
        yield from _scene_texts(case, scene)
    yield from _last_texts(case)
    for stop in case.stops:
        yield from talk_texts(stop)


def _twin_texts(twin: Twin) -> Iterator[Noted]:
    yield twin.differs, f'After the journey: what is so in the twin "{twin.id}", beside what is so in the others.'
    if twin.hindsight is not None:
        yield twin.hindsight, f'After the journey: what nobody could see, in the twin "{twin.id}".'


def _scene_texts(case: Case, scene: Scene) -> Iterator[Noted]:
    here = f'Scene "{scene.id}" at {scene.country}/{scene.station}.'
    if scene.when is not None:
        yield scene.when, f"{here} When this is; the story has gone back or forward to it."
    for line in scene.lines:
        yield line.words, f"{here} {_speaker(case, line)}"
    for fact in scene.facts:
        yield from _fact_texts(fact, here)
    for question in scene.asks:
        yield question.words, f"{here} A question that the player may ask."
    for choice in scene.choices:
        yield choice.words, f'{here} A choice of the player; leads to "{choice.to}".'
    if scene.ending is not None:
        yield scene.ending, f"{here} The journey ends here."
    yield from _answer_texts(scene.responses, f"{here} An answer at this ending to: What would you do now?")


def _paper_texts(case: Case) -> Iterator[Noted]:
    for paper in dict.fromkeys(paper for scene in case.scenes.values() for paper in scene.papers):
        yield paper.title, "Title of a paper."
        for row in paper.rows:
            yield row.label, f'On the paper "{paper.id}": what a row is about.'
            yield row.says, f'On the paper "{paper.id}": what the row "{row.label.source}" says.'


def _speaker(case: Case, line: Line) -> str:
    if line.speaker is None:
        return "Told; nobody says it."
    person = case.person(line.speaker)
    return f'Said by {person.name.source} ("{person.id}").'


def _fact_texts(fact: Fact, here: str) -> Iterator[Noted]:
    shown = ", ".join(element.value for element in fact.shows)
    yield fact.see, f"{here} What can be observed{f'; shows {shown}' if shown else ''}."
    if fact.decoy is not None:
        yield fact.decoy, f'{here} Why "{fact.id}" is not what it looks like.'
    if fact.why is not None:
        yield fact.why, f'{here} Why "{fact.id}" shows what it shows.'


def _last_texts(case: Case) -> Iterator[Noted]:
    yield from _answer_texts(case.responses, "An answer to: What would you do now?")
    after = case.afterword
    if after.hindsight is not None:
        yield after.hindsight, "After the journey: what nobody could see."
    for each in after.contested:
        yield each.why, f'After the journey: why the reading "{each.reading.value}" is disputed.'
        if each.country is not None:
            yield each.country, f'After the journey: where the reading "{each.reading.value}" is disputed.'
    yield from ((each, "After the journey: a question to talk about.") for each in after.talk)
    yield from ((each, "After the journey: a source.") for each in after.sources)


def _answer_texts(responses: Iterable[Response], asked: str) -> Iterator[Noted]:
    for response in responses:
        judged = "good" if response.good else "not good"
        yield response.words, f"{asked} It is {judged}."
        yield response.why, f"Why the answer is {judged}."
