"""A file of court decisions."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from game.core.decision import Decision
from game.core.law import Reading
from game.core.law_elements import UNNAMED, Doer, Element, Shown
from game.core.message import text
from game.core.naming import did_you_mean
from game.core.problem import Problem, Report
from game.files.problem_reports import worst_first
from game.files.yaml.head import ELEMENTS, Keys
from game.files.yaml.opened import open_source
from game.files.yaml.part import Notebook, Part, read_if_given
from game.files.yaml.source import place_problems

NEEDED = ("id", "name", "year", "child", "result", "found")
POSSIBLE = ("blind", "by", "together", "how", "note", "court", "country", "why")
"""What else may be told; only the first three change a reading."""
RESULTS: Mapping[str, Reading | None] = {**{reading.value: reading for reading in Reading}, "none": None}
FIRST_YEAR, LAST_YEAR = 1800, 2100
By = Mapping[Element, tuple[Doer, ...]]


def read_decisions(path: Path, shown: str = "") -> tuple[tuple[Decision, ...], tuple[Report, ...]]:
    """Read a file of decisions; one with a problem is left out, and the others stay."""
    source, _ = open_source(path, shown, lists=True)
    if source.tree is None and source.reports:
        return (), source.reports
    book = Notebook()
    if not isinstance(source.tree, list) or not source.tree:
        words = text('A file of decisions is a list: begin each with a dash, like "- id: a-case", and write its other keys below.')
        book.problems.append(Problem("D001", (), words))
        return (), (*source.reports, *(Report(source.file, problem) for problem in book.problems))
    read = [_decision(part) for part in Part(source.tree, (), book).each()]
    once = _only_once([each for each in read if each is not None], book)
    return once, worst_first((*source.reports, *place_problems(source, book.all_problems())))


def _only_once(read: Iterable[tuple[Decision, Part]], book: Notebook) -> tuple[Decision, ...]:
    once: dict[str, Decision] = {}
    for decision, part in read:
        if decision.id in once:
            words = text('There is a "{name}" before this one. Give each its own name.', name=decision.id)
            book.problems.append(Problem("D003", (*part.at, "id"), words))
        once.setdefault(decision.id, decision)
    return tuple(once.values())


def _decision(part: Part) -> tuple[Decision, Part] | None:
    own = Notebook()
    keys = _known(Part(part.value, part.at, own))
    by = read_if_given(keys, "by", _by, {})
    found = read_if_given(keys, "found", lambda given: _shown(given, by), ())
    decision = Decision(
        id=read_if_given(keys, "id", Part.text, ""),
        name=read_if_given(keys, "name", Part.text, ""),
        year=read_if_given(keys, "year", lambda year: year.number(FIRST_YEAR, LAST_YEAR), FIRST_YEAR),
        child=read_if_given(keys, "child", Part.yes, otherwise=False),
        result=read_if_given(keys, "result", lambda result: result.one_of("D002", RESULTS), None),
        found=found,
        blind=read_if_given(keys, "blind", lambda given: _shown(given, by), found),
        together=read_if_given(keys, "together", _together, ()),
        why=read_if_given(keys, "why", Part.text, ""),
    )
    problems = own.all_problems()
    part.book.problems.extend(problems)
    return None if any(not each.warning for each in problems) else (decision, part)


def _known(part: Part) -> Keys:
    """Give the known keys; others are only told."""
    pairs = dict(part.pairs())
    for key in [key for key in pairs if key not in (*NEEDED, *POSSIBLE)]:
        hint = did_you_mean(key, (*NEEDED, *POSSIBLE))
        words = text('"{word}" is not known here and changes nothing.{hint}', word=key, hint=hint)
        part.book.problems.append(Problem("D004", (*part.at, key), words, on_key=True, warning=True))
        del pairs[key]
    if isinstance(part.value, dict) and (missing := tuple(key for key in NEEDED if key not in pairs)):
        part.book.missing.append((part.at, missing))
    return pairs


def _shown(part: Part, by: By) -> tuple[Shown, ...]:
    """Read elements: words, or each with who did it, as in {act.sale: driver}."""
    shown: list[Shown] = []
    for each in part.each():
        named = each.pairs() if isinstance(each.value, dict) else [(each.text(), None)]
        for word, doers in named:
            element = Part(word, each.at, each.book).one_of("C010", ELEMENTS)
            if element is not None:
                shown.append(Shown(element, by.get(element, (UNNAMED,)) if doers is None else _doers(doers)))
    return tuple(shown)


def _by(part: Part) -> By:
    """Read who did what: one for everything, an element with its doers, or a doer with what they did."""
    if not isinstance(part.value, dict):
        return dict.fromkeys(Element, _doers(part))
    found: dict[Element, tuple[Doer, ...]] = {}
    for key, each in part.pairs():
        if (element := ELEMENTS.get(key)) is not None:
            found[element] = _doers(each)
        elif all(name in ELEMENTS for name in _names(each)):
            for name in _names(each):
                found[ELEMENTS[name]] = (*found.get(ELEMENTS[name], ()), Doer(key))
        else:
            words = text('"{word}" is no element.{hint} Write it like act.receipt: driver.', word=key, hint=did_you_mean(key, ELEMENTS))
            each.wrong("D005", words, on_key=True)
    return found


def _doers(part: Part) -> tuple[Doer, ...]:
    return tuple(Doer(name) for name in _names(part)) or (UNNAMED,)


def _names(part: Part) -> tuple[str, ...]:
    return tuple(each.text() for each in part.each()) if isinstance(part.value, list) else (part.text(),)


def _together(part: Part) -> tuple[frozenset[Doer], ...]:
    """Read who acts together: one list of names, or several lists."""
    parts = part.each()
    if any(isinstance(each.value, list) for each in parts):
        return tuple(frozenset(_doers(each)) for each in parts)
    return (frozenset(_doers(part)),) if parts else ()
