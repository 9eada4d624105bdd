"""The papers of a case file, and which of them lie in a scene."""

from game.core.journey.papers import Paper, PaperId, PaperRow, RowId
from game.core.message import text
from game.core.naming import did_you_mean, name_list
from game.files.journey.conditions import read_conditions
from game.files.journey.values import Setting
from game.files.yaml.part import Part, read_if_given

MOST, MOST_ROWS = 3, 2
"""How many papers lie beside each other at most, and how many of their rows are compared."""


def read_papers(part: Part, here: Setting) -> tuple[Paper, ...]:
    """Read every paper of a case, in the author's order."""
    return tuple(_paper(name, paper, here) for name, paper in part.pairs())


def _paper(name: str, part: Part, here: Setting) -> Paper:
    Part(name, part.at, part.book).name()
    keys = part.keys(("title", "rows"))
    rows = read_if_given(keys, "rows", Part.pairs, [])
    return Paper(PaperId(name), here.words(keys, "title"), tuple(_row(name, row, each, here) for row, each in rows))


def _row(paper: str, name: str, part: Part, here: Setting) -> PaperRow:
    Part(name, part.at, part.book).name()
    keys = part.keys(("label", "says"), ("if",))
    needs = read_conditions(keys.get("if"), here)
    return PaperRow(RowId(f"{paper}.{name}"), here.words(keys, "label"), here.words(keys, "says"), needs)


def read_laid_out(part: Part, here: Setting) -> tuple[Paper, ...]:
    """Read which papers lie in a scene."""
    known = {paper.id: paper for paper in here.papers}
    named = [(each, each.name()) for each in part.one_or_more()]
    for each, name in named:
        if name and name not in known:
            words = text(
                'No paper of this case is called "{name}".{hint}\nPapers: {known}.',
                name=name,
                hint=did_you_mean(name, known),
                known=name_list(known),
            )
            each.wrong("C079", words)
    for each, _ in named[MOST:]:
        each.wrong("C080", text("More than {most} papers have no room beside each other. Take this one out.", most=MOST))
    return tuple(known[PaperId(name)] for _, name in named if name in known)


def read_compared(part: Part) -> tuple[RowId, ...]:
    """Read which rows have to be laid beside each other to find something: one, or two."""
    parts = part.one_or_more()
    for each in parts[MOST_ROWS:]:
        each.wrong("C081", text("One row is read, or two are laid beside each other. Take this one out."))
    return tuple(RowId(each.text()) for each in parts)
