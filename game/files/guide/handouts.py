"""Handouts for exercises and teams; nothing on them says what is right."""

from collections.abc import Iterable
from typing import assert_never

from game.core.exercise.exercise import Exercise, Form, Myths, Paper, Poll, Quiz, Sort, Spot
from game.core.law import Ages, is_for
from game.core.message import Text, text, text_in
from game.files.guide.answers import reading_numbers
from game.files.guide.pages import Cut, Cuts, Handout, Offer, Offers, Shapes, Slips, Stories
from game.files.paper.page import Say

FORMS: dict[Paper, Text] = {
    Paper.ADVERT: text_in("paper", "Advert"),
    Paper.CHAT: text_in("paper", "Chat"),
    Paper.CONTRACT: text_in("paper", "Contract"),
}
TIMES: dict[Form, Text] = {
    Form.BEFORE: text_in("slip", "Before"),
    Form.AFTER: text_in("slip", "After"),
    Form.AGAIN: text_in("slip", "Four weeks later"),
}
SHAPES: tuple[tuple[str, Text], ...] = (
    ("M50 8 A42 42 0 1 1 49.9 8 Z", text_in("team", "Circle")),
    ("M50 10 L94 88 L6 88 Z", text_in("team", "Triangle")),
    ("M12 12 H88 V88 H12 Z", text_in("team", "Square")),
    ("M50 6 L61.5 37 L95 38.5 L69 59 L78 92 L50 73.5 L22 92 L31 59 L5 38.5 L38.5 37 Z", text_in("team", "Star")),
    ("M50 4 L86 50 L50 96 L14 50 Z", text_in("team", "Diamond")),
    ("M66 8 A44 44 0 1 0 92 70 A36 36 0 1 1 66 8 Z", text_in("team", "Moon")),
)
"""Paths in a square of 100, in the order in which teams are counted."""


def exercise_handouts(exercise: Exercise, level: Ages, say: Say) -> tuple[Handout, ...]:
    """Return what is needed on paper to do an exercise without power."""
    task = exercise.task
    match task:
        case Poll():
            return (_questions(exercise, task, level, say),)
        case Sort():
            return (_sort(exercise, task, level, say),)
        case Myths():
            return (_myths(exercise, task, level, say),)
        case Spot():
            return (_offers(exercise, task, level, say),)
        case Quiz():
            return (_stories(exercise, task, level, say),)
        case _:
            assert_never(task)


def slips(exercises: Iterable[Exercise], level: Ages, say: Say) -> Slips | None:
    """Return the slips for all quizzes of a workshop; None without any."""
    tasks = tuple(each.task for each in exercises if isinstance(each.task, Quiz))
    if not tasks:
        return None
    quizzes = tuple((quiz, sum(1 for story in quiz.vignettes if is_for(story.ages, level))) for quiz in tasks)
    how = text(
        "One strip for each person, without a name. For each story write the number of what you think it is. Nobody collects it. "
        "When the answers are told, count your own: how many did you have right?"
    )
    return Slips(
        title=say(text("Answer slips")),
        how=say(how),
        slips=tuple((say(TIMES[quiz.form]), stories) for quiz, stories in quizzes),
        answers=reading_numbers(level, say),
        right=say(text("I had right:")),
    )


def team_shapes(say: Say) -> Shapes:
    """Return a sheet for each team."""
    how = text("One sheet for each team, to stand on its table. Colour it in, if you like; the shape is enough.")
    return Shapes(say(text("Team papers")), say(how), tuple((path, say(name)) for path, name in SHAPES))


def reading_cards(level: Ages, say: Say) -> Cuts:
    """Return a card for each reading, to be held up when teams vote."""
    how = text("One set for each team. After each scene every team lays one card face down; all are turned at the same time.")
    cards = tuple(Cut(name, number) for number, name in reading_numbers(level, say))
    return Cuts(say(text("Cards to vote with")), say(how), cards, big=True)


def _questions(exercise: Exercise, poll: Poll, level: Ages, say: Say) -> Cuts:
    how = text("Read the question aloud, then the answers; hands go up, and somebody counts them on the card. Nobody is wrong.")
    asked = (each for each in poll.questions if is_for(each.ages, level))
    cards = tuple(Cut(say(each.asks), "", "\n".join(f"{say(answer.words)}: ______" for answer in each.answers)) for each in asked)
    return Cuts(say(exercise.title), say(how), cards, columns=1)


def _sort(exercise: Exercise, sort: Sort, level: Ages, say: Say) -> Cuts:
    how = text("Lay the headings on the table. Mix the cards, and lay each under its heading. A card may belong under more than one.")
    heads = tuple(Cut(say(each.name), "", say(each.hint)) for each in sort.bins)
    cards = tuple(Cut(say(each.says)) for each in sort.cards if is_for(each.ages, level))
    return Cuts(say(exercise.title), say(how), cards, heads, columns=3)


def _myths(exercise: Exercise, myths: Myths, level: Ages, say: Say) -> Cuts:
    how = text("Cut the cards out. Somebody draws one and reads it aloud; the room says if it is true.")
    both = f"☐ {say(text('True'))}   ☐ {say(text('Not true'))}"
    said = (each.says for each in myths.statements if is_for(each.ages, level))
    cards = tuple(Cut(say(words), str(number), both) for number, words in enumerate(said, start=1))
    return Cuts(say(exercise.title), say(how), cards)


def _offers(exercise: Exercise, spot: Spot, level: Ages, say: Say) -> Offers:
    how = text("Underline what makes you stop, and what speaks for it. Then tick below: can one go on and check, or does one stop here?")
    offers = tuple(
        Offer(say(FORMS[each.form]), say(each.title), tuple((say(line.says), line.mine) for line in each.lines))
        for each in spot.documents
        if is_for(each.ages, level)
    )
    verdicts = (say(text("One can go on and check")), say(text("Stop here")))
    return Offers(say(exercise.title), say(how), offers, verdicts)


def _stories(exercise: Exercise, quiz: Quiz, level: Ages, say: Say) -> Stories:
    how = text("Read each story aloud twice, or lay a sheet on each table. Everybody writes the number on their own slip, without talking.")
    stories = tuple(say(each.says) for each in quiz.vignettes if is_for(each.ages, level))
    return Stories(say(exercise.title), say(how), stories, reading_numbers(level, say))
