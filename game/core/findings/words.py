"""What findings say in sentences, for the room and for the report."""

from game.core.exercise.exercise import FEWER, MORE, SAME, Form
from game.core.findings.findings import AskedFinding, CaseFinding, Findings
from game.core.findings.tally import NONE, Portion
from game.core.journey.library.overall import Overall, overall
from game.core.message import Text, count_text, text


def learnt(found: Findings) -> Text:
    """Return in one sentence what was learnt, by the best that was counted."""
    if found.gain is not None and found.gain.first.told:
        return gain_words(found.gain)
    before, after = quiz_portion(found, Form.BEFORE), quiz_portion(found, Form.AFTER)
    if before.share is not None and after.share is not None:
        return text(
            "Before, {before} of {before_all} answers by hand were right; after, {after} of {after_all}.",
            before=before.count,
            before_all=before.all,
            after=after.count,
            after_all=after.all,
        )
    every = tuple(result for case in found.cases for result in case.results)
    if not every:
        return text("Too little was counted to say what was learnt in a number.")
    return _overall_words(overall(every), by_teams=all(case.by_teams and not case.mixed for case in found.cases if case.results))


def gain_words(gain: AskedFinding) -> Text:
    """Return how many had more right after than before; with few hands only that they were few."""
    more = gain.first.of(MORE)
    if more is None:
        return text("Fewer than five answered who has more right than before, so it is not told.")
    return count_text(
        "{more} of {count} person had more right after than before.",
        "{more} of {count} people had more right after than before.",
        gain.first.all,
        more=more,
    )


def gain_rest(gain: AskedFinding) -> Text | None:
    """Return how many had as many right as before, or fewer; None with few hands."""
    same, fewer = gain.first.of(SAME), gain.first.of(FEWER)
    if same is None or fewer is None:
        return None
    return text("As many as before: {same}. Fewer: {fewer}.", same=same, fewer=fewer)


def quiz_portion(found: Findings, form: Form) -> Portion:
    """Return right hands of all hands in the quizzes of a form, before talking."""
    return sum((quiz.first for quiz in found.quizzes(form)), NONE)


def portion_words(portion: Portion) -> Text:
    """Return so many of so many, with its share if there are enough."""
    if not portion.all:
        return text("not counted")
    if portion.share is None:
        return text("{count} of {all}", count=portion.count, all=portion.all)
    return text("{count} of {all} ({share} %)", count=portion.count, all=portion.all, share=portion.share)


OLD = text("As of version 0.1.0: in the words that the case had then, and by the rules of that version.")
"""What is said of a case that was played in that version."""


def verdicts(case: CaseFinding) -> tuple[tuple[str, Text, int], ...]:
    """Return how often a case was read in which way: a name for the figure, words, how often."""
    told = overall(case.results)
    turned = any(result.turned for result in case.results)
    calm = any(not result.turned for result in case.results)
    rows = (
        ("hit", text("in the scene in which it turned"), told.hits, turned),
        ("late", text("after it had turned"), told.late, turned),
        ("early", text("before it turned"), told.early, turned),
        ("missed", text("not at all, or taken back, though it turned"), told.missed, turned),
        ("false-alarm", text("a flag, and it never turned"), told.false_alarms, calm),
        ("calm", text("rightly calm, it never turned"), told.calm, calm),
        ("silent", text("gave no reading"), case.silent, bool(case.silent)),
    )
    return tuple((name, words, count) for name, words, count, shown in rows if shown)


def delay_words(told: Overall) -> Text | None:
    """Return when the flag was raised by the middle one of all who raised it; None without any."""
    if told.median_delay is None:
        return None
    delay = round(told.median_delay)
    if told.flags == 1:
        return _only_delay(delay)
    if not delay:
        return text("The middle one of all flags was raised in the first vote after it turned.")
    if delay > 0:
        return count_text(
            "The middle one of all flags was raised {count} vote late.",
            "The middle one of all flags was raised {count} votes late.",
            delay,
        )
    return count_text(
        "The middle one of all flags was raised {count} vote early.",
        "The middle one of all flags was raised {count} votes early.",
        -delay,
    )


def _only_delay(delay: int) -> Text:
    if not delay:
        return text("One flag was raised, in the first vote after it turned.")
    if delay > 0:
        return count_text("One flag was raised, {count} vote late.", "One flag was raised, {count} votes late.", delay)
    return count_text("One flag was raised, {count} vote early.", "One flag was raised, {count} votes early.", -delay)


def _overall_words(told: Overall, *, by_teams: bool) -> Text:
    """Return how journeys were read, by the ones that turned if any did; a number stands only where several read."""
    flagged = told.flags
    turned, never = flagged + told.missed, told.false_alarms + told.calm
    if turned:
        return _turn_words(flagged, turned, by_teams=by_teams)
    if never == 1 and not by_teams:
        return text("It never turned, and the room stayed calm.") if told.calm else text("It never turned, but the room raised its flag.")
    if by_teams:
        return text("It never turned. Of {all} teams {calm} stayed calm to the end.", calm=told.calm, all=never)
    return text("It never turned. Of {all} times the room stayed calm {calm} times.", calm=told.calm, all=never)


def _turn_words(flagged: int, turned: int, *, by_teams: bool) -> Text:
    if turned == 1 and not by_teams:
        return text("It turned, and the room saw it.") if flagged else text("It turned, and the room did not see it.")
    if by_teams:
        return text("It turned. Of {all} teams {count} had raised the flag by the end.", count=flagged, all=turned)
    return text("It turned {all} times, and the room saw it {count} times.", count=flagged, all=turned)
