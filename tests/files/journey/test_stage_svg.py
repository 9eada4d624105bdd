from pathlib import Path

from game.core.message import Text
from game.files.journey.stage_svg import read_stages
from tests.files.bad_examples import BAD

STAGES = BAD.parents[1] / "assets" / "stages"
YARD = """<svg xmlns="http://www.w3.org/2000/svg"><title>A yard.</title>
<g id="stands"><circle id="stand-1" cx="1" cy="2"/><circle id="stand-2" cx="3" cy="4"/><circle id="stand-3" cx="5" cy="6"/></g>
<g id="spots"><circle id="spot-gate" cx="7.5" cy="8"><title>The gate</title></circle></g></svg>
"""


def test_all_shipped_stages_can_be_read() -> None:
    stages, reports = read_stages(STAGES)
    assert reports == ()
    assert set(stages) == {path.stem for path in STAGES.glob("*.svg")}


def test_a_stage_has_words_spots_and_stands(tmp_path: Path) -> None:
    (tmp_path / "yard.svg").write_text(YARD, "utf-8")
    yard = read_stages(tmp_path)[0]["yard"]
    assert yard.words == Text("A yard.", "stage/yard")
    assert [(spot.id, spot.name, spot.at) for spot in yard.spots] == [("gate", Text("The gate", "stage/yard"), (7.5, 8.0))]
    assert [stand.at for stand in yard.stands] == [(1.0, 2.0), (3.0, 4.0), (5.0, 6.0)]


def test_a_broken_stage_leaves_the_others_whole(tmp_path: Path) -> None:
    (tmp_path / "yard.svg").write_text(YARD, "utf-8")
    (tmp_path / "torn.svg").write_text(YARD[:60], "utf-8")
    stages, reports = read_stages(tmp_path)
    assert (list(stages), [report.file for report in reports]) == (["yard"], ["assets/stages/torn.svg"])
