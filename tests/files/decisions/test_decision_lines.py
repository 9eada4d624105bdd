from pathlib import Path

import pytest

from game.cli import main
from game.files.decisions.decision_lines import decision_lines
from tests.files.bad_examples import say

FILE = """- {id: one, name: One v. Two, year: 2012, child: no, result: trafficking, found: [act.receipt, means.threat, purpose.servitude]}
- {id: two, name: Two v. Three, year: 2013, child: no, result: trafficking, found: [means.threat, purpose.servitude], why: Another law.}
"""


def test_each_decision_is_told_beside_the_reading(tmp_path: Path) -> None:
    (tmp_path / "some.yaml").write_text(FILE, "utf-8")
    lines, failed = decision_lines(tmp_path / "some.yaml", say)
    assert not failed
    assert lines == (
        "one: One v. Two, 2012. The court: trafficking.",
        "   found: trafficking. Agrees.",
        "   blind: trafficking. Agrees.",
        "two: Two v. Three, 2013. The court: trafficking.",
        "   found: other-crime. Differs on trafficking or not; missing for it: act.",
        "   blind: other-crime. Differs on trafficking or not; missing for it: act.",
        "   Another law.",
        "found: of 2 decisions 1 agree on trafficking or not, 1 on the reading.",
        "blind: of 2 decisions 1 agree on trafficking or not, 1 on the reading.",
    )


def test_the_command_tells_the_shipped_decisions(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law"]) == 0
    assert "found: of 37 decisions 31 agree on trafficking or not, 29 on the reading." in capsys.readouterr().out


def test_a_file_that_is_not_there_is_told_and_ends_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", str(tmp_path / "none.yaml")]) == 1
    assert "C040" in capsys.readouterr().out
