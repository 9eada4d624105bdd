"""Teams raise hands, the trainer enters, and nobody sees anything before it is revealed."""

from pathlib import Path

import pygame
import pytest

from game.core.journey.journey import Phase
from game.core.law import Reading
from game.core.workshop.session_events import CaseMoved, StopReached, VoteSet, VotesRevealed
from game.core.workshop.team import Team
from game.screens.workshop.team_looks import TEAM_ICONS, TEAM_NAMES, TEAM_TONES
from game.screens.workshop.votes import step_here
from game.ui.page.page import Card, walk
from game.ui.page.pieces import Icon
from tests.screens.workshop.room_player import SITE, STEP, Trainer, trainer
from tests.screens.workshop.workshop_player import logged

HANDS = ("mouse", "keyboard", "gamepad")
VOTED = ("smuggling", "trafficking", "unclear")
SHUT_BEHIND = (0, 0, 0, 1)
"""Choices in the building site that lead to a scene with a choice that is shut."""
NAMES = ("Smuggling", "Trafficking", "Cannot tell yet: ask and protect")


@pytest.fixture
def teams(tmp_path: Path) -> Trainer:
    """A room with three teams that leaves its first scene."""
    return trainer(tmp_path).to_the_vote()


# ---- the way there


def test_before_a_case_the_room_reads_what_it_is_about(tmp_path: Path) -> None:
    pilot = Trainer(tmp_path).begin_room()
    assert pilot.title == "The night road"
    assert "Work, family, a border." in pilot.all
    assert "war, cold and hunger" not in pilot.all
    assert "war, cold and hunger" in pilot.do("notes").all
    pilot.press("Esc")
    assert step_here(pilot.do("begin").travel) == STEP


def test_nobody_pins_alone_in_a_room(tmp_path: Path) -> None:
    pilot = trainer(tmp_path)
    pilot.listen()
    assert {"reading", "flag"}.isdisjoint(pilot.keys())
    assert "Everybody votes: what is this now?" in pilot.words
    assert not [key for key in pilot.keys() if key.startswith("choice:")]
    pilot.to_the_vote().vote(*VOTED).do("reveal", "go-on")
    assert "Vote" in pilot.words
    assert "What would Nadia do? Hands up." in pilot.words


def test_a_vote_can_be_passed_in_a_scene_and_the_room_chooses(tmp_path: Path) -> None:
    pilot = trainer(tmp_path)
    pilot.listen().do("pass-vote")
    assert VoteSet(STEP, pilot.travel.scene.id, wanted=False) in logged(pilot)
    assert pilot.do("choice:0").history.now.phase is not Phase.READING
    assert pilot.replayed == pilot.session


def test_nothing_is_chosen_before_everybody_has_voted(tmp_path: Path) -> None:
    assert trainer(tmp_path).listen().press("1").history.now.phase is Phase.CHOOSING


def test_a_room_sees_only_the_choices_that_it_can_take_numbered_from_one_on(tmp_path: Path) -> None:
    pilot = trainer(tmp_path, case=SITE)
    for choice in SHUT_BEHIND:
        pilot.over(*VOTED, choice=choice)
    pilot.to_the_vote().vote(*VOTED).do("reveal", "go-on")
    assert [key for key in pilot.keys() if key.startswith("choice:")] == ["choice:1"]
    assert "You would need your phone." not in pilot.all
    before = pilot.scene
    pilot.press("2")
    assert pilot.travel.history.now.phase is Phase.CHOOSING
    pilot.press("1")
    assert pilot.played.history is not None
    assert pilot.played.history.now.path[-1].scene != before or pilot.keys("walk")


@pytest.mark.parametrize("key", ["F", "v"])
def test_a_key_leads_from_a_scene_to_the_vote_and_back(tmp_path: Path, key: str) -> None:
    pilot = trainer(tmp_path).listen()
    pilot.press(key)
    assert pilot.title == "What is this now?"
    assert pilot.press("Esc").history.now.phase is Phase.CHOOSING


def test_on_the_map_no_flag_is_raised(tmp_path: Path) -> None:
    pilot = trainer(tmp_path, 2)
    pilot.to_the_vote().vote("smuggling", "smuggling").do("reveal", "go-on", "choice:0")
    assert pilot.keys("walk")
    assert "flag" not in pilot.keys()
    before = pilot.title
    assert pilot.press("F").title == before


def test_what_a_room_does_is_written_down_and_its_journey_is_not_kept_as_ones_own(teams: Trainer) -> None:
    teams.vote(*VOTED).do("reveal", "go-on")
    assert any(isinstance(event, CaseMoved) for event in logged(teams))
    assert teams.saved is None
    assert teams.replayed == teams.session


# ---- entering


@pytest.mark.parametrize("hand", HANDS)
def test_readings_are_entered_team_by_team(tmp_path: Path, hand: str) -> None:
    pilot = trainer(tmp_path, hand=hand).to_the_vote().vote(*VOTED)
    assert [pilot.said_by(team) for team in (Team.CIRCLE, Team.TRIANGLE, Team.SQUARE)] == list(VOTED)


def test_one_key_enters_a_reading_and_the_next_team_is_asked(teams: Trainer) -> None:
    assert "Circle: hands up for one reading." in teams.words
    teams.press("2")
    assert "Triangle: hands up for one reading." in teams.words
    teams.press("f", "4")
    assert [teams.said_by(team) for team in (Team.CIRCLE, Team.TRIANGLE, Team.SQUARE)] == list(VOTED)


@pytest.mark.parametrize("hand", HANDS)
def test_entering_again_changes_a_reading(tmp_path: Path, hand: str) -> None:
    pilot = trainer(tmp_path, hand=hand).to_the_vote().vote(*VOTED)
    pilot.do("team:triangle", "reading:lawful")
    assert pilot.said_by(Team.TRIANGLE) == "lawful"
    assert pilot.said_by(Team.CIRCLE) == "smuggling"
    assert "All teams have been asked." in pilot.words


def test_a_team_may_give_no_reading(teams: Trainer) -> None:
    teams.vote("smuggling", "", "smuggling")
    assert teams.said_by(Team.TRIANGLE) == ""
    assert "All teams have been asked." in teams.words
    teams.do("team:circle", "abstain")
    assert teams.said_by(Team.CIRCLE) == ""


def test_while_no_team_is_asked_a_key_changes_nothing(teams: Trainer) -> None:
    before = teams.vote(*VOTED).session
    teams.press("1")
    assert teams.session == before


# ---- hidden until revealed


def test_nothing_is_spoken_or_painted_before_it_is_revealed(tmp_path: Path) -> None:
    pages = []
    for folder, votes in (("one", VOTED), ("other", ("lawful", "lawful", "lawful"))):
        pilot = trainer(tmp_path / folder).to_the_vote().vote(*votes)
        pages.append((pilot.machine.page, pilot.painted(), pilot.words))
    assert pages[0] == pages[1]


def test_the_closed_slips_are_the_same_whatever_was_said(teams: Trainer) -> None:
    teams.vote(*VOTED)
    cards = [item for item in walk(teams.machine.page.body) if isinstance(item, Card) and item.key.startswith("team:")]
    names = [tuple(icon.name for icon in walk(card) if isinstance(icon, Icon)) for card in cards]
    assert names == [("team-circle", "check"), ("team-triangle", "check"), ("team-square", "check")]


def test_the_readings_to_choose_from_do_not_show_which_one_was_taken(teams: Trainer) -> None:
    teams.vote(*VOTED)
    assert not [item for item in map(teams.item, (f"reading:{reading}" for reading in VOTED)) if getattr(item, "chosen", None)]


@pytest.mark.parametrize("hand", HANDS)
def test_one_press_reveals_all(tmp_path: Path, hand: str) -> None:
    pilot = trainer(tmp_path, hand=hand).to_the_vote().vote(*VOTED)
    pilot.do("reveal")
    assert set(NAMES) <= set(pilot.words)
    assert pilot.words.count("1 team") == 3
    assert pilot.played.ballot(0, 1).revealed


def test_it_is_not_said_who_is_right(teams: Trainer) -> None:
    teams.vote(*VOTED).do("reveal")
    assert not [word for word in ("right", "wrong", "points", "turned") if word in teams.all.lower()]


def test_nothing_can_be_revealed_before_somebody_has_voted(teams: Trainer) -> None:
    assert "reveal" in teams.shut()
    assert teams.do("reading:lawful").keys("reveal")


def test_an_entry_that_was_wrong_can_be_mended_after_all_is_revealed(teams: Trainer) -> None:
    teams.vote(*VOTED).do("reveal", "team:circle").press("1")
    assert teams.said_by(Team.CIRCLE) == "lawful"
    assert "Lawful migration" in teams.words
    assert "go-on" in teams.keys()


# ---- a second vote


def test_after_talking_the_room_votes_again_and_both_votes_stand_side_by_side(teams: Trainer) -> None:
    teams.vote(*VOTED).do("reveal", "again")
    assert teams.title == "After talking: what is this now?"
    teams.vote("trafficking", "trafficking", "").do("reveal")
    assert [teams.said_by(Team.CIRCLE, 0, round_) for round_ in (1, 2)] == ["smuggling", "trafficking"]
    assert "First vote: 1 team" in teams.words
    assert "After talking: 2 teams" in teams.words
    assert "again" not in teams.keys()


def test_a_team_that_stays_silent_in_the_second_vote_holds_to_its_first(teams: Trainer) -> None:
    teams.vote(*VOTED).do("reveal", "again")
    teams.vote("trafficking", "", "").do("reveal")
    assert "After talking: 2 teams" in teams.words
    assert teams.words.count("Cannot tell yet: ask and protect") == 3


def test_the_second_vote_is_hidden_like_the_first(tmp_path: Path) -> None:
    pages = []
    for folder, again in (("one", ("trafficking",) * 3), ("other", ("unclear",) * 3)):
        pilot = trainer(tmp_path / folder).to_the_vote().vote(*VOTED)
        pilot.do("reveal", "again")
        pages.append((pilot.vote(*again).painted(), pilot.words))
    assert pages[0] == pages[1]


# ---- going on


@pytest.mark.parametrize("votes", [VOTED, ("trafficking",) * 3, ("lawful", "", "")])
def test_whatever_is_said_the_room_goes_on(teams: Trainer, votes: tuple[str, ...]) -> None:
    teams.vote(*votes).do("reveal", "go-on")
    assert teams.history.now.phase is not Phase.READING


def test_the_shared_journey_takes_over_what_most_say(teams: Trainer) -> None:
    teams.vote("smuggling", "smuggling", "lawful").do("reveal", "go-on")
    assert [pin.reading for pin in teams.history.now.pins] == [Reading.SMUGGLING]


def test_the_room_can_go_on_without_a_vote(teams: Trainer) -> None:
    teams.do("skip")
    assert teams.history.now.phase is not Phase.READING
    assert teams.played.ballots == ()


def test_a_vote_taken_in_the_middle_of_a_scene_stands_when_it_is_left(tmp_path: Path) -> None:
    pilot = trainer(tmp_path)
    pilot.press("F")
    pilot.vote(*VOTED).do("reveal", "go-on")
    assert pilot.history.now.phase in (Phase.LISTENING, Phase.CHOOSING)
    assert "choice:0" in pilot.listen().keys()
    assert set(NAMES) <= set(pilot.do("vote").words)
    assert "go-on" in pilot.keys()


def test_who_steps_back_and_takes_another_way_votes_anew(tmp_path: Path) -> None:
    pilot = trainer(tmp_path, 2).over("smuggling", "smuggling").to_the_vote().vote("trafficking", "trafficking")
    pilot.do("reveal")
    while len(pilot.history.now.path) > 1:
        pilot.press("Backspace")
    assert [ballot.visit for ballot in pilot.played.ballots] == [0]
    assert pilot.replayed == pilot.session


# ---- a clicker


def test_a_clicker_waits_until_all_teams_have_been_asked(teams: Trainer) -> None:
    teams.vote("smuggling", "smuggling").press(*["PageDown"] * 5)
    assert not teams.played.ballot(0, 1).revealed


def test_then_a_clicker_reveals_and_goes_on(teams: Trainer) -> None:
    teams.vote(*VOTED).press("PageDown")
    assert teams.played.ballot(0, 1).revealed
    for _ in range(5):
        teams.press("PageDown")
    assert teams.history.now.phase is not Phase.READING


def test_a_clicker_never_chooses_for_the_room(tmp_path: Path) -> None:
    pilot = trainer(tmp_path)
    pilot.press(*["PageDown"] * 20)
    assert pilot.history.now.phase is Phase.CHOOSING


def test_a_clicker_leads_back_to_the_scene(teams: Trainer) -> None:
    assert teams.press("PageUp").history.now.phase is Phase.CHOOSING


# ---- at an ending


@pytest.mark.parametrize("teams", [0, 2])
def test_at_an_ending_nobody_is_asked_to_vote(tmp_path: Path, teams: int) -> None:
    pilot = trainer(tmp_path, teams)
    while pilot.listen().travel.scene.ending is None:
        pilot.to_the_vote()
        pilot.do("skip").do(pilot.keys("choice:")[0])
        pilot.past_talk().walk()
    assert "vote" not in pilot.keys()
    assert pilot.press("F").history.now.phase is Phase.CHOOSING
    pilot.do("choice:0")
    while not pilot.keys("respond:"):
        pilot.press("Enter")
    assert pilot.press("Backspace").history.now.phase is Phase.CHOOSING
    assert pilot.replayed == pilot.session


# ---- by show of hands


@pytest.fixture
def undivided(tmp_path: Path) -> Trainer:
    """A room without teams that leaves its first scene."""
    return trainer(tmp_path, 0).to_the_vote()


def test_hands_are_counted_by_typing(undivided: Trainer) -> None:
    undivided.press("1", "2", "Enter", "7", "Enter", "0", "Enter")
    assert undivided.played.ballot(0, 1).hands == ((Reading.LAWFUL, 12), (Reading.SMUGGLING, 7))
    assert "Hands up: Cannot tell yet: ask and protect" in undivided.words


def test_of_three_digits_the_last_two_are_the_number(undivided: Trainer) -> None:
    undivided.press("6", "1", "2")
    assert undivided.played.ballot(0, 1).hands == ((Reading.LAWFUL, 12),)


def test_more_hands_than_people_are_a_question_and_stop_nobody(undivided: Trainer) -> None:
    undivided.press("9", "Enter", "8")
    assert "17 hands of 12 people?" in undivided.all
    undivided.press("Enter", "Enter", "Enter").do("reveal")
    assert undivided.played.ballot(0, 1).revealed


@pytest.mark.parametrize("hand", HANDS)
def test_hands_are_counted_one_by_one(tmp_path: Path, hand: str) -> None:
    pilot = trainer(tmp_path, 0, hand=hand).to_the_vote()
    pilot.do("plus:smuggling", "plus:smuggling", "plus:smuggling", "minus:smuggling", "minus:lawful")
    assert pilot.played.ballot(0, 1).hands == ((Reading.SMUGGLING, 2),)


def test_digits_go_to_the_row_that_has_the_focus(undivided: Trainer) -> None:
    while undivided.focus != "row:trafficking":
        undivided.press("Tab")
    undivided.press("8").event(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_PLUS, scancode=0, mod=0))
    assert undivided.played.ballot(0, 1).hands == ((Reading.TRAFFICKING, 9),)


def test_numbers_of_hands_are_hidden_until_they_are_revealed(tmp_path: Path) -> None:
    pages = []
    for folder, keys in (("one", ("9", "Enter", "2", "Enter")), ("other", ("3", "Enter", "0", "Enter"))):
        pilot = trainer(tmp_path / folder, 0).to_the_vote()
        pilot.press(*keys)
        pages.append((pilot.machine.page, pilot.painted(), pilot.words))
    assert pages[0] == pages[1]


def test_hands_are_revealed_with_their_shares_and_counted_again(undivided: Trainer) -> None:
    undivided.press("9", "Enter", "3", "Enter", "Enter", "Enter", "Enter")
    assert {"9 hands · 75 %", "3 hands · 25 %"} <= set(undivided.words)
    undivided.do("again").press("1", "Enter", "1", "1", "Enter", "Enter", "Enter", "Enter")
    assert {"First vote: 9 hands · 75 %", "After talking: 11 hands · 92 %"} <= set(undivided.words)


def test_under_five_hands_no_shares_are_told(undivided: Trainer) -> None:
    undivided.press("3", "Enter", "1", "Enter", "Enter", "Enter", "Enter")
    assert {"3 hands", "1 hand", "With fewer than five hands only the hands are told, no shares."} <= set(undivided.words)
    assert "%" not in undivided.all


def test_a_clicker_reveals_hands_only_when_all_have_been_counted(undivided: Trainer) -> None:
    undivided.press("9", "PageDown", "PageDown")
    assert not undivided.played.ballot(0, 1).revealed
    undivided.press("Enter", "Enter", "Enter", "Enter", "PageDown")
    assert undivided.played.ballot(0, 1).revealed


# ---- stops to talk


def revealed_at_a_stop(folder: Path, teams: int = 2) -> Trainer:
    """Return a room that has just revealed its vote on a scene with something to talk about."""
    pilot = trainer(folder, teams)
    while pilot.scene != pilot.travel.case.stops[0].after:
        pilot.over("smuggling", "smuggling")
    pilot.to_the_vote()
    assert pilot.title == "What is this now?"
    pilot.vote("smuggling", "trafficking").do("reveal")
    return pilot


def test_what_there_is_to_talk_about_comes_after_the_reveal_and_only_once(tmp_path: Path) -> None:
    pilot = revealed_at_a_stop(tmp_path)
    stop = pilot.travel.case.stops[0]
    assert stop.asks.source not in pilot.all
    pilot.do("again")
    assert pilot.title == stop.asks.source
    assert not [hint for hint in stop.listen if hint.source in pilot.all]
    assert StopReached(STEP, 0) in logged(pilot)
    assert pilot.press("PageDown").title == "After talking: what is this now?"
    pilot.press("PageUp").do("vote", "again")
    assert pilot.title == "After talking: what is this now?"


@pytest.mark.parametrize("key", ["PageDown", "Esc", "Enter"])
def test_a_stop_to_talk_goes_away_by_one_key(tmp_path: Path, key: str) -> None:
    assert revealed_at_a_stop(tmp_path).do("again").press(key).title == "After talking: what is this now?"


def test_a_clicker_talks_and_votes_again_where_there_is_something_to_talk_about(tmp_path: Path) -> None:
    pilot = revealed_at_a_stop(tmp_path)
    assert pilot.press("PageDown").title == pilot.travel.case.stops[0].asks.source


def test_a_room_that_does_not_vote_talks_all_the_same(tmp_path: Path) -> None:
    pilot = trainer(tmp_path, 2)
    stop = pilot.travel.case.stops[0]
    while pilot.scene != stop.after:
        pilot.over("smuggling", "smuggling")
    pilot.to_the_vote().do("skip", "choice:0")
    assert pilot.title == stop.asks.source
    assert pilot.press("PageDown").scene != stop.after or pilot.keys("walk")


def test_a_room_may_go_on_without_talking(tmp_path: Path) -> None:
    pilot = revealed_at_a_stop(tmp_path).do("go-on")
    assert pilot.travel.case.stops[0].asks.source not in pilot.all


def test_alone_nobody_meets_a_stop(pilot: Trainer) -> None:
    pilot.begin("the-night-road").play()
    assert not [stop for stop in pilot.travel.case.stops if stop.asks.source in pilot.all]


# ---- looks


def test_every_team_has_a_shape_a_paper_and_a_word_of_its_own() -> None:
    for looks in (TEAM_NAMES, TEAM_ICONS, TEAM_TONES):
        assert set(looks) == set(Team)
        assert len(set(looks.values())) == len(Team)
    assert not {"red", "blue", "green"} & set(TEAM_TONES.values())


def test_a_vote_is_written_down_once_it_is_shown(teams: Trainer) -> None:
    teams.vote(*VOTED).do("reveal")
    assert VotesRevealed(STEP, 0, 1) in logged(teams)
