"""The picture of a journey after it: where it turned, what was seen, and why."""

from dataclasses import dataclass

from game.core.journey.answers import answers_of, shown_answers
from game.core.journey.case import Case, Contested, Response, SceneId, Twin
from game.core.journey.facts import Fact
from game.core.journey.journey import Journey
from game.core.journey.judging.asking import read_well
from game.core.journey.judging.board import evidence_on, string_needed
from game.core.journey.judging.told import Told, asking_and_accusing
from game.core.journey.pins import Flag, Pin
from game.core.journey.scoring import Score, care_on, score
from game.core.journey.standing import Judgement, Verdict, flag_visit, holes, judge, standing_at
from game.core.journey.turning import facts_on, present_at, right_at, road_at
from game.core.law import Reading, required_parts
from game.core.law_elements import Part
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
    """Whether the flag that counts was raised here."""
    now: Reading
    """What was right here: of what was still being done to the traveller; at an ending, of the whole road."""
    read_well: bool
    """Whether what stood was right, near or disputed, or a question with reason."""
    holes: int = 0
    """How many flags were raised here, and taken back."""


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
class StringTold:
    """What showed that several act together, and whether it took that for the case to turn."""

    needed: bool
    facts: tuple[Shown, ...]


@dataclass(frozen=True)
class Answer:
    """A response, and whether it was chosen."""

    response: Response
    chosen: bool


@dataclass(frozen=True)
class TwinTold:
    """One twin of the case, and whether it was the one that was played: what differs made the difference."""

    twin: Twin
    played: bool


@dataclass(frozen=True)
class Debrief:
    """All that is told after a journey."""

    steps: tuple[Footprint, ...]
    turn: int | None
    flag: int | None
    verdict: Verdict
    right: Reading
    """The right reading of the whole road."""
    before: Reading | None
    """What it was before it turned."""
    now: Reading
    """What it was at the end by those who still did something to the traveller; it can be less than the whole road was."""
    rows: tuple[Row, ...]
    string: StringTold
    holes: tuple[Flag, ...]
    """Flags that were taken back."""
    told: tuple[Told, ...]
    """Asking and accusing, told apart."""
    decoys: tuple[Fact, ...]
    signs_found: tuple[Fact, ...]
    signs_missed: tuple[Fact, ...]
    careful_taken: tuple[Text, ...]
    careful_offered: tuple[Text, ...]
    answers: tuple[Answer, ...]
    """Those of the ending that was reached, in the order in which they were shown."""
    twins: tuple[TwinTold, ...]
    """Empty for a case without any; the one that was played first."""
    hindsight: Text | None
    contested: tuple[Contested, ...]
    talk: tuple[Text, ...]
    sources: tuple[Text, ...]
    score: Score
    headline: Text
    practice: bool = False
    """Played with the coach who says right and wrong: it counts nowhere."""


def debrief(case: Case, journey: Journey) -> Debrief:
    """Return the debrief of a journey."""
    judgement, last = judge(case, journey), len(journey.path) - 1
    facts = tuple(fact for _, fact in facts_on(case, journey.path))
    signs = tuple(fact for fact in facts if fact.sign)
    care, offered = care_on(case, journey), journey.offered
    turn = judgement.turn
    return Debrief(
        steps=_steps(case, journey, judgement),
        turn=turn,
        flag=judgement.flag,
        verdict=judgement.verdict,
        right=road_at(case, journey.path, last).right(offered),
        before=right_at(case, journey, turn - 1) if turn else None,
        now=present_at(case, journey, last).right(offered),
        rows=_rows(case, journey),
        string=_string(case, journey),
        holes=holes(journey),
        told=asking_and_accusing(case, journey, judgement),
        decoys=tuple(fact for fact in facts if fact.decoy),
        signs_found=tuple(fact for fact in signs if fact.id in journey.found),
        signs_missed=tuple(fact for fact in signs if fact.id not in journey.found),
        careful_taken=tuple(entry.taken.words for entry in care if entry.taken),
        careful_offered=tuple(choice.words for entry in care for choice in entry.offered),
        answers=_answers(case, journey),
        twins=_twins(case),
        hindsight=case.afterword.hindsight,
        contested=case.afterword.contested,
        talk=case.afterword.talk,
        sources=case.afterword.sources,
        score=score(case, journey),
        headline=headline(judgement),
        practice=journey.terms.practice,
    )


def road_and_present(told: Debrief) -> Text | None:
    """Return in words that the whole road was graver than what is left of it; None where it was the same."""
    if told.right is Reading.TRAFFICKING and told.now is not Reading.TRAFFICKING:
        return text("It is over now. Looking back on the whole way, it was trafficking all the same.")
    if told.right is not told.now:
        return text("What was done earlier on the way is over; it still belongs to what happened.")
    return None


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
        Verdict.ASKED_IN_TIME: text("You raised the flag in time, and it did not turn."),
    }.get(judgement.verdict, taken_back)


def _steps(case: Case, journey: Journey, judgement: Judgement) -> tuple[Footprint, ...]:
    gone = [flag_visit(case, journey, flag) for flag in holes(journey)]
    each = enumerate(read_well(case, journey))
    return tuple(_step(case, journey, judgement, number, read_well=well, gone=gone.count(number)) for number, well in each)


def _step(case: Case, journey: Journey, judgement: Judgement, number: int, *, read_well: bool, gone: int) -> Footprint:
    scene = case.scenes[journey.path[number].scene]
    return Footprint(
        visit=number,
        scene=scene.id,
        country=scene.country,
        station=scene.station,
        standing=standing_at(case, journey, number),
        is_turn=number == judgement.turn,
        is_flag=number == judgement.flag,
        now=right_at(case, journey, number),
        read_well=read_well,
        holes=gone,
    )


def _rows(case: Case, journey: Journey) -> tuple[Row, ...]:
    pieces = evidence_on(case, journey)
    return tuple(
        _row(case, journey, part, tuple(piece.fact for piece in pieces if piece.part is part))
        for part in required_parts(child=case.traveller.child)
    )


def _row(case: Case, journey: Journey, part: Part, pinned: tuple[str, ...]) -> Row:
    showing = tuple(_shown(journey, visit, fact, pinned) for visit, fact in facts_on(case, journey.path) if part in fact.parts)
    right = {shown.fact.id for shown in showing}
    misplaced = tuple(fact for _, fact in facts_on(case, journey.path) if fact.id in pinned and fact.id not in right)
    return Row(part, showing, misplaced)


def _string(case: Case, journey: Journey) -> StringTold:
    pinned = tuple(piece.fact for piece in evidence_on(case, journey) if piece.part is None)
    facts = (_shown(journey, visit, fact, pinned) for visit, fact in facts_on(case, journey.path) if fact.together)
    return StringTold(string_needed(case, journey), tuple(facts))


def _shown(journey: Journey, visit: int, fact: Fact, pinned: tuple[str, ...]) -> Shown:
    return Shown(fact, journey.path[visit].scene, visit, fact.id in journey.found, fact.id in pinned)


def _answers(case: Case, journey: Journey) -> tuple[Answer, ...]:
    answers, chosen = answers_of(case, journey), set(journey.responses)
    return tuple(Answer(answers[index], index in chosen) for index in shown_answers(case, journey))


def _twins(case: Case) -> tuple[TwinTold, ...]:
    told = (TwinTold(twin, twin.id == case.twin) for twin in case.twins)
    return tuple(sorted(told, key=lambda each: not each.played))
