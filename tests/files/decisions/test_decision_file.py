"""Decisions of courts beside the law as code: the shipped ones, and those of others."""

from pathlib import Path

import pytest

from game.core.decision import Decision, count
from game.core.law import Reading
from game.core.law_elements import Doer, Element, Shown
from game.files.decisions.decision_file import read_decisions
from game.files.places import content_folder

SHIPPED = content_folder() / "scenarios" / "decisions.yaml"
SAID = """
siliadin-fr trafficking trafficking
rantsev trafficking trafficking
cnv-fr-1 trafficking trafficking
cnv-fr-2 lawful lawful
cn-uk trafficking trafficking
le-gr trafficking trafficking
j-at trafficking trafficking
chowdury-patras other-crime trafficking
vcl-uk trafficking trafficking
zoletic trafficking trafficking
krachunova trafficking trafficking
tv-es trafficking trafficking
bb-sk-home other-crime unclear
fm-ru trafficking trafficking
lacatus lawful lawful
appulonappa unclear unclear
tang trafficking trafficking
rasalingam other-crime trafficking
ram-au trafficking trafficking
diamond-1 smuggling trafficking
hr-2018-cook other-crime trafficking
hr-2019-niece trafficking trafficking
br0448 other-crime other-crime
ghent-wash trafficking trafficking
orr lawful trafficking
ng other-crime trafficking
kozminski labour-violation trafficking
guo trafficking trafficking
bobigny trafficking trafficking
ubereats other-crime labour-violation
medicus trafficking trafficking
ekweremadu trafficking trafficking
sharjah trafficking trafficking
jan other-crime unclear
birmingham other-crime trafficking
essex other-crime aggravated-smuggling
connors trafficking trafficking
"""
"""What the program says of each by what was found, and by what could be seen."""
ONE_LINE = """# Entries as short as they can be, over two lines.
- {id: one, name: "One v. Another (Court)", year: 2012, how: known, child: yes, result: other-crime, note: "girl of 16; charge: servitude",
   found: [act.receipt, means.threat, purpose.servitude]}
- {id: two, name: "Two", year: 2020, how: news, child: no, result: none,
   found: [],
   blind: [act.recruitment, labour.hours]}
"""
WITH_DOERS = """- id: three
  name: Three
  year: 2021
  child: no
  result: trafficking
  found: [act.recruitment, means.deception, purpose.forced-labour]
  by: {act.recruitment: [agent], means.deception: agent, purpose.forced-labour: [farmer]}
"""


def decisions(folder: Path, words: str) -> tuple[Decision, ...]:
    (folder / "decisions.yaml").write_text(words, "utf-8")
    read, reports = read_decisions(folder / "decisions.yaml")
    assert reports == ()
    return read


def codes(folder: Path, words: str) -> list[str]:
    (folder / "decisions.yaml").write_text(words, "utf-8")
    return [report.problem.code for report in read_decisions(folder / "decisions.yaml")[1]]


def test_the_shipped_decisions_are_read_without_a_word() -> None:
    read, reports = read_decisions(SHIPPED)
    assert reports == ()
    assert len(read) == 37


def test_the_reading_of_each_decision_is_known() -> None:
    read = read_decisions(SHIPPED)[0]
    told = [f"{each.id} {each.by_found().reading.value} {each.by_blind().reading.value}" for each in read]
    assert told == SAID.split("\n")[1:-1]


def test_the_page_about_the_law_counts_as_the_program_does() -> None:
    page = (Path(__file__).resolve().parents[3] / "docs" / "law.md").read_text("utf-8")
    assert "| by found | 31 of 37 agree | 29 of 37 agree |\n| by blind | 23 of 37 agree | 19 of 37 agree |" in page


def test_by_what_was_found_at_least_31_of_37_agree_on_trafficking_or_not() -> None:
    found = count(decision.by_found() for decision in read_decisions(SHIPPED)[0])
    assert (found.every, found.on_trafficking, found.on_reading) == (37, 31, 29)


def test_without_knowing_the_outcome_fewer_agree() -> None:
    blind = count(decision.by_blind() for decision in read_decisions(SHIPPED)[0])
    assert (blind.every, blind.on_trafficking, blind.on_reading) == (37, 23, 19)


def test_every_decision_that_differs_says_why_and_no_other_does() -> None:
    for decision in read_decisions(SHIPPED)[0]:
        compared = decision.by_found()
        assert bool(decision.why) == (not (compared.on_trafficking and compared.on_reading)), decision.id


def test_why_is_the_time_the_country_the_charge_or_that_there_is_no_such_offence() -> None:
    reasons = [decision.why.split(":")[0] for decision in read_decisions(SHIPPED)[0] if decision.why]
    assert set(reasons) <= {"Time", "Time and charge", "Country", "Charge", "No such offence"}


def test_the_page_about_the_law_names_every_decision_that_differs() -> None:
    page = (Path(__file__).resolve().parents[3] / "docs" / "law.md").read_text("utf-8")
    for decision in read_decisions(SHIPPED)[0]:
        assert not decision.why or decision.name in page


def test_short_entries_are_read_as_they_are(tmp_path: Path) -> None:
    one, two = decisions(tmp_path, ONE_LINE)
    assert (one.child, one.result, one.blind) == (True, Reading.OTHER_CRIME, one.found)
    assert (two.year, two.result, two.found) == (2020, None, ())
    assert two.by_found().on_reading
    assert two.by_blind().reading is Reading.LABOUR


def test_doers_who_were_not_shown_to_be_linked_do_not_add_up(tmp_path: Path) -> None:
    (apart,) = decisions(tmp_path, WITH_DOERS)
    assert not apart.by_found().law.trafficking
    (linked,) = decisions(tmp_path, WITH_DOERS + "  together: [agent, farmer]\n")
    assert linked.by_found().law.trafficking
    (chain,) = decisions(tmp_path, WITH_DOERS + "  together: [[agent, driver], [driver, farmer]]\n")
    assert chain.by_found().law.linked


@pytest.mark.parametrize(
    "words",
    [
        "found: [act.sale, {means.force: driver}], by: {act.sale: driver}",
        "found: [act.sale, means.force], by: {driver: [act.sale, means.force]}",
        "found: [act.sale, means.force], by: driver",
        "found: [{act.sale: [driver], means.force: driver}]",
    ],
)
def test_who_did_what_can_be_written_in_several_ways(words: str, tmp_path: Path) -> None:
    (one,) = decisions(tmp_path, f"- {{id: one, name: One, year: 2000, child: no, result: none, {words}}}\n")
    driver = (Doer("driver"),)
    assert one.found == (Shown(Element.SALE, driver), Shown(Element.FORCE, driver))


def test_a_key_too_many_is_only_told(tmp_path: Path) -> None:
    assert codes(tmp_path, ONE_LINE.replace("how: known", "judge: somebody")) == ["D004"]
    assert len(read_decisions(tmp_path / "decisions.yaml")[0]) == 2


def test_a_decision_with_a_mistake_is_left_out_and_the_others_stay(tmp_path: Path) -> None:
    assert codes(tmp_path, ONE_LINE.replace("means.threat", "means.thread")) == ["C010"]
    assert [decision.id for decision in read_decisions(tmp_path / "decisions.yaml")[0]] == ["two"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("", ["D001"]),
        ("# nothing\n", ["D001"]),
        ("[]\n", ["D001"]),
        ("id: one\n", ["D001"]),
        ("just words\n", ["D001"]),
        ("- just words\n", ["C003"]),
        ("- {id: one}\n", ["C002"]),
        ("- {id: one, name: One, year: soon, child: perhaps, result: none, found: act.receipt}\n", ["C007", "C008", "C003"]),
    ],
)
def test_what_is_no_decision_is_told(words: str, told: list[str], tmp_path: Path) -> None:
    assert sorted(codes(tmp_path, words)) == sorted(told)
