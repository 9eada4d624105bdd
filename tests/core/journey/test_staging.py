"""Who stands on the stage at a line, and which things are there."""

from dataclasses import replace

from game.core.journey.advance import advance, start
from game.core.journey.case import Case, Line, SceneId, Staging
from game.core.journey.country import Prop, Stage
from game.core.journey.moves import Listen
from game.core.journey.people import ME, Person, PersonId
from game.core.journey.staging import Tableau, now_and_before, tableau
from game.core.message import Text
from tests.builders import case, line, with_scene

LINA, TOMAS, DRIVER, FOREMAN = (PersonId(name) for name in ("lina", "tomas", "driver", "foreman"))
LANTERN, BOAT = Prop("lantern", Text("A lantern."), (0, 0, 10, 20)), Prop("boat", Text("A boat."), (0, 0, 40, 20), shown=False)
RIVER = Stage("river", Text("A river."), (), (), (LANTERN, BOAT))


def staged(*lines: Line, present: tuple[PersonId, ...] = (), **more: object) -> Case:
    """Return a case whose first scene has these lines."""
    tiny = case("home -> farm")
    cast = tuple(Person(who, Text(who)) for who in (TOMAS, DRIVER, FOREMAN))
    found = with_scene(replace(tiny, cast=cast), "home", lines=lines, present=present)
    return with_scene(found, "home", **more)


def at(tiny: Case, *said: int) -> Tableau:
    """Return the stage of the first scene after some of its lines."""
    return tableau(tiny, tiny.scenes[SceneId("home")], said)


def who(stage: Tableau) -> list[PersonId]:
    """Return who is there."""
    return [each.who for each in stage.people]


def test_who_comes_with_a_line_is_not_there_before_it() -> None:
    tiny = staged(line("Rain."), line("A door.", staging=Staging(comes=(FOREMAN,))), present=(TOMAS, FOREMAN))
    assert who(at(tiny)) == who(at(tiny, 0)) == [LINA, TOMAS]
    assert who(at(tiny, 0, 1)) == [LINA, TOMAS, FOREMAN]


def test_who_leaves_is_gone_as_the_line_is_said() -> None:
    tiny = staged(line("Rain."), line("He goes.", staging=Staging(leaves=(TOMAS,))), line("Silence."), present=(TOMAS,))
    assert who(at(tiny, 0)) == [LINA, TOMAS]
    assert who(at(tiny, 0, 1)) == who(at(tiny, 0, 1, 2)) == [LINA]


def test_who_speaks_without_coming_is_there_from_the_beginning() -> None:
    tiny = staged(line("Rain."), line("Get in.", speaker=DRIVER), present=(DRIVER,))
    assert who(at(tiny)) == [LINA, DRIVER]


def test_who_speaks_is_there_even_if_the_line_of_coming_was_left_out_on_this_road() -> None:
    tiny = staged(line("Rain."), line("A door.", staging=Staging(comes=(DRIVER,))), line("Get in.", speaker=DRIVER), present=(DRIVER,))
    assert who(at(tiny, 0, 2)) == [LINA, DRIVER]


def test_who_left_can_come_back_to_the_same_place() -> None:
    lines = (line("He goes.", staging=Staging(leaves=(TOMAS,))), line("He is back.", staging=Staging(comes=(TOMAS,))))
    tiny = staged(*lines, present=(TOMAS, DRIVER))
    before, after = at(tiny).standing(TOMAS), at(tiny, 0, 1).standing(TOMAS)
    assert before == after
    assert who(at(tiny, 0, 1)) == [LINA, TOMAS, DRIVER]


def test_everybody_keeps_their_place_when_others_come_and_go() -> None:
    lines = (line("A door.", staging=Staging(comes=(TOMAS,))), line("He goes.", staging=Staging(leaves=(TOMAS,))))
    tiny = staged(*lines, present=(TOMAS, DRIVER))
    places = [stage.standing(DRIVER) for stage in (at(tiny), at(tiny, 0), at(tiny, 0, 1))]
    assert places[0] is not None
    assert places == [places[0]] * 3


def test_a_pose_and_a_turn_last_until_the_next_one() -> None:
    lines = (line("He sits down.", staging=Staging(poses=((TOMAS, "sit"),), turns=(TOMAS,))), line("Rain."))
    tiny = staged(*lines, present=(TOMAS,), poses=((ME, "carry"),))
    before, after = at(tiny).standing(TOMAS), at(tiny, 0, 1).standing(TOMAS)
    assert before is not None
    assert after == replace(before, pose="sit", turned=not before.turned)
    traveller = at(tiny).standing(LINA)
    assert traveller is not None
    assert traveller.pose == "carry"


def test_things_are_there_as_the_stage_has_them_until_a_scene_or_a_line_says_otherwise() -> None:
    tiny = staged(line("Rain."), line("A boat.", staging=Staging(props=(("boat", True),))), props=(("lantern", False),))
    assert Tableau().shown(RIVER) == ("lantern",)
    assert at(tiny, 0).shown(RIVER) == ()
    assert at(tiny, 0, 1).shown(RIVER) == ("boat",)


def test_only_lines_said_in_this_visit_have_moved_anything() -> None:
    tiny = staged(line("Rain."), line("A door.", staging=Staging(comes=(FOREMAN,))), present=(FOREMAN,))
    journey = start(tiny).journey
    now, before = now_and_before(tiny, journey)
    assert (who(now), who(before)) == ([LINA], [LINA])
    now, before = now_and_before(tiny, advance(tiny, journey, Listen()).journey)
    assert (who(now), who(before)) == ([LINA, FOREMAN], [LINA])
