"""The report on one session, or on all of a workshop, as one page of HTML: no scripts, nothing from outside, ready to print."""

from dataclasses import dataclass

from game.core.findings.findings import Findings
from game.core.message import Text, day_of, figure, text
from game.files.paper.page import Part, Place, Tongue
from game.files.paper.templating import fill_template
from game.files.report.cases import cases_part, mixed_part
from game.files.report.exercises import asked_part, exercises_part
from game.files.report.learnt import done_part, learnt_part, people_words, stories_part


@dataclass(frozen=True)
class ReportPage:
    """Everything that stands on the report."""

    language: str
    direction: str
    over: str
    title: str
    under: str
    honest: str
    parts: tuple[Part, ...]
    limits_title: str
    limits: tuple[str, ...]
    annex: Part | None


def report_html(found: Findings, tongue: Tongue, place: Place) -> str:
    """Return the report as the text of an HTML file."""
    return fill_template("report.html.j2", rtl=tongue.language.rtl, page=report_page(found, tongue, place))


def report_page(found: Findings, tongue: Tongue, place: Place) -> ReportPage:
    """Return the report as values; `place` names the stations of the journeys."""
    say = tongue.say
    parts = (
        learnt_part(found, say),
        done_part(found, say),
        cases_part(found, say, place),
        mixed_part(found, say),
        exercises_part(found, say),
        asked_part(found, say),
    )
    days = ", ".join(say(figure(day_of(day))) for day in found.days)
    return ReportPage(
        language=tongue.language.code,
        direction=tongue.direction,
        over=say(text("Turning Point: report on a workshop")),
        title=say(found.title),
        under=say(text("{days}. {people}", days=days, people=people_words(found))),
        honest=say(text("Counts of hands and of teams; nobody is named; small groups are not broken down.")),
        parts=tuple(part for part in parts if part is not None),
        limits_title=say(text("What these figures can say, and what not")),
        limits=tuple(say(words) for words in _limits()),
        annex=stories_part(found, say),
    )


def _limits() -> tuple[Text, ...]:
    return (
        text("Hands were counted by eye, by one person, while the workshop went on. A count can be off by one or two."),
        text("Hands can follow their neighbours. What was written on slips is nearer to what each person thought."),
        text("The stories before and after are different ones, written to be equally hard. In a small group a difference can be chance."),
        text("With fewer than five hands no share is told, and what fewer than five people said of themselves is not told at all."),
        text("No name, age or answer of a single person was written down, so nobody can be found in these figures, nor looked up later."),
        text("The figures tell what a room knew on that day. Knowledge fades; they do not tell what somebody will do at work."),
        text("Teams and people are not ranked, and nobody was timed."),
    )
