import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path
from string import ascii_uppercase

import pytest

from game.core.exercise.exercise import Exercise, Myths, Poll, Quiz, Sort, Spot
from game.core.message import Text
from game.core.workshop.workshop import Workshop, WorkshopId
from game.files.content_files import ContentFiles
from game.files.guide.guide import guide, guide_html, stuff_of
from game.files.guide.pages import Cuts, Guide, Journey, Shapes, Slips, Stories
from game.files.languages.catalogues import ARABIC, ENGLISH
from game.files.languages.texts import open_texts
from game.files.paper.page import Tongue
from game.files.places import Places, content_folder
from game.files.workshop.workshop_file import read_workshop
from game.files.yaml.source import read_source

FILES = ContentFiles(Places(content_folder(), Path("nowhere")))
SHIPPED = ("a-day", "one-lesson", "double-lesson", "forty-five-minutes-alone")
UNIT = 60


def said(words: Text) -> str:
    source = words.plural if words.plural and words.count != 1 else words.source
    return source.format_map({name: said(value) if isinstance(value, Text) else value for name, value in words.values})


SPEAKS = Tongue(said, ENGLISH)


def workshop(name: str) -> Workshop:
    found = FILES.workshop(name)
    assert found is not None
    return found


def of(name: str) -> Guide:
    return guide(workshop(name), FILES, SPEAKS)


def printed(name: str) -> tuple[str, str]:
    """Return the words of the trainer's part with the cover, and those of all handouts."""
    trainer, handouts, rest = unescape(guide_html(workshop(name), FILES, SPEAKS)).partition('<section class="handout')
    return trainer, handouts + rest


def only_for_the_trainer(name: str) -> Iterator[Text]:
    """Yield everything that would tell an answer."""
    stuff, steps = stuff_of(workshop(name), FILES), workshop(name).steps
    yield from (words for step in steps for words in (*step.says, *step.notes))
    for exercise in stuff.exercises:
        yield from (listen for stop in exercise.stops for listen in stop.listen)
        yield from _reasons(exercise)
    for case in stuff.cases:
        facts = tuple(fact for _, fact in case.facts())
        yield from (words for fact in facts for words in (fact.why, fact.decoy) if words is not None)
        yield from (response.why for response in case.responses)
        yield from (words for words in (case.afterword.hindsight, *(each.why for each in case.afterword.contested)) if words is not None)
    for river in stuff.rivers:
        yield from (place.breaks for place in river.places)
        yield from (answer.why for card in river.cards for answer in card.answers)


def _reasons(exercise: Exercise) -> Iterator[Text]:
    task = exercise.task
    match task:
        case Poll():
            yield from (question.why for question in task.questions)
        case Sort():
            yield from (placing.why for card in task.cards for placing in (*card.places, *card.traps))
        case Spot():
            for document in task.documents:
                yield from (document.verdict, *document.check, *(line.why for line in document.lines if line.why is not None))
        case Myths():
            yield from (statement.why for statement in task.statements)
        case Quiz():
            yield from (vignette.why for vignette in task.vignettes)


@pytest.mark.parametrize("name", SHIPPED)
def test_no_handout_tells_an_answer(name: str) -> None:
    _, handouts = printed(name)
    secrets = tuple(only_for_the_trainer(name))
    assert len(secrets) > UNIT // 2
    assert [words.source for words in secrets if words.source in handouts] == []


@pytest.mark.parametrize("name", SHIPPED)
def test_the_trainer_has_every_answer_with_its_reason(name: str) -> None:
    trainer, _ = printed(name)
    quizzes = [each.task for each in stuff_of(workshop(name), FILES).exercises if isinstance(each.task, Quiz)]
    reasons = [vignette.why.source for quiz in quizzes for vignette in quiz.vignettes]
    assert [words for words in reasons if words not in trainer] == []


def test_stories_offer_every_answer_and_say_none() -> None:
    (before, after) = (each for each in of("a-day").handouts if isinstance(each, Stories))
    assert before.answers == after.answers
    assert len(before.answers) == 7
    assert len(before.stories) == len(after.stories) == 8


def test_slips_are_for_both_times_and_have_no_room_for_a_name() -> None:
    (slips,) = (each for each in of("a-day").handouts if isinstance(each, Slips))
    assert slips.slips == (("Before", 8), ("After", 8))
    assert "without a name" in slips.how


def test_every_way_on_a_scene_card_leads_to_a_card() -> None:
    journeys = [each for each in of("a-day").handouts if isinstance(each, Journey)]
    assert len(journeys) == 2
    for journey in journeys:
        numbers = {card.number.rstrip(ascii_uppercase) for card in journey.cards}
        assert journey.cards[0].number.rstrip(ascii_uppercase) == "1"
        assert all(way.to.removeprefix("Go to card ") in numbers for card in journey.cards for way in card.ways)
        assert all(card.ways or card.ending for card in journey.cards)


def test_the_trainer_knows_on_which_card_it_turns() -> None:
    steps = repr(of("a-day").steps)
    assert "Depending on the way, it turns on one of these cards:" in steps or "It turns on card" in steps
    assert "It never turns on any way." in steps


def test_there_is_paper_for_everything_that_is_done() -> None:
    kinds = {type(each) for each in of("a-day").handouts}
    assert kinds == {Slips, Stories, Cuts, Journey, Shapes}
    titles = [each.title for each in of("a-day").handouts]
    assert titles.count("Cards to vote with") == 1
    assert len(titles) == len(set(titles))


def test_who_is_alone_needs_no_teams() -> None:
    assert not any(isinstance(each, Shapes) for each in of("forty-five-minutes-alone").handouts)


def test_the_running_order_tells_when_each_step_begins() -> None:
    held = workshop("a-day")
    rows = of("a-day").cover.order.rows
    assert len(rows) == len(held.steps)
    assert rows[0][2] == "9:00"
    last = 9 * UNIT + held.minutes - held.steps[-1].minutes
    assert rows[-1][2] == f"{last // UNIT}:{last % UNIT:02}"
    assert [row[2] for row in of("one-lesson").cover.order.rows][:2] == ["10:00", "10:03"]


def test_answers_have_the_numbers_of_their_keys_wherever_they_are_printed() -> None:
    handouts = of("a-day").handouts
    (slips,) = (each for each in handouts if isinstance(each, Slips))
    (cards,) = (each for each in handouts if isinstance(each, Cuts) and each.big)
    stories = next(each for each in handouts if isinstance(each, Stories))
    keys = [str(number) for number in range(1, 8)]
    assert [number for number, _ in slips.answers] == [number for number, _ in stories.answers] == keys
    assert [card.over for card in cards.cards] == keys
    assert "'6 Trafficking" in repr(of("a-day").steps)


@pytest.mark.parametrize("name", SHIPPED)
def test_each_sheet_has_its_page_number_and_no_page_has_its_foot_alone(name: str) -> None:
    html = guide_html(workshop(name), FILES, SPEAKS)
    assert "@bottom-right { content: counter(page)" in html
    for sheet in html.split('<section class="handout')[1:]:
        assert sheet.index('<p class="foot">') < sheet.index('<p class="how">')


@pytest.mark.parametrize("name", SHIPPED)
def test_the_page_stands_alone_and_prints_on_paper(name: str) -> None:
    html = guide_html(workshop(name), FILES, SPEAKS)
    assert not re.search(r"<script|<link|<img|https?:|@import|url\((?!#)", re.sub(r'xmlns="[^"]*"', "", html))
    assert "size: A4" in html
    assert html.count('<section class="handout') == len(of(name).handouts)


def test_the_page_speaks_the_language_that_is_asked_for(tmp_path: Path) -> None:
    texts = open_texts(content_folder() / "locales", tmp_path, "mk")
    html = guide_html(workshop("one-lesson"), FILES, Tongue(texts.say, texts.language))
    assert '<html lang="mk" dir="ltr">' in html
    assert '<html lang="ar-XB" dir="rtl">' in guide_html(workshop("one-lesson"), FILES, Tongue(said, ARABIC))


def test_what_is_missing_is_named_and_the_rest_is_there() -> None:
    held = workshop("one-lesson")
    empty = ContentFiles(Places(Path("nowhere"), Path("nowhere")))
    html = guide_html(replace(held, id=WorkshopId("mine")), empty, SPEAKS)
    assert "is not there, or its file has to be mended first" in html
    assert said(held.steps[0].title) in html


def test_what_turns_letters_round_in_a_file_does_not_reach_the_guide() -> None:
    words = (content_folder() / "scenarios" / "workshops" / "one-lesson.yaml").read_text("utf-8")
    source = read_source(words.replace("title: ", "title: \u202e", 1).encode(), "one-lesson.yaml")
    assert source.tree is not None
    page = guide_html(read_workshop(source.tree, "one-lesson")[0], FILES, SPEAKS)
    assert not set(page) & set("\u202a\u202b\u202c\u202d\u202e")


def test_the_guide_lists_the_cases_that_a_step_asks_for_and_which_versions_turn() -> None:
    trainer, handouts = printed("forty-five-minutes-alone")
    assert "Cases to pick from" in trainer
    assert "The harvest: ages 13+, 18 minutes. Versions: 3. It turns in: 2." in trainer
    assert "It turns in" not in handouts
