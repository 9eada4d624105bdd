"""The page on how a case is written: its examples are read, proved and played."""

import re
from pathlib import Path
from textwrap import dedent, indent

import pytest

from game.core.journey.advance import advance, options, start
from game.core.journey.case import Case, SceneId, Staging
from game.core.journey.facts import Basis, Found
from game.core.journey.held import AddCount, Belonging, Counts, DeedId, Did, FactId, HasFound, Holds, InTwin, Not, Reads, TwinId
from game.core.journey.journey import Phase, Terms
from game.core.journey.moves import Choose
from game.core.journey.people import PersonId
from game.core.journey.proof.survey import survey
from game.core.journey.twins import draw, each_twin, in_twin
from game.core.law import Ages, Reading
from game.core.law_elements import Element
from game.files.journey.library import load_case, load_world

ROOT = Path(__file__).resolve().parents[3]
FORMAT = (ROOT / "docs" / "case-format.md").read_text("utf-8")
DRIVER, FARMER, SISTER, LINA = (PersonId(name) for name in ("driver", "farmer", "sister", "lina"))
WORLD = load_world(ROOT)[0]


def examples(fence: str) -> list[str]:
    """Return the examples of the page behind that fence, without what they are indented by."""
    return [dedent(words) for words in re.findall(rf"^ *```{fence}\n(.*?)^ *```", FORMAT, re.DOTALL | re.MULTILINE)]


def checked(words: str, folder: Path) -> tuple[Case, list[str]]:
    """Return a case that can be played, and the codes of what is said of it."""
    name = words.partition("\n")[0].partition("case: ")[2].split()[0]
    path = folder / f"{name}.yaml"
    path.write_text(words, "utf-8")
    loaded = load_case(path, WORLD)
    assert loaded.thing is not None, loaded.reports
    return loaded.thing, [report.problem.code for report in loaded.reports]


def with_a_twin() -> str:
    """Return the case of the ten minutes after the five minutes in which it got a twin."""
    words, twins, kitchen = examples("yml")[:3]
    words = words.replace("turns_at: [the-kitchen]\n", twins)
    before, behind = words.partition("  the-kitchen:\n")[0], words.partition("  office:\n")[2]
    return f"{before}{indent(kitchen, '  ')}\n  office:\n{behind}"


def roads(case: Case, number: int, level: Ages) -> set[SceneId]:
    """Play every road of a twin to its end, and return the endings."""
    ends: set[SceneId] = set()
    drawn = draw(case, number)
    waiting = [start(drawn, Terms(number, level)).journey]
    while waiting:
        journey = waiting.pop()
        if journey.phase is Phase.DONE:
            ends.add(journey.path[-1].scene)
            continue
        moves = [option.move for option in options(drawn, journey) if option.open]
        choices = [move for move in moves if isinstance(move, Choose)]
        waiting += [advance(drawn, journey, move).journey for move in choices or moves[:1]]
    return ends


def test_ten_minutes_lead_to_a_case(tmp_path: Path) -> None:
    case, told = checked(examples("yml")[0], tmp_path)
    assert told == ["C150"]
    assert survey(case).turning == ("the-kitchen",)


def test_five_more_lead_to_a_twin(tmp_path: Path) -> None:
    case, told = checked(with_a_twin(), tmp_path)
    assert told == []
    assert [survey(twin).turning for twin in each_twin(case)] == [("the-kitchen",), ()]
    assert [len(twin.scenes[SceneId("the-kitchen")].lines) for twin in each_twin(case)] == [3, 3]


@pytest.mark.parametrize("number", [0, 1])
def test_both_twins_can_be_played(number: int, tmp_path: Path) -> None:
    case, _ = checked(with_a_twin(), tmp_path)
    assert roads(case, number, Ages.FROM_13) == {"office", "stays"}


def lorry(tmp_path: Path) -> Case:
    case, told = checked(examples("yaml")[0], tmp_path)
    assert told == []
    return case


def test_the_head_of_the_whole_example_is_read(tmp_path: Path) -> None:
    case = lorry(tmp_path)
    assert (case.ages, case.minutes, case.notes) == (Ages.FROM_16, 15, ("debt", "being locked in"))
    assert case.traveller.figure.colours == (("coat", "plum"), ("scarf", "coral"), ("trousers", "ink"), ("hair", "brown"), ("skin", "tan"))
    assert [(twin.id, twin.turns_at, twin.hindsight is None) for twin in case.twins] == [
        ("doubled", ("the-farm",), False),
        ("as-agreed", (), True),
    ]
    assert case.turns_at == ()
    assert in_twin(case, TwinId("doubled")).afterword.hindsight == case.twins[0].hindsight
    assert in_twin(case, TwinId("as-agreed")).afterword.hindsight == case.afterword.hindsight


def test_its_lines_are_read_with_what_happens_beside_them(tmp_path: Path) -> None:
    case = lorry(tmp_path)
    told, comes, speaks, turns, leaves = case.scenes[SceneId("home")].lines
    assert (told.speaker, told.staging) == (None, Staging())
    assert (comes.speaker, comes.staging) == (None, Staging(comes=(DRIVER,)))
    assert (speaks.speaker, speaks.changes) == (DRIVER, (AddCount(Belonging.MONEY, -3),))
    assert (turns.speaker, turns.needs) == (LINA, (Holds(Belonging.PHONE, PersonId("me")),))
    assert turns.staging == Staging(turns=(LINA,))
    assert leaves.staging == Staging(leaves=(DRIVER,), poses=((SISTER, "stand"),))
    farm = case.scenes[SceneId("the-farm")]
    assert (farm.props, farm.lines[-1].staging.props, farm.lines[-1].over) == ((("apples", True),), (("apples", False),), (DRIVER,))
    assert (farm.changes, case.scenes[SceneId("shelter")].over) == ((), (DRIVER, FARMER))


def test_whoever_comes_is_at_the_scene_but_not_before_the_others(tmp_path: Path) -> None:
    home = lorry(tmp_path).scenes[SceneId("home")]
    assert (home.present, home.poses) == ((SISTER, DRIVER), ((SISTER, "sit"),))


def test_its_facts_are_read_with_their_doers(tmp_path: Path) -> None:
    case = lorry(tmp_path)
    facts = {fact.id: fact for _, fact in case.facts()}
    assert [facts[FactId(name)].found for name in ("price-agreed", "no-name", "rumour")] == list(Found)
    doubled = facts[FactId("doubled")]
    assert (doubled.by, doubled.needs) == ((FARMER,), (InTwin((TwinId("doubled"),)),))
    assert doubled.rests_on == ((Basis.MENACE, "papers"), (Basis.NOT_FREE, "doubled"))
    assert Element.FORCED_LABOUR in doubled.shows
    assert facts[FactId("hand-shake")].together == (DRIVER, FARMER)


def test_its_choices_and_answers_are_read_with_what_has_to_hold(tmp_path: Path) -> None:
    case = lorry(tmp_path)
    home, farm, shelter = (case.scenes[SceneId(name)] for name in ("home", "the-farm", "shelter"))
    assert home.choices[1].deed == "sent-a-copy"
    assert home.choices[2].needs == (Counts(Belonging.MONEY, least=2),)
    assert home.choices[3].needs == (HasFound(FactId("no-name")),)
    copied = Did(DeedId("sent-a-copy"))
    assert farm.choices[0].needs == (Reads((Reading.TRAFFICKING,)), Not((copied,)))
    assert [answer.needs for answer in shelter.responses] == [(), (copied,), ()]
    assert len(case.responses) == 2


def test_its_end_is_read(tmp_path: Path) -> None:
    case = lorry(tmp_path)
    (disputed,) = case.afterword.contested
    assert (disputed.reading, disputed.full, disputed.country and disputed.country.source) == (Reading.LABOUR, False, "Belgium")
    assert case.afterword.talk[1].source == "Who could have stepped in one stone earlier?"
    assert [(stop.after, stop.minutes, len(stop.prompts), len(stop.listen)) for stop in case.stops] == [("home", 3, 2, 1)]


@pytest.mark.parametrize("number", [0, 1])
def test_the_whole_example_can_be_played(number: int, tmp_path: Path) -> None:
    assert roads(lorry(tmp_path), number, Ages.ADULT) == {"consulate", "shelter"}
