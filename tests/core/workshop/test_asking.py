from dataclasses import replace

from game.core.journey.case import Case, SceneId
from game.core.journey.history import begin
from game.core.journey.journey import Phase
from game.core.journey.moves import Choose
from game.core.workshop.asking import asked_now, asked_scenes, change, votes_due
from game.core.workshop.played import Ballot, Played
from game.core.workshop.together import play_together, undo_together
from game.core.workshop.workshop import StepId
from tests.builders import case

ROAD = case("home[s!] -> park[!] -> farm[!] -> shelter")
HOME, PARK, FARM, SHELTER = map(SceneId, ("home", "park", "farm", "shelter"))


def marked(*names: SceneId) -> Case:
    scenes = {name: replace(scene, vote=name in names) for name, scene in ROAD.scenes.items()}
    return replace(ROAD, scenes=scenes)


def test_a_case_without_marks_is_voted_on_everywhere_but_at_its_ending() -> None:
    assert asked_scenes(ROAD) == {HOME, PARK, FARM}


def test_a_room_votes_where_its_case_says_so() -> None:
    assert asked_scenes(marked(HOME, FARM)) == {HOME, FARM}


def test_a_trainer_adds_a_vote_and_passes_one() -> None:
    wanted = change(change((), PARK, wanted=True), HOME, wanted=False)
    assert asked_scenes(marked(HOME, FARM), wanted) == {PARK, FARM}
    assert asked_scenes(marked(HOME, FARM), change(wanted, HOME, wanted=True)) == {HOME, PARK, FARM}


def test_at_an_ending_nobody_can_be_asked() -> None:
    assert SHELTER not in asked_scenes(marked(HOME), change((), SHELTER, wanted=True))


def test_where_a_room_does_not_vote_it_goes_on_and_what_it_noted_waits_for_the_next_vote() -> None:
    tiny = marked(FARM)
    there, _ = play_together(tiny, begin(tiny), Choose(0), asked_scenes(tiny))
    assert (there.now.path[-1].scene, there.now.phase) == (PARK, Phase.CHOOSING)
    assert there.now.asked == 0
    back = undo_together(there, asked_scenes(tiny)).now
    assert (back.path, back.phase) == (begin(tiny).now.path, Phase.CHOOSING)


def test_a_vote_is_due_once_all_was_said_until_the_room_has_seen_it() -> None:
    history = begin(ROAD)
    before = Played(StepId("case"), history=history)
    assert votes_due(ROAD, before)
    seen = replace(before, ballots=(Ballot(0, 1, revealed=True),))
    assert not votes_due(ROAD, seen)
    assert asked_now(ROAD, seen) == {PARK, FARM}
