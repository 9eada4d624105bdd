from pathlib import Path

import pytest

from game.app.first_screen import asked_for
from game.core.law import Ages
from game.files.places import content_folder
from tests.pilot import Pilot
from tests.screens.states import torn_case


def ask(pilot: Pilot, name: str) -> Pilot:
    for screen in asked_for(pilot.desk, name):
        pilot.machine.lay(screen)
    return pilot


def test_a_case_of_the_shelf_is_asked_for_by_its_id(pilot: Pilot) -> None:
    assert ask(pilot, "the-harvest").title == "The harvest"
    assert pilot.do("begin").scene == "three-spanners"


def test_a_case_that_was_begun_can_be_gone_on_with(pilot: Pilot) -> None:
    before = pilot.begin("the-night-road").go(0).history
    assert ask(pilot, "the-night-road").do("go-on").history == before


def test_a_name_that_is_on_no_card_leads_to_the_shelf_and_is_said(pilot: Pilot) -> None:
    assert ask(pilot, "no-such-case").title == "Choose a case"
    notes = [pilot.desk.services.say(note) for note in pilot.desk.notes]
    assert notes == ['There is no case called "no-such-case" on the shelf, and no river, exercise or workshop either.']


@pytest.mark.parametrize(("name", "near"), [("the-harvst", "the-harvest"), ("One-Leson", "one-lesson"), ("twelve-myth", "twelve-myths")])
def test_a_name_that_is_nearly_right_is_said_rightly(pilot: Pilot, name: str, near: str) -> None:
    ask(pilot, name)
    assert pilot.desk.services.say(pilot.desk.notes[-1]) == f'Did you mean "{near}"?'


def test_the_way_back_leads_to_the_shelf(pilot: Pilot) -> None:
    assert ask(pilot, "the-harvest").do("back").title == "Choose a case"


def test_any_file_can_be_asked_for_and_is_kept_like_any_case(pilot: Pilot, tmp_path: Path) -> None:
    words = (content_folder() / "scenarios" / "cases" / "the-night-road.yaml").read_text(encoding="utf-8")
    file = tmp_path / "mine.yaml"
    file.write_text(words.replace("case: the-night-road", "case: mine"), encoding="utf-8")
    ask(pilot, str(file)).do("begin", "next")
    assert pilot.travel.case.id == "mine"
    assert pilot.saved == pilot.history


def test_a_broken_file_is_a_torn_card(pilot: Pilot) -> None:
    file = torn_case(pilot)
    assert ask(pilot, str(file)).title == "This card is torn"
    assert ask(pilot, "torn-road").title == "This card is torn"


def test_a_file_that_is_not_there_is_a_torn_card(pilot: Pilot, tmp_path: Path) -> None:
    assert ask(pilot, str(tmp_path / "nowhere.yaml")).title == "This card is torn"
    assert "cannot be read" in pilot.all


def test_a_river_is_asked_for_by_its_id_and_the_way_back_leads_to_all_rivers(pilot: Pilot) -> None:
    assert ask(pilot, "1-first-steps").title == "First steps"
    assert pilot.do("back").title == "The paper stones"


def test_any_file_of_a_river_can_be_asked_for(pilot: Pilot, tmp_path: Path) -> None:
    words = (content_folder() / "scenarios" / "crossings" / "1-first-steps.yaml").read_text(encoding="utf-8")
    file = tmp_path / "our-river.yaml"
    file.write_text(words.replace("crossing: 1-first-steps", "crossing: our-river"), encoding="utf-8")
    ask(pilot, str(file)).do("begin", "move:lay")
    later = Pilot(pilot.places.data)
    assert ask(later, str(file)).do("go-on").shut() != ()
    assert "move:lay" in later.shut()


def test_an_exercise_is_asked_for_by_its_id(pilot: Pilot) -> None:
    assert ask(pilot, "twelve-myths").title == "True or not?"


def test_a_workshop_is_asked_for_by_its_id_and_the_way_back_leads_to_all_workshops(pilot: Pilot) -> None:
    assert ask(pilot, "one-lesson").title == "One lesson"
    assert pilot.do("back").title == "Workshops"


def test_a_path_for_one_alone_is_asked_for_by_its_id(pilot: Pilot) -> None:
    assert ask(pilot, "forty-five-minutes-alone").title == "Forty-five minutes alone"


def test_a_torn_workshop_is_a_torn_card(pilot: Pilot) -> None:
    (pilot.places.workshops / "small.yaml").write_text("workshop: small\n", encoding="utf-8")
    assert ask(pilot, "small").title == "This card is torn"


def test_a_case_for_older_ones_is_not_opened_and_that_is_said(pilot: Pilot) -> None:
    pilot.set(level=Ages.FROM_13)
    assert ask(pilot, "the-building-site").title == "Choose a case"
    words = '"the-building-site" is made for older ones than the level that is set. The level stands among the settings.'
    assert [pilot.desk.services.say(note) for note in pilot.desk.notes] == [words]


def test_a_file_for_older_ones_is_not_opened_either(pilot: Pilot) -> None:
    pilot.set(level=Ages.FROM_13)
    file = content_folder() / "scenarios" / "cases" / "the-building-site.yaml"
    assert ask(pilot, str(file)).title == "Choose a case"
    assert "is made for older ones" in pilot.desk.services.say(pilot.desk.notes[-1])


def test_the_file_of_a_workshop_is_told_where_it_has_to_lie(pilot: Pilot) -> None:
    file = content_folder() / "scenarios" / "workshops" / "one-lesson.yaml"
    assert ask(pilot, str(file)).title == "Workshops"
    notes = [pilot.desk.services.say(note) for note in pilot.desk.notes]
    assert len(notes) == 1
    assert str(pilot.places.workshops) in notes[0]


def test_the_file_of_an_exercise_is_told_where_it_has_to_lie(pilot: Pilot) -> None:
    file = content_folder() / "scenarios" / "exercises" / "twelve-myths.yaml"
    assert ask(pilot, str(file)).title == "Exercises"
    assert str(pilot.places.exercises) in pilot.desk.services.say(pilot.desk.notes[0])
