"""The documents of an exercise file: adverts, chats and contracts."""

from game.core.exercise.exercise import GO_ON, STOP, Alarm, Document, DocumentLine, ItemId, OptionId, Paper
from game.core.message import Text, text
from game.files.exercise.parts import FIRST_YEAR, MOST_ITEMS, Ground, ages, in_number, several
from game.files.yaml.part import Part, read_if_given
from game.files.yaml.talk import read_sentences

FORMS = {paper.value: paper for paper in Paper}
SIGNS = {alarm.value: alarm for alarm in Alarm}
SIDES = {"them": False, "you": True}
LINES, CHECKS = (2, 20), (2, 4)
"""The fewest and the most."""
KEPT = (GO_ON, STOP)
"""Names that mean what is said of the whole document."""


def read_documents(part: Part, here: Ground) -> tuple[Document, ...]:
    """Read the documents that are looked over."""
    return several(part, 1, MOST_ITEMS, lambda name, document: _document(name, document, here))


def _document(name: str, part: Part, here: Ground) -> Document:
    keys = part.keys(("form", "title", "lines", "genuine", "verdict", "check", "source", "year"), ("ages",))
    form = read_if_given(keys, "form", lambda each: each.one_of("E007", FORMS), None)
    return Document(
        id=ItemId(name),
        form=form or Paper.ADVERT,
        title=here.words(keys, "title"),
        lines=read_if_given(keys, "lines", lambda lines: several(lines, *LINES, lambda word, line: _line(word, line, form, here)), ()),
        genuine=read_if_given(keys, "genuine", Part.yes, otherwise=False),
        verdict=here.words(keys, "verdict"),
        check=read_if_given(keys, "check", lambda check: _checks(check, here), ()),
        source=here.source(keys, FIRST_YEAR),
        ages=ages(keys),
    )


def _checks(part: Part, here: Ground) -> tuple[Text, ...]:
    in_number(part, *CHECKS)
    return read_sentences(part, here.context)


def _line(name: str, part: Part, form: Paper | None, here: Ground) -> DocumentLine:
    if name in KEPT:
        words = text('"{name}" already means what one says of the whole document. Give this line another name.', name=name)
        part.wrong("E004", words, on_key=True)
    keys = part.keys(("says",), ("by", "sign", "good", "why"))
    alarm = read_if_given(keys, "sign", lambda sign: sign.one_of("E009", SIGNS), None)
    good = read_if_given(keys, "good", Part.yes, otherwise=False)
    _check_reasons(part, keys, good=good)
    return DocumentLine(
        id=OptionId(name),
        says=here.words(keys, "says"),
        mine=_mine(part, keys, form),
        alarm=alarm,
        good=good,
        why=here.perhaps(keys, "why"),
    )


def _check_reasons(part: Part, keys: dict[str, Part], *, good: bool) -> None:
    """See that a line is a sign or a good one, with its reason, or neither."""
    if good and "sign" in keys:
        keys["good"].wrong("E010", text("A line cannot be a sign and good. Take one of the two out."), on_key=True)
    told = "sign" in keys or good
    if told and "why" not in keys:
        part.wrong("E011", text('Here is a line that counts, but not why. Write a line that begins with "why:".'), on_key=True)
    if "why" in keys and not told:
        words = text('Nobody would read this: a reason is shown for a line with "sign" or with good: yes. Add one, or take "why" out.')
        keys["why"].wrong("E012", words, on_key=True)


def _mine(part: Part, keys: dict[str, Part], form: Paper | None) -> bool:
    if form is Paper.CHAT and "by" not in keys:
        part.wrong("E013", text("In a chat every line says who writes it. Write by: them, or by: you for the reader's side."), on_key=True)
    if form not in (Paper.CHAT, None) and "by" in keys:
        keys["by"].wrong("E014", text('Only a chat has lines by somebody. Take "by" out, or write form: chat.'), on_key=True)
    return bool(read_if_given(keys, "by", lambda by: by.one_of("E015", SIDES), None))
