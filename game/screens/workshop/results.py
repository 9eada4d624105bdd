"""What a room learnt: before and after, what was spotted where, what was mixed up most, and the way to the report."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.core.exercise.exercise import FEWER, MORE, SAME, Form
from game.core.findings.findings import CaseFinding, Findings, SceneFinding
from game.core.findings.session import findings_of
from game.core.findings.tally import Portion
from game.core.findings.words import OLD, gain_words, learnt, portion_words, quiz_portion, verdicts
from game.core.message import Text, count_text, text, text_in
from game.core.reading_names import READING_NAMES
from game.core.workshop.session import Session, SessionId
from game.screens.effects import WriteReport
from game.screens.furniture import GameAnswer, bullet, head, heading, note_page, page_frame
from game.screens.services import Services
from game.screens.workshop.on_shelves import content_of
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Stay
from game.ui.page.page import Card, Column, Item, Page, Row
from game.ui.page.pieces import Button, Gap, Size, Words

THICK = 34
"""How thick a paper bar is, in units."""


@dataclass(frozen=True)
class RoomResultsScreen:
    """The results of one session; everything on it follows from the session."""

    session: SessionId

    def page(self, services: Services) -> Page:
        """Return what was learnt, in one sentence and in bars."""
        say, found = services.say, found_in(services, self.session)
        title = say(text("What the room found"))
        if found is None:
            words = Words(say(text("This session, or the workshop it belongs to, cannot be found.")))
            return note_page(title, words, Button("back", say(text("Back")), icon="arrow-back", tone="moss"), focus="back", on="back")
        sentence = Card(Column((Words(say(learnt(found)), Size.TITLE, bold=True), _people(services, found)), gap=10), pad=36, lift=9)
        cards = (*_before_after(services, found), *_case_items(services, found), *_confusion_card(services, found))
        body = Column((sentence, *cards, _report(services)), gap=22)
        foot = Row((Button("back", say(text("Back")), icon="arrow-back"), _write(services)), gap=16, pack="end")
        return Page(title, page_frame(services, head(services, title, under=say(found.title)), body, foot), entry="write", on="write")

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Write the report, or go back; a clicker that goes on stays here, for nothing follows."""
        match intent:
            case Activate(key="write"):
                return GameAnswer(Stay(self), (WriteReport(self.session),))
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None


def found_in(services: Services, session: SessionId) -> Findings | None:
    """Return what came of a session; None if it, or its workshop, is not there any more."""
    stands = _stands(services, session)
    day = next((each.day for each in services.workshops.sessions() if each.id == session), "")
    return None if stands is None else findings_of(stands, day, content_of(services))


def _stands(services: Services, session: SessionId) -> Session | None:
    """Return where a session stands; the one that is held now is known already."""
    room = services.room
    return room.session if room is not None and room.id == session else services.workshops.session(session)


def _people(services: Services, found: Findings) -> Item:
    people = count_text(
        "{count} person, and no name. Hands and teams were counted, nothing else.",
        "{count} people, and no name. Hands and teams were counted, nothing else.",
        sum(found.people),
    )
    return Words(services.say(people), Size.BODY, "soft")


# ---- before and after


def _before_after(services: Services, found: Findings) -> tuple[Item, ...]:
    """Return slips and hands before and after; nothing if neither was counted."""
    slips, hands = tuple(_slips(services, found)), tuple(_hands(services, found))
    rows = (*slips, *((Gap(2),) if slips and hands else ()), *hands)
    if not rows:
        return ()
    return (Card(Column((heading(services.say(text("Before and after"))), *rows), gap=16), pad=30, lift=7),)


def _slips(services: Services, found: Findings) -> Iterator[Item]:
    gain = found.gain
    if gain is None:
        return
    if not gain.first.told:
        yield Words(services.say(gain_words(gain)), Size.BODY, "soft")
        return
    names = (
        (MORE, text("More right than before"), "moss"),
        (SAME, text("As many as before"), "sand"),
        (FEWER, text("Fewer than before"), "ochre"),
    )
    for answer, name, tone in names:
        yield bar(services, name, Portion(gain.first.of(answer) or 0, gain.first.all), tone)


def _hands(services: Services, found: Findings) -> Iterator[Item]:
    times = ((Form.BEFORE, text("Hands for the right answer, before"), "ochre"), (Form.AFTER, text("The same, after"), "moss"))
    for form, name, tone in times:
        portion = quiz_portion(found, form)
        if portion.all:
            yield bar(services, name, portion, tone)


def bar(services: Services, name: Text, portion: Portion, tone: str) -> Item:
    """Return a paper strip as long as its part of the whole, with its name and its numbers."""
    words = Words(services.say(name), Size.BODY, bold=True)
    told = Words(services.say(portion_words(portion)), Size.BODY)
    return Row((words, strip(portion, tone), told), (1.0, 1.7, 0.75), gap=20, stack_below=1000)


def strip(portion: Portion, tone: str) -> Item:
    """Return a paper strip on the sheet that it would fill as a whole."""
    full, rest = Card(Gap(THICK), tone, pad=0, lift=3), Card(Gap(THICK), "shut", pad=0, lift=0)
    if portion.count <= 0:
        return rest
    return full if portion.count >= portion.all else Row((full, rest), (float(portion.count), float(portion.all - portion.count)), gap=0)


# ---- what was spotted where


def _case_items(services: Services, found: Findings) -> tuple[Item, ...]:
    return tuple(_case(services, case) for case in found.cases if case.scenes or case.results)


def _case(services: Services, case: CaseFinding) -> Item:
    say = services.say
    title = heading(say(text("What was spotted where: {case}", case=case.title)))
    told = tuple(text("{words}: {count}", words=words, count=count) for _, words, count in verdicts(case) if count)
    who = text("When the flag was raised, by teams") if case.by_teams else text("When the room raised its flag")
    verdict = tuple(bullet(say(each), "flag") for each in told)
    old = (bullet(say(OLD), "clock", Size.SMALL),) if case.old else ()
    lead = (*old, *((Words(say(who), Size.BODY, "soft"), *verdict) if verdict else ()))
    scenes = tuple(_scene(services, scene) for scene in case.scenes if scene.first.count or scene.second.count or scene.turned)
    return Card(Column((title, *lead, *scenes), gap=14), pad=30, lift=7)


def _scene(services: Services, scene: SceneFinding) -> Item:
    place, say = _place(services, scene), services.say
    name = text("{number}. {place}", number=scene.number, place=place)
    if scene.turned:
        name = text("{number}. {place} (it had turned)", number=scene.number, place=place)
    rounds = ((text_in("vote", "first"), scene.first, "ochre"), (text_in("vote", "after talking"), scene.second, "moss"))
    strips = tuple(
        Row((Words(say(when), Size.SMALL, "soft"), strip(portion, tone), Words(say(portion_words(portion)))), (0.45, 1.25, 0.75), gap=16)
        for when, portion, tone in rounds
        if portion.all
    )
    return Row((Words(say(name), Size.BODY, bold=True), Column(strips, gap=8)), (1.0, 2.45), gap=20, stack_below=1000)


def _place(services: Services, scene: SceneFinding) -> Text:
    country = services.world().countries.get(scene.country)
    stop = None if country is None else country.station(scene.station)
    return Text(scene.station) if stop is None else stop.name


# ---- what was mixed up, and the report


def _confusion_card(services: Services, found: Findings) -> tuple[Item, ...]:
    if not found.confusions:
        return ()
    say, most = services.say, found.confusions[0]
    said, right = READING_NAMES[most.said], READING_NAMES[most.right]
    words = text('"{said}", where "{right}" was right.', said=said, right=right)
    count = text("{votes} of {of} votes there, before talking", votes=most.votes, of=most.of)
    title = heading(say(text("Mixed up most")))
    return (Card(Column((title, Words(say(words), Size.LEAD, bold=True), Words(say(count), Size.BODY, "soft")), gap=10), pad=30, lift=7),)


def _report(services: Services) -> Item:
    words = text("The report has all of it on paper, for those who were not here.")
    return Words(services.say(words), Size.BODY, "soft")


def _write(services: Services) -> Button:
    return Button("write", services.say(text("Write the report")), icon="quill", tone="moss")
