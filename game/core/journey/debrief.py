"""The picture of a journey after it: where it turned, what was seen, and why."""

from dataclasses import dataclass

from game.core.journey.case import Case, Contested, Fact, Response, SceneId
from game.core.journey.journey import Journey, Pin
from game.core.journey.scoring import Score, care_on, evidence_pin, score
from game.core.journey.standing import Judgement, Verdict, judge, standing_at
from game.core.journey.turning import facts_on, right_at
from game.core.law import Part, Reading, required_parts
from game.core.message import Text, count_text, text


@dataclass(frozen=True)
class Footprint:
    """One scene of the journey, as the debrief draws it."""

    visit: int
    scene: SceneId
    country: str
    station: str
    standing: Pin | None
    """The reading that stood when the scene was left."""
    is_turn: bool
    is_flag: bool


@dataclass(frozen=True)
class Shown:
    """A fact on the path, and what the player made of it."""

    fact: Fact
    scene: SceneId
    visit: int
    found: bool
    pinned: bool = False
    """Whether it was pinned in the slot of its row."""


@dataclass(frozen=True)
class Row:
    """What showed one required part of trafficking."""

    part: Part
    facts: tuple[Shown, ...]
    misplaced: tuple[Fact, ...]
    """What was pinned in this slot without showing it."""


@dataclass(frozen=True)
class Answer:
    """A response, and whether it was chosen."""

    response: Response
    chosen: bool


@dataclass(frozen=True)
class Debrief:
    """All that is told after a journey."""

    steps: tuple[Footprint, ...]
    turn: int | None
    flag: int | None
    verdict: Verdict
    right: Reading
    """The right reading at the end of this path."""
    before: Reading | None
    """What it was before it turned."""
    rows: tuple[Row, ...]
    decoys: tuple[Fact, ...]
    signs_found: tuple[Fact, ...]
    signs_missed: tuple[Fact, ...]
    careful_taken: tuple[Text, ...]
    careful_offered: tuple[Text, ...]
    answers: tuple[Answer, ...]
    hindsight: Text | None
    contested: tuple[Contested, ...]
    talk: tuple[Text, ...]
    sources: tuple[Text, ...]
    score: Score
    headline: Text


def debrief(case: Case, journey: Journey) -> Debrief:
    """Return the debrief of a journey."""
    judgement, path = judge(case, journey), journey.path
    facts = tuple(fact for _, fact in facts_on(case, path))
    signs = tuple(fact for fact in facts if fact.sign)
    care = care_on(case, journey)
    turn = judgement.turn
    return Debrief(
        steps=_steps(case, journey, judgement),
        turn=turn,
        flag=judgement.flag,
        verdict=judgement.verdict,
        right=right_at(case, path, len(path) - 1),
        before=None if turn is None else right_at(case, path, turn - 1),
        rows=_rows(case, journey),
        decoys=tuple(fact for fact in facts if fact.decoy),
        signs_found=tuple(fact for fact in signs if fact.id in journey.found),
        signs_missed=tuple(fact for fact in signs if fact.id not in journey.found),
        careful_taken=tuple(entry.taken.words for entry in care if entry.taken),
        careful_offered=tuple(choice.words for entry in care for choice in entry.offered),
        answers=_answers(case, journey),
        hindsight=case.afterword.hindsight,
        contested=case.afterword.contested,
        talk=case.afterword.talk,
        sources=case.afterword.sources,
        score=score(case, journey),
        headline=headline(judgement),
    )


def headline(judgement: Judgement) -> Text:
    """Return one sentence for the top of the debrief."""
    delay = judgement.delay or 0
    if judgement.verdict is Verdict.LATE:
        return count_text(
            "You raised the flag {count} scene after it turned.", "You raised the flag {count} scenes after it turned.", delay
        )
    if judgement.verdict is Verdict.EARLY:
        return count_text(
            "You raised the flag {count} scene before it turned.", "You raised the flag {count} scenes before it turned.", -delay
        )
    turned = judgement.turn is not None
    taken_back = text("It turned. You raised the flag and took it back.") if turned else text("You took your flag back. It never turned.")
    return {
        Verdict.HIT: text("You raised the flag in the scene in which it turned."),
        Verdict.MISSED: text("It turned, and you raised no flag."),
        Verdict.FALSE_ALARM: text("You raised the flag, but it never turned."),
        Verdict.CALM: text("It never turned, and you stayed calm."),
    }.get(judgement.verdict, taken_back)


def _steps(case: Case, journey: Journey, judgement: Judgement) -> tuple[Footprint, ...]:
    steps: list[Footprint] = []
    for number, visit in enumerate(journey.path):
        scene, pin = case.scenes[visit.scene], standing_at(case, journey, number)
        turn, flag = number == judgement.turn, number == judgement.flag
        steps.append(Footprint(number, scene.id, scene.country, scene.station, pin, turn, flag))
    return tuple(steps)


def _rows(case: Case, journey: Journey) -> tuple[Row, ...]:
    pin = evidence_pin(journey)
    pieces = pin.evidence if pin else ()
    return tuple(
        _row(case, journey, part, tuple(piece.fact for piece in pieces if piece.part is part))
        for part in required_parts(child=case.traveller.child)
    )


def _row(case: Case, journey: Journey, part: Part, pinned: tuple[str, ...]) -> Row:
    showing = tuple(
        Shown(fact, journey.path[visit].scene, visit, fact.id in journey.found, fact.id in pinned)
        for visit, fact in facts_on(case, journey.path)
        if any(element.part is part for element in fact.shows)
    )
    right = {shown.fact.id for shown in showing}
    misplaced = tuple(fact for _, fact in case.facts() if fact.id in pinned and fact.id not in right)
    return Row(part, showing, misplaced)


def _answers(case: Case, journey: Journey) -> tuple[Answer, ...]:
    chosen = set(journey.responses)
    return tuple(Answer(response, index in chosen) for index, response in enumerate(case.responses))
