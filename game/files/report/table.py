"""The figures of sessions as a table for spreadsheet programs: UTF-8 with a byte order mark, one figure a row, no name in it."""

import csv
from collections.abc import Iterable
from io import StringIO

from game.core.findings.findings import Findings
from game.core.findings.rows import rows

HEAD = ("session", "day", "step", "item", "round", "option", "count")


def report_csv(sessions: Iterable[tuple[str, Findings]]) -> bytes:
    """Return the figures of each session by its id, as the bytes of a file."""
    paper = StringIO(newline="")
    writer = csv.writer(paper)
    writer.writerow(HEAD)
    for name, found in sessions:
        day = ", ".join(found.days)
        for row in rows(found):
            count = "" if row.count is None else row.count
            writer.writerow((name, day, row.step, row.item, row.round or "", row.option, count))
    return paper.getvalue().encode("utf-8-sig")
